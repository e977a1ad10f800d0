// What does a DMN model decide? Hit policies over bpmn.io's interpreter of FEEL, and nothing about residence.
import { DmnModdle } from "dmn-moddle";
import { evaluate, unaryTest } from "feelin";

/** The model in the XML. What an editor would only warn of is an error here. */
export async function read(xml) {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, "dmn:Definitions");
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join("; "));
  }
  return rootElement;
}

const elements = (definitions, kind) =>
  definitions.drgElement.filter((element) => element.$type === `dmn:${kind}`);

/**
 * Every decision of the model: a function from `{ input: value }` to `{ decision: value }`. What the model
 * does not say that it takes is refused: it would otherwise fall into a cell that takes anything else.
 */
export function engine(definitions) {
  const takes = new Map(
    elements(definitions, "InputData").map(({ id, variable }) => [id, typed(definitions, variable)]),
  );
  const decisions = inOrder(elements(definitions, "Decision"));
  const same = interning();
  const steps = decisions.map((decision) => {
    const logic = compiled(decision);
    const isOf = typed(definitions, decision.variable);
    // No row may fit; but a type that lists its values has no place for nothing.
    const mayBeNothing = !typeNamed(definitions, decision.variable?.typeRef)?.allowedValues;
    const needs = needed(decision).map((element) => element.id);
    const decide = remembered((values) => {
      const value = same(logic(Object.fromEntries(needs.map((name, i) => [name, values[i]]))));
      if (!isOf(value) && !(value === null && mayBeNothing))
        throw new Error(`\`${decision.id}\` must not be \`${value}\``);
      return value;
    });
    return { name: decision.id, needs, decide };
  });
  return (given) => {
    for (const name of Object.keys(given)) {
      if (!takes.has(name)) throw new Error(`\`${name}\` is not an input of the model`);
    }
    for (const [name, isTaken] of takes) {
      const value = given[name];
      if (value === undefined) throw new Error(`\`${name}\` is not given`);
      if (!isTaken(value)) throw new Error(`\`${name}\` does not take \`${value}\``);
    }
    const known = { ...given };
    for (const { name, needs, decide } of steps) {
      known[name] = decide(needs.map((need) => known[need]));
    }
    return known;
  };
}

/** Each input with the values that its type allows, in their order; with nothing where it lists none. */
export function inputsOf(definitions) {
  return new Map(
    elements(definitions, "InputData").map(({ id, variable }) => {
      const allowed = typeNamed(definitions, variable?.typeRef)?.allowedValues;
      return [id, allowed && interpret(evaluate, `[${allowed.text}]`, {})];
    }),
  );
}

/** Of every column of the tables and every expression: where it stands, and its text in FEEL. */
export function texts(definitions) {
  return elements(definitions, "Decision").flatMap(({ id, decisionLogic: logic }) =>
    logic.rule === undefined
      ? [[id, logic.text]]
      : [
          ...logic.input.map(({ inputExpression }) => [id, inputExpression.text]),
          ...logic.rule.flatMap(({ id: row, inputEntry = [], outputEntry = [] }) =>
            [...inputEntry, ...outputEntry].map(({ text }) => [row, text]),
          ),
        ],
  );
}

const typeNamed = (definitions, name) =>
  (definitions.itemDefinition ?? []).find((definition) => definition.name === name);

/** Is a value of one of FEEL's own types? */
const OWN = new Map(
  ["string", "number", "boolean"].map((name) => [name, (value) => typeof value === name]),
).set("Any", () => true);

/** Is a value one that a variable may have? */
function typed(definitions, variable) {
  const type = variable?.typeRef ?? "Any";
  if (OWN.has(type)) return OWN.get(type);
  const { typeRef, allowedValues, isCollection, itemComponent } = typeNamed(definitions, type) ?? {};
  if (!OWN.has(typeRef) || isCollection || itemComponent) {
    throw new Error(`\`${type}\` is not a type of FEEL, and the model makes no simple one of it`);
  }
  const found = new Map();
  return (value) => {
    if (!found.has(value)) {
      found.set(value, OWN.get(typeRef)(value) && (!allowedValues || holds(allowedValues, value)));
    }
    return found.get(value);
  };
}

