// What must a schema accept, and what not? For every validator that the schemas are tried in.
import { check } from "../../pkg/tirkeu.js";
import { RECORD, STRETCHES } from "../days.js";
import { PEOPLE } from "../people.js";
import { edits, wrongly } from "./edits.mjs";
// The package is loaded there.
import "./schemas.mjs";

const [{ from: on }] = STRETCHES.slice(-1);
const told = (answers) => check(answers, { lang: "en", on });
const [vector] = RECORD.cases.filter(({ expect }) => expect.changes.length > 0);
const somebody = PEOPLE.find(({ answers }) => answers === vector.answers) ?? PEOPLE[0];

/** Of each schema what it describes: of outcomes a question and every result. The first is also edited. */
const GOOD = {
  "answers.schema.json": [somebody.answers, {}, ...PEOPLE.map(({ answers }) => answers)],
  "outcome.schema.json": [told(somebody.answers), told({}), ...PEOPLE.map(({ answers }) => told(answers))],
  "cases.schema.json": [{ ...RECORD, cases: [vector] }, RECORD],
};

/** Values, each with what it is and whether the schema in this file has to accept it. */
export function* samples(file) {
  for (const [number, value] of GOOD[file].entries())
    yield { what: `sample ${number + 1}`, value, isGood: true };
  // Answers may all be left out, wherever they stand.
  const path = file === "answers.schema.json" ? ["answers"] : [];
  for (const [what, value] of edits(GOOD[file][0], wrongly, path)) yield { what, value, isGood: false };
}
