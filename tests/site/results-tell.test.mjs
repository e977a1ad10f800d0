// What do the results tell whoever learns nothing else? What SECURITY.md says of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import init, { check } from "../../pkg/tirkeu.js";
import { CHECKED } from "../days.js";

await init();

/** The answers of everybody who has come to an end, by its result and the number of taps. */
function kinds() {
  const found = new Map();
  let ways = 0;
  const walk = (answers, taps) => {
    const outcome = check(answers, { on: CHECKED });
    if (outcome.kind === "ask") {
      for (const { value } of outcome.options) walk({ ...answers, [outcome.question]: value }, taps + 1);
      return;
    }
    ways += 1;
    const kind = `${outcome.result ?? outcome.kind} ${taps}`;
    found.set(kind, [...(found.get(kind) ?? []).slice(0, 1), outcome.answers]);
    if (outcome.result === "owner-consent") consents.push(outcome.answers);
  };
  const consents = [];
  walk({}, 0);
  return { ways, found, consents };
}

const { ways, found, consents } = kinds();
const security = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8").replaceAll(/\s+/gu, " ");

test("the number of ways, and what results and taps make of them, is as SECURITY.md says", () => {
  const alone = [...found.values()].filter((answers) => answers.length === 1).length;
  const names = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  const said =
    `Of the ${ways.toLocaleString("en")} ways of answering, results and the number of taps make ${found.size} kinds, ` +
    `and in ${names[alone] ?? alone} of them there is one way.`;
  assert.ok(security.includes(said), said);
});

test("who may register with the owners' consent is known by it, as SECURITY.md says", () => {
  for (const { citizenship, home, consent } of consents)
    assert.deepEqual([citizenship, home, consent], ["citizen", "private", "ready"]);
  assert.ok(consents.length > 0);
});
