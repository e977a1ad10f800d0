// Does whoever the portal answered otherwise get a text with their case, and is it theirs alone to send?
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf } from "../site.js";
import { fits, tooSmall, wrongByDayAndNight } from "./accessibility.js";
import { CASE, openForms, selected, sending, sent } from "./after.js";
import { expect, test } from "./checker.js";
import { inAnyLanguage } from "./endings.js";

const HAPPENED = [
  "rejected-though-confirmed",
  "no-sms",
  "not-in-the-menu",
  "sent-to-the-centre",
  "sent-back-by-the-centre",
  "another-document",
  "something-else",
];
/** Of what these are, the person writes a line more. */
const OPEN = ["another-document", "something-else"];
const openOtherwise = (page, lang, hash = CASE) =>
  openForms(page, pageOf("otherwise", lang) + hash, "#happened");
const text = (page) => page.locator("#report-text");
const choose = (page, happened) => page.locator(`[value="${happened}"]`).check();

test("the text has the whole case, wherever in a link it stands what is ticked", { tag: "@same" }, async ({
  page,
  baseURL,
}) => {
  const [first, ...others] = CASE.slice(1).split("&");
  await openOtherwise(page, "ru", `#${[first, "is_ticked=a.", ...others].join("&")}`);
  await choose(page, "no-sms");
  await expect(page.locator("#in-part")).toBeHidden();
  expect((await text(page).inputValue()).split("\n")[2]).toBe(baseURL + pageOf("checker", "ru") + CASE);
});

for (const lang of LANGUAGES) {
  test(
    `each thing that can happen makes a text with the case, its day and the version, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      await sending(page, { share: "done" });
      await openOtherwise(page, lang, `${CASE}&utm_source=chat`);
      await expect(page.locator(".notice:visible")).toHaveCount(0);
      await expect(page.locator("#yours, #ready").filter({ visible: true })).toHaveCount(0);
      const names = await page.locator("[name=happened]").evaluateAll((all) => all.map(({ value }) => value));
      expect(names).toEqual(HAPPENED);
      const version = await page.locator("#happened").getAttribute("data-version");
      for (const happened of HAPPENED) {
        await choose(page, happened);
        const lines = (await text(page).inputValue()).split("\n");
        const label = await page.locator(`label:has([value="${happened}"]) > span`).textContent();
        expect(lines).toHaveLength(OPEN.includes(happened) ? 7 : 6);
        expect(lines[6] ?? " : ").toMatch(/: $/u);
        expect(lines[1]).toBe(label);
        expect(lines[2]).toBe(baseURL + pageOf("checker", lang) + CASE);
        expect(lines[3]).toContain(CHECKED.slice(0, 4));
        expect(lines[5]).toBe(`tirkeu ${version} ${CHECKED} ${happened}`);
      }
      await expect(page.locator("#ready")).toBeVisible();
      const whole = await text(page).inputValue();
      await page.locator("#yours .copy").click();
      await expect(page.locator("#yours .copied")).toBeVisible();
      await page.locator("#yours .share").click();
      expect(await sent(page)).toEqual({ shared: [whole], copied: [whole] });
      // Of another text nothing has been copied yet.
      await choose(page, "no-sms");
      await expect(page.locator("#yours .copied")).toBeHidden();
    },
  );

  test(
    `without a case there is one way to the checker, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(pageOf("otherwise", lang));
      await expect(page.locator("#no-case")).toBeVisible();
      const ways = page.locator(`main a[href*="${pageOf("checker", lang)}"]`).filter({ visible: true });
      // There is no result to go back to.
      await expect(ways).toHaveCount(1);
      await expect(page.locator(".back")).toBeHidden();
      const names = await ways.allTextContents();
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test(`a result leads here, with its case, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await page.goto(pageOf("checker", lang) + CASE);
    await expect(page.locator("#screen [data-result]")).toBeVisible();
    await page.locator("#otherwise a").click();
    await expect(page).toHaveURL(
      (url) => url.pathname.endsWith(pageOf("otherwise", lang)) && url.hash === CASE,
    );
  });

  test.describe(`without a script, in ${lang}`, { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });
    test(`the page says what to write, and of what, in ${lang}`, async ({ page }) => {
      await page.goto(pageOf("otherwise", lang));
      await expect(page.locator("noscript .notice")).toBeVisible();
      await expect(page.locator("noscript li")).toHaveCount(HAPPENED.length);
      await expect(page.locator("form:visible, button:visible, textarea:visible")).toHaveCount(0);
    });
  });

  test(`everybody can read it, with its text, on a narrow screen, in ${lang}`, { tag: "@chromium" }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openOtherwise(page, lang, `${CASE}&x=1`);
    await choose(page, "sent-to-the-centre");
    expect(await wrongByDayAndNight(page)).toEqual([]);
    await fits(page, lang);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    await expect(page.locator("h1")).toHaveCount(1);
  });
}

test("without answers in the link there is nothing to send, and the way leads to the checker", {
  tag: "@same",
}, async ({ page, baseURL }) => {
  for (const hash of ["", "#x=1", "#change=person", "#<script>alert(1)</script>"]) {
    await page.goto("about:blank");
    await page.goto(pageOf("otherwise", "ru") + hash);
    await expect(page.locator("#no-case")).toBeVisible();
    await expect(page.locator("form:visible")).toHaveCount(0);
  }
  await page.goto("about:blank");
  await page.goto(pageOf("otherwise", "ru"));
  await page.locator("#no-case a").click();
  await expect(page).toHaveURL(baseURL + pageOf("checker", "ru"));
});

test("the way back is there as soon as there is a case", async ({ page }) => {
  for (const kind of ["agree", "otherwise"]) {
    await page.goto("about:blank");
    await page.goto(`${pageOf(kind, "ru")}#x=1`);
    const back = page.locator(".back");
    await expect(back).toBeHidden();
    await page.evaluate((to) => (location.hash = to), CASE);
    await expect(back).toBeVisible();
    await page.evaluate(() => (location.hash = ""));
    await expect(back).toBeHidden();
  }
});

