// Does the npm package keep what its types promise, whatever it is given?
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import init, { check, rules, verdict } from "../../pkg/tirkeu.js";
import { VALUES } from "../questions.js";
import { LANGUAGES } from "../site.js";
import { answers, anything, insist, options } from "./given.mjs";

await init();

/** How often each promise is tried where nothing else is said. */
const TIMES = 1_500;

/** What is worded in a language, or leads to a page in it. */
const WORDED = [
  "text",
  "line",
  "title",
  "summary",
  "prompt",
  "hint",
  "label",
  "notice",
  "url",
  "point",
  "bring",
];

const bare = (value) => (Array.isArray(value) ? value.length : "…");
/** An outcome without its words: names, days and how many there are of each. */
const bones = (outcome) =>
  JSON.parse(JSON.stringify(outcome, (name, value) => (WORDED.includes(name) ? bare(value) : value)));

/** All of it but which answers matter. */
const told = ({ answers: _, ...others }) => others;

/** Is anybody who has given these answers, and answers all else, decided for otherwise by another answer to this? */
function decides(before, question, how) {
  const open = VALUES.filter(([other]) => other !== question && !isKnown(before[other]));
  const [, values] = VALUES.find(([name]) => name === question);
  // Whoever is met first is most often somebody for whom it matters: nobody else is looked for then.
  const differs = (said, [next, ...rest]) => {
    if (!next) {
      const all = values.map((value) => JSON.stringify(short({ ...said, [question]: value }, how)));
      return new Set(all).size > 1;
    }
    return next[1].some((value) => differs({ ...said, [next[0]]: value }, rest));
  };
  return differs(before, open);
}
const isKnown = (value) => value !== undefined && value !== "unsure";
const short = (said, how) => {
  const { kind, result, at } = verdict(said, how);
  return { kind, result, at };
};

const reversed = (given) => Object.fromEntries(Object.entries(given).reverse());

test("whatever is given, it is answered or refused with every mistake, and the next call is answered", () => {
  const first = check({}, { on: "2026-11-22" });
  insist(
    fc.property(anything, anything, (given, how) => {
      for (const call of [() => check(given, how), () => verdict(given, how), () => rules(how)]) {
        try {
          call();
        } catch (error) {
          assert.equal(error.name, "InputError");
          assert.ok(error.problems.length > 0);
          assert.ok(error.problems.every((problem) => typeof problem === "string" && problem.includes("`")));
        }
      }
      assert.deepEqual(check({}, { on: "2026-11-22" }), first);
    }),
    TIMES,
  );
});

test("the order of what is given changes nothing", () => {
  insist(
    fc.property(answers, options, (given, how) => {
      assert.deepEqual(check(reversed(given), reversed(how)), check(given, how));
      assert.deepEqual(verdict(reversed(given), reversed(how)), verdict(given, how));
    }),
    TIMES,
  );
});

test("each language says the same, on as many lines", () => {
  insist(
    fc.property(answers, options, (given, { on }) => {
      const [one, ...others] = LANGUAGES.map((lang) => bones(check(given, { on, lang })));
      for (const other of others) assert.deepEqual(other, one);
    }),
    TIMES,
  );
});

test("the verdict without words is that of the outcome", () => {
  insist(
    fc.property(answers, options, (given, how) => {
      const { kind, question, result, at, possible, because = [] } = check(given, how);
      const expected = { kind, question, result, at, possible, because: because.map(({ rule }) => rule) };
      const { kind: _, ...short } = verdict(given, how);
      for (const [name, value] of Object.entries({ ...short, kind: verdict(given, how).kind }))
        assert.deepEqual(value, expected[name], name);
    }),
    TIMES,
  );
});

test("asked again with what matters, it says the same; each of them was given, and decides something", () => {
  insist(
    fc.property(answers, options, (given, how) => {
      const outcome = check(given, how);
      assert.deepEqual(check(outcome.answers, how), outcome);
      const before = {};
      for (const [question, value] of Object.entries(outcome.answers)) {
        assert.equal(given[question], value);
        const { [question]: _, ...others } = outcome.answers;
        const says = JSON.stringify(told(check(others, how))) !== JSON.stringify(told(outcome));
        assert.ok(says || decides(before, question, how), question);
        before[question] = value;
      }
    }),
    TIMES,
  );
});

test("an answer never adds a possible result or a question, and nothing is asked twice", () => {
  insist(
    fc.property(answers, options, (given, how) => {
      const outcome = check(given, how);
      if (outcome.kind !== "ask") return;
      assert.ok(!(outcome.question in outcome.answers));
      for (const { value } of outcome.options) {
        const next = check({ ...outcome.answers, [outcome.question]: value }, how);
        assert.ok((next.atMost ?? 0) < outcome.atMost, `${outcome.question}=${value}`);
        for (const result of next.possible) assert.ok(outcome.possible.includes(result), result);
      }
    }),
    TIMES,
  );
});

/** A better result, or place, stands earlier. */
const ORDER = [
  "online home",
  "online self-service-zone",
  "owner-consent home",
  "owner-consent self-service-zone",
];
const rank = ({ result, at }) => {
  const place = ORDER.indexOf(`${result} ${at}`);
  if (place >= 0) return place;
  return result === "service-centre" ? ORDER.length : ORDER.length + 1;
};

test("whoever makes a change that is offered is told what it offers, and that is better", () => {
  let offered = 0;
  insist(
    fc.property(answers, options, (given, how) => {
      const outcome = check(given, how);
      for (const change of outcome.changes ?? []) {
        offered += 1;
        const changed = check({ ...outcome.answers, ...change.answers }, how);
        assert.ok(changed.possible.includes(change.result), JSON.stringify(change));
        if (changed.kind !== "decided") continue;
        assert.equal(changed.result, change.result);
        if (change.at) assert.equal(changed.at, change.at);
        assert.ok(rank(changed) < rank(outcome), JSON.stringify(change));
      }
    }),
    4 * TIMES,
  );
  assert.ok(offered > 0, "nobody was offered anything: nothing has been tried");
});
