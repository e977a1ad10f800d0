// How is a program loaded once, and called only when it is there?
import { callsOf } from "./calls.js";

/** @typedef {import("./calls.js").Program} Program */

/**
 * What makes a package of a program: how it is loaded, from what somebody gives or from what it has itself.
 *
 * @typedef {object} Loading
 * @property {(given: unknown) => Promise<Program>} load
 * @property {(given: unknown) => Program} loadSync
 */

/**
 * What is given to a program that needs nothing, or is there already: should it be a promise, nobody waits for it,
 * and nobody is told where it fails.
 *
 * @param {unknown} given
 */
export function ignore(given) {
  Promise.resolve(given).catch(() => undefined);
}

/**
 * The functions of the package.
 *
 * @param {Loading} how
 */
export function once({ load, loadSync }) {
  /** @type {Promise<void> | undefined} */
  let loading;
  /** Whether the package's own is being loaded, and not only what somebody has given. @type {boolean | undefined} */
  let isOwn;
  /** @type {ReturnType<typeof callsOf> | undefined} */
  let calls;

  /** @param {unknown} given */
  async function start(given) {
    const program = await load(given);
    calls ??= callsOf(program);
  }

  function ready() {
    if (!calls) throw new Error("await init() first");
    return calls;
  }

  return {
    /** @param {unknown} [given] */
    init(given) {
      // Whoever gives nothing does not wait for what somebody else has given: that may never come.
      const there = calls ? Promise.resolve() : (isOwn || !!given) && loading;
      if (there) {
        ignore(given);
        return there;
      }
      const mine = start(given);
      const other = loading ?? mine;
      isOwn = !given;
      // Whichever comes; should one fail, the other.
      loading = Promise.race([mine.catch(() => other), other.catch(() => mine)]);
      loading.catch(() => {
        // What failed once may be tried again.
        loading = undefined;
      });
      return loading;
    },
    /** @param {unknown} [given] */
    initSync(given) {
      calls ??= callsOf(loadSync(given));
    },
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    check: (answers, options) => ready().check(answers, options),
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    verdict: (answers, options) => ready().verdict(answers, options),
    /** @param {unknown} [options] */
    rules: (options) => ready().rules(options),
  };
}
