// Which languages and pages does the site have? The printer of the pages says so in dist/site.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Site
 * @property {{ code: string, name: string }[]} languages
 * @property {string} default The code of the language whose checker is index.html.
 * @property {Record<string, Record<string, string>>} pages The file of each page in each language.
 * @property {string} snippet The script that a snippet names.
 * @property {string[]} not_open What is said where no checker opens, in the order of the languages.
 * @property {string[]} not_whole What is said where a newer version does not come whole, in the same order.
 * @property {string[]} kept The pages that are kept for use without a network.
 * @property {string} no_network The page that stands there for those that are not.
 */

/**
 * @param {string} dist
 * @returns {Site}
 */
export function readSite(dist) {
  const path = join(dist, "site.json");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Error(`${path} cannot be read (run \`make build\`): ${message}`);
  }
}

/**
 * The codes of the languages, the default first.
 *
 * @param {Site} site
 */
export function languageCodes(site) {
  const codes = site.languages.map(({ code }) => code);
  return [site.default, ...codes.filter((code) => code !== site.default)];
}

/**
 * The pages that are kept, in every language, and that which stands for the others.
 *
 * @param {Site} site
 */
export function keptPages({ kept, pages, no_network }) {
  const own = kept.flatMap((name) => {
    if (!pages[name]) throw new Error(`site.json keeps \`${name}\`, which is none of its pages`);
    return Object.values(pages[name]);
  });
  return [...own, no_network];
}
