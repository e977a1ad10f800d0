// Does the package in pkg/ keep its contract? Run by Node's own test runner: `scripts/test/package`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import init, { check, rules } from "../../pkg/tirkeu.js";
import { published, QUESTIONS, VALUES } from "../questions.js";
import { LANGUAGES } from "../site.js";

const ON = { on: "2026-11-22", lang: "en" };
const OWNER = {
  citizenship: "citizen",
  person: "self",
  age: "18-plus",
  home: "private",
  ownership: "sole",
  signing: "eds",
  device: "yes",
};

assert.throws(() => check({}), /init\(\) first/);
await init();

const problems = (call) => {
  try {
    call();
  } catch (error) {
    assert.equal(error.name, "InputError");
    assert.ok(error instanceof Error);
    assert.equal(error.message, error.problems.join("; "));
    assert.equal(check({}, ON).question, "citizenship", "the next call works");
    return error.problems;
  }
  assert.fail("nothing was thrown");
};

describe("check", () => {
  test("asks, with every option and the reasons that wait", () => {
    const outcome = check({}, ON);
    assert.deepEqual(Object.keys(outcome).sort(), [
      "answers",
      "atMost",
      "because",
      "hint",
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
    assert.deepEqual(outcome.possible, [
      "online",
      "owner-consent",
      "service-centre",
      "not-covered",
      "not-eligible",
      "fix-first",
      "ask-1414",
    ]);
    assert.ok(outcome.because.some((reason) => reason.rule === "temporary-foreigner"));
  });

  test("decides, with everything a person is told", () => {
    const outcome = check(OWNER, ON);
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
    assert.deepEqual(
      outcome.caveats.map((caveat) => caveat.id),
      ["pilot-term", "signature-or-both", "astana-area"],
    );
    assert.deepEqual(outcome.valid, {
      from: "2025-11-24",
      checked: "2026-11-22",
      reviewBy: "2027-05-22",
      current: true,
    });
    const [citizen] = outcome.because;
    assert.deepEqual(
      citizen.sources.map((source) => [source.id, source.checked, source.url]),
      [
        ["nit-2025", "2026-11-22", undefined],
        ["order-677", "2026-11-22", "https://adilet.zan.kz/rus/docs/V2400035045"],
      ],
    );
  });

  test("tells the cases where not knowing decides", () => {
    const outcome = check({ ...OWNER, signing: "unsure" }, ON);
    assert.equal(outcome.kind, "depends");
    assert.deepEqual(
      outcome.cases.map(({ answers, result, at }) => [answers, result, at]),
      [
        [{ signing: "eds" }, "online", "home"],
        [{ signing: "sms" }, "online", "home"],
        [{ signing: "none" }, "online", "self-service-zone"],
      ],
    );
    assert.deepEqual(
      outcome.findOut.map((find) => find.question),
      ["signing"],
    );
  });

  test("leaves out answers that no longer matter, and takes them in any order", () => {
    const outcome = check({ device: "no", lease: "listed", home: "private", citizenship: "other" }, ON);
    assert.deepEqual(outcome.answers, { citizenship: "other" });
    assert.deepEqual(check({ age: "under-14", person: "ward" }, ON).answers, { person: "ward" });
  });

  test("says first that the rules are stale, in every kind of outcome", () => {
    for (const answers of [{}, OWNER, { ...OWNER, signing: "unsure" }]) {
      assert.equal(check(answers, { ...ON, on: "2027-05-22" }).notice, undefined);
      const outcome = check(answers, { ...ON, on: "2027-05-23" });
      assert.match(outcome.notice, /have not been checked since 22 November 2026.*1414/);
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

  test("returns plain objects that survive JSON", () => {
    for (const answers of [{}, OWNER, { ...OWNER, signing: "unsure" }]) {
      const outcome = check(answers, ON);
      assert.deepEqual(JSON.parse(JSON.stringify(outcome)), outcome);
    }
  });
});

test("rules are those in force on the day", () => {
  const { cases, stretches } = published("cases.json");
  const { from } = stretches.findLast((stretch) => stretch.from <= ON.on);
  const told = cases.filter(({ on }) => on.includes(from)).map(({ expect }) => expect);
  const deciding = new Set(told.flatMap(({ because }) => because));
  assert.deepEqual(
    rules(ON)
      .map((rule) => rule.rule)
      .sort(),
    [...deciding].sort(),
    "each once, and just those that decide for somebody",
  );
  assert.deepEqual(
    rules({ ...ON, on: "2025-11-23" }).map((rule) => rule.rule),
    ["before-the-switch"],
  );
  // Which have no source, tests/independent says by name.
  const unpublished = rules(ON).filter((rule) => rule.sources.length === 0);
  assert.ok(unpublished.length > 0);
  for (const { rule } of unpublished) {
    const results = told.filter(({ because }) => because.includes(rule)).map(({ result }) => result);
    assert.deepEqual([...new Set(results)], ["ask-1414"], rule);
  }
});

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = (trap) =>
  new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error(trap);
      },
    },
  );

const NOT_AN_OBJECT = ["`answers` is not a plain object"];
const BAD_ANSWERS = [
  ["nothing", undefined, NOT_AN_OBJECT],
  ["null", null, NOT_AN_OBJECT],
  ["a number", 5, NOT_AN_OBJECT],
  ["a string", "citizen", NOT_AN_OBJECT],
  ["a list", [], NOT_AN_OBJECT],
  ["a function", () => ({}), NOT_AN_OBJECT],
  ["a Map", new Map([["citizenship", "citizen"]]), NOT_AN_OBJECT],
  ["a Date", new Date(), NOT_AN_OBJECT],
  [
    "an unknown question and wrong values, all at once",
    { name: "x", age: 17, home: "castle", consent: null, device: true },
    [
      "`name` is not a question",
      "`age` takes text, not a number",
      "`castle` does not answer `home`",
      "`consent` takes text, not null",
      "`device` takes text, not a boolean",
    ],
  ],
  [
    "objects where text belongs",
    { age: [], home: {}, person: () => 1, consent: Symbol("x"), device: 1n, signing: new String("eds") },
    ["age", "home", "person", "consent", "device", "signing"].map(
      (question) => `\`${question}\` takes text, not an object`,
    ),
  ],
  [
    "a megabyte",
    { citizenship: "я".repeat(1_000_000) },
    [`\`${"я".repeat(40)}…\` does not answer \`citizenship\``],
  ],
  ["`__proto__`", JSON.parse('{"__proto__": {"citizenship": "citizen"}}'), ["`__proto__` is not a question"]],
  [
    "a getter that throws",
    {
      get age() {
        throw new Error("no");
      },
      home: "castle",
    },
    ["`age` could not be read", "`castle` does not answer `home`"],
  ],
  ["a proxy that throws for its keys", throwing("ownKeys"), ["`answers` could not be read"]],
  ["a proxy that throws for its prototype", throwing("getPrototypeOf"), ["`answers` could not be read"]],
  ["a revoked proxy", revoked(), ["`answers` could not be read"]],
  [
    "a proxy inside",
    { age: throwing("get"), home: revoked() },
    ["`age` takes text, not an object", "`home` takes text, not an object"],
  ],
];

describe("bad answers are named, every one", () => {
  for (const [name, answers, expected] of BAD_ANSWERS) {
    test(name, () =>
      assert.deepEqual(
        problems(() => check(answers, ON)),
        expected,
      ),
    );
  }
});

const CHOICE = `${LANGUAGES.slice(0, -1).join(", ")} or ${LANGUAGES.at(-1)}`;
const UNKNOWN_LANGUAGE = `\`de\` is not a language: use ${CHOICE}`;

const BAD_OPTIONS = [
  ["null", null, ["`options` is not a plain object"]],
  ["a list", [], ["`options` is not a plain object"]],
  [
    "a day that does not exist, a language that we do not speak and an option that there is not",
    { on: "2026-02-30", lang: "de", when: 1 },
    [
      "`2026-02-30` is not a day of the calendar, written YYYY-MM-DD",
      UNKNOWN_LANGUAGE,
      "`when` is not an option",
    ],
  ],
  [
    "a Date",
    { on: new Date(), lang: null },
    ["`on` takes text, not an object", "`lang` takes text, not null"],
  ],
];

describe("bad options are named, every one", () => {
  for (const [name, options, expected] of BAD_OPTIONS) {
    test(name, () => {
      assert.deepEqual(
        problems(() => check({}, options)),
        expected,
      );
      assert.deepEqual(
        problems(() => rules(options)),
        expected,
      );
    });
  }

  test("mistakes in answers and options come together", () => {
    assert.deepEqual(
      problems(() => check({ age: "17" }, { lang: "de" })),
      ["`17` does not answer `age`", UNKNOWN_LANGUAGE],
    );
  });
});

test("an object that calls again while it is read is refused, however often", () => {
  for (let times = 0; times < 100; times += 1) {
    const again = {
      get age() {
        return check(again, ON).kind;
      },
    };
    assert.deepEqual(
      problems(() => check(again, ON)),
      ["`age` could not be read"],
    );
  }
});

test("a misspelt question is a mistake even where nothing is given for it", () => {
  assert.deepEqual(
    problems(() => check({ citzenship: undefined, [Symbol("x")]: 1 }, ON)),
    ["`citzenship` is not a question", "`Symbol()` is not a question"],
  );
});

test("what is not given is not a mistake", () => {
  assert.equal(check({ age: undefined }, { on: undefined, lang: undefined }).kind, "ask");
  assert.equal(check(Object.create(null), Object.create(null)).kind, "ask");
});

test("twenty thousand mistakes do not wear the module out", () => {
  for (let times = 0; times < 20_000; times += 1)
    assert.throws(() =>
      check(
        {
          get age() {
            throw times;
          },
        },
        ON,
      ),
    );
  assert.equal(check(OWNER, ON).result, "online");
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
