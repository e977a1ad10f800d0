// Does everybody get the same answer by links alone, where no script runs?
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf } from "../site.js";
import { share } from "../tier.js";
import { expect, test } from "./checker.js";
import { differences, distinctCases, expected, hashOf } from "./distinct-cases.js";
import { check, inAnyLanguage } from "./endings.js";
import { withReaders } from "./read-off.js";

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

for (const [place, lang] of LANGUAGES.entries()) {
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

  test(`each screen has the answers, a way back, and itself in another language, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    await page.goto(pageOf("no-script", lang));
    const links = (selector, screen) => page.locator(`[id="${screen}"] ${selector}`);
    const leadsTo = async (link) => (await link.getAttribute("href")).split("#")[1];
    for (const answers of share([CASES[0], CASES.at(-1)], place, 2)) {
      const labels = labelsOf(answers, lang);
      let at = "start";
      const passed = [];
      for (const label of labels) {
        passed.push(at);
        at = await leadsTo(links("a.option", at).filter({ hasText: label }).first());
        const screen = page.locator(`[id="${at}"]`);
        const told = await screen.locator("h3 + p").last().textContent();
        for (const known of labels.slice(0, passed.length)) expect(told).toContain(known);
        expect(await leadsTo(links(".back a", at).first())).toBe(passed.at(-1));
        expect(await leadsTo(links(".back a", at).last())).toBe("start");
      }
      const same = await links(".languages a", at).evaluateAll((all) =>
        all.map((link) => [link.lang, link.getAttribute("href")]),
      );
      const others = LANGUAGES.filter((other) => other !== lang);
      expect(same.toSorted()).toEqual(
        others.map((other) => [other, `${pageOf("no-script", other)}#${at}`]).toSorted(),
      );
      for (const [other, href] of same) {
        await page.goto(href);
        await expect(page.locator(`[id="${at}"] h2`).first()).toHaveText(
          check(answers, { lang: other, on: ON }).title,
        );
      }
      await page.goto(pageOf("no-script", lang));
    }
  });

  test(`it says after which day not to trust it, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    await page.goto(pageOf("no-script", lang));
    const { reviewBy } = check(CASES[0], { lang, on: ON }).valid;
    const year = reviewBy.slice(0, 4);
    const hints = page.locator("main > .hint");
    await expect(hints.filter({ hasText: year }).filter({ hasText: "1414" })).toHaveCount(1);
  });

  test(
    `where a browser knows no :target everything can be read, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.route("**/no-script-*.html", async (route) => {
        const html = await (await route.fetch()).text();
        // It leaves out each rule that has it.
        const style = html
          .replace(/<meta http-equiv[^>]*>/u, "")
          .replace(/<style>.*?<\/style>/su, (sheet) => sheet.replaceAll(/[^{}]*:target[^{]*\{[^}]*\}/gu, ""));
        expect(style).not.toContain(":target");
        await route.fulfill({ contentType: "text/html; charset=utf-8", body: style });
      });
      await page.goto(pageOf("no-script", lang));
      const [all, seen] = [page.locator(".screen"), page.locator(".screen:visible")];
      expect(await seen.count()).toBe(await all.count());
    },
  );

  // The document alone is read, as it stands in the file: no engine has a say in it.
  test(`by links alone everybody is told the same, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    await page.goto(pageOf("no-script", lang));
    const ways = CASES.map((answers) => ({ case: hashOf(answers), labels: labelsOf(answers, lang) }));
    const inLinks = withReaders(({ own, whole }, all) => {
      const text = (element) => element.textContent.trim();
      return all.map((way) => {
        let screen = document.querySelector(".first");
        for (const label of way.labels) {
          const link = [...screen.querySelectorAll("a.option")].find((option) => text(option) === label);
          screen = document.getElementById(link.getAttribute("href").slice(1));
        }
        const every = (selector, said = own) => [...screen.querySelectorAll(selector)].map(said);
        return {
          case: way.case,
          title: text(screen.querySelector("h2")),
          summary: text(screen.querySelector(".verdict > p")),
          because: every(".fold > .reasons > li"),
          steps: every(".steps > li, .later > li", whole).sort(),
          besides: every(".fold:not(.answers) > ul:not(.reasons, .later) > li"),
        };
      });
    });
    const links = await page.evaluate(inLinks, ways);
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
