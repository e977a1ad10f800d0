// Does the verdict alone say what `check` says, of everybody and of whoever has said less, and name every mistake?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import init, { check, initSync, rules, verdict } from "../../pkg/tirkeu.js";
import { CHECKED, STRETCHES } from "../days.js";
import { none } from "../faults.js";
import { CASES, caseOf, VALUES, who } from "../questions.js";
import { LANGUAGES } from "../site.js";
import { enough } from "../tier.js";

await init();

/** What `check` says, without its words. */
function told(answers, options) {
  const { kind, question, result, at, because = [], possible } = check(answers, options);
  return {
    kind,
    ...(question && { question }),
    ...(result && { result }),
    ...(at && { at }),
    because: because.map(({ rule }) => rule),
    possible,
  };
}

const wrong = (answers, options) => {
  const [is, due] = [verdict(answers, options), told(answers, options)];
  const same = JSON.stringify(Object.entries(is).sort()) === JSON.stringify(Object.entries(due).sort());
  return same ? [] : [`${who(answers)}: ${JSON.stringify(is)}, and not ${JSON.stringify(due)}`];
};

/** The same numbers each time. */
function* numbers(seed) {
  for (let number = seed; ; ) {
    number = (Math.imul(number, 1_103_515_245) + 12_345) >>> 0;
    yield number >>> 8;
  }
}

describe("the verdict", () => {
  test("is that of `check` in every complete case, on each stretch of days", () => {
    for (const { from: on } of STRETCHES) {
      const faults = [];
      for (let number = 0; number < CASES && faults.length === 0; number += enough(1, 29))
        faults.push(...wrong(caseOf(number), { on }));
      none(faults);
    }
  });

  test("is that of `check` for whoever has said less, or does not know", () => {
    const random = numbers(2026);
    const next = (count) => random.next().value % count;
    const faults = [];
    for (let count = 0; count < enough(100_000, 4_000) && faults.length === 0; count += 1) {
      const answered = next(11);
      const said = VALUES.filter(() => next(10) < answered);
      const answers = Object.fromEntries(
        said.map(([question, values]) => [question, [...values, "unsure"][next(values.length + 1)]]),
      );
      const { from: on } = STRETCHES[next(STRETCHES.length)];
      faults.push(...wrong(answers, { on, lang: LANGUAGES[next(LANGUAGES.length)] }));
    }
    none(faults);
  });

  test("does not depend on the order in which the questions are named, nor on the order before", () => {
    const on = { on: CHECKED };
    for (let number = 0; number < CASES; number += 9_973) {
      const named = Object.entries(caseOf(number));
      for (let turn = 0; turn < named.length; turn += 1) {
        const turned = Object.fromEntries([...named.slice(turn), ...named.slice(0, turn)]);
        assert.deepEqual(verdict(turned, on), verdict(caseOf(number), on));
        assert.deepEqual(verdict(turned, on), told(Object.fromEntries(named.reverse()), on));
      }
    }
  });

  test("takes no text for an answer that is as long and has the same second letter", () => {
    for (const [question, values] of VALUES) {
      for (const value of values) {
        const other = `${value.slice(0, -1)}#`;
        assert.throws(() => verdict({ [question]: other }), { name: "InputError" });
      }
      for (const text of ["", "a", "\0"])
        assert.throws(() => verdict({ [question]: text }), { name: "InputError" });
    }
  });

  test("is a new object each time, which belongs to whoever asked", () => {
    const on = { on: CHECKED };
    const first = verdict({}, on);
    first.because.length = 0;
    first.possible.push("mine");
    first.kind = "mine";
    assert.deepEqual(verdict({}, on), told({}, on));
  });
});

describe("an outcome", () => {
  test("is a new object each time, all through", () => {
    const spoil = (value) => {
      if (value === null || typeof value !== "object") return;
      for (const [name, inner] of Object.entries(value)) {
        spoil(inner);
        value[name] = "spoilt";
      }
      if (Array.isArray(value)) value.length = 0;
    };
    const on = { on: CHECKED, lang: LANGUAGES[0] };
    for (const answers of [{}, caseOf(0), caseOf(CASES - 1)]) {
      const [before, listed] = [check(answers, on), rules(on)].map((value) => JSON.stringify(value));
      spoil(check(answers, on));
      spoil(rules(on));
      assert.equal(JSON.stringify(check(answers, on)), before);
      assert.equal(JSON.stringify(rules(on)), listed);
    }
  });
});

