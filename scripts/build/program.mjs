// How does a compiled program become what is served? As WebAssembly with its glue, and as JavaScript for browsers
// that have no WebAssembly or may not use it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFeatures } from "./features.mjs";
import { emptied, OUT, ROOT } from "./folders.mjs";
import { loaderOf } from "./loader.mjs";
import { lowered, mark } from "./minify.mjs";
import { environment, run } from "./run.mjs";

/** @typedef {import("./programs.mjs").Program} Program */
/** @typedef {import("./fingerprint.mjs").Files} Files */

/**
 * All that a program becomes.
 *
 * @param {Program} program
 * @param {string} compiled
 * @returns {Promise<Files>}
 */
export async function shipped({ name, module, fallback, loader }, compiled) {
  const made = [asModule(module, compiled, join(OUT, name, "module"), loaderOf(loader))];
  if (fallback) made.push(asFallback(fallback, compiled, join(OUT, name, "fallback")));
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
 * @param {{ name: string, to: string }} module
 * @param {string} compiled
 * @param {string} out
 * @param {(glue: string) => string} loader
 */
async function asModule({ name, to }, compiled, out, loader) {
  emptied(out);
  await wasmBindgen("--target", "web", "--out-dir", out, "--out-name", name, compiled);
  const [glue, code, small] = [`${name}.js`, `${name}_bg.wasm`, "small.wasm"].map((file) => join(out, file));
  writeFileSync(glue, await lowered(loader(readFileSync(glue, "utf8"))));
  const passes = [
    "-O2",
    "--converge",
    ...INLINE,
    "--strip-producers",
    "--strip-debug",
    "--strip-target-features",
    "--skip-pass=memory-packing",
  ];
  await Promise.all([tool("wasm-opt", ...passes, code, "-o", small), minify(glue)]);
  return [file(`${to}/${name}.js`, glue), file(`${to}/${name}_bg.wasm`, small)];
}

/** What wasm2js can say in JavaScript. It knows no second table, so there are no reference types. */
const FEATURES = ["mutable-globals", "nontrapping-fptoint", "bulk-memory", "sign-ext", "bulk-memory-opt"];
/** What wasm-bindgen imports in place of a table, and the end of the fixed places in its list of values. */
const TABLE = "__wbindgen_externref_xform__";
const FIXED = 1028;

/**
 * @param {{ name: string, to: string }} fallback
 * @param {string} compiled
 * @param {string} out
 */
async function asFallback({ name, to }, compiled, out) {
  emptied(out);
  const at = (/** @type {string} */ path) => join(out, path);
  writeFileSync(at("bare.wasm"), withFeatures(readFileSync(compiled), FEATURES));
  await wasmBindgen("--target", "bundler", "--out-dir", out, "--out-name", "glue", at("bare.wasm"));
  const lowering = [
    "--signext-lowering",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
  ];
  await tool("wasm-opt", "-O2", ...lowering, at("glue_bg.wasm"), "-o", at("lowered.wasm"));
  await tool("wasm2js", "-O2", at("lowered.wasm"), "-o", at("code.js"));
  const glue = readFileSync(at("glue_bg.js"), "utf8");
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
