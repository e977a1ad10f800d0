// Would a difference be seen? What is compared, and a model made wrong, row by row.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { dayBefore, RECORD, STRETCHES, versions } from "../days.js";
import { FEW, none } from "../faults.js";
import { CASES, caseOf, completions, numberOf } from "../questions.js";
import { byModel, byPackage, compare, standing } from "./comparison.mjs";
import { engine, read } from "./engine.mjs";

const XML = readFileSync(new URL("registration.dmn", import.meta.url), "utf8");

await init();
/** A day of each version of the rules. */
const DAYS = versions(rules).map(({ on }) => on);
/**
 * A sixteenth of all cases, spread over them: the step is a prime and does not divide their number. And one
 * of each distinct case, so that every rule decides for somebody.
 */
const SPREAD = [
  ...new Set([
    ...Array.from({ length: Math.ceil(CASES / 16) }, (_, i) => (i * 104729) % CASES),
    ...RECORD.cases.map(({ answers }) => numberOf(answers)),
  ]),
];

const fresh = () => read(XML);
const tables = (model) => model.drgElement.filter((element) => element.decisionLogic?.rule);
const rows = (model) =>
  tables(model).flatMap((decision) => decision.decisionLogic.rule.map((row) => ({ decision, row })));

describe("the comparison", () => {
  const asked = new Map();
  const ask = byPackage(check);
  const ours = (answers, on) => {
    const key = `${on} ${Object.values(answers)}`;
    if (!asked.has(key)) {
      asked.set(key, ask(answers, on));
    }
    return asked.get(key);
  };
  /** Does the comparison notice? */
  const seen = (model) => compare(ours, byModel(engine(model)), SPREAD, DAYS, 1).differences > 0;

  test("has a day for each version of the rules", () => {
    const cases = [
      { answers: {}, on: ["0001-01-01"], expect: { result: "a", because: ["r"] } },
      { answers: {}, on: ["2001-01-01", "2002-01-01"], expect: { result: "b", because: ["r"] } },
      { answers: {}, on: ["2003-01-01"], expect: { result: "b", because: ["r"], caveats: ["c"] } },
      { answers: {}, on: ["2004-01-01"], expect: { result: "b", because: ["r"] } },
    ];
    const firsts = cases.flatMap(({ on }) => on);
    const stretches = firsts.map((from, i) => ({ from, until: firsts[i + 1] && dayBefore(firsts[i + 1]) }));
    const named = (on) => [{ rule: "r", text: on < "2004" ? "as it was" : "as it is" }];
    const found = versions(({ on }) => named(on), { stretches, cases });
    assert.deepEqual(found, [
      { from: "0001-01-01", until: "2000-12-31", on: "2000-12-31" },
      { from: "2001-01-01", until: "2003-12-31", on: "2003-12-31" },
      { from: "2004-01-01", until: undefined, on: "2004-01-01" },
    ]);
    assert.deepEqual(
      [...standing(found, ["2000-12-31", "2001-01-01", "2002-12-31", "2003-01-01", "2004-01-01"])],
      [
        ["2000-12-31", "2000-12-31"],
        ["2001-01-01", "2003-12-31"],
        ["2002-12-31", "2003-12-31"],
        ["2003-01-01", "2003-12-31"],
        ["2004-01-01", "2004-01-01"],
      ],
    );
  });

  test("covers every case once", () => {
    // Every day's published cases are everybody.
    for (const { from, cases } of STRETCHES) {
      const there = cases.map(({ answers }) => completions(answers));
      assert.equal(
        there.reduce((sum, some) => sum + some, 0),
        CASES,
        from,
      );
    }
    assert.equal(
      new Set(Array.from({ length: CASES }, (_, number) => Object.values(caseOf(number)).join())).size,
      CASES,
    );
  });

  test("finds none over cases spread evenly", async () => {
    assert.deepEqual(compare(ours, byModel(engine(await fresh())), SPREAD, DAYS), {
      comparisons: SPREAD.length * DAYS.length,
      differences: 0,
      told: [],
    });
  });

  test("tells a changed output as a sentence", async () => {
    const model = await fresh();
    // Whoever needs the owners' consent is told that they need none.
    const results = rows(model).filter(({ decision }) => decision.id === "result");
    for (const { outputEntry } of results.map(({ row }) => row))
      outputEntry[0].text = outputEntry[0].text.replace("owner-consent", "online");
    const found = compare(ours, byModel(engine(model)), SPREAD, DAYS);
    assert.ok(found.differences > 0);
    assert.equal(found.told.length, FEW);
    assert.match(
      found.told[0],
      /^\w+=\S+ .*, on \S+: the package says owner-consent at .*; the model says online at /,
    );
  });

  test("tells why a model says nothing", async () => {
    const model = await fresh();
    const [{ decision, row }] = rows(model).filter((one) => one.decision.id === "result");
    decision.decisionLogic.rule.push({ ...row, id: "the-same" });
    const { told } = compare(ours, byModel(engine(model)), SPREAD, DAYS, 1);
    assert.match(told[0], / by .*; the model says result is UNIQUE, and yet \S+ and the-same fit \[/);
  });

  test("sees every row that is missing", async () => {
    const unseen = [];
    for (const { row } of rows(await fresh())) {
      const model = await fresh();
      for (const { decisionLogic } of tables(model)) {
        decisionLogic.rule = decisionLogic.rule.filter(({ id }) => id !== row.id);
      }
      if (!seen(model)) {
        unseen.push(`\`${row.id}\` is missing, and no case is decided otherwise`);
      }
    }
    none(unseen);
  });
});
