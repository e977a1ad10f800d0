// Do two deciders agree on every case? The cases, the days, and how a difference reads.
import { edgesOf, RECORD } from "../days.js";
import { FEW } from "../faults.js";
import { caseOf, who } from "../questions.js";

/**
 * Both ends of every stretch of days on which the same rules and caveats are in force: as far as the
 * stretches have ends.
 */
export const DAYS = edgesOf(RECORD);

/** For each of these days the one that stands for its version of the rules. */
export const standing = (versions, days = DAYS) =>
  new Map(days.map((day) => [day, versions.findLast(({ from }) => from <= day).on]));

/**
 * What the model says, or why it says nothing. A day is a number to it: numbers compare like days, and a date
 * with a string is quietly false.
 */
export const byModel = (decide) => (answers, on) => {
  try {
    const { result, place, because } = decide({ ...answers, on: Number(on.replaceAll("-", "")) });
    return { result, at: place?.at ?? null, because };
  } catch (error) {
    return { at: null, because: [], refuses: error.message };
  }
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
          told.push(
            `${who(answers)}, on ${on}: ${ours.who ?? "the package"} says ${said(one)}; ` +
              `the model says ${said(other)}`,
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

const said = ({ result, at, because, refuses }) =>
  refuses ??
  `${result ?? "nothing"}${at === null ? "" : ` at ${at}`} by ${[...because].sort().join(", ") || "no rule"}`;
