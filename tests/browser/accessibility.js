// How do the tests tell whether a page can be read by everybody: by axe by day and by night, on a narrow
// screen, with a thumb?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, onEachScreen } from "./checker.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** By day everything. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What may differ between day and night; everything else in the document is the same. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Opens what a fold hides: it has to be readable too. */
export const unfold = (page, what = "details") =>
  page.evaluate((folds) => {
    for (const details of document.querySelectorAll(folds)) details.open = true;
  }, what);

/**
 * What axe finds on a screen: run in the page. It takes long over the rules below, which are the same on each
 * screen.
 */
async function findings(runOnly, { whole }) {
  for (const fold of document.querySelectorAll("details")) fold.open = whole || fold.matches("#screen *");
  const { passes, incomplete, violations } = await window.axe.run(document, { runOnly });
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, what: `${target}: ${failureSummary}` })),
  );
  return { looked: passes.length + incomplete.length + violations.length, wrong };
}

/**
 * By day everything, by night what may differ, on each of these screens of the open page; `whole` with what
 * is below it.
 */
export async function wrongOnScreens(page, screens) {
  await page.evaluate(AXE);
  const wrong = [];
  for (const [when, colorScheme, rules] of [
    ["by day", "light", RULES],
    ["by night", "dark", COLOURS],
  ]) {
    await page.emulateMedia({ colorScheme });
    for (const { name, found } of await onEachScreen(page, screens, findings, rules)) {
      expect(found.looked, `axe looks at ${name}`).toBeGreaterThan(0);
      wrong.push(...found.wrong.map((one) => ({ screen: name, when, ...one })));
    }
  }
  return wrong;
}

/** The same of the page as it stands there, all of it. */
export async function wrongByDayAndNight(page) {
  const hash = await page.evaluate(() => location.hash);
  return wrongOnScreens(page, [{ name: "the page", hash, whole: true }]);
}

/**
 * What sticks out at the sides, but for what stands in `scrolling`, which scrolls by itself: run in the page.
 */
export function sticksOut(scrolling) {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const room = document.documentElement.clientWidth;
  // What only a screen reader has is cut off, and makes nothing wider.
  const isUnseen = (element) => {
    if (!element) return false;
    const { clipPath, position } = getComputedStyle(element);
    return (clipPath !== "none" && position === "absolute") || isUnseen(element.parentElement);
  };
  const out = [...document.querySelectorAll("body *")].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 0 && (right > room + 0.5 || left < -0.5);
    return isOut && !element.parentElement.closest(scrolling) && !isUnseen(element);
  });
  const wide = document.documentElement.scrollWidth - room;
  return [
    ...(wide === 0 ? [] : [`${wide} pixels too wide`]),
    ...out.map((element) => element.outerHTML.slice(0, 120)),
  ];
}

/** Nothing has to be scrolled sideways, but for what stands in `scrolling`. */
export async function fits(page, name, scrolling = "never") {
  expect(await page.evaluate(sticksOut, scrolling), name).toEqual([]);
}

/**
 * What is less than 44 pixels high and wide of what is tapped on a screen and around it, and less than 24 of the
 * other things, if it does not stand in a sentence.
 */
export function tooSmall() {
  for (const details of document.querySelectorAll("details")) details.open = true;
  return (
    [...document.querySelectorAll("a, summary, button, input, select")]
      .filter((target) => target.checkVisibility())
      // Whoever taps the words beside it chooses it, too.
      .map((target) => (target.matches("[type=radio], [type=checkbox]") && target.closest("label")) || target)
      .map((target) => {
        const block = target.closest("p, li, dd, td, details") ?? target.parentElement;
        const isPartOf = target.matches("a") && block.textContent.trim() !== target.textContent.trim();
        const inSentence = isPartOf && !target.closest(".answers");
        const alone = inSentence ? 0 : 24;
        const least = target.closest("#screen, nav, .offline, summary, .notice") ? 44 : alone;
        const { width, height } = target.getBoundingClientRect();
        return height < least || width < least ? `${height} × ${width}: ${target.outerHTML}` : "";
      })
      .filter(Boolean)
  );
}

/** The contrast of two colours, as WCAG reckons it. */
export function contrast(...colours) {
  const luminance = (colour) => {
    const [red, green, blue] = colour
      .match(/[\d.]+/gu)
      .slice(0, 3)
      .map((part) => part / 255);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const [dark, bright] = colours.map(luminance).sort((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}
