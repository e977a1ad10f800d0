// Does each rule say who says so and how sure we are? Written from the sources, with nothing of the table in it: where
// a rule says several things, the first of them says who, and the least sure one how sure.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { CHECKED, STRETCHES } from "../days.js";
import { none } from "../faults.js";
import { PEOPLE } from "../people.js";
import { LANGUAGES } from "../site.js";

await init();

const BEFORE = { "before-the-switch": ["announced", "high"] };
const SINCE = {
  // That it is from 16 on, no source says.
  "citizen-applies": ["announced", "medium"],
  "parent-applies": ["announced", "high"],
  "guardian-applies": ["announced", "high"],
  "sole-owner": ["announced", "high"],
  "listed-in-lease": ["announced", "high"],
  "other-owner-confirms": ["announced", "high"],
  // The announcement is silent.
  "co-owners-confirm": ["published", "high"],
  // Of limited capacity only the announcement speaks.
  "protected-owner": ["announced", "medium"],
  "permanent-foreigner": ["published", "high"],
  "temporary-foreigner": ["published", "high"],
  "temporary-stay": ["published", "high"],
  "kandas-unsettled": ["inferred", "low"],
  "under-14": ["announced", "high"],
  "representative-must-apply": ["announced", "high"],
  // Not even a parent: no source says so.
  "person-must-apply": ["announced", "medium"],
  "attorney-at-the-counter": ["published", "medium"],
  "not-in-lease": ["announced", "high"],
  "home-not-registrable": ["published", "medium"],
  "owner-refuses": ["published", "high"],
  "owner-cannot-confirm": ["published", "medium"],
  "owner-absent": ["inferred", "low"],
  "institution-unsettled": ["published", "low"],
  "no-living-owner": ["inferred", "low"],
  "no-address": ["inferred", "low"],
  "no-means": ["announced", "high"],
};

/** Of these reasons, each rule and how sure. */
const sure = (reasons) =>
  Object.fromEntries(reasons.map(({ rule, basis, confidence }) => [rule, [basis, confidence]]));

/** Of which rules on a day these say otherwise. */
const otherwise = (reasons, due, who) =>
  Object.entries(sure(reasons))
    .filter(([rule, is]) => String(is) !== String(due[rule]))
    .map(([rule, is]) => `${rule}, of ${who}: ${is}, and not ${due[rule]}`);

test("every rule in force says who says so, and how sure we are, in every language", () => {
  for (const lang of LANGUAGES) {
    assert.deepEqual(sure(rules({ on: "2025-11-23", lang })), BEFORE);
    for (const { from: on } of STRETCHES.filter(({ from }) => from >= "2025-11-24"))
      assert.deepEqual(sure(rules({ on, lang })), SINCE, on);
  }
});

test("the reasons of a result and of a question say the same", () => {
  const told = new Set();
  const faults = [];
  for (const { answers } of PEOPLE) {
    // As they are asked, one after another, until it is decided.
    let given = {};
    for (;;) {
      const outcome = check(given, { on: CHECKED });
      const { because = [] } = outcome;
      for (const { rule } of because) told.add(rule);
      faults.push(...otherwise(because, SINCE, JSON.stringify(given)));
      if (outcome.kind !== "ask" || answers[outcome.question] === undefined) break;
      given = { ...given, [outcome.question]: answers[outcome.question] };
    }
  }
  faults.push(...otherwise(check({}, { on: "2025-11-23" }).because, BEFORE, "whoever asks before"));
  none(faults);
  assert.deepEqual([...told].sort(), Object.keys(SINCE).sort(), "every rule is told of");
});
