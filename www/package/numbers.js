// What is given, in numbers? Plain objects with known names in them are read here, at once. Whatever else it is,
// `given.js` reads, and names what is wrong with it.
import names from "tirkeu/names";

/** A question's answer has four bits, the first question's the lowest: `src/api/numbers`. */
const ANSWERS = 16;

/** The number of each answer to a question, by name. @type {Map<string, Map<unknown, number>>} */
export const QUESTIONS = new Map();
for (const [place, [question, values]] of names.questions.entries()) {
  const numbers = new Map([[/** @type {unknown} */ (names.unsure), (ANSWERS - 1) * ANSWERS ** place]]);
  for (const [index, value] of values.entries()) numbers.set(value, (index + 1) * ANSWERS ** place);
  QUESTIONS.set(question, numbers);
}

/** @type {Map<unknown, number>} */
export const LANGUAGES = new Map(names.languages.map(({ code }, place) => [code, place]));

/** In place of what is not read here. */
export const UNREAD = -1;

/**
 * Answers as one number; nothing is given by `undefined`.
 *
 * @param {any} answers
 */
export function numberOfAnswers(answers) {
  if (!isPlain(answers)) return UNREAD;
  let number = 0;
  let count = 0;
  for (const question in answers) {
    const values = QUESTIONS.get(question);
    if (values === undefined) return UNREAD;
    const value = answers[question];
    const answer = value === undefined ? 0 : values.get(value);
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
      const place = value === undefined ? 0 : LANGUAGES.get(value);
      if (place === undefined) return UNREAD;
      lang = place;
    } else if (name === "on") {
      const number = value === undefined ? 0 : numberOfDay(value);
      if (number === undefined) return UNREAD;
      on = number;
    } else return UNREAD;
    count += 1;
  }
  return hasJust(count, options) ? on * LANGUAGES.size + lang : UNREAD;
}

export const languageIn = (/** @type {number} */ options) => options % LANGUAGES.size;
export const dayIn = (/** @type {number} */ options) => Math.floor(options / LANGUAGES.size);

/** The same in one number. */
export const optionsOf = (/** @type {number} */ lang, /** @type {number} */ on) => on * LANGUAGES.size + lang;

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

/** Whoever asks again asks about the same day. */
let lastText = "";
let lastNumber = 0;

/**
 * A day that is written as one; whether the calendar has it, the program knows.
 *
 * @param {unknown} text
 */
export function numberOfDay(text) {
  if (text === lastText) return lastNumber;
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const number = Number(text.slice(0, 4) + text.slice(5, 7) + text.slice(8));
  // No day, and here it would be today.
  if (number === 0) return undefined;
  lastText = text;
  lastNumber = number;
  return number;
}

/** The day in Kazakhstan, whatever the zone of the device. A clock beyond the calendar gives its last day. */
export function today() {
  const there = new Date(Date.now() + names.aheadOfUtc);
  const number = (there.getUTCFullYear() * 100 + there.getUTCMonth() + 1) * 100 + there.getUTCDate();
  return Math.min(number, LAST_DAY);
}

const LAST_DAY = 9999_12_31;
