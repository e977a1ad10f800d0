// Does the package in pkg/ keep its contract? Run by Node's own test runner: `scripts/test/package`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { CHECKED, inForce, LAST_CURRENT, STALE, STRETCHES } from "../days.js";
import { dependent, PEOPLE, somebody } from "../people.js";
import { QUESTIONS, RESULTS, VALUES } from "../questions.js";

const ON = { on: CHECKED, lang: "en" };
const AT_HOME = { result: "online", at: "home" };
const ONLINE = somebody(AT_HOME);

assert.throws(() => check({}), /init\(\) first/);
await init();

/** The same person, who does not know something on which it depends. */
const { answers: knowing, question } = dependent(check, AT_HOME);
const UNSURE = { ...knowing, [question]: "unsure" };

/** These are rules of the day, each with all that is published of it. */
const areInForce = (reasons) => {
  assert.ok(reasons.length > 0);
  const all = rules(ON);
  for (const reason of reasons)
    assert.deepEqual(
      reason,
      all.find(({ rule }) => rule === reason.rule),
    );
};

describe("check", () => {
  test("asks, with every option and the reasons that wait", () => {
    const outcome = check({}, ON);
    const { hint, ...always } = outcome;
    assert.equal(hint === undefined, !("hint" in outcome), "a hint, where there is one");
    assert.deepEqual(Object.keys(always).sort(), [
      "answers",
      "atMost",
      "because",
      "kind",
      "on",
      "options",
      "possible",
      "prompt",
      "question",
    ]);
    assert.equal(outcome.kind, "ask");
    // Nobody is asked about a lease and about owners.
    assert.ok(outcome.atMost > 1 && outcome.atMost <= QUESTIONS.length);
    const [[question, values]] = VALUES;
    assert.equal(outcome.question, question);
    assert.deepEqual(
      outcome.options.map((option) => option.value),
      [...values, "unsure"],
    );
    assert.deepEqual(
      outcome.possible,
      RESULTS.filter((result) => PEOPLE.some(({ expect }) => expect.result === result)),
    );
    areInForce(outcome.because);
  });

  test("decides, with everything a person is told", () => {
    const outcome = check(ONLINE, ON);
    assert.deepEqual(Object.keys(outcome).sort(), [
      "answers",
      "at",
      "because",
      "bring",
      "caveats",
      "changes",
      "kind",
      "on",
      "possible",
      "result",
      "steps",
      "summary",
      "title",
      "valid",
    ]);
    assert.deepEqual([outcome.result, outcome.at, outcome.possible], ["online", "home", ["online"]]);
    const { expect } = PEOPLE.find(({ answers }) => answers === ONLINE);
    assert.deepEqual(
      outcome.caveats.map((caveat) => caveat.id),
      expect.caveats,
    );
    // It holds as long as all the rules stay in force as they are that decide, and is of whole stretches.
    const spans = expect.because.map((rule) => inForce(rules, rule, CHECKED));
    const from = spans
      .map((span) => span.from)
      .sort()
      .at(-1);
    const [until] = spans.flatMap((span) => span.until ?? []).sort();
    const { valid } = outcome;
    assert.ok(from <= valid.from && valid.from <= CHECKED, `${from} ${valid.from}`);
    assert.ok(STRETCHES.some((stretch) => stretch.from === valid.from));
    assert.ok(until === undefined || valid.until <= until, `${valid.until} ${until}`);
    assert.ok(valid.until === undefined || STRETCHES.some((stretch) => stretch.until === valid.until));
    assert.equal(valid.current, true);
    assert.equal(valid.reviewBy, LAST_CURRENT);
    areInForce(outcome.because);
    const sources = outcome.because.flatMap((reason) => reason.sources);
    assert.deepEqual(valid.checked, sources.map(({ checked }) => checked).sort()[0]);
    for (const { id, title, url, checked } of sources) {
      assert.match(id, /^[a-z0-9-]+$/);
      assert.ok(title.length > 0, id);
      assert.ok(url === undefined || url.startsWith("https://"), id);
      assert.ok(checked <= CHECKED, id);
    }
  });

  test("tells the cases where not knowing decides", () => {
    const outcome = check(UNSURE, ON);
    assert.equal(outcome.kind, "depends");
    const [, values] = VALUES.find(([name]) => name === question);
    assert.deepEqual(
      outcome.cases.map(({ answers, result, at }) => [answers, result, at]),
      values.map((value) => {
        const { result, at } = check({ ...UNSURE, [question]: value }, ON);
        return [{ [question]: value }, result, at];
      }),
    );
    assert.deepEqual(
      outcome.findOut.map((find) => find.question),
      [question],
    );
  });

  test("leaves out answers that no longer matter, and takes them in any order", () => {
    let leftOut = 0;
    for (const { answers } of PEOPLE) {
      const all = Object.fromEntries(VALUES.map(([name, values]) => [name, answers[name] ?? values[0]]));
      const { answers: kept, ...told } = check(all, ON);
      const reversed = Object.fromEntries(Object.entries(all).reverse());
      assert.deepEqual(check(reversed, ON), { answers: kept, ...told });
      assert.deepEqual(check(kept, ON), { answers: kept, ...told });
      const names = Object.keys(kept);
      assert.deepEqual(
        names,
        QUESTIONS.filter((name) => names.includes(name)),
        "in the order in which they are asked",
      );
      assert.ok(Object.keys(answers).every((name) => kept[name] === answers[name]));
      leftOut += QUESTIONS.length - names.length;
    }
    assert.ok(leftOut > 0);
  });

  test("says first that the rules are stale, in every kind of outcome", () => {
    const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    const compared = rules(ON).flatMap(({ sources }) => sources.map(({ checked }) => checked));
    const words = [...new Set(compared)].map((day) => new Date(day).toLocaleDateString("en-GB", style));
    for (const answers of [{}, ONLINE, UNSURE]) {
      assert.equal(check(answers, { ...ON, on: LAST_CURRENT }).notice, undefined);
      const outcome = check(answers, { ...ON, on: STALE });
      assert.match(outcome.notice, new RegExp(`\\b(?:${words.join("|")})\\b.*\\b1414\\b`));
      if (outcome.kind === "decided") {
        assert.ok(outcome.summary.startsWith(outcome.notice));
        assert.equal(outcome.valid.current, false);
      }
    }
  });

  test("unless told otherwise speaks Kazakh, and answers for today in Kazakhstan", () => {
    assert.equal(check({}, { on: ON.on }).prompt, check({}, { ...ON, lang: "kk" }).prompt);
    const there = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
    assert.equal(check({}).on, there);
  });

  test("takes a clock that is none, or beyond the calendar, for its last day", () => {
    const { now } = Date;
    try {
      for (const time of [undefined, Number.NaN, Number.POSITIVE_INFINITY, -8.64e15, 8.64e15, 0.5]) {
        Date.now = () => time;
        const day = time === 0.5 ? "1970-01-01" : "9999-12-31";
        assert.deepEqual(check(ONLINE, { lang: "en" }), check(ONLINE, { lang: "en", on: day }), `${time}`);
        assert.deepEqual(rules(), rules({ on: day }), `${time}`);
      }
    } finally {
      Date.now = now;
    }
  });

  test("returns plain objects that survive JSON", () => {
    for (const answers of [{}, ONLINE, UNSURE]) {
      const outcome = check(answers, ON);
      assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
    }
  });
});

