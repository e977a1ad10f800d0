// Which days matter? As the package's record of cases has them: no test knows a day of the law by itself.
import { published } from "./questions.js";

/** What everybody is told, in each stretch of days. */
export const RECORD = published("cases.json");

/** The day on which the rules were last compared with their sources. */
export const { checked: CHECKED } = RECORD;

/** The last day that can be written: the stretch that has no end reaches to it. */
export const END_OF_DAYS = "9999-12-31";

const moved = (day, by) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
export const dayAfter = (day) => moved(day, 1);
export const dayBefore = (day) => moved(day, -1);

/** The stretches of days in which everybody is told the same, each with its cases. */
export const stretchesOf = ({ stretches, cases }) =>
  stretches.map(({ from, until }) => ({ from, until, cases: cases.filter(({ on }) => on.includes(from)) }));
export const STRETCHES = stretchesOf(RECORD);

/** The last day on which the rules pass for current, and the day after. */
export const { from: STALE } = STRETCHES.find(({ cases }) => !cases[0].expect.current);
export const LAST_CURRENT = dayBefore(STALE);

/** The days on which something changes, and the first one of them: before it all is another procedure. */
export const CHANGES = STRETCHES.slice(1).map(({ from }) => from);
export const [FIRST_CHANGE] = CHANGES;

/** Both ends of every stretch, as far as it has ends: that of the first one is the first day there is. */
export const edgesOf = ({ stretches }) =>
  stretches.flatMap(({ from, until }, number) => (number === 0 ? [until] : [from, until])).filter(Boolean);

/** The stretch that a day is in. */
export const stretchOf = (day) => STRETCHES.findLast(({ from }) => from <= day);

/** These parts of what everybody is told in a stretch, in whatever order. */
const toldIn = ({ cases }, parts) =>
  cases
    .map(({ answers, expect }) => JSON.stringify([answers, parts.map((part) => expect[part])]))
    .sort()
    .join("\n");

/** How everybody is decided for in a stretch: who, what, where and by which rules. */
export const decisions = (stretch) => toldIn(stretch, ["result", "at", "because"]);

/**
 * What an article of that day cannot know yet on the day on which the rules were last compared: the days of
 * which it may be told, and those of which it has to be, since somebody is told another rule or caveat.
 */
export function changesSince(day) {
  const since = STRETCHES.filter(({ from }) => day < from && from <= CHECKED);
  const news = (stretch) => toldIn(stretch, ["result", "at", "because", "caveats"]);
  const isNews = (stretch) => news(stretch) !== news(STRETCHES[STRETCHES.indexOf(stretch) - 1]);
  const days = (stretches) => stretches.map(({ from }) => from);
  return { mayBe: days(since), mustBe: days(since.filter(isNews)) };
}

/**
 * The versions of the rules: stretches one after another in which the same rules are in force and everybody
 * is decided for alike. `on` is a day that stands for all days of a version: its last edge.
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
