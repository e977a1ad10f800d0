// What does every kind of screen look like, and how do eight people get through? `make gallery` puts the pictures on one
// page, which a person looks at: nothing is asserted but that each screen comes.
import { mkdirSync, writeFileSync } from "node:fs";
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf } from "../site.js";
import { CASE } from "./after.js";
import { expect, heading, onEachScreen, open, test } from "./checker.js";
import { keysOf, open as openDesk, press } from "./desk.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { check, fragment } from "./endings.js";
import { come, KINDS, kind } from "./kinds.js";
import { transcript } from "./transcript.js";

const FOLDER = `${process.env.GALLERY ?? ""}/`;
const PHONE = { width: 360, height: 740 };
const WINDOW = { width: 1280, height: 800 };
/** Of a page that is as long as a book its beginning is enough. */
const MOST = 2600;

/** Takes a picture, and writes beside it what it shows. */
async function shoot(page, name, about) {
  const size = page.viewportSize();
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const isBook = whole > MOST;
  // A picture of a whole book would take minutes.
  if (isBook) await page.setViewportSize({ ...size, height: MOST });
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: !isBook, timeout: 60_000 });
  if (isBook) await page.setViewportSize(size);
  note(name, { ...about, picture: `${name}.png`, width: size.width, height: Math.min(whole, MOST) });
}
const note = (name, about) => writeFileSync(`${FOLDER}${name}.json`, JSON.stringify(about));

test.beforeAll(() => {
  if (FOLDER === "/") throw new Error("where to? make gallery says it by GALLERY");
  mkdirSync(FOLDER, { recursive: true });
});

for (const screen of KINDS) {
  for (const lang of LANGUAGES) {
    test.describe(() => {
      test.use({ expectedNoise: screen.page ? undefined : /404/u });
      test(`${screen.name}, in ${lang}`, async ({ page }) => {
        test.slow();
        await come(page, screen, lang);
        for (const [size, where] of [
          [PHONE, "phone"],
          [WINDOW, "window"],
        ]) {
          await page.setViewportSize(size);
          for (const colorScheme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme });
            const about = { screen: screen.name, lang, where, colours: colorScheme };
            await shoot(page, `screen-${screen.name}-${lang}-${where}-${colorScheme}`, about);
          }
        }
      });
    });
  }
}

/** What is seen of a result before anything is unfolded: its words, and how many screens of a phone it is high. */
function counted({ height }) {
  const screen = document.getElementById("screen");
  const folds = [...screen.querySelectorAll(":scope > .fold:not(.answers)")];
  const shown = (element) =>
    [...element.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent;
        if (node.matches?.("details:not([open])")) return shown(node.querySelector("summary"));
        return node.checkVisibility?.() ? ` ${shown(node)} ` : "";
      })
      .join("");
  const words = shown(screen)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const { top, bottom } = screen.getBoundingClientRect();
  const end = folds.at(-1)?.getBoundingClientRect().bottom ?? bottom;
  return { words, screens: (end - top) / height };
}

