// How is a program loaded once, and called only when it is there?
import { callsOf } from "./calls.js";

/**
 * What makes a package of it: how it is loaded, from what somebody gives or from what it has itself, and what it
 * exports.
 *
 * @typedef {object} Program
 * @property {(given: unknown) => unknown} load
 * @property {(given: unknown) => unknown} loadSync
 * @property {import("./calls.js").Exports} program
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
 * @param {Program} of
 */
export function once({ load, loadSync, program }) {
  const calls = callsOf(program);
  /** @type {Promise<void> | undefined} */
  let loading;
  let loaded = false;
  let running = false;

  /** @param {unknown} given */
  async function start(given) {
    await load(given);
    loaded = true;
  }

  /**
   * What is given is read inside the call. A getter in it that calls again would nest there without end: it
   * is refused.
   *
   * @param {(answers: unknown, options: unknown) => unknown} call
   * @param {unknown} answers
   * @param {unknown} options
   */
  function run(call, answers, options) {
    if (!loaded) throw new Error("call and await init() first");
    if (running) throw new Error("called again from inside a call");
    running = true;
    try {
      return call(answers, options);
    } finally {
      running = false;
    }
  }

  return {
    /** @param {unknown} [given] */
    init(given) {
      if (loaded || loading) ignore(given);
      if (loaded) return Promise.resolve();
      loading ??= start(given).catch((error) => {
        // What failed once may be tried again.
        loading = undefined;
        throw error;
      });
      return loading;
    },
    /** @param {unknown} [given] */
    initSync(given) {
      if (!loaded) loadSync(given);
      loaded = true;
    },
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    check: (answers, options) => run(calls.check, answers, options),
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    verdict: (answers, options) => run(calls.verdict, answers, options),
    /** @param {unknown} [options] */
    rules: (options) => run(calls.rules, undefined, options),
  };
}
