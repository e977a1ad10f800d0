// Which endings and screens do the tests go through, and what should each screen say? The package says it, in
// Node.
import init, { check } from "../../pkg/tirkeu.js";
import { QUESTIONS } from "../questions.js";

await init();

export { check };

/**
 * The tag of what has nothing to do with the language: Chromium does it in every language, and Firefox in one
 * of them, in all only when everything is run.
 */
export const inAnyLanguage = (lang) => ({ tag: lang === "ru" ? [] : ["@same"] });

/**
 * These answers, and to whatever is asked beside them the first answer that leaves the result possible: a test
 * says what its ending is about, and not what everybody is asked.
 */
function leadTo(result, answers) {
  const outcome = check(answers, {});
  if (outcome.kind !== "ask") return outcome.answers;
  const { question } = outcome;
  const leaves = ({ value }) =>
    result === undefined || check({ ...answers, [question]: value }, {}).possible.includes(result);
  const option = outcome.options.find(leaves);
  if (option === undefined) throw new Error(`${JSON.stringify(answers)} do not lead to ${result}`);
  return leadTo(result, { ...answers, [question]: option.value });
}

/** Every way in which the questions can end, and answers that lead there. */
export const ENDINGS = [
  {
    name: "online, at home",
    result: "online",
    at: "home",
    answers: {
      citizenship: "citizen",
      person: "self",
      age: "18-plus",
      home: "private",
      ownership: "sole",
      signing: "sms",
      device: "yes",
    },
  },
  {
    name: "online, in the self-service zone",
    result: "online",
    at: "self-service-zone",
    answers: {
      citizenship: "citizen",
      person: "child",
      age: "14-15",
      home: "state-rental",
      lease: "listed",
      signing: "eds",
      device: "no",
    },
  },
  {
    name: "with the owners' consent, at home",
    result: "owner-consent",
    at: "home",
    answers: {
      citizenship: "citizen",
      person: "self",
      age: "16-17",
      home: "private",
      ownership: "others",
      protectedOwner: "none",
      consent: "ready",
      signing: "eds",
      device: "yes",
    },
  },
  {
    name: "with the owners' consent, in the self-service zone",
    result: "owner-consent",
    at: "self-service-zone",
    answers: {
      citizenship: "citizen",
      person: "ward",
      home: "private",
      ownership: "shared",
      protectedOwner: "none",
      consent: "ready",
      signing: "none",
    },
  },
  {
    name: "at the service centre",
    result: "service-centre",
    answers: {
      citizenship: "citizen",
      person: "self",
      age: "18-plus",
      home: "private",
      ownership: "shared",
      protectedOwner: "limited",
    },
  },
  { name: "another procedure", result: "not-covered", answers: { citizenship: "other" } },
  {
    name: "not eligible",
    result: "not-eligible",
    answers: { citizenship: "citizen", person: "child", age: "under-14" },
  },
  {
    name: "something to settle first",
    result: "fix-first",
    then: "owner-consent",
    answers: {
      citizenship: "citizen",
      person: "self",
      age: "18-plus",
      home: "private",
      ownership: "others",
      protectedOwner: "none",
      consent: "cannot",
    },
  },
  {
    name: "ask 1414",
    result: "ask-1414",
    answers: { citizenship: "citizen", person: "self", age: "18-plus", home: "institution" },
  },
  {
    name: "it depends on one thing",
    answers: {
      citizenship: "citizen",
      person: "self",
      age: "18-plus",
      home: "private",
      ownership: "others",
      protectedOwner: "unsure",
      consent: "ready",
      signing: "eds",
      device: "yes",
    },
  },
  {
    name: "it depends on everything",
    answers: Object.fromEntries(QUESTIONS.map((question) => [question, "unsure"])),
  },
].map((ending) => ({ ...ending, answers: leadTo(ending.result, ending.answers) }));

/** The answers that lead to an ending. */
export const answersTo = (name) => ENDINGS.find((ending) => ending.name === name).answers;

/** These answers in an address, and perhaps the question that is asked again. */
export function fragment(answers, again) {
  const parts = Object.entries(again ? { ...answers, change: again } : answers);
  return `#${parts.map(([name, value]) => `${name}=${value}`).join("&")}`;
}

const LATER = {
  citizenship: "citizen",
  person: "self",
  age: "18-plus",
  home: "private",
  ownership: "others",
};

/** After the day by which the rules should have been reviewed. */
export const STALE_DAY = "2027-06-01T00:00:00Z";

/** Every kind of screen that the checker draws. */
export const SCREENS = [
  { name: "the first question", answers: {} },
  { name: "a later question", answers: LATER },
  { name: "a question asked again", answers: LATER, again: "home" },
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
