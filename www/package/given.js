// What is given that is no plain object with known names in it? The program is told name by name, and says what is
// wrong. Nothing is decided here but which kind of thing it is.
//
// A proxy or a getter may throw at any touch, and may be another thing each time: everything is touched once.

/**
 * What the program takes it by.
 *
 * @typedef {object} Taking
 * @property {(name: string, kind: number, text: string) => void} giveAnswer
 * @property {(name: string, kind: number, text: string) => void} giveOption
 * @property {(what: number, kind: number) => void} refuse
 * @property {() => number} read
 * @property {(place: number) => string | undefined} mistake
 */

/** As they are numbered in `src/api/wasm/package.rs`; behind the last is all that has parts. */
const UNREADABLE = 0;
const KINDS = ["", "string", "undefined", "null", "boolean", "number"];
const WITH_PARTS = KINDS.length;

/** No name is as long: what comes after it makes nothing right, and is not copied. */
const LONGEST = 200;

/**
 * Where in the program's memory the numbers of what was given are.
 *
 * @param {Taking} program
 * @param {unknown} answers
 * @param {unknown} options
 */
export function placeOfGiven(program, answers, options) {
  tell(answers, program.giveAnswer, (kind) => program.refuse(0, kind));
  if (options !== undefined) tell(options, program.giveOption, (kind) => program.refuse(1, kind));
  const place = program.read();
  if (place === 0) throw inputError(program.mistake);
  return place;
}

/**
 * @param {any} given
 * @param {Taking["giveAnswer"]} give
 * @param {(kind: number) => void} refuse
 */
function tell(given, give, refuse) {
  let names;
  try {
    names = namesIn(given);
  } catch {
    return refuse(UNREADABLE);
  }
  if (!names) return refuse(WITH_PARTS);
  for (const name of names) {
    const text = typeof name === "symbol" ? "Symbol()" : name.slice(0, LONGEST);
    try {
      const value = given[name];
      if (typeof name === "symbol") give(text, WITH_PARTS, "");
      else give(text, kindOf(value), typeof value === "string" ? value.slice(0, LONGEST) : "");
    } catch {
      give(text, UNREADABLE, "");
    }
  }
}

/** Of a plain object, also of another realm. */
function namesIn(/** @type {any} */ given) {
  if (typeof given !== "object" || given === null) return undefined;
  const prototype = Object.getPrototypeOf(given);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && !Array.isArray(given) ? Reflect.ownKeys(given) : undefined;
}

function kindOf(/** @type {unknown} */ value) {
  const kind = KINDS.indexOf(value === null ? "null" : typeof value);
  return kind < 0 ? WITH_PARTS : kind;
}

/** @param {Taking["mistake"]} mistake */
function inputError(mistake) {
  const error = new Error(mistake(0));
  error.name = "InputError";
  const problems = [];
  for (let text = mistake(1); text !== undefined; text = mistake(problems.length + 1)) problems.push(text);
  return Object.assign(error, { problems });
}
