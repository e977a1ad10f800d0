// Does everybody get the same answer by links alone, where no script runs?
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf } from "../site.js";
import { expect, test } from "./checker.js";
import { differences, distinctCases, expected, hashOf } from "./distinct-cases.js";
import { check } from "./endings.js";

const ON = CHECKED;
const CASES = distinctCases(ON);

/** What is answered to each question on the way to a case, in words. */
function labelsOf(answers, lang) {
  const steps = Object.entries(answers);
  return steps.map(([question, value], index) => {
    const asked = check(Object.fromEntries(steps.slice(0, index)), { lang, on: ON });
    if (asked.question !== question) throw new Error(`${asked.question} is asked, not ${question}`);
    return asked.options.find((choice) => choice.value === value).label;
  });
}

for (const lang of LANGUAGES) {
  test.describe(`without a script, in ${lang}`, { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });
    test(`the checker leads to a page of links that shows one screen at a time, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(pageOf("checker", lang));
      await page.locator("noscript a").click();
      const screens = page.locator(".screen:visible");
      await expect(screens).toHaveCount(1);
      await expect(screens.locator("h2").first()).toHaveText(check({}, { lang, on: ON }).prompt);
      // Who is asked most has the longest way.
      const [answers] = CASES.toSorted((one, other) => Object.keys(other).length - Object.keys(one).length);
      for (const label of labelsOf(answers, lang)) {
        await screens.getByRole("link", { name: label, exact: true }).click();
        await expect(screens).toHaveCount(1);
      }
      await expect(screens.locator("h2").first()).toHaveText(check(answers, { lang, on: ON }).title);
    });
  });

  // The document alone is read, as it stands in the file: no engine has a say in it.
  test(`by links alone everybody is told the same, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    await page.goto(pageOf("no-script", lang));
    const ways = CASES.map((answers) => ({ case: hashOf(answers), labels: labelsOf(answers, lang) }));
    const links = await page.evaluate((all) => {
      const text = (element) => element.textContent.trim();
      const isText = (node) => node.nodeType === Node.TEXT_NODE || node.matches("span[lang]");
      const own = (element) =>
        [...element.childNodes]
          .filter(isText)
          .map((node) => node.textContent)
          .join("")
          .trim();
      return all.map((way) => {
        let screen = document.querySelector(".first");
        for (const label of way.labels) {
          const link = [...screen.querySelectorAll("a.option")].find((option) => text(option) === label);
          screen = document.getElementById(link.getAttribute("href").slice(1));
        }
        const every = (selector) => [...screen.querySelectorAll(selector)].map(own);
        return {
          case: way.case,
          title: text(screen.querySelector("h2")),
          summary: text(screen.querySelector(".verdict > p")),
          because: every("section > .reasons > li"),
          steps: every(".steps > li"),
          besides: every("section:not(.answers) > ul:not(.reasons) > li"),
        };
      });
    }, ways);
    expect(differences(links, expected(lang, ON))).toEqual([]);
    const { broken, ids } = await page.evaluate(() => ({
      broken: [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => id && !document.getElementById(id)),
      ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
    }));
    expect(broken).toEqual([]);
    expect(new Set(ids).size, "each id once").toBe(ids.length);
  });
}
