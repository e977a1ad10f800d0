// Where are the words of a language, when the page has none of it?

/**
 * In a file of their own.
 *
 * @param {string} lang
 * @returns {Promise<import("../app/load.js").Table>}
 */
export async function loadWords(lang) {
  return (await import(`../words/${lang}-${VERSION}.js`)).default;
}
