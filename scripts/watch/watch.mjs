// Are the passages that the rules rest on as they were, and do the links of our pages lead anywhere?
//
//   node scripts/watch/watch.mjs RESTS [SOURCE…]          says which rules to compare again
//   node scripts/watch/watch.mjs RESTS --show SOURCE…     prints the passages as they are read
//   node scripts/watch/watch.mjs RESTS --keep [SOURCE…]   a person has compared them: takes the digests anew
//
// RESTS is what `rests.rs` prints. Fails with 1 where something is to be compared or a link is broken, with 2
// where it is called wrongly, and with 3 where there is no internet, so that nothing has been watched at all.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { asker } from "./ask.mjs";
import { compare } from "./compare.mjs";
import { linksOf } from "./links.mjs";
import { read, write } from "./passages.mjs";
import { place, report } from "./report.mjs";

/** @typedef {import("./ask.mjs").Ask} Ask */
/** @typedef {import("./passages.mjs").Passages} Passages */
/** @typedef {import("./report.mjs").Seen} Seen */
/** @typedef {{ aheadOfUtc: number, sources: { [source: string]: import("./report.mjs").Rests } }} Tables */

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const OPTIONS = /** @type {const} */ ({
  keep: { type: "boolean", default: false },
  show: { type: "boolean", default: false },
  passages: { type: "string", default: here("passages.json") },
  site: { type: "string", default: here("../../dist") },
  /** In milliseconds: how long an address may take, and how long a host is left alone between two. */
  timeout: { type: "string", default: "30000" },
  pause: { type: "string", default: "1000" },
});

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [tables, ...named] = positionals;
  if (tables === undefined) throw new Error("which rules rest on which source? See `make watch`");
  const { sources: rests, aheadOfUtc } = /** @type {Tables} */ (JSON.parse(readFileSync(tables, "utf8")));
  const passages = read(values.passages);
  isWhole(passages, rests);
  const sources = named.length > 0 ? named : Object.keys(rests);
  const unknown = sources.filter((source) => !Object.hasOwn(rests, source));
  if (unknown.length > 0) throw new Error(`no source is called ${unknown.join(", ")}`);

  const ask = asker({ timeout: Number(values.timeout), pause: Number(values.pause) });
  // Whoever names a source asks for that alone.
  const links = named.length > 0 ? [] : [...linksOf(values.site)];
  let [seen, led] = await Promise.all([
    Promise.all(sources.flatMap((source) => passages[source].map((one) => look(source, one, ask)))),
    Promise.all(links.map(async ([address, pages]) => ({ address, pages, reply: await ask(address) }))),
  ]);

  const asked = [...seen, ...led];
  if (asked.length > 0 && asked.every(({ reply }) => "why" in reply && !reply.isAnswered)) {
    console.log(nobodyAnswers(asked));
    return 3;
  }
  if (values.show) {
    for (const { watched, found } of seen)
      console.log([`# ${place(watched)}: ${found.says}`, ...found.lines, ""].join("\n"));
    return 0;
  }
  if (values.keep) {
    seen = kept(seen, new Date(Date.now() + aheadOfUtc).toISOString().slice(0, 10));
    write(values.passages, passages);
  }
  const { lines, isFailing } = report({ sources, seen, led }, rests);
  console.log(lines.join("\n"));
  return isFailing ? 1 : 0;
}

/**
 * There are passages of every source of the tables, and of no other.
 *
 * @param {Passages} passages
 * @param {Tables["sources"]} rests
 */
function isWhole(passages, rests) {
  const lacking = Object.keys(rests).filter((source) => !Object.hasOwn(passages, source));
  const left = Object.keys(passages).filter((source) => !Object.hasOwn(rests, source));
  const faults = [
    ...lacking.map((source) => `nobody says where ${source} is read: its passages, or [] where nobody knows`),
    ...left.map((source) => `there are passages of ${source}, which is no source of the tables`),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/**
 * @param {string} source
 * @param {import("./passages.mjs").Watched} watched
 * @param {Ask} ask
 */
async function look(source, watched, ask) {
  const reply = await ask(watched.address);
  return { source, watched, reply, found: compare(watched, reply) };
}

/**
 * Takes the digests anew of all that could be read; whatever could not stays as it was.
 *
 * @param {Seen[]} seen
 * @param {string} on The day in Kazakhstan.
 * @returns {Seen[]}
 */
function kept(seen, on) {
  return seen.map(({ source, watched, reply, found }) => {
    if (found.digest !== undefined) watched.taken = { digest: found.digest, on };
    return { source, watched, reply, found: compare(watched, reply) };
  });
}

/** @param {(Seen | import("./report.mjs").Led)[]} asked */
function nobodyAnswers(asked) {
  const addresses = asked.map((one) => ("watched" in one ? one.watched.address : one.address));
  const hosts = [...new Set(addresses.map((address) => new URL(address).host))].sort();
  const why = [...new Set(asked.map(({ reply }) => ("why" in reply ? reply.why : "")))];
  return [
    `No internet: none of ${hosts.join(", ")} answers (${why.join("; ")}).`,
    "Nothing has been watched: ask again where there is one.",
  ].join("\n");
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
