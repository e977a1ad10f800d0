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
 * @property {RegExp} [scripts] What else goes into it, of www/.
 */

/** Where the program of the single file waits to be put into it. */
export const APART = "single-file";

/** The one list of languages, as src/lang.rs has it. */
export function languagesOf(source = read("src/lang.rs").toString()) {
  const list = /macro_rules! languages \{.*?\n\}\n/s.exec(source)?.[0] ?? "";
  const rows = [...list.matchAll(/^ *#\[doc = "[^"]*"\] +\w+ +(\w+) +"[^"]*" +"([^"]*)",$/gm)];
  if (rows.length === 0 || rows.length !== list.match(/#\[/g)?.length)
    throw new Error("src/lang.rs: the list of languages is not written as the build reads it");
  return rows.map(([, code, feature]) => ({ code, feature }));
}

/** @returns {Program[]} Those that take longest come first. */
export function programsOf(languages = languagesOf()) {
  const codes = languages.map(({ code }) => code);
  const all = languages.map(({ feature }) => feature);
  /** @param {string} name */
  const served = (name) => ({ name, to: "dist/wasm" });
  const stack = 32_768;
  return [
    // All languages, since it is passed on to whoever speaks any of them.
    {
      name: "single-file",
      features: ["page", ...all].join(),
      stack,
      keeps: codes,
      module: { name: "page", to: APART },
      fallback: { name: "fallback", to: APART },
      scripts: /^www\/.*\.js$/,
    },
    ...languages.map(({ code, feature }) => ({
      name: `page-${code}`,
      features: `page,${feature}`,
      stack,
      keeps: [code],
      module: served(`page-${code}`),
      fallback: served(`fallback-${code}`),
    })),
    {
      name: "objects",
      features: ["objects", ...all].join(),
      stack: 1_048_576,
      keeps: codes,
      module: { name: "objects", to: "pkg" },
    },
    // It decides, and says nothing.
    { name: "census", features: "census", stack, keeps: [], module: served("census") },
  ];
}

/**
 * The files that a program becomes, where they belong.
 *
 * @param {Program} program
 */
export function filesOf({ module, fallback }) {
  const files = [`${module.to}/${module.name}.js`, `${module.to}/${module.name}_bg.wasm`];
  if (fallback) files.push(`${fallback.to}/${fallback.name}.js`, `${fallback.to}/${fallback.name}_code.js`);
  return files;
}
