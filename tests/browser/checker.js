// How do the tests open the checker, and how do they read what it shows? Every test fails where the page
// makes a noise.
import { test as base, expect } from "@playwright/test";
import { CHECKED } from "../days.js";
import { serveSite } from "../site.js";
import { withReaders } from "./read-off.js";

export { expect };

export const test = base.extend({
  /** What the console may say in this test, beside nothing. */
  expectedNoise: [undefined, { option: true }],
  /** The site, served on a port of its own to each worker. */
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from it.
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.base),
  page: async ({ page, expectedNoise }, use) => {
    const noise = watched(page);
    await stopTheDate(page);
    await openTrees(page);
    await use(page);
    expect(unexpected(noise, expectedNoise), "what the page says in the console").toEqual([]);
  },
  /** One window for all the tests of a worker: a new one for each takes longer than many a test. */
  windowOfWorker: [
    async ({ browser, site }, use, { project }) => {
      const page = await browser.newPage({ baseURL: site.base, viewport: project.use.viewport });
      await stopTheDate(page);
      await openTrees(page);
      await use({ page, noise: watched(page) });
      await page.close();
    },
    { scope: "worker" },
  ],
  /** That window, empty. What was there before has left nothing behind: see privacy.spec.js. */
  emptied: async ({ windowOfWorker: { page, noise } }, use) => {
    noise.length = 0;
    await page.goto("about:blank");
    await use(page);
    expect(noise, "what the page says in the console").toEqual([]);
  },
});

/**
 * In each window it is the day on which the rules were last compared with their sources, unless a test sets
 * another: what the pages say must not depend on when the tests are run. Timers and what is measured go on.
 */
const stopTheDate = (page) =>
  page.addInitScript(
    (now) => {
      globalThis.Date = class extends Date {
        constructor(...given) {
          super(...(given.length > 0 ? given : [now]));
        }
        static now() {
          return now;
        }
      };
    },
    Date.parse(`${CHECKED}T07:00:00Z`),
  );

/**
 * Each shadow tree is open, so that a test sees what is in it: what a page could do that comes before our script, and
 * no page of the tests does, but those that try (learned.spec.js).
 */
export const openTrees = (page) =>
  page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (given) {
      return attach.call(this, { ...given, mode: "open" });
    };
  });

/** Of an iframe that may share and copy, a browser that knows neither says that it does not know the word. */
const SHARES_NOTHING = /^warning: .*(?:web-share|clipboard-write)/u;

export const unexpected = (noise, expected) =>
  noise.filter((line) => !expected?.test(line) && !SHARES_NOTHING.test(line));

