// Can everybody read the open book and hit what is in it: with assistive technology, at 400 %, with own
// colours, with a thumb?
import { somebody } from "../people.js";
import { share } from "../tier.js";
import { contrast, fits, tooSmall, unfold, wrongByDayAndNight } from "./accessibility.js";
import { BOOKS, isMarked } from "./book.js";
import { expect, press, test } from "./checker.js";
import { fragment, inAnyLanguage } from "./endings.js";

const ANSWERS = somebody({ result: "owner-consent", at: "home" });
const PHONE = { name: "on a phone", viewport: { width: 360, height: 740 } };
const DESK = { name: "on a desk", viewport: { width: 1280, height: 800 } };

// Axe takes long over so much: it gets all of it once on a desk, where it is laid out in the same way in every
// language.
const SEEN = BOOKS.map((one) => [PHONE, one]).concat([[DESK, BOOKS.find(({ lang }) => lang === "ru")]]);
for (const [{ name, viewport }, { lang, book }] of share(SEEN, 0, SEEN.length)) {
  test.describe(name, { tag: "@chromium" }, () => {
    test.use({ viewport });

    test(`axe finds nothing wrong in the open book in ${lang}, by day and by night, ${name}`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(book + fragment(ANSWERS));
      await unfold(page);
      await page.locator("#start button").click();
      await expect(page.locator("#same")).toBeVisible();
      // What is shown instead, where it does not come out so.
      await page.evaluate(() => {
        for (const id of ["not-the-same", "not-run"]) document.getElementById(id).hidden = false;
      });
      expect(await wrongByDayAndNight(page)).toEqual([]);
    });
  });
}

for (const { lang, book } of BOOKS) {
  test.describe("where the cases are laid out as cards", { tag: "@chromium" }, () => {
    test.use(PHONE);

    test(`they are still a table of rows and cells to who hears them, in ${lang}`, async ({ page }) => {
      await page.goto(book);
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const count = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
      const rows = await page.locator(".cases tr, .counts tr").count();
      const cells = await page.locator(".cases td, .counts td").count();
      expect(rows).toBeGreaterThan(100);
      expect({ rows: count("row"), cells: count("cell"), tables: count("table") }).toEqual({
        rows,
        cells,
        tables: 2,
      });
    });
  });

  test.describe("at 400 %", () => {
    test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

    test(
      `only the map is scrolled sideways, and a keyboard reaches it, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.goto(book + fragment(ANSWERS));
        await page.locator("#start button").click();
        await expect(page.locator("#same")).toBeVisible();
        await fits(page, book, ".drawing");
        const map = page.locator(".drawing");
        const sideways = () =>
          map.evaluate((region) => [region.scrollWidth > region.clientWidth, region.scrollLeft]);
        expect(await sideways()).toEqual([true, 0]);
        await expect(map).toHaveAttribute("role", "region");
        await expect(map).toHaveAttribute("aria-label", /\S/u);
        await page.locator(".contents a").last().focus();
        await page.keyboard.press("Tab");
        await expect(map).toBeFocused();
        const outline = await map.evaluate((region) => [
          getComputedStyle(region).outlineStyle,
          Number.parseFloat(getComputedStyle(region).outlineWidth),
        ]);
        expect(outline).toEqual(["solid", expect.any(Number)]);
        expect(outline[1]).toBeGreaterThanOrEqual(2);
        await press(page, "ArrowRight", 5);
        await expect.poll(async () => (await sideways())[1]).toBeGreaterThan(0);
        expect(await page.evaluate(() => scrollX)).toBe(0);
      },
    );
  });

  test(
    `everything that is tapped in the open book is big enough, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(book);
      await unfold(page);
      await expect(page.locator("#filters")).toBeVisible();
      expect(await page.evaluate(tooSmall)).toEqual([]);
      const heights = await page
        .locator("input, select, #start button")
        .evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );

  for (const colorScheme of ["light", "dark"]) {
    test(`with a person's own colours the way is still seen, in ${lang}, ${colorScheme}`, {
      tag: "@chromium",
    }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await page.goto(book + fragment(ANSWERS));
      await isMarked(page, ANSWERS);
      await unfold(page);
      const seen = await page.evaluate(() => {
        const style = (selector) => {
          const found = document.querySelector(selector);
          const { stroke, strokeWidth, fill, outlineStyle, outlineWidth, fontWeight, backgroundColor } =
            getComputedStyle(found);
          return {
            stroke,
            strokeWidth: Number.parseFloat(strokeWidth),
            fill,
            outlineStyle,
            outlineWidth: Number.parseFloat(outlineWidth),
            fontWeight,
            backgroundColor,
          };
        };
        const by = (selectors) =>
          Object.fromEntries(Object.entries(selectors).map(([name, selector]) => [name, style(selector)]));
        return by({
          edge: "path.edge:not(.way)",
          marked: "path.way",
          line: "g[data-from]:not(.way) > .line",
          markedLine: "g.way > .line",
          text: "g.way > text",
          box: ".crossing",
          step: "#as-text li li:not(.way)",
          markedStep: "#as-text li.way",
          ground: ".drawing",
        });
      });
      expect(seen.marked.stroke).not.toBe(seen.edge.stroke);
      expect(seen.marked.strokeWidth).toBeGreaterThan(seen.edge.strokeWidth);
      expect([seen.line.stroke, seen.line.fill]).toEqual(["none", "none"]);
      expect(seen.markedLine.stroke).toBe(seen.marked.stroke);
      expect(seen.markedLine.strokeWidth).toBeGreaterThanOrEqual(2);
      expect(seen.step.outlineStyle).toBe("none");
      expect(seen.markedStep.outlineStyle).toBe("solid");
      expect(seen.markedStep.outlineWidth).toBeGreaterThanOrEqual(2);
      // Each of the colours that lie on one another can be told from it.
      expect(contrast(seen.text.fill, seen.markedLine.fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(seen.text.fill, seen.box.fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(seen.marked.stroke, seen.ground.backgroundColor)).toBeGreaterThanOrEqual(3);
    });
  }
}
