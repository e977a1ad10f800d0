// How long does a tap take inside the page? From an answer to the outcome in numbers, nothing being drawn: in
// Chromium, on the checker's own page, with the page's program, made as it always is but with doors for this.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import init, { check } from "../pkg/tirkeu.js";
import { compile } from "../scripts/build/compile.mjs";
import { write } from "../scripts/build/folders.mjs";
import { shipped } from "../scripts/build/program.mjs";
import { PROGRAMS } from "../scripts/build/programs.mjs";
import { CHECKED } from "../tests/days.js";
import { VALUES } from "../tests/questions.js";
import { pageOf, serveSite } from "../tests/site.js";
import { launch } from "./browser.mjs";
import { completePeople, peopleAtTheEnd, peopleOnTheWay } from "./cases.mjs";
import { table } from "./race.mjs";

const { build } = createRequire(new URL("../package.json", import.meta.url))("esbuild");
const LANG = "kk";
const PAGE = PROGRAMS.find(({ name }) => name === "page");
/** See src/api/wasm/clicks.rs. */
const CLICKS = { ...PAGE, name: "clicks", features: "clicks" };

/** What runs in the page, with the program in it. */
async function script() {
  const folder = await mkdtemp(join(tmpdir(), "tirkeu-bench-"));
  try {
    for (const [path, content] of await shipped(CLICKS, await compile(CLICKS)))
      write(join(folder, basename(path)), content);
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL("click-in-page.mjs", import.meta.url))],
      bundle: true,
      format: "iife",
      write: false,
      loader: { ".wasm": "binary" },
      alias: {
        "tirkeu/glue": join(folder, "clicks.js"),
        "tirkeu/clicks.wasm": join(folder, "clicks.wasm"),
        "tirkeu/values": fileURLToPath(new URL("../www/app/values.js", import.meta.url)),
      },
    });
    return outputFiles[0].text;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Answers as the program takes them, in two halves: a bit for each value that they rule out, of "I don't know" all. */
function numbered(answers) {
  let [ruledOut, first] = [0n, 0n];
  for (const [question, known] of VALUES) {
    known.forEach((value, place) => {
      if (answers[question] && answers[question] !== value) ruledOut |= 1n << (first + BigInt(place));
    });
    first += BigInt(known.length);
  }
  return { low: Number(BigInt.asUintN(32, ruledOut)) | 0, high: Number(ruledOut >> 32n) };
}

await init();
const questions = Object.fromEntries(VALUES);
const options = { lang: LANG, on: CHECKED };
const asks = (answers) => check(answers, options).question;
const complete = completePeople(questions);
const nothingSure = Object.fromEntries(VALUES.map(([question]) => [question, "unsure"]));
const people = {
  "the last tap: all that is asked answered": peopleAtTheEnd(questions, asks),
  "everything answered, also what is not asked": complete,
  "any tap: somebody on the way": peopleOnTheWay(questions, asks),
  "nothing known": [{}],
  "nothing sure": [nothingSure],
};
const on = Number(CHECKED.replaceAll("-", ""));

const site = await serveSite();
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.addInitScript(await script());
  await page.goto(site.base + pageOf("checker", LANG));
  await page.waitForFunction(() => document.getElementById("rules")?.open === false);
  for (const [name, waiting] of Object.entries(people)) {
    const results = await page.evaluate(
      (given) => globalThis.clicks(...given),
      [waiting.map(numbered), complete, on],
    );
    console.log(`${name}\n${table(results, "× floor")}`);
  }
} finally {
  await browser.close();
  await site.close();
}
