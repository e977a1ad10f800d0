// Does the page show, at whatever address, what the package says of the answers that can be read in it?
import fc from "fast-check";
import { answers, insist } from "../fuzz/given.mjs";
import { pageOf } from "../site.js";
import { arrived, expect, heading, open, test } from "./checker.js";
import { hashOf } from "./distinct-cases.js";
import { check } from "./endings.js";

/** How many addresses where nothing else is said. */
const TIMES = 60;
const LANG = "en";

/** What stands in an address beside answers: text, escapes of what is none, names that every object has. */
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.stringMatching(/^[%&=#?;a-f0-9]{0,30}$/u),
  fc.constantFrom("__proto__=1", "change=constructor", "<img src=x onerror=alert(1)>", "utm_source=chat"),
);

const go = (page, to) =>
  page.evaluate(
    (hash) =>
      new Promise((done) => {
        const before = location.hash;
        addEventListener("hashchange", () => done(), { once: true });
        location.hash = hash;
        if (location.hash === before) done();
      }),
    to,
  );

test("answers in an address are those that the page goes by, and it writes them as it read them", {
  tag: "@same",
}, async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, pageOf("checker", LANG));
  await insist(
    fc.asyncProperty(answers, async (given) => {
      await go(page, hashOf(given) || "#");
      const outcome = check(given, { lang: LANG });
      const { answers: shown } = await arrived(page);
      const title = { ask: outcome.prompt, decided: outcome.title }[outcome.kind];
      if (title) await expect(heading(page)).toHaveText(title);
      expect(shown.length).toBe(Object.keys(outcome.answers).length);
    }),
    TIMES,
  );
});

test("whatever stands in an address, there is a screen with one heading, and nothing that was brought in", {
  tag: "@same",
}, async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, pageOf("checker", LANG));
  const brought = () => page.locator("#screen :is(img, script, iframe, svg, style)").count();
  await insist(
    fc.asyncProperty(noise, answers, noise, async (before, given, behind) => {
      await go(page, `#${before}&${hashOf(given).slice(1)}&${behind}`);
      await expect(page.locator("h1#heading")).toHaveCount(1);
      await expect(heading(page)).not.toBeEmpty();
      expect(await brought()).toBe(0);
      // Loaded anew it is the same.
      const said = await heading(page).textContent();
      await page.reload();
      await expect(heading(page)).toHaveText(said);
    }),
    TIMES,
  );
});
