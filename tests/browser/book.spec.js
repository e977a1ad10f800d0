// Can the open book be read by everybody, with and without scripts, and does it show every rule and every
// case as the package has them?
import { readFile } from "node:fs/promises";
import { BOOKS, CASES, CHANGES, DAY, everyCaveat, everyRule, parse, RECORD, shown } from "./book.js";
import { expect, hash, reading, running, test } from "./checker.js";
import { check, fragment, inAnyLanguage } from "./endings.js";

const RESULTS = [
  "online",
  "owner-consent",
  "service-centre",
  "not-covered",
  "not-eligible",
  "fix-first",
  "ask-1414",
];

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

/** The sources as the package gives them are the sources of this article. */
function areTheSources(article, sources) {
  expect(article.sources, article.id).toHaveLength(sources.length);
  for (const [index, { title, point, url, checked }] of sources.entries()) {
    const [text, href, day] = article.sources[index];
    expect(text).toContain(title);
    if (point) expect(text).toContain(point);
    expect([href, day], article.id).toEqual([url, checked]);
  }
}

for (const { lang, book, checker, csv } of BOOKS) {
  async function canBeRead(page) {
    const rules = everyRule(lang);
    const ofRules = await articles(page, "rules");
    expect(ofRules.map(({ id }) => id).sort()).toEqual(rules.map(({ rule }) => `rule-${rule}`).sort());
    const unsourced = new Set();
    for (const { rule, text, sources, from, until } of rules) {
      const article = ofRules.find(({ id }) => id === `rule-${rule}`);
      expect(article).toMatchObject({ says: text, named: rule, visible: true });
      areTheSources(article, sources);
      if (sources.length === 0) unsourced.add(article.terms[2]);
      expect(article.days, rule).toEqual(
        [from, until, sources[0]?.checked ?? DAY, article.days.at(-1)].filter(Boolean),
      );
      expect(article.days.at(-1) >= RECORD.reviewBy, rule).toBe(true);
      expect(
        article.terms.filter((term) => term === ""),
        rule,
      ).toEqual([]);
    }
    expect([...unsourced], "where nothing is published, one sentence says so").toEqual([
      expect.stringContaining("1414"),
    ]);

    const caveats = everyCaveat(lang);
    const ofCaveats = await articles(page, "caveats");
    expect(ofCaveats.map(({ id }) => id).sort()).toEqual(caveats.map(({ id }) => `caveat-${id}`).sort());
    expect(caveats.map(({ id }) => id).sort()).toEqual(
      [...new Set(RECORD.cases.flatMap((vector) => vector.expect.caveats))].sort(),
    );
    for (const { id, text, sources, from } of caveats) {
      const article = ofCaveats.find((other) => other.id === `caveat-${id}`);
      expect(article).toMatchObject({ says: text, named: id, days: [from], visible: true });
      areTheSources(article, sources);
    }
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
        rules: because.map((rule) => [rule, `#rule-${rule}`]),
      });
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
    expect(ids, "each id once").toHaveLength(new Set(ids).size);

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
    for (const number of numbers.filter((at) => at >= 0)) {
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
    const rules = await rule
      .locator("option")
      .evaluateAll((all) => all.map((option) => option.value).slice(1));
    expect(rules).toEqual(
      everyRule(lang)
        .filter(({ from }) => from)
        .map((known) => known.rule),
    );
    for (const wanted of rules) {
      await rule.selectOption(wanted);
      const numbers = where((told) => told.because.includes(wanted));
      expect(numbers.length, wanted).toBeGreaterThan(0);
      await are(numbers, wanted);
    }

    const kandas = where((_, answers) => answers.citizenship === "kandas");
    await rule.selectOption("");
    await search.fill(example);
    await are(kandas, "a word");
    await search.fill(`  ${example.toUpperCase()} `);
    await are(kandas, "in capitals, with spaces around");
    const both = where(
      (told, answers) => answers.citizenship === "kandas" && told.because.includes("under-14"),
    );
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(kandas.length);
    await search.fill(`under-14 ${example}`);
    await are(both, "two words");
    await search.fill(`${example}  under-14`);
    await are(both, "two words the other way round");
    await search.fill("<b>[.*(\\");
    await are([], "no such word");

    await search.fill(example);
    const [{ result: wanted, because }] = both.map((number) => CASES[number].expect);
    await result.selectOption(wanted);
    await rule.selectOption(because[0]);
    await are(
      where(
        (told, answers) =>
          answers.citizenship === "kandas" && told.result === wanted && told.because.includes(because[0]),
      ),
      "all three",
    );
    await rule.selectOption("sole-owner");
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
    await page.keyboard.type("under-14");
    expect((await shown(page)).numbers).toEqual(
      CASES.flatMap(({ expect: told }, number) => (told.because.includes("under-14") ? [number] : [])),
    );
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("by-result");
    await page.keyboard.press("ArrowDown");
    const online = CASES.flatMap(({ expect: told }, number) => (told.result === "online" ? [number] : []));
    await expect(page.locator("#shown")).toHaveText(`${online.length} / ${CASES.length}`);
    expect((await shown(page)).numbers).toEqual(online);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("by-rule");
    await page.keyboard.press("ArrowDown");
    const first = await page.locator("#by-rule").inputValue();
    expect((await shown(page)).numbers).toEqual(
      online.filter((number) => CASES[number].expect.because.includes(first)),
    );
  });

  // Where the page comes from memory, Playwright waits for ever in Firefox: there it is only loaded again.
  test(
    `what was looked for is what is shown after a look at a case, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }, { project }) => {
      await page.goto(book);
      await page.locator("#by-result").selectOption("fix-first");
      await page.locator("#search").fill("owner-refuses");
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
