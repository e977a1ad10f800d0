// How does a part of the build say that it has failed? In words, and not by where in its own text it stopped.

/**
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
