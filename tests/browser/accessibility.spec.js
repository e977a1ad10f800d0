// Can everybody read it and hit it: with assistive technology, in the dark, at 400 %, with own colours, with a thumb?
import { LANGUAGES, SCREENS, STALE_DAY, details, fragment } from "./cases.js";
import { expect, go, heading, open, options, test } from "./checker.js";
import { fits, tooSmall, unfold, wrongByDayAndNight } from "./reach.js";

const STALE = { name: "rules that are too old", hash: fragment({ citizenship: "citizen" }), clock: STALE_DAY };
const FAILED = { name: "a browser in which nothing starts", hash: "", failed: true };

async function show(page, file, screen) {
  if (screen.clock) await page.clock.setFixedTime(screen.clock);
  if (screen.failed) {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.route("**/plain-*", (route) => route.abort());
    await page.goto(file);
    await expect(page.locator("#failed")).toBeVisible();
  } else {
    await open(page, file + screen.hash);
  }
  // The rules below are the same on every screen; axe takes long over them, so it gets them with the first one only.
  await unfold(page, screen === SCREENS[0] ? "details" : "#screen details");
}

test.describe("for assistive technology", { tag: "@chromium" }, () => {
  test.use({ expectedNoise: /WebAssembly|plain-|failed|loading/iu });

  for (const { lang, file } of LANGUAGES) {
    for (const screen of SCREENS) {
      test(`axe finds nothing wrong in ${lang}, by day and by night: ${screen.name}`, async ({ emptied: page }) => {
        await show(page, file, screen);
        expect(await wrongByDayAndNight(page)).toEqual([]);
      });
    }
    for (const screen of [STALE, FAILED]) {
      test(`axe finds nothing wrong in ${lang}, by day and by night: ${screen.name}`, async ({ page }) => {
        await show(page, file, screen);
        expect(await wrongByDayAndNight(page)).toEqual([]);
      });
    }
  }
});

test.describe("at 400 %", () => {
  // A window of 1280 × 1024 at 400 %; a phone of 320 pixels has the same width.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, expectedNoise: /WebAssembly|plain-|failed|loading|^error: Error$/iu });

  for (const { lang, file } of LANGUAGES) {
    test(`no screen 320 pixels wide has to be scrolled sideways, in ${lang}`, async ({ page }) => {
      await open(page, file);
      for (const screen of SCREENS.slice(1)) {
        await go(page, screen.hash);
        await fits(page, screen.name);
      }
      await page.clock.setFixedTime(STALE_DAY);
      await go(page, SCREENS[0].hash);
      await expect(page.locator("#screen > p.notice")).toBeVisible();
      await fits(page, STALE.name);
      await show(page, file, FAILED);
      await fits(page, FAILED.name);
    });
  }
});

for (const { lang, file } of LANGUAGES) {
  test(`everything that is tapped is big enough, in ${lang}`, details(lang), async ({ page }) => {
    await open(page, file);
    for (const screen of SCREENS) {
      await go(page, `${screen.hash}&`);
      await unfold(page);
      expect.soft(await tooSmall(page), screen.name).toEqual([]);
    }
  });
}

test("with a person's own colours the options still have a border", { tag: "@chromium" }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "ru.html");
  for (const link of await options(page).all()) {
    const [style, width, colour, ground] = await link.evaluate((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return [borderTopStyle, parseFloat(borderTopWidth), borderTopColor, getComputedStyle(document.body).backgroundColor];
    });
    expect(["solid", "dashed"]).toContain(style);
    expect(width).toBeGreaterThanOrEqual(1);
    expect(colour).not.toBe(ground);
    expect(colour).not.toMatch(/, 0\)$|transparent/u);
  }
});

test("one sees where the keyboard is, on everything it reaches", async ({ page }) => {
  await open(page, `ru.html${SCREENS[1].hash}`);
  const reached = [];
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press("Tab");
    const [place, what, outline] = await page.evaluate(() => {
      const focused = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const place = [...document.querySelectorAll("a, summary, button")].indexOf(focused);
      return [place, focused.outerHTML.slice(0, 200), outlineStyle === "none" ? 0 : parseFloat(outlineWidth)];
    });
    // Past the last one, the keyboard leaves the page or begins again.
    if (place < 0 || place < reached.at(-1)) break;
    reached.push(place);
    expect(outline, what).toBeGreaterThanOrEqual(2);
  }
  // Everything that can be seen to be tapped, in the order in which it stands there.
  const there = await page.locator("a, summary, button").evaluateAll((all) => all.map((one, place) => (one.checkVisibility() ? place : -1)));
  expect(reached).toEqual(there.filter((place) => place >= 0));
});

test("the heading that takes the focus is the only one of its level", async ({ page }) => {
  await open(page, "index.html");
  for (const screen of SCREENS) {
    await go(page, `${screen.hash}&`);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(heading(page)).toHaveAttribute("tabindex", "-1");
  }
});
