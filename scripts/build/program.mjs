// How does a compiled program become what is served? As WebAssembly with its glue, and as JavaScript for browsers
// that have no WebAssembly or may not use it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fallback } from "./fallback.mjs";
import { withFeatures } from "./features.mjs";
import { emptied, OUT, ROOT } from "./folders.mjs";
import { agreed } from "./glue.mjs";
import { withoutAddress } from "./loader.mjs";
import { lowered, mark } from "./minify.mjs";
import { environment, run } from "./run.mjs";
import { onEmptyStacks } from "./stack.mjs";

/** @typedef {import("./programs.mjs").Program} Program */
/** @typedef {import("./fingerprint.mjs").Files} Files */

/**
 * All that a program becomes: `{name}.js` with what goes into its module `{name}_bg.wasm`, and the fallback.
 *
 * @param {Program} program
 * @param {string} compiled
 * @returns {Promise<Files>}
 */
export async function shipped(program, compiled) {
  const { name, glue } = program;
  const out = (/** @type {string} */ what) => emptied(join(OUT, name, what));
  if (glue === "parts") return asParts(program, compiled, out("parts"));
  const made = [asModule(program, compiled, out("module"))];
  if (program.fallback) made.push(asFallback(program, compiled, out("fallback")));
  return new Map((await Promise.all(made)).flat());
}

/**
 * @param {string} name
 * @param {string[]} args
 */
const tool = (name, ...args) => run(join(ROOT, "node_modules/.bin", name), args);

/** @param {string[]} args */
const wasmBindgen = (...args) =>
  run(join(environment("WASM_BINDGEN_BIN"), "wasm-bindgen"), ["--no-typescript", ...args]);

/** Measured: what LLVM did not inline is better left alone, or a page is 1.4 % larger once it is compressed. */
const INLINE = [
  "--always-inline-max-function-size=1",
  "--flexible-inline-max-function-size=5",
  "--one-caller-inline-max-function-size=20",
];

/**
 * The blocks and loops are found anew. Measured: the page's program is 0.6 % smaller, once it is compressed; in
 * another order of functions it is larger, and neither -O2 nor -Os is smaller than -Oz. JavaScript has its own best.
 */
const ANEW = ["--flatten", "--rereloop"];

/** Where a read begins is for a machine that cares to find out. Measured: 0.3 % of the package. */
const ANYWHERE = "--dealign";

/** Measured: data in pieces, without the zeros between them, are larger once they are compressed: 2 % of a page. */
const IN_ONE_PIECE = "--skip-pass=memory-packing";

/**
 * What would trap is taken for what never comes to be, and need not be looked for. It is Rust that holds that: what
 * it compiles divides by no zero and reads past no end, or panics before. Measured: what is left out are bounds
 * that lowered copies of memory look at, and numbers of an enum that are none; a page is 1.5 % smaller.
 */
const NEVER_TRAPS = "--traps-never-happen";

/** No place below the first 1,024 of its memory is used: what is added to one needs no look whether it runs over. */
const LOW = "--low-memory-unused";
const BEFORE = [LOW, NEVER_TRAPS];
const STRIPPED = ["--strip-producers", "--strip-debug", IN_ONE_PIECE];
/** What only machines read that compile: they look at what is there. */
const WITHOUT_FEATURES = "--strip-target-features";

/** Over and over, until nothing becomes less. @param {string} size */
const again = (size) => [...ANEW, size, ...ANEW, size, "-Oz", "--converge"];

/**
 * What a function is given and never uses is not given, and its places are numbered by how often they are used.
 * Measured: 0.5 % of a page's program; the package is larger with it.
 */
const FIRST = ["--dae-optimizing"];
const LAST = ["--reorder-locals"];

/**
 * @param {Program} program
 * @param {string} compiled
 * @param {string} out
 */
async function asModule({ name, to, optimise, callsNobody, allocates }, compiled, out) {
  await wasmBindgen("--target", "web", "--out-dir", out, "--out-name", name, compiled);
  const [glue, code, small] = [`${name}.js`, `${name}_bg.wasm`, "small.wasm"].map((file) => join(out, file));
  writeFileSync(glue, await lowered(withoutAddress(readFileSync(glue, "utf8"))));
  if (callsNobody) writeFileSync(code, onEmptyStacks(readFileSync(code)));
  const before = allocates ? [LOW] : BEFORE;
  const passes = optimise ? [...before, ...again("-Oz")] : ["-O3", LOW, "--converge", ...INLINE];
  const last = [...STRIPPED, WITHOUT_FEATURES, ANYWHERE];
  await Promise.all([tool("wasm-opt", ...passes, ...last, code, "-o", small), minify(glue)]);
  return [file(`${to}/${name}.js`, glue), file(`${to}/${name}_bg.wasm`, small)];
}

/**
 * What can be said in JavaScript once it is lowered, and browsers read from Chrome 75, Firefox 79 and Safari 15 on.
 * Older ones refuse the program, and get it as JavaScript. There is no second table in either, so there are no
 * reference types.
 */
const FEATURES = ["mutable-globals", "nontrapping-fptoint", "bulk-memory", "sign-ext", "bulk-memory-opt"];
/**
 * For JavaScript. Measured: lowered for browsers before those, too, a page is 0.7 % larger, and copies memory a byte at a
 * time.
 */
const LOWERING = ["--signext-lowering", "--llvm-nontrapping-fptoint-lowering"];
/** What wasm2js cannot say, and we can. */
const LOWERING_COPIES = "--llvm-memory-copy-fill-lowering";

