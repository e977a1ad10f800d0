// How does a test say what is wrong? In a line for each fault: the first few, and how many more there are.
import { isDeepStrictEqual } from "node:util";

/** How many faults are told. */
export const FEW = 5;

/** The lines that are told of all these. */
export const told = (faults, few = FEW) =>
  faults.length > few ? [...faults.slice(0, few), `and ${faults.length - few} more`] : faults;

/** Fails with these lines, if there are any: a stack would bury them, and the test has a name. */
export function none(faults) {
  if (faults.length === 0) return;
  const error = new Error(told(faults).join("\n"));
  error.stack = error.message;
  throw error;
}

/** The parts in which something is not what is due. */
export const apart = (is, due) =>
  Object.keys({ ...is, ...due })
    .filter((part) => !isDeepStrictEqual(is[part], due[part]))
    .map((part) => `${part} is ${JSON.stringify(is[part])} and not ${JSON.stringify(due[part])}`);
