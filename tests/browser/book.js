// What does the open book have to show, and how do the tests read what it shows? The package and its record
// of cases say the first.
import { isDeepStrictEqual } from "node:util";
import { CHECKED, END_OF_DAYS, STRETCHES, stretchOf } from "../days.js";
import { VALUES } from "../questions.js";
import { LANGUAGES, pageOf } from "../site.js";
import { expect } from "./checker.js";
import { check } from "./endings.js";

/** The books, each with the page of the checker in the same language. */
export const BOOKS = LANGUAGES.map((lang) => ({
  lang,
  book: pageOf("book", lang),
  checker: pageOf("checker", lang),
  csv: pageOf("cases", lang),
}));

/** The day of which the book speaks. */
export const DAY = CHECKED;

/** Everybody, as the rules tell them apart on that day, in the order of the questionnaire. */
export const CASES = [...stretchOf(DAY).cases].sort(({ answers: one }, { answers: other }) => {
  const [question, values] = VALUES.find(([name]) => one[name] !== other[name]);
  return values.indexOf(one[question]) - values.indexOf(other[question]);
});

/** Every caveat that anybody is told on a day, as they are told it. */
export function caveatsOn(on, lang) {
  const found = new Map();
  for (const { answers } of stretchOf(on).cases) {
    for (const caveat of check(answers, { lang, on }).caveats) found.set(caveat.id, caveat);
  }
  return [...found.values()];
}

/** The days from which and until which an article holds, out of those that it names for that. */
export function heldFor(days) {
  const [first, last] = days;
  const begins = STRETCHES.some((stretch) => stretch.from === first);
  return begins ? { from: first, until: last } : { from: STRETCHES[0].from, until: first };
}

/**
 * What is wrong with articles about rules or caveats: at both ends of every stretch of days just these must
 * hold, each once, say what is said then, and name the same sources. `on` gives those of a day: `name`,
 * `text`, `sources`.
 */
export function wrongArticles(articles, on) {
  const wrong = new Map();
  const tell = (line, day) => wrong.has(line) || wrong.set(line, day);
  for (const day of STRETCHES.flatMap(({ from, until = END_OF_DAYS }) => [from, until])) {
    const due = on(day);
    const there = articles.filter(({ from, until = END_OF_DAYS }) => from <= day && day <= until);
    for (const { name, text, sources } of due) {
      const own = there.filter(({ named }) => named === name);
      if (own.length !== 1) tell(`\`${name}\` stands ${own.length} times`, day);
      for (const article of own) {
        if (article.says !== text) tell(`\`${article.id}\` says another thing`, day);
        if (!areTheSources(article, sources)) tell(`\`${article.id}\` has other sources`, day);
      }
    }
    for (const { id, named } of there)
      if (!due.some(({ name }) => name === named)) tell(`\`${id}\` holds, and nobody is told so`, day);
  }
  const never = articles.filter(({ from, until = END_OF_DAYS }) => !(from <= until));
  return [
    ...[...wrong].map(([line, day]) => `${line}, on ${day}`),
    ...never.map(({ id }) => `${id} never holds`),
  ];
}

/** The sources as the package gives them are the sources of this article. */
const areTheSources = (article, sources) =>
  article.sources.length === sources.length &&
  sources.every(({ title, point, url, checked }, index) => {
    const [text, href, day] = article.sources[index];
    return text.includes(title) && text.includes(point ?? "") && href === url && day === checked;
  });

/**
 * The way that is marked: in the list, in the drawing and between its places; and what is said around it. Run
 * in the page.
 */
function marks() {
  const asks = (from) => document.querySelector(`[data-crossing="${from}"]`).dataset.asks;
  const marked = (selector) => [...document.querySelectorAll(`${selector}.way`)];
  const steps = (selector) => marked(selector).map(({ dataset: { from, value } }) => [asks(from), value]);
  const shown = (id) => document.getElementById(id).checkVisibility();
  const current = [...document.querySelectorAll("main [aria-current]")];
  return {
    list: steps("li"),
    drawn: steps("g"),
    from: marked("li").map((step) => Number(step.dataset.from)),
    to: marked("li").map((step) => step.dataset.to && Number(step.dataset.to)),
    edges: marked("path").map(({ dataset: { from, to } }) => [Number(from), Number(to)]),
    current: current.map(({ dataset: { from, value } }) => [asks(from), value]),
    result: marked("li").at(-1)?.querySelector("b")?.textContent,
    resultDrawn: marked("g").at(-1)?.querySelector(".opens, .closes")?.textContent,
    opens: marked("g").at(-1)?.querySelector(".opens") !== null,
    all: document.querySelectorAll(".way").length,
    said: shown("your-way"),
    back: document.getElementById("checker").getAttribute("href"),
  };
}

export const way = (page) => page.evaluate(marks);

/** The way that is marked after each of these fragments, one after the other. */
export const waysOf = (page, fragments) => page.evaluate(`(${walk})(${JSON.stringify(fragments)}, ${marks})`);

async function walk(fragments, measure) {
  const all = [];
  for (const fragment of fragments) {
    const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = fragment;
    await changed;
    all.push(measure());
  }
  return all;
}

/** Nothing is marked, and nothing is said of a way. */
export const NOTHING = { list: [], drawn: [], edges: [], current: [], all: 0, said: false };

export async function noWay(page, name) {
  expect(await way(page), name).toMatchObject(NOTHING);
}

/**
 * What is wrong with a way that is marked: it must be the same in the list and in the drawing, from the first
 * crossing on, step by step, and just these answers.
 */
export function wrongWith(there, answers) {
  const steps = Object.entries(answers);
  const edges = there.from.map((from, step) => [from, there.to[step]]).filter(([, to]) => to !== undefined);
  const due = {
    list: steps,
    drawn: steps,
    current: steps,
    said: true,
    from: [0, ...there.to.slice(0, -1)],
    edges,
    all: 2 * steps.length + edges.length,
    resultDrawn: there.result,
  };
  const parts = Object.keys(due).filter((part) => !isDeepStrictEqual(there[part], due[part]));
  return parts.map((part) => ({ part, is: there[part], expected: due[part] }));
}

/** The way of these answers is marked. */
export async function isMarked(page, answers, name) {
  const there = await way(page);
  expect(wrongWith(there, answers), name).toEqual([]);
  return there;
}

/** Goes to another fragment of the open book, as a link would. */
export const goTo = async (page, fragment) => (await waysOf(page, [fragment]))[0];

/** The numbers of the rows that are shown, and what is said of how many there are. */
export const shown = (page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll("tr[data-result]")];
    const numbers = rows
      .map((row, number) => (row.checkVisibility() ? number : -1))
      .filter((number) => number >= 0);
    return { numbers, said: document.getElementById("shown").textContent };
  });

/** The fields of a file of comma-separated values in which every field is quoted. */
export function parse(text) {
  expect(text[0]).toBe("\uFEFF");
  expect(text.slice(-2)).toBe("\r\n");
  return text
    .slice(1, -2)
    .split("\r\n")
    .map((line) => {
      expect(line).toMatch(/^"(?:[^"\r\n]|"")*"(?:,"(?:[^"\r\n]|"")*")*$/u);
      return [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, field]) => field.replaceAll('""', '"'));
    });
}
