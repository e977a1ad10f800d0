// Can an editor make the snippet, is it the one that works, and does the example article show it?
import { CHECKED, changesSince, FIRST_CHANGE } from "../days.js";
import { allWho, somebody } from "../people.js";
import { ID, LANGUAGES, pageOf, SHOWN } from "../site.js";
import { fits, tooSmall, wrongByDayAndNight } from "./accessibility.js";
import { expect, test } from "./checker.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { check, inAnyLanguage, optionOf } from "./endings.js";
import { snippet, withRoom } from "./snippet.js";

const ON = CHECKED;
const MOST = 600;
/** An article from the day on which all this began, and how many changes it has to be told of at least. */
const published = `published="${FIRST_CHANGE}"`;
const { mustBe: NEWS } = changesSince(FIRST_CHANGE);

const code = (page) => page.locator(`#${ID.code}`).inputValue();
const pick = (page, name, value) => page.locator(`[name="${name}"]`).selectOption(value);
/** What is chosen makes the preview anew, and it opens when one looks at it. */
const look = (page) => page.locator("#preview").evaluate((preview) => preview.scrollIntoView());

test("the builder takes the answers of a link as messengers and browsers hand it on", async ({
  page,
  baseURL,
}) => {
  const own = baseURL + pageOf("checker", "ru");
  await page.goto(pageOf("builder", "ru"));
  for (const link of [
    `${own}#citizenship=citizen&person=self`,
    `${own}%23citizenship=citizen&person=self`,
    `${own}%2523citizenship=citizen&person=self`,
    `${own}#citizenship=citizen&person=self:~:text=a%20b`,
    "citizenship=citizen&person=self",
  ]) {
    await page.locator('[name="from"]').fill(link);
    expect(await code(page), link).toContain(`href="${own}#citizenship=citizen&amp;person=self"`);
  }
});

