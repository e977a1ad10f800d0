// How is the desk's program asked? It is given a text, and writes numbers, which are read here in the order in
// which they are written in `src/api/desk.rs`.
import { code, edition, imports, room, show, text } from "tirkeu/desk-glue";
import { wasm } from "../app/values.js";

/** What the program calls. */
export const IMPORTS = { i: imports };

/** The kinds of what is shown, as they are numbered. */
export const KIND = { ask: 0, decided: 1, depends: 2 };

/**
 * What the desk shows of an address. A set is a number, a bit for each.
 *
 * @typedef {object} Shown
 * @property {number} edition Which numbers and definitions of the law hold on the day.
 * @property {number} marks What is wrong with the day or the address.
 * @property {number} on The day answered for, as a number.
 * @property {number} asked The questions that may still matter.
 * @property {number} kind
 * @property {number} question The one that is asked next.
 * @property {number} tone Whether a way is open.
 * @property {number} title
 * @property {number} aloud
 * @property {[number, number]} steps In two halves.
 * @property {number} things
 * @property {number} toFind The questions to be found out.
 * @property {number[]} answers Of each question: nothing, "I don't know", or which of its answers.
 */

/** Whether a place is in a set; of one in two halves, in that which has it. @param {number} set @param {number} place */
export const isIn = (set, place) => Boolean((set >>> place) & 1);

/** By which a page knows that its words go with this program. */
export const editionOfWords = () => edition();

/**
 * @param {string} address A fragment, with or without its `#`.
 * @param {number} questions How many there are.
 * @returns {Shown}
 */
export function shownAt(address, questions) {
  const at = show(write(address.slice(0, room())));
  const numbers = new Uint32Array(wasm.memory.buffer, at, BEFORE_ANSWERS + questions);
  const [ofDay, marks, on, asked, kind, question, tone, title, aloud, low, high, things, toFind, ...answers] =
    numbers;
  return {
    edition: ofDay,
    marks,
    on,
    asked,
    kind,
    question,
    tone,
    title,
    aloud,
    steps: [low, high],
    things,
    toFind,
    answers,
  };
}

/** How many numbers stand before the answers. */
const BEFORE_ANSWERS = 13;

/**
 * The QR code of an address: how many squares a side has, and whether one is dark; no side where the address is
 * too long.
 *
 * @param {string} address
 */
export function codeOf(address) {
  if (address.length > room()) return { side: 0, isDark: () => false };
  const at = code(write(address));
  const [side] = new Uint32Array(wasm.memory.buffer, at, 1);
  const squares = [...new Uint32Array(wasm.memory.buffer, at + 4, Math.ceil((side * side) / 32))];
  /** @param {number} x @param {number} y */
  const isDark = (x, y) => {
    const place = y * side + x;
    return Boolean((squares[place >> 5] >>> (place & 31)) & 1);
  };
  return { side, isDark };
}

/** Writes a text where the program reads it; how long it is. @param {string} given */
function write(given) {
  const place = new Uint8Array(wasm.memory.buffer, text(), given.length);
  // No address has any other letter; what is none of ASCII cannot be read, and is marked so.
  for (let at = 0; at < given.length; at += 1) place[at] = Math.min(given.charCodeAt(at), 0x7f);
  return given.length;
}
