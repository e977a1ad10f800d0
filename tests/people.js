// Who is told what on the day on which the rules were last compared? As the package's record has it: no test
// knows by which answers one comes to a result.
import { CHECKED, stretchOf } from "./days.js";

/** Everybody, as the rules tell them apart on that day. */
export const PEOPLE = stretchOf(CHECKED).cases;

/** Everything that somebody is told of a result and its place. */
export const FINDINGS = [
  ...new Map(PEOPLE.map(({ expect: { result, at } }) => [`${result} ${at}`, { result, at }])).values(),
];

const isTold = (expect, wanted) => Object.entries(wanted).every(([name, value]) => expect[name] === value);

/** All who are told this and whose answers fit, those first who are asked most. */
export function allWho(wanted, fits = () => true) {
  const asked = ({ answers }) => Object.keys(answers).length;
  const all = PEOPLE.filter(({ answers, expect }) => isTold(expect, wanted) && fits(answers));
  if (all.length === 0) throw new Error(`nobody is told ${JSON.stringify(wanted)} on ${CHECKED}`);
  return all.sort((one, other) => asked(other) - asked(one)).map(({ answers }) => answers);
}

/** The answers of one of them. */
export const somebody = (wanted, fits) => allWho(wanted, fits)[0];

/**
 * Somebody who is told this, and a question of theirs on which it depends: whoever does not know that is told
 * each of the cases, and asked nothing more. Of all of them the one with most cases. `check` is that of the
 * package.
 */
export function dependent(check, wanted) {
  const all = allWho(wanted).flatMap((answers) =>
    Object.keys(answers).flatMap((question) => {
      const { kind, cases } = check({ ...answers, [question]: "unsure" }, { on: CHECKED });
      return kind === "depends" ? { answers, question, cases: cases.length } : [];
    }),
  );
  if (all.length === 0) throw new Error(`nothing decides for who is told ${JSON.stringify(wanted)}`);
  return all.reduce((one, other) => (other.cases > one.cases ? other : one));
}
