// Which rules do all engines get? Those of tests/independent/registration.dmn, as they are in force on a day.
//
// They are read by the project's own reader of DMN and come out as plain conditions, `{ question: values }`:
// each peer writes them in its own language, and none gets rules that somebody has tuned for it.
import { readFile } from "node:fs/promises";
import { holds, inputsOf, read } from "../tests/independent/engine.mjs";

const MODEL = new URL("../tests/independent/registration.dmn", import.meta.url);

/** What follows from answers before the rules are asked, each with the answer that it stands in for. */
const DERIVED = { ageOfPerson: "age", protectedOwnerInFact: "protectedOwner" };
const TABLES = ["procedureRules", "applicantRules", "homeRules", "ownerRules", "stayRules"];
const ROUTES = { online: "online", ownerConsent: "owner-consent", serviceCentre: "service-centre" };

/**
 * @typedef {Record<string, string[]>} When  every question in it has one of these answers
 * @typedef {{ when: When, value?: string, answer?: string }} Row  a value, or what was answered
 * @typedef {{ rule: string, when: When, opens: string[], closes: string[], gives: string | null }} Rule
 * @typedef {{ derived: Record<string, Row[]>, rules: Rule[], questions: Record<string, string[]> }} Model
 */

/** @param {string} on @returns {Promise<Model>} */
export async function modelOn(on) {
  const definitions = await read(await readFile(MODEL, "utf8"));
  const day = Number(on.replaceAll("-", ""));
  const inputs = Object.fromEntries(inputsOf(definitions));
  const { on: _, ...questions } = inputs;
  const tableOf = (id) =>
    definitions.drgElement
      .find((element) => element.id === id)
      .decisionLogic.rule.map((row) => ({
        cells: row.inputEntry,
        outputs: row.outputEntry.map(({ text }) => text),
      }));
  const columnsOf = (id) =>
    definitions.drgElement
      .find((element) => element.id === id)
      .decisionLogic.input.map(({ inputExpression }) => inputExpression.text);

  /** The condition of a row; nothing where the row is not in force. A cell that takes anything says nothing. */
  const whenOf = (columns, cells) => {
    const when = {};
    for (const [place, column] of columns.entries()) {
      if (column === "on") {
        if (!holds(cells[place], day)) return undefined;
        continue;
      }
      const values = questions[DERIVED[column] ?? column];
      const taken = values.filter((value) => holds(cells[place], value));
      if (taken.length < values.length) when[column] = taken;
    }
    return when;
  };
  const rowsOf = (id) =>
    tableOf(id).flatMap(({ cells, outputs }) => {
      const when = whenOf(columnsOf(id), cells);
      return when ? [{ when, outputs }] : [];
    });

  const derived = Object.fromEntries(
    Object.keys(DERIVED).map((id) => [
      id,
      rowsOf(id).map(({ when, outputs: [text] }) =>
        text.startsWith('"') ? { when, value: JSON.parse(text) } : { when, answer: text },
      ),
    ]),
  );
  const rules = TABLES.flatMap(rowsOf).map(({ when, outputs }) => {
    const [rule, online, ownerConsent, serviceCentre, gives] = outputs.map((text) => JSON.parse(text));
    const does = { online, ownerConsent, serviceCentre };
    const routes = (what) => Object.keys(ROUTES).flatMap((key) => (does[key] === what ? [ROUTES[key]] : []));
    return { rule, when, opens: routes("opens"), closes: routes("closes"), gives };
  });
  return { derived, rules, questions };
}
