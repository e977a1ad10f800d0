// Is there ever an answer of another version's law, or none without a word, while one version takes the place of
// another? scripts/test/versions builds the site a second time, with a law that says otherwise and the same words.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { none } from "../faults.js";
import { pageOf, SNIPPET } from "../site.js";
import { expect, keep, running, test } from "./checker.js";
import { bare, edge, FOLDERS, nameIn, otherOf, VERSIONS } from "./edge.js";
import { serveHosts } from "./hosts.js";
import { alonesAndPairs, countsOf } from "./mixtures.js";
import { CASE, LANG, toldIn, toldOn, versionOn } from "./told.js";

const PAGE = pageOf("checker", LANG);
const IFRAME = pageOf("iframe", LANG);

/** What stands on each place's way to an answer. */
const FILES = {
  page: [PAGE, "app/app.js", "wasm/page.wasm", "wasm/fallback.js"],
  article: [
    SNIPPET,
    "embed/current.js",
    "embed/shadow.js",
    "embed/styles.js",
    `words/${LANG}.js`,
    "wasm/page.wasm",
    IFRAME,
    "embed/iframe-page.js",
  ],
  frame: [IFRAME, "embed/iframe-page.js", "wasm/page.wasm", "wasm/fallback.js"],
};

test.use({ expectedNoise: /./u });
test.describe.configure({ timeout: 600_000 });

const wrong = (told, version) => ![version, "the message", "the link"].includes(told);

/** Counts what was told, and says it. */
const said = (what, all) => console.log(`${what}: ${countsOf(all)}`);

test("the two differ in their law, and in no word", async ({ page }) => {
  const host = await edge();
  for (const version of VERSIONS) {
    host.versionOf = () => version;
    await page.goto("about:blank");
    await page.goto(`${host.base}${PAGE}#${CASE}`);
    expect(await toldOn(page)).toBe(version);
    expect(await versionOn(page)).toBe(version);
  }
  const wordsOf = (version) =>
    readFileSync(join(FOLDERS[version], nameIn(version, `words/${LANG}.js`)), "utf8");
  expect(wordsOf("next") === wordsOf("before")).toBe(true);
  await host.close();
});

for (const served of VERSIONS) {
  test(`on the page, each file and each pair of the other version, where ${served} is served`, async ({
    page,
  }) => {
    const host = await edge();
    const [faults, all] = [[], []];
    // The fallback is of the way only where the WebAssembly is none.
    for (const mixed of alonesAndPairs(FILES.page)) {
      host.versionOf = (path) => (mixed.includes(path) ? otherOf(served) : served);
      // Nothing of the other version is there but that; and that under any name.
      host.has = (path, version) => version !== served || path === nameIn(served, bare(path));
      await page.goto("about:blank");
      await page.goto(`${host.base}${PAGE}#${CASE}`, { waitUntil: "commit" });
      const told = await toldOn(page);
      all.push(told);
      if (wrong(told, served)) faults.push(`${mixed.join(" and ")}: ${told}`);
    }
    said(`page, ${served} served`, all);
    none(faults);
    await host.close();
  });

  for (const place of ["article", "frame"]) {
    test(`in an ${place}, each file and each pair of the other version, where ${served} is served`, async ({
      page,
    }) => {
      const host = await edge();
      const hosts = await serveHosts(host.base);
      if (place === "article") await page.clock.install();
      const [faults, all] = [[], []];
      for (const mixed of alonesAndPairs(FILES[place])) {
        host.versionOf = (path) => (mixed.includes(path) ? otherOf(served) : served);
        host.has = (path, version) => version !== served || path === nameIn(served, bare(path));
        await page.goto("about:blank");
        const article = place === "article" ? "plain" : "iframe-alone";
        await page.goto(`${hosts.base}${article}.html`, { waitUntil: "domcontentloaded" });
        await page.evaluate(
          ([known, isElement]) => {
            if (isElement) document.querySelector("tirkeu-check").setAttribute("answers", known);
            else {
              // What is set as its `src` while it arrives, Chromium loses: of a page of anybody's, too.
              const { contentWindow, src } = document.querySelector("iframe");
              contentWindow.location.replace(src.replace("#&", `#${known}`));
            }
          },
          [CASE, place === "article"],
        );
        await page.locator("tirkeu-check, iframe").first().scrollIntoViewIfNeeded();
        const told = await toldIn(page, place === "article");
        all.push(told);
        if (wrong(told, served)) faults.push(`${mixed.join(" and ")}: ${told}`);
      }
      said(`${place}, ${served} served`, all);
      none(faults);
      await Promise.all([host.close(), hosts.close()]);
    });
  }
}

/** The same numbers each time: a 32-bit generator (xorshift). */
function numbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test("an edge that has either version at random gives the page's own answer, or says so", async ({
  page,
}) => {
  const host = await edge();
  const random = numbers(15);
  const [faults, all] = [[], []];
  // A host that leaves the files of the version before, and one that does not.
  for (let load = 0; load < 80; load += 1) {
    host.versionOf = () => (random() < 0.5 ? "before" : "next");
    host.has = (path, version) => load % 2 || path === nameIn(version, bare(path));
    await page.goto("about:blank");
    await page.goto(`${host.base}${PAGE}#${CASE}`, { waitUntil: "commit" });
    const told = await toldOn(page);
    const version = await versionOn(page);
    all.push(told);
    if (wrong(told, version)) faults.push(`load ${load}, the page of ${version}: ${told}`);
  }
  said("edge at random", all);
  none(faults);
  await host.close();
});

