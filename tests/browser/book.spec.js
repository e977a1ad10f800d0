// Can the open book be read by everybody, with and without scripts, and does it show every rule and every
// case as the package has them?
import { readFile } from "node:fs/promises";
import { rules } from "../../pkg/tirkeu.js";
import { CHANGES, LAST_CURRENT } from "../days.js";
import { RESULTS } from "../questions.js";
import { share } from "../tier.js";
import { BOOKS, CASES, caveatsOn, DAY, heldFor, parse, shown, wrongArticles } from "./book.js";
import { expect, hash, reading, running, test } from "./checker.js";
import { check, fragment, inAnyLanguage } from "./endings.js";

/** What each article says, by its id. */
const articles = (page, section) =>
  page.locator(`#${section} > article`).evaluateAll((all) =>
    all.map((article) => ({
      id: article.id,
      says: article.querySelector(":scope > h3, :scope > p").textContent,
      terms: [...article.querySelectorAll("dd")].map((dd) => dd.textContent.trim()),
      sources: [...article.querySelectorAll("dd > ul > li:has(time)")].map((li) => [
        li.textContent,
        li.querySelector("a")?.href,
        li.querySelector("time").dateTime,
      ]),
      days: [...article.querySelectorAll("dd > time")].map((time) => time.dateTime),
      named: article.querySelector(":scope > code").textContent,
      visible: [...article.querySelectorAll("*")].every((element) => element.checkVisibility()),
    })),
  );

const rows = (page) =>
  page.locator("tr[data-result]").evaluateAll((all) =>
    all.map((row) => ({
      visible: row.checkVisibility(),
      result: row.dataset.result,
      because: row.dataset.rules.split(" "),
      title: row.querySelector("b").textContent,
      opens: row.querySelector("td:first-child a").getAttribute("href"),
      who: row.cells[1].textContent,
      rules: [...row.querySelectorAll("td:last-child a")].map((a) => [a.textContent, a.getAttribute("href")]),
    })),
  );

