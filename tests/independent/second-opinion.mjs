// Does an independent implementation agree? Compares the package with registration.dmn on every complete case.
//
//   node tests/independent/second-opinion.mjs
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { check, initSync } from "../../pkg/tirkeu.js";
import { CASES, DAYS, FEW, byModel, byPackage, compare } from "./comparison.mjs";
import { engine, read } from "./engine.mjs";

/** How many cases a thread takes at once: a small number keeps all threads busy to the end. */
const PART = 4608;

const here = (path) => new URL(path, import.meta.url);

async function answerParts() {
  initSync(await readFile(here("../../pkg/objects_bg.wasm")));
  const decide = engine(await read(await readFile(here("registration.dmn"), "utf8")));
  parentPort.on("message", (first) => {
    const numbers = Array.from({ length: Math.min(PART, CASES - first) }, (_, i) => first + i);
    parentPort.postMessage(compare(byPackage(check), byModel(decide), numbers, DAYS));
  });
  parentPort.postMessage({ comparisons: 0, differences: 0, told: [] });
}

function wholeComparison() {
  const total = { comparisons: 0, differences: 0, told: [] };
  let next = 0;
  const thread = () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url));
    worker.on("error", reject);
    worker.on("exit", resolve);
    worker.on("message", ({ comparisons, differences, told }) => {
      total.comparisons += comparisons;
      total.differences += differences;
      total.told = [...total.told, ...told].slice(0, FEW);
      if (process.stderr.isTTY) {
        process.stderr.write(`\r${Math.floor((100 * total.comparisons) / (CASES * DAYS.length))} %\r`);
      }
      if (next < CASES) {
        worker.postMessage(next);
        next += PART;
      } else {
        worker.terminate();
      }
    });
  });
  return Promise.all(Array.from({ length: availableParallelism() }, thread)).then(() => total);
}

if (isMainThread) {
  const { comparisons, differences, told } = await wholeComparison();
  for (const difference of told) {
    console.log(difference);
  }
  console.log(`second opinion: ${CASES} cases on ${DAYS.length} days, ${comparisons} comparisons, ${differences} differences`);
  if (comparisons !== CASES * DAYS.length) {
    console.log(`not everything was compared: ${CASES * DAYS.length} comparisons were due`);
  }
  process.exitCode = differences === 0 && comparisons === CASES * DAYS.length ? 0 : 1;
} else {
  await answerParts();
}
