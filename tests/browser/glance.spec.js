// Is a result seen at a glance, on a phone: what it is, what to do first, and the plan?
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf, SINGLE_FILE } from "../site.js";
import { share } from "../tier.js";
import { choose, expect, go, heading, open, test } from "./checker.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { check, inAnyLanguage } from "./endings.js";

/** A small phone; a result has a screen and a half of it, from its heading to the last of what is folded. */
const PHONE = { width: 360, height: 740 };
const SCREENS = 1.5;
/** The most words that are seen before anything is unfolded. */
const WORDS = 180;
const TITLE = 7;
/** In a title that says which question to find out first. */
const QUESTION = 13;

/** What is seen of a result before anything is unfolded: run in the page. */
function glance() {
  const screen = document.getElementById("screen");
  const folds = [...screen.querySelectorAll(":scope > .fold:not(.answers)")];
  const words = (text) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const shown = (element) =>
    [...element.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent;
        if (node.matches?.("details:not([open])")) return shown(node.querySelector("summary"));
        return node.checkVisibility?.() ? ` ${shown(node)} ` : "";
      })
      .join("");
  const isTapped = (link) => link.getBoundingClientRect().height >= 44 && link.href !== "";
  return {
    height: folds.at(-1).getBoundingClientRect().bottom - screen.getBoundingClientRect().top,
    // What is folded is not seen.
    words: words(shown(screen)),
    title: words(document.getElementById("heading").textContent),
    facts: screen.querySelectorAll(".facts li").length,
    buttons: [...screen.querySelectorAll(".verdict .action")].filter(isTapped).length,
    // What the button does, no link of the plan does again, but for the address of the temporary service: on paper there
    // is no button.
    repeats: [...screen.querySelectorAll(".steps a")].filter(
      (link) => link.href === screen.querySelector(".action").href && !link.href.endsWith("/reg_grazhdan"),
    ).length,
    counted: folds.every((fold) => {
      const number = fold.querySelector("summary small")?.textContent;
      const counted = fold.querySelectorAll(":scope > ul > li, :scope > .cases > dd");
      return number === undefined || Number(number) === counted.length;
    }),
  };
}

/**
 * Everybody who does not know one thing on which it depends, once each, some of those who do not know two, and whoever
 * knows the first answers and nothing else.
 */
function dependent() {
  const without = (answers) =>
    Object.keys(answers)
      .map((question) => check({ ...answers, [question]: "unsure" }))
      .filter(({ kind }) => kind === "depends");
  const one = distinctCases(CHECKED).flatMap(without);
  const two = one.filter((_, place) => place % 8 === 0).flatMap(({ answers }) => without(answers));
  const unsure = (answers) => {
    const told = check(answers);
    return told.kind === "ask" ? unsure({ ...answers, [told.question]: "unsure" }) : told;
  };
  const known = distinctCases(CHECKED).flatMap((answers) =>
    Object.keys(answers).map((_, many) => hashOf(Object.fromEntries(Object.entries(answers).slice(0, many)))),
  );
  const most = [...new Set(known)].map((hash) =>
    unsure(Object.fromEntries(new URLSearchParams(hash.slice(1)))),
  );
  const all = [...one, ...two, ...most.filter(({ kind }) => kind === "depends")];
  return new Map(all.map(({ answers, cases }) => [hashOf(answers), cases]));
}

