// Does somebody with an old or a broken link come to the checker, wherever the site is, with the answers?
import { LANGUAGES, pageOf } from "../site.js";
import { wrongByDayAndNight } from "./accessibility.js";
import { expect, heading, running, test } from "./checker.js";
import { ON } from "./embedded.js";
import { check } from "./endings.js";
import { staticHost } from "./static-hosts.js";

const RU = pageOf("checker", "ru");
const KNOWN = "citizenship=citizen&person=self";
/** Addresses at which nothing is, and the answers that are in them. */
const LOST = [
  ["ru", ""],
  ["ru.html", ""],
  ["en.html?utm_source=chat", ""],
  ["kk.html#citizenship=citizen", "citizenship=citizen"],
  ["ru.html/", ""],
  [`${RU}/`, ""],
  [`ru.html/%23${KNOWN}`, KNOWN],
  ["nothing/of/the/kind/", ""],
];

for (const [where, below] of [
  ["at the root of a host", ""],
  ["below a path", "a/b/"],
]) {
  test.describe(`a site ${where}`, below ? {} : { tag: "@same" }, () => {
    test.use({ expectedNoise: /Failed to load resource|404/u });
    test("leads on from what is not there, to every language", async ({ page }) => {
      const host = await staticHost(() => false, { below });
      for (const [address, answers] of LOST) {
        const response = await page.goto(host.site + address);
        expect(response.status(), address).toBe(404);
        for (const lang of LANGUAGES) {
          const link = page.locator(`section[lang="${lang}"] a`);
          const to = `${host.site}${pageOf("checker", lang)}${answers && `#${answers}`}`;
          await expect(link, address).toHaveJSProperty("href", to);
        }
      }
      await page.goto(`${host.site}ru.html%23${KNOWN}`);
      await expect(page.locator('section[lang="ru"] a')).toHaveAttribute("href", /#/u);
      await page.locator('section[lang="ru"] a').click();
      await running(page);
      const { prompt } = check({ citizenship: "citizen", person: "self" }, { lang: "ru", on: ON });
      await expect(heading(page)).toHaveText(prompt);
      await host.close();
    });
    test("opens the page that is meant where its name came with something behind it", async ({ page }) => {
      const [owner, agree] = [pageOf("owner", "ru"), pageOf("agree", "kk")];
      const host = await staticHost(() => false, { below });
      for (const [address, meant] of [
        [`${owner}.`, owner],
        [`${owner})`, owner],
        [`${owner},%20and`, owner],
        [`${agree}%23${KNOWN}`, `${agree}#${KNOWN}`],
        [`${agree}.#${KNOWN}`, `${agree}#${KNOWN}`],
      ]) {
        await page.goto(host.site + address);
        await expect(page, address).toHaveURL(host.site + meant);
      }
      // A page that is not there is looked for once.
      await page.goto(`${host.site}nothing-ru.html.`);
      await expect(page).toHaveURL(`${host.site}nothing-ru.html`);
      await expect(page.locator('section[lang="ru"] a')).toHaveJSProperty("href", host.site + RU);
      await host.close();
    });
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expectedNoise: /404/u });
  test("the way from what is not there leads to the root of the host", async ({ page, baseURL }) => {
    await page.goto(`${baseURL}ru.html/`);
    await page.locator('section[lang="ru"] a').click();
    await expect(page).toHaveURL(baseURL + RU);
  });
});

test.describe("everybody", () => {
  test.use({ expectedNoise: /404/u });
  test("can read the page for what is not there", { tag: "@chromium" }, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}ru.html`);
    expect(await wrongByDayAndNight(page)).toEqual([]);
  });
});
