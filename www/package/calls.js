// How does a call go through the program? Numbers in, numbers out of its memory.
import { readGiven } from "./given.js";
import { dayIn, languageIn, numberOfAnswers, numberOfOptions, today, UNREAD } from "./numbers.js";
import { outcomeAt, reasonsAt } from "./outcome.js";
import { tableOf } from "./tables.js";
import { verdictAt } from "./verdict.js";

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
 * The calls of the package. Each calls the program itself: engines make a short way of a call that always has
 * the same target.
 *
 * @param {Program} program
 */
export function callsOf({ check, verdict, rules, memory }) {
  // The program allocates nothing, so that its memory never grows.
  const numbers = new Uint32Array(memory.buffer);

  /** What is asked: what the answers rule out, and the language with the day. */
  let given = 0;
  let asked = 0;
  let reading = false;

  /** Whoever reads stands in the stack under this name: that of a property, which no bundler changes. */
  const whoever = {
    /**
     * Whatever goes wrong when it is read here, is read anew, and said. A getter that calls again would nest there
     * without end: it is refused. What a getter asks for is never taken for what was asked.
     *
     * @param {unknown} answers
     * @param {unknown} options
     */
    readsWhatIsGiven(answers, options) {
      if (reading) refuseToNest();
      reading = true;
      let number = UNREAD;
      let ofOptions = UNREAD;
      try {
        number = numberOfAnswers(answers);
        if (number !== UNREAD) ofOptions = numberOfOptions(options);
      } catch {
        ofOptions = UNREAD;
      }
      reading = false;
      given = number;
      asked = ofOptions;
      return asked !== UNREAD;
    },
  };
  const again = {
    /**
     * @param {unknown} answers
     * @param {unknown} options
     */
    readsWhatIsGiven(answers, options) {
      reading = true;
      try {
        ({ given, asked } = readGiven(answers, options, rules));
      } finally {
        reading = false;
      }
    },
  };
  const isRead = whoever.readsWhatIsGiven;

  /**
   * @param {Program["check"]} call
   * @param {unknown} answers
   * @param {unknown} options
   */
  function anew(call, answers, options) {
    again.readsWhatIsGiven(answers, options);
    return call(given, given / HALF, day());
  }

  /**
   * What somebody ended from outside, as a limit of time does, runs no `finally`: it has left its word, and no place
   * in the stack. Where nobody sees the stack the word counts, until what runs now is over.
   */
  function refuseToNest() {
    const times = timesInTheStack();
    if (times === 1) return;
    if (!times) {
      queueMicrotask(() => {
        reading = false;
      });
    }
    throw new Error("called inside a call");
  }

  const day = () => dayIn(asked) || today();
  const table = () => tableOf(languageIn(asked));

  return {
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    check(answers, options) {
      const place = isRead(answers, options) ? check(given, given / HALF, day()) : 0;
      return outcomeAt(numbers, place || anew(check, answers, options), table());
    },
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    verdict(answers, options) {
      const place = isRead(answers, options) ? verdict(given, given / HALF, day()) : 0;
      return verdictAt(numbers, place || anew(verdict, answers, options));
    },
    /** @param {unknown} [options] */
    rules(options) {
      const place = isRead({}, options) ? rules(day()) : 0;
      return reasonsAt(numbers, place || anew((_, __, on) => rules(on), {}, options), table());
    },
  };
}

/** How often does somebody who reads stand in the stack? Once it is whoever asks; 0 where nobody can see it. */
function timesInTheStack() {
  // Not every engine has it, and a page may have put it at nothing.
  const engine = /** @type {{ stackTraceLimit?: number }} */ (Error);
  const own = Object.getOwnPropertyDescriptor(engine, "stackTraceLimit");
  try {
    engine.stackTraceLimit = Number.POSITIVE_INFINITY;
    return `${new Error().stack}`.split("readsWhatIsGiven").length - 1;
  } catch {
    return 0;
  } finally {
    if (own) Object.defineProperty(engine, "stackTraceLimit", own);
    else delete engine.stackTraceLimit;
  }
}