for (const lang of LANGUAGES) {
  test(`the words and the height of each result, in ${lang}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    await open(page, pageOf("checker", lang));
    const cases = distinctCases(CHECKED).map((answers) => ({
      name: hashOf(answers),
      hash: hashOf(answers),
      answers,
    }));
    const seen = await onEachScreen(page, cases, counted, PHONE);
    const byResult = {};
    for (const [place, { found }] of seen.entries()) {
      const { result, at } = check(cases[place].answers);
      const name = at ? `${result}, ${at}` : result;
      const known = byResult[name] ?? { cases: 0, words: 0, screens: 0 };
      byResult[name] = {
        cases: known.cases + 1,
        words: Math.max(known.words, found.words),
        screens: Math.max(known.screens, found.screens),
      };
    }
    note(`counts-${lang}`, { lang, counts: byResult });
  });
}

const CITIZEN = { citizenship: "citizen" };
const ADULT = { ...CITIZEN, person: "self", age: "18-plus", home: "private" };
/** Those who answer for themselves: what they say, and what they do then. */
const PEOPLE = [
  {
    who: "a tenant of 20 with a phone and no ЭЦП",
    answers: {
      ...ADULT,
      ownership: "others",
      stay: "permanent",
      protectedOwner: "none",
      consent: "ready",
      signing: "sms",
      device: "yes",
    },
    async then(_, next) {
      await next("everything of the result unfolded", kind("a-result-with-everything-unfolded"));
      await next("the message to the owner", kind("agree"));
    },
  },
  {
    who: "a mother with a newborn",
    answers: { ...CITIZEN, person: "child", age: "under-14", home: "private" },
  },
  {
    who: "a widow in the flat of both",
    answers: { ...ADULT, ownership: "shared", protectedOwner: "none", consent: "absent" },
  },
  {
    who: "a son for his father",
    answers: { ...CITIZEN, person: "someone-else", age: "18-plus", home: "private", ownership: "sole" },
    async then(page, next) {
      await page.locator(".verdict .action").press("Enter");
      await expect(heading(page)).toBeFocused();
      await next("as the father is asked");
    },
  },
];

/** A picture of each step of a person. */
function steps(page, who) {
  let step = 0;
  return async (caption, screen) => {
    if (screen) await come(page, screen, "ru");
    step += 1;
    await shoot(page, `walk-${who.replaceAll(/[^a-z0-9]+/giu, "-")}-${step}`, { who, step, caption });
  };
}

for (const { who, answers, then } of PEOPLE) {
  test(`the walk of ${who}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(PHONE);
    await open(page, pageOf("checker", "ru"));
    const next = steps(page, who);
    const known = {};
    for (;;) {
      const asked = check(known, { lang: "ru" });
      await next(asked.kind === "ask" ? asked.prompt : asked.title);
      if (asked.kind !== "ask") break;
      // What they have not been given here, they do not know.
      known[asked.question] = answers[asked.question] ?? "unsure";
      await page.evaluate((to) => (location.hash = to), fragment(known));
      await expect(heading(page)).toBeFocused();
    }
    await then?.(page, next);
  });
}

test("the walk of an owner who got an SMS", async ({ page }) => {
  await page.setViewportSize(PHONE);
  const next = steps(page, "an owner who got an SMS");
  await next("the first question, below it the way", kind("the-first-question"));
  await page.locator(`#screen a[href="${pageOf("owner", "ru")}"]`).click();
  await next("what the SMS is, and what to do");
});

test("the walk of an editor", async ({ page }) => {
  await page.setViewportSize(WINDOW);
  const next = steps(page, "an editor");
  await next("the snippet", kind("embed"));
  await next("an article with it", kind("article"));
});

test("the walk of a consultant", async ({ page }) => {
  await page.setViewportSize(WINDOW);
  const next = steps(page, "a consultant at the counter");
  await openDesk(page, pageOf("desk", "ru"));
  await next("nothing is answered");
  const keys = await keysOf(page);
  await page.keyboard.press("1");
  await page.keyboard.press("1");
  await next("after two keys");
  await page.keyboard.press("Delete");
  const answers = Object.fromEntries(new URLSearchParams(CASE.slice(1)));
  const count = await press(page, answers, keys);
  await next(`after ${count} keys: the result`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 559, height: 794 });
  await next("the slip on paper");
});

test("the walk of a blind person", async ({ page }) => {
  const said = [];
  for (const [caption, name] of [
    ["the first question", "the-first-question"],
    ["a later question", "a-later-question"],
    ["the result", "owner-consent-at-home"],
    ["the message to the owner", "agree"],
  ]) {
    await page.goto("about:blank");
    await come(page, kind(name), "ru");
    said.push({ caption, text: (await transcript(page, "ru")).text });
  }
  note("walk-a-blind-person", { who: "a blind person, by transcript", said });
});
