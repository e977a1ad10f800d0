// How does dmn-eval-js decide? The rows as DMN 1.1, which it reads: two tables of what is derived, and one of
// the rules.
import dmnEvalJs from "@hbtgmbh/dmn-eval-js";
import { outcomeOf } from "../conditions.mjs";

const { decisionTable } = dmnEvalJs;
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const cellOf = (values) => (values ? values.map((value) => `"${value}"`).join(",") : "-");
const textOf = (text) => `<text>${escaped(text)}</text>`;

function tableOf(id, hitPolicy, columns, needs, rows) {
  const inputs = columns.map(
    (column) =>
      `<input id="${id}-${column}"><inputExpression typeRef="string">${textOf(column)}</inputExpression></input>`,
  );
  const body = rows.map(({ when, output }, row) => {
    const cells = columns.map((column) => `<inputEntry>${textOf(cellOf(when[column]))}</inputEntry>`);
    return `<rule id="${id}-${row}">${cells.join("")}<outputEntry>${textOf(output)}</outputEntry></rule>`;
  });
  const required = needs.map(
    (need) => `<informationRequirement><requiredDecision href="#${need}"/></informationRequirement>`,
  );
  return (
    `<decision id="${id}" name="${id}">${required.join("")}` +
    `<decisionTable id="${id}-table" hitPolicy="${hitPolicy}">${inputs.join("")}` +
    `<output id="${id}-out" name="${id}" typeRef="string"/>${body.join("")}</decisionTable></decision>`
  );
}

function xmlOf({ derived, rules, questions }) {
  const columns = [...Object.keys(questions), ...Object.keys(derived)];
  const used = (rows) => columns.filter((column) => rows.some(({ when }) => column in when));
  const needs = (rows) => used(rows).filter((column) => column in derived);
  const tables = Object.entries(derived).map(([id, rows]) => {
    const written = rows.map(({ when, value, answer }) => ({
      when,
      output: value ? `"${value}"` : answer,
    }));
    return tableOf(id, "UNIQUE", used(rows), needs(rows), written);
  });
  const applying = rules.map(({ when, rule }) => ({ when, output: `"${rule}"` }));
  return (
    `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" id="d" name="d" ` +
    `namespace="d">${tables.join("")}` +
    `${tableOf("applying", "COLLECT", used(rules), needs(rules), applying)}</definitions>`
  );
}

export const dmnEval = {
  name: "@hbtgmbh/dmn-eval-js",
  isSlow: true,
  async prepare(model) {
    const decisions = await decisionTable.parseDmnXml(xmlOf(model));
    const byName = new Map(model.rules.map((rule) => [rule.rule, rule]));
    return (answers) => {
      const hits = decisionTable.evaluateDecision("applying", decisions, { ...answers });
      return outcomeOf(
        hits.map(({ applying }) => byName.get(applying)),
        answers,
      );
    };
  },
};
