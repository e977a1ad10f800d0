// How long does a tap take inside the page? From an answer to the outcome in numbers, nothing being drawn: in
// Chromium, on the checker's own page, with the program that the page has loaded.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import init, { check } from "../pkg/tirkeu.js";
import { CHECKED } from "../tests/days.js";
import { VALUES } from "../tests/questions.js";
import { pageOf, serveSite } from "../tests/site.js";
import { launch } from "./browser.mjs";
import { completePeople, peopleOnTheWay } from "./cases.mjs";
import { table } from "./race.mjs";

const { build } = createRequire(new URL("../package.json", import.meta.url))("esbuild");
const LANG = "kk";
/**
 * What the page's program exports for this: it takes a place for each question, in their order (0: not asked, then
 * the answers in their order, last "I don't know"), and returns numbers.
 */
const EXPORTED = "decided";

await init();
const questions = Object.fromEntries(VALUES);
const options = { lang: LANG, on: CHECKED };
const asks = (answers) => check(answers, options).question;
const complete = completePeople(questions, 16_384);
const people = {
  "the last tap: everything answered": complete,
  "any tap: somebody on the way": peopleOnTheWay(questions, asks, 4096),
};

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("click-in-page.mjs", import.meta.url))],
  bundle: true,
  format: "iife",
  write: false,
});
const site = await serveSite();
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.addInitScript(outputFiles[0].text);
  await page.goto(site.base + pageOf("checker", LANG));
  await page.waitForFunction(() => document.getElementById("rules")?.open === false);
  for (const [name, waiting] of Object.entries(people)) {
    const results = await page.evaluate(
      (given) => globalThis.clicks(...given),
      [EXPORTED, waiting, complete, VALUES],
    );
    if (!results) {
      console.log(`the page's program exports no \`${EXPORTED}\`: not measured`);
      break;
    }
    console.log(`${name}\n${table(results, "× floor")}`);
  }
} finally {
  await browser.close();
  await site.close();
}
