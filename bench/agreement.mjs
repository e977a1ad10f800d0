// Does a contender decide every complete case as the floor does? Threads, as many as there are cores.
//
// It is asked anew whenever its script, the rules or a version has changed; the slow ones take minutes for all.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import * as tirkeu from "../pkg/tirkeu.js";
import { CHECKED } from "../tests/days.js";
import { CASES, caseOf, who } from "../tests/questions.js";
import { FLOOR, ours, PEERS, prepared, said } from "./contenders.mjs";
import { modelOn } from "./model.mjs";

const PART = 1024;
const KEPT = new URL("../.toolchain/bench-agreed.json", import.meta.url);

export const bytesOf = (file) => readFile(new URL(`node_modules/${file}`, import.meta.url));

/** What was compared, a line for each contender; a difference ends it with the person whom it concerns. */
export async function agreeOnEverybody(say) {
  const kept = read();
  const versions = await Promise.all(
    [...Object.keys(PEERS), "tirkeu"].map(async (name) => [name, await digest(name)]),
  );
  for (const [name, version] of versions) {
    if (kept[name] === version) {
      say(`  ${name}: equal on ${CASES.toLocaleString("en")} complete cases, as compared before`);
      continue;
    }
    const start = performance.now();
    const compared = await compareWith(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    say(`  ${name}: equal on ${compared.toLocaleString("en")} complete cases, compared in ${seconds} s`);
    kept[name] = version;
    mkdirSync(new URL(".", KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(kept));
  }
}

function read() {
  try {
    return JSON.parse(readFileSync(KEPT, "utf8"));
  } catch {
    return {};
  }
}

/** Of everything that what it decides depends on. */
async function digest(name) {
  const here = (file) => new URL(file, import.meta.url);
  const peers = (await readdir(here("peers/"))).map((file) => here(`peers/${file}`));
  const shared = [
    "by-hand.mjs",
    "conditions.mjs",
    "model.mjs",
    "package-lock.json",
    "../tests/independent/registration.dmn",
    "../tests/independent/engine.mjs",
  ].map(here);
  const files = name === "tirkeu" ? [here("by-hand.mjs"), here("../pkg/tirkeu.js")] : [...shared, ...peers];
  const hash = createHash("sha256").update(name);
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}

async function compareWith(name) {
  let next = 0;
  let compared = 0;
  const thread = () =>
    new Promise((resolve, reject) => {
      // Some print what they think of a rule.
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: name, stdout: true });
      worker.on("error", reject);
      worker.on("exit", resolve);
      worker.on("message", ({ done, differs }) => {
        if (differs) {
          reject(new Error(`${name}: ${differs}`));
          worker.terminate();
          return;
        }
        compared += done;
        if (next < CASES) worker.postMessage(next);
        else worker.terminate();
        next += PART;
      });
    });
  await Promise.all(Array.from({ length: availableParallelism() }, thread));
  return compared;
}

async function answerParts(name) {
  const model = await modelOn(CHECKED);
  const contenders = name === "tirkeu" ? await oursReady() : await peerReady(model, name);
  parentPort.on("message", async (first) => {
    const last = Math.min(first + PART, CASES);
    for (let number = first; number < last; number += 1) {
      const answers = caseOf(number);
      const expected = said(FLOOR.decide(answers));
      for (const { name: contender, decide } of contenders) {
        const answer = await decide(answers);
        const told = typeof answer === "string" ? answer : said(answer);
        if (told !== expected) {
          const differs = `${who(answers)}: ${contender} says ${told}, the function by hand ${expected}`;
          parentPort.postMessage({ done: 0, differs });
          return;
        }
      }
    }
    parentPort.postMessage({ done: last - first });
  });
  parentPort.postMessage({ done: 0 });
}

async function oursReady() {
  await tirkeu.default();
  return ours(tirkeu, CHECKED);
}

async function peerReady(model, name) {
  const { ready, missing } = await prepared(model, bytesOf, [name]);
  if (missing.length > 0) throw new Error(missing[0].why);
  return ready;
}

if (!isMainThread && workerData in { ...PEERS, tirkeu: true }) await answerParts(workerData);
