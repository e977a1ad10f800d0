// How do a module and texts get out of a script again? Both are packed in signs that stand for themselves in every
// encoding (`scripts/build/packed.mjs`).
//
// Measured, with all that reads it: base64 is a fifth larger once a server has compressed it, since it hides where
// a byte begins; deflated first it needs a library.

/** The signs that need no escape, neither in a script nor in HTML. */
export const SIGNS = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place))
  .filter((sign) => !"\"'`$\\<".includes(sign))
  .join("");

/** Each byte is a sign; one of the first two signs before it says that it is of the next bytes, or of those after. */
export function bytesOf(/** @type {string} */ packed) {
  const count = SIGNS.length - 2;
  const bytes = [];
  let first = 0;
  for (const sign of packed) {
    const place = SIGNS.indexOf(sign) - 2;
    if (place < 0) first = (place + 3) * count;
    else {
      bytes.push(first + place);
      first = 0;
    }
  }
  return Uint8Array.from(bytes);
}

/** What stands for other letters. */
export const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Before and behind what is written so. */
export const OTHER = "~";
/** Before a capital letter. */
export const UPPER = "^";

/**
 * @param {string} packed
 * @param {string} letters What the alphabet stands for.
 */
export function textOf(packed, letters) {
  const parts = packed.split(OTHER).map((part, place) =>
    place % 2 === 0
      ? part
      : part.replace(/(\^?)([a-z])/gi, (_, upper, sign) => {
          const letter = letters[ALPHABET.indexOf(sign)];
          return upper ? letter.toUpperCase() : letter;
        }),
  );
  return parts.join("");
}