for (const lang of LANGUAGES) {
  test(
    `the builder makes the snippet, shows what it does and says how long it is, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      const own = baseURL + pageOf("checker", lang);
      const whole = (attributes, answers) => {
        const { element, script } = snippet(lang, { base: baseURL, attributes, answers });
        const roomy = withRoom(element) + script;
        return Buffer.byteLength(roomy) > MOST ? element + script : roomy;
      };
      const from = page.locator('[name="from"]');
      // The place of the preview, whether it is a part of the page or an iframe.
      const heading = page.locator("#preview #heading");
      const { prompt } = check({ citizenship: "citizen" }, { lang, on: ON });
      await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
      await page.goto(pageOf("builder", lang));
      expect(await code(page)).toBe(whole(""));
      await look(page);
      await expect(heading).toHaveText(check({}, { lang, on: ON }).prompt);

      await page.locator('[name="published"]').fill(FIRST_CHANGE);
      expect(await code(page)).toBe(whole(published));
      await look(page);
      await expect(page.locator("#preview .notice p")).toHaveCount(2);
      await pick(page, "theme", "dark");
      await from.fill(`${own}#citizenship=citizen`);
      expect(await code(page)).toBe(whole(`${published} theme="dark"`, "citizenship=citizen"));
      await look(page);
      await expect(heading).toHaveText(prompt);
      await pick(page, "way", "frame");
      expect(await code(page)).toBe(whole(`${published} theme="dark" frame=""`, "citizenship=citizen"));
      await look(page);
      await expect(page.locator("#preview iframe").contentFrame().locator("#heading")).toHaveText(prompt);
      // The longest snippet there is, on an address longer than ours: with all the answers of the longest
      // case it has room for fewer facts, and has its link all the same.
      const [longest] = distinctCases(ON)
        .map((answers) => hashOf(answers))
        .sort((one, other) => other.length - one.length);
      await from.fill(own + longest);
      const long = await code(page);
      expect(Buffer.byteLength(long)).toBeLessThanOrEqual(MOST);
      expect(long).toContain(`${longest.replaceAll("&", "&amp;")}">`);
      await from.fill(`${own}#citizenship=citizen`);
      await expect(page.locator("#bytes")).toHaveText(String(Buffer.byteLength(await code(page))));

      await pick(page, "way", "iframe");
      const asked = `published=${FIRST_CHANGE}&amp;theme=dark&amp;citizenship=citizen`;
      const src = `${baseURL}${pageOf("iframe", lang)}#${asked}`;
      const sized =
        'width="100%" height="640" frameborder="0" loading="lazy" allow="web-share; clipboard-write"';
      const iframe = `<iframe src="${src}" title="TITLE" ${sized}></iframe>`;
      expect((await code(page)).replace(/ title="[^"]+"/u, ' title="TITLE"')).toBe(iframe);
      await look(page);
      await expect(page.locator("#preview > iframe").contentFrame().locator("#heading")).toBeVisible();

      await expect(page.locator("#copied")).toBeHidden();
      await page.locator("#copy").click();
      await expect(page.locator("#copied")).toBeVisible();
    },
  );

  test(
    `the example article in ${lang} has the line in it, and says what has changed since`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
      await page.goto(pageOf("article", lang));
      await expect(page.locator("article #heading")).toHaveText(check({}, { lang, on: ON }).prompt);
      expect(await page.locator("article .notice time").count()).toBeGreaterThanOrEqual(NEWS.length);
      await page.locator(`article ${optionOf("other")}`).click();
      await expect(page.locator("article #heading")).toHaveText(
        check({ citizenship: "other" }, { lang, on: ON }).title,
      );
      await expect(page.locator("article #heading")).toBeFocused();
    },
  );

  // An iframe has no landmarks of its own: it is a part of the article.
  const partOfAnArticle = ["landmark-one-main", "page-has-heading-one", "region"];
  for (const { kind, fragment = "", within = "#heading", allowed = [] } of [
    {
      kind: "builder",
      fragment: `#doctor=${SHOWN.iframe},script-src-elem,connect-src`,
      within: "#preview tirkeu-check",
    },
    { kind: "article" },
    { kind: "iframe", allowed: partOfAnArticle },
  ]) {
    test(`everybody can read the page ${kind} in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
      await page.goto(pageOf(kind, lang) + fragment);
      await expect(page.locator(within)).toBeVisible();
      const wrong = await wrongByDayAndNight(page);
      expect(wrong.filter(({ id }) => !allowed.includes(id))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page, kind);
      expect(await page.evaluate(tooSmall)).toEqual([]);
    });
  }
}

/** Results of each shape: it depends, and two are decided. */
const CONSENT = { result: "owner-consent", at: "home" };
const RESULTS = [
  { ...somebody(CONSENT), consent: "unsure" },
  allWho(CONSENT).at(-1),
  somebody({ result: "not-eligible" }),
].map((answers) => hashOf(answers).slice(1));

test("every result of an embedded checker can be read by everybody", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.goto(pageOf("article", "ru"));
  await expect(page.locator("article #heading")).toBeVisible();
  for (const answers of RESULTS) {
    await page
      .locator("tirkeu-check")
      .evaluate((element, now) => element.setAttribute("answers", now), answers);
    await expect(page.locator("article [data-result]")).toBeVisible();
    expect(await wrongByDayAndNight(page)).toEqual([]);
  }
});

test.describe("without a script", { tag: "@chromium" }, () => {
  test.use({ javaScriptEnabled: false, expectedNoise: /preload/u });
  test("the builder says that it needs one, and the article keeps its link", async ({ page, baseURL }) => {
    await page.goto(pageOf("builder", "ru"));
    await expect(page.locator("main noscript p")).toBeVisible();
    await expect(page.locator("#options")).toBeHidden();
    await page.goto(pageOf("article", "ru"));
    await page.locator("tirkeu-check a").click();
    await expect(page).toHaveURL(baseURL + pageOf("checker", "ru"));
  });
});
