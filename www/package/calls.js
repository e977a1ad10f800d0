// How does a call go through the program? Numbers in, numbers out of its memory; what is no number yet, it reads.
import { dayIn, languageIn, numberOfAnswers, numberOfOptions, optionsOf, UNREAD } from "./numbers.js";
import { outcome, reasons, verdict } from "./outcome.js";
import { tableOf } from "./tables.js";

/**
 * What a program exports. Each call says where in its memory the numbers are; 0 where the calendar has no such
 * day.
 *
 * @typedef {object} Exports
 * @property {(low: number, high: number, on: number) => number} check
 * @property {(low: number, high: number, on: number) => number} verdict
 * @property {(on: number) => number} rules
 * @property {(answers: unknown, options: unknown) => number} read
 * @property {(options: unknown) => number} readOptions
 * @property {() => unknown} memoryOfNumbers
 */

const HALF = 2 ** 32;

/**
 * The calls of the package.
 *
 * @param {Exports} program
 */
export function callsOf(program) {
  /** @type {{ buffer: ArrayBuffer } | undefined} */
  let memory;
  let view = new Uint32Array();

  /** Memory that has grown is another buffer. */
  function numbers() {
    memory ??= /** @type {{ buffer: ArrayBuffer }} */ (program.memoryOfNumbers());
    if (view.buffer !== memory.buffer) view = new Uint32Array(memory.buffer);
    return view;
  }

  /** What was read by the program: the two halves of the answers, the language and the day. */
  let given = 0;
  let asked = 0;

  /** @param {number} place */
  function take(place) {
    const [low, high, lang, on] = numbers().subarray(place >> 2);
    given = low + high * HALF;
    asked = optionsOf(lang, on);
  }

  /**
   * Where the numbers of an outcome are. Whatever goes wrong when it is read here, the program sees anew, and
   * says.
   *
   * @param {Exports["check"]} call
   * @param {unknown} answers
   * @param {unknown} options
   */
  function placeOf(call, answers, options) {
    try {
      given = numberOfAnswers(answers);
      asked = given === UNREAD ? UNREAD : numberOfOptions(options);
    } catch {
      asked = UNREAD;
    }
    const place = asked === UNREAD ? 0 : call(given, given / HALF, dayIn(asked));
    if (place > 0) return place >> 2;
    take(program.read(answers, options));
    return call(given, given / HALF, dayIn(asked)) >> 2;
  }

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
    /**
     * @param {unknown} _
     * @param {unknown} options
     */
    rules(_, options) {
      take(program.readOptions(options));
      const place = program.rules(dayIn(asked)) >> 2;
      return reasons(numbers(), place, tableOf(languageIn(asked)));
    },
  };
}
