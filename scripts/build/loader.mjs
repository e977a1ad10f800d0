// How does the glue load its module? That of our own pages in a tenth of what wasm-bindgen brings for it.
//
// wasm-bindgen's loader takes a module in six shapes, guesses its address and explains old ways to call it. Our
// pages have one way: a request, or the bytes where there is no address. The npm package takes all shapes and
// is told the address: what is guessed in a script is an asset to bundlers, also where nobody asks for it. The
// open book's run of everybody keeps the whole loader.

/** @type {Record<import("./programs.mjs").Program["loader"], (glue: string) => string>} */
const LOADERS = { own: withOwnLoader, told: withoutAddress, whole: (glue) => glue };

/** @param {import("./programs.mjs").Program["loader"]} loader */
export const loaderOf = (loader) => LOADERS[loader];

/** In place of all that comes after the imports: the same call, and the same behaviour in those two shapes. */
const OURS = `
let loading;

async function load(source, imports) {
  if (source instanceof Uint8Array) return WebAssembly.instantiate(source, imports);
  const response = await fetch(source);
  try {
    return await WebAssembly.instantiateStreaming(response.clone(), imports);
  } catch (error) {
    // Served as something else it still is what it is.
    if (!response.ok || response.headers.get("Content-Type") === "application/wasm") throw error;
    return WebAssembly.instantiate(await response.arrayBuffer(), imports);
  }
}

export default function init({ module_or_path: source }) {
  loading ??= load(source, __wbg_get_imports()).then(({ instance, module }) =>
    __wbg_finalize_init(instance, module),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
`;

/** Where wasm-bindgen's own loader begins: it is the last thing in the glue. */
const THEIRS = "\nasync function __wbg_load(";

/** @param {string} glue */
function withOwnLoader(glue) {
  const [before, theirs, ...more] = glue.split(THEIRS);
  if (!theirs?.trimEnd().endsWith("export { initSync, __wbg_init as default };") || more.length > 0)
    throw new Error("wasm-bindgen's glue has changed: see scripts/build/loader.mjs");
  return before + OURS;
}

/** Where it guesses. */
const GUESS = /\n +if \(module_or_path === undefined\) \{\n +module_or_path = new URL\(.*\);\n +\}\n/g;

/** A module that is none of ours fails here, when the glue already takes it for loaded. */
const START = "wasm.__wbindgen_start();";
const START_OR_FORGET = `try { ${START} } catch (error) { wasm = undefined; throw error; }`;

/** @param {string} glue */
function withoutAddress(glue) {
  const told = glue.replace(GUESS, "\n").replace(START, START_OR_FORGET);
  if (told === glue || told.includes("import.meta") || !told.includes(START_OR_FORGET))
    throw new Error("wasm-bindgen's glue has changed: see scripts/build/loader.mjs");
  return told;
}
