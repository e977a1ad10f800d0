// Does somebody who comes from a result find the way there on the map, and the way back?
import { somebody } from "../people.js";
import { pageOf } from "../site.js";
import { share } from "../tier.js";
import { BOOKS, CASES, goTo, isMarked, NOTHING, noWay, waysOf, wrongWith } from "./book.js";
import { choose, expect, hash, heading, open, option, reading, running, test } from "./checker.js";
import { check, ENDINGS, everything, fragment, inAnyLanguage, WITHOUT_CONSENT } from "./endings.js";

const bookLink = (page) => page.locator("#screen .book a");
const DECIDED = ENDINGS.filter((ending) => ending.result);

/** Fragments that say nothing of the first question that could answer it. */
const HOSTILE = [
  "",
  "#",
  "#x",
  "#=",
  "#&",
  "#0=0",
  "#map=citizen",
  "#citizenship",
  "#citizenship=",
  "#citizenship=unsure",
  "#citizenship=CITIZEN",
  "#person=self&age=18-plus",
  "#citizenship=%22]",
  '#citizenship="],*,[x="',
  "#citizenship=%5C",
  "#citizenship=%00",
  "#%E0%A4%A",
  "#citizenship=%E0%A4%A",
  "#constructor=x&__proto__=citizen&toString=",
  "#<img src=x onerror=alert(1)>=<svg onload=alert(1)>",
  "#citizenship=<script>alert(1)</script>",
  "#citizenship=\u{1F480}",
  "#data-from=0",
  `#${"x=1&".repeat(5_000)}`,
  `#citizenship=${"ы".repeat(10_000)}`,
];

for (const [place, { lang, book, checker }] of BOOKS.entries()) {
  test(`from each result the book marks the way to it, and leads back, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    const results = new Map();
    const some = share(DECIDED, place, 6);
    for (const { name, result, at, answers } of some) {
      const steps = Object.entries(answers);
      // One is answered through from the beginning, and of the others the last question.
      const before = result === "fix-first" ? [] : steps.slice(0, -1);
      await open(page, checker + fragment(Object.fromEntries(before)));
      for (const [question, value] of steps.slice(before.length)) {
        await choose(option(page, question, value));
        await expect.poll(() => hash(page)).toContain(`${question}=${value}`);
      }
      const told = check(answers, { lang });
      expect(told, name).toMatchObject({ kind: "decided", result });
      await expect(heading(page)).toHaveText(told.title);

      await choose(bookLink(page));
      await expect(page.locator("#your-way")).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(`/${book}`);
      expect(await hash(page)).toBe(fragment(answers));
      const there = await isMarked(page, answers, name);
      expect(there.to.at(-1), "the last one leads to a result").toBeUndefined();
      expect(there.result).toMatch(/\S/u);
      expect(there.opens, name).toBe(["online", "owner-consent", "service-centre"].includes(result));
      results.set(`${result} ${at}`, there.result);
      await page.locator("#as-text > summary").click();
      await expect(page.locator("#as-text li.way:visible")).toHaveCount(steps.length);

      await page.locator("#checker").click();
      await running(page);
      expect(await hash(page)).toBe(fragment(answers));
      const again = await reading(page);
      expect(again, name).toMatchObject({ heading: told.title, options: [] });
      expect(again.questions).toHaveLength(steps.length);
    }
    expect(results.size).toBe(some.length);
    expect(new Set(results.values()).size, "each result has its own name on the map").toBe(some.length);
  });

  test(`of everybody the whole way is marked, and it says their result, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    await page.goto(book);
    const names = new Map();
    const ways = await waysOf(
      page,
      CASES.map(({ answers }) => fragment(answers)),
    );
    const wrong = CASES.flatMap(({ answers }, index) => {
      const faults = wrongWith(ways[index], answers);
      return faults.length > 0 ? [{ case: fragment(answers), faults }] : [];
    });
    expect(wrong.slice(0, 3), `${wrong.length} cases have another way`).toEqual([]);
    for (const [index, { expect: told }] of CASES.entries()) {
      const finding = `${told.result} ${told.at}`;
      names.set(finding, (names.get(finding) ?? new Set()).add(ways[index].result));
    }
    const said = [...names.values()];
    expect(said.filter((words) => words.size !== 1)).toEqual([]);
    expect(new Set(said.flatMap((words) => [...words])).size).toBe(said.length);
  });

  test(
    `a fragment that is no answer marks nothing and breaks nothing, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(book);
      const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
      const before = await elements();
      const rows = await page.locator("tr[data-result]:visible").count();
      const hostile = HOSTILE.slice(2);
      for (const [index, there] of (await waysOf(page, hostile)).entries()) {
        expect(there, hostile[index].slice(0, 80)).toMatchObject({ ...NOTHING, back: checker });
      }
      for (const first of [HOSTILE[0], HOSTILE[13], HOSTILE[18], HOSTILE.at(-1)]) {
        // And when it is there from the beginning.
        await page.goto("about:blank");
        await page.goto(book + first);
        await expect(page.locator("#filters")).toBeVisible();
        await noWay(page, first.slice(0, 80));
      }
      expect(await elements()).toBe(before);
      expect(await page.locator("tr[data-result]:visible").count()).toBe(rows);
    },
  );

  test(
    `the way goes as far as the answers are known, and another fragment marks another way, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const answers = somebody({ result: "owner-consent", at: "home" });
      const steps = Object.entries(answers);
      await page.goto(book + fragment(answers));
      await isMarked(page, answers);
      for (let length = steps.length - 1; length > 0; length -= 1) {
        const part = Object.fromEntries(steps.slice(0, length));
        await goTo(page, fragment(part));
        expect((await isMarked(page, part)).result, "no result yet").toBeUndefined();
        const unsure = { ...answers, [steps[length][0]]: "unsure" };
        await goTo(page, fragment(unsure));
        await isMarked(page, part, "I don't know");
      }
      const other = somebody({ result: "not-eligible" });
      await goTo(page, `${fragment(other)}&x=%3Cb%3E&citizenship=other`);
      await isMarked(page, other, "of two answers the first one counts, as in the checker");
      await goTo(page, "#x=y");
      await noWay(page);
      await goTo(page, fragment({ citizenship: "other" }));
      expect((await isMarked(page, { citizenship: "other" })).back).toMatch(
        new RegExp(`(?:^|/)${checker}#citizenship=other$`, "u"),
      );
      await page.evaluate(() => history.go(-1));
      await expect(page.locator("#your-way")).toBeHidden();
      await noWay(page);
    },
  );

  test(
    `a look at a rule, and the other languages, keep the way, from ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const answers = WITHOUT_CONSENT;
      await page.goto(book + fragment(answers));
      await page.locator(".contents a[href='#rules']").click();
      await isMarked(page, answers);
      await page.locator("#as-text > summary").click();
      await page.locator("#as-text li.way a").first().click();
      expect(await hash(page)).toMatch(/^#crossing-\d+$/u);
      expect((await isMarked(page, answers)).back).toMatch(new RegExp(`${fragment(answers)}$`, "u"));
      for (const other of BOOKS.filter((one) => one.lang !== lang)) {
        await page.locator(`#languages a[lang=${other.lang}]`).click();
        await expect(page.locator("html")).toHaveAttribute("lang", other.lang);
        await expect(page.locator("#your-way")).toBeVisible();
        await isMarked(page, answers, other.lang);
      }
    },
  );
}

