// How do the tests work at the desk, and what do they read of it?
import { QUESTIONS } from "../questions.js";
import { expect } from "./checker.js";

export const verdict = (page) => page.locator(".verdict:visible");
export const asked = (page) => page.locator("fieldset:enabled:visible");

/** Opens the desk at an address, and waits for the program. */
export async function open(page, address) {
  await page.goto(address);
  await expect(page.locator(".desk:visible")).toBeVisible();
}

/** Which answer is which key, by question: as the page says it. */
export const keysOf = (page) =>
  page.evaluate(() => {
    const desk = [...document.querySelectorAll(".desk")].find((one) => one.checkVisibility());
    const keys = {};
    for (const { dataset, elements } of desk.querySelectorAll("fieldset")) {
      const choices = [...elements].map(({ value, dataset: { key } }) => [value, key]);
      keys[dataset.name] = { letter: dataset.key, ...Object.fromEntries(choices) };
    }
    return keys;
  });

/** The question that digits answer. */
export const marked = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("fieldset[data-marked]")];
    return all.find((one) => one.checkVisibility())?.dataset.name;
  });

/**
 * Presses the keys of these answers, as they are asked: how many it took. What is asked and not among them gets its
 * first answer: it does not matter to them.
 */
export async function press(page, answers, keys) {
  let count = 0;
  for (let question = await marked(page); question; question = await marked(page)) {
    await page.keyboard.press(keys[question][answers[question]] ?? "1");
    count += 1;
    if (count > QUESTIONS.length) throw new Error(`${question} is asked again`);
  }
  return count;
}

/** What the desk and its slip show at each of these addresses, one after the other: run in the page. */
export async function shownAt(hashes) {
  const all = [];
  const seen = (selector) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent.trim());
  for (const hash of hashes) {
    if (location.hash !== hash) {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = hash;
      await changed;
    }
    all.push({
      title: seen(".verdict .title").join(),
      aloud: seen(".verdict .title + p").join(),
      tone: document.querySelector(".verdict").className,
      steps: seen(".told:first-child ol li").length,
      things: seen(".told:first-child ul li"),
    });
  }
  return all;
}
