// What is given, in numbers? Plain objects with known names in them are read here, at once. Whatever else it is,
// `given.js` reads, and names what is wrong with it.
import * as names from "tirkeu/names";

/**
 * What an answer rules out, a bit for each value (`src/api/numbers`), and the next answer at the same spot.
 *
 * @typedef {{ text: string, number: number, next?: Known }} Known
 */

/** The answers to a question by their spots: most are alone at theirs. @typedef {(Known | undefined)[]} Spots */

const SPOTS = 64;

/** Measured: to find an answer by this takes two thirds of what it takes in a map. */
const spotOf = (/** @type {string} */ text) => (text.length + 4 * text.charCodeAt(1)) & (SPOTS - 1);

/**
 * @param {string[]} texts
 * @param {(text: string, place: number) => number} numberOf
 */
function spotsOf(texts, numberOf) {
  /** @type {Spots} */
  const spots = new Array(SPOTS).fill(undefined);
  texts.forEach((text, place) => {
    spots[spotOf(text)] = { text, number: numberOf(text, place), next: spots[spotOf(text)] };
  });
  return spots;
}

/** By name. @type {Map<string, Spots>} */
const QUESTIONS = new Map();
let bit = 1;
for (const [question, values] of names.questions) {
  const [first, all] = [bit, bit * (2 ** values.length - 1)];
  bit *= 2 ** values.length;
  const numberOf = (/** @type {string} */ text, /** @type {number} */ place) =>
    text === names.unsure ? all : all - first * 2 ** place;
  QUESTIONS.set(question, spotsOf([...values, names.unsure], numberOf));
}

/** Whoever asks again names the questions in the same order. @type {{ question: string, spots: Spots }[]} */
const order = [];

/** Is it a question? */
export const isQuestion = (/** @type {string} */ name) => QUESTIONS.has(name);

/**
 * The number of an answer to a question, if it is one.
 *
 * @param {string} question
 * @param {unknown} answer
 */
export function numberOfAnswer(question, answer) {
  const spots = QUESTIONS.get(question);
  return spots && numberAt(spots, answer);
}

/**
 * Nothing is given by `undefined`.
 *
 * @param {Spots} spots
 * @param {unknown} answer
 */
function numberAt(spots, answer) {
  if (typeof answer !== "string") return answer === undefined ? 0 : undefined;
  // To look at a letter of it, an engine may first copy all of it: what is so long is none of ours.
  if (answer.length > names.longestQuote) return undefined;
  let known = spots[spotOf(answer)];
  while (known !== undefined && known.text !== answer) known = known.next;
  return known?.number;
}

const LANGUAGES = names.languages;
const SPOKEN = spotsOf(LANGUAGES, (_, place) => place);

/** The place of a language, if it is one. */
export const numberOfLanguage = (/** @type {unknown} */ code) => numberAt(SPOKEN, code);

/** In place of what is not read here. */
export const UNREAD = -1;

/**
 * Answers as one number.
 *
 * @param {any} answers
 */
export function numberOfAnswers(answers) {
  if (!isPlain(answers)) return UNREAD;
  let number = 0;
  let count = 0;
  for (const question in answers) {
    let known = order[count];
    if (known === undefined || known.question !== question) {
      const spots = QUESTIONS.get(question);
      if (spots === undefined) return UNREAD;
      // At once, whatever is thrown between two steps.
      order[count] = known = { question, spots };
    }
    const answer = numberAt(known.spots, answers[question]);
    if (answer === undefined) return UNREAD;
    number += answer;
    count += 1;
  }
  return hasJust(count, answers) ? number : UNREAD;
}

/**
 * The place of the language, and the number of the day, 0 where none is given.
 *
 * @param {any} options
 */
export function numberOfOptions(options) {
  if (options === undefined) return 0;
  if (!isPlain(options)) return UNREAD;
  let lang = 0;
  let on = 0;
  let count = 0;
  for (const name in options) {
    const value = options[name];
    if (name === "lang") {
      const place = numberOfLanguage(value);
      if (place === undefined) return UNREAD;
      lang = place;
    } else if (name === "on") {
      const number = numberOfDay(value);
      if (number === undefined) return UNREAD;
      on = number;
    } else return UNREAD;
    count += 1;
  }
  return hasJust(count, options) ? on * LANGUAGES.length + lang : UNREAD;
}

export const languageIn = (/** @type {number} */ options) => options % LANGUAGES.length;
export const dayIn = (/** @type {number} */ options) => Math.floor(options / LANGUAGES.length);

/** The same in one number. */
export const optionsOf = (/** @type {number} */ lang, /** @type {number} */ on) =>
  on * LANGUAGES.length + lang;

/** An object of another realm has another prototype. */
function isPlain(/** @type {any} */ given) {
  if (typeof given !== "object" || given === null) return false;
  const prototype = Object.getPrototypeOf(given);
  return prototype === Object.prototype || prototype === null;
}

/** Has it no property that was not seen, and none that was only inherited? */
function hasJust(/** @type {number} */ count, /** @type {object} */ given) {
  return (
    Object.getOwnPropertyNames(given).length === count && Object.getOwnPropertySymbols(given).length === 0
  );
}

/** Whoever asks again asks about the same day; at first about none. @type {unknown} */
let lastText;
let lastNumber = 0;

/**
 * A day that is written as one, 0 where none is given; whether the calendar has it, the program knows.
 *
 * @param {unknown} text
 */
export function numberOfDay(text) {
  if (text === lastText) return lastNumber;
  if (text === undefined) return 0;
  if (typeof text !== "string" || text.length !== 10) return undefined;
  const number = Number(text.slice(0, 4) + text.slice(5, 7) + text.slice(8));
  // No day is 0, and here it would be today. No regular expression: near the end of the stack an engine may give up on
  // one, and the process with it.
  if (number === 0 || textOfDay(number) !== text) return undefined;
  lastText = text;
  lastNumber = number;
  return number;
}

/** @param {number} number Such as 20261122. */
export function textOfDay(number) {
  const digits = String(number).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day in Kazakhstan, whatever the zone of the device. A clock beyond the calendar, or none, gives its last day. */
export function today() {
  const there = new Date(Date.now() + names.aheadOfUtc);
  const number = (there.getUTCFullYear() * 100 + there.getUTCMonth() + 1) * 100 + there.getUTCDate();
  return number >= FIRST_DAY ? Math.min(number, LAST_DAY) : LAST_DAY;
}

const FIRST_DAY = 1_01_01;
const LAST_DAY = 9999_12_31;
