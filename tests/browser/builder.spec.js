// Can an editor make the line, is it the line that works, and does the example article show it?
import { check, details } from "./cases.js";
import { expect, test } from "./checker.js";
import { everybody, hashOf } from "./everybody.js";
import { lineFor } from "./line.js";
import { fits, tooSmall, wrongByDayAndNight } from "./reach.js";

const ON = "2026-11-22";
const LANGUAGES = ["kk", "ru", "en"];
const MOST = 600;

const line = (page) => page.locator("#text").inputValue();
const pick = (page, name, value) => page.locator(`[name="${name}"]`).selectOption(value);
/** The place of the preview, whether it is a part of the page or a frame. */
const heading = (page) => page.locator("#preview #heading");

for (const lang of LANGUAGES) {
  test(`the page for editors makes the line, shows what it does and says how long it is, in ${lang}`, details(lang), async ({ page, baseURL }) => {
    await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
    await page.goto(`embed-${lang}.html`);
    const whole = (attributes, answers) => Object.values(lineFor(lang, { base: baseURL, attributes, answers })).join("");
    expect(await line(page)).toBe(whole(""));
    // What is chosen above makes the preview anew, and it opens when one looks at it.
    const look = () => page.locator("#preview").evaluate((preview) => preview.scrollIntoView());
    await look();
    await expect(heading(page)).toHaveText(check({}, { lang, on: ON }).prompt);

    await page.locator('[name="published"]').fill("2025-11-24");
    expect(await line(page)).toBe(whole('published="2025-11-24"'));
    await look();
    await expect(page.locator("#preview .notice p")).toHaveCount(2);
    await pick(page, "theme", "dark");
    await page.locator('[name="from"]').fill(`${baseURL}${lang}.html#citizenship=citizen`);
    expect(await line(page)).toBe(whole('published="2025-11-24" theme="dark"', "citizenship=citizen"));
    await look();
    await expect(heading(page)).toHaveText(check({ citizenship: "citizen" }, { lang, on: ON }).prompt);
    await pick(page, "way", "frame");
    expect(await line(page)).toBe(whole('published="2025-11-24" theme="dark" frame=""', "citizenship=citizen"));
    await look();
    await expect(page.locator("#preview iframe").contentFrame().locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang, on: ON }).prompt);
    // The longest line there is, on an address longer than ours: with all the answers of the longest case it has room for fewer
    // facts, and has its link all the same.
    const longest = everybody(ON).map((answers) => hashOf(answers)).sort((one, other) => other.length - one.length)[0];
    await page.locator('[name="from"]').fill(`${baseURL}${lang}.html${longest}`);
    const long = await line(page);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(MOST);
    expect(long).toContain(`${longest.replaceAll("&", "&amp;")}">`);
    await page.locator('[name="from"]').fill(`${baseURL}${lang}.html#citizenship=citizen`);
    await expect(page.locator("#bytes")).toHaveText(String(Buffer.byteLength(await line(page))));

    await pick(page, "way", "iframe");
    const alone = await line(page);
    expect(alone).toMatch(new RegExp(`^<iframe src="${baseURL}frame-${lang}\\.html#published=2025-11-24&amp;theme=dark&amp;citizenship=citizen" title="[^"]+" width="100%" height="640" frameborder="0" loading="lazy"></iframe>$`, "u"));
    await look();
    await expect(page.locator("#preview > iframe").contentFrame().locator("#heading")).toBeVisible();

    await expect(page.locator("#copied")).toBeHidden();
    await page.locator("#copy").click();
    await expect(page.locator("#copied")).toBeVisible();
  });

  test(`the example article in ${lang} has the line in it, and says what has changed since`, details(lang), async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
    await page.goto(`article-${lang}.html`);
    await expect(page.locator("article #heading")).toHaveText(check({}, { lang, on: ON }).prompt);
    await expect(page.locator("article .notice time")).toHaveCount(2);
    await page.locator('article a.option[href$="citizenship=other"]').click();
    await expect(page.locator("article #heading")).toHaveText(check({ citizenship: "other" }, { lang, on: ON }).title);
    await expect(page.locator("article #heading")).toBeFocused();
  });

  for (const file of [`embed-${lang}.html#doctor=shown-frame,script-src-elem,connect-src`, `article-${lang}.html`, `frame-${lang}.html`]) {
    test(`everybody can read ${file} @chromium`, async ({ page }) => {
      await page.goto(file);
      if (file.startsWith("embed")) await expect(page.locator("#preview tirkeu-check")).toBeVisible();
      else await expect(page.locator("#heading")).toBeVisible();
      // A frame has no landmarks of its own: it is a part of the article.
      const wrong = await wrongByDayAndNight(page);
      const partOfAnArticle = ["landmark-one-main", "page-has-heading-one", "region"];
      expect(wrong.filter(({ id }) => !(file.startsWith("frame") && partOfAnArticle.includes(id)))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page, file);
      expect(await tooSmall(page)).toEqual([]);
    });
  }
}

test("every result of an embedded checker can be read by everybody @chromium", async ({ page }) => {
  await page.goto("article-ru.html");
  await expect(page.locator("article #heading")).toBeVisible();
  for (const answers of ["citizenship=citizen&person=self&age=18-plus&home=private&ownership=others&protectedOwner=none&consent=unsure&signing=eds&device=yes", "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=ready&signing=eds&device=yes", "citizenship=citizen&person=child&age=under-14"]) {
    await page.locator("tirkeu-check").evaluate((element, now) => element.setAttribute("answers", now), answers);
    await expect(page.locator("article [data-result]")).toBeVisible();
    expect(await wrongByDayAndNight(page)).toEqual([]);
  }
});

test("without a script the page for editors says that it needs one, and the article keeps its link @chromium", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto("embed-ru.html");
  await expect(page.locator("main noscript p")).toBeVisible();
  await expect(page.locator("#options")).toBeHidden();
  await page.goto("article-ru.html");
  await page.locator("tirkeu-check a").click();
  await expect(page).toHaveURL(`${baseURL}ru.html`);
  await page.close();
});
