// Do the schemas and cases.json in pkg/ say what the package does, and do they refuse what it does not?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import init, { check } from "../../pkg/tirkeu.js";
import { completions, CASES as EVERYBODY, QUESTIONS, VALUES } from "../questions.js";
import { LANGUAGES } from "../site.js";

const PKG = fileURLToPath(new URL("../../pkg/", import.meta.url));
const read = (file) => readFileSync(join(PKG, file), "utf8");
const SCHEMAS = ["answers.schema.json", "outcome.schema.json", "cases.schema.json"];
const [ANSWERS, OUTCOME, CASES] = SCHEMAS.map((file) => JSON.parse(read(file)));
const RECORD = JSON.parse(read("cases.json"));

/** For the stretch that has no end: the last day that can be written. */
const END_OF_DAYS = "9999-12-31";

const EN = { on: "2026-11-22", lang: "en" };
const STALE = { on: "2027-05-23", lang: "en" };
const ONLINE = {
  citizenship: "citizen",
  person: "self",
  age: "18-plus",
  home: "private",
  ownership: "sole",
  signing: "none",
};
const CANNOT = { ...ONLINE, ownership: "shared", protectedOwner: "none", consent: "cannot" };

await init();
const ajv = new Ajv({ strict: true, schemas: [ANSWERS, OUTCOME, CASES] });
const accepts = (schema, value) => ajv.getSchema(schema)(value);
const holds = (schema, value) => {
  const validate = ajv.getSchema(schema);
  assert.ok(validate(value), `${schema}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(value)}`);
};
const outcomeOf = (answers, options) => {
  const outcome = check(answers, options);
  holds("outcome.schema.json", outcome);
  return outcome;
};
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

/** The vectors of each stretch, by its first day. */
const STRETCHES = RECORD.stretches.map(({ from, until = END_OF_DAYS }) => ({
  from,
  until,
  cases: RECORD.cases.filter((vector) => vector.on.includes(from)),
}));

describe("the schemas", () => {
  test("are read by a strict validator", () => {
    for (const file of SCHEMAS) assert.equal(typeof ajv.getSchema(file), "function", file);
  });

  test("describe cases.json", () => holds("cases.schema.json", RECORD));

  test("list the questions in the order of the questionnaire, its answers as they are offered", () => {
    assert.deepEqual(ANSWERS.$defs.question.enum, QUESTIONS);
    const offered = new Map();
    const start = check({}, EN);
    const walk = (outcome) => {
      if (outcome.kind !== "ask") return;
      offered.set(
        outcome.question,
        outcome.options.map((option) => option.value),
      );
      for (const { value } of outcome.options.slice(0, -1))
        walk(check({ ...outcome.answers, [outcome.question]: value }, EN));
    };
    walk(start);
    assert.deepEqual(
      Object.fromEntries(offered),
      Object.fromEntries(VALUES.map(([question, values]) => [question, [...values, "unsure"]])),
    );
    assert.deepEqual(OUTCOME.$defs.result.enum, start.possible, "the results");
    assert.deepEqual(ANSWERS.$defs.lang.enum, LANGUAGES);
    assert.deepEqual(OUTCOME.$defs.place.enum, [
      ...new Set(RECORD.cases.flatMap(({ expect }) => expect.at ?? [])),
    ]);
  });
});

