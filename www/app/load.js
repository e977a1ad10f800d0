// How does a page get the program, and how does the program get its words?
//
// The program is the same in every language, and holds no word: it is given a table of them. As WebAssembly;
// where there is none, or a policy forbids it, as JavaScript: the fallback.
import { draw, imports, languageOf, renderShell } from "tirkeu/glue";
import { numbered } from "./day.js";
import { compiled } from "./program.js";
import { showTicks } from "./ticks.js";
import { setProgram } from "./values.js";
import { digestOf, insist, whole } from "./whole.js";

/**
 * Draws the screen at an address (a fragment, with or without its `#`), and the links to it in every language;
 * `above` is the level of the heading above it, if there is one.
 *
 * @typedef {(screen: Element, languages: Element, address: string, above?: number) => void} Draw
 */

/**
 * The words of a language, in their pieces, and its place among the languages: as the program takes them.
 *
 * @typedef {{ words: string[][], place: number }} Words
 */

/** A table of words, a text a line: see `src/words/table.rs`. @typedef {string} Table */

/** A part in another language, behind the code of that, which nobody reads. */
const FOREIGN = new RegExp(`\\|(?:${LANGUAGES.join("|")})(.*?)\\|`, "g");

/**
 * A table as it is read, which takes no program: on a slow phone there is time for it while that is on its way. Its
 * texts, and a digest of all that people read, a line each.
 *
 * @typedef {[string[][], number]} Read
 */

/** @param {Table} table @returns {Read} */
export const read = (table) => [
  table.split("\n").map((text) => text.split("|")),
  digestOf(`${table.replace(FOREIGN, "$1")}\n`),
];

/**
 * The words of a table. Where it is none that the program was made with, which that knows by the digest, or has another
 * language than it should, nothing is drawn.
 *
 * @param {string} lang
 * @param {Read} table
 * @returns {Words}
 */
export function wordsOf(lang, [words, digest]) {
  const place = languageOf(digest);
  insist(LANGUAGES[place], lang);
  return { words, place };
}

/** @param {Words} said @returns {Draw} */
export const drawing =
  ({ words, place }) =>
  (screen, languages, address, above = 0) => {
    draw(screen, languages, address, words, place, above);
    showTicks(screen, address);
  };

/**
 * Draws what is around the screen in an embed, with what has changed since the article was published.
 *
 * @param {Element} shell
 * @param {string} published
 * @param {Words} said
 * @param {number} frames How many frames are around it.
 */
export const drawShell = (shell, published, { words, place }, frames) =>
  renderShell(shell, numbered(published), words, place, frames);

/** The words that stand in the page, or another text. @returns {Table} */
export const wordsHere = (id = "words") => document.getElementById(id)?.textContent ?? "";

/** What the program calls. */
export const IMPORTS = { i: imports };

/** Loads the program. */
export async function load() {
  try {
    setProgram(await compiled(new URL(`../wasm/page-${VERSION}.wasm`, import.meta.url), IMPORTS, PROGRAM));
  } catch {
    const fallback = await whole(import(`../wasm/fallback-${VERSION}.js`), FALLBACK);
    setProgram(fallback(IMPORTS));
  }
}
