// Does one get about: back and forward, to an earlier answer and back, into another language, to the
// beginning?
import { somebody } from "../people.js";
import { LANGUAGES, pageOf } from "../site.js";
import {
  arrived,
  backLink,
  changeLink,
  choose,
  expect,
  go,
  hash,
  heading,
  history,
  open,
  option,
  options,
  reading,
  startAgain,
  test,
  unfoldAround,
} from "./checker.js";
import {
  check,
  DEPENDENT,
  ENDINGS,
  everything,
  fragment,
  inAnyLanguage,
  WITHOUT_CONSENT,
} from "./endings.js";

const ONLINE = somebody({ result: "online", at: "home" });

/** Answers a person can give, one by one, up to the question about consent. */
const TO_CONSENT = (() => {
  const given = Object.entries(WITHOUT_CONSENT);
  return Object.fromEntries(
    given.slice(
      0,
      given.findIndex(([question]) => question === "consent"),
    ),
  );
})();

for (const lang of LANGUAGES) {
  const file = pageOf("checker", lang);
  const { questions } = everything(lang);
  const say = (answers) => check(answers, { lang });
  const prompts = (answers) =>
    Object.keys(say(answers).answers).map((question) => questions[question].prompt);

  test(
    `the browser's back and forward go through the questions, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await open(page, file);
      await choose(option(page, "citizenship", "citizen"));
      await arrived(page, questions.person.prompt);
      await choose(option(page, "person", "self"));
      await arrived(page, questions.age.prompt);
      for (const [by, question] of [
        [-1, "person"],
        [-1, "citizenship"],
        [1, "person"],
        [1, "age"],
        [-2, "citizenship"],
      ]) {
        await history(page, by);
        await expect(heading(page)).toHaveText(questions[question].prompt);
        await arrived(page, questions[question].prompt);
      }
    },
  );

  test(
    `the page's own way back takes the answers back one by one, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const answers = somebody({ result: "owner-consent", at: "home" });
      await open(page, file + fragment(answers));
      expect((await reading(page)).heading).toBe(say(answers).title);
      const left = Object.entries(answers);
      while (left.length > 0) {
        const [question] = left.pop();
        await choose(backLink(page));
        await expect(heading(page)).toHaveText(questions[question].prompt);
        const there = await arrived(page, questions[question].prompt);
        expect(there.questions).toEqual(left.map(([name]) => questions[name].prompt));
        expect(there.marked).toEqual([]);
      }
      await expect(backLink(page)).toHaveCount(0);
      await expect(startAgain(page)).toHaveCount(0);
      expect(await hash(page)).toBe("");
    },
  );

  test(`an earlier answer can be changed, and what no longer matters comes back with it, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    await open(page, file + fragment(TO_CONSENT));
    const before = await reading(page);
    expect(before).toMatchObject({ heading: questions.consent.prompt, questions: prompts(TO_CONSENT) });

    await choose(changeLink(page, "home"));
    const again = await arrived(page, questions.home.prompt);
    expect(again).toMatchObject({
      marked: [questions.home.labels.private],
      questions: before.questions,
      answers: before.answers,
    });
    expect(again.options).toHaveLength(say({ ...TO_CONSENT, home: undefined }).options.length);

    const changed = { ...TO_CONSENT, home: "state-rental" };
    expect(prompts(changed)).not.toContain(questions.ownership.prompt);
    await choose(option(page, "home", "state-rental"));
    await expect(heading(page)).toHaveText(questions.lease.prompt);
    expect(await arrived(page, say(changed).prompt)).toMatchObject({
      marked: [],
      questions: prompts(changed),
    });

    await choose(changeLink(page, "home"));
    await expect(heading(page)).toHaveText(questions.home.prompt);
    expect(await arrived(page, questions.home.prompt)).toMatchObject({
      marked: [questions.home.labels["state-rental"]],
    });
    await choose(option(page, "home", "private"));
    await expect(heading(page)).toHaveText(before.heading);
    expect(await arrived(page, before.heading)).toEqual(before);
  });

  test(`every earlier answer has its own way to be changed, and a way not to, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    const answers = WITHOUT_CONSENT;
    await open(page, file + fragment(answers));
    const before = await reading(page);
    for (const [question, value] of Object.entries(say(answers).answers)) {
      // The name of the link says which question it is about: to some "Change" ten times is all they hear.
      await unfoldAround(changeLink(page, question));
      const own = await changeLink(page, question).textContent();
      await expect(changeLink(page, question)).toHaveAccessibleName(`${own} ${questions[question].prompt}`);
      await choose(changeLink(page, question));
      await expect(heading(page)).toHaveText(questions[question].prompt);
      expect(await arrived(page, questions[question].prompt)).toMatchObject({
        marked: [questions[question].labels[value]],
      });
      await choose(backLink(page));
      await expect(heading(page)).toHaveText(before.heading);
      expect(await arrived(page, before.heading)).toEqual(before);
    }
  });

  test(`what somebody has found out goes in where it was missing, from ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    const { answers, question } = DEPENDENT;
    await open(page, file + fragment({ ...answers, [question]: "unsure" }));
    await choose(page.locator(`.verdict a[href$="change=${question}"]`));
    const asked = await arrived(page, questions[question].prompt);
    // "I don't know" is the answer now, and the last one offered.
    expect(asked.marked).toEqual([asked.options.at(-1)]);
    await choose(option(page, question, answers[question]));
    await expect(options(page)).toHaveCount(0);
    await arrived(page, say(answers).title);
  });

  test(`starting again forgets everything, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await open(page, file + fragment(somebody({ result: "ask-1414" })));
    await choose(startAgain(page));
    expect(await arrived(page, say({}).prompt)).toMatchObject({
      questions: [],
      numbers: [0, say({}).atMost],
    });
    expect(await hash(page)).toBe("");
    for (const other of LANGUAGES) {
      await expect(page.locator(`#languages a[lang=${other}]`)).toHaveAttribute(
        "href",
        pageOf("checker", other),
      );
    }
  });

  test(`another language is the same case, from ${lang}`, { tag: "@same" }, async ({ page }) => {
    const others = LANGUAGES.filter((other) => other !== lang);
    for (const answers of [ONLINE, ENDINGS.at(-1).answers]) {
      for (const other of others) {
        await open(page, file + fragment(answers));
        await expect(page.locator("#languages a[aria-current]")).toHaveText(
          await page.locator(`#languages a[lang=${lang}]`).textContent(),
        );
        await page.locator(`#languages a[lang=${other}]`).click();
        await expect(page.locator("html")).toHaveAttribute("lang", other);
        await expect(options(page)).toHaveCount(0);
        expect(await hash(page)).toBe(fragment(answers));
        const { questions: words } = everything(other);
        const there = await reading(page);
        const told = check(answers, { lang: other });
        expect(there.questions).toEqual(Object.keys(answers).map((question) => words[question].prompt));
        if (told.kind === "decided")
          expect(there).toMatchObject({ heading: told.title, verdict: [told.summary] });
        else {
          const [first, ...rest] = told.findOut.map(({ question }) => words[question].prompt);
          expect(there.heading.endsWith(` ${first}`), there.heading).toBe(true);
          expect(there.toFindOut).toEqual(rest);
        }
      }
    }
  });
}

