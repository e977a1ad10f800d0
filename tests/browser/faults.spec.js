// Is each fault of a file told, or is there a right answer all the same? In each place where the checker stands, with
// each of its files, in each way.
//
// Whatever is seen is written into a table: tests/test-results/faults/. The last one stands in docs/faults.md.
import { extname } from "node:path";
import { pageOf, programOf, read, SINGLE_FILE, scriptOf, wordsOf } from "../site.js";
import { enough } from "../tier.js";
import { expect, keep, running, test } from "./checker.js";
import { tap } from "./embedded.js";
import { check } from "./endings.js";
import { Table } from "./fault-table.js";
import { alone, bitChanged, faulty, KINDS, nothingCouldSay, TYPES } from "./faulty.js";
import { serveHosts } from "./hosts.js";
import { LANG, seenIn, seenInFrame, seenOn } from "./seen.js";
import { SCRIPT } from "./snippet.js";

const CODE = programOf("page").code;
const FALLBACK = programOf("fallback").code;
const [APP, FRAME, CURRENT, SHADOW, STYLES] = [
  "app/app.js",
  "embed/iframe-page.js",
  "embed/current.js",
  "embed/shadow.js",
  "embed/styles.js",
].map(scriptOf);
const [PAGE, IFRAME] = ["checker", "iframe"].map((kind) => pageOf(kind, LANG));

/** What is spoilt in each place: the file, the other one that comes where they are swapped, and what is lost beside. */
const FILES = {
  page: [
    [PAGE, pageOf("checker", "en")],
    [APP, FRAME],
    [CODE, programOf("census").code],
    [FALLBACK, APP, CODE],
  ],
  article: [
    [SCRIPT, APP],
    [CURRENT, SHADOW],
    [SHADOW, FRAME],
    [STYLES, wordsOf(LANG)],
    [wordsOf(LANG), wordsOf("en")],
    [CODE, programOf("census").code],
    [FALLBACK, APP, CODE],
    [IFRAME, PAGE, CURRENT],
    [FRAME, APP, CURRENT],
  ],
  frame: [
    [IFRAME, PAGE],
    [FRAME, APP],
    [CODE, programOf("census").code],
    [FALLBACK, APP, CODE],
  ],
  keeping: [
    [PAGE, pageOf("checker", "en")],
    [APP, FRAME],
    [CODE, programOf("census").code],
    [FALLBACK, APP],
    [scriptOf("app/offline.js"), APP],
    [scriptOf("sw.js"), APP],
    [pageOf("manifest", LANG), pageOf("manifest", "en")],
  ],
};
/** Before a change lands one case of some is looked at; which, goes round. */
const SOME = 29;
const cases = (place) => {
  const all = FILES[place].flatMap(([file, other, lost]) =>
    Object.keys(KINDS).map((kind) => ({ file, other, lost, kind })),
  );
  return all.filter((_, at) => at % enough(1, SOME) === 0);
};

test.use({ expectedNoise: /./u });
test.describe.configure({ timeout: enough(1_500_000, 300_000) });

test("on the page", async ({ page }, { project }) => {
  const site = await faulty();
  const table = new Table("page", project.name);
  for (const { file, other, lost, kind } of cases("page")) {
    if (file === PAGE && nothingCouldSay(kind)) continue;
    await page.goto("about:blank");
    site.mend();
    if (lost) site.spoil(lost, "lost");
    site.spoil(file, kind, other);
    await page.goto(site.base + PAGE, { waitUntil: "commit" }).catch(() => {});
    const isLate = /30 s|never/u.test(kind);
    table.add(file, kind, await seenOn(page, { isLate, arrive: kind.includes("30 s") && site.arrive }));
  }
  table.done();
  await site.close();
});

test("in an article", async ({ page }, { project }) => {
  const site = await faulty();
  const hosts = await serveHosts(site.base);
  const table = new Table("article", project.name);
  await page.clock.install();
  for (const { file, other, lost, kind } of cases("article")) {
    await page.goto("about:blank");
    site.mend();
    if (lost) site.spoil(lost, "lost");
    site.spoil(file, kind, other);
    await page.goto(`${hosts.base}plain.html`, { waitUntil: "commit" });
    await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
    const isLate = /30 s|never/u.test(kind);
    table.add(file, kind, await seenIn(page, { isLate, arrive: kind.includes("30 s") && site.arrive }));
  }
  table.done();
  await Promise.all([site.close(), hosts.close()]);
});

test("in a frame", async ({ page }, { project }) => {
  const site = await faulty();
  const hosts = await serveHosts(site.base);
  const table = new Table("frame", project.name);
  for (const { file, other, lost, kind } of cases("frame")) {
    // There is nothing that could say it, and the article has its own words around the frame. At 2 % is the document's
    // head: with a bit changed its style may never end, and then there is no document.
    if (file === IFRAME && !/cut|minified|a bit at [59]|no CORS/u.test(kind)) continue;
    await page.goto("about:blank");
    site.mend();
    if (lost) site.spoil(lost, "lost");
    site.spoil(file, kind, other);
    await page.goto(`${hosts.base}iframe-alone.html`, { waitUntil: "commit" });
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const isLate = /30 s|never/u.test(kind);
    table.add(file, kind, await seenInFrame(page, { isLate, arrive: kind.includes("30 s") && site.arrive }));
  }
  table.done();
  await Promise.all([site.close(), hosts.close()]);
});

/** The language that somebody chooses once the checker is there, and that which they read it in. */
const CHOSEN = "en";
/** Where a language is chosen: the host page, and where in it the checker is. */
const CHOOSING = {
  article: ["plain", (page) => page.locator("tirkeu-check")],
  frame: ["iframe-alone", (page) => page.locator("iframe").contentFrame()],
};

