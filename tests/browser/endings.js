// Which endings and screens do the tests go through, and what should each screen say? The package says it, in
// Node.
import init, { check as decide } from "../../pkg/tirkeu.js";
import { CHECKED, STALE } from "../days.js";
import { allWho, dependent, FINDINGS, PEOPLE, somebody } from "../people.js";
import { QUESTIONS } from "../questions.js";

await init();

/** What the package says, unless told otherwise on the day that it is in the windows of the tests. */
export const check = (answers, options) => decide(answers, { on: CHECKED, ...options });

/**
 * The option with this value, of the question that is asked after these answers: in an article the links say no
 * answers, so that it is told by its place.
 */
export function optionOf(value, known = {}) {
  const place = check(known).options.findIndex((option) => option.value === value);
  return `.options > li:nth-child(${place + 1}) a.option`;
}

/**
 * The tag of what has nothing to do with the language: Chromium does it in every language, and Firefox in one
 * of them, in all only when everything is run.
 */
export const inAnyLanguage = (lang) => ({ tag: lang === "ru" ? [] : ["@same"] });

/** Of all who are told this the one who answers most that nobody before has answered. */
function another(wanted, seen) {
  const fresh = (answers) => Object.entries(answers).filter((answer) => !seen.has(String(answer))).length;
  const [answers] = allWho(wanted).sort((one, other) => fresh(other) - fresh(one));
  for (const answer of Object.entries(answers)) seen.add(String(answer));
  return answers;
}

/** Every way in which the questions can end when all is known, and answers that lead there. */
function known() {
  const seen = new Set();
  return FINDINGS.map(({ result, at }) => {
    const alike = PEOPLE.map(({ expect }) => expect).filter(
      (told) => told.result === result && told.at === at,
    );
    // Where something opens once an obstacle is gone there is more to say.
    const then = alike.find((told) => told.then)?.then;
    const name = at ? `${result}, at ${at}` : result;
    return { name, result, at, then, answers: another({ result, at, then }, seen) };
  });
}

/** Somebody who does not know one thing on which it depends, and which. */
export const DEPENDENT = dependent(check, { result: "owner-consent", at: "home" });
const { answers: all, question } = DEPENDENT;
const nothing = Object.fromEntries(QUESTIONS.map((name) => [name, "unsure"]));

/** Every way in which the questions can end. */
export const ENDINGS = [
  ...known(),
  { name: "it depends on one thing", answers: check({ ...all, [question]: "unsure" }).answers },
  { name: "it depends on everything", answers: check(nothing).answers },
];

/** Somebody whose owners cannot or will not consent to a private home. */
export const WITHOUT_CONSENT = somebody(
  { result: "fix-first", then: "owner-consent" },
  ({ home, consent }) => home === "private" && consent !== undefined,
);

/** These answers in an address, and perhaps the question that is asked again. */
export function fragment(answers, again) {
  const parts = Object.entries(again ? { ...answers, change: again } : answers);
  return `#${parts.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** What somebody has answered in the middle of the questions. */
const LATER = Object.fromEntries(Object.entries(all).slice(0, Object.keys(all).length / 2));

/** After the last day on which the rules pass for current. */
export const STALE_DAY = `${STALE}T08:00:00Z`;

/** Every kind of screen that the checker draws. */
export const SCREENS = [
  { name: "the first question", answers: {} },
  { name: "a later question", answers: LATER },
  { name: "a question asked again", answers: LATER, again: Object.keys(LATER).at(-2) },
  ...ENDINGS,
  { name: "an address that cannot be read", answers: LATER, rest: "&x=1&age=%3Cb%3E" },
].map((screen) => ({ ...screen, hash: fragment(screen.answers, screen.again) + (screen.rest ?? "") }));

/** Everything the checker can say when everything is known: each question's words, and each ending once. */
export function everything(lang) {
  const questions = {};
  const endings = [];
  const walk = (answers) => {
    const outcome = check(answers, { lang });
    if (outcome.kind !== "ask") {
      endings.push(outcome);
      return;
    }
    const labels = Object.fromEntries(outcome.options.map(({ value, label }) => [value, label]));
    questions[outcome.question] = { prompt: outcome.prompt, labels };
    const known = outcome.options.filter(({ value }) => value !== "unsure");
    for (const { value } of known) walk({ ...answers, [outcome.question]: value });
  };
  walk({});
  return { questions, endings };
}
