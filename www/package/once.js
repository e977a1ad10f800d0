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
  /** @type {ReturnType<typeof callsOf> | undefined} */
  let calls;
  let running = false;

  /** @param {unknown} given */
  async function start(given) {
    const program = await load(given);
    calls ??= callsOf(program);
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
      calls ??= callsOf(loadSync(given));
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
