// Does an owner who got an SMS find what to do, whatever the browser runs, and is the page there for everybody?
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf, serveSite } from "../site.js";
import { fits, tooSmall, unfold, wrongByDayAndNight } from "./accessibility.js";
import { expect, heading, keep, open, option, running, test } from "./checker.js";
import { inAnyLanguage } from "./endings.js";

const PHONE = { width: 360, height: 740 };
const wayToIt = (page, lang) => page.locator(`#screen a[href="${pageOf("owner", lang)}"]`);

for (const lang of LANGUAGES) {
  const address = pageOf("owner", lang);

  test(
    `the first question leads to it, and no other, and it leads back, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await open(page, pageOf("checker", lang));
      const way = wayToIt(page, lang);
      await option(page, "citizenship", "citizen").press("Enter");
      await expect(way).toHaveCount(0);
      await page.goBack();
      await expect(way).toHaveCount(1);
      await way.click();
      await expect(page).toHaveURL(new RegExp(`${address}$`, "u"));
      await expect(page.locator("h1")).toHaveText(/1414/u);
      await page.locator(`.book a[href="${pageOf("checker", lang)}"]`).click();
      await running(page);
      await expect(heading(page)).toBeVisible();
    },
  );

  test.describe("without scripts", { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false, viewport: PHONE });

    test(`the checker and the way by links lead to it, and all of it is read and followed, in ${lang}`, async ({
      page,
    }) => {
      for (const kind of ["checker", "no-script"]) {
        await page.goto(pageOf(kind, lang));
        await page.locator(`main a[href="${address}"]:visible`).first().click();
        await expect(page).toHaveURL(new RegExp(`${address}$`, "u"));
      }
      const parts = page.locator("section:visible");
      await expect(parts).toHaveCount(10);
      for (const [number, id] of ["known", "unexpected"].entries()) {
        await page.goto(address);
        await page.locator(".choices a").nth(number).click();
        await expect(page.locator(`#${id} h2`)).toBeInViewport();
      }
      await page.goto(address);
      await page.locator(".contents summary").click();
      await page.locator('.contents a[href="#letting"]').click();
      await expect(page.locator("#letting h2")).toBeInViewport();
    });
  });

  test(`the hour and what to do next are seen before anybody scrolls, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(address);
    await expect(page.locator(".hour")).toBeInViewport({ ratio: 1 });
    for (const choice of await page.locator(".choices a").all())
      await expect(choice).toBeInViewport({ ratio: 1 });
  });

  test(`the other languages have the same page, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    await page.goto(address);
    const links = await page
      .locator("#languages a")
      .evaluateAll((all) => all.map((link) => [link.lang, link.getAttribute("href")]));
    expect(links).toEqual(LANGUAGES.map((other) => [other, pageOf("owner", other)]));
    await expect(page.locator("#languages [aria-current]")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    for (const [, href] of links) {
      await page.goto(href);
      await expect(page.locator("h1")).toHaveCount(1);
    }
  });

  test(`below each part it says of each sentence on what it rests, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    await page.goto(address);
    const parts = await page.evaluate(() => {
      const main = document.querySelector("main");
      const places = [main, ...main.querySelectorAll("section:not(#trust)")];
      const text = (element) => element.textContent.replace(/\s+/gu, " ").trim();
      return places.map((place) => {
        const own = [...place.querySelectorAll(":scope > p:not([class]), :scope > .hour")];
        for (const big of place.querySelectorAll(":scope > .hour > b")) big.remove();
        const items = [...place.querySelectorAll(":scope > .small > ul > li")];
        return {
          says: own.map(text).join(" "),
          written: items.map((item) => {
            const sources = [...item.querySelectorAll("li")];
            const rests = text(item.querySelector(":scope > b"));
            const days = sources.map((source) => source.querySelector("time")?.dateTime);
            return { sentences: text(item).split(rests)[0].trim(), rests, days };
          }),
        };
      });
    });
    expect(parts).toHaveLength(10);
    for (const { says, written } of parts) {
      // Every sentence, in its order, and nothing else.
      expect(written.map(({ sentences }) => sentences).join(" ")).toBe(says);
      for (const { rests, days } of written) {
        expect(rests).not.toBe("");
        for (const day of days) expect(["2026-11-22", CHECKED]).toContain(day);
      }
    }
    // What has no source is our advice, or was searched for and not found.
    const without = parts.flatMap(({ written }) => written.filter(({ days }) => days.length === 0));
    const withSources = parts.flatMap(({ written }) => written.filter(({ days }) => days.length > 0));
    expect(new Set(without.map(({ rests }) => rests)).size).toBe(3);
    expect(withSources.length).toBeGreaterThan(10);
  });

  test(`axe finds nothing wrong, by day and by night, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(address);
    await unfold(page);
    expect(await wrongByDayAndNight(page)).toEqual([]);
  });

  test(
    `everything that leads on is big enough for a thumb, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(address);
      await unfold(page);
      expect(await page.evaluate(tooSmall)).toEqual([]);
      const heights = await page
        .locator(".choices a, .contents a, .way a, main summary")
        .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(25);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );

  test.describe("at 320 pixels", () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test(`nothing is scrolled sideways, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
      await page.goto(address);
      await fits(page, address);
    });
  });
}

test("with a person's own colours the hour and the warning still have an edge", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(pageOf("owner", "ru"));
  for (const [place, side] of [
    [".hour", "borderLeftWidth"],
    [".never", "borderTopWidth"],
  ]) {
    const width = await page
      .locator(place)
      .evaluate((box, of) => Number.parseFloat(getComputedStyle(box)[of]), side);
    expect(width, place).toBeGreaterThanOrEqual(2);
  }
});

test("it is kept with the checker, and opens without a network", { tag: "@chromium" }, async ({ page }) => {
  const host = await serveSite();
  await page.goto(host.base + pageOf("checker", "ru"));
  await running(page);
  await keep(page);
  await host.close();
  await wayToIt(page, "ru").click();
  await expect(page.locator(".hour")).toBeVisible();
  await page.locator('#languages a[lang="kk"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  await expect(page.locator(".hour")).toBeVisible();
});

test("in an article the first question leads to it, in a window of its own", async ({ page }) => {
  await page.goto(pageOf("article", "ru"));
  const way = page.locator('tirkeu-check #screen a[href$="owner-ru.html"]');
  await way.scrollIntoViewIfNeeded();
  await expect(way).toHaveAttribute("target", "_blank");
  await expect(way).toHaveAttribute("href", /^https?:.*\/owner-ru\.html$/u);
});

test("printed, it has all that is said and nothing to tap", { tag: "@chromium" }, async ({ page }) => {
  await page.goto(pageOf("owner", "ru"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#unexpected > p").first()).toBeVisible();
  for (const shown of [".choices", ".contents", "nav"]) await expect(page.locator(shown)).toBeHidden();
});
