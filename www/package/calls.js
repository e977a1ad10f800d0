// How does a call go through the program? Numbers in, numbers out of its memory.
import { readGiven } from "./given.js";
import { dayIn, languageIn, numberOfAnswers, numberOfOptions, today, UNREAD } from "./numbers.js";
import { outcome, reasons, verdict } from "./outcome.js";
import { tableOf } from "./tables.js";

/**
 * What a program exports. Each call says where in its memory the numbers are; 0 where the calendar has no such
 * day.
 *
 * @typedef {object} Program
 * @property {(low: number, high: number, on: number) => number} check
 * @property {(low: number, high: number, on: number) => number} verdict
 * @property {(on: number) => number} rules
 * @property {{ buffer: ArrayBuffer }} memory
 */

const HALF = 2 ** 32;

/**
 * The calls of the package.
 *
 * @param {Program} program
 */
export function callsOf(program) {
  const { memory } = program;
  let view = new Uint32Array(memory.buffer);

  /** What is asked: the answers, and the language with the day. */
  let given = 0;
  let asked = 0;

  /** Memory that has grown is another buffer. */
  function numbers() {
    if (view.buffer !== memory.buffer) view = new Uint32Array(memory.buffer);
    return view;
  }

  /**
   * Whatever goes wrong when it is read here, is read anew, and said.
   *
   * @param {unknown} answers
   * @param {unknown} options
   */
  function isRead(answers, options) {
    try {
      given = numberOfAnswers(answers);
      asked = given === UNREAD ? UNREAD : numberOfOptions(options);
    } catch {
      asked = UNREAD;
    }
    return asked !== UNREAD;
  }

  /**
   * Where the numbers are that a call says.
   *
   * @param {(low: number, high: number, on: number) => number} call
   * @param {unknown} answers
   * @param {unknown} options
   */
  function placeOf(call, answers, options) {
    let place = isRead(answers, options) ? said(call) : 0;
    if (place === 0) {
      ({ given, asked } = readGiven(answers, options, program.rules));
      place = said(call);
    }
    return place >> 2;
  }

  /** @param {(low: number, high: number, on: number) => number} call */
  const said = (call) => call(given, given / HALF, dayIn(asked) || today());

  /** @param {number} _ @param {number} __ @param {number} on */
  const listed = (_, __, on) => program.rules(on);

  return {
    /**
     * @param {unknown} answers
     * @param {unknown} options
     */
    check(answers, options) {
      const place = placeOf(program.check, answers, options);
      return outcome(numbers(), place, tableOf(languageIn(asked)));
    },
    /**
     * @param {unknown} answers
     * @param {unknown} options
     */
    verdict(answers, options) {
      const place = placeOf(program.verdict, answers, options);
      return verdict(numbers(), place);
    },
    /** @param {unknown} options */
    rules(options) {
      const place = placeOf(listed, {}, options);
      return reasons(numbers(), place, tableOf(languageIn(asked)));
    },
  };
}