for (const [place, lang] of LANGUAGES.entries()) {
  test(`every result is seen at a glance, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, pageOf("checker", lang));
    const wrong = [];
    for (const answers of share(distinctCases(CHECKED), place)) {
      await go(page, hashOf(answers));
      const seen = await page.evaluate(glance);
      const fits =
        seen.height <= PHONE.height * SCREENS &&
        seen.words <= WORDS &&
        seen.title <= TITLE &&
        seen.facts > 0 &&
        seen.facts < 5 &&
        seen.buttons === 1 &&
        seen.repeats === 0 &&
        seen.counted;
      if (!fits) wrong.push({ case: hashOf(answers), ...seen });
    }
    expect(wrong).toEqual([]);
  });

  test(
    `whoever is not asked for how long reads of the temporary service, and its link is below, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await open(page, pageOf("checker", lang));
      for (const ownership of ["sole", "shared"]) {
        const mine = distinctCases(CHECKED).find(
          (answers) => answers.ownership === ownership && /online|owner-consent/u.test(check(answers).result),
        );
        const told = check(mine, { lang }).steps.find(({ url }) => url?.includes("reg_grazhdan"));
        expect(told, hashOf(mine)).toBeDefined();
        await go(page, hashOf(mine));
        const fold = page.locator("details", { has: page.locator("ul.later") });
        await fold.locator("summary").press("Enter");
        await expect(fold.getByText(told.line)).toBeVisible();
        await page.locator("#rules > summary").press("Enter");
        await expect(page.locator(`#rules a[href="${told.url}"]`).first()).toBeVisible();
        await page.locator("#rules > summary").press("Enter");
      }
    },
  );

  test(`what to find out first is seen at a glance, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.setViewportSize(PHONE);
    await open(page, pageOf("checker", lang));
    const wrong = [];
    for (const [hash, cases] of share([...dependent()], place, 12)) {
      await go(page, hash);
      const seen = await page.evaluate(glance);
      const fits =
        seen.height <= PHONE.height * SCREENS &&
        seen.words <= WORDS &&
        seen.title <= QUESTION &&
        seen.buttons === 1 &&
        seen.counted;
      if (!fits) wrong.push({ hash, cases: cases.length, ...seen });
    }
    expect(wrong).toEqual([]);
  });

  test(
    `who is not the applicant checks as the applicant, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const answers = { citizenship: "citizen", person: "someone-else", age: "18-plus", home: "private" };
      const given = { ...answers, ownership: "sole", signing: "eds", device: "yes" };
      expect(check(given, { lang })).toMatchObject({ result: "fix-first" });
      await open(page, pageOf("checker", lang) + hashOf(given));
      await choose(page.locator(".verdict .action"));
      // What was said of who is registered and of the home stays; of the owner the applicant is asked.
      const next = check({ ...answers, person: "self" }, { lang });
      await expect(heading(page)).toHaveText(next.prompt);
      expect(await page.evaluate(() => location.hash)).toBe(hashOf({ ...answers, person: "self" }));
    },
  );
}

test("on paper everything is open", { tag: "@chromium" }, async ({ page }) => {
  const answers = distinctCases(CHECKED).find((one) => check(one).result === "owner-consent");
  await open(page, pageOf("checker", "ru") + hashOf(answers));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("#screen details:not([open])")).toHaveCount(0);
});

for (const [place, lang] of LANGUAGES.entries()) {
  test(`in the single file each result has its button, and no link to a page that is not there, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await page.goto(SINGLE_FILE);
    await page.locator(`#languages a[lang=${lang}]`).click();
    const wrong = [];
    for (const answers of share(distinctCases(CHECKED), place)) {
      await go(page, hashOf(answers));
      const seen = await page.evaluate(() => {
        const screen = document.getElementById("screen");
        const elsewhere = "a:not([href^='#'], [href^='https:'], [href^='tel:'], [href^='sms:?body=%D'])";
        const [button, ...more] = screen.querySelectorAll(".verdict .action");
        return {
          elsewhere: screen.querySelectorAll(elsewhere).length,
          more: more.length,
          height: button?.getBoundingClientRect().height ?? 0,
          said: button?.textContent.trim() ?? "",
          href: button?.getAttribute("href") ?? "",
        };
      });
      // A number or a name of a site by itself says nothing.
      const isCalled = /[^\d.a-z]/iu.test(seen.said);
      // Applying begins the hour: with somebody to confirm, the message comes first, or what there is to sign with.
      const isFirst = check(answers).result !== "owner-consent" || !seen.href.startsWith("https:");
      const isRight = seen.elsewhere === 0 && seen.more === 0 && seen.height >= 44 && isCalled && isFirst;
      if (!isRight) wrong.push({ case: hashOf(answers), ...seen });
    }
    expect(wrong).toEqual([]);
  });
}
