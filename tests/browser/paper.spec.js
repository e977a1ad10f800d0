// Is each result one sheet of paper, dark on white, with what is needed to find it again?
import { PDFDocument } from "pdf-lib";
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf } from "../site.js";
import { enough, share } from "../tier.js";
import { CASE } from "./after.js";
import { expect, go, open, test } from "./checker.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { test as hosted, placeOf } from "./embedded.js";
import { check, STALE_DAY } from "./endings.js";
import { onPaper, SMALLEST } from "./paper.js";

const set = (page, name, value) =>
  page.locator("tirkeu-check").evaluate((element, [key, to]) => element.setAttribute(key, to), [name, value]);

/** The longest plans are those of the owners' hour; of the others every fifth stands for its neighbours. */
const isLong = (answers) => check(answers).result === "owner-consent";
const CASES = enough(
  distinctCases(CHECKED),
  distinctCases(CHECKED).filter((answers, place) => isLong(answers) || place % 5 === 0),
);

/** What is asked of whoever moves into a private home. */
const UNSURE = Object.fromEntries(
  ["ownership", "stay", "protectedOwner", "consent", "signing", "device"].map((question) => [
    question,
    "unsure",
  ]),
);

test("what was folded before it was printed is folded again", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + CASE);
  await page.locator("#screen details.fold summary").first().click();
  const isOpen = () => page.locator("#screen details").evaluateAll((all) => all.map((folded) => folded.open));
  const before = await isOpen();
  expect(before.filter(Boolean)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await isOpen()).filter((is) => !is)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await isOpen()).toEqual(before);
});

