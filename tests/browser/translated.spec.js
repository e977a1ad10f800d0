// Does a page that the browser translates stay the page of its own language?

import { pathToFileURL } from "node:url";
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf, pathOf, SINGLE_FILE } from "../site.js";
import { choose, expect, test } from "./checker.js";
import { check, inAnyLanguage, optionOf } from "./endings.js";

const FILE = pathToFileURL(pathOf(SINGLE_FILE)).href;

/** What Chrome, Safari and Yandex do to a document: its language, a class, and every text in an element. */
function translate() {
  const root = document.documentElement;
  root.lang = "uz";
  root.classList.add("translated-ltr");
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  for (const text of all.filter((one) => one.data.trim() && !one.parentElement.matches("script, style"))) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    outer.style.verticalAlign = "inherit";
    text.before(outer);
    outer.append(inner);
    inner.append(text);
  }
}

/** Before any script of the page runs: the document is read, and deferred scripts come after. */
const translateBeforeTheStart = (page) =>
  page.addInitScript(
    `(${(run) => {
      document.addEventListener("readystatechange", run, { once: true });
    }})(${translate})`,
  );

const PLACES = [
  ["on the page", (lang) => pageOf("checker", lang)],
  ["in the single file", () => FILE],
  ["in an article", (lang) => pageOf("article", lang)],
  ["in an iframe", (lang) => pageOf("iframe", lang)],
];
const shown = (page) => page.locator("#heading");

for (const lang of LANGUAGES) {
  for (const [where, address] of PLACES) {
    test.describe(`in ${lang}, ${where}`, () => {
      test.use({ locale: `${lang}-KZ` });

      for (const when of ["before the start", "after it"]) {
        test(`translated ${when} it stays in ${lang}, ${where}`, inAnyLanguage(lang), async ({ page }) => {
          const first = check({}, { lang, on: CHECKED });
          const next = check({ citizenship: "other" }, { lang, on: CHECKED });
          if (when === "before the start") await translateBeforeTheStart(page);
          await page.goto(address(lang));
          const option = page.locator(`#screen ${optionOf("other")}`);
          await expect(page.locator("#languages a[aria-current]").last()).toBeVisible();
          await expect(shown(page)).toHaveText(first.prompt);
          await expect(page.locator("#failed")).toBeHidden();
          if (when === "after it") await page.evaluate(translate);
          await choose(option);
          await expect(shown(page)).toHaveText(next.title);
          // The dates are of the same language as the labels beside them.
          const { valid } = next;
          const dates = page.locator("#screen .dates");
          await expect(dates.locator(`time[datetime="${valid.checked}"]`).first()).toBeAttached();
          const day = await dates.locator("time").first().textContent();
          await page.goto("about:blank");
          await page.goto(`${pageOf("checker", lang)}#citizenship=other`);
          await expect(page.locator("#screen .dates time").first()).toHaveText(day);
        });
      }
    });
  }
}

test("an article that says no language of its checker stays in that of the start", async ({ page }) => {
  await page.goto(pageOf("article", "ru"));
  const embedded = page.locator("tirkeu-check");
  await embedded.evaluate((host) => {
    const copy = host.cloneNode(true);
    copy.removeAttribute("lang");
    copy.setAttribute("eager", "");
    host.replaceWith(copy);
  });
  const { prompt } = check({}, { lang: "ru" });
  await expect(shown(page)).toHaveText(prompt);
  await page.evaluate(translate);
  await embedded.evaluate((host) => host.setAttribute("published", "2025-11-24"));
  await choose(page.locator(`#screen ${optionOf("other")}`));
  await expect(shown(page)).toHaveText(check({ citizenship: "other" }, { lang: "ru" }).title);
});
