// What do the numbers of a verdict say? They are read in the order in which src/api/numbers/outcome.rs writes them.
import * as names from "tirkeu/names";

/** The kinds of outcomes, as they are numbered; the third is what depends. */
export const ASK = 0;
export const DECIDED = 1;

/**
 * What `verdict` returns, of numbers that begin at an address.
 *
 * @param {Uint32Array} from
 * @param {number} start
 */
export function verdictAt(from, start) {
  let place = start >> 2;
  const possible = those(names.results, from[place++]);
  const because = those(names.rules, from[place++]);
  const kind = from[place++];
  if (kind === ASK) return { kind: "ask", question: names.questions[from[place]][0], because, possible };
  if (kind !== DECIDED) return { kind: "depends", because, possible };
  const result = names.results[from[place++]];
  const where = from[place];
  return where === 0
    ? { kind: "decided", result, because, possible }
    : { kind: "decided", result, at: names.places[where - 1], because, possible };
}

/**
 * Some of a list: a bit for each.
 *
 * @param {string[]} list
 * @param {number} bits
 */
export function those(list, bits) {
  if (bits === 0) return [];
  const all = [lowest(list, bits)];
  for (let left = bits & (bits - 1); left !== 0; left &= left - 1) all.push(lowest(list, left));
  return all;
}

/** @param {string[]} list @param {number} bits */
const lowest = (list, bits) => list[31 - Math.clz32(bits & -bits)];