test("rules are those in force on the day: each once, and just those that decide for somebody", () => {
  for (const { from: on, cases } of STRETCHES) {
    const told = cases.map(({ expect }) => expect);
    const deciding = new Set(told.flatMap(({ because }) => because));
    assert.deepEqual(
      rules({ ...ON, on })
        .map(({ rule }) => rule)
        .sort(),
      [...deciding].sort(),
      on,
    );
    // What no source says is never law. Which those are, tests/independent says by name.
    for (const { rule } of rules({ ...ON, on }).filter(({ sources }) => sources.length === 0)) {
      const results = told.filter(({ because }) => because.includes(rule)).map(({ result }) => result);
      assert.deepEqual([...new Set(results)], ["ask-1414"], `${rule} on ${on}`);
    }
  }
});

test("the examples of both READMEs print what they say", async () => {
  for (const readme of ["../../pkg/README.md", "../../README.md"]) {
    const example = readFileSync(new URL(readme, import.meta.url), "utf8").match(/```js\n(.*?)```/s)?.[1];
    assert.ok(example, `${readme} has an example`);
    const printed = [];
    const expected = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]);
    assert.ok(expected.length >= 3);
    const body = example.replace(/^import .*$/gm, "").replaceAll("console.log(", "print(");
    const AsyncFunction = (async () => {}).constructor;
    const { inspect } = await import("node:util");
    const print = (...values) =>
      printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
    await new AsyncFunction("init", "check", "rules", "print", body)(init, check, rules, print);
    assert.deepEqual(printed, expected, readme);
  }
});
