// Is every mistake in what the package is given named, and does none of them wear it out?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import vm from "node:vm";
import init, { check, rules, verdict } from "../../pkg/tirkeu.js";
import { CHECKED } from "../days.js";
import { somebody } from "../people.js";
import { QUESTIONS } from "../questions.js";
import { LANGUAGES } from "../site.js";

const ON = { on: CHECKED, lang: "en" };

await init();

const problems = (call) => {
  try {
    call();
  } catch (error) {
    assert.equal(error.name, "InputError");
    assert.ok(error instanceof Error);
    assert.equal(error.message, error.problems.join("; "));
    assert.equal(check({}, ON).question, QUESTIONS[0], "the next call works");
    return error.problems;
  }
  assert.fail("nothing was thrown");
};

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

/** Without a prototype. */
const bare = (given) => Object.assign(Object.create(null), given);

const NOT_AN_OBJECT = ["`answers` is not a plain object"];
const BAD_ANSWERS = [
  ["nothing", undefined, NOT_AN_OBJECT],
  ["null", null, NOT_AN_OBJECT],
  ["a number", 5, NOT_AN_OBJECT],
  ["a string", "citizen", NOT_AN_OBJECT],
  ["a list", [], NOT_AN_OBJECT],
  ["a function", () => ({}), NOT_AN_OBJECT],
  ["a Map", new Map([["citizenship", "citizen"]]), NOT_AN_OBJECT],
  ["what inherits its answers", Object.create({ citizenship: "other" }), NOT_AN_OBJECT],
  [
    "what inherits them from what has no prototype",
    Object.create(bare({ citizenship: "other" })),
    NOT_AN_OBJECT,
  ],
  ["what inherits from nothing at all", Object.create(bare({})), NOT_AN_OBJECT],
  ["an instance of a class without a parent", Object.create(class extends null {}.prototype), NOT_AN_OBJECT],
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
    [
      "`age` takes text, not an object",
      "`home` takes text, not an object",
      "`person` takes text, not a function",
      "`consent` takes text, not a symbol",
      "`device` takes text, not a bigint",
      "`signing` takes text, not an object",
    ],
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
  ["an inherited day", Object.create(bare({ on: "2020-01-01" })), ["`options` is not a plain object"]],
  ["no letter for a day", { on: "" }, ["`` is not a day of the calendar, written YYYY-MM-DD"]],
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
    ["`citzenship` is not a question", "`Symbol(x)` is not a question"],
  );
});

test("a text without a letter is no day, before one has been asked about and after", async () => {
  for (const way of ["tirkeu", "inline"]) {
    const first = await import(`../../pkg/${way}.js?nobody-has-asked`);
    await first.default();
    for (const _ of ["before", "after"]) {
      for (const call of [(on) => first.check({}, on), (on) => first.verdict({}, on), first.rules])
        assert.throws(() => call({ on: "" }), { name: "InputError", message: /^`` is not a day/u });
      first.check({}, ON);
      assert.equal(first.check({}, {}).on, first.check({}, { on: undefined }).on);
    }
  }
});

test("an object of another realm is an object, whatever a page has given to all of its own", () => {
  const { age } = somebody({ result: "online" });
  const elsewhere = vm.runInNewContext(`({ age: ${JSON.stringify(age)} })`);
  assert.deepEqual(check(elsewhere, ON).answers, check({ age }, ON).answers);
  Object.prototype.citizenship = "other";
  try {
    assert.deepEqual(check({ age }, ON).answers, { age });
  } finally {
    delete Object.prototype.citizenship;
  }
});

/** All of which an outcome may have one and lack another, and the questions. */
const PERHAPS = [
  "at",
  "then",
  "url",
  "point",
  "hint",
  "until",
  "notice",
  "name",
  "summary",
  "problems",
  ...QUESTIONS,
];

for (const [how, property] of [
  ["takes what is assigned", { set() {}, get: () => "theirs" }],
  ["cannot be assigned", { value: "theirs", writable: false }],
]) {
  test(`the same is told where a page has given all objects something that ${how}`, () => {
    const people = [{ result: "online" }, { result: "owner-consent" }, { result: "fix-first" }].map((one) =>
      somebody(one),
    );
    const asked = [{}, ...people, { age: "17" }];
    const said = () =>
      asked.flatMap((answers) =>
        [ON, { ...ON, on: "2031-01-01" }].map((options) => {
          try {
            return JSON.stringify([check(answers, options), verdict(answers, { on: options.on })]);
          } catch (error) {
            return JSON.stringify([Object.entries(error), error.message]);
          }
        }),
      );
    const due = said();
    for (const name of PERHAPS) {
      Object.defineProperty(Object.prototype, name, { ...property, configurable: true });
      let is;
      try {
        is = said();
      } finally {
        delete Object.prototype[name];
      }
      assert.deepEqual(is, due, name);
    }
  });
}

test("a mistake is an InputError, whatever a page has given to all objects", () => {
  let thrown;
  Object.prototype.get = () => undefined;
  try {
    check({ age: "17" }, ON);
  } catch (error) {
    thrown = error;
  } finally {
    delete Object.prototype.get;
  }
  assert.equal(thrown?.name, "InputError");
  assert.match(thrown.message, /^`17` does not answer `age`/u);
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
  assert.equal(check(somebody({ result: "online" }), ON).result, "online");
});