test("what a browser may keep for ten minutes mixes with nothing newer", async ({ browser }) => {
  const host = await edge();
  const [faults, all] = [[], []];
  const kept = [...alonesAndPairs(FILES.page), FILES.page];
  for (const files of kept) {
    const context = await browser.newContext();
    const page = await context.newPage();
    host.headersOf = (path) => (files.includes(path) ? { "cache-control": "max-age=600" } : {});
    host.versionOf = () => "before";
    host.has = (path, version) => path === nameIn(version, bare(path));
    await page.goto(`${host.base}${PAGE}#${CASE}`);
    expect(await toldOn(page)).toBe("before");
    host.versionOf = () => "next";
    await page.goto("about:blank");
    await page.goto(`${host.base}${PAGE}#${CASE}`, { waitUntil: "commit" });
    const told = await toldOn(page);
    const version = await versionOn(page);
    all.push(told);
    if (wrong(told, version)) faults.push(`${files.join(" and ")} kept, the page of ${version}: ${told}`);
    // Whoever does what the message says has the newer one.
    await page.reload({ waitUntil: "commit" });
    const again = await toldOn(page);
    if (again !== "next") faults.push(`${files.join(" and ")} kept, loaded again: ${again}`);
    await context.close();
  }
  said("max-age=600", all);
  none(faults);
  await host.close();
});

test("a page that is on its way during an update says so, or is of the version that it began with", async ({
  page,
}) => {
  const host = await edge();
  for (const isLeft of [true, false]) {
    for (const until of FILES.page.slice(0, 3)) {
      let version = "before";
      host.versionOf = (path) => {
        const now = isLeft && path !== PAGE ? "before" : version;
        if (path === until) version = "next";
        return now;
      };
      host.has = (path, of) => path === nameIn(of, bare(path));
      await page.goto("about:blank");
      await page.goto(`${host.base}${PAGE}#${CASE}`, { waitUntil: "commit" });
      const told = await toldOn(page);
      expect(wrong(told, "before"), `${until}: ${told}`).toBe(false);
      if (isLeft) expect(told, until).toBe("before");
    }
  }
  await host.close();
});

/** Opens the kept page anew, and says what it tells. */
async function toldAnew(page, base) {
  await page.goto("about:blank");
  await page.goto(`${base}${PAGE}#${CASE}`, { waitUntil: "commit" });
  return toldOn(page);
}

test("a half-finished update leaves the copy as it is, and is tried again", async ({ page }) => {
  const host = await edge();
  host.has = (path, version) => path === nameIn(version, bare(path));
  await page.goto(host.base + PAGE);
  await running(page);
  await keep(page);
  // The worker first, then all but the pages, then all but one file.
  const halves = [
    (path) => (path === "sw.js" ? "next" : "before"),
    (path) => (path.endsWith(".html") ? "before" : "next"),
    (path) => (path === PAGE ? "before" : "next"),
    (path) => (path === "wasm/page.wasm" ? "before" : "next"),
  ];
  for (const half of halves) {
    host.versionOf = half;
    expect(await toldAnew(page, host.base)).toBe("before");
    await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration()).update().catch(() => {}),
    );
    await page.waitForTimeout(300);
    await expect(page.locator("#newer")).toBeHidden();
  }
  host.versionOf = () => "next";
  expect(await toldAnew(page, host.base)).toBe("before");
  await expect(page.locator("#newer")).toBeVisible();
  await page.locator("#newer button").click();
  await expect.poll(() => versionOn(page).catch(() => "")).toBe("next");
  expect(await toldOn(page)).toBe("next");
  await host.close();
  expect(await toldAnew(page, host.base)).toBe("next");
});

test("of two tabs, the one that has not changed goes on with its own law", async ({ page, context }) => {
  const host = await edge();
  await page.goto(`${host.base}${PAGE}`);
  await running(page);
  await keep(page);
  const other = await context.newPage();
  await other.goto(`${host.base}${PAGE}`);
  await running(other);
  host.versionOf = () => "next";
  host.has = (path, version) => path === nameIn(version, bare(path));
  expect(await toldAnew(page, host.base)).toBe("before");
  await page.locator("#newer button").click();
  await expect.poll(() => versionOn(page).catch(() => "")).toBe("next");
  expect(await toldOn(page)).toBe("next");
  await other.evaluate((to) => (location.hash = to), CASE);
  await expect.poll(() => toldOn(other)).toBe("before");
  expect(await versionOn(other)).toBe("before");
  await other.reload();
  expect(await toldOn(other)).toBe("next");
  await other.close();
  await host.close();
});

test("what is kept while an edge gives either version is of one, or is not kept", async ({ browser }) => {
  const host = await edge();
  const random = numbers(27);
  const all = [];
  for (let time = 0; time < 12; time += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    host.versionOf = () => "before";
    host.has = () => true;
    await page.goto(host.base + PAGE);
    await running(page);
    // The fewer come from the other version, the likelier it is that nobody would notice.
    const share = [0.5, 0.1, 0.03][time % 3];
    host.versionOf = () => (random() < share ? "next" : "before");
    await page.locator("#keep button").click();
    await expect(page.locator("#kept, #not-kept").filter({ visible: true })).toHaveCount(1);
    const isKept = await page.locator("#kept").isVisible();
    host.versionOf = () => "before";
    host.has = () => false;
    all.push(isKept ? await toldAnew(page, host.base) : "not kept, and it says so");
    await context.close();
  }
  said("kept from an edge", all);
  expect(all.filter((one) => !/not kept|^(?:before|next)$/u.test(one))).toEqual([]);
  await host.close();
});
