// Which programs are there? One for each kind of caller. None of them holds a sentence.
import { read } from "./sources.mjs";

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} features No others are on.
 * @property {number} stack In bytes.
 * @property {string} to The folder where it belongs, or waits to be put into something else.
 * @property {"parts" | "told"} glue
 *   How wasm-bindgen's glue is made: as parts for our own loader, or with theirs, which is told the address.
 * @property {string} [optimise] For what, where not for what Cargo.toml says.
 * @property {boolean} [callsNobody] Whether no script is called from inside it.
 * @property {boolean} [allocates] Whether it asks for memory: where none is left, it traps.
 * @property {boolean} [fallback] Whether it is made as JavaScript, too, for where there is no WebAssembly.
 * @property {RegExp} [scripts] What else goes into it: of www/, and what prints a part of it.
 * @property {string[]} [becomes] The files that are made of it all, where it is not served as it is.
 */

/** Where what is put into something else waits. */
export const APART = "apart";

/** The one list of languages, as src/lang.rs has it. */
export function languagesOf(source = read("src/lang.rs").toString()) {
  const list = /macro_rules! languages \{.*?\n\}\n/s.exec(source)?.[0] ?? "";
  const rows = [...list.matchAll(/^ *#\[doc = "[^"]*"\] +\w+ +(\w+) +"[^"]*" +"[^"]*",$/gm)];
  if (rows.length === 0 || rows.length !== list.match(/#\[/g)?.length)
    throw new Error("src/lang.rs: the list of languages is not written as the build reads it");
  return rows.map(([, code]) => code);
}

/** Those that take longest come first. @type {Program[]} */
export const PROGRAMS = [
  {
    name: "objects",
    features: "objects",
    stack: 65_536,
    to: APART,
    glue: "told",
    optimise: "z",
    callsNobody: true,
    fallback: true,
    scripts: /^www\/package\/.*\.js$|^scripts\/build\/names\.rs$/,
    becomes: ["tirkeu.js", "tirkeu.cjs", "asset.js", "objects_bg.wasm", "inline.js", "inline.cjs"].map(
      (file) => `pkg/${file}`,
    ),
  },
  // In every page, whatever its language: the page has the words.
  {
    name: "page",
    features: "page",
    stack: 16_384,
    to: APART,
    glue: "parts",
    optimise: "z",
    scripts: /^www\/(?:(?:app|embed)\/.*|package\/packed)\.js$/,
  },
  // It has the words that it writes into files and texts, and no others.
  {
    name: "forms",
    features: "forms",
    stack: 16_384,
    to: APART,
    glue: "told",
    optimise: "z",
    allocates: true,
  },
  // What a consultant's keys come to: numbers, of which the page of the desk has the words.
  {
    name: "desk",
    features: "desk",
    stack: 32_768,
    to: APART,
    glue: "parts",
    optimise: "z",
    scripts: /^www\/(?:desk\/.*|app\/(?:program|values|spoken|whole)|package\/packed)\.js$/,
  },
  // It decides, and says nothing.
  { name: "census", features: "census", stack: 32_768, to: APART, glue: "told" },
];
