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
      const isGiven = given !== undefined && given !== null;
      if (loading && (calls || isOwn || isGiven)) {
        ignore(given);
        return loading;
      }
      const mine = start(given);
      const other = loading ?? mine;
      isOwn = !isGiven;
      // Whichever comes; should one fail, the other.
      const all = Promise.race([mine.catch(() => other), other.catch(() => mine)]);
      loading = all;
      all.catch(() => {
        // What failed once may be tried again.
        if (loading === all) loading = undefined;
      });
      return all;
    },
    /** @param {unknown} [given] */
    initSync(given) {
      if (calls) return;
      calls = callsOf(loadSync(given));
      // Nobody waits any more.
      loading = Promise.resolve();
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
