// Is what has come what was asked for, to the letter?
//
// No integrity goes with what a script imports, in the browsers that we promise; and a request that has one is in some
// of them another than that of a preload, so that the program would come twice. So whoever loads something knows a
// digest of it, FNV-1a. What is imported is one value, a function or a text: nothing of it has run before.

/** @param {number} digest @param {number} next A byte, or a letter. */
const add = (digest, next) => Math.imul(digest ^ next, 0x1000193);
const START = 0x811c9dc5;

/**
 * Goes on only with what is known.
 *
 * @param {unknown} is
 * @param {unknown} known
 */
export function insist(is, known) {
  if (is !== known) throw new Error("something else");
}

/** @param {string} text */
export function digestOf(text) {
  let digest = START;
  for (let at = 0; at < text.length; at += 1) digest = add(digest, text.charCodeAt(at));
  return digest;
}

/** @param {Uint8Array} bytes */
export const digestOfBytes = (bytes) => bytes.reduce((digest, byte) => add(digest, byte), START);

/**
 * What a module has as its default, if it is that one.
 *
 * @template Value
 * @param {Promise<{ default: Value }>} loading
 * @param {number} digest
 */
export async function whole(loading, digest) {
  const { default: value } = await loading;
  insist(digestOf(`${value}`), digest);
  return value;
}