describe("cases.json", () => {
  test("has stretches without a gap, from the first day there is", () => {
    assert.equal(RECORD.stretches[0].from, "0001-01-01");
    RECORD.stretches.forEach(({ until }, index) => {
      const next = RECORD.stretches[index + 1]?.from;
      assert.equal(until && new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10), next);
    });
    const starts = RECORD.stretches.map((stretch) => stretch.from);
    for (const { on } of RECORD.cases)
      assert.deepEqual(
        on,
        starts.filter((from) => on.includes(from)),
        "in order, and no other day",
      );
  });

  test("is what `check` says on the first and the last day of every stretch, in every language", () => {
    for (const { from, until, cases } of STRETCHES) {
      for (const on of [from, until]) {
        for (const lang of LANGUAGES) {
          for (const { answers, expect } of cases) {
            const outcome = outcomeOf(answers, { lang, on });
            assert.deepEqual(told(outcome), expect, `${on} ${lang} ${JSON.stringify(answers)}`);
            assert.deepEqual([outcome.on, outcome.answers, outcome.possible], [on, answers, [expect.result]]);
            assert.equal(outcome.notice === undefined, expect.current);
            assert.deepEqual(
              [outcome.valid.checked, outcome.valid.reviewBy],
              [RECORD.checked, RECORD.reviewBy],
            );
          }
        }
      }
    }
  });

  test("leaves open only what cannot change the result, the place or the rules", () => {
    const fillings = [0, 1, 2, 3]
      .map((number) => (values) => values[number % values.length])
      .concat(() => "unsure");
    for (const { answers, on, expect } of RECORD.cases) {
      for (const day of on) {
        const short = told(check(answers, { lang: "en", on: day }));
        for (const fill of fillings) {
          const filled = {
            ...Object.fromEntries(VALUES.map(([question, values]) => [question, fill(values)])),
            ...answers,
          };
          const name = `${day} ${JSON.stringify(filled)}`;
          // Who says more may be told of a smaller change.
          const { changes, because, then, ...same } = told(outcomeOf(filled, { lang: "en", on: day }));
          assert.deepEqual(same, without(without(without(short, "changes"), "because"), "then"), name);
          if (expect.result !== "fix-first") assert.deepEqual(because, expect.because, name);
          assert.deepEqual(
            expect.because.filter((rule) => !because.includes(rule)),
            [],
            name,
          );
          if (expect.then) assert.equal(then, expect.then, name);
        }
      }
    }
  });

  test("has everybody in just one case of every stretch", () => {
    for (const { from, cases } of STRETCHES) {
      assert.equal(
        cases.reduce((sum, vector) => sum + completions(vector.answers), 0),
        EVERYBODY,
        from,
      );
      cases.forEach((one, index) => {
        for (const other of cases.slice(index + 1)) {
          const apart = QUESTIONS.some(
            (question) =>
              question in one.answers &&
              question in other.answers &&
              one.answers[question] !== other.answers[question],
          );
          assert.ok(apart, `${from}: ${JSON.stringify(one.answers)} and ${JSON.stringify(other.answers)}`);
        }
      });
    }
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
    assert.ok(asked > 500, `${asked} questions`);
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
    const days = STRETCHES.map((stretch) => stretch.from);
    for (const { from: on, cases } of STRETCHES) {
      settle(Object.fromEntries(QUESTIONS.map((question) => [question, "unsure"])), on);
      for (const { answers } of cases) {
        const names = Object.keys(answers);
        names.forEach((one, index) => {
          settle({ ...answers, [one]: "unsure" }, on);
          // Two at a time on one day of those told now: every day would only take longer.
          if (on !== days.at(-2)) return;
          for (const other of names.slice(index + 1))
            settle({ ...answers, [one]: "unsure", [other]: "unsure" }, on);
        });
      }
    }
    assert.ok(kinds.depends > 1000, JSON.stringify(kinds));
  });
});

/** Between them they have every property there is. */
const SAMPLES = [
  ["a question", check({}, STALE)],
  ["a way online", check(ONLINE, STALE)],
  ["a way online that ends some day", check(CANNOT, { ...EN, on: "2025-12-01" })],
  ["another procedure, before the switch", check({}, { ...EN, on: "2025-11-23" })],
  ["something to settle first", check(CANNOT, STALE)],
  ["a child under 14", check({ citizenship: "citizen", person: "child", age: "under-14" }, EN)],
  ["the service centre", check({ ...ONLINE, ownership: "shared", protectedOwner: "minor" }, EN)],
  [
    "what it depends on",
    check(
      { ...CANNOT, consent: "ready", protectedOwner: "unsure", signing: "unsure", device: "unsure" },
      STALE,
    ),
  ],
];
const OPTIONAL = ["notice", "hint", "point", "url", "until", "then"];

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
    const [online, centre, fix] = [
      check(ONLINE, EN),
      check({ ...ONLINE, home: "state-rental", lease: "not-listed" }, EN),
      check(CANNOT, EN),
    ];
    assert.deepEqual(
      [online.result, online.at, centre.at, fix.result, fix.at],
      ["online", "self-service-zone", undefined, "fix-first", undefined],
    );
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
        { ...fix, changes: [{ ...fix.changes[0], answers: { consent: "unsure" } }] },
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
    const [ask, depends] = [check({}, EN), check({ ...ONLINE, signing: "unsure", device: "yes" }, EN)];
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
    const question = Object.keys(vector.answers)[0] ?? "age";
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

