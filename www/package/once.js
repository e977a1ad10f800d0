// How is a program loaded once, and called only when it is there?

/**
 * What makes a package of it: how it is loaded, from what somebody gives or from what it has itself, and its
 * calls.
 *
 * @typedef {object} Program
 * @property {(given: unknown) => unknown} load
 * @property {(given: unknown) => unknown} loadSync
 * @property {(answers: unknown, options: unknown) => unknown} check
 * @property {(options: unknown) => unknown} rules
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
 * @param {Program} program
 */
export function once(program) {
  /** @type {Promise<void> | undefined} */
  let loading;
  let loaded = false;
  let running = false;

  /** @param {unknown} given */
  async function start(given) {
    await program.load(given);
    loaded = true;
  }

  /**
   * What is given is read inside the program. A getter in it that calls again would nest there without end: it
   * is refused.
   *
   * @param {() => unknown} call
   */
  function run(call) {
    if (!loaded) throw new Error("call and await init() first");
    if (running) throw new Error("called again from inside a call");
    running = true;
    try {
      return call();
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
      if (!loaded) program.loadSync(given);
      loaded = true;
    },
    /**
     * @param {unknown} answers
     * @param {unknown} [options]
     */
    check: (answers, options) => run(() => program.check(answers, options)),
    /** @param {unknown} [options] */
    rules: (options) => run(() => program.rules(options)),
  };
}