/** What a page says in the console, from now on. */
export function watched(page) {
  const noise = [];
  page.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type()))
      noise.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => noise.push(`page error: ${error}`));
  page.on("dialog", (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return noise;
}

export const heading = (page) => page.locator("h1#heading");
export const options = (page) => page.locator("#screen a.option");
/** The option that gives this answer. */
export const option = (page, question, value) =>
  page.locator(
    `#screen a.option[href$="${question}=${value}"], #screen a.option[href*="${question}=${value}&"]`,
  );
export const backLink = (page) => page.locator("#screen .back a");
export const startAgain = (page) => page.locator("#screen .answers > p a");
/** The link that asks a question again. */
export const changeLink = (page, question) => page.locator(`#screen .answers a[href$="change=${question}"]`);

/**
 * Follows a link of a screen, by the keyboard: a tap at the place of the last one would have to wait until the
 * screen has been there for a while. What it is folded into is opened first.
 */
export async function choose(link) {
  await unfoldAround(link);
  await link.press("Enter");
}

/** Opens what something is folded into. */
export const unfoldAround = (place) =>
  place.evaluate((element) => {
    for (let around = element.closest("details"); around; around = around.parentElement.closest("details"))
      around.open = true;
  });

/** The page has been taken over by the program. */
export const running = (page) => expect(page.locator("#rules")).not.toHaveAttribute("open");

/** Opens an address and waits for the program. */
export async function open(page, address) {
  await page.goto(address);
  await running(page);
}

/** Goes to another screen of the open page, as a link would. */
export async function go(page, hash) {
  await page.evaluate((to) => (location.hash = to), hash);
  await expect(heading(page)).toBeFocused();
}

/**
 * The screen has changed: the heading has the focus, which is the last thing the program does. What stands
 * there then does not change any more, so that it can be read at once, with `reading`.
 */
export async function arrived(page, title) {
  await expect(heading(page)).toBeFocused();
  const there = await reading(page);
  expect(there.title).toBe(there.heading);
  if (title !== undefined) expect(there.heading).toBe(title);
  return there;
}

/**
 * All that a screen says, as plain text: of each list item what it says itself, without what it has folded
 * up.
 */
export const reading = (page) => page.evaluate(READING);

const READING = withReaders(({ own, whole }) => {
  const screen = document.getElementById("screen");
  const all = (selector, text = own, within = screen) => [...within.querySelectorAll(selector)].map(text);
  const seen = (selector, text) =>
    all(selector, (element) => (element.checkVisibility() ? (text?.(element) ?? own(element)) : "(unseen)"));
  return {
    title: document.title,
    heading: seen("h1#heading").join(),
    numbers: seen(".progress b").map(Number),
    hint: seen(".hint"),
    options: seen("a.option"),
    marked: all("a.option:has(small)"),
    waiting: all(":scope > details .reasons > li"),
    verdict: seen(".verdict > p"),
    sections: [...screen.querySelectorAll(":scope > section:not(.answers), :scope > .fold:not(.answers)")]
      .filter((section) => !section.querySelector(".later"))
      .map((section) => all(":scope > ul > li, :scope > ol > li", whole, section)),
    later: all(".later > li"),
    action: screen.querySelector(".verdict .action")?.getAttribute("href"),
    stepLinks: all(".steps a", (link) => link.getAttribute("href")),
    days: all(".dates time", (time) => time.dateTime),
    toFindOut: all(".verdict.depends + .fold > ul a"),
    howToFindOut: all(".verdict.depends + .fold > ul > li", (li) => li.lastChild.textContent.trim()),
    cases: all(".cases dd"),
    ofCases: all(".cases dt").length,
    questions: all(".answers dt"),
    answers: all(".answers dd"),
  };
});

/**
 * What stands in the address behind `#`. Asked of the page: Playwright misses some moves through Firefox's
 * history.
 */
export const hash = (page) => page.evaluate(() => location.hash);

/** A move through the history, as the browser's own buttons make it. */
export const history = (page, by) => page.evaluate((steps) => history.go(steps), by);

/** Keeps the checker for use without a network, and waits until it is kept. */
export async function keep(page) {
  await page.locator("#keep button").click();
  await expect(page.locator("#kept")).toBeVisible();
}

/**
 * Goes to each of these screens of the open page, as links would, and runs there what is given, with these
 * arguments: all in one go, since a question to a browser takes longer than a screen.
 */
export const onEachScreen = (page, screens, measure, ...given) =>
  page.evaluate(`(${walk})(${JSON.stringify(screens)}, ${measure}, ${JSON.stringify(given)})`);

async function walk(screens, measure, given) {
  const all = [];
  for (const screen of screens) {
    const { name, hash } = screen;
    if ((location.hash || "#") !== (hash || "#")) {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = hash;
      await changed;
      if (document.getElementById("screen") && document.activeElement.id !== "heading") {
        throw new Error(`the heading of ${name} does not take the focus`);
      }
    }
    all.push({ name, found: await measure(...given, screen) });
  }
  return all;
}

/**
 * Presses a key so many times, without waiting for the browser in between: it takes them one after the other.
 */
export async function press(page, key, times) {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}