/** What is thrown. */
const thrown = (call) => {
  try {
    call();
  } catch ({ name, message, problems }) {
    return { name, message, problems };
  }
  assert.fail("nothing was thrown");
};

describe("every mistake is named as `check` names it", () => {
  const hidden = Object.defineProperty({}, "age", { value: "17" });
  const inherited = Object.create({ age: "18-plus" });
  for (const [what, ...given] of [
    ["nothing", undefined],
    ["text", "age"],
    ["a list", []],
    ["an unknown question", { agee: "18-plus" }],
    ["an unknown question without an answer", { agee: undefined }],
    ["what answers another question", { age: "citizen" }],
    ["a number", { age: 18 }],
    ["text as an object", { age: new String("18-plus") }],
    ["a symbol for a name", { [Symbol("age")]: "18-plus" }],
    ["a wrong answer that does not show", hidden],
    ["what is inherited from no plain object", Object.assign(inherited, { home: "private" })],
    ["a name of every object", { constructor: "age" }],
    ["a prototype for an answer", JSON.parse('{"__proto__": "age"}')],
    ["a language that we do not speak", {}, { lang: "de" }],
    ["a language that every object has", {}, { lang: "constructor" }],
    ["a day that there is not", {}, { on: "2026-02-30" }],
    ["a day of zeros", {}, { on: "0000-00-00" }],
    ["the year 0", {}, { on: "0000-01-01" }],
    ["a day with more", {}, { on: "2026-11-22\n" }],
    ["a day as a number", {}, { on: 20261122 }],
    ["an unknown option without a value", {}, { when: undefined }],
    ["an option that does not show", {}, Object.defineProperty({}, "lang", { value: "de" })],
    ["all of it at once", { age: "17", name: 1 }, { on: "today", lang: 1, when: 1 }],
  ]) {
    test(what, () => {
      const mistake = thrown(() => check(...given));
      assert.equal(mistake.name, "InputError");
      assert.deepEqual(
        thrown(() => verdict(...given)),
        mistake,
      );
    });
  }
});

test("what does not show, or has no prototype, or belongs to another realm, is read as anything else", async () => {
  const { runInNewContext } = await import("node:vm");
  const on = { on: CHECKED };
  const [[question, [value]]] = VALUES;
  const due = told({ [question]: value }, on);
  for (const answers of [
    Object.defineProperty({}, question, { value }),
    Object.assign(Object.create(null), { [question]: value }),
    runInNewContext(`({ ${JSON.stringify(question)}: ${JSON.stringify(value)} })`),
    new Proxy({ [question]: value }, {}),
    Object.freeze({ [question]: value, [VALUES[1][0]]: undefined }),
  ]) {
    assert.deepEqual(verdict(answers, on), due);
    assert.deepEqual(check(answers, on), check({ [question]: value }, on));
  }
});

test("what every object inherits is not given", () => {
  const [[question, [value]]] = VALUES;
  try {
    Object.prototype[question] = value;
    assert.deepEqual(verdict({}, { on: CHECKED }), told({}, { on: CHECKED }));
    assert.equal(verdict({}, { on: CHECKED }).question, question);
  } finally {
    delete Object.prototype[question];
  }
});

test("the day is today's in Kazakhstan, also after midnight", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-11-22T18:59:59.999Z") });
  const days = () => [check({}).on, check({}, {}).on, check({}, { on: undefined }).on];
  assert.deepEqual(new Set(days()), new Set(["2026-11-22"]));
  t.mock.timers.setTime(Date.parse("2026-11-22T19:00:00Z"));
  assert.deepEqual(new Set(days()), new Set(["2026-11-23"]));
  t.mock.timers.setTime(Date.parse("2025-11-23T18:59:59.999Z"));
  assert.equal(verdict({}).result, check({}, { on: "2025-11-23" }).result);
});

test("before the program is there, nothing is said", async () => {
  const copy = await import("../../pkg/tirkeu.js?verdict");
  assert.throws(() => copy.verdict({}), /init\(\) first/);
  copy.initSync();
  assert.equal(copy.verdict({}).kind, "ask");
  initSync();
});
