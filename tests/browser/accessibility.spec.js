// Can everybody read it and hit it: with assistive technology, in the dark, at 400 %, with own colours, with
// a thumb?
import { filesOf, LANGUAGES, pageOf } from "../site.js";
import { share } from "../tier.js";
import { fits, sticksOut, tooSmall, wrongByDayAndNight, wrongOnScreens } from "./accessibility.js";
import { expect, go, heading, onEachScreen, open, options, test } from "./checker.js";
import { ENDINGS, fragment, inAnyLanguage, SCREENS, STALE_DAY } from "./endings.js";

const [FIRST] = SCREENS;
const STALE = { name: "rules that are too old", hash: fragment({ citizenship: "citizen" }) };
const FAILED = { name: "a browser in which nothing starts" };

/** Opens the page where neither WebAssembly nor what stands in for it starts. */
async function fail(page, file) {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.route(filesOf("fallback"), (route) => route.abort());
  await page.goto(file);
  await expect(page.locator("#failed")).toBeVisible();
}

/** The screens on which something is wrong. */
const wrongAmong = (all) => all.filter(({ found }) => found.length > 0);

test.describe("for assistive technology", { tag: "@chromium" }, () => {
  test.use({ expectedNoise: /WebAssembly|fallback-|failed|loading/iu });

  for (const lang of share(LANGUAGES, 0)) {
    test(`axe finds nothing wrong on any screen, by day and by night, in ${lang}`, async ({ page }) => {
      test.slow();
      await open(page, pageOf("checker", lang));
      expect(await wrongOnScreens(page, [{ ...FIRST, whole: true }, ...SCREENS.slice(1)])).toEqual([]);
      await page.clock.setFixedTime(STALE_DAY);
      expect(await wrongOnScreens(page, [STALE])).toEqual([]);
      await expect(page.locator("#notices > p.notice")).toBeVisible();
    });

    test(`axe finds nothing wrong in ${FAILED.name}, in ${lang}`, async ({ page }) => {
      await fail(page, pageOf("checker", lang));
      expect(await wrongByDayAndNight(page)).toEqual([]);
    });
  }
});

for (const lang of LANGUAGES) {
  test(
    `each short name that is explained stands on the screen by itself, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await open(page, pageOf("checker", lang));
      // Each question of each way, too.
      const ways = ENDINGS.flatMap(({ answers }) =>
        Object.entries(answers).map((_, at, all) => fragment(Object.fromEntries(all.slice(0, at)))),
      );
      const found = await onEachScreen(
        page,
        [...SCREENS, ...[...new Set(ways)].map((hash) => ({ name: hash, hash }))],
        () => {
          const walker = document.createTreeWalker(document.getElementById("screen"), NodeFilter.SHOW_TEXT);
          const said = [];
          while (walker.nextNode())
            if (!walker.currentNode.parentElement.closest("dt")) said.push(walker.currentNode.data);
          const names = [...document.querySelectorAll("#screen .short-names dt")];
          return names
            .map(({ textContent }) => textContent)
            .filter((name) => !said.some((text) => text.includes(name)));
        },
        undefined,
      );
      expect(wrongAmong(found)).toEqual([]);
    },
  );
}

test.describe("at 400 %", () => {
  // A window of 1280 × 1024 at 400 %; a phone of 320 pixels has the same width.
  test.use({
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    expectedNoise: /WebAssembly|fallback-|failed|loading|^error: Error$/iu,
  });

  for (const lang of LANGUAGES) {
    test(
      `no screen 320 pixels wide has to be scrolled sideways, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await open(page, pageOf("checker", lang));
        expect(wrongAmong(await onEachScreen(page, SCREENS, sticksOut, "never"))).toEqual([]);
        await page.clock.setFixedTime(STALE_DAY);
        await go(page, FIRST.hash);
        await expect(page.locator("#notices > p.notice")).toBeVisible();
        await fits(page, STALE.name);
        await fail(page, pageOf("checker", lang));
        await fits(page, FAILED.name);
      },
    );
  }
});

test("what stands before the heading is heard with it, and nothing else is said unasked", async ({
  page,
}) => {
  const file = pageOf("checker", "ru");
  await open(page, file);
  await expect(heading(page)).toHaveAccessibleDescription("");
  await expect(page.locator("[role=status] :visible")).toHaveCount(0);
  const notices = page.locator("#notices");
  for (const [day, hash] of [
    [STALE_DAY, ""],
    ["1970-01-01T08:00:00Z", ""],
    [STALE_DAY, "#person=nobody"],
  ]) {
    await page.clock.setFixedTime(day);
    await page.goto("about:blank");
    await open(page, file + hash);
    const said = (await notices.locator("p, code").allTextContents()).join(" ");
    expect(said).not.toBe("");
    await expect(heading(page)).toHaveAccessibleDescription(said);
  }
});