test("a question asked again is asked again in the other language too", { tag: "@same" }, async ({
  page,
}) => {
  await open(page, pageOf("checker", "en") + fragment(TO_CONSENT, "age"));
  await page.locator("#languages a[lang=ru]").click();
  await expect(heading(page)).toHaveText(everything("ru").questions.age.prompt);
  expect(await hash(page)).toBe(fragment(TO_CONSENT, "age"));
});

test("the page without a name is the Kazakh one", { tag: "@same" }, async ({ page }) => {
  await open(page, "");
  await expect(page.locator("html")).toHaveAttribute("lang", "kk");
  expect((await reading(page)).heading).toBe(check({}, { lang: "kk" }).prompt);
});

test("a link to a case opens the case, and takes no focus away", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + fragment(ONLINE));
  expect((await reading(page)).heading).toBe(check(ONLINE, { lang: "ru" }).title);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("a new screen begins at its top", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + fragment(WITHOUT_CONSENT));
  await unfoldAround(changeLink(page, "consent"));
  await changeLink(page, "consent").scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await choose(changeLink(page, "consent"));
  await arrived(page, everything("ru").questions.consent.prompt);
  await expect(heading(page)).toBeInViewport();
});

test("the rules are folded up while the checker runs, and open when asked for", async ({ page }) => {
  await open(page, pageOf("checker", "en"));
  await expect(page.locator("#rules h3").first()).toBeHidden();
  await page.locator("#rules > summary").click();
  await expect(page.locator("#rules h3").first()).toBeVisible();
  await go(page, "#citizenship=citizen");
  await expect(page.locator("#rules h3").first()).toBeVisible();
});

test.describe("refused", () => {
  test.use({ expectedNoise: /refused|^error: Error$/u });

  test("a screen that the browser has refused often is drawn when it does so no longer", async ({ page }) => {
    await open(page, pageOf("checker", LANGUAGES[0]));
    await page.evaluate(async () => {
      const { createElement } = Document.prototype;
      Document.prototype.createElement = () => {
        throw new Error("refused");
      };
      for (let time = 0; time < 20; time += 1) {
        const tried = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = `citizenship=citizen&time=${time}`;
        await tried;
      }
      Document.prototype.createElement = createElement;
    });
    const { questions } = everything(LANGUAGES[0]);
    await go(page, "citizenship=citizen");
    await arrived(page, questions.person.prompt);
  });
});
