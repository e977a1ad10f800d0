// In which shapes may the WebAssembly be given, and is it the one that this script was made with?
//
// Known by what they have and not by their constructors: those of another realm do as well, but for a module, which has
// nothing to be known by.

/** @typedef {import("./calls.js").Program} Program */

/**
 * What the program exports: of a module, its bytes, a response with them, an address or a request for them, or a
 * promise of one of these.
 *
 * @param {any} given
 * @param {() => unknown} own What there is without.
 * @returns {Promise<Program>}
 */
export async function loadGiven(given, own) {
  let source = await named(await given, "module_or_path");
  source ??= own();
  if (typeof source === "string" || source.href || source.method) source = await fetch(source);
  const module = source.arrayBuffer ? await compiled(source) : source;
  const isModule = module instanceof WebAssembly.Module;
  return ours(await WebAssembly.instantiate(isModule ? module : await WebAssembly.compile(module)));
}

/**
 * The same at once: of a module or its bytes.
 *
 * @param {any} given
 * @param {() => unknown} own
 * @returns {Program}
 */
export function loadGivenSync(given, own) {
  const source = named(given, "module") ?? own();
  const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);
  return ours(new WebAssembly.Instance(module));
}

/**
 * Somebody may have put it under the name that it has in wasm-bindgen's own loader.
 *
 * @param {any} given
 * @param {"module" | "module_or_path"} name
 */
const named = (given, name) => given?.[name] ?? given;

/** @param {Response} response */
async function compiled(response) {
  if (response.ok === false) throw new Error(`${response.status} ${response.statusText} ${response.url}`);
  // As it arrives, where it is served as what it is.
  const isServedSo = response.headers?.get("Content-Type") === "application/wasm";
  return isServedSo && WebAssembly.compileStreaming
    ? WebAssembly.compileStreaming(response)
    : response.arrayBuffer();
}

/**
 * One of another version says other things in its numbers. The build puts the digest in.
 *
 * @param {WebAssembly.Instance} instance
 */
function ours({ exports }) {
  const program = /** @type {any} */ (exports);
  if (!program.digest || program.digest() >>> 0 !== DIGEST)
    throw new Error("the module is not of the same version as the script");
  return program;
}
