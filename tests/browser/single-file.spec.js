// Does the single file say all there is to say, in the language of its reader, and lead nowhere that is not
// there?

import { pathToFileURL } from "node:url";
import { CHECKED } from "../days.js";
import { LANGUAGES, pathOf, SINGLE_FILE } from "../site.js";
import { expect, heading, test } from "./checker.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { check } from "./endings.js";
import { VIEWERS, view } from "./viewers.js";

const ON = CHECKED;
const FILE = pathToFileURL(pathOf(SINGLE_FILE)).href;

for (const [who, shows] of Object.entries(VIEWERS)) {
  test(`the single file answers in a viewer ${who}, and tells that nothing`, { tag: "@chromium" }, async ({
    page,
  }) => {
    const { shown, stayed, close } = await view(page, SINGLE_FILE, shows);
    const prompt = (answers) => check(answers, { lang: "en", on: ON }).prompt;
    const told = shown.locator("#heading");
    await shown.locator('#languages a[lang="en"]').click();
    await expect(told).toHaveText(prompt({}));
    await shown.locator('a.option[href$="=citizen"]').click();
    await expect(told).toHaveText(prompt({ citizenship: "citizen" }));
    await expect(told).toBeFocused();
    await shown.locator('a.option[href$="=self"]').click();
    await expect(told).toHaveText(prompt({ citizenship: "citizen", person: "self" }));
    await shown.locator(".answers > p a").click();
    await expect(told).toHaveText(prompt({}));
    expect(stayed()).toBe(true);
    await close();
  });
}

for (const lang of LANGUAGES) {
  test.describe(`without a script, in ${lang}`, { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });
    test(`the single file says all the rules in every language, in ${lang}`, async ({ page }) => {
      await page.goto(FILE);
      await expect(page.locator(`#rules [lang="${lang}"] h3`).first()).toBeVisible();
    });
  });

  test.describe(`on a device that speaks ${lang}`, { tag: "@chromium" }, () => {
    test.use({ locale: `${lang}-KZ` });
    test(`the single file speaks ${lang} and no other language`, async ({ page }) => {
      await page.goto(FILE);
      await expect(page.locator("html")).toHaveAttribute("data-lang", lang);
      await expect(heading(page)).toHaveText(check({}, { lang, on: ON }).prompt);
      for (const other of LANGUAGES.filter((one) => one !== lang)) {
        await expect(page.locator(`header .in[lang="${other}"]`)).toBeHidden();
      }
      // Where a way leads out of the file, it is not there; what is there leads somewhere.
      await page.evaluate((hash) => (location.hash = hash), hashOf({ citizenship: "other" }));
      await expect(page.locator("#screen .verdict")).toBeVisible();
      const links = await page
        .locator("a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      expect(links.filter((href) => !/^(?:#|https:\/\/|tel:)/u.test(href))).toEqual([]);
    });

    test(`the single file begins the message to the owner in both languages, in ${lang}`, async ({
      page,
    }) => {
      const answers = distinctCases(ON).find((one) => check(one).result === "owner-consent");
      await page.goto(FILE + hashOf(answers));
      const said = {
        kk: /1414-тің SMS-ін бір сағат ішінде/u,
        ru: /С 1414 придёт SMS: подтвердите за час/u,
      };
      const links = page.locator("#screen details a[href^='sms:?body=%']");
      await expect(links).toHaveCount(2);
      // Each is what it sends, to be read and copied, too.
      for (const [place, of] of ["kk", "ru"].entries()) {
        const link = links.nth(place);
        const text = await link.textContent();
        expect(text).toMatch(said[of]);
        expect(decodeURIComponent(await link.getAttribute("href"))).toBe(`sms:?body=${text}`);
        await expect(link).toHaveAttribute("lang", of);
      }
      const button = page.locator("#screen .action");
      expect(decodeURIComponent(await button.getAttribute("href"))).toMatch(
        said[lang === "kk" ? "kk" : "ru"],
      );
      await expect(page.locator("#screen details:has(a[href^='sms:']) summary")).toHaveText(
        `${await button.textContent()}: Қазақша Русский`,
      );
      await page.emulateMedia({ media: "print" });
      await expect(links.first()).toBeHidden();
      await page.emulateMedia({ media: "screen" });
      // One line above the result, as on a page.
      expect(await page.locator("header").evaluate((header) => header.offsetHeight)).toBeLessThan(70);
    });
  });
}
