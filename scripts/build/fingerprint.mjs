// Of which sources is a program made, and is it made already?
//
// dist/programs.json says of each program of which sources it was made, by which compiler, and what came out.
// It does not have to be believed: `scripts/test/rebuilt` makes all of them anew.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";
import { APART, filesOf } from "./programs.mjs";
import { withSentencesOf } from "./sentences.mjs";
import { SINGLE_FILE, scriptIn } from "./single-file.mjs";
import { digestOf, programSources, read, sha256, sources } from "./sources.mjs";

/** @typedef {import("./programs.mjs").Program} Program */
/** @typedef {{ from: string, is: string }} Made Digests of its sources, and of what came out. */
/** @typedef {{ compiler?: string, programs?: Record<string, Made> }} Programs */
/** @typedef {Map<string, string | Buffer>} Files What came out, by the path where it belongs. */

export const RECORD = "programs.json";
const WORDS = /^src\/words\//;
/** The script of the single file stands in it, and nowhere else. */
export const SCRIPT = `${APART}.js`;

/**
 * A source as it goes into a program: the sentences of the languages that the program does not keep left out.
 *
 * @param {Program} program
 * @param {string[]} languages All that there are.
 * @param {string} path
 * @param {string | Buffer} source
 * @param {(sentence: string) => string} [replace] What stands in the place of one that is left out.
 */
export function sourceFor(program, languages, path, source, replace) {
  if (!WORDS.test(path)) return { text: source, leftOut: [] };
  return withSentencesOf(source.toString(), languages, program.keeps, replace);
}

/**
 * Of which sources a program is made.
 *
 * @param {Program} program
 * @param {string[]} languages
 * @param {(path: string) => string | Buffer} [contentOf]
 */
export function fingerprint(program, languages, contentOf = read) {
  const scripts = sources().filter((path) => program.scripts?.test(path));
  const paths = [...programSources(), ...scripts];
  const content = digestOf(paths, (path) => sourceFor(program, languages, path, contentOf(path)).text);
  return sha256(`${JSON.stringify(program)} ${content}`);
}

/**
 * What a program has become, or `undefined` where something of it is missing.
 *
 * @param {Program} program
 * @returns {Files | undefined}
 */
export function filesThere(program) {
  if (program.module.to === APART) {
    const page = `dist/${SINGLE_FILE}`;
    const script = existsSync(join(ROOT, page)) ? scriptIn(read(page).toString()) : undefined;
    return script === undefined ? undefined : new Map([[SCRIPT, script]]);
  }
  const paths = filesOf(program);
  if (!paths.every((path) => existsSync(join(ROOT, path)))) return undefined;
  return new Map(paths.map((path) => [path, read(path)]));
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
