// Do the model and the package speak of the same answers, the same days and the same rules? What only one of
// them knows would be compared with nothing: here it is named, each in a line.
import { decisions, edgesOf, stretchesOf } from "../days.js";
import { holds, inputsOf, texts } from "./engine.mjs";

export const MODEL = "tests/independent/registration.dmn";

/** A day as the package writes it, and as the model does. */
const written = (number) => number.replace(/(\d{4})(\d\d)(\d\d)/u, "$1-$2-$3");
export const asNumber = (day) => day.replaceAll("-", "");

/** The questions and answers that only one of them has. `values` are the package's, as in questions.js. */
export function answersApart(model, values) {
  const inputs = inputsOf(model);
  const questions = new Map(values);
  const named = (question, answers) => answers.map((answer) => `\`${question}=${answer}\``);
  const lines = [];
  for (const [question, ours] of questions) {
    const theirs = inputs.get(question);
    if (!inputs.has(question)) {
      lines.push(`\`${question}\` is a question of the package, and the model does not ask it (${MODEL})`);
    } else if (!theirs) {
      lines.push(`\`${question}\` is an input of the model, and its type lists no values (${MODEL})`);
    } else {
      for (const name of named(question, without(ours, theirs)))
        lines.push(`${name} is an answer of the package, and the model does not know it (${MODEL})`);
      for (const name of named(question, without(theirs, ours)))
        lines.push(`${name} is an answer of the model (${MODEL}), and the package does not know it`);
    }
  }
  for (const input of inputs.keys()) {
    if (input !== "on" && !questions.has(input))
      lines.push(`\`${input}\` is an input of the model (${MODEL}), and the package does not ask it`);
  }
  return lines;
}

/** Each day that the model names, with the rows and decisions in which it does. */
function daysOf(model) {
  const days = new Map();
  for (const [place, text] of texts(model)) {
    for (const [number] of text.replace(/"[^"]*"/gu, "").matchAll(/\b\d{8}\b/gu)) {
      const day = written(number);
      days.set(day, [...(days.get(day) ?? []), place]);
    }
  }
  return days;
}

/** The days of the law that only one of them knows. `record` is the package's, as in days.js. */
export function daysApart(model, record) {
  const days = daysOf(model);
  const edges = edgesOf(record);
  const lines = [];
  for (const [day, places] of days) {
    if (!edges.includes(day))
      lines.push(
        `\`${day}\` is a day of the model (${MODEL}, ${summed(places)}), and in the package nothing begins ` +
          "or ends on it",
      );
  }
  stretchesOf(record).forEach((stretch, number, all) => {
    const before = all[number - 1];
    if (!before || decisions(stretch) === decisions(before)) return;
    if (!days.has(stretch.from) && !days.has(before.until))
      lines.push(
        `from \`${stretch.from}\` the package decides otherwise, and the model does not know that day ` +
          `(${MODEL})`,
      );
  });
  return lines;
}

/** The rows of the tables: which rule each is of, with which sources, and on which days. */
export function rowsOf(model) {
  const tables = model.drgElement.filter(({ decisionLogic }) => decisionLogic?.rule);
  return tables.flatMap(({ decisionLogic: { input, output, rule: rows } }) => {
    const named = output.findIndex(({ name }) => name === "rule");
    const dated = input.flatMap(({ inputExpression: { text } }, column) => (text === "on" ? [column] : []));
    return rows.flatMap(({ id, description, inputEntry, outputEntry }) => {
      const rule = outputEntry[named]?.text.match(/^"(.*)"$/u)?.[1];
      if (rule === undefined) return [];
      const cells = dated.map((column) => inputEntry[column]);
      return {
        id,
        rule,
        isNamed: description?.startsWith(`${rule}: `) ?? false,
        sources: sourcesIn(description ?? ""),
        isDated: cells.length > 0,
        standsOn: (day) => cells.every((cell) => holds(cell, Number(asNumber(day)))),
      };
    });
  });
}

/** What stands in the last brackets: sources, and after a semicolon perhaps a remark on them. */
function sourcesIn(description) {
  const [names] = (description.match(/\(([^()]*)\)\.$/u)?.[1] ?? "").split(";");
  return names === "no source" ? [] : names.split(", ").sort();
}

/**
 * The rules that only one of them has on one of these days, the first of each version of the rules; and those
 * for which they name other sources. `rules` are the package's.
 */
export function rulesApart(model, rules, days) {
  const rows = rowsOf(model);
  const lines = new Map();
  const tell = (key, line) => lines.has(key) || lines.set(key, line);
  const ours = new Set();
  for (const { id, rule, isNamed } of rows) {
    if (!isNamed) tell(id, `\`${id}\` does not begin its description with \`${rule}: \` (${MODEL})`);
  }
  for (const on of days) {
    const published = rules({ lang: "en", on });
    const standing = rows.filter((row) => row.standsOn(on));
    for (const { rule, sources } of published) {
      ours.add(rule);
      const theirs = standing.filter((row) => row.rule === rule);
      if (theirs.length === 0)
        tell(`+${rule}`, `\`${rule}\` is a rule of the package on ${on}, and the model has none (${MODEL})`);
      const names = [...new Set(sources.map((source) => source.id))].sort();
      for (const row of theirs.filter((one) => one.sources.join() !== names.join()))
        tell(
          `${row.id}=`,
          `\`${rule}\` is written in ${listed(names)} on ${on}, and in ${listed(row.sources)} by the model ` +
            `(${MODEL}, ${row.id})`,
        );
    }
    for (const { id, rule, isDated } of standing) {
      if (isDated && !published.some((one) => one.rule === rule))
        tell(
          `-${rule}`,
          `\`${rule}\` is a rule of the model on ${on} (${MODEL}, ${id}), and not of the package`,
        );
    }
  }
  for (const { id, rule } of rows) {
    if (!ours.has(rule))
      tell(`-${rule}`, `\`${rule}\` is a rule of the model (${MODEL}, ${id}), and not of the package`);
  }
  return [...lines.values()];
}

const without = (all, others) => all.filter((one) => !others.includes(one));
const listed = (names) => names.join(", ") || "no source";
/** The first of them, and how many more there are. */
const summed = ([first, ...more]) => (more.length > 0 ? `${first} and ${more.length} more` : first);