const interpreted = new Map();

/**
 * What FEEL makes of a text, looked up where the same was asked before. A warning counts as an error: a
 * misspelt name would otherwise be a quiet null.
 */
function interpret(by, text, scope) {
  const key = `${by.name} ${text} ${JSON.stringify(scope)}`;
  if (!interpreted.has(key)) {
    const { value, warnings } = by(text, scope);
    if (warnings.length > 0) {
      throw new Error(`${text}: ${warnings[0].message}`);
    }
    interpreted.set(key, value);
  }
  return interpreted.get(key);
}

/** Only the value of its column is in a cell's sight. What an editor leaves empty is "any". */
export function holds(cell, value) {
  const answer = interpret(unaryTest, cell.text || "-", { "?": value });
  if (typeof answer !== "boolean") {
    throw new Error(`${cell.text}: neither true nor false of ${JSON.stringify(value)}`);
  }
  return answer;
}

function compiled({ id, decisionLogic: logic }) {
  if (logic.$type === "dmn:LiteralExpression") {
    return (scope) => interpret(evaluate, logic.text, scope);
  }
  if (
    logic.$type !== "dmn:DecisionTable" ||
    !["UNIQUE", "COLLECT"].includes(logic.hitPolicy) ||
    logic.aggregation
  ) {
    throw new Error(`${id}: neither an expression nor a table that is UNIQUE or COLLECT`);
  }
  const rows = logic.rule.map(({ id: row, inputEntry: cells = [], outputEntry: outputs = [] }) => {
    if (cells.length !== logic.input.length || outputs.length !== logic.output.length) {
      throw new Error(`${row}: not as many cells as columns`);
    }
    return { id: row, cells, outputs };
  });
  return (scope) => {
    const values = logic.input.map(({ inputExpression: { text } }) => interpret(evaluate, text, scope));
    const hits = rows.filter(({ cells }) => cells.every((cell, i) => holds(cell, values[i])));
    const found = hits.map(({ outputs }) => {
      const out = outputs.map(({ text }) => interpret(evaluate, text, scope));
      return out.length === 1
        ? out[0]
        : Object.fromEntries(out.map((value, i) => [logic.output[i].name, value]));
    });
    if (logic.hitPolicy === "COLLECT") {
      return found;
    }
    if (hits.length > 1) {
      throw new Error(
        `${id} is UNIQUE, and yet ${hits.map((row) => row.id).join(" and ")} fit ${JSON.stringify(values)}`,
      );
    }
    return found[0] ?? null;
  };
}

/** What a decision may see: the model says it, and the engine shows it nothing else. */
function needed(decision) {
  return (decision.informationRequirement ?? []).map(({ requiredInput, requiredDecision }) => {
    const id = (requiredInput ?? requiredDecision).href.slice(1);
    return { id, isDecision: requiredDecision !== undefined };
  });
}

/** Each after those that it needs. */
function inOrder(decisions) {
  const ordered = [];
  let left = decisions;
  while (left.length > 0) {
    const known = ({ id, isDecision }) => !isDecision || ordered.some((one) => one.id === id);
    const ready = left.filter((decision) => needed(decision).every(known));
    if (ready.length === 0) {
      throw new Error(
        `${left.map((decision) => decision.id).join(", ")}: need each other, or what is missing`,
      );
    }
    ordered.push(...ready);
    left = left.filter((decision) => !ready.includes(decision));
  }
  return ordered;
}

/** Equal values become one object, so that `remembered` may compare them by identity. */
function interning() {
  const seen = new Map();
  return (value) => {
    const key = JSON.stringify(value);
    if (!seen.has(key)) {
      seen.set(key, value);
    }
    return seen.get(key);
  };
}

/**
 * Computes once for each list of values: a table is asked once about what it reads, not once for each case.
 */
function remembered(compute) {
  const root = { next: new Map() };
  return (values) => {
    let node = root;
    for (const value of values) {
      let next = node.next.get(value);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(value, next);
      }
      node = next;
    }
    if (!("result" in node)) {
      node.result = compute(values);
    }
    return node.result;
  };
}
