// Is what a screen reader is given of each kind of screen as the record says, and is each change heard once?
//
// The records are in tests/transcripts/, a file a kind and language. `UPDATE=1 scripts/test/chromium
// transcripts.spec.js` writes them anew: whoever does reads the difference, as of any golden file.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { LANGUAGES, pageOf } from "../site.js";
import { CASE, openForms, sending } from "./after.js";
import { arrived, backLink, choose, expect, open, option, test } from "./checker.js";
import { open as openDesk } from "./desk.js";
import { check, DEPENDENT, STALE_DAY } from "./endings.js";
import { come, KINDS } from "./kinds.js";
import { all, transcript, unnamed, wrongLanguage } from "./transcript.js";

const RECORDS = new URL("../transcripts/", import.meta.url);
const recordOf = (name, lang) => `${name}-${lang}.txt`;
const UPDATE = process.env.UPDATE !== undefined;

/** What is another one with each build or run. */
const lasting = (text, base) =>
  text
    .replaceAll(base, "https://example.org/")
    .replaceAll(/\btirkeu [0-9a-f]{10}\b/gu, "tirkeu VERSION")
    .replaceAll(/sha384-[\w+/=]+/gu, "sha384-…");

test.describe("what a screen reader is given", { tag: "@chromium" }, () => {
  for (const lang of LANGUAGES) {
    for (const screen of KINDS) {
      test.describe(() => {
        test.use({ expectedNoise: screen.page ? undefined : /404/u });
        test(`of ${screen.name}, in ${lang}`, async ({ page, baseURL }) => {
          await come(page, screen, lang);
          const { root, text } = await transcript(page, lang);
          const titles = all(root).filter(({ role, states }) => role === "heading" && states.level === 1);
          // What is in every language at once has a title in each.
          const languages = titles.map((title) => title.lang);
          expect(languages).toEqual(screen.page ? [lang] : LANGUAGES);
          expect(unnamed(root), "controls without a name").toEqual([]);
          expect(wrongLanguage(root), "said in another language than it is marked").toEqual([]);
          const record = new URL(recordOf(screen.name, lang), RECORDS);
          if (UPDATE) {
            mkdirSync(RECORDS, { recursive: true });
            writeFileSync(record, lasting(text, baseURL));
          }
          expect(existsSync(record), `there is no record: UPDATE=1 writes it`).toBe(true);
          expect(lasting(text, baseURL)).toBe(readFileSync(record, "utf8"));
        });
      });
    }
  }

  test("there is a record of each kind of screen, and no other", () => {
    const known = LANGUAGES.flatMap((lang) => KINDS.map(({ name }) => recordOf(name, lang)));
    const there = readdirSync(RECORDS).filter((file) => file.endsWith(".txt"));
    const others = there.filter((file) => !known.includes(file));
    if (UPDATE) for (const file of others) rmSync(new URL(file, RECORDS));
    else expect(others).toEqual([]);
  });
});

/** From now on the page writes down what a screen reader says unasked: where the focus goes, and live regions. */
const listen = (page) =>
  page.evaluate(() => {
    const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
    // What is not shown is not said.
    const shown = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return "";
      return [...node.childNodes].map(shown).join(" ").replaceAll(/\s+/gu, " ").trim();
    };
    // A region that has just come is not said, but for an alert.
    const said = new Map([...document.querySelectorAll(LIVE)].map((region) => [region, shown(region)]));
    window.heard = [];
    const look = () => {
      for (const region of document.querySelectorAll(LIVE)) {
        const now = shown(region);
        const before = said.get(region) ?? (region.getAttribute("role") === "alert" ? "" : now);
        said.set(region, now);
        if (now !== before && now !== "") window.heard.push(now);
      }
    };
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document, all);
    addEventListener("focusin", ({ target }) => window.heard.push(`focus: ${target.id || target.localName}`));
  });
/** What has been said since then, once nothing more is said. */
const heard = async (page) => {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page.evaluate(() => window.heard.splice(0));
};

test("each screen of the checker is heard once: the focus goes to its heading, and nothing else is said", {
  tag: "@same",
}, async ({ page }) => {
  await open(page, pageOf("checker", "ru"));
  await listen(page);
  const told = { ...DEPENDENT.answers, [DEPENDENT.question]: "unsure" };
  const known = {};
  for (;;) {
    const { kind, question } = check(known, { lang: "ru" });
    if (kind !== "ask") break;
    known[question] = told[question];
    const link = option(page, question, known[question]);
    await link.focus();
    await heard(page);
    await choose(link);
    await arrived(page);
    expect(await heard(page), question).toEqual(["focus: heading"]);
  }
  expect(Object.keys(known).length).toBeGreaterThan(5);
  await backLink(page).first().focus();
  await heard(page);
  await choose(backLink(page).first());
  await arrived(page);
  expect(await heard(page), "back").toEqual(["focus: heading"]);
});

test("a notice is heard with the heading of its screen, and not once more", async ({ page }) => {
  await page.clock.setFixedTime(STALE_DAY);
  await open(page, pageOf("checker", "ru"));
  await listen(page);
  await option(page, "citizenship", "other").focus();
  await heard(page);
  await choose(option(page, "citizenship", "other"));
  await arrived(page);
  expect(await heard(page)).toEqual(["focus: heading"]);
  const notice = await page.locator("#notices").textContent();
  await expect(page.locator("#heading")).toHaveAccessibleDescription(notice.trim());
});

test("at the desk each key is heard once", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openDesk(page, pageOf("desk", "ru"));
  await listen(page);
  for (const key of ["1", "1", "Backspace", "Delete"]) {
    await page.keyboard.press(key);
    const said = await heard(page);
    const unasked = said.filter((one) => !one.startsWith("focus: "));
    expect(unasked, `after ${key}: ${said}`).toHaveLength(1);
  }
});

test("of a form it is heard once what is wrong, what is ready, and what is copied", async ({ page }) => {
  await sending(page, {});
  await openForms(page, pageOf("agree", "ru") + CASE, "#agreed");
  await listen(page);
  // The focus goes to the first field that is wrong, which says with its name what is wrong.
  await page.locator("#agreed button").focus();
  await heard(page);
  await page.keyboard.press("Enter");
  await expect(page.locator("#day")).toBeFocused();
  expect(await heard(page)).toEqual(["focus: day"]);
  await expect(page.locator("#day")).toHaveAccessibleDescription(/./u);
  await page.locator("details[open] .copy").focus();
  await heard(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(".copied:visible")).toBeVisible();
  const copied = await page.locator(".copied:visible").textContent();
  expect(await heard(page)).toEqual([copied.trim()]);
  // What is done again is heard again.
  await page.keyboard.press("Enter");
  await expect.poll(() => heard(page)).toEqual([copied.trim()]);
  await open(page, pageOf("checker", "ru") + CASE);
  const way = page.locator("#screen .steps button").first();
  await way.evaluate((button) => {
    button.closest("details").open = true;
  });
  await listen(page);
  for (const time of ["at first", "again"]) {
    await way.focus();
    await heard(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => heard(page), time).toEqual([copied.trim()]);
  }
  await openForms(page, pageOf("otherwise", "ru") + CASE, "#happened");
  await listen(page);
  await page.locator('[value="no-sms"]').focus();
  await heard(page);
  await page.keyboard.press("Space");
  await expect(page.locator("#ready")).toBeVisible();
  expect(await heard(page)).toEqual([(await page.locator("#ready").textContent()).trim()]);
});
