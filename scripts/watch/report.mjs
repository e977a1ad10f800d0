// How is it said what must be compared again, and what follows from it?
import { movedTo } from "./compare.mjs";

/** @typedef {import("./ask.mjs").Page} Page */
/** @typedef {import("./ask.mjs").Failure} Failure */
/** @typedef {import("./compare.mjs").Found} Found */
/** @typedef {import("./passages.mjs").Watched} Watched */

/**
 * What rests on a source, by the program's own tables.
 *
 * @typedef {{ addresses: string[], rules: string[], terms: string[], caveats: string[],
 *   steps: string[], things: string[], facts: string[], actions: string[], paragraphs: string[] }} Rests
 */

/** @typedef {{ source: string, watched: Watched, reply: Page | Failure, found: Found }} Seen */
/** @typedef {{ address: string, pages: string[], reply: Page | Failure }} Led */

/**
 * @typedef {object} Watch
 * @property {string[]} sources Those that were to be read.
 * @property {Seen[]} seen
 * @property {Led[]} led
 */

/**
 * @param {Watch} watch
 * @param {{ [source: string]: Rests }} rests
 * @returns {{ lines: string[], isFailing: boolean }}
 */
export function report({ sources, seen, led }, rests) {
  const of = (/** @type {string} */ source) => seen.filter((one) => one.source === source);
  const doubtful = sources.filter((source) => of(source).some(({ found }) => found.is !== "same"));
  const broken = led.filter(({ reply }) => "why" in reply);
  return {
    lines: [
      ...sources.flatMap((source) => [
        ...about(source, of(source)),
        ...(doubtful.includes(source) ? [`  to compare again: ${resting([rests[source]])}`] : []),
      ]),
      ...led.flatMap(link),
      "",
      ...summary({ sources, seen, led }, doubtful, broken),
      ...(doubtful.length > 0 ? next(seen, doubtful, rests) : []),
    ],
    isFailing: doubtful.length > 0 || broken.length > 0,
  };
}

/**
 * @param {string} source
 * @param {Seen[]} seen
 */
function about(source, seen) {
  if (seen.length === 0)
    return [`${source}: never read: nobody has found its address, so compare it by hand`];
  return seen.map(({ watched, found }) => `${source}: ${place(watched)}: ${found.says}`);
}

/** @param {Watched} watched */
export function place({ address, from, to }) {
  const bounds = [from && `from \`${from}\``, to && `to \`${to}\``].filter(Boolean);
  return [address, ...bounds].join(" ");
}

/** @param {Led} led */
function link({ address, pages, reply }) {
  const on = pages.length > 1 ? `${pages[0]} and ${pages.length - 1} more` : pages[0];
  if ("why" in reply) return [`broken link: ${address}: ${reply.why} (on ${on})`];
  const moved = movedTo(address, reply);
  return moved ? [`link: ${address}${moved} (on ${on})`] : [];
}

/** @param {Rests[]} all */
function resting(all) {
  const kinds = [
    ["rules", all.flatMap(({ rules }) => rules)],
    ["numbers and definitions", all.flatMap(({ terms }) => terms)],
    ["caveats", all.flatMap(({ caveats }) => caveats)],
    ["steps", all.flatMap(({ steps }) => steps)],
    ["things to bring", all.flatMap(({ things }) => things)],
    ["facts", all.flatMap(({ facts }) => facts)],
    ["buttons", all.flatMap(({ actions }) => actions)],
    ["paragraphs of the owner's page", all.flatMap(({ paragraphs }) => paragraphs)],
  ];
  const said = kinds.map(([kind, names]) => /** @type {const} */ ([kind, [...new Set(names)]]));
  const some = said.filter(([, names]) => names.length > 0);
  return some.map(([kind, names]) => `${kind} ${names.join(", ")}`).join("; ") || "nothing rests on it";
}

/**
 * @param {Watch} watch
 * @param {string[]} doubtful
 * @param {Led[]} broken
 */
function summary({ sources, seen, led }, doubtful, broken) {
  const same = seen.filter(({ found }) => found.is === "same").length;
  const unknown = sources.filter((source) => !seen.some((one) => one.source === source)).length;
  const counts = [
    `${same} of ${seen.length} passages are as they were`,
    `${doubtful.length} of ${sources.length} sources are to be compared again`,
    ...(unknown > 0 ? [`${unknown} without an address`] : []),
    ...(led.length > 0 ? [`${broken.length} of ${led.length} links are broken`] : []),
  ];
  return [`${counts.join(", ")}.`];
}

/**
 * What to do then.
 *
 * @param {Seen[]} seen
 * @param {string[]} doubtful
 * @param {{ [source: string]: Rests }} rests
 */
function next(seen, doubtful, rests) {
  const isRead = (/** @type {Seen} */ { source, found }) =>
    doubtful.includes(source) && found.digest !== undefined;
  const read = [...new Set(seen.filter(isRead).map(({ source }) => source))];
  return [
    `To compare again: ${resting(doubtful.map((source) => rests[source]))}.`,
    ...(read.length > 0 ? [`Once a person has compared them: make watch KEEP="${read.join(" ")}"`] : []),
  ];
}
