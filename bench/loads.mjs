// How long does a page take, in Chromium, on three lines? Loads in turn, from hosts that compress.
import init, { check } from "../pkg/tirkeu.js";
import { CHECKED } from "../tests/days.js";
import { somebody } from "../tests/people.js";
import { listen } from "../tests/site.js";
import { launch } from "./browser.mjs";
import { compressedServer } from "./compressed.mjs";
import { median } from "./race.mjs";

export const LANG = "kk";
const BITS = 1000 / 8;
/** Bytes in a second. */
const line = (latency, kilobits) => ({
  offline: false,
  latency,
  downloadThroughput: kilobits * BITS,
  uploadThroughput: kilobits * BITS,
});
export const LINES = [
  { name: "as it comes", slower: 1, loads: 15 },
  { name: "slow phone: 4 × slower, 1.6 Mbit/s, 150 ms", network: line(150, 1600), slower: 4, loads: 7 },
  { name: "very slow line: 150 kbit/s, 300 ms", network: line(300, 150), slower: 1, loads: 5 },
];
const ENCODINGS = { br: "brotli", gzip: "gzip" };
const WINDOW = { width: 360, height: 740 };
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

/** A page in a window of its own, on such a line. */
export async function opened(browser, { network, slower }, ...scripts) {
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

export const PERSON = somebody(
  { result: "owner-consent", at: "home" },
  ({ ownership }) => ownership === "shared",
);

/**
 * Prints how long each page takes, and how many times as long as the last one.
 *
 * @param {{ name: string, folder: string, page: string }[]} pages
 * @param {typeof LINES} lines
 */
export async function compareLoads(pages, lines = LINES) {
  const way = wayOf(PERSON);
  const browser = await launch();
  console.log(
    `${way.length - 1} taps; medians of loads in turn, each beside the last page of the same round`,
  );
  try {
    for (const [encoding, called] of Object.entries(ENCODINGS)) {
      const servers = pages.map(({ folder }) => compressedServer(folder, encoding));
      const sites = await Promise.all(servers.map(({ server }) => listen(server)));
      const addresses = pages.map(({ page }, which) => sites[which].base + page);
      for (const conditions of lines) {
        console.log(`\n${conditions.name}, ${called}`);
        say(pages, await loadsOf(browser, addresses, conditions, way));
      }
      console.log(`\nbodies, ${called}`);
      for (const [which, { sent }] of servers.entries()) {
        const needed = [...sent].filter(([path]) => /\.(?:html|js|wasm)$/u.test(path));
        const sum = needed.reduce((total, [, size]) => total + size, 0);
        const each = needed.map(([path, size]) => `${path.slice(1)} ${size}`).join(", ");
        console.log(`  ${pages[which].name}: ${sum} bytes (${each})`);
      }
      await Promise.all(sites.map((site) => site.close()));
    }
  } finally {
    await browser.close();
  }
}

async function loadsOf(browser, addresses, conditions, way) {
  const loads = addresses.map(() => []);
  const places = addresses.map((_, which) => which);
  for (let times = 0; times < conditions.loads; times += 1) {
    // Turn about, so that none is always the first.
    for (const which of times % 2 ? places.toReversed() : places) {
      loads[which].push(await load(browser, addresses[which], conditions, way));
    }
  }
  return loads;
}

function say(pages, loads) {
  for (const [step, name] of Object.entries(STEPS)) {
    console.log(`  ${name}`);
    for (const [which, page] of pages.entries()) {
      const times = loads[which].map((one) => one[step]);
      const ratio = median(times.map((time, round) => time / loads.at(-1)[round][step]));
      const each = `${median(times).toFixed(0)} ms`;
      console.log(`    ${page.name.padEnd(40)} ${each.padStart(8)} ${ratio.toFixed(2).padStart(6)} ×`);
    }
  }
}
