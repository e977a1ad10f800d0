// Does the page know what day it is in Kazakhstan, and say so when its rules are too old to be relied on?
import { CHECKED, dayBefore, END_OF_DAYS, LAST_CURRENT, STALE } from "../days.js";
import { somebody } from "../people.js";
import { LANGUAGES, pageOf } from "../site.js";
import { expect, go, onEachScreen, open, reading, running, test } from "./checker.js";
import { fragment, SCREENS, STALE_DAY } from "./endings.js";

/** The day on which this copy was made, and the day before it. */
const MADE = CHECKED;
const BEFORE_IT_WAS_MADE = dayBefore(CHECKED);
const LAST_MOMENT = `${LAST_CURRENT}T18:59:00Z`;
const NEXT_DAY = `${LAST_CURRENT}T19:00:00Z`;
const RESULT = fragment(somebody({ result: "online", at: "home" }));

/** The first thing on the screen. */
const first = (page) => page.locator("#screen > :first-child > :first-child");

/** Of a screen: whether it says that not all of the address could be read, and what stands first. */
function beginning() {
  const first = document.querySelector("#screen > :first-child > :first-child");
  return {
    unread: document.querySelector("#screen div.notice")?.checkVisibility() ?? false,
    isNotice: first.matches("p.notice"),
    seen: first.checkVisibility(),
    says: first.textContent,
  };
}

for (const lang of LANGUAGES) {
  const file = pageOf("checker", lang);

  test(`after the day of the review every screen begins by saying so, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    await page.clock.setFixedTime(STALE_DAY);
    await open(page, file);
    const notice = await first(page).textContent();
    const screens = SCREENS.map(({ name, hash }) => ({ name, hash: `${hash}&x=1` }));
    for (const { name, found } of await onEachScreen(page, screens, beginning)) {
      expect(found, name).toEqual({ unread: true, isNotice: true, seen: true, says: notice });
    }
    expect(notice).toContain("1414");
    expect(notice).toContain(CHECKED.slice(0, 4));
  });

  test(`on a day that cannot be, the page says so first and never passes for current, in ${lang}`, {
    tag: "@same",
  }, async ({ page }) => {
    const notices = () => page.locator("#notices > .notice").allTextContents();
    for (const [day, answered] of [
      ["1970-01-01", MADE],
      [BEFORE_IT_WAS_MADE, MADE],
      // A device with this clock is wrong, and nobody vouches for rules so old.
      [END_OF_DAYS, END_OF_DAYS],
    ]) {
      await page.clock.setFixedTime(`${day}T08:00:00Z`);
      await open(page, `${file}${RESULT}`);
      await page.reload();
      await running(page);
      const [wrong, stale] = await notices();
      expect(wrong, day).toContain("1414");
      expect(stale === undefined, day).toBe(answered === MADE);
      expect((await reading(page)).days[0], day).toBe(answered);
    }
    for (const [day, number] of [
      [MADE, 0],
      [LAST_CURRENT, 0],
      [STALE, 1],
    ]) {
      await page.clock.setFixedTime(`${day}T08:00:00Z`);
      await page.reload();
      await running(page);
      await expect(page.locator("#notices > .notice"), day).toHaveCount(number);
    }
  });
}

for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
  test.describe(`with a clock of ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`the day is the day in Kazakhstan, not in ${timezoneId}`, async ({ page }) => {
      await page.clock.setFixedTime(LAST_MOMENT);
      await open(page, pageOf("checker", "en") + RESULT);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      await expect(page.locator("#screen .notice")).toHaveCount(0);
      expect((await reading(page)).days[0]).toBe(LAST_CURRENT);
      // A page that stays open over midnight counts on.
      await page.clock.setFixedTime(NEXT_DAY);
      await go(page, `${RESULT}&`);
      await expect(first(page)).toHaveClass("notice");
      expect((await reading(page)).days[0]).toBe(STALE);
    });
  });
}
