// Does a text have in it what somebody looks for, however they have typed it?
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
const lettersOf = (sets) => sets.split(" ").map((set) => [...set]);

/**
 * Every word of the query, in any order, wherever it stands.
 *
 * @param {string} query
 * @param {Letters} letters
 * @returns {(text: string) => boolean}
 */
export function finder(query, { alike, mistakable }) {
  const plain = plainForm(alike);
  const meant = meanings(mistakable);
  const words = withoutSigns(query)
    .split(/\s+/)
    .map((word) => word.replace(AROUND, ""))
    .filter((word) => word !== "")
    .map((word) => meant(word).map(plain));
  return (text) => {
    const said = plain(text);
    return words.every((word) => word.some((meaning) => said.includes(meaning)));
  };
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
