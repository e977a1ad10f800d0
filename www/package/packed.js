// How does a module get out of a script again? It is packed in signs that stand for themselves in every encoding
// (`scripts/build/packed.mjs`).
//
// Measured, with all that reads it: base64 is a fifth larger once a server has compressed it, since it hides where
// a byte begins; deflated first it needs a library.

const ALL = String.fromCharCode(...Array(256).keys());

/** The signs that need no escape, neither in a script nor in HTML. */
export const SIGNS = ALL.replace(/[^ -~]|["'`$\\<]/g, "");

/** So many bytes are one sign. The last two signs stand before another one, and there are as many more of each. */
export const WIDTH = SIGNS.length - 2;

/**
 * The bytes that take two signs: those that a module has least of. Small letters are what they are. Measured: with small
 * numbers and letters alone at one sign, the package is 0.6 % larger.
 */
const RARE = /[9-?B-`{-~\x80-\xfe]/;

/** Every byte, those of one sign first: in them nothing rare is found, which is place -1. */
export const BYTES = [...ALL].sort((one, other) => one.search(RARE) - other.search(RARE));

export function bytesOf(/** @type {string} */ packed) {
  const bytes = [];
  let start = 0;
  for (const sign of packed) {
    const place = SIGNS.indexOf(sign);
    if (place < WIDTH) {
      bytes.push(BYTES[start + place].charCodeAt(0));
      start = 0;
    } else start = WIDTH * (place - WIDTH + 1);
  }
  return Uint8Array.from(bytes);
}
