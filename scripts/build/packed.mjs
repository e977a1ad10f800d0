// How do a module of WebAssembly and texts in any alphabet get into a script, so that it is small once a server has
// compressed it, and whole in whatever encoding it is served or bundled? `www/package/packed.js` unpacks them.
import {
  ALPHABET,
  BEFORE,
  bytesOf,
  LETTER,
  OTHER,
  SIGNS,
  SMALL,
  textOf,
  UPPER,
} from "../../www/package/packed.js";

/**
 * The bytes of a module, a sign or two each.
 *
 * @param {Uint8Array} bytes
 */
export function packedBytes(bytes) {
  const signs = SIGNS.slice(BEFORE);
  const small = signs.replace(/[a-z]/g, "");
  const packed = Array.from(bytes, (byte) => {
    if (byte < SMALL) return small[byte];
    const letter = String.fromCharCode(byte);
    if (LETTER.test(letter)) return letter;
    const [before, place] = [Math.floor((byte - SMALL) / signs.length), (byte - SMALL) % signs.length];
    return SIGNS[before] + signs[place];
  }).join("");
  if (!Buffer.from(bytesOf(packed)).equals(bytes)) throw new Error("a module is not what was packed of it");
  return packed;
}

/**
 * Texts, and the letters that stand in them for those of `ALPHABET`.
 *
 * @param {string[]} texts
 */
export function packedTexts(texts) {
  const letters = lettersOf(texts);
  const packed = texts.map((text) => packedText(text, letters));
  if (packed.some((text, place) => textOf(text, letters) !== texts[place]))
    throw new Error("a text is not what was packed of it");
  return { letters, texts: packed };
}

/** Those of Kazakh and Russian, and those of the alphabet. */
const VOWELS = /[\u0430\u0435\u0438\u043e\u0443\u044b\u044d-\u044f\u0451\u0456\u04af\u04b1\u04d9\u04e9]/u;
const VOWEL_SIGNS = /[aeiou]/i;

/**
 * The letters, in the order of the signs that stand for them: the commonest first, vowels for vowels. Measured: a
 * server that compresses by brotli guesses a letter by whether a vowel is before it, and the package is 0.6 % smaller.
 *
 * @param {string[]} texts
 */
function lettersOf(texts) {
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const letter of texts.join("").toLowerCase())
    if (letter > "\x7f") often.set(letter, (often.get(letter) ?? 0) + 1);
  if (often.size > ALPHABET.length) throw new Error(`there are more letters than ${ALPHABET.length}`);
  const letters = [...often].sort(([one, some], [other, more]) => more - some || (one < other ? -1 : 1));
  const [vowels, others] = [true, false].map((is) =>
    letters.map(([letter]) => letter).filter((letter) => VOWELS.test(letter) === is),
  );
  const next = (/** @type {string[]} */ first, /** @type {string[]} */ then) => first.shift() ?? then.shift();
  return Array.from(ALPHABET, (sign) =>
    VOWEL_SIGNS.test(sign) ? next(vowels, others) : next(others, vowels),
  ).join("");
}

/**
 * @param {string} text
 * @param {string} letters
 */
function packedText(text, letters) {
  let isOther = false;
  let packed = "";
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const place = letters.indexOf(lower);
    if (place >= 0 !== isOther && (place >= 0 || ALPHABET.includes(letter))) {
      packed += OTHER;
      isOther = !isOther;
    }
    packed += place < 0 ? letter : (letter === lower ? "" : UPPER) + ALPHABET[place];
  }
  return packed;
}