test("of a link that cannot all be read the rest is taken, and the page says so", { tag: "@same" }, async ({
  page,
  baseURL,
}) => {
  await openOtherwise(page, "ru", "#person=self&age=forever&citizenship=citizen");
  await expect(page.locator("#in-part")).toBeVisible();
  await choose(page, "no-sms");
  const lines = (await text(page).inputValue()).split("\n");
  expect(lines[2]).toBe(`${baseURL}${pageOf("checker", "ru")}#citizenship=citizen&person=self`);
});

test("the text follows the address, and the languages and the way back keep the case", {
  tag: "@same",
}, async ({ page, baseURL }) => {
  await openOtherwise(page, "ru", "#person=self");
  await choose(page, "no-sms");
  await page.evaluate((to) => (location.hash = to), CASE);
  await expect(text(page)).toHaveValue(new RegExp(CASE, "u"));
  const links = await page.locator("#languages a").evaluateAll((all) => all.map(({ href }) => href));
  expect(links).toEqual(LANGUAGES.map((lang) => baseURL + pageOf("otherwise", lang) + CASE));
  await page.locator(".back a").click();
  await expect(page).toHaveURL(baseURL + pageOf("checker", "ru") + CASE);
});

test("what it was exactly is written into the text, and goes along", async ({ page }) => {
  await sending(page, { share: "done" });
  await openOtherwise(page, "ru");
  await choose(page, "another-document");
  await text(page).press("ControlOrMeta+End");
  await text(page).pressSequentially("справку");
  await page.locator("#yours .copy").click();
  await page.locator("#yours .share").click();
  const [whole] = (await sent(page)).copied;
  expect(whole.split("\n").at(-1)).toMatch(/: справку$/u);
  expect(await sent(page)).toEqual({ shared: [whole], copied: [whole] });
});

test("where nothing can be copied the whole text is selected", async ({ page }) => {
  await sending(page, { copy: "none" });
  await openOtherwise(page, "en");
  await choose(page, "something-else");
  await page.locator("#yours .copy").click();
  await expect(page.locator("#yours .not-copied")).toBeVisible();
  expect(await selected(page)).toEqual({ id: "report-text", text: await text(page).inputValue() });
});

test("after loading nothing is asked of any server: nothing is sent by the page", async ({ page }) => {
  await page.goto(pageOf("otherwise", "ru") + CASE, { waitUntil: "networkidle" });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const happened of HAPPENED) await choose(page, happened);
  await page.locator("#yours .copy").click();
  expect(asked).toEqual([]);
});
