// Which texts have in them what somebody looks for, however they have typed it?
//
// Both are compared in a plain form, in which it does not matter what nobody sees or means to say: capitals,
// kinds of dashes and spaces, quotation marks, accents, and which of the letters that are alike it is. Which
// are, the page says.

/**
 * Sets of letters, a space between them: those that are taken for one and the same everywhere, and those that
 * may be meant for one another in a word as a whole.
 *
 * @typedef {{ alike: string, mistakable: string }} Letters
 */

const QUOTES = /["'`\p{Pi}\p{Pf}\u00b4\u02bc\u201a\u201e\u2032\u2033]/gu;
const DASHES = /[\p{Pd}\u2043\u2212]/gu;
/** With its mark it is another letter of the alphabet, and is typed as one. */
const SHORT_I = /\u0438\u0306/giu;
/** Other marks on letters, and what nobody sees: soft hyphens, joiners, marks of a direction. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;
/** What closes a sentence or a part of one, brackets, and a dash that stands alone. */
const AROUND = /^[([{<]+|[.,;:!?\])}>]+$|^-+$/g;

/** @param {string} sets */
const lettersOf = (sets = "") => sets.split(" ").map((set) => [...set]);

/** Of a word that stands nowhere, how many of its last letters may be left out, and how many are to be left. */
const ENDING = 3;
const BEGINNING = 5;

/**
 * Of each text, whether it has every word of the query in it, in any order, wherever it stands. A word that none has is
 * looked for without its ending: people type it as it stands in a dictionary.
 *
 * @param {string} query
 * @param {Letters} letters
 * @param {string[]} texts
 * @returns {boolean[]}
 */
export function fitting(query, { alike, mistakable }, texts) {
  const plain = plainForm(alike);
  const meant = meanings(mistakable);
  const words = withoutSigns(query)
    .split(/\s+/)
    .map((word) => word.replace(AROUND, ""))
    .filter((word) => word)
    .map((word) => meant(word).map(plain));
  const said = texts.map(plain);
  const found = words.map((word) =>
    [word, word.map((meaning) => meaning.slice(0, Math.max(BEGINNING, meaning.length - ENDING)))]
      .map((meanings) => said.map((text) => meanings.some((meaning) => text.includes(meaning))))
      .find((rows) => rows.includes(true)),
  );
  return said.map((_, place) => found.every((rows) => rows?.[place]));
}

/**
 * What a word may have been meant for: as it stands, or with one letter of a set wherever another one stands.
 *
 * @param {string} sets
 * @returns {(word: string) => string[]}
 */
function meanings(sets) {
  const swaps = lettersOf(sets).flatMap((set) =>
    set.map(
      (letter) => (/** @type {string} */ word) => word.replace(new RegExp(`[${set.join("")}]`, "gu"), letter),
    ),
  );
  return (word) => [word, ...swaps.map((swap) => swap(word))];
}

/**
 * @param {string} sets
 * @returns {(text: string) => string}
 */
function plainForm(sets) {
  const first = new Map(lettersOf(sets).flatMap((set) => set.map((letter) => [letter, set[0]])));
  return (text) =>
    [...withoutSigns(text).toLowerCase()].map((letter) => first.get(letter) ?? letter).join("");
}

/** @param {string} text */
function withoutSigns(text) {
  const apart = text.replace(QUOTES, "").normalize("NFKD").replace(SHORT_I, "\u0439");
  return apart.replace(UNSEEN, "").replace(DASHES, "-");
}
