// How does a script become small, and how is it told apart from what a person wrote?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, transform } from "esbuild";
import * as terser from "terser";
import { WWW } from "./folders.mjs";

/** The oldest browsers for which the scripts are made; a top-level await, which they lack, does not build. */
const OLDEST = {
  target: ["chrome80", "firefox78", "safari14"],
  // Safari has it; what esbuild knows of is a fault in a case that nobody writes.
  // Chrome has the other; there it is a call with spread arguments.
  supported: { destructuring: true, "optional-chain": true },
};

/** @typedef {Record<string, unknown>} Constants What the build puts in place of names. */

/** @param {Constants} constants */
function defineAll(constants) {
  return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
}

/**
 * The first line of what is made.
 *
 * @param {string} source
 */
export const mark = (source) => `// Made from ${source} by make build.\n`;

/**
 * One script, as small as it can be by itself.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 */
export async function minify(path, constants) {
  const text = readFileSync(join(WWW, path), "utf8");
  const { code } = await transform(text, {
    sourcefile: `www/${path}`,
    logLevel: "silent",
    minify: true,
    format: "esm",
    charset: "utf8",
    ...OLDEST,
    define: defineAll(constants),
  });
  return mark(`www/${path}`) + code;
}

/**
 * A script that a tool has written, in what the oldest browsers understand.
 *
 * @param {string} code
 */
export async function lowered(code) {
  return (await transform(code, { ...OLDEST, format: "esm", charset: "utf8", logLevel: "silent" })).code;
}

/** What is loaded only when it is needed, and what is printed later: not part of a bundle. */
const LATER = /\bimport\(/g;

/**
 * A module with all that it imports, as it is loaded by a page; what it imports later stays apart.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 * @param {string[]} external What it imports that is not in www/, and stays apart.
 * @param {Record<string, string>} [alias] What it imports that is not in www/, and where that is.
 */
export async function bundleModule(path, constants, external, alias = {}) {
  // esbuild would look for every file that a template may mean.
  const later = {
    name: "later",
    /** @param {import("esbuild").PluginBuild} builder */
    setup: (builder) =>
      builder.onLoad({ filter: /\.js$/ }, ({ path: file }) => ({
        contents: readFileSync(file, "utf8").replaceAll(LATER, "IMPORT("),
      })),
  };
  const options = { format: /** @type {const} */ ("esm"), charset: /** @type {const} */ ("utf8") };
  const code = await bundle(path, constants, { ...options, external, alias, plugins: [later] });
  return mark(`www/${path}`) + code.replaceAll("IMPORT(", "import(");
}

/**
 * A script with all that it imports, to be run as a classic script unless it is asked for otherwise; without a
 * mark.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 * @param {import("esbuild").BuildOptions} [options]
 */
export async function bundle(path, constants, options = {}) {
  const { outputFiles = [] } = await build({
    entryPoints: [join(WWW, path)],
    bundle: true,
    minify: true,
    format: "iife",
    charset: "ascii",
    ...OLDEST,
    write: false,
    logLevel: "silent",
    tsconfigRaw: {},
    ...options,
    define: { ...options.define, ...defineAll(constants) },
  });
  return outputFiles[0].text;
}

/**
 * The same where every byte counts: what esbuild leaves, terser finds.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 * @param {string} preamble
 */
export async function bundleSmallest(path, constants, preamble) {
  const text = await bundle(path, constants, { minify: false });
  const format = { ascii_only: true, preamble };
  const { code } = await terser.minify(text, { ecma: 2020, compress: { passes: 2 }, format });
  if (code === undefined) throw new Error(`${path} came out empty`);
  return code;
}

/**
 * A module that a tool has written, as small as it can be, in what the oldest browsers understand.
 *
 * @param {string} code
 */
export async function smallest(code) {
  const minified = await terser.minify(await lowered(code), { module: true, compress: { passes: 2 } });
  if (minified.code === undefined) throw new Error("a script came out empty");
  return minified.code;
}
