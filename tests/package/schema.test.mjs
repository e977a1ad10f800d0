// Do the schemas in pkg/ describe what the package takes and returns, and do they refuse anything else?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check } from "../../pkg/tirkeu.js";
import { CHECKED, dayBefore, FIRST_CHANGE, RECORD, STALE, STRETCHES, stretchOf } from "../days.js";
import { dependent, PEOPLE, somebody } from "../people.js";
import { QUESTIONS, VALUES } from "../questions.js";
import { LANGUAGES } from "../site.js";
import { edits, rightly, without, wrongly } from "./edits.mjs";
import { ANSWERS, accepts, ajv, holds, OUTCOME, outcomeOf, SCHEMAS } from "./schemas.mjs";

const EN = { on: CHECKED, lang: "en" };
const LATE = { on: STALE, lang: "en" };

/** Does `check` take it? Anything but an InputError is a failure. */
const takes = (...given) => {
  try {
    check(...given);
    return true;
  } catch (error) {
    assert.equal(error.name, "InputError");
    return false;
  }
};

describe("the schemas", () => {
  test("are read by a strict validator", () => {
    for (const file of SCHEMAS) assert.equal(typeof ajv.getSchema(file), "function", file);
  });

  test("list the questions in the order of the questionnaire, its answers as they are offered", () => {
    assert.deepEqual(ANSWERS.$defs.question.enum, QUESTIONS);
    const offered = new Map();
    const walk = (outcome) => {
      if (outcome.kind !== "ask") return;
      offered.set(
        outcome.question,
        outcome.options.map((option) => option.value),
      );
      for (const { value } of outcome.options.slice(0, -1))
        walk(check({ ...outcome.answers, [outcome.question]: value }, { lang: "en", on: outcome.on }));
    };
    for (const { from: on } of STRETCHES) walk(check({}, { lang: "en", on }));
    assert.deepEqual(
      Object.fromEntries(offered),
      Object.fromEntries(VALUES.map(([question, values]) => [question, [...values, "unsure"]])),
    );
    const told = (name) => new Set(RECORD.cases.flatMap(({ expect }) => expect[name] ?? []));
    assert.deepEqual(new Set(OUTCOME.$defs.result.enum), told("result"));
    assert.deepEqual(new Set(OUTCOME.$defs.place.enum), told("at"));
    assert.deepEqual(ANSWERS.$defs.lang.enum, LANGUAGES);
  });
});

describe("the schema of outcomes describes", () => {
  test("every question on the way to a case, in every language", () => {
    let asked = 0;
    for (const { from: on, cases } of STRETCHES) {
      const beginnings = new Map();
      for (const { answers } of cases) {
        const entries = Object.entries(answers);
        for (const length of entries.keys()) {
          const beginning = entries.slice(0, length);
          beginnings.set(JSON.stringify(beginning), beginning);
        }
      }
      for (const entries of beginnings.values()) {
        for (const lang of LANGUAGES) {
          const outcome = outcomeOf(Object.fromEntries(entries), { lang, on });
          assert.equal(outcome.kind, "ask", JSON.stringify(entries));
          assert.ok(!(outcome.question in outcome.answers));
          const [, values] = VALUES.find(([question]) => question === outcome.question);
          assert.deepEqual(
            outcome.options.map((option) => option.value),
            [...values, "unsure"],
          );
          asked += 1;
        }
      }
    }
    assert.ok(asked > RECORD.cases.length, `${asked} questions`);
  });

  test("what is said when one or two things of a case are not known, or everything", () => {
    const seen = new Set();
    const kinds = { ask: 0, decided: 0, depends: 0 };
    /** Whatever is asked meanwhile is not known either. */
    const settle = (answers, on) => {
      for (let given = answers; ; ) {
        const key = JSON.stringify([on, QUESTIONS.map((question) => given[question])]);
        if (seen.has(key)) return;
        seen.add(key);
        const outcome = outcomeOf(given, { lang: LANGUAGES[seen.size % LANGUAGES.length], on });
        kinds[outcome.kind] += 1;
        if (outcome.kind !== "ask") {
          assert.equal(
            outcome.kind === "depends",
            Object.values(outcome.answers).includes("unsure"),
            "only what is not known leaves it open",
          );
          return;
        }
        given = { ...given, [outcome.question]: "unsure" };
      }
    };
    for (const { from: on, cases } of STRETCHES) {
      settle(Object.fromEntries(QUESTIONS.map((question) => [question, "unsure"])), on);
      for (const { answers } of cases) {
        const names = Object.keys(answers);
        names.forEach((one, index) => {
          settle({ ...answers, [one]: "unsure" }, on);
          // Two at a time on one day of those told now: every day would only take longer.
          if (on !== stretchOf(CHECKED).from) return;
          for (const other of names.slice(index + 1))
            settle({ ...answers, [one]: "unsure", [other]: "unsure" }, on);
        });
      }
    }
    assert.ok(kinds.depends > RECORD.cases.length, JSON.stringify(kinds));
  });
});

