// How do a module of WebAssembly and texts in any alphabet get into a script, so that it is small once a server has
// compressed it, and whole in whatever encoding it is served or bundled? `www/package/packed.js` unpacks them.
import { BYTES, bytesOf, SIGNS, WIDTH } from "../../www/package/packed.js";
import { ALPHABET, ENDS, NOTHING, OTHER, startsSentence, TURN, textOf } from "../../www/package/texts.js";

/**
 * The bytes of a module, a sign or two each.
 *
 * @param {Uint8Array} bytes
 */
export function packedBytes(bytes) {
  const packed = Array.from(bytes, (byte) => {
    const place = BYTES.indexOf(String.fromCharCode(byte));
    const sign = SIGNS[place % WIDTH];
    return place < WIDTH ? sign : SIGNS[WIDTH + Math.floor(place / WIDTH) - 1] + sign;
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
  /** @type {Map<string, string | undefined>} */
  const behind = new Map();
  for (const size of [/[a-z]/, /[A-Z]/])
    for (const sign of [...ALPHABET].filter((one) => size.test(one)))
      behind.set(sign, VOWEL_SIGNS.test(sign) ? next(vowels, others) : next(others, vowels));
  return Array.from(ALPHABET, (sign) => behind.get(sign) ?? sign).join("");
}

/**
 * @param {string} text
 * @param {string} letters
 */
function packedText(text, letters) {
  let [packed, isOther, isCapital, last] = ["", false, true, ""];
  for (const letter of text) {
    const lower = letter.toLowerCase();
    const place = letters.indexOf(lower);
    if (place >= 0 !== isOther && (place >= 0 || ALPHABET.includes(letter))) {
      packed += OTHER;
      isOther = !isOther;
    }
    // One that stands for itself may be a capital by itself.
    const itself = isCapital ? lower : letter;
    const isSmall = letter !== letter.toUpperCase();
    if (isSmall ? isCapital : place >= 0 && letter !== lower && !isCapital) packed += TURN;
    packed += place >= 0 ? ALPHABET[place] : itself;
    isCapital = startsSentence(letter, last);
    last = letter;
  }
  return packed.replaceAll(ENDS, NOTHING);
}
