// How is a program loaded once, and called only when it is there?
import { callsOf } from "./calls.js";

/** @typedef {import("./calls.js").Memory} Memory */

/**
 * What makes a package of it: how it is loaded, from what somebody gives or from what it has itself, and what it
 * exports.
 *
 * @typedef {object} Program
 * @property {(given: unknown) => Promise<{ memory: Memory }>} load
 * @property {(given: unknown) => { memory: Memory }} loadSync
 * @property {import("./calls.js").Program} program
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
  /** @type {Promise<void> | undefined} */
  let loading;
  /** @type {ReturnType<typeof callsOf> | undefined} */
  let calls;
  let running = false;

  /** @param {unknown} given */
  async function start(given) {
    const { memory } = await load(given);
    calls ??= callsOf(program, memory);
  }

  /**
   * What is given is read inside the call. A getter in it that calls again would nest there without end: it
   * is refused.
   *
   * @param {"check" | "verdict" | "rules"} name
   * @param {any} first
   * @param {unknown} [options]
   */
  function run(name, first, options) {
    if (!calls) throw new Error("call and await init() first");
    if (running) throw new Error("called again from inside a call");
    running = true;
    try {
      return calls[name](first, options);
    } finally {
      running = false;
    }
  }

  return {
    /** @param {unknown} [given] */
    init(given) {
      if (calls || loading) ignore(given);
      if (calls) return Promise.resolve();
      loading ??= start(given).catch((error) => {
        // What failed once may be tried again.
        loading = undefined;
        throw error;
      });
      return loading;
    },
    /** @param {unknown} [given] */
    initSync(given) {
      calls ??= callsOf(program, loadSync(given).memory);
    },
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    check: (answers, options) => run("check", answers, options),
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    verdict: (answers, options) => run("verdict", answers, options),
    /** @param {unknown} [options] */
    rules: (options) => run("rules", options),
  };
}
