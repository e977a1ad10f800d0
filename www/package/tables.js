// Which texts stand in the place of numbers? Of each language its own, unpacked when it is first spoken.
import * as names from "tirkeu/names";
import { END, textOf } from "./texts.js";

/**
 * A source as it is cited in a language: what it is called, the article in it and where its text is, where these
 * are known.
 *
 * @typedef {{ id: string, title: string, point: string, url: string }} Cited
 */

/** @typedef {{ words: string[], sources: Cited[] }} Table */

/** @type {Table[]} */
const tables = [];

/** @param {number} lang Its place among all. */
export function tableOf(lang) {
  tables[lang] ??= unpacked(textOf(names.words[names.languages[lang]], names.letters).split(END));
  return tables[lang];
}

/**
 * @param {string[]} words
 * @returns {Table}
 */
function unpacked(words) {
  const [title, point, url] = names.sourceWords;
  const sources = names.sources.map((id, place) => ({
    id,
    title: words[title + place],
    point: words[point + place],
    url: words[url + place],
  }));
  return { words, sources };
}
