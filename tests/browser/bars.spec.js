// Is every kind of page under the same bars as the checker: however it is enlarged, by a finger, in one's own colours,
// without motion?
//
// The checker's own screens are in accessibility.spec.js, with axe and the keyboard. Whoever adds a page adds it to
// kinds.js, and it is looked at here.
import { LANGUAGES, pageOf } from "../site.js";
import { share } from "../tier.js";
import { fits, tooSmall, unfold, wrongByDayAndNight } from "./accessibility.js";
import { expect, onEachScreen, open, test } from "./checker.js";
import { inAnyLanguage, SCREENS } from "./endings.js";
import { come, KINDS } from "./kinds.js";

/** Every page that is not the checker, and of that a question and a result. */
const PAGES = KINDS.filter(
  ({ name, page }) =>
    page !== "checker" || ["the-first-question", "a-result-with-everything-unfolded"].includes(name),
);
/** What scrolls sideways by itself: the map of the open book. */
const SCROLLS = ".drawing";
/** What axe looks at in no other test. */
const NOT_YET = ["no-script", "accessibility", "desk-with-a-result"];

/**
 * Lines, words and letters are as far apart as WCAG 1.4.12 says that a person may have them, also in a shadow root; and
 * what of the text is cut off then: run in the page.
 */
function spaced() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`);
  const trees = [document, ...[...document.querySelectorAll("*")].map((element) => element.shadowRoot)];
  const cut = [];
  for (const tree of trees.filter(Boolean)) {
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    for (const element of tree.querySelectorAll("body *")) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      const isHidden = clipPath !== "none" && position === "absolute";
      const isCut =
        (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1);
      if (isCut && !isHidden && element.checkVisibility() && element.textContent.trim() !== "")
        cut.push(element.outerHTML.slice(0, 120));
    }
  }
  return cut;
}

/**
 * The words that are broken between two of their letters: run in the page. An address may be broken anywhere, and three
 * columns of counts do not fit a phone otherwise.
 */
function broken() {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  // What only a screen reader has.
  const isUnseen = (element) =>
    element !== null &&
    (element.offsetWidth < 2 ||
      getComputedStyle(element).clipPath !== "none" ||
      isUnseen(element.parentElement));
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const around = text.parentElement;
    if (
      around.closest("code, pre, textarea, script, style, svg, .counts, [hidden]") ||
      !around.checkVisibility() ||
      isUnseen(around)
    )
      continue;
    for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

/** What moves by itself, or glides from one state to another: run in the page. */
function moves() {
  const trees = [document, ...[...document.querySelectorAll("*")].map((element) => element.shadowRoot)];
  const found = [];
  for (const tree of trees.filter(Boolean)) {
    for (const element of tree.querySelectorAll("*")) {
      for (const pseudo of [null, "::before", "::after"]) {
        const style = getComputedStyle(element, pseudo);
        const lasts = (list) => list.split(", ").some((time) => Number.parseFloat(time) > 0.01);
        // What comes late comes at once, in one step.
        const isStep = style.animationTimingFunction.startsWith("steps(1");
        if (style.animationName !== "none" && lasts(style.animationDuration) && !isStep)
          found.push(`${element.localName}.${element.className}: ${style.animationName}`);
        if (lasts(style.transitionDuration))
          found.push(`${element.localName}.${element.className}: transition`);
        if (style.scrollBehavior === "smooth") found.push(`${element.localName}: scrolls smoothly`);
      }
    }
  }
  return found;
}

/** What is pressed or filled in and has no edge, or one that is not seen, and marks by a ground alone: run in the page. */
function withoutEdge() {
  const ground = getComputedStyle(document.body).backgroundColor;
  const boxes =
    "button, select, textarea, input:not([type=radio], [type=checkbox]), a.option, a.action, a.sms";
  const wrong = [...document.querySelectorAll(boxes)].filter((box) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(box);
    const isSeen =
      borderTopStyle !== "none" &&
      Number.parseFloat(borderTopWidth) >= 1 &&
      borderTopColor !== ground &&
      !/^rgba\(.*, 0\)$|transparent/u.test(borderTopColor);
    return box.checkVisibility() && !isSeen;
  });
  const links = [...document.querySelectorAll("a:not(.option, .action, .sms)")].filter((link) => {
    const { textDecorationLine, color } = getComputedStyle(link);
    return (
      link.checkVisibility() &&
      textDecorationLine === "none" &&
      color === getComputedStyle(document.body).color
    );
  });
  const current = [...document.querySelectorAll("a[aria-current]")].filter(
    (link) => getComputedStyle(link).textDecorationLine === "none",
  );
  return [...wrong, ...links, ...current].map((element) => element.outerHTML.slice(0, 160));
}

for (const [place, lang] of LANGUAGES.entries()) {
  for (const screen of share(PAGES, place)) {
    test.describe(`${screen.name}, in ${lang}`, () => {
      test.use({ expectedNoise: screen.page ? undefined : /404/u });

      test(`however it is enlarged, nothing is scrolled sideways or cut off: ${screen.name}, in ${lang}`, {
        tag: screen.name === "book" ? "@chromium" : inAnyLanguage(lang).tag,
      }, async ({ page }) => {
        test.slow();
        await come(page, screen, lang);
        // A window of 1280 × 1024 at 400 %.
        await page.setViewportSize({ width: 320, height: 256 });
        await fits(page, "at 400 %", SCROLLS);
        expect(await page.evaluate(spaced), "with more space").toEqual([]);
        await fits(page, "with more space, 320 pixels", SCROLLS);
        await page.setViewportSize({ width: 1280, height: 800 });
        await fits(page, "with more space, 1280 pixels", SCROLLS);
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
          document.documentElement.style.fontSize = "300%";
        });
        for (const [width, height] of [
          [240, 320],
          [320, 480],
          [844, 390],
        ]) {
          await page.setViewportSize({ width, height });
          await fits(page, `letters of 300 %, ${width} pixels`, SCROLLS);
        }
      });

      test(`without motion and in one's own colours: ${screen.name}, in ${lang}`, {
        tag: "@chromium",
      }, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await come(page, screen, lang);
        expect(await page.evaluate(moves)).toEqual([]);
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ forcedColors: "active", colorScheme });
          expect(await page.evaluate(withoutEdge), colorScheme).toEqual([]);
        }
      });

      test.describe("by a finger", () => {
        test.use({ isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } });
        test(`all that is tapped is big enough: ${screen.name}, in ${lang}`, {
          tag: "@chromium",
        }, async ({ page }) => {
          await come(page, screen, lang);
          await unfold(page);
          // What a result says is the checker's: glance.spec.js.
          if (screen.page !== "checker") expect(await page.evaluate(broken)).toEqual([]);
          expect(await page.evaluate(tooSmall)).toEqual([]);
          expect(await page.evaluate(lessThanAFinger)).toEqual([]);
        });
      });

      test(`all that is clicked is as big: ${screen.name}, in ${lang}`, {
        tag: "@chromium",
      }, async ({ page }) => {
        await come(page, screen, lang);
        await unfold(page);
        for (const size of [
          { width: 360, height: 740 },
          { width: 1600, height: 1000 },
        ]) {
          await page.setViewportSize(size);
          expect(await page.evaluate(lessThanAFinger), `${size.width} pixels`).toEqual([]);
        }
      });

      if (NOT_YET.includes(screen.name))
        test(`axe finds nothing wrong: ${screen.name}, in ${lang}`, { tag: "@chromium" }, async ({
          page,
        }) => {
          test.slow();
          await come(page, screen, lang);
          await unfold(page);
          expect(await wrongByDayAndNight(page)).toEqual([]);
        });
    });
  }

  test(`with lines, words and letters further apart no screen of the checker is cut off, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, pageOf("checker", lang));
    const cut = (await onEachScreen(page, SCREENS, spaced)).filter(({ found }) => found.length > 0);
    expect(cut).toEqual([]);
    await fits(page, "with more space");
  });
}

/**
 * What a person presses or fills in and is less than 44 pixels high, on a page of forms, with what belongs to it: run
 * in the page. A radio has its whole label.
 */
function lessThanAFinger() {
  const boxes = [
    ...document.querySelectorAll("button, select, input, textarea, main summary, .option, .action"),
  ];
  return boxes
    .filter((box) => box.checkVisibility())
    .map((box) => (box.matches("[type=radio], [type=checkbox]") && box.closest("label")) || box)
    .filter((box) => box.getBoundingClientRect().height < 43.5)
    .map((box) => `${box.getBoundingClientRect().height}: ${box.outerHTML.slice(0, 160)}`);
}
