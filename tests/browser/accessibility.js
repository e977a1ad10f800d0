// How do the tests tell whether a page can be read by everybody: by axe by day and by night, on a narrow screen, with a thumb?
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "./checker.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What may differ between day and night; everything else in the document is the same. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Opens what a fold hides: it has to be readable too. */
export const unfold = (page, what = "details") =>
  page.evaluate((folds) => document.querySelectorAll(folds).forEach((details) => (details.open = true)), what);

/** By day everything, by night what may differ. */
export async function wrongByDayAndNight(page) {
  await page.emulateMedia({ colorScheme: "light" });
  // Its other mode opens a second page to put the findings of frames together; there are no frames.
  const byDay = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  // It has left itself in the page.
  const byNight = await page.evaluate((rules) => window.axe.run(document, { runOnly: rules }), COLOURS);
  expect(byNight.passes.length + byNight.incomplete.length + byNight.violations.length).toBeGreaterThan(0);
  const say = (when, { violations }) =>
    violations.map(({ id, nodes }) => ({ when, id, nodes: nodes.map((node) => `${node.target}: ${node.failureSummary}`) }));
  return [...say("by day", byDay), ...say("by night", byNight)];
}

/** Nothing has to be scrolled sideways, but for what stands in `scrolling`, which scrolls by itself. */
export async function fits(page, name, scrolling = "never") {
  await unfold(page);
  const [wide, sticking] = await page.evaluate((alone) => {
    const room = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("body *:not(.unseen)")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > room + 0.5 || left < -0.5) && !element.parentElement.closest(alone);
    });
    return [document.documentElement.scrollWidth - room, out.map((element) => element.outerHTML.slice(0, 120))];
  }, scrolling);
  expect(sticking, name).toEqual([]);
  expect(wide, name).toBe(0);
}

/** What is less than 44 pixels high of the options, and less than 24 of the other things, if it does not stand in a sentence. */
export const tooSmall = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a, summary, button, input, select")]
      .filter((target) => target.checkVisibility())
      .map((target) => {
        const block = target.closest("p, li, dd, td, details") ?? target.parentElement;
        const inSentence = target.matches("a") && block.textContent.trim() !== target.textContent.trim() && !target.closest(".answers");
        const least = target.matches(".option") ? 44 : inSentence ? 0 : 24;
        const { width, height } = target.getBoundingClientRect();
        return height < least || width < Math.min(least, 24) ? `${height} × ${width}: ${target.outerHTML}` : "";
      })
      .filter(Boolean),
  );
