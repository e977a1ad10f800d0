// Does the page stay where somebody is: under the space bar, at a reload, on the way back?
import { pageOf, SINGLE_FILE } from "../site.js";
import {
  arrived,
  choose,
  expect,
  heading,
  history,
  open,
  option,
  options,
  running,
  test,
} from "./checker.js";

const CHECKER = pageOf("checker", "ru");
const LONG = "#citizenship=citizen&person=self&age=18-plus&home=private&ownership=others";
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

/** Where options are chosen: the place in which they stand, and how to get there. */
const PLACES = [
  ["on the page", async (page, base) => open(page, base + CHECKER)],
  ["in the single file", async (page, base) => page.goto(base + SINGLE_FILE)],
  ["in an article", async (page, base) => page.goto(base + pageOf("article", "ru"))],
  ["in an iframe", async (page, base) => page.goto(base + pageOf("iframe", "ru"))],
];
for (const [where, go] of PLACES) {
  test(`the space bar chooses an option and does not scroll away from it, ${where}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 360, height: 300 });
    await go(page, baseURL);
    const last = page.locator("#screen a.option").last();
    await expect(last).toBeVisible();
    await last.focus();
    const [before, title] = [await scrolled(page), await page.locator("#heading").textContent()];
    await page.keyboard.down(" ");
    await page.keyboard.down(" ");
    expect(await scrolled(page)).toBe(before);
    await expect(page.locator("#heading")).toHaveText(title);
    await page.keyboard.up(" ");
    await expect(page.locator("#heading")).not.toHaveText(title);
    await expect(page.locator("#heading")).toBeFocused();
  });
}

test("what the space bar does elsewhere, it still does", async ({ page }) => {
  await open(page, CHECKER);
  await options(page).first().focus();
  await page.keyboard.press("Control+ ");
  await expect(page).toHaveURL(/html$/u);
  // Pressed on one option and let go on another, it chooses neither.
  await page.keyboard.down(" ");
  await options(page).nth(1).focus();
  await page.keyboard.up(" ");
  await expect(page).toHaveURL(/html$/u);
  await heading(page).focus();
  await page.keyboard.press(" ");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
});

for (const file of [CHECKER, SINGLE_FILE]) {
  test(`a reload keeps the screen and the place on it: ${file}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 360, height: 400 });
    await page.goto(baseURL + file + LONG);
    await expect(page.locator("#screen .answers")).toBeVisible();
    const title = await heading(page).textContent();
    await page.evaluate(() => scrollTo(0, 640));
    await expect.poll(() => page.evaluate(() => window.history.state?.place)).toBe(640);
    await page.reload();
    await expect(page.locator("#screen .answers")).toBeVisible();
    await expect(heading(page)).toHaveText(title);
    await expect.poll(() => scrolled(page)).toBe(640);
    // A new screen begins at its beginning, and a way back is a way back.
    await choose(options(page).first());
    await arrived(page);
    expect(await scrolled(page)).not.toBe(640);
    await history(page, -1);
    await expect(heading(page)).toHaveText(title);
  });
}

test("who comes back from another page is where the link was", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 400 });
  await open(page, baseURL + CHECKER + LONG);
  await page.evaluate(() => scrollTo(0, 500));
  await page.goto(`${baseURL}${pageOf("book", "ru")}`);
  await page.goBack();
  await running(page);
  await expect.poll(() => scrolled(page)).toBe(500);
});

test("an iframe that is loaded again has the answers still, and tells them nobody", async ({
  page,
  baseURL,
}) => {
  const steps = () => page.evaluate(() => window.history.length);
  await page.goto(`${baseURL}${pageOf("iframe", "ru")}#published=2025-11-24&citizenship=citizen`);
  const before = await steps();
  await choose(option(page, "person", "self"));
  const title = await page.locator("#heading").textContent();
  // What stands in the address of a frame, whoever put it there can read.
  await expect(page).toHaveURL(/#published=2025-11-24$/u);
  await page.reload();
  await expect(page.locator("#heading")).toHaveText(title);
  await expect(page.locator(".notice time").first()).toBeVisible();
  expect(await steps()).toBe(before);
});
