// How does a script become small, and how is it told apart from what a person wrote?
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
export const mark = (source) => `// Made from ${source}.\n`;

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

/** What is loaded only when it is needed is not part of a bundle. */
const LATER = /\bimport\(/g;

/**
 * A module with all that it imports, as it is loaded by a page; what it imports later stays apart.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 * @param {Record<string, string>} [alias] What it imports that is not in www/, and where that is.
 */
export async function bundleModule(path, constants, alias = {}) {
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
  const code = await bundle(path, constants, { ...options, alias, plugins: [later] });
  const once = await squeezed(code.replaceAll("IMPORT(", "import("), { module: true });
  // Measured: once more, with what would hinder the first pass, makes 2 % of the page's script.
  const compress = { passes: 3, unsafe: true, unsafe_arrows: true, inline: 0, negate_iife: false };
  return mark(`www/${path}`) + (await squeezed(once, { module: true, compress }));
}

/**
 * A module of one value, made from another: a function, which gives what that would have exported, and does nothing
 * before. So whoever imports it can look at its text first (`www/app/whole.js`).
 *
 * @param {string} code With one export, at its end.
 * @param {string} [call] What becomes of that.
 */
export function asOneFunction(code, call = "") {
  const exported = /export\{(\w+) as \w+\};?\s*$/;
  const [, name] = exported.exec(code) ?? [];
  if (!name || /\bimport\s*["{]|\bfrom\s*"/.test(code) || code.match(/\bexport\b(?!s)/g)?.length !== 1)
    throw new Error("a script that is to be one function imports something, or exports another thing");
  return `export default function(){${code.replace(exported, "").replace(/^(?:\/\/.*\n)*/, "")}return ${name}${call}}\n`;
}

/**
 * The same of a module that exports several things, at its end: the function gives all of them.
 *
 * @param {string} code
 */
export function allAsOneFunction(code) {
  const exported = /export\{([\w ,$]+)\};?\s*$/;
  const [all, names] = exported.exec(code) ?? [];
  if (!all || !names || /\bimport\b/.test(code) || code.match(/\bexport\b(?!s)/g)?.length !== 1)
    throw new Error("a script that is to be one function imports something, or exports elsewhere");
  const given = names.split(",").map((pair) => pair.trim().split(" as "));
  const value = given.map(([inside, name = inside]) => `${name}:${inside}`).join();
  const [first = ""] = /^(?:\/\/.*\n)*/.exec(code) ?? [];
  return `${first}export default function(){${code.slice(first.length, -all.length)}return{${value}}}\n`;
}

/**
 * The digest by which `www/app/whole.js` knows the value of such a module.
 *
 * @param {string} code
 */
export async function digestOfValue(code) {
  const { default: value } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return digestOf([...Array(`${value}`.length).keys()].map((at) => `${value}`.charCodeAt(at)));
}

/**
 * As `www/app/whole.js` reckons it: FNV-1a.
 *
 * @param {ArrayLike<number>} letters
 */
export const digestOf = (letters) =>
  Array.from(letters).reduce((digest, letter) => Math.imul(digest ^ letter, 0x1000193), 0x811c9dc5);

/**
 * A script with all that it imports, to be run as a classic script unless it is asked for otherwise; without a
 * mark.
 *
 * @param {string} path In www/, unless it begins at the root of everything.
 * @param {Constants} constants
 * @param {import("esbuild").BuildOptions} [options]
 */
export async function bundle(path, constants, options = {}) {
  const { outputFiles = [] } = await build({
    entryPoints: [resolve(WWW, path)],
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
 * A classic script, in ASCII, whatever the encoding of the page that it comes to stand in.
 *
 * @param {string} path In www/.
 * @param {Constants} constants
 * @param {string} preamble
 * @param {import("esbuild").BuildOptions} [options]
 */
export async function bundleSmallest(path, constants, preamble, options = {}) {
  const text = await bundle(path, constants, { ...options, minify: false });
  return squeezed(text, { format: { ascii_only: true, preamble } });
}

/**
 * A module that a tool has written, with what it imports, as small as it can be.
 *
 * @param {string} path
 * @param {Record<string, string>} alias What it imports, and where that is.
 */
export async function smallest(path, alias) {
  const code = await bundle(path, {}, { minify: false, format: "esm", alias });
  const options = { module: true, compress: WRITTEN, mangle: false };
  // Names by how often they stand, in the whole of it: 2 % less than by terser.
  return (await transform(await squeezed(code, options), { ...OLDEST, format: "esm", minify: true })).code;
}

/**
 * For what fallback.mjs writes: what it asks of what everybody has, and does not use, does nothing; its numbers are
 * whole, and no NaN.
 * Measured: what is switched off makes it larger once it is compressed.
 */
const WRITTEN = {
  passes: 3,
  pure_getters: true,
  unsafe_math: true,
  unsafe_comps: true,
  reduce_vars: false,
  lhs_constants: false,
  evaluate: false,
  comparisons: false,
  sequences: false,
};

/**
 * What esbuild leaves, terser finds: 5 % of the page's script.
 *
 * @param {string} code
 * @param {import("terser").MinifyOptions} options
 */
async function squeezed(code, options) {
  const { code: small } = await terser.minify(code, { ecma: 2020, compress: { passes: 2 }, ...options });
  if (small === undefined) throw new Error("a script came out empty");
  return small;
}
