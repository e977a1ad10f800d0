// How do the two JSON Logics decide? One expression of `if`, written out.

import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { printed, ways, writtenOut } from "../conditions.mjs";

const HOW = {
  in: (name, values) =>
    values.length === 1 ? { "===": [{ var: name }, values[0]] } : { in: [{ var: name }, values] },
  all: (conditions) => ({ and: conditions }),
  any: (conditions) => ({ or: conditions }),
  not: (condition) => ({ "!": [condition] }),
};

const logicOf = (model) => ({
  if: ways(model).flatMap(([condition, answer]) => [
    printed(writtenOut(condition, model.derived), HOW),
    answer,
  ]),
});

/** Interpreted. */
export const interpreted = {
  name: "json-logic-js",
  prepare(model) {
    const logic = logicOf(model);
    return (answers) => jsonLogic.apply(logic, answers);
  },
};

/** Compiled to a function. */
export const compiled = {
  name: "json-logic-engine, compiled",
  prepare: (model) => new LogicEngine().build(logicOf(model)),
};