test("what is copied from a screen is what is seen on it", { tag: "@chromium" }, async ({ page }) => {
  await open(page, pageOf("checker", "ru"));
  const copied = () => {
    getSelection().selectAllChildren(document.getElementById("screen"));
    const bare = (text) => text.replaceAll(/\s+/gu, " ").trim();
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there.
    const [taken, seen] = [`${getSelection()}`, document.getElementById("screen").innerText].map(bare);
    return taken === seen ? [] : [taken];
  };
  expect(wrongAmong(await onEachScreen(page, SCREENS, copied))).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(
    `with letters of 300 % no screen has to be scrolled sideways, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await open(page, pageOf("checker", lang));
      for (const [width, height] of [
        [240, 320],
        [320, 480],
        [844, 390],
      ]) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => (document.documentElement.style.fontSize = "300%"));
        const wrong = wrongAmong(await onEachScreen(page, SCREENS, sticksOut, "never"));
        expect(wrong, `${width} pixels`).toEqual([]);
      }
    },
  );

  test(`everything that is tapped is big enough, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await open(page, pageOf("checker", lang));
    expect(wrongAmong(await onEachScreen(page, SCREENS, tooSmall))).toEqual([]);
  });
}

/** The contrast of each edge with what is on either side of it (WCAG 1.4.11): run in the page. */
function contrasts(selector) {
  const channels = (colour) => colour.match(/[\d.]+/gu).map(Number);
  const light = (colour) => {
    const [red, green, blue] = channels(colour)
      .slice(0, 3)
      .map((channel) => channel / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const isSeen = (colour) => channels(colour)[3] !== 0;
  const groundOf = (element) => {
    const own = getComputedStyle(element).backgroundColor;
    return isSeen(own) ? own : groundOf(element.parentElement);
  };
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const edge = light(getComputedStyle(element).borderTopColor);
    return [groundOf(element), groundOf(element.parentElement)].map((ground) => {
      const [darker, lighter] = [edge, light(ground)].sort((one, other) => one - other);
      return (lighter + 0.05) / (darker + 0.05);
    });
  });
}

for (const [what, address, selector] of [
  ["options", pageOf("checker", "ru"), ".option"],
  ["fields of the builder", pageOf("builder", "ru"), "input:not([type=radio]), select, textarea"],
  ["fields of the reminders", pageOf("agree", "ru"), "input, textarea"],
  ["fields of the open book", pageOf("book", "ru"), "#filters input, #filters select"],
]) {
  test(`edges are seen against what is beside them: ${what}`, { tag: "@chromium" }, async ({ page }) => {
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const found = await page.evaluate(contrasts, selector);
      expect(found.length).toBeGreaterThan(0);
      expect(Math.min(...found), colorScheme).toBeGreaterThanOrEqual(3);
    }
  });
}

test("with a person's own colours the options still have a border", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, pageOf("checker", "ru"));
  const borders = await options(page).evaluateAll((links) =>
    links.map((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
      const ground = getComputedStyle(document.body).backgroundColor;
      return {
        style: borderTopStyle,
        width: Number.parseFloat(borderTopWidth),
        colour: borderTopColor,
        ground,
      };
    }),
  );
  expect(borders.length).toBeGreaterThan(1);
  for (const { style, width, colour, ground } of borders) {
    expect(["solid", "dashed"]).toContain(style);
    expect(width).toBeGreaterThanOrEqual(1);
    expect(colour).not.toBe(ground);
    expect(colour).not.toMatch(/, 0\)$|transparent/u);
  }
});

test("one sees where the keyboard is, on everything it reaches", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + SCREENS[1].hash);
  const reached = [];
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press("Tab");
    const [place, what, outline] = await page.evaluate(() => {
      const focused = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const index = [...document.querySelectorAll("a, summary, button")].indexOf(focused);
      return [
        index,
        focused.outerHTML.slice(0, 200),
        outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      ];
    });
    // Past the last one, the keyboard leaves the page or begins again.
    if (place < 0 || place < reached.at(-1)) break;
    reached.push(place);
    expect(outline, what).toBeGreaterThanOrEqual(2);
  }
  // Everything that can be seen to be tapped, in the order in which it stands there.
  const there = await page
    .locator("a, summary, button")
    .evaluateAll((all) => all.map((one, place) => (one.checkVisibility() ? place : -1)));
  expect(reached).toEqual(there.filter((place) => place >= 0));
});

test("the heading that takes the focus is the only one of its level", { tag: "@same" }, async ({ page }) => {
  await open(page, pageOf("checker", "kk"));
  const headings = () =>
    [...document.querySelectorAll("h1")].map(({ id, tabIndex, attributes }) => [
      id,
      tabIndex,
      attributes.tabindex?.value,
    ]);
  for (const { name, found } of await onEachScreen(page, SCREENS, headings)) {
    expect(found, name).toEqual([["heading", -1, "-1"]]);
  }
  await expect(heading(page)).toHaveCount(1);
});
