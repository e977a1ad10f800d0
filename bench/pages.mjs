// How long does the page take, beside a plain JavaScript page of the same words? And is any task long?
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { QUESTIONS } from "../tests/questions.js";
import { DIST, listen, pageOf } from "../tests/site.js";
import { launch } from "./browser.mjs";
import { compressedServer } from "./compressed.mjs";
import { compareLoads, LANG, LINES, opened, PERSON } from "./loads.mjs";
import { makePlainPage } from "./plain/make.mjs";
import { screenOf, wordsOf } from "./plain/words.mjs";
import { median } from "./race.mjs";

/** From when on a browser counts a task as long, in milliseconds: it tells of none that is shorter. */
const LONG = 50;

/** Runs in the page: notes the tasks that a browser calls long. */
function watch() {
  globalThis.longest = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) globalThis.longest.push([duration, startTime]);
  }).observe({ type: "longtask", buffered: true });
}

/** The longest task of the page while it starts, and while it draws each of a dozen states; 0 where none is long. */
async function longestTasks(browser, address, conditions, states) {
  const { page, context } = await opened(browser, conditions, [watch]);
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById("rules")?.open === false);
  const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await settle();
  const found = [["while it starts", await taken(page)]];
  for (const state of states) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, state);
    await settle();
    found.push([state || "the first question", await taken(page)]);
  }
  await context.close();
  return found;
}

const taken = (page) =>
  page.evaluate(() => Math.max(0, ...globalThis.longest.splice(0).map(([duration]) => duration)));

/** The way of a co-owner question by question, somebody who knows nothing, and somebody who knows half. */
function statesOf(person) {
  const address = (answers) => new URLSearchParams(answers).toString();
  const given = QUESTIONS.filter((question) => question in person);
  const way = given.map((_, many) =>
    address(given.slice(0, many + 1).map((question) => [question, person[question]])),
  );
  const unsure = address(QUESTIONS.map((question) => [question, "unsure"]));
  const half = address(
    QUESTIONS.map((question, place) => [question, place % 2 ? "unsure" : (person[question] ?? "unsure")]),
  );
  return [...way, unsure, half, ""];
}

/** Walks: what else the machine does makes a task long once, and seldom in most of them. */
const WALKS = 3;

async function sayLongest(pages) {
  const browser = await launch();
  const phone = LINES.find(({ slower }) => slower > 1);
  try {
    for (const { name, folder, page } of pages) {
      const site = await listen(compressedServer(folder, "br").server);
      const walks = [];
      while (walks.length < WALKS) {
        walks.push(await longestTasks(browser, site.base + page, phone, statesOf(PERSON)));
      }
      const [state, longest] = walks[0]
        .map(([where], place) => [where, median(walks.map((walk) => walk[place][1]))])
        .reduce((one, other) => (other[1] > one[1] ? other : one));
      const said = longest > LONG ? `${longest.toFixed(0)} ms, ${state}` : `none over ${LONG} ms`;
      console.log(`longest task on the slow phone, ${name}: ${said}`);
      await site.close();
    }
  } finally {
    await browser.close();
  }
}

/** The page of a folder in a window, once it is the script's. */
async function shown(browser, { folder, page: path }) {
  const site = await listen(compressedServer(folder, "br").server);
  const page = await browser.newPage();
  await page.goto(site.base + path);
  await page.waitForFunction(() => document.getElementById("rules")?.open === false);
  return { page, close: () => Promise.all([page.close(), site.close()]) };
}

/** Runs in a page: what its screen says, however it is broken into lines. */
const text = () => document.getElementById("screen").textContent.replaceAll(/\s+/gu, "");

/** Two pages say the same on every way that there is, or nothing is timed. */
async function agree(browser, pages, ways) {
  const both = await Promise.all(pages.map((page) => shown(browser, page)));
  for (const way of ways) {
    const [ours, plain] = await Promise.all(both.map(({ page }) => screenOf(page, way, text)));
    if (ours === plain) continue;
    const first = [...ours].findIndex((letter, place) => letter !== plain[place]);
    const [here, there] = [ours, plain].map((said) => said.slice(Math.max(0, first - 40), first + 60));
    throw new Error(`${JSON.stringify(way)}: the checker says \`${here}\`, the plain page \`${there}\``);
  }
  await Promise.all(both.map(({ close }) => close()));
  console.log(`both say the same on ${ways.length} screens`);
}

const folder = await mkdtemp(join(tmpdir(), "tirkeu-plain-"));
const browser = await launch();
try {
  const dist = fileURLToPath(DIST);
  const checker = { name: "tirkeu", folder: dist, page: pageOf("checker", LANG) };
  const plain = { name: "plain JavaScript", folder, page: "index.html" };
  await cp(join(dist, "icons"), join(folder, "icons"), { recursive: true });
  const read = await shown(browser, checker);
  const { words, ways } = await wordsOf(read.page);
  await read.close();
  await makePlainPage(folder, await readFile(join(dist, checker.page), "utf8"), words);
  const pages = [checker, plain];
  await agree(browser, pages, ways);
  await compareLoads(pages);
  console.log("");
  await sayLongest(pages);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
