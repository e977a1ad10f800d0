// Is every source of the tables watched, and is it known what rests on it?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import init, { rules } from "../../pkg/tirkeu.js";
import { read } from "../../scripts/watch/passages.mjs";
import { STRETCHES } from "../days.js";
import { LANGUAGES } from "../site.js";

/** What prints which rules rest on which source: scripts/test/made says where it is. */
const { RESTS } = process.env;
const { sources } = JSON.parse(execFileSync(RESTS, { encoding: "utf8" }));
const PATH = fileURLToPath(new URL("../../scripts/watch/passages.json", import.meta.url));
const passages = read(PATH);

test("each source of the tables has its passages, in their order, and nothing else has", () => {
  assert.deepEqual(Object.keys(passages), Object.keys(sources));
});

test("where the program says that a source is, it is watched", () => {
  for (const [source, { addresses }] of Object.entries(sources)) {
    const watched = passages[source].map(({ address }) => new URL(address).pathname);
    for (const address of addresses) assert.ok(watched.includes(new URL(address).pathname), address);
  }
});

test("no sentence of a source stands in a bound", () => {
  const bounds = Object.values(passages).flatMap((list) => list.flatMap(({ from, to }) => [from, to]));
  for (const bound of bounds) assert.ok(bound === null || bound.length <= 40, bound);
});

test("what is kept changes nothing else of the file", () => {
  const before = readFileSync(PATH, "utf8");
  assert.equal(`${JSON.stringify(passages, null, 2)}\n`, before);
});

test("something rests on each source, and every rule on those that the package names", async () => {
  await init();
  for (const [source, { addresses: _, ...kinds }] of Object.entries(sources))
    assert.ok(Object.values(kinds).flat().length > 0, source);
  for (const on of new Set(STRETCHES.map(({ from }) => from)))
    for (const { rule, sources: named } of rules({ lang: LANGUAGES[0], on }))
      for (const { id } of named) assert.ok(sources[id].rules.includes(rule), `${rule} on ${id} on ${on}`);
});
