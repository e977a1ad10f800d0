// Is the question where the eyes are, on a small screen and with large letters?
import { pageOf, SINGLE_FILE } from "../site.js";
import { share } from "../tier.js";
import { choose, expect, open, option, options, test } from "./checker.js";
import { STALE_DAY } from "./endings.js";

const CHECKER = pageOf("checker", "ru");
const SIZES = [
  { width: 240, height: 256 },
  { width: 240, height: 320 },
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const LETTERS = [100, 200, 300];
/** How far below the edge of the window the question may begin, in lines of its text. */
const LINES = 2;

const placeOf = (page, selector = "#heading") =>
  page.evaluate((what) => {
    const element = document.querySelector(what);
    const { top } = element.getBoundingClientRect();
    return { top, line: Number.parseFloat(getComputedStyle(document.body).fontSize) * 1.5 };
  }, selector);

for (const [place, size] of SIZES.entries()) {
  for (const letters of share(LETTERS, place)) {
    const name = `${size.width} × ${size.height}, letters of ${letters} %`;
    test(`after a tap the question is at the top of the window: ${name}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, CHECKER);
      await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), letters);
      for (const [question, value] of [
        ["citizenship", "citizen"],
        ["person", "self"],
        ["age", "18-plus"],
        ["home", "private"],
      ]) {
        await choose(option(page, question, value));
        await expect(page.locator("#heading")).toBeFocused();
        const { top, line } = await placeOf(page);
        expect(top, `after ${question}`).toBeGreaterThanOrEqual(0);
        expect(top, `after ${question}`).toBeLessThanOrEqual(LINES * line);
      }
      // So is a result.
      await choose(option(page, "ownership", "institution").or(options(page).last()).first());
      await expect(page.locator("#heading")).toBeFocused();
      const { top, line } = await placeOf(page);
      expect(top).toBeLessThanOrEqual(LINES * line);
    });
  }
}

test("once somebody has begun the header is short", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, CHECKER);
  const height = () => page.evaluate(() => document.querySelector("header").offsetHeight);
  const before = await height();
  await choose(options(page).first());
  await expect(page.locator("#heading")).toBeFocused();
  expect(await height()).toBeLessThan(before);
});

test("a result whose rules are out of date shows that first", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.clock.setFixedTime(STALE_DAY);
  await open(page, CHECKER);
  await choose(option(page, "citizenship", "other"));
  await expect(page.locator("#heading")).toBeFocused();
  const { top } = await placeOf(page, "#notices > .notice");
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(100);
});

test("in an article the question does not leave the window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(pageOf("article", "ru"));
  await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
  await choose(page.locator("#screen a.option").first());
  // Beside an article no link says what it answers.
  for (let asked = 0; asked < 2; asked += 1) {
    await expect(page.locator("#heading")).toBeInViewport();
    const top = await page.locator("#heading").evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(-1);
    expect(top).toBeLessThanOrEqual(480 / 2);
    await choose(page.locator("#screen a.option").first());
  }
});

test("the single file does the same", async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 320 });
  await page.goto(SINGLE_FILE);
  await choose(page.locator("#screen a.option").first());
  await expect(page.locator("#heading")).toBeFocused();
  const { top, line } = await placeOf(page);
  expect(top).toBeLessThanOrEqual(LINES * line);
});
