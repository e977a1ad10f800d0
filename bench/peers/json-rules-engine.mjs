// How does json-rules-engine decide? A rule of it for each of ours, and facts that are worked out.
import { Engine } from "json-rules-engine";
import { outcomeOf } from "../conditions.mjs";

const is = (fact, values) =>
  values.length === 1
    ? { fact, operator: "equal", value: values[0] }
    : { fact, operator: "in", value: values };
const all = (when) => ({ all: Object.entries(when).map(([fact, values]) => is(fact, values)) });

/** It says which rules apply, and only with a promise. */
export const jsonRulesEngine = {
  name: "json-rules-engine",
  isAsync: true,
  prepare({ derived, rules }) {
    const engine = new Engine();
    for (const [name, rows] of Object.entries(derived)) {
      engine.addFact(name, async (_, almanac) => {
        for (const { when, value, answer } of rows) {
          let holds = true;
          for (const [fact, values] of Object.entries(when)) {
            holds &&= values.includes(await almanac.factValue(fact));
          }
          if (holds) return value ?? almanac.factValue(answer);
        }
        return null;
      });
    }
    for (const { when, rule, ...params } of rules) {
      engine.addRule({ conditions: all(when), event: { type: rule, params } });
    }
    return async (answers) => {
      const { events } = await engine.run(answers);
      return outcomeOf(
        events.map(({ params }) => params),
        answers,
      );
    };
  },
};
