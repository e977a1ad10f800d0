// Do two deciders agree on every case? The cases, the days, and how a difference reads.
import { caseOf, published, QUESTIONS } from "../questions.js";

/**
 * Both ends of every stretch of days on which the same rules and caveats are in force: as far as the
 * stretches have ends.
 */
export const DAYS = published("cases.json")
  .stretches.flatMap(({ from, until }) => [from, until])
  .filter((day) => day !== undefined && day > "2000");

/**
 * For each of these days the last one on which the package has the same rules: a day that stands for a
 * version of the rules.
 */
export function versions(rules) {
  const rulesOn = (on) => JSON.stringify(rules({ lang: "en", on }).map(({ rule, text }) => [rule, text]));
  const all = new Map(DAYS.map((day) => [day, rulesOn(day)]));
  return new Map(DAYS.map((day) => [day, DAYS.findLast((other) => all.get(other) === all.get(day))]));
}

/** How many differences are told. */
export const FEW = 5;

/**
 * What the model says. A day is a number to it: numbers compare like days, and a date with a string is
 * quietly false.
 */
export const byModel = (decide) => (answers, on) => {
  const { result, place, because } = decide({ ...answers, on: Number(on.replaceAll("-", "")) });
  return { result, at: place?.at ?? null, because };
};

/** What the package says. */
export const byPackage = (check) => (answers, on) => {
  const { result, at, because } = check(answers, { lang: "en", on });
  return { result, at: at ?? null, because: because.map((reason) => reason.rule) };
};

/**
 * Compares the cases of these numbers on these days; tells a few differences, of each case the first. Who
 * asks only whether there is one need not see more than `enough`. Another than the package says in `who` who
 * it is.
 */
export function compare(ours, theirs, numbers, days, enough = Number.POSITIVE_INFINITY) {
  let comparisons = 0;
  let differences = 0;
  const told = [];
  for (const number of numbers) {
    const answers = caseOf(number);
    let quiet = true;
    if (differences >= enough) break;
    for (const on of days) {
      const one = ours(answers, on);
      const other = theirs(answers, on);
      comparisons += 1;
      if (!agree(one, other)) {
        differences += 1;
        if (quiet && told.length < FEW) {
          quiet = false;
          const all = QUESTIONS.map((question) => `${question}=${answers[question]}`).join(" ");
          told.push(
            `${all}, on ${on}: ${ours.who ?? "the package"} says ${said(one)}; the model says ${said(other)}`,
          );
        }
      }
    }
  }
  return { comparisons, differences, told };
}

/** No result is no agreement. Rules are compared as a set in which none is named twice. */
function agree(one, other) {
  return (
    typeof one.result === "string" &&
    one.result === other.result &&
    one.at === other.at &&
    one.because.length > 0 &&
    one.because.length === other.because.length &&
    new Set(one.because).size === one.because.length &&
    one.because.every((rule) => other.because.includes(rule))
  );
}

const said = ({ result, at, because }) =>
  `${result ?? "nothing"}${at === null ? "" : ` at ${at}`} by ${[...because].sort().join(", ") || "no rule"}`;
