// Does the page know what day it is in Kazakhstan, and say so when its rules are too old to be relied on?
import { LANGUAGES, SCREENS, STALE_DAY, answersTo, check, details, fragment } from "./cases.js";
import { expect, go, open, reading, test } from "./checker.js";

const BEFORE_THE_SWITCH = "2025-11-01";
const LAST_MOMENT = "2027-05-22T18:59:00Z";
const NEXT_DAY = "2027-05-22T19:00:00Z";
const RESULT = fragment(answersTo("online, at home"));

/** The first thing on the screen. */
const first = (page) => page.locator("#screen > :first-child");

for (const { lang, file } of LANGUAGES) {
  test(`after the day of the review every screen begins by saying so, in ${lang}`, details(lang), async ({ page }) => {
    await page.clock.setFixedTime(STALE_DAY);
    await open(page, file);
    const notice = await first(page).textContent();
    for (const { name, hash } of SCREENS) {
      await go(page, `${hash}&x=1`);
      await expect(page.locator("#screen div.notice"), name).toBeVisible();
      expect(await first(page).evaluate((element) => element.matches("p.notice")), name).toBe(true);
      await expect(first(page), name).toBeVisible();
      expect(await first(page).textContent(), name).toBe(notice);
    }
    expect(notice).toContain("1414");
    expect(notice).toContain("2026");
  });

  test(`on a day before the switch there is the answer for that day, in ${lang}`, details(lang), async ({ page }) => {
    await page.clock.setFixedTime(`${BEFORE_THE_SWITCH}T08:00:00Z`);
    const told = check({}, { lang, on: BEFORE_THE_SWITCH });
    expect(told).toMatchObject({ kind: "decided", result: "not-covered" });
    await open(page, file);
    expect(await reading(page)).toMatchObject({ heading: told.title, verdict: [told.summary], options: [] });
    expect((await reading(page)).days[0]).toBe(BEFORE_THE_SWITCH);
    await expect(page.locator("#screen .notice")).toHaveCount(0);
  });
}

for (const timezoneId of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
  test.describe(`with a clock of ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`the day is the day in Kazakhstan, not in ${timezoneId}`, async ({ page }) => {
      await page.clock.setFixedTime(LAST_MOMENT);
      await open(page, `en.html${RESULT}`);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId);
      await expect(page.locator("#screen .notice")).toHaveCount(0);
      expect((await reading(page)).days[0]).toBe("2027-05-22");
      // A page that stays open over midnight counts on.
      await page.clock.setFixedTime(NEXT_DAY);
      await go(page, `${RESULT}&`);
      await expect(first(page)).toHaveClass("notice");
      expect((await reading(page)).days[0]).toBe("2027-05-23");
    });
  });
}
