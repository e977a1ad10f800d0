// Which options does the article give its checker?
//
// Read from the attributes of the host element, each time anew.

/**
 * @typedef {object} Options
 * @property {string} lang The language of the article where we have it, else our default.
 * @property {string} published The day of the article, as it was written.
 * @property {string} theme
 * @property {string} answers A fragment without its `#`.
 */

/**
 * The link that stays where nothing runs.
 *
 * @param {HTMLElement} host
 */
export const linkIn = (host) => /** @type {HTMLAnchorElement | null} */ (host.querySelector("a[href]"));

/**
 * @param {HTMLElement} host
 * @returns {Options}
 */
export function options(host) {
  /** @param {string} name */
  const given = (name) => host.getAttribute(name) ?? "";
  const link = linkIn(host);
  const around = /** @type {HTMLElement | null} */ (host.closest("[lang]"))?.lang.slice(0, 2).toLowerCase();
  return {
    lang: LANGUAGES.find((lang) => lang === around) ?? LANGUAGES[0],
    published: given("published"),
    theme: given("theme"),
    // The link has the same answers, if it has any.
    answers: host.hasAttribute("answers") ? given("answers") : (link?.hash.slice(1) ?? ""),
  };
}