for (const [place, lang] of LANGUAGES.entries()) {
  test(`each result is one sheet, also by night, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ colorScheme: "dark" });
    await open(page, pageOf("checker", lang));
    const longer = [];
    const some = share(CASES, place, 9);
    for (const answers of some) {
      await go(page, hashOf(answers));
      const paper = await PDFDocument.load(await page.pdf({ format: "A4" }));
      if (paper.getPageCount() > 1) longer.push([paper.getPageCount(), hashOf(answers)]);
    }
    expect(longer).toEqual([]);
    console.log(`${some.length} results in ${lang}: a sheet each`);
  });

  test(`each result is one sheet, too, that says above that the rules are old and have changed, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.clock.setFixedTime(STALE_DAY);
    await open(page, pageOf("checker", lang));
    const longer = [];
    // Which are the longest then, nobody knows before.
    for (const answers of share(distinctCases(CHECKED), place, 15)) {
      await go(page, `${hashOf(answers)}&rules_of=2025-12-01`);
      await expect(page.locator("#notices .notice")).toHaveCount(2);
      const paper = await PDFDocument.load(await page.pdf({ format: "A4" }));
      if (paper.getPageCount() > 1) longer.push([paper.getPageCount(), hashOf(answers)]);
    }
    expect(longer).toEqual([]);
  });

  test(`where another service is applied for, its address stands on the sheet, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    const others = { home: "private", ownership: "others", stay: "temporary" };
    const { answers } = check({ citizenship: "citizen", person: "self", age: "18-plus", ...others });
    await open(page, pageOf("checker", lang) + hashOf(answers));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".verdict .action")).toBeHidden();
    const { url } = check(answers, { lang }).steps.find((step) => step.url?.includes("reg_grazhdan"));
    await expect(page.locator("#screen .steps").getByText(new URL(url).pathname)).toBeVisible();
  });

  test(`where not knowing decides, each case has a line of its own on the sheet, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    const { answers } = check({
      citizenship: "citizen",
      person: "self",
      age: "18-plus",
      home: "private",
      ...UNSURE,
    });
    await open(page, pageOf("checker", lang) + hashOf(answers));
    expect((await PDFDocument.load(await page.pdf({ format: "A4" }))).getPageCount()).toBe(1);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const titles = page.locator(".cases dd:visible");
    expect(await titles.count()).toBeGreaterThan(5);
    for (const title of await titles.all()) await expect(title).toHaveCSS("display", "block");
  });

  test(`on paper letters are dark and large enough, and nothing is to be tapped, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await open(page, pageOf("checker", lang) + CASE);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const seen = await page.locator("#screen").evaluate(onPaper);
    expect(seen).toMatchObject({ light: [], tapped: 0 });
    expect(seen.small).toBeGreaterThanOrEqual(SMALLEST);
    const outcome = check(Object.fromEntries(new URLSearchParams(CASE.slice(1))), { lang });
    expect(seen.sources).toBe(outcome.because.flatMap((reason) => reason.sources).length);
    expect(seen.days).toBeGreaterThan(2);
    const address = await page
      .locator("#screen")
      .evaluate((screen) => getComputedStyle(screen, "::after").content);
    expect(address).toBe(JSON.stringify(page.url()));
    // The foot of the page says what this is not, once.
    const disclaimers = page.locator("footer p:visible, .disclaimer:visible");
    await expect(disclaimers).toHaveCount(1);
  });
}

/** What an article leaves of a sheet of paper, on each side. */
const MARGIN = "10mm";
const MARGINS = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
/** As wide as what is left, in CSS pixels. */
const LEFT = Math.floor(((210 - 2 * 10) / 25.4) * 96);

for (const [place, lang] of LANGUAGES.entries()) {
  hosted(
    `printed from an article each result is one sheet, in ${lang}`,
    { tag: "@chromium" },
    async ({ page, baseURL }) => {
      hosted.setTimeout(600_000);
      await page.goto(baseURL + pageOf("article", lang));
      const element = page.locator("tirkeu-check");
      await element.scrollIntoViewIfNeeded();
      await expect(element.locator("#heading")).toBeVisible();
      await set(page, "answers", CASE.slice(1));
      await expect(element.locator("[data-result]")).toBeVisible();
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".disclaimer:visible, footer p:visible")).toHaveCount(1);
      await page.emulateMedia({ media: null });
      // How many sheets the article itself takes is its own affair.
      await page.evaluate(() => {
        const alone = new CSSStyleSheet();
        alone.replaceSync(`@media print {
          header, article > :not(tirkeu-check), .book { display: none }
          main { max-width: none; margin: 0; padding: 0 }
        }`);
        document.adoptedStyleSheets = [alone];
      });
      const longer = [];
      for (const answers of share(CASES, place, 9)) {
        await set(page, "answers", hashOf(answers).slice(1));
        await expect(element.locator(".answers dt")).toHaveCount(Object.keys(answers).length);
        const paper = await PDFDocument.load(await page.pdf({ format: "A4", margin: MARGINS }));
        if (paper.getPageCount() > 1) longer.push([paper.getPageCount(), hashOf(answers)]);
      }
      expect(longer).toEqual([]);
    },
  );
}

hosted(
  "printed in an iframe nothing of a result is cut off",
  { tag: "@chromium" },
  async ({ page, host }) => {
    hosted.setTimeout(600_000);
    await page.setViewportSize({ width: LEFT, height: 900 });
    await host("result-iframe");
    const element = page.locator("tirkeu-check").first();
    await element.scrollIntoViewIfNeeded();
    const inside = placeOf(element, "iframe");
    await expect(inside.locator("#heading")).toBeVisible();
    const cut = [];
    for (const [place, lang] of LANGUAGES.entries()) {
      await element.evaluate((one, to) => one.setAttribute("lang", to), lang);
      await expect(inside.locator(`body[data-lang="${lang}"] #heading`)).toBeVisible();
      for (const answers of share(CASES.filter(isLong), place, 9)) {
        await element.evaluate((one, to) => one.setAttribute("answers", to), hashOf(answers).slice(1));
        await expect(inside.locator(".answers dt")).toHaveCount(Object.keys(answers).length);
        await page.emulateMedia({ media: "print" });
        const missing = await inside.locator("body").evaluate(() => {
          dispatchEvent(new Event("beforeprint"));
          return document.documentElement.scrollHeight - innerHeight;
        });
        if (missing > 0) cut.push([missing, lang, hashOf(answers)]);
        await page.emulateMedia({ media: null });
      }
    }
    expect(cut).toEqual([]);
  },
);

hosted(
  "in an article, too, a result is dark on white, with its address and without what can only be tapped",
  { tag: "@chromium" },
  async ({ page, host }) => {
    await host("dark-undeclared");
    const element = page.locator("tirkeu-check");
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator("#heading")).toBeVisible();
    await set(page, "answers", CASE.slice(1));
    await expect(element.locator("[data-result]")).toBeVisible();
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const seen = await placeOf(element, "shadow").locator("#screen").evaluate(onPaper);
    expect(seen).toMatchObject({ light: [], tapped: 0 });
    expect(seen.sources).toBeGreaterThan(0);
    const address = await element
      .locator(".shell, [data-link]")
      .last()
      .evaluate((shell) => shell.closest("[data-link]").dataset.link);
    expect(address.endsWith(pageOf("checker", "ru") + CASE)).toBe(true);
    await expect(element.locator(".disclaimer:visible")).toHaveCount(1);
    await expect(element.locator(".languages:visible, .shell > .small:visible")).toHaveCount(0);
  },
);
