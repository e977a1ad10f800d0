// Which schemas are published, and what do they accept, as a strict validator reads them?
import Ajv from "ajv/dist/2020.js";
import init, { check } from "../../pkg/tirkeu.js";
import { none } from "../faults.js";
import { published, who } from "../questions.js";

export const SCHEMAS = ["answers.schema.json", "outcome.schema.json", "cases.schema.json"];
export const [ANSWERS, OUTCOME, CASES] = SCHEMAS.map(published);

await init();
export const ajv = new Ajv({ strict: true, schemas: [ANSWERS, OUTCOME, CASES] });

export const accepts = (schema, value) => ajv.getSchema(schema)(value);

/** The first thing that a schema has against a value, if there is one. */
export function faultsBy(schema, value) {
  const validate = ajv.getSchema(schema);
  if (validate(value)) return [];
  const [{ instancePath, message }] = validate.errors;
  return [`${schema}: ${instancePath || "it"} ${message}`];
}

export const holds = (schema, value) => none(faultsBy(schema, value));

/** What `check` returns, as its schema describes it. */
export function outcomeOf(answers, options) {
  const outcome = check(answers, options);
  const where = `${who(answers)}, on ${options.on} in ${options.lang}`;
  none(faultsBy("outcome.schema.json", outcome).map((fault) => `${where}: ${fault}`));
  return outcome;
}