for (const [place, [host, placeIn]] of Object.entries(CHOOSING)) {
  test(`where another language is chosen: ${place}`, async ({ page }, { project }) => {
    const site = await faulty();
    const hosts = await serveHosts(site.base);
    const table = new Table(`language-${place}`, project.name);
    await page.clock.install();
    const words = wordsOf(CHOSEN);
    for (const kind of Object.keys(KINDS).filter((_, at) => at % enough(1, 5) === 0)) {
      await page.goto("about:blank");
      site.mend();
      await page.goto(`${hosts.base}${host}.html`);
      await page.locator("tirkeu-check, iframe").first().scrollIntoViewIfNeeded();
      const [heading, said] = ["#heading", ".shell > [role=alert]"].map((one) => placeIn(page).locator(one));
      await heading.waitFor();
      site.spoil(words, kind, wordsOf("kk"));
      table.add(words, kind, await seenChosen({ page, place: placeIn(page), heading, said }, kind, site));
    }
    table.done();
    await Promise.all([site.close(), hosts.close()]);
  });
}

/** What is seen of somebody's choice: the language, or the message above the one that was. */
async function seenChosen({ page, place, heading, said }, kind, site) {
  const [due, was] = [CHOSEN, LANG].map((lang) => check({}, { lang }).prompt);
  const isSeen = (locator, timeout) =>
    locator.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
  await tap(place.locator(`#languages a[lang="${CHOSEN}"]`));
  const [chosen, stays] = [due, was].map((text) => heading.filter({ hasText: text }));
  const isLate = /never|30 s/u.test(kind);
  if (!isLate && (await isSeen(chosen, 700))) return "the language";
  if (isLate) {
    await page.waitForTimeout(300);
    await page.clock.fastForward(8_100);
  }
  if (!(await isSeen(said, 2000)) || !(await stays.isVisible())) return "dead";
  // It can still be answered, and then nothing is said any more.
  if (kind.includes("30 s")) site.arrive();
  await tap(place.locator("a.option").first());
  await expect(said).toHaveCount(0);
  return "the message, and the language that was";
}

/** What becomes of a file in the copy. */
const KEPT_KINDS = {
  lost: () => undefined,
  empty: () => Buffer.alloc(0),
  cut: (is) => is.subarray(0, is.length / 2),
  swapped: (_is, other) => other,
  "a bit at 2 %": (is) => bitChanged(is, 0.02),
  "a bit at 50 %": (is) => bitChanged(is, 0.5),
  "a bit at 98 %": (is) => bitChanged(is, 0.98),
};

test("in the kept copy, without a network", async ({ page }, { project }) => {
  const site = await faulty();
  const table = new Table("kept", project.name);
  await page.goto(site.base + PAGE);
  await running(page);
  await keep(page);
  await site.close();
  /** Puts something into the copy in the place of a file. */
  const put = (file, bytes) =>
    page.evaluate(
      async ([path, content, type]) => {
        const copy = await caches.open((await caches.keys())[0]);
        const headers = { "content-type": type };
        await (content
          ? copy.put(path, new Response(Uint8Array.from(content), { headers }))
          : copy.delete(path));
      },
      [file, bytes && [...bytes], TYPES[extname(file)]],
    );
  for (const [file, other, lost] of FILES.page) {
    for (const kind of Object.keys(KEPT_KINDS).filter((_, at) => at % enough(1, 3) === 0)) {
      if (file === PAGE && /lost|empty/u.test(kind)) continue;
      if (lost) await put(lost, undefined);
      await put(file, KEPT_KINDS[kind](read(file), read(other)));
      await page.goto(`${site.base}${PAGE}?${kind.length}`, { waitUntil: "commit" });
      table.add(file, kind, await seenOn(page));
      // Mended by hand, from a page that is whole.
      await page.goto(site.base + pageOf("book", LANG), { waitUntil: "commit" });
      await put(file, read(file));
      if (lost) await put(lost, read(lost));
    }
  }
  table.done();
});

test("while it is kept", async ({ browser }, { project }) => {
  const site = await faulty();
  const table = new Table("keeping", project.name);
  for (const { file, other, kind } of cases("keeping")) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    site.mend();
    await page.goto(site.base + PAGE);
    await running(page);
    site.spoil(file, kind, other);
    await page.locator("#keep button").click();
    const said = page.locator("#kept:not([hidden]), #not-kept:not([hidden])");
    const isTold = () =>
      said.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
    if (/never|30 s/u.test(kind) || !(await isTold())) {
      // Whoever waits is told after a minute.
      await page.clock.fastForward(61_000);
      await isTold();
    }
    const isKept = await page.locator("#kept").isVisible();
    const isNotKept = await page.locator("#not-kept").isVisible();
    site.mend();
    // Whatever is kept has to do without the site.
    const elsewhere = isKept && (await seenKept(page, site));
    const told = isNotKept ? "not kept, and it says so" : "dead";
    table.add(file, kind, isKept ? `kept: ${elsewhere}` : told);
    await context.close();
  }
  table.done();
  await site.close();
});

/** What a kept page says to somebody who has no network. */
async function seenKept(page, site) {
  await page.goto("about:blank");
  for (const file of new Set(FILES.page.map(([name]) => name))) site.spoil(file, "lost");
  await page.goto(site.base + PAGE, { waitUntil: "commit" });
  const seen = await seenOn(page);
  return seen.startsWith("dead") ? `but ${seen}` : seen;
}

test("in the single file", async ({ page, baseURL }, { project }) => {
  const table = new Table("single-file", project.name);
  const { kinds, open } = await alone(page, baseURL, SINGLE_FILE);
  for (const kind of kinds.slice(1)) {
    await open(kind);
    table.add(SINGLE_FILE, kind, await seenOn(page));
  }
  table.done();
});
