// What is wrong with what is given? Whatever is no plain object with known names in it is read here, name by name,
// and every mistake is named, up to a number. What is said of it is made from Rust, which reads JSON by the same names.
//
// A proxy or a getter may throw at any touch, and may be another thing each time: everything is touched once. Of what is
// long, only the length is looked at, and what is quoted: to look through it, an engine may first copy it. Of what is
// many, so many are said as are named, and the others counted.
import * as names from "tirkeu/names";
import { isQuestion, numberOfAnswer, numberOfDay, numberOfLanguage, optionsOf } from "./numbers.js";
import { withOwn } from "./own.js";

/** @typedef {{ said: string[], more: number }} Problems What is wrong: the first of them, and how many more. */

/**
 * The numbers of answers and of options, as `numbers.js` has them.
 *
 * @param {unknown} answers
 * @param {unknown} options
 * @param {(day: number) => number} rules Nothing where the calendar has no such day.
 */
export function readGiven(answers, options, rules) {
  /** @type {Problems} */
  const problems = { said: [], more: 0 };
  let [given, lang, on] = [0, 0, 0];
  eachIn("answers", answers, problems, (name, value) => {
    const number = numberOfAnswer(name, value);
    if (!isQuestion(name)) add(problems, names.unknownQuestion, name);
    else if (number === undefined) addOf(problems, names.wrongAnswer, name, value);
    else given += number;
  });
  const asked = options === undefined ? {} : options;
  eachIn("options", asked, problems, (name, value) => {
    if (name === "lang") {
      const place = numberOfLanguage(value);
      if (place === undefined) addOf(problems, names.unknownLanguage, name, value);
      else lang = place;
    } else if (name === "on") {
      const day = numberOfDay(value);
      if (day === undefined || (day > 0 && rules(day) === 0)) addOf(problems, names.notADay, name, value);
      else on = day;
    } else add(problems, names.unknownOption, name);
  });
  if (problems.said.length > 0) throw inputError(problems);
  return { given, asked: optionsOf(lang, on) };
}

/**
 * Judges what stands in an object as it is read, by name: of what is many, nothing is gathered.
 *
 * @param {string} what
 * @param {any} given
 * @param {Problems} problems
 * @param {(name: string, value: unknown) => void} judge
 */
function eachIn(what, given, problems, judge) {
  for (const key of keysOf(what, given, problems)) {
    // A symbol has a name for people.
    const name = String(key);
    let value;
    try {
      value = given[key];
    } catch {
      add(problems, names.unreadable, name);
      continue;
    }
    judge(name, value);
  }
}

/**
 * The names in a plain object, also of another realm.
 *
 * @param {string} what
 * @param {unknown} given
 * @param {Problems} problems
 */
function keysOf(what, given, problems) {
  try {
    if (typeof given === "object" && given !== null) {
      const prototype = Object.getPrototypeOf(given);
      // Nothing is above what all objects of a realm inherit from, nor above what somebody has made without a prototype:
      // what stands in that would be passed over.
      if (prototype === null || (Object.getPrototypeOf(prototype) === null && "isPrototypeOf" in prototype))
        return Reflect.ownKeys(given);
    }
    add(problems, names.notAnObject, what);
  } catch {
    add(problems, names.unreadable, what);
  }
  return [];
}

/**
 * @param {Problems} problems
 * @param {string} said
 * @param {string} culprit
 */
function add(problems, said, culprit) {
  if (problems.said.length < names.mostProblems) problems.said.push(say(said, culprit));
  else problems.more += 1;
}

/**
 * What is said of a mistake, with the culprit in it.
 *
 * @param {string} said
 * @param {string} culprit
 */
function say(said, culprit) {
  const letters = [
    ...(culprit.length > LONGEST_READ ? "\u2026" : culprit).slice(0, 2 * names.longestQuote + 2),
  ].map(wholeOf);
  const quoted = letters.slice(0, names.longestQuote).join("");
  return said.replace("{}", () => (letters.length > names.longestQuote ? `${quoted}\u2026` : quoted));
}

/** Of what is longer nothing is quoted: to quote a part of it, an engine may first copy all of it. */
const LONGEST_READ = 1_000_000;

/** Half of a letter of two parts is none. */
const wholeOf = (/** @type {string} */ letter) =>
  Number(letter.codePointAt(0)) >> 11 === 27 ? "\uFFFD" : letter;

/**
 * The same of a value under a name that is known.
 *
 * @param {Problems} problems
 * @param {string} said
 * @param {string} name
 * @param {unknown} value
 */
function addOf(problems, said, name, value) {
  if (typeof value === "string") return add(problems, said.replace("{name}", name), value);
  const kind = names.kinds[value === null ? "null" : typeof value] ?? names.kinds.other + typeof value;
  add(problems, names.notText.replace("{kind}", kind), name);
}

/** @param {Problems} problems */
function inputError({ said, more }) {
  const problems = more > 0 ? [...said, say(names.more, `${more}`)] : said;
  return withOwn(withOwn(new Error(problems.join("; ")), "name", "InputError"), "problems", problems);
}
