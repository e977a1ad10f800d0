// How do a module and texts get out of a script again? Both are packed in signs that stand for themselves in every
// encoding (`scripts/build/packed.mjs`).
//
// Measured, with all that reads it: base64 is a fifth larger once a server has compressed it, since it hides where
// a byte begins; deflated first it needs a library.

/** The signs that need no escape, neither in a script nor in HTML. */
export const SIGNS = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place))
  .filter((sign) => !"\"'`$\\<".includes(sign))
  .join("");

/** The first signs, of which one before another says where that one's bytes begin. */
export const BEFORE = 3;
/** How many of the others are the smallest bytes. Small letters are what they are: most of what is text. */
export const SMALL = 60;
export const LETTER = /[a-z]/;

export function bytesOf(/** @type {string} */ packed) {
  const signs = SIGNS.slice(BEFORE);
  const small = signs.replace(/[a-z]/g, "");
  const bytes = [];
  let first = -1;
  for (const sign of packed) {
    const before = SIGNS.indexOf(sign);
    if (first >= 0) {
      bytes.push(first + before - BEFORE);
      first = -1;
    } else if (before < BEFORE) first = SMALL + before * signs.length;
    else bytes.push(LETTER.test(sign) ? sign.charCodeAt(0) : small.indexOf(sign));
  }
  return Uint8Array.from(bytes);
}

/** What stands for other letters. */
export const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Before and behind what is written so. */
export const OTHER = "~";
/** Before a capital letter. */
export const UPPER = "^";

/** Between two texts: a line would be two signs. None of ours has it. */
export const END = "|";

/**
 * @param {string} packed
 * @param {string} letters What the alphabet stands for.
 */
export function textOf(packed, letters) {
  let [text, isOther, isUpper] = ["", false, false];
  // Without a regular expression: near the end of the stack an engine may give up on one, and the process with it.
  for (const sign of packed) {
    if (sign === OTHER) isOther = !isOther;
    else if (isOther && sign === UPPER) isUpper = true;
    else {
      const letter = (isOther && letters[ALPHABET.indexOf(sign)]) || sign;
      text += isUpper ? letter.toUpperCase() : letter;
      isUpper = false;
    }
  }
  return text;
}
