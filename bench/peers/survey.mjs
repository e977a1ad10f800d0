// How does SurveyJS decide? A survey of our questions, with what is derived, the rules and the outcome as
// calculated values.
import { Model } from "survey-core";
import { printed, ways, whenOf } from "../conditions.mjs";

const quoted = (text) => `'${text}'`;
const HOW = {
  in: (name, values) =>
    values.length === 1
      ? `{${name}} = ${quoted(values[0])}`
      : `(${values.map((value) => `{${name}} = ${quoted(value)}`).join(" or ")})`,
  all: (conditions) => `(${conditions.join(" and ")})`,
  any: (conditions) => `(${conditions.join(" or ")})`,
  not: (condition) => `!(${condition})`,
};
const nameOf = (rule) => `rule-${rule}`;
const named = {
  ...HOW,
  in: (name, values) => (name.startsWith("rule-") ? `{${name}} = true` : HOW.in(name, values)),
  not: (condition) => `(${condition}) = false`,
};
const chained = (pairs, otherwise) =>
  pairs.reduceRight((rest, [condition, value]) => `iif(${condition}, ${value}, ${rest})`, otherwise);

function surveyOf(model) {
  const elements = Object.entries(model.questions).map(([name, choices]) => ({
    type: "dropdown",
    name,
    choices,
  }));
  const derived = Object.entries(model.derived).map(([name, rows]) => ({
    name,
    expression: chained(
      rows.map(({ when, value, answer }) => [
        printed(whenOf(when), HOW),
        value ? quoted(value) : `{${answer}}`,
      ]),
      "''",
    ),
  }));
  const rules = model.rules.map(({ rule, when }) => ({
    name: nameOf(rule),
    expression: `iif(${printed(whenOf(when), HOW)}, true, false)`,
  }));
  const outcome = {
    name: "outcome",
    expression: chained(
      ways(model, ({ rule }) => ({ in: [nameOf(rule), []] })).map(([condition, answer]) => [
        printed(condition, named),
        quoted(answer),
      ]),
      "''",
    ),
  };
  return { elements, calculatedValues: [...derived, ...rules, outcome] };
}

export const survey = {
  name: "survey-core",
  isSlow: true,
  prepare(model) {
    const survey = new Model(surveyOf(model));
    return (answers) => {
      survey.data = answers;
      return survey.getVariable("outcome");
    };
  },
};
