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
 * @param {HTMLElement} host
 * @returns {Options}
 */
export function options(host) {
  /** @param {string} name */
  const given = (name) => host.getAttribute(name) ?? "";
  const spoken = host.closest("[lang]")?.getAttribute("lang")?.slice(0, 2).toLowerCase();
  const linked = () => /** @type {HTMLAnchorElement | null} */ (host.querySelector("a[href]"))?.hash.slice(1);
  return {
    lang: LANGUAGES.find((lang) => lang === spoken) ?? LANGUAGES[0],
    published: given("published"),
    theme: given("theme"),
    // The link that stays where nothing runs has the same answers, if it has any.
    answers: host.hasAttribute("answers") ? given("answers") : (linked() ?? ""),
  };
}