for (const [place, { lang, book, checker, csv }] of BOOKS.entries()) {
  async function canBeRead(page) {
    const ofRules = (await articles(page, "rules")).map((article) => {
      // The last two: when it was compared with its sources, and by which day it has to be again.
      const [checked, reviewBy] = article.days.slice(-2);
      return { ...article, ...heldFor(article.days.slice(0, -2)), checked, reviewBy };
    });
    const rulesOn = (on) => rules({ lang, on }).map((rule) => ({ ...rule, name: rule.rule }));
    expect(wrongArticles(ofRules, rulesOn)).toEqual([]);
    const ofCaveats = (await articles(page, "caveats")).map((article) => ({
      ...article,
      ...heldFor(article.days),
    }));
    const named = (on) => caveatsOn(on, lang).map((caveat) => ({ ...caveat, name: caveat.id }));
    expect(wrongArticles(ofCaveats, named)).toEqual([]);
    for (const { id, terms, sources, checked, reviewBy } of ofRules) {
      expect(checked, id).toBe(sources[0]?.[2] ?? checked);
      expect(reviewBy >= LAST_CURRENT && checked <= DAY, id).toBe(true);
      expect(terms, id).not.toContain("");
      // Where nothing is published, one sentence says so.
      if (sources.length === 0) expect(terms[2], id).toContain("1414");
    }
    for (const { id, visible } of [...ofRules, ...ofCaveats]) expect(visible, id).toBe(true);
    const days = await page.locator("#days dt time").evaluateAll((all) => all.map((time) => time.dateTime));
    expect(days).toEqual(CHANGES);

    const ofCases = await rows(page);
    expect(ofCases).toHaveLength(CASES.length);
    for (const [index, { answers, expect: told }] of CASES.entries()) {
      const { title } = check(answers, { lang, on: DAY });
      const { result, because } = told;
      const opens = checker + fragment(answers);
      expect(ofCases[index]).toMatchObject({
        result,
        because,
        title,
        opens,
        visible: true,
      });
      expect(ofCases[index].rules.map(([rule]) => rule)).toEqual(because);
      // Each leads to the rule as it is on this day.
      for (const [rule, href] of ofCases[index].rules) {
        const { named, from, until = DAY } = ofRules.find(({ id }) => href === `#${id}`) ?? {};
        expect({ href, named, holds: from <= DAY && DAY <= until }).toEqual({
          href,
          named: rule,
          holds: true,
        });
      }
    }
    expect(new Set(ofCases.map(({ who }) => who)).size, "everybody is described differently").toBe(
      CASES.length,
    );

    await expect(page.locator("#as-text .crossings")).toBeHidden();
    await page.locator("#as-text > summary").click();
    await expect(page.locator("#as-text .crossings")).toBeVisible();
    const leads = await page
      .locator("#as-text li li")
      .evaluateAll((all) =>
        all.map((li) => [
          li.querySelector("a")?.getAttribute("href"),
          li.dataset.to && `#crossing-${Number(li.dataset.to) + 1}`,
          li.querySelector("a, b").textContent !== "",
        ]),
      );
    expect(leads.length).toBeGreaterThan(RESULTS.length);
    for (const [href, to, says] of leads) expect([href, says]).toEqual([to, true]);
    const nowhere = await page
      .locator('main a[href^="#"]')
      .evaluateAll((all) =>
        all.map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)),
      );
    expect(nowhere).toEqual([]);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    expect(twice, "each id once").toEqual([]);

    for (const needing of [
      "#filters",
      "#start",
      "#your-way",
      "#running",
      "#same",
      "#not-the-same",
      "#not-run",
    ])
      await expect(page.locator(needing)).toBeHidden();
    await expect(
      page.locator("main button:visible, main input:visible, main select:visible, main progress:visible"),
    ).toHaveCount(0);
    await expect(page.locator("#checker")).toHaveAttribute("href", checker);
    await expect(page.locator("#languages a[aria-current]")).toHaveAttribute("href", book);
  }

  test.describe("without scripts", { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });

    test(`the open book can be read, in ${lang}`, async ({ page }) => {
      await page.goto(book);
      await canBeRead(page);
    });
  });

  test.describe("where no script arrives", () => {
    test.use({ expectedNoise: /failed|net::|NetworkError|\.js|^error: Error$/iu });

    test(
      `the open book can be read where its scripts are lost on the way, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.route("**/*.js", (route) => route.abort());
        await page.goto(book);
        await canBeRead(page);
      },
    );
  });

  test(`a row opens the checker at its case, one of each result, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    const found = (result, at) =>
      CASES.findIndex(({ expect: told }) => told.result === result && told.at === at);
    const numbers = [
      ...RESULTS.map((result) => found(result)),
      ...["online", "owner-consent"].flatMap((result) =>
        ["home", "self-service-zone"].map((at) => found(result, at)),
      ),
    ];
    for (const number of share(numbers, place).filter((at) => at >= 0)) {
      const { answers } = CASES[number];
      await page.goto(book);
      await page.locator("tr[data-result]").nth(number).locator("td:first-child a").click();
      await running(page);
      const told = check(answers, { lang });
      const there = await reading(page);
      expect(there).toMatchObject({ heading: told.title, options: [] });
      expect(there.questions).toHaveLength(Object.keys(answers).length);
      expect(await hash(page)).toBe(fragment(answers));
    }
  });

  test(`rows are found by word, by result, by rule and by all of them, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    await page.goto(book);
    // The label gives an example.
    const [, example] = (await page.locator("label[for=search]").textContent()).match(/[«“](.+)[»”]/u);
    const where = (fits) =>
      CASES.flatMap(({ answers, expect: told }, number) => (fits(told, answers) ? [number] : []));
    const are = async (numbers, name) =>
      expect(await shown(page), name).toEqual({ numbers, said: `${numbers.length} / ${CASES.length}` });
    const [search, result, rule] = ["#search", "#by-result", "#by-rule"].map((field) => page.locator(field));
    await are(
      where(() => true),
      "at first all",
    );

    for (const wanted of RESULTS) {
      await result.selectOption(wanted);
      await are(
        where((told) => told.result === wanted),
        wanted,
      );
    }
    expect(await result.locator("option").count()).toBe(RESULTS.length + 1);
    await result.selectOption("");
    const names = await rule
      .locator("option")
      .evaluateAll((all) => all.map((option) => option.value).slice(1));
    expect(names).toEqual(rules({ lang, on: DAY }).map((known) => known.rule));
    for (const wanted of names) {
      await rule.selectOption(wanted);
      const numbers = where((told) => told.because.includes(wanted));
      expect(numbers.length, wanted).toBeGreaterThan(0);
      await are(numbers, wanted);
    }

    // The rows that have the example in them.
    const texts = await page
      .locator("tr[data-result]")
      .evaluateAll((all) => all.map((row) => row.textContent));
    const has = (number, word) => texts[number].toLowerCase().includes(word.toLowerCase());
    const examples = where(() => true).filter((number) => has(number, example));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.length).toBeLessThan(CASES.length);
    await rule.selectOption("");
    await search.fill(example);
    await are(examples, "a word");
    await search.fill(`  ${example.toUpperCase()} `);
    await are(examples, "in capitals, with spaces around");
    // The name of a rule that decides for some of them.
    const isOf = (number, name) => CASES[number].expect.because.includes(name);
    const some = (name) => {
      const { length } = examples.filter((number) => has(number, name));
      return length > 0 && length < examples.length;
    };
    const word = names.find(some);
    const both = examples.filter((number) => has(number, word));
    await search.fill(`${word} ${example}`);
    await are(both, "two words");
    await search.fill(`${example}  ${word}`);
    await are(both, "two words the other way round");
    await search.fill("<b>[.*(\\");
    await are([], "no such word");

    await search.fill(example);
    const [{ result: wanted, because }] = both.map((number) => CASES[number].expect);
    await result.selectOption(wanted);
    await rule.selectOption(because[0]);
    const all = examples.filter(
      (number) => isOf(number, because[0]) && CASES[number].expect.result === wanted,
    );
    await are(all, "all three");
    await rule.selectOption(names.find((name) => !examples.some((number) => isOf(number, name))));
    await are([], "all three, which nobody is");
    await search.fill("");
    await result.selectOption("");
    await rule.selectOption("");
    await are(
      where(() => true),
      "at last all again",
    );
  });

  test(`rows are found with a keyboard alone, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await page.goto(book);
    const focused = () => page.evaluate(() => document.activeElement.id);
    for (let tabs = 0; tabs < 20 && (await focused()) !== "search"; tabs += 1)
      await page.keyboard.press("Tab");
    expect(await focused()).toBe("search");
    const [{ expect: told }] = CASES.slice(-1);
    const [word] = told.because;
    await page.keyboard.type(word);
    expect((await shown(page)).numbers).toEqual(
      CASES.flatMap(({ expect: { because } }, number) => (because.includes(word) ? [number] : [])),
    );
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("by-result");
    await page.keyboard.press("ArrowDown");
    const first = CASES.flatMap(({ expect: { result } }, number) => (result === RESULTS[0] ? [number] : []));
    await expect(page.locator("#shown")).toHaveText(`${first.length} / ${CASES.length}`);
    expect((await shown(page)).numbers).toEqual(first);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("by-rule");
    await page.keyboard.press("ArrowDown");
    const rule = await page.locator("#by-rule").inputValue();
    expect((await shown(page)).numbers).toEqual(
      first.filter((number) => CASES[number].expect.because.includes(rule)),
    );
  });

  // Where the page comes from memory, Playwright waits for ever in Firefox: there it is only loaded again.
  test(
    `what was looked for is what is shown after a look at a case, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }, { project }) => {
      await page.goto(book);
      const { result, because } = CASES.find(({ expect: told }) => told.result === "fix-first").expect;
      await page.locator("#by-result").selectOption(result);
      await page.locator("#search").fill(because[0]);
      if (project.name === "chromium") {
        await page.locator("tr[data-result]:visible td:first-child a").first().click();
        await running(page);
        await page.goBack();
        await fitsWhatIsChosen();
      }
      await page.reload();
      await fitsWhatIsChosen();

      /** The browser may remember what was chosen, or not; it fills it in late. */
      async function fitsWhatIsChosen() {
        await expect(page.locator("#filters")).toBeVisible();
        await expect(async () => {
          const [wanted, word] = [
            await page.locator("#by-result").inputValue(),
            await page.locator("#search").inputValue(),
          ];
          const fits = ({ expect: told }) =>
            (!wanted || told.result === wanted) && (!word || told.because.includes(word));
          expect((await shown(page)).numbers).toEqual(
            CASES.flatMap((vector, number) => (fits(vector) ? [number] : [])),
          );
        }).toPass({ timeout: 5_000 });
      }
    },
  );

  test(
    `the file of all the cases says what the cases say, in ${lang}`,
    { tag: "@same" },
    async ({ page, request }, { project }) => {
      await page.goto(book);
      const link = page.locator("a[download]");
      await expect(link).toHaveAttribute("href", csv);
      let text = await (await request.get(csv)).text();
      if (project.name === "chromium") {
        const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
        expect(download.suggestedFilename()).toBe(csv);
        text = await readFile(await download.path(), "utf8");
      }
      const [heading, ...lines] = parse(text);
      expect(lines).toHaveLength(CASES.length);
      const questions = [...new Set(CASES.flatMap(({ answers }) => Object.keys(answers)))];
      expect(heading).toHaveLength(questions.length + 3);
      expect(new Set(heading).size).toBe(heading.length);
      expect([heading, ...lines].flat().filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
      /** Each word for an answer, with the answers that are told by it, and the other way round. */
      const words = new Map();
      for (const [index, { answers, expect: told }] of CASES.entries()) {
        const { title } = check(answers, { lang, on: DAY });
        expect(lines[index].slice(-3)).toEqual([title, told.because.join(" "), told.caveats.join(" ")]);
        expect(lines[index]).toHaveLength(heading.length);
        const filled = lines[index].slice(0, -3).flatMap((word, column) => (word ? [[column, word]] : []));
        expect(filled).toHaveLength(Object.keys(answers).length);
        for (const [at, [question, value]] of Object.entries(answers).entries()) {
          const answer = `${question}=${value}`;
          words.set(answer, (words.get(answer) ?? new Set()).add(filled[at].join(":")));
        }
      }
      const told = [...words.values()];
      expect(
        told.filter((names) => names.size !== 1),
        "each answer has one word, in one column",
      ).toEqual([]);
      expect(new Set(told.flatMap((names) => [...names])).size, "and no two have the same").toBe(told.length);
    },
  );
}
