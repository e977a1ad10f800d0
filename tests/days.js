// Which days matter? As the package's record of cases has them: no test knows a day of the law by itself.
import { published } from "./questions.js";

/** What everybody is told, in each stretch of days. */
export const RECORD = published("cases.json");

/** The day on which the rules were last compared with their sources; the last on which they are current. */
export const { checked: CHECKED, reviewBy: REVIEW_BY } = RECORD;

/** The last day that can be written: the stretch that has no end reaches to it. */
export const END_OF_DAYS = "9999-12-31";

const moved = (day, by) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day) => moved(day, 1);
export const dayBefore = (day) => moved(day, -1);

/** The first day on which the rules pass for current no longer. */
export const STALE = dayAfter(REVIEW_BY);

/** The stretches of days in which everybody is told the same, each with its cases. */
export const stretchesOf = ({ stretches, cases }) =>
  stretches.map(({ from, until }) => ({ from, until, cases: cases.filter(({ on }) => on.includes(from)) }));
export const STRETCHES = stretchesOf(RECORD);

/** The days on which something changes, and the first one of them: before it all is another procedure. */
export const CHANGES = STRETCHES.slice(1).map(({ from }) => from);
export const [FIRST_CHANGE] = CHANGES;

/** Both ends of every stretch, as far as it has ends: that of the first one is the first day there is. */
export const edgesOf = ({ stretches }) =>
  stretches.flatMap(({ from, until }, number) => (number === 0 ? [until] : [from, until])).filter(Boolean);

/** The stretch that a day is in. */
export const stretchOf = (day) => STRETCHES.findLast(({ from }) => from <= day);

/** What an article of that day cannot know yet on the day on which the rules were last compared. */
export const changesSince = (day) => CHANGES.filter((change) => day < change && change <= CHECKED);

/** How everybody is decided for in a stretch, in whatever order: who, what, where and by which rules. */
export const decisions = ({ cases }) =>
  cases
    .map(({ answers, expect: { result, at, because } }) => JSON.stringify([answers, result, at, because]))
    .sort()
    .join("\n");

/**
 * The versions of the rules: stretches one after another in which the same rules are in force and everybody is
 * decided for alike. `on` is a day that stands for all days of a version: its last edge.
 */
export function versions(rules, record = RECORD) {
  const all = [];
  let last;
  for (const stretch of stretchesOf(record)) {
    const { from, until } = stretch;
    const one = JSON.stringify([rules({ lang: "en", on: from }), decisions(stretch)]);
    if (one !== last) all.push({ from });
    last = one;
    Object.assign(all.at(-1), { until, on: until ?? from });
  }
  return all;
}

/** The days around this one on which a rule stays in force as it is: both ends, where there are any. */
export function inForce(rules, name, on) {
  const standing = (day) => JSON.stringify(rules({ lang: "en", on: day }).find(({ rule }) => rule === name));
  const there = STRETCHES.map(({ from }) => standing(from) === standing(on));
  const today = STRETCHES.indexOf(stretchOf(on));
  const first = there.lastIndexOf(false, today) + 1;
  const next = there.indexOf(false, today);
  return { from: STRETCHES[first].from, until: next < 0 ? undefined : STRETCHES[next - 1].until };
}
