// How do texts in any alphabet get out of a script again? They are packed in signs that stand for themselves in every
// encoding (`scripts/build/packed.mjs`).
//
// Measured: as they are (UTF-8) they are larger once a server has compressed them, with all that reads them here.
import { SIGNS } from "./packed.js";

/** What stands for other letters. */
export const ALPHABET = SIGNS.replace(/[^a-z]/gi, "");
/** Before and behind what is written so. */
export const OTHER = "~";
/** Before a letter that is no capital where a sentence begins, or is one elsewhere. */
export const TURN = "^";

/** Between two texts: a line would be two signs. None of ours has it. */
export const END = "|";
/** So many texts that say nothing, one behind another. */
export const NOTHING = "!";
export const ENDS = END.repeat(8);

/**
 * Does a sentence begin behind this sign? At the start of a text, and behind a space when a sentence has ended.
 *
 * @param {string} sign
 * @param {string} last What was before it.
 */
export const startsSentence = (sign, last) => sign === END || (sign === " " && ".?".includes(last));

/**
 * @param {string} packed
 * @param {string} letters What the alphabet stands for.
 */
export function textOf(packed, letters) {
  let [text, isOther, isCapital, last] = ["", false, true, ""];
  // Without a regular expression: near the end of the stack an engine may give up on one, and the process with it.
  for (const sign of packed) {
    if (sign === OTHER) isOther = !isOther;
    else if (sign === TURN) isCapital = !isCapital;
    else if (sign === NOTHING) {
      text += ENDS;
      isCapital = true;
    } else {
      const letter = (isOther && letters[ALPHABET.indexOf(sign)]) || sign;
      text += isCapital ? letter.toUpperCase() : letter;
      isCapital = startsSentence(sign, last);
      last = sign;
    }
  }
  return text;
}
