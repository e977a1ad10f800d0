// How long does the page take, beside a plain JavaScript page of the same words? In Chromium, on three lines.
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import init, { check } from "../pkg/tirkeu.js";
import { CHECKED } from "../tests/days.js";
import { somebody } from "../tests/people.js";
import { QUESTIONS } from "../tests/questions.js";
import { DIST, listen, pageOf } from "../tests/site.js";
import { launch } from "./browser.mjs";
import { compressedServer } from "./compressed.mjs";
import { makePlainPage } from "./plain/make.mjs";
import { median } from "./race.mjs";

const LANG = "kk";
const BITS = 1000 / 8;
/** Bytes in a second. */
const line = (latency, kilobits) => ({
  offline: false,
  latency,
  downloadThroughput: kilobits * BITS,
  uploadThroughput: kilobits * BITS,
});
const LINES = [
  { name: "as it comes", slower: 1, loads: 15 },
  { name: "slow phone: 4 × slower, 1.6 Mbit/s, 150 ms", network: line(150, 1600), slower: 4, loads: 7 },
  { name: "very slow line: 150 kbit/s, 300 ms", network: line(300, 150), slower: 1, loads: 5 },
];
const ENCODINGS = { br: "brotli", gzip: "gzip" };
const WINDOW = { width: 360, height: 740 };
/** From when on a browser counts a task as long, in milliseconds: it tells of none that is shorter. */
const LONG = 50;

await init();

/** The way of somebody: what is tapped on each screen, and the heading that is then to be seen. */
function wayOf(person) {
  const options = { lang: LANG, on: CHECKED };
  const way = [];
  const answers = {};
  for (;;) {
    const { question, prompt, title } = check(answers, options);
    if (question === undefined) return [...way, { heading: title }];
    way.push({ heading: prompt, tap: `${question}=${person[question]}` });
    answers[question] = person[question];
  }
}

/** Runs in the page: taps as soon as a heading stands there, and notes when it was first seen to. */
function walk(way) {
  const seen = [];
  globalThis.walked = new Promise((done) => {
    const look = () => {
      const { heading, tap } = way[seen.length];
      const isThere = document.getElementById("heading")?.textContent === heading;
      const option = tap && document.querySelector(`#screen a.option[href$="${tap}"]`);
      if (isThere && (option || !tap)) {
        seen.push(performance.now());
        if (seen.length === way.length) done(seen);
        else option.click();
      }
      if (seen.length < way.length) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: notes the tasks that a browser calls long. */
function watch() {
  globalThis.longest = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) globalThis.longest.push([duration, startTime]);
  }).observe({ type: "longtask", buffered: true });
}

/** A page in a window of its own, on such a line. */
async function opened(browser, { network, slower }, ...scripts) {
  const context = await browser.newContext({ viewport: WINDOW, locale: `${LANG}-KZ` });
  const page = await context.newPage();
  for (const [script, argument] of scripts) await page.addInitScript(script, argument);
  const client = await context.newCDPSession(page);
  if (network) await client.send("Network.emulateNetworkConditions", network);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slower });
  return { page, context };
}

async function load(browser, address, conditions, way) {
  const { page, context } = await opened(browser, conditions, [walk, way]);
  await page.goto(address, { waitUntil: "commit" });
  const seen = await page.evaluate(() => globalThis.walked);
  const first = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { first, tapped: seen[1], verdict: seen.at(-1) };
}

const STEPS = {
  first: "first question seen",
  tapped: "a tap answered",
  verdict: "the verdict, all taps at once",
};

async function compare(browser, sites, conditions, way) {
  const loads = sites.map(() => []);
  for (let times = 0; times < conditions.loads; times += 1) {
    // Turn about, so that neither is always the first.
    for (const which of times % 2 ? [1, 0] : [0, 1]) {
      loads[which].push(await load(browser, sites[which], conditions, way));
    }
  }
  return Object.keys(STEPS).map((step) => {
    const [ours, plain] = loads.map((all) => all.map((one) => one[step]));
    const ratio = median(ours.map((time, which) => time / plain[which]));
    return { step, ours: median(ours), plain: median(plain), ratio };
  });
}

/** The longest task of the page while it starts, and while it draws a dozen states; none, if none is long. */
async function longestTask(browser, address, conditions, states) {
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
  return found.reduce((one, other) => (other[1] > one[1] ? other : one));
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

const PERSON = somebody({ result: "owner-consent", at: "home" }, ({ ownership }) => ownership === "shared");
const way = wayOf(PERSON);
const folder = await mkdtemp(join(tmpdir(), "tirkeu-plain-"));
const dist = fileURLToPath(DIST);
const browser = await launch();
try {
  const address = pageOf("checker", LANG);
  await cp(join(dist, "icons"), join(folder, "icons"), { recursive: true });
  await makePlainPage(folder, await readFile(join(dist, address), "utf8"), check, CHECKED);
  console.log(`${way.length - 1} taps to the verdict; medians of interleaved loads; ratio: ours to plain`);
  for (const [encoding, called] of Object.entries(ENCODINGS)) {
    const servers = [dist, folder].map((served) => compressedServer(served, encoding));
    const sites = await Promise.all(servers.map(({ server }) => listen(server)));
    const addresses = [sites[0].base + address, `${sites[1].base}index.html`];
    for (const conditions of LINES) {
      console.log(`\n${conditions.name}, ${called}`);
      for (const { step, ours, plain, ratio } of await compare(browser, addresses, conditions, way)) {
        const times = `ours ${ours.toFixed(0)} ms, plain ${plain.toFixed(0)} ms`;
        console.log(`  ${STEPS[step].padEnd(34)} ${times.padEnd(30)} ${ratio.toFixed(2)} ×`);
      }
    }
    const sizes = servers.map(({ sent }) => {
      const needed = [...sent].filter(([path]) => /\.(?:html|js|wasm)$/u.test(path));
      return needed.map(([path, size]) => `${path} ${size}`).join(", ");
    });
    console.log(`\nbodies by ${called}: ours ${sizes[0]}; plain ${sizes[1]}`);
    if (encoding === "br") {
      const [, phone] = LINES;
      for (const [which, name] of ["ours", "plain"].entries()) {
        const [state, longest] = await longestTask(browser, addresses[which], phone, statesOf(PERSON));
        const said = longest > LONG ? `${longest.toFixed(0)} ms, ${state}` : `none over ${LONG} ms`;
        console.log(`longest task on the slow phone, ${name}: ${said}`);
      }
    }
    await Promise.all(sites.map((site) => site.close()));
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
