// Which programs are there? One for each kind of caller, with the languages that it keeps.
import { read } from "./sources.mjs";

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} features No others are on, those of languages included.
 * @property {number} stack In bytes.
 * @property {string[]} keeps The languages whose sentences go into it.
 * @property {{ name: string, to: string }} module As WebAssembly, and the folder where it belongs.
 * @property {{ name: string, to: string }} [fallback] As JavaScript, where there is no WebAssembly.
 * @property {"whole" | "told" | "own"} loader Which part of wasm-bindgen's loader it keeps: `loader.mjs`.
 * @property {RegExp} [scripts] What else goes into it, of www/.
 * @property {string[]} [becomes] The files that are made of it all, where it is not served as it is.
 */

/** Where the programs of the single file and of the package wait to be put into them. */
export const APART = "single-file";
export const PACKAGE = "package";

/** The one list of languages, as src/lang.rs has it. */
export function languagesOf(source = read("src/lang.rs").toString()) {
  const list = /macro_rules! languages \{.*?\n\}\n/s.exec(source)?.[0] ?? "";
  const rows = [...list.matchAll(/^ *#\[doc = "[^"]*"\] +\w+ +(\w+) +"[^"]*",$/gm)];
  if (rows.length === 0 || rows.length !== list.match(/#\[/g)?.length)
    throw new Error("src/lang.rs: the list of languages is not written as the build reads it");
  return rows.map(([, code]) => ({ code }));
}

/** @returns {Program[]} Those that take longest come first. */
export function programsOf(languages = languagesOf()) {
  const codes = languages.map(({ code }) => code);
  /** @param {string} name */
  const served = (name) => ({ name, to: "dist/wasm" });
  const stack = 32_768;
  return [
    // All languages, since it is passed on to whoever speaks any of them.
    {
      name: "single-file",
      features: "page",
      stack,
      keeps: codes,
      module: { name: "page", to: APART },
      fallback: { name: "fallback", to: APART },
      loader: "own",
      scripts: /^www\/(?!package\/).*\.js$/,
    },
    ...languages.map(({ code }) => ({
      name: `page-${code}`,
      features: "page",
      stack,
      keeps: [code],
      module: served(`page-${code}`),
      fallback: served(`fallback-${code}`),
      loader: /** @type {const} */ ("own"),
    })),
    {
      name: "objects",
      features: "objects",
      stack: 65_536,
      keeps: codes,
      module: { name: "objects", to: PACKAGE },
      fallback: { name: "objects-fallback", to: PACKAGE },
      loader: "told",
      scripts: /^www\/package\/.*\.js$/,
      becomes: ["tirkeu.js", "tirkeu.cjs", "asset.js", "objects_bg.wasm", "inline.js", "inline.cjs"].map(
        (file) => `pkg/${file}`,
      ),
    },
    // It decides, and says nothing.
    {
      name: "census",
      features: "census",
      stack,
      keeps: [],
      module: served("census"),
      loader: "whole",
    },
  ];
}

/**
 * The files that a program becomes, where they belong.
 *
 * @param {Program} program
 */
export function filesOf({ module, fallback, becomes }) {
  if (becomes) return becomes;
  const files = [`${module.to}/${module.name}.js`, `${module.to}/${module.name}_bg.wasm`];
  if (fallback) files.push(`${fallback.to}/${fallback.name}.js`, `${fallback.to}/${fallback.name}_code.js`);
  return files;
}
