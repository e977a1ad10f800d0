// Which passages are watched, and what were they when a person last compared them?
import { readFileSync, writeFileSync } from "node:fs";

/**
 * @typedef {object} Watched
 * @property {string} address
 * @property {string | null} from Where it begins: what a line of the page begins with; null for the first.
 * @property {string | null} to What follows it, in the same way; null where it ends with the page.
 * @property {{ digest: string, on: string } | null} taken What it was, and on which day; null where nobody
 *   has read it yet.
 */

/** @typedef {{ [source: string]: Watched[] }} Passages None where nobody has found a source's address. */

const FIELDS = ["address", "from", "to", "taken"];

/**
 * @param {string} path
 * @returns {Passages}
 */
export function read(path) {
  /** @type {unknown} */
  const passages = JSON.parse(readFileSync(path, "utf8"));
  const faults = Object.entries(passages ?? {}).flatMap(([source, list]) =>
    Array.isArray(list)
      ? list.flatMap((one) => faultsOf(one).map((fault) => `${source}: ${fault}`))
      : [`${source}: it has no list of passages`],
  );
  if (faults.length > 0) throw new Error(faults.map((fault) => `${path}: ${fault}`).join("\n"));
  return /** @type {Passages} */ (passages);
}

/**
 * @param {string} path
 * @param {Passages} passages
 */
export const write = (path, passages) => writeFileSync(path, `${JSON.stringify(passages, null, 2)}\n`);

/**
 * @param {any} passage
 * @returns {string[]}
 */
function faultsOf(passage) {
  const { address, from, to, taken } = passage ?? {};
  const isBound = (/** @type {unknown} */ bound) =>
    bound === null || (typeof bound === "string" && bound.trim() !== "");
  const isTaken =
    taken === null || (/^[0-9a-f]{64}$/.test(taken?.digest) && /^\d{4}-\d\d-\d\d$/.test(taken?.on));
  const unknown = Object.keys(passage ?? {}).filter((field) => !FIELDS.includes(field));
  return [
    ...(/^https?:\/\/\S+$/.test(address) && URL.canParse(address) ? [] : [`\`${address}\` is no address`]),
    ...[from, to].filter((bound) => !isBound(bound)).map((bound) => `\`${bound}\` is no bound`),
    ...(isTaken ? [] : [`\`${JSON.stringify(taken)}\` is no digest with its day`]),
    ...unknown.map((field) => `\`${field}\` is no field of a passage`),
  ];
}