/** In JavaScript no block has a value: what one comes to is kept, and then used where it was. */
const WITHOUT_VALUES = [
  "--flatten",
  "--simplify-locals-notee-nostructure",
  "--remove-unused-names",
  "--merge-blocks",
  "--simplify-locals-nostructure",
  "--coalesce-locals",
  "--vacuum",
  "--remove-unused-names",
  "--reorder-locals",
];

/**
 * The module without reference types, and its glue as a module of its own, whose exports the module imports.
 *
 * @param {string} compiled
 * @param {string} out
 */
async function bare(compiled, out) {
  writeFileSync(join(out, "bare.wasm"), withFeatures(readFileSync(compiled), FEATURES));
  await wasmBindgen("--target", "bundler", "--out-dir", out, "--out-name", "glue", join(out, "bare.wasm"));
  return { glue: readFileSync(join(out, "glue_bg.js"), "utf8"), module: join(out, "glue_bg.wasm") };
}

/**
 * What our own loader puts together: the calls, the module, and the module as JavaScript.
 *
 * @param {Program} program
 * @param {string} compiled
 * @param {string} out
 * @returns {Promise<Files>}
 */
async function asParts({ name, to }, compiled, out) {
  const at = (/** @type {string} */ path) => join(out, path);
  const { glue, module } = await bare(compiled, out);
  const { own, code } = agreed(glue, readFileSync(module));
  writeFileSync(at("agreed.wasm"), code);
  const before = [...BEFORE, "--duplicate-import-elimination"];
  const passes = (/** @type {string} */ size) => [...again(size), ...before, ...STRIPPED];
  const small = [...before, ...FIRST, ...passes("-Oz"), ...LAST];
  await tool("wasm-opt", ...small, at("agreed.wasm"), "-o", at("even.wasm"));
  // JavaScript cares where a read begins: one that may begin anywhere is one a byte.
  const last = [ANYWHERE, WITHOUT_FEATURES, IN_ONE_PIECE];
  await tool("wasm-opt", ...last, at("even.wasm"), "-o", at("small.wasm"));
  const said = [...passes("-O3"), ...LOWERING];
  await tool("wasm-opt", ...said, at("agreed.wasm"), "-o", at("said.wasm"));
  await tool("wasm-opt", ...WITHOUT_VALUES, IN_ONE_PIECE, at("said.wasm"), "-o", at("steps.wasm"));
  /** @type {[string, string | Buffer][]} */
  const files = [
    [`${to}/${name}.js`, own],
    file(`${to}/${name}.wasm`, at("small.wasm")),
    [`${to}/${name}-fallback.js`, fallback(readFileSync(at("steps.wasm")))],
  ];
  return new Map(files);
}

/** What wasm-bindgen imports in place of a table, and the end of the fixed places in its list of values. */
const TABLE = "__wbindgen_externref_xform__";
const FIXED = 1028;

/**
 * @param {Program} program
 * @param {string} compiled
 * @param {string} out
 */
async function asFallback({ name: of, to, callsNobody }, compiled, out) {
  const name = `${of}-fallback`;
  const at = (/** @type {string} */ path) => join(out, path);
  const { glue, module } = await bare(compiled, out);
  if (callsNobody) writeFileSync(module, onEmptyStacks(readFileSync(module)));
  await tool("wasm-opt", "-O2", LOWERING_COPIES, ...LOWERING, module, "-o", at("lowered.wasm"));
  await tool("wasm2js", "-O2", at("lowered.wasm"), "-o", at("code.js"));
  const code = readFileSync(at("code.js"), "utf8");
  const imports = new RegExp(`^import .*${TABLE}.*\n`, "gm");
  // A program that takes no objects has no table of them, and may import nothing.
  const isKnown = code.includes(TABLE)
    ? glue.includes(`idx < ${FIXED}`) && imports.test(code)
    : !glue.includes("idx <");
  if (!isKnown)
    throw new Error("wasm-bindgen's glue has changed: see asFallback in scripts/build/program.mjs");
  writeFileSync(
    at("code.js"),
    code
      .replace(imports, "")
      .replaceAll("'./glue_bg.js'", `'./${name}.js'`)
      .replace(`"${TABLE}": ${TABLE}`, `"${TABLE}": { __wbindgen_externref_statics_end: () => ${FIXED} }`),
  );
  // Memory that has grown is a new buffer here, and the old one is not detached: a view has to be compared
  // with the memory.
  const views = /(cached[A-Za-z0-9]+)\.byteLength === 0/g;
  const ours = glue.replace(views, "$1.buffer !== wasm.memory.buffer");
  const own = `import * as code from './${name}_code.js';\n${ours}\n__wbg_set_wasm(code);\n`;
  writeFileSync(at("own.js"), await lowered(own));
  writeFileSync(at("code.js"), await lowered(readFileSync(at("code.js"), "utf8")));
  await Promise.all([minify(at("own.js")), minify(at("code.js"))]);
  return [file(`${to}/${name}.js`, at("own.js")), file(`${to}/${name}_code.js`, at("code.js"))];
}

/** @param {string} path */
const minify = (path) =>
  tool(
    "terser",
    ...["--module", "--compress", "passes=2", "--mangle"],
    ...["--format", `preamble=${JSON.stringify(mark("src/").trim())}`, "-o", path, path],
  );

/**
 * @param {string} path Where it belongs.
 * @param {string} made
 * @returns {[string, Buffer]}
 */
const file = (path, made) => [path, readFileSync(made)];
