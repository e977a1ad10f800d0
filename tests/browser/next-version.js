// What is the next version of the page and of its worker in the tests, and how is it seen that it is there?
import { expect } from "@playwright/test";

/** As www/app/whole.js reckons it: Playwright takes that for another kind of script. */
const digestOf = (text) =>
  text.split("").reduce((digest, letter) => Math.imul(digest ^ letter.charCodeAt(0), 0x1000193), 0x811c9dc5);

/** One that keeps its copy under another name, and knows its own text. */
export function nextWorker(text) {
  const [, code] = text.match(/\((\(\)=>\{[\s\S]*\})\);\n$/u);
  const next = code.replace(/\b[0-9a-f]{16}\b/u, "0000000000000000");
  if (next === code) throw new Error("the worker names no copy");
  return text.replace(code, () => next).replace(/(?<=!==)-?\d+/u, digestOf(next));
}

/** What a host may write is enough to tell one version of a page from the other. */
export const nextPage = (text) => {
  const next = text.replace("<head>", '<head><meta name="version" content="next">');
  if (next === text) throw new Error("the page has no head");
  return next;
};

const mark = (page) => page.locator('meta[name="version"][content="next"]');
/** By a locator: it waits while a page makes way for another, and a script that is run in a page does not. */
export const isNext = (page) => expect(mark(page)).toHaveCount(1);
export const isNotNext = async (page) => expect(await mark(page).count()).toBe(0);