test("every answer that is offered stands on the map", { tag: "@same" }, () => {
  const offered = Object.entries(everything("en").questions).flatMap(([question, { labels }]) =>
    Object.keys(labels).map((value) => `${question},${value}`),
  );
  const there = new Set(CASES.flatMap(({ answers }) => Object.entries(answers).map(String)));
  expect(offered.filter((answer) => !answer.endsWith(",unsure") && !there.has(answer))).toEqual([]);
});

test("a link is read as people send it", { tag: "@same" }, async ({ page }) => {
  const sent = fragment(somebody({ result: "online", at: "home" }));
  const ways = () => page.locator("#as-text li.way").count();
  await page.goto(pageOf("book", "ru") + sent);
  await expect(page.locator("#your-way")).toBeVisible();
  const count = await ways();
  const all = [
    ...[".", ")", "»", "_", "%C2%A0", "\u200b"].map((end) => sent + end),
    sent.replaceAll("&", "&amp;"),
    sent.replaceAll("&", "&amp;amp;"),
    sent.replaceAll("&", "%26"),
    sent.replaceAll("=", "%3D"),
    sent.replaceAll("=", "%253D"),
    `${sent}&utm_source=chat`,
    `${sent}&tgWebAppData=x%26citizenship%3Dother`,
    sent.replace("citizen&", "%63itizen&"),
    sent.replace("citizen&", "citi%0Azen&"),
    sent.replaceAll("&", "%3b"),
    `${sent}&citizenship=other`,
    sent.replace("#", "#citizenship=nonsense&"),
  ];
  for (const way of all) {
    await page.goto("about:blank");
    await page.goto(pageOf("book", "ru") + way);
    await expect(page.locator("#your-way"), way).toBeVisible();
    expect(await ways(), way).toBe(count);
  }
});
