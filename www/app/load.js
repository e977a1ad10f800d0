// How does a page get the program, and how does the program get its words?
//
// The program is the same in every language, and holds no word: it is given a table of them. As WebAssembly;
// where there is none, or a policy forbids it, as JavaScript: the fallback.
import * as glue from "tirkeu/glue";

/**
 * A program with the words of a language.
 *
 * @typedef {object} Program
 * @property {(screen: Element, languages: Element, address: string) => void} draw
 *   Draws the screen at an address (a fragment, with or without its `#`), and the links to it in every
 *   language.
 * @property {(place: Element, published: string) => void} renderShell
 *   Draws what is around the screen in an embed, with what has changed since the article was published.
 */

/**
 * A table of words: see `src/words/table.rs`. A number is the place where the same text stands.
 *
 * @typedef {(string | number)[]} Table
 */

/** The texts of a table in their pieces. @param {Table} table */
const inPieces = (table) =>
  table.map((text) => `${typeof text === "number" ? table[text] : text}`.split("|"));

/**
 * By this the program knows the table that it was made with: FNV-1a over all that people read.
 *
 * @param {string[][]} words
 */
function digest(words) {
  let hash = 0x811c9dc5;
  for (const pieces of words) {
    pieces.forEach((piece, place) => {
      // What is marked begins with two letters, or is one alone, that nobody reads.
      for (let at = place % 2 ? 2 : 0; at < piece.length; at += 1)
        hash = Math.imul(hash ^ piece.charCodeAt(at), 0x1000193);
    });
  }
  return hash >>> 0;
}

/** A day as a number; whatever is none is none as a number, too. @param {string} day */
const numbered = (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? Number(day.replace(/-/g, "")) : 0);

/**
 * The program with the words of this table. Where the table is none that it was made with, or has another
 * language than it should, nothing is drawn.
 *
 * @param {string} lang
 * @param {Table} table
 */
export function withWords(lang, table) {
  const words = inPieces(table);
  const place = glue.languageOf(digest(words));
  if (LANGUAGES[place] !== lang) throw new Error("the words are not those of the program");
  /** @type {Program} */
  const program = {
    draw: (screen, languages, address) => glue.draw(screen, languages, address, words, place),
    renderShell: (shell, published) => glue.renderShell(shell, numbered(published), words, place),
  };
  return program;
}

/** The words that stand in the page. @returns {Table} */
export const wordsHere = () => JSON.parse(document.getElementById("words")?.textContent ?? "");

/**
 * What the module imports: the glue, and where the values that everybody has end in the glue's list of them.
 */
export const IMPORTS = {
  "./glue_bg.js": glue,
  __wbindgen_externref_xform__: { __wbindgen_externref_statics_end: () => FIXED_VALUES },
};

/** @type {Promise<void> | undefined} */
let started;

/** Loads the program; what has failed is tried again when it is asked for again. */
export function start() {
  started ??= begin().catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function begin() {
  try {
    glue.__wbg_set_wasm(await compiled());
  } catch {
    const { default: fallback } = await import(`../wasm/fallback-${VERSION}.js`);
    glue.__wbg_set_wasm(fallback(IMPORTS));
  }
}

async function compiled() {
  const address = new URL(`../wasm/page-${VERSION}.wasm`, import.meta.url);
  // In an embed the referrer policy of the article would tell which article it is.
  const response = await fetch(new Request(address, { referrerPolicy: "no-referrer" }));
  try {
    return (await WebAssembly.instantiateStreaming(response.clone(), IMPORTS)).instance.exports;
  } catch (error) {
    // Served as something else it still is what it is.
    if (!response.ok || response.headers.get("Content-Type") === "application/wasm") throw error;
    return (await WebAssembly.instantiate(await response.arrayBuffer(), IMPORTS)).instance.exports;
  }
}

/**
 * All is loaded: from here on nothing on this page of ours may ask the network for anything but its own
 * scripts, and its icons, for which a browser asks when the page is installed.
 */
export function blockNetwork() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src 'none'; img-src data: ${new URL("../icons/", import.meta.url)}`;
  document.head.append(policy);
}
