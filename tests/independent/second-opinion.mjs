// Does an independent implementation agree? First, whether registration.dmn and the package speak of the same
// answers, days and rules; then every complete case: on all days when everything is run, else on one of each
// version of the rules, and there the model with itself on all the others. A call of the package takes ten
// times as long; that it says the same on all days of a version, tests/package/cases.test.mjs sees of each
// case.
//
//   node tests/independent/second-opinion.mjs
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { check, initSync, rules } from "../../pkg/tirkeu.js";
import { RECORD, versions } from "../days.js";
import { FEW } from "../faults.js";
import { CASES, VALUES } from "../questions.js";
import { enough } from "../tier.js";
import { byModel, byPackage, compare, DAYS, standing } from "./comparison.mjs";
import { engine, read } from "./engine.mjs";
import { answersApart, daysApart, rulesApart } from "./scope.mjs";

initSync(await readFile(new URL("../../pkg/objects_bg.wasm", import.meta.url)));
const MODEL = await read(await readFile(new URL("registration.dmn", import.meta.url), "utf8"));
const VERSIONS = versions(rules);
const STANDING = standing(VERSIONS);
/**
 * The days on which the package is asked; and those on which the model has to say what it says on one of
 * them.
 */
const ASKED = enough(
  DAYS,
  VERSIONS.map(({ on }) => on),
);
const OTHERS = DAYS.filter((day) => !ASKED.includes(day));

/** How many cases a thread takes at once: a small number keeps all threads busy to the end. */
const PART = 4608;

function answerParts() {
  const model = byModel(engine(MODEL));
  const itself = (answers, on) => model(answers, STANDING.get(on));
  itself.who = "the model, on another day with the same rules,";
  parentPort.on("message", (first) => {
    const numbers = Array.from({ length: Math.min(PART, CASES - first) }, (_, i) => first + i);
    const asked = compare(byPackage(check), model, numbers, ASKED);
    parentPort.postMessage([asked, compare(itself, model, numbers, OTHERS)]);
  });
  parentPort.postMessage([]);
}

/** One thread: it takes one part after the other until none is left. */
function thread(nextPart, add) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.on("error", reject);
    worker.on("exit", resolve);
    worker.on("message", (found) => {
      for (const one of found) add(one);
      const first = nextPart();
      if (first < CASES) worker.postMessage(first);
      else worker.terminate();
    });
  });
}

async function wholeComparison() {
  const total = { comparisons: 0, differences: 0, told: [] };
  const add = ({ comparisons, differences, told }) => {
    total.comparisons += comparisons;
    total.differences += differences;
    total.told = [...total.told, ...told].slice(0, FEW);
  };
  let next = -PART;
  const nextPart = () => {
    next += PART;
    return next;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, () => thread(nextPart, add)));
  return total;
}

/** What only one of the two knows, a line for each: there is nothing to compare it with. */
const apart = () => [
  ...answersApart(MODEL, VALUES),
  ...daysApart(MODEL, RECORD),
  ...rulesApart(
    MODEL,
    rules,
    VERSIONS.map(({ from }) => from),
  ),
];

if (isMainThread && apart().length > 0) {
  console.log(apart().join("\n"));
  console.log("second opinion: nothing was compared");
  process.exitCode = 1;
} else if (isMainThread) {
  const { comparisons, differences, told } = await wholeComparison();
  for (const difference of told) console.log(difference);
  const due = CASES * DAYS.length;
  const days = `${DAYS.length} days, the package asked on ${ASKED.length} of them`;
  console.log(
    `second opinion: ${CASES} cases on ${days}: ${comparisons} comparisons, ${differences} differences`,
  );
  if (comparisons !== due) console.log(`not everything was compared: ${due} comparisons were due`);
  process.exitCode = differences === 0 && comparisons === due ? 0 : 1;
} else {
  answerParts();
}
