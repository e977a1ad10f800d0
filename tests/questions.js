// What is asked, and what answers it? As the schema of the package has it.
//
// That it has what `check` takes, and in its order, tests/package/schema.test.mjs sees.
import { readFileSync } from "node:fs";

/** What is published in the package. */
export const published = (file) =>
  JSON.parse(readFileSync(new URL(`../pkg/${file}`, import.meta.url), "utf8"));

const SCHEMA = published("answers.schema.json");

/** Each question with what answers it, in the order in which they are asked; "I don't know" is left out. */
export const VALUES = Object.entries(SCHEMA.properties).map(([question, { enum: values }]) => [
  question,
  values.filter((value) => value !== "unsure"),
]);

export const QUESTIONS = VALUES.map(([question]) => question);

/** How many complete cases begin with these answers; of no answers, how many there are. */
export const completions = (answers) =>
  VALUES.reduce(
    (product, [question, values]) => (question in answers ? product : product * values.length),
    1,
  );

/** How many complete cases there are. */
export const CASES = completions({});

/** The names of the results, as an outcome lists what is possible. */
export const RESULTS = published("outcome.schema.json").$defs.result.enum;

/** Every complete case: the first question turns fastest. */
export const caseOf = (number) => {
  const answers = {};
  let rest = number;
  for (const [question, values] of VALUES) {
    answers[question] = values[rest % values.length];
    rest = Math.floor(rest / values.length);
  }
  return answers;
};

/** The number of a complete case that agrees with these answers. */
export const numberOf = (answers) =>
  VALUES.reduceRight((number, [question, values]) => {
    const place = question in answers ? values.indexOf(answers[question]) : 0;
    return number * values.length + place;
  }, 0);

/** Somebody with these answers, in a line. */
export const who = (answers) =>
  Object.entries(answers)
    .map(([question, value]) => `${question}=${value}`)
    .join(" ") || "whoever has answered nothing";