/** Somebody who does not know something on which it depends. */
const { answers: knowing, question: missing } = dependent(check, { result: "online" });
const UNSURE = { ...knowing, [missing]: "unsure" };
const ONLINE = somebody({ result: "online" });
/** Something stands in their way, and what opens once it is gone is known. */
const FIX = somebody({ result: "fix-first", then: "owner-consent" });

/** Between them they have every property there is. */
const SAMPLES = [
  ["a question", check({}, LATE)],
  ["what was told before the first change", check({}, { ...EN, on: dayBefore(FIRST_CHANGE) })],
  ["something to settle first", check(FIX, LATE)],
  ["what it depends on", check(UNSURE, LATE)],
  ["what depends on everything", check(Object.fromEntries(QUESTIONS.map((name) => [name, "unsure"])), EN)],
  ...[...new Set(PEOPLE.map(({ expect }) => expect.result))].map((result) => [
    `the result ${result}`,
    check(somebody({ result }), EN),
  ]),
];

describe("the schema of outcomes refuses", () => {
  for (const [name, outcome] of SAMPLES) {
    test(`${name}, wherever something is wrong in it`, () => {
      holds("outcome.schema.json", outcome);
      let wrong = 0;
      for (const [what, mutant] of edits(outcome, wrongly)) {
        assert.ok(!accepts("outcome.schema.json", mutant), what);
        wrong += 1;
      }
      assert.ok(wrong > 40, `${wrong} mistakes`);
      for (const [what, mutant] of edits(outcome, rightly))
        assert.ok(accepts("outcome.schema.json", mutant), what);
    });
  }

  test("a place, or what opens later, where they do not belong", () => {
    const [online, centre, fix] = [ONLINE, somebody({ result: "service-centre" }), FIX].map((answers) =>
      check(answers, EN),
    );
    assert.ok(online.at !== undefined && fix.then !== undefined && fix.changes.length > 0);
    const [[name]] = Object.entries(fix.changes[0].answers);
    for (const [what, outcome] of [
      ["online without a place", without(online, "at")],
      ["online at no place that there is", { ...online, at: "kiosk" }],
      ["online, and something opens later", { ...online, then: "online" }],
      ["a result that is not online, at home", { ...centre, at: "home" }],
      ["something to settle first, at home", { ...fix, at: "home" }],
      ["an unknown result opens later", { ...fix, then: "never" }],
      ["no rule decided", { ...online, because: [] }],
      ["two results are possible", { ...online, possible: ["online", "ask-1414"] }],
      ["a change that changes nothing", { ...fix, changes: [{ ...fix.changes[0], answers: {} }] }],
      [
        "a change to what is not known",
        { ...fix, changes: [{ ...fix.changes[0], answers: { [name]: "unsure" } }] },
      ],
      [
        "a change to the service centre, at home",
        { ...fix, changes: [{ ...fix.changes[0], result: "service-centre", at: "home" }] },
      ],
    ]) {
      assert.ok(!accepts("outcome.schema.json", outcome), what);
    }
  });

  test("a list that is empty, or says something twice, where that cannot be", () => {
    const [ask, depends] = [check({}, EN), check(UNSURE, EN)];
    const [one] = depends.cases;
    for (const [what, outcome] of [
      ["nothing is possible", { ...ask, possible: [] }],
      ["something is possible twice", { ...ask, possible: ["online", "online"] }],
      ["a question with one answer", { ...ask, options: ask.options.slice(-2) }],
      ["more questions to come than there are", { ...ask, atMost: QUESTIONS.length + 1 }],
      [
        "an option with an empty hint",
        { ...ask, options: ask.options.map((option) => ({ ...option, hint: "" })) },
      ],
      ["it depends, but there is one case", { ...depends, cases: [one] }],
      [
        "it depends on nothing",
        { ...depends, cases: depends.cases.map((other) => ({ ...other, answers: {} })) },
      ],
      ["there is nothing to find out", { ...depends, findOut: [] }],
    ]) {
      assert.ok(!accepts("outcome.schema.json", outcome), what);
    }
    holds("outcome.schema.json", depends);
    holds("outcome.schema.json", {
      ...ask,
      options: ask.options.map((option) => ({ ...option, hint: "text" })),
    });
  });

  test('a question without "I don\'t know", or with two of them', () => {
    const ask = check({}, EN);
    const [unsure] = ask.options.slice(-1);
    for (const options of [[], ask.options.slice(0, -1), [...ask.options, unsure]])
      assert.ok(!accepts("outcome.schema.json", { ...ask, options }));
  });

  test("one kind under the name of another", () => {
    for (const [name, outcome] of SAMPLES) {
      for (const kind of ["ask", "decided", "depends", "done", undefined]) {
        assert.equal(
          accepts("outcome.schema.json", { ...outcome, kind }),
          kind === outcome.kind,
          `${name} as ${kind}`,
        );
      }
    }
  });

  test("nothing that a sample above could not show", () => {
    const named = new Set(QUESTIONS);
    JSON.stringify(SAMPLES, (name, value) => {
      named.add(name);
      return value;
    });
    const properties = Object.values(OUTCOME.$defs).flatMap((shape) => Object.keys(shape.properties ?? {}));
    assert.deepEqual(
      properties.filter((name) => !named.has(name)),
      [],
    );
  });
});

