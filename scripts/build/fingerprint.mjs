// Of which sources is a program made, and is it made already?
//
// dist/programs.json says of each program of which sources it was made, by which compiler, and what came out.
// It does not have to be believed: `scripts/test/rebuilt` makes all of them anew.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";
import { DESK_FILE, SINGLE_FILE, scriptIn } from "./single-file.mjs";
import { digestOf, programSources, read, sha256, sources } from "./sources.mjs";

/** @typedef {import("./programs.mjs").Program} Program */
/** @typedef {Map<string, string | Buffer>} Files What came out, by the path where it belongs. */

/**
 * @typedef {object} Made
 * @property {string} from The digest of its sources.
 * @property {string} is That of what came out.
 * @property {string[]} files What came out, by the path where it belongs.
 */

/** @typedef {{ compiler?: string, version?: string, programs?: Record<string, Made> }} Programs */

export const RECORD = "programs.json";
/** The script of a single file stands in it, and nowhere else. */
export const SCRIPTS = new Map([
  ["single-file.js", SINGLE_FILE],
  ["desk-single-file.js", DESK_FILE],
]);

/**
 * Of which sources a program is made.
 *
 * @param {Program} program
 * @param {(path: string) => string | Buffer} [contentOf]
 */
export function fingerprint(program, contentOf = read) {
  const scripts = sources().filter((path) => program.scripts?.test(path));
  const content = digestOf([...programSources(), ...scripts], contentOf);
  return sha256(`${JSON.stringify(program)} ${program.scripts} ${content}`);
}

/**
 * What a program has become, or `undefined` where something of it is missing.
 *
 * @param {string[]} paths
 * @returns {Files | undefined}
 */
export function filesThere(paths) {
  /** @type {Files} */
  const files = new Map();
  for (const path of paths) {
    const page = SCRIPTS.get(path);
    const content = page ? scriptThere(page) : existsSync(join(ROOT, path)) && read(path);
    if (!content) return undefined;
    files.set(path, content);
  }
  return files;
}

/** @param {string} file */
function scriptThere(file) {
  const page = `dist/${file}`;
  return existsSync(join(ROOT, page)) ? scriptIn(read(page).toString()) : undefined;
}

/** @param {Files} files */
export const digestOfFiles = (files) => digestOf([...files.keys()], (path) => files.get(path) ?? "");

/** What is recorded of the programs that are there. @returns {Programs} */
export function recorded() {
  const path = `dist/${RECORD}`;
  try {
    return existsSync(join(ROOT, path)) ? JSON.parse(read(path).toString()) : {};
  } catch {
    // Whatever stands there, nothing can be known by it.
    return {};
  }
}
