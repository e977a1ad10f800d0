// What has become of a passage since a person last compared it?
import { excerptOf } from "./excerpt.mjs";

/** @typedef {import("./ask.mjs").Page} Page */
/** @typedef {import("./ask.mjs").Failure} Failure */
/** @typedef {import("./passages.mjs").Watched} Watched */

/**
 * @typedef {object} Found
 * @property {"same" | "changed" | "gone" | "lost" | "new"} is Gone is a passage that its page no longer has,
 *   lost one whose page cannot be reached, new one that nobody has compared yet.
 * @property {string} says
 * @property {string} [digest] What it is now, where it could be read.
 * @property {string[]} lines
 */

/**
 * @param {Watched} watched
 * @param {Page | Failure} reply
 * @returns {Found}
 */
export function compare(watched, reply) {
  const never = watched.taken === null ? "never read: " : "";
  if ("why" in reply)
    return { is: "lost", says: `${never}the page cannot be reached: ${reply.why}`, lines: [] };
  const passage = excerptOf(reply, watched);
  const moved = movedTo(watched.address, reply);
  if ("gone" in passage) return { is: "gone", says: `${never}${passage.gone}${moved}`, lines: [] };
  if (watched.taken === null)
    return { is: "new", says: `${never}there is no digest to compare it with${moved}`, ...passage };
  return watched.taken.digest === passage.digest
    ? { is: "same", says: `as it was on ${watched.taken.on}${moved}`, ...passage }
    : { is: "changed", says: `it is not what it was on ${watched.taken.on}${moved}`, ...passage };
}

/**
 * Where an address leads, if that is elsewhere.
 *
 * @param {string} address
 * @param {Page} page
 */
export function movedTo(address, { at, isForGood }) {
  if (at === address) return "";
  return isForGood ? `; the page has moved to ${at}` : `; the page leads on to ${at}`;
}