test("the schema of cases refuses a case with something wrong in it", () => {
  for (const result of OUTCOME.$defs.result.enum) {
    const vector = RECORD.cases.find(
      ({ expect }) => expect.result === result && (result !== "fix-first" || expect.then),
    );
    const record = { ...RECORD, cases: [vector] };
    holds("cases.schema.json", record);
    for (const [what, mutant] of edits(record, wrongly))
      assert.ok(!accepts("cases.schema.json", mutant), what);
    const question = Object.keys(vector.answers)[0] ?? QUESTIONS[0];
    const unknown = { ...vector, answers: { ...vector.answers, [question]: "unsure" } };
    assert.ok(!accepts("cases.schema.json", { ...RECORD, cases: [unknown] }), "what is not known");
  }
});

test("the schema of cases refuses a list that is empty or says something twice where that cannot be", () => {
  const [vector] = RECORD.cases;
  const { on, expect } = vector;
  for (const [what, record] of [
    ["no stretch", { ...RECORD, stretches: [] }],
    ["no case", { ...RECORD, cases: [] }],
    ["a case on no day", { ...RECORD, cases: [{ ...vector, on: [] }] }],
    ["a case on one day twice", { ...RECORD, cases: [{ ...vector, on: [...on, ...on] }] }],
    ["a case without a reason", { ...RECORD, cases: [{ ...vector, expect: { ...expect, because: [] } }] }],
    ["a reason twice", { ...RECORD, cases: [{ ...vector, expect: { ...expect, because: ["x", "x"] } }] }],
    ["a caveat twice", { ...RECORD, cases: [{ ...vector, expect: { ...expect, caveats: ["x", "x"] } }] }],
  ]) {
    assert.ok(!accepts("cases.schema.json", record), what);
  }
});

describe("the schema of answers and `check` take the same", () => {
  const JUNK = ["", "maybe", "Citizen", "yes ", "14", 1, 0, true, false, null, [], ["yes"], {}];
  const agree = (answers, expected) => {
    const name = JSON.stringify(answers);
    assert.equal(accepts("answers.schema.json", answers), expected, `the schema: ${name}`);
    assert.equal(takes(answers, EN), expected, `check: ${name}`);
  };

  for (const [question, values] of VALUES) {
    test(`for ${question}`, () => {
      const every = [...new Set(VALUES.flatMap(([, others]) => others))];
      for (const value of [...values, "unsure"]) agree({ [question]: value }, true);
      for (const value of [...every.filter((other) => !values.includes(other)), ...JUNK]) {
        agree({ [question]: value }, false);
        agree({ ...ONLINE, [question]: value }, false);
      }
    });
  }

  test("for names that are not questions", () => {
    for (const name of [
      "name",
      "iin",
      "Age",
      "protected_owner",
      "",
      "lang",
      "constructor",
      "toString",
      "__proto__",
    ]) {
      agree(JSON.parse(`{${JSON.stringify(name)}: "yes"}`), false);
    }
  });

  test("for what is not an object", () => {
    for (const given of [null, 5, "citizen", true, [], [{}], ["citizen"]]) agree(given, false);
    agree({}, true);
  });

  test("for every case, known or not", () => {
    for (const { answers } of RECORD.cases) {
      agree(answers, true);
      agree(Object.fromEntries(Object.keys(answers).map((question) => [question, "unsure"])), true);
      assert.ok(accepts("answers.schema.json#/$defs/known", answers));
    }
  });

  test("for options", () => {
    const good = [
      {},
      { lang: "kk" },
      { lang: "ru", on: "2026-02-28" },
      { on: "0001-01-01" },
      { on: "2028-02-29", lang: "en" },
    ];
    const bad = [
      null,
      5,
      "en",
      [],
      { lang: "de" },
      { lang: "EN" },
      { lang: null },
      { on: "today" },
      { on: "2026-13-01" },
      { on: "2026-1-1" },
      { on: "2026-02-32" },
      { on: "+2026-01-01" },
      { on: " 2026-01-01" },
      { on: 20260101 },
      { when: "2026-01-01" },
    ];
    for (const [options, expected] of [
      ...good.map((options) => [options, true]),
      ...bad.map((options) => [options, false]),
    ]) {
      assert.equal(
        accepts("answers.schema.json#/$defs/options", options),
        expected,
        `the schema: ${JSON.stringify(options)}`,
      );
      assert.equal(takes({}, options), expected, `check: ${JSON.stringify(options)}`);
    }
  });
});
