// How does publicodes decide? A rule of it for each of ours and for what is derived.
import Engine from "publicodes";
import { printed, ways, whenOf } from "../conditions.mjs";

const quoted = (text) => `'${text}'`;
const HOW = {
  in: (name, values) =>
    values.length === 1
      ? `${name} = ${quoted(values[0])}`
      : { "une de ces conditions": values.map((value) => `${name} = ${quoted(value)}`) },
  all: (conditions) => ({ "toutes ces conditions": conditions }),
  any: (conditions) => ({ "une de ces conditions": conditions }),
  not: (condition) => ({ "=": [condition, "non"] }),
};
const nameOf = (rule) => `rule ${rule}`;

function rulesOf(model) {
  const questions = Object.keys(model.questions).map((question) => [question, { question }]);
  const derived = Object.entries(model.derived).map(([name, rows]) => [
    name,
    {
      variations: [
        ...rows.map(({ when, value, answer }) => ({
          si: printed(whenOf(when), HOW),
          alors: value ? quoted(value) : answer,
        })),
      ],
    },
  ]);
  const rules = model.rules.map(({ rule, when }) => [nameOf(rule), printed(whenOf(when), HOW)]);
  const named = { ...HOW, in: (name, values) => (name.startsWith("rule ") ? name : HOW.in(name, values)) };
  const outcome = {
    variations: ways(model, ({ rule }) => ({ in: [nameOf(rule), []] })).map(([condition, answer]) => ({
      si: printed(condition, named),
      alors: quoted(answer),
    })),
  };
  return { ...Object.fromEntries([...questions, ...derived, ...rules]), outcome };
}

const situation = (answers) =>
  Object.fromEntries(Object.entries(answers).map(([question, value]) => [question, quoted(value)]));

export const publicodes = {
  name: "publicodes",
  isSlow: true,
  prepare(model) {
    const engine = new Engine(rulesOf(model), { logger: { log() {}, warn() {}, error() {} } });
    return (answers) => engine.setSituation(situation(answers)).evaluate("outcome").nodeValue;
  },
  /** The question that most of what is left waits for. */
  prepareNext(model) {
    const engine = new Engine(rulesOf(model), { logger: { log() {}, warn() {}, error() {} } });
    return (answers) => {
      const { missingVariables } = engine.setSituation(situation(answers)).evaluate("outcome");
      return Object.entries(missingVariables).sort(([, one], [, other]) => other - one)[0]?.[0];
    };
  },
};
