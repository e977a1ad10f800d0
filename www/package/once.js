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
 * Whichever of two comes; should one fail, the other.
 *
 * @param {Promise<void>} one
 * @param {Promise<void>} other
 */
const either = (one, other) => Promise.race([one.catch(() => other), other.catch(() => one)]);

/**
 * The functions of the package.
 *
 * @param {Loading} how
 */
export function once({ load, loadSync }) {
  /** @type {Promise<void> | undefined} */
  let loading;
  /** Whether the package's own is being loaded, and not only what somebody has given. */
  let isOwn = false;
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
      const isNone = given === undefined;
      // Whoever gives nothing does not wait for what somebody else has given: that may never come.
      const before = isOwn || !isNone ? loading : undefined;
      if (calls || before) ignore(given);
      if (calls) return Promise.resolve();
      if (before) return before;
      const started = start(given);
      const mine = (loading ? either(started, loading) : started).catch((error) => {
        // What failed once may be tried again.
        if (loading === mine) loading = undefined;
        throw error;
      });
      isOwn = isNone;
      loading = mine;
      return mine;
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
