// How fast is the package in WebAssembly, and the page in Chromium? Part of `make bench`.
import { chromium } from "playwright-core";
import init, { check } from "../../pkg/tirkeu.js";
import { CHECKED } from "../days.js";
import { somebody } from "../people.js";
import { CASES, caseOf } from "../questions.js";
import { pageOf, serveSite } from "../site.js";

const ON = { on: CHECKED, lang: "kk" };
const COMPLETE = somebody({ result: "owner-consent", at: "home" }, ({ ownership }) => ownership === "shared");

await init();

function measure(name, answers) {
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < 500) {
    check(answers, ON);
    times += 1;
  }
  const each = (performance.now() - start) / times;
  console.log(
    `check in WebAssembly, ${name}: ${Math.round(1000 / each)} a second, ${(each * 1000).toFixed(1)} µs each`,
  );
}

measure("nothing answered", {});
measure("a co-owner, everything answered", COMPLETE);

const cases = Array.from({ length: CASES }, (_, number) => caseOf(number));
const start = performance.now();
for (const answers of cases) check(answers, ON);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`all ${cases.length} complete cases through objects, words included: ${seconds} s`);

const site = await serveSite();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const [name, network, slower] of [
  ["as it comes", null, 1],
  [
    "slow phone: 4 times slower, 1.6 Mbit/s, 150 ms",
    { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
    4,
  ],
]) {
  const seen = [];
  const ready = [];
  for (let times = 0; times < 9; times += 1) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    if (network) await client.send("Network.emulateNetworkConditions", network);
    await client.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.goto(site.base + pageOf("checker", "kk"), { waitUntil: "commit" });
    // The rules are folded away by the program: from then on a tap is answered.
    await page.waitForFunction(() => document.getElementById("rules")?.open === false, null, {
      polling: "raf",
    });
    ready.push(await page.evaluate(() => performance.now()));
    seen.push(
      await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      ),
    );
    await context.close();
  }
  const [first, interactive] = [seen, ready].map((all) => Math.round(median(all)));
  console.log(`${name}: first question after ${first} ms, interactive after ${interactive} ms (median of 9)`);
}

await browser.close();
await site.close();
