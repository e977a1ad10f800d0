// Which kinds of screens are there, and how does a test come to each?
import { CHECKED, FIRST_CHANGE } from "../days.js";
import { NO_NETWORK, pageOf } from "../site.js";
import { CASE, openForms } from "./after.js";
import { expect, open } from "./checker.js";
import { open as openDesk } from "./desk.js";
import { ENDINGS, fragment, SCREENS, STALE_DAY } from "./endings.js";

/** A name as a file has it. */
const slug = (name) => name.replaceAll(/[^a-z0-9]+/gu, "-");

/** A screen of the checker. */
const checker = (name, hash, also) => ({
  name: slug(name),
  page: "checker",
  hash,
  open: (page, address) => open(page, address),
  ...also,
});

/** A page that is there once it is loaded. */
const printed = (name, also) => ({
  name,
  page: name,
  hash: "",
  open: (page, address) => page.goto(address),
  ...also,
});

const forms = (name, page, form, then) =>
  printed(name, {
    page,
    hash: CASE,
    async open(window, address) {
      await openForms(window, address, form);
      await then?.(window);
    },
  });

const consent = ENDINGS.find(({ result, at }) => result === "owner-consent" && at === "home").answers;
const unfolded = async (page, address) => {
  await open(page, address);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("#screen details")) fold.open = true;
  });
};

/**
 * Every kind of screen: its name, as a file has it; the page and the fragment at which it is; how to come to it; and
 * where it is not the day of the rules, the moment. `result` stands where a verdict is told.
 */
export const KINDS = [
  ...SCREENS.map(({ name, hash }) =>
    checker(name, hash, { result: ENDINGS.some((ending) => ending.name === name) }),
  ),
  checker("a result with everything unfolded", fragment(consent), { open: unfolded }),
  checker("a foreigner", fragment({ citizenship: "other" }), { result: true }),
  checker("rules that are too old", fragment(consent), { moment: STALE_DAY }),
  checker("a wrong clock", "", { moment: "1970-01-01T08:00:00Z" }),
  checker("what has changed since a slip", `${fragment(consent)}&rules_of=2025-12-01`),
  printed("owner"),
  forms("agree", "agree", "#agreed"),
  forms("agree-with-faults", "agree", "#agreed", async (page) => {
    await page.locator("#agreed button").click();
    await expect(page.locator("#day")).toBeFocused();
    await page.locator("#moved-in").fill(CHECKED);
    await page.locator("#deadline button").click();
    await expect(page.locator("#deadline-made a")).toBeVisible();
  }),
  forms("otherwise", "otherwise", "#happened"),
  forms("otherwise-with-its-text", "otherwise", "#happened", async (page) => {
    await page.locator('[value="no-sms"]').check();
    await expect(page.locator("#report-text")).toBeVisible();
  }),
  printed("desk", { open: openDesk }),
  printed("desk-with-a-result", { page: "desk", hash: CASE, open: openDesk }),
  printed("no-script"),
  printed("embed", {
    async open(page, address) {
      await page.goto(address);
      await expect(page.locator("#options")).toBeVisible();
      await page.locator('[name="published"]').fill(FIRST_CHANGE);
    },
  }),
  printed("article", {
    async open(page, address) {
      await page.goto(address);
      await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
      await expect(page.locator("tirkeu-check #heading")).toBeVisible();
    },
  }),
  printed("book", {
    async open(page, address) {
      await page.goto(address);
      await expect(page.locator("#filters")).toBeVisible();
    },
  }),
  printed("accessibility"),
  // A host sends it for whatever is not there, in all languages at once.
  printed("not-found", { page: undefined, open: (page) => page.goto("nothing-of-the-kind.html") }),
  // A copy answers with it for a page that is not in it.
  printed("no-network", { page: undefined, open: (page) => page.goto(NO_NETWORK) }),
];

/** The one of this name. */
export function kind(name) {
  const found = KINDS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no kind of screen \`${name}\``);
  return found;
}

/** Comes to a screen, in a window that has been nowhere else. */
export async function come(page, { page: of, hash, moment, open: there }, lang) {
  if (moment) await page.clock.setFixedTime(moment);
  await there(page, of ? pageOf(of, lang) + hash : "");
}
