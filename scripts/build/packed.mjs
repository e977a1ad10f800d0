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

/** @param {string[]} texts */
function lettersOf(texts) {
  const all = [...texts.join("").toLowerCase()].filter((letter) => letter > "\x7f");
  const letters = [...new Set(all)].sort().join("");
  if (letters.length > ALPHABET.length) throw new Error(`there are more letters than ${ALPHABET.length}`);
  return letters;
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
