// Does somebody with only a keyboard get to every ending, in every language, and does it say everything it
// should?
import { LANGUAGES, pageOf } from "../site.js";
import { arrived, expect, open, press, reading, test } from "./checker.js";
import { check, ENDINGS, everything, inAnyLanguage } from "./endings.js";

/**
 * Before the options come the languages and the title: nobody should need more keys than that to any option.
 */
const MOST_TABS = 12;
/** So many cases are shown, each for itself; of more, an example for each result. */
const MOST_CASES = 8;

for (const lang of LANGUAGES) {
  for (const ending of ENDINGS) {
    test(`by keyboard alone, in ${lang}: ${ending.name}`, inAnyLanguage(lang), async ({ emptied: page }) => {
      await open(page, pageOf("checker", lang));
      const asked = [];
      let outcome = check({}, { lang });
      let there = await reading(page);
      expect(there).toMatchObject({ title: outcome.prompt, heading: outcome.prompt });
      while (outcome.kind === "ask") {
        isTheQuestion(there, outcome, asked.length);
        const value = ending.answers[outcome.question];
        await answerByKeyboard(page, outcome.question, value);
        asked.push({
          prompt: outcome.prompt,
          answer: outcome.options.find((option) => option.value === value).label,
        });
        outcome = check({ ...outcome.answers, [outcome.question]: value }, { lang });
        there = await arrived(page, outcome.prompt ?? outcome.title);
      }
      const { kind, result, at, then } = outcome;
      expect({ kind, result, at, then }).toEqual(
        ending.result
          ? { kind: "decided", result: ending.result, at: ending.at, then: ending.then }
          : { kind: "depends", result: undefined, at: undefined, then: undefined },
      );
      expect(there).toMatchObject({ options: [], numbers: [] });
      expect(Object.keys(ending.answers), "nothing in the table that is never asked").toHaveLength(
        asked.length,
      );
      expect(there.questions).toEqual(asked.map((question) => question.prompt));
      expect(there.answers).toEqual(asked.map((question) => question.answer));
      if (kind === "decided") isTheResult(there, outcome);
      else saysWhatItDependsOn(there, outcome, everything(lang).questions);
    });
  }
}

/**
 * Presses Tab as often as there is something to be reached before the option, and not more often than anybody
 * should need.
 */
async function answerByKeyboard(page, question, value) {
  const tabs = await page.evaluate(
    ([asked, wanted]) => {
      const all = [...document.querySelectorAll("a[href], summary, button, [tabindex='0']")];
      const reached = all.filter((element) => element.checkVisibility());
      const follows = (element) => {
        const place = document.activeElement.compareDocumentPosition(element);
        return document.activeElement === document.body || place & Node.DOCUMENT_POSITION_FOLLOWING;
      };
      const ahead = reached.filter(follows);
      const isWanted = (element) =>
        element.matches("#screen a.option") &&
        new URLSearchParams(element.hash.slice(1)).get(asked) === wanted;
      return ahead.findIndex(isWanted) + 1;
    },
    [question, value],
  );
  expect(tabs, `how many tabs lead to ${question}=${value}`).toBeGreaterThan(0);
  expect(tabs, `how many tabs lead to ${question}=${value}`).toBeLessThanOrEqual(MOST_TABS);
  await press(page, "Tab", tabs);
  const focused = () => document.activeElement.closest("#screen a.option")?.hash.slice(1);
  expect(new URLSearchParams(await page.evaluate(focused)).get(question)).toBe(value);
  await page.keyboard.press("Enter");
}

function isTheQuestion(there, ask, answered) {
  expect(there).toMatchObject({
    numbers: [answered, ask.atMost],
    hint: ask.hint ? [ask.hint] : [],
    options: ask.options.map((option) => option.label),
    waiting: ask.because.map((reason) => reason.text),
    marked: [],
  });
  expect(ask.options.at(-1).value).toBe("unsure");
}

function isTheResult(there, told) {
  expect(there.verdict[0]).toBe(told.summary);
  expect(there.verdict).toHaveLength(told.then ? 2 : 1);
  if (told.then) expect(there.verdict[1]).toMatch(/\S/u);
  // What is for later stands by itself.
  const [plan] = there.sections;
  expect([...plan, ...there.later].sort()).toEqual(told.steps.map(({ text }) => text).sort());
  const steps = told.steps.filter(({ text }) => plan.includes(text));
  // What is in the way, and what opens behind it, is in the plan and above it.
  const changes = told.result === "fix-first" ? [] : told.changes;
  const lists = [steps, told.bring.map((text) => ({ text })), told.because, told.caveats, changes];
  const said = lists.map((list) => list.map(({ text }) => text)).filter((texts) => texts.length > 0);
  // The last section is about the dates.
  expect(there.sections).toEqual([...said, []]);
  // Where the button leads to a site or a telephone, no link of the plan stands beside it, but to another service: on
  // paper there is no button.
  const leadsOn = !/^(?:https|tel):/u.test(there.action);
  const isElsewhere = (url) => url.includes("reg_grazhdan");
  const linked = steps.filter(({ url }) => url && (leadsOn || isElsewhere(url)));
  expect(there.stepLinks).toEqual(linked.map(({ url }) => url));
  const { from, until, checked, reviewBy } = told.valid;
  expect(there.days[0]).toBe(told.on);
  expect([told.on, from, until, checked, reviewBy]).toEqual(expect.arrayContaining(there.days));
  expect(there.days.slice(-2)).toEqual([checked, reviewBy]);
}

function saysWhatItDependsOn(there, told, questions) {
  const prompts = told.findOut.map(({ question }) => questions[question].prompt);
  expect(there.heading.endsWith(` ${prompts[0]}`), there.heading).toBe(true);
  expect(there.toFindOut).toEqual(prompts.slice(1));
  const [first, ...others] = told.findOut.map(({ text }) => text);
  expect(there.verdict).toEqual([first]);
  expect(there.howToFindOut).toEqual(others);
  const titles = told.cases.map((known) => known.title);
  // A result is called in one way, and stands there once, behind all of its cases.
  const named = [...new Set(titles)];
  expect(new Set(there.cases).size).toBe(there.cases.length);
  expect(titles).toEqual(expect.arrayContaining(there.cases));
  // Of very many cases one is shown for each result; of few, all.
  if (titles.length > MOST_CASES) return;
  expect([...there.cases].sort()).toEqual(named.sort());
  expect(there.ofCases).toBe(titles.length);
}
