// Does cases.json say what `check` says, of everybody, on every day and in every language?
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check } from "../../pkg/tirkeu.js";
import { dayAfter, END_OF_DAYS, RECORD, STRETCHES } from "../days.js";
import { apart, none } from "../faults.js";
import { completions, CASES as EVERYBODY, QUESTIONS, VALUES, who } from "../questions.js";
import { LANGUAGES } from "../site.js";
import { without } from "./edits.mjs";
import { faultsBy, holds, outcomeOf } from "./schemas.mjs";

describe("cases.json", () => {
  test("is what its schema describes", () => holds("cases.schema.json", RECORD));

  test("has stretches without a gap, from the first day there is", () => {
    assert.equal(RECORD.stretches[0].from, "0001-01-01");
    const starts = RECORD.stretches.map((stretch) => stretch.from);
    none(
      RECORD.stretches.flatMap(({ from, until }, index) => {
        const next = until && dayAfter(until);
        return next === starts[index + 1]
          ? []
          : [`after \`${from}\` begins ${starts[index + 1]}, not ${next}`];
      }),
    );
    // In order, and no other day.
    const wrong = RECORD.cases.filter(
      ({ on }) => starts.filter((from) => on.includes(from)).join() !== on.join(),
    );
    none(wrong.map(({ answers, on }) => `${who(answers)}: not in these stretches, ${on.join(", ")}`));
  });

  test("is what `check` says on the first and the last day of every stretch, in every language", () => {
    const { checked, reviewBy } = RECORD;
    /** What is wrong with what somebody is told, in a line. */
    const wrongWith = ({ answers, expect }, on, lang) => {
      const outcome = check(answers, { lang, on });
      const { possible, notice, valid } = outcome;
      const is = { ...told(outcome), on: outcome.on, answers: outcome.answers, possible };
      const due = { ...expect, on, answers, possible: [expect.result] };
      const faults = [
        ...apart({ ...is, isStale: notice !== undefined }, { ...due, isStale: !expect.current }),
        // A row that nobody has compared since is the older for it.
        ...(valid.checked <= checked ? [] : [`checked on ${valid.checked}, after ${checked}`]),
        ...(valid.reviewBy <= reviewBy ? [] : [`to be reviewed by ${valid.reviewBy}, after ${reviewBy}`]),
        ...apart({ current: on <= valid.reviewBy }, { current: expect.current }),
        ...faultsBy("outcome.schema.json", outcome),
      ];
      return faults.length > 0 ? [`${who(answers)}, on ${on} in ${lang}: ${faults.join("; ")}`] : [];
    };
    none(
      STRETCHES.flatMap(({ from, until = END_OF_DAYS, cases }) => {
        const days = [from, until].flatMap((on) => LANGUAGES.map((lang) => [on, lang]));
        // Of each the first: whoever is told something wrong may be told it in every language.
        return cases.flatMap((vector) => days.flatMap((day) => wrongWith(vector, ...day)).slice(0, 1));
      }),
    );
  });

  test("leaves open only what cannot change the result, the place or the rules", () => {
    const fillings = [0, 1, 2, 3]
      .map((number) => (values) => values[number % values.length])
      .concat(() => "unsure");
    const wrong = [];
    for (const { answers, on, expect } of RECORD.cases) {
      for (const day of on) {
        const short = told(check(answers, { lang: "en", on: day }));
        for (const fill of fillings) {
          const open = Object.fromEntries(VALUES.map(([question, values]) => [question, fill(values)]));
          const long = told(outcomeOf({ ...open, ...answers }, { lang: "en", on: day }));
          // Who says more may be told of a smaller change, and of an obstacle more where there is one.
          const mayDiffer = ["changes", ...(expect.result === "fix-first" ? ["because", "then"] : [])];
          const [is, due] = [long, short].map((one) => mayDiffer.reduce(without, one));
          const faults = apart(is, due);
          const lost = expect.because.filter((rule) => !long.because.includes(rule));
          faults.push(...lost.map((rule) => `\`${rule}\` does not decide any longer`));
          if (expect.then) faults.push(...apart({ then: long.then }, { then: expect.then }));
          if (faults.length > 0)
            wrong.push(`${who({ ...open, ...answers })}, on ${day}: ${faults.join("; ")}`);
        }
      }
    }
    none(wrong);
  });

  test("has everybody in just one case of every stretch", () => {
    const wrong = [];
    for (const { from, cases } of STRETCHES) {
      assert.equal(
        cases.reduce((sum, vector) => sum + completions(vector.answers), 0),
        EVERYBODY,
        from,
      );
      cases.forEach((one, index) => {
        for (const other of cases.slice(index + 1)) {
          const isApart = QUESTIONS.some(
            (question) =>
              question in one.answers &&
              question in other.answers &&
              one.answers[question] !== other.answers[question],
          );
          if (!isApart) wrong.push(`${who(one.answers)}, on ${from}: also ${who(other.answers)}`);
        }
      });
    }
    none(wrong);
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
