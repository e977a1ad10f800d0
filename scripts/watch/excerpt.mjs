// Which part of a page is the passage, and what is its digest?
import { createHash } from "node:crypto";
import { linesOf, normal } from "./text.mjs";

/**
 * Where a passage begins, and what follows it: what a line begins with. Without a bound it begins with
 * the page, or ends with it.
 *
 * @typedef {{ from: string | null, to: string | null }} Bounds
 */

/** @typedef {{ digest: string, lines: string[] }} Passage */

/**
 * The passage, or why it is not there. A file that is no text is taken whole.
 *
 * @param {{ type: string, bytes: Buffer }} page
 * @param {Bounds} bounds
 * @returns {Passage | { gone: string }}
 */
export function excerptOf(page, bounds) {
  const lines = linesOf(page);
  if (lines?.length === 0) return { gone: "there is no text in the page" };
  if (lines) {
    const found = between(lines, bounds);
    return "gone" in found ? found : { digest: digestOf(found.lines.join(" ")), lines: found.lines };
  }
  if (bounds.from !== null || bounds.to !== null) return { gone: "it is no text, so it has no bounds" };
  return { digest: digestOf(page.bytes), lines: [] };
}

/** @param {string | Buffer} content */
const digestOf = (content) => createHash("sha256").update(content).digest("hex");

/**
 * All that stands between the bounds, wherever they are: an act may name an article in its contents, too.
 *
 * @param {string[]} lines
 * @param {Bounds} bounds
 * @returns {{ lines: string[] } | { gone: string }}
 */
function between(lines, { from, to }) {
  if (from === null) {
    const end = to === null ? lines.length : next(lines, to, 0);
    return end === -1 ? { gone: `\`${to}\` is not there` } : { lines: lines.slice(0, end) };
  }
  const found = [];
  let start = next(lines, from, 0);
  if (start === -1) return { gone: `\`${from}\` is not there` };
  while (start !== -1) {
    const end = to === null ? lines.length : next(lines, to, start + 1);
    if (end === -1) return { gone: `\`${to}\` is not there, after \`${from}\`` };
    found.push(...lines.slice(start, end));
    start = next(lines, from, end);
  }
  return { lines: found };
}

/**
 * @param {string[]} lines
 * @param {string} bound
 * @param {number} after
 */
const next = (lines, bound, after) =>
  lines.findIndex((line, place) => place >= after && beginsWith(line, normal(bound)));

/**
 * `Article 16` is not how `Article 160` or `Article 16-1` begins.
 *
 * @param {string} line
 * @param {string} bound
 */
function beginsWith(line, bound) {
  const isWord = /[\p{L}\p{N}]$/u.test(bound);
  return line.startsWith(bound) && !(isWord && /^[\p{L}\p{N}-]/u.test(line.slice(bound.length)));
}
