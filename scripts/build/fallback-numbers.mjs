// What is known of a number of a program before it runs, and how is it made one of 32 bits?
//
// JavaScript has one kind of number. What is known to be a whole number of 32 bits, with a sign or without, need not be
// made one.

/**
 * A value as JavaScript says it: no less than `from`, no more than `to`. `truth` where it may be true or false, which
 * are 1 and 0 to all but a script that is given them. `plain` is a number that is the same as this one of 64 bits.
 *
 * @typedef {object} Value
 * @property {string} code
 * @property {number} from
 * @property {number} to
 * @property {boolean} [truth]
 * @property {string} [plain]
 * @property {number | bigint} [constant]
 */

/** What is known of a place, or of what a function gives. @typedef {Pick<Value, "from" | "to" | "truth">} Known */

/** With a sign, and as many without. */
export const [LEAST, MOST, COUNTED] = [-(2 ** 31), 2 ** 31 - 1, 2 ** 32 - 1];

/** @param {string} code @param {number} [from] @param {number} [to] @returns {Value} */
export const value = (code, from = LEAST, to = MOST) => ({ code: `(${code})`, from, to });

/** @param {string} code @returns {Value} */
export const truth = (code) => ({ ...value(code, 0, 1), truth: true });

/** Any of 64 bits, or one without a sign. @param {string} code @param {boolean} [isNatural] @returns {Value} */
export const long = (code, isNatural = false) => value(code, isNatural ? 0 : -(2 ** 63), 2 ** 63);

/** With a sign. @param {Value} of @returns {Value} */
export const signed = (of) => (of.from >= LEAST && of.to <= MOST ? of : value(`${of.code} | 0`));

/** Without one. @param {Value} of @returns {Value} */
export const counted = (of) =>
  of.from >= 0 && of.to <= COUNTED ? of : value(`${of.code} >>> 0`, 0, COUNTED);

/** A number so far from the largest is a place, a count or a distance, and adding it does not lead beyond that. */
const FEW = 2 ** 24;
const isFew = (/** @type {Value} */ { from, to }) => from > -FEW && to < FEW;

/**
 * A sum, or a difference. One of two numbers that may be anything may be beyond 32 bits.
 *
 * @param {string} code
 * @param {[number, number]} range
 * @param {Value[]} of
 */
export const sum = (code, range, of) => (of.some(isFew) ? within(code, range) : value(code, ...range));

/**
 * A number of which it is taken that it is one of 32 bits: everybody's answers without WebAssembly are held against
 * those with it.
 *
 * @param {string} code
 * @param {[number, number]} range
 */
export const within = (code, [from, to]) => value(code, Math.max(from, LEAST), Math.min(to, MOST));

/** All ones, as many as a number has digits of two. @param {number} number */
export const ones = (number) => 2 ** (32 - Math.clz32(number)) - 1;

/** How often all is read before it is taken that a number that still grows may be any. */
const OFTEN = 5;

/** What is known, by a name, and learned from what is written there: until nothing new is learned. */
export class Learned {
  /** @type {Map<string, Known>} */
  #known = new Map();
  isNew = true;
  round = 0;

  begin() {
    this.isNew = false;
    this.round += 1;
  }

  /** Nothing is known of what nobody has set: it is zero. @param {string} name @returns {Known} */
  of(name) {
    return this.#known.get(name) ?? { from: 0, to: 0 };
  }

  /** @param {string} name @param {Known} more */
  add(name, { from, to, truth = false }) {
    const was = this.#known.get(name);
    const now = was
      ? { from: Math.min(was.from, from), to: Math.max(was.to, to), truth: was.truth || truth }
      : { from, to, truth };
    if (was && now.from === was.from && now.to === was.to && now.truth === was.truth) return;
    if (was && this.round > OFTEN) {
      if (now.from < was.from) now.from = now.from < LEAST ? -(2 ** 63) : LEAST;
      if (now.to > was.to) now.to = now.to > MOST ? 2 ** 63 : MOST;
    }
    this.#known.set(name, now);
    this.isNew = true;
  }
}