describe("whoever installs the package", () => {
  test("gets the cases and the schemas with it", () => {
    const packed = JSON.parse(
      execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=silent"], {
        cwd: PKG,
        encoding: "utf8",
      }),
    );
    const files = Object.values(packed)[0].files.map((file) => file.path);
    for (const file of [...SCHEMAS, "cases.json", "tirkeu.d.ts", "answers.d.ts", "README.md"])
      assert.ok(files.includes(file), file);
  });

  test("can run the README's test of their own function, and is shown where it is wrong", () => {
    const example = read("README.md").match(/## Test yourself.*?```js\n(.*?)```/s)?.[1];
    assert.ok(example);
    const home = mkdtempSync(join(tmpdir(), "tirkeu-"));
    try {
      mkdirSync(join(home, "node_modules"));
      symlinkSync(PKG, join(home, "node_modules", "tirkeu"), "dir");
      const printed = (text) => {
        writeFileSync(join(home, "example.mjs"), text);
        return execFileSync(process.execPath, ["example.mjs"], { cwd: home, encoding: "utf8" })
          .trim()
          .split("\n");
      };
      assert.deepEqual(printed(example), ["0 wrong"]);
      const mine = /^const mine = .*$/m;
      assert.match(example, mine);
      const told = RECORD.cases.flatMap(({ on, expect }) => on.map(() => expect.result));
      const wrong = told.filter((result) => result !== "service-centre").length;
      const lines = printed(example.replace(mine, 'const mine = () => ({ result: "service-centre" });'));
      assert.equal(lines.at(-1), `${wrong} wrong`);
      assert.match(lines[0], /^0001-01-01 \{\} not-covered/);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

/** An outcome as a vector tells it. */
function told({ result, at, because, caveats, then, changes, valid }) {
  return {
    result,
    ...(at && { at }),
    because: because.map((reason) => reason.rule),
    caveats: caveats.map((caveat) => caveat.id),
    ...(then && { then }),
    changes: changes.map(({ text, ...change }) => change),
    current: valid.current,
  };
}

/**
 * The same object with one place edited, for every place in it and every edit of that place: what was done,
 * and the whole.
 */
function* edits(object, edit, path = []) {
  for (const [what, edited] of edit(object, path)) yield [`${path.join(".")}: ${what}`, edited];
  if (object === null || typeof object !== "object") return;
  for (const [name, inner] of Object.entries(object)) {
    for (const [what, edited] of edits(inner, edit, [...path, name])) {
      yield [what, Object.assign(Array.isArray(object) ? [...object] : { ...object }, { [name]: edited })];
    }
  }
}

/** Edits after which nothing must accept it. */
function* wrongly(value, path) {
  if (typeof value === "string") {
    const name = path.findLast((step) => !/^\d+$/.test(step));
    const words = [
      "text",
      "title",
      "label",
      "hint",
      "prompt",
      "summary",
      "notice",
      "bring",
      "point",
    ].includes(name);
    for (const other of [
      "",
      7,
      null,
      [],
      ...(words ? [] : ["No such thing", "javascript:void(0)", `${value} `]),
    ])
      yield [JSON.stringify(other), other];
  } else if (typeof value === "object") {
    for (const other of [null, "text", Array.isArray(value) ? {} : []]) yield [JSON.stringify(other), other];
    if (Array.isArray(value)) {
      yield ["an item that is nothing", [...value, null]];
    } else {
      yield ["a property that there is not", { ...value, surprise: "text" }];
      if (path.at(-1) === "answers") return;
      for (const name of Object.keys(value))
        if (!mayLack(name, path)) yield [`no ${name}`, without(value, name)];
    }
  } else {
    for (const other of [0, 1.5, "1", "true", null]) yield [JSON.stringify(other), other];
  }
}

/** Edits that leave something out which may be left out. */
function* rightly(value, path) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return;
  for (const name of Object.keys(value)) if (mayLack(name, path)) yield [`no ${name}`, without(value, name)];
}

function mayLack(name, path) {
  return OPTIONAL.includes(name) || (name === "at" && path.at(-2) === "changes");
}

function without(object, name) {
  const { [name]: _, ...rest } = object;
  return rest;
}
