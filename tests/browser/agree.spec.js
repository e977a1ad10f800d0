// Can somebody send the owner the message, in the language that the owner reads, and get the hour and the last day
// into a calendar?
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { CHECKED } from "../days.js";
import { somebody } from "../people.js";
import { LANGUAGES, pageOf, programOf, read, scriptOf } from "../site.js";
import { fits, tooSmall, wrongByDayAndNight } from "./accessibility.js";
import { CASE, openForms, selected, sending, sent } from "./after.js";
import { expect, test } from "./checker.js";
import { hashOf } from "./distinct-cases.js";
import { inAnyLanguage, STALE_DAY } from "./endings.js";

const MOST = 134;
const OF_OWNER = { kk: ["kk", "ru"], ru: ["ru", "kk"], en: ["ru", "kk"] };
const message = (lang) => /id="\w+-text"[^>]*lang="LANG">([^<]*)</u.source.replace("LANG", lang);
const textOf = (page, lang) => new RegExp(message(lang), "u").exec(read(pageOf("agree", page)).toString())[1];
const at = (page, lang) => page.locator(`details:has(#${lang}-text)`);
const openAgree = (page, lang, hash = "") => openForms(page, pageOf("agree", lang) + hash, "#agreed");
const submit = (page, form) => page.locator(`#${form} button`).click();
/** A day so many days after the one that it is. */
const later = (days) =>
  new Date(Date.parse(`${CHECKED}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Submits a form, and reads the file of its link; not each driver of a browser tells of what is saved. */
async function made(page, form) {
  const link = page.locator(`#${form}-made a`);
  await submit(page, form);
  await expect(link).toBeVisible();
  const file = await page.evaluate(() => window.files.at(-1));
  return { name: await link.getAttribute("download"), file, event: eventIn(file) };
}

function eventIn(file) {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  return new ICAL.Event(event);
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.files = [];
    const own = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.files.push(blob.text());
      return own.call(URL, blob);
    };
  }),
);

for (const lang of LANGUAGES) {
  const [first, second] = OF_OWNER[lang];

  test(
    `the message is there in both languages, fits into two SMS and is copied, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await sending(page, {});
      await openAgree(page, lang);
      expect(
        await page.locator("details textarea").evaluateAll((areas) => areas.map(({ lang }) => lang)),
      ).toEqual([first, second]);
      await expect(at(page, first)).toHaveAttribute("open");
      await at(page, second).locator("summary").click();
      for (const of of [first, second]) {
        const text = textOf(lang, of);
        expect(text.length).toBeLessThanOrEqual(MOST);
        await expect(page.locator(`#${of}-text`)).toHaveValue(text);
        await expect(at(page, of).locator(".share")).toBeHidden();
        const href = await at(page, of).locator(".sms").getAttribute("href");
        expect(decodeURIComponent(href)).toBe(`sms:?body=${text}`);
        await at(page, of).locator(".copy").click();
        await expect(at(page, of).locator(".copied")).toBeVisible();
      }
      expect((await sent(page)).copied).toEqual([first, second].map((of) => textOf(lang, of)));
    },
  );

  test(
    `to an owner who refuses no message goes that asks to confirm, but the page for the owner, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const refused = somebody({ result: "fix-first" }, ({ consent }) => consent === "refuses");
      await openForms(page, pageOf("agree", lang) + hashOf(refused), "#deadline");
      await expect(page.locator("details textarea:visible")).toHaveCount(0);
      await expect(page.locator("#page-text")).toBeVisible();
      // Nor is there an hour to be agreed on.
      await expect(page.locator("#day")).toBeHidden();
      await expect(page.locator("#moved-in")).toBeVisible();
      // So it is where a messenger has escaped the link, and where the first of two answers counts.
      for (const [said, isHidden] of [
        ["consent%3Drefuses", true],
        ["consent=refuses&consent=ready", true],
        ["consent=ready&consent=refuses", false],
      ]) {
        await page.evaluate((hash) => (location.hash = hash), said);
        await expect(page.locator("#day")).toBeVisible({ visible: !isHidden });
      }
      // Another case in the same page.
      await page.evaluate((hash) => (location.hash = hash), CASE);
      await expect(page.locator(`#${first}-text`)).toBeVisible();
      await expect(page.locator("#day")).toBeVisible();
    },
  );

  test(
    `what is wrong is said beside the field, and gone once it is right, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await openAgree(page, lang);
      const [day, time, moved] = ["#day", "#time", "#moved-in"].map((id) => page.locator(id));
      for (const field of [day, time, moved]) {
        await expect(field).toHaveAccessibleName(/./u);
        await expect(field).not.toHaveAttribute("aria-invalid");
        await expect(field).toHaveAttribute("aria-required", "true");
      }
      // A browser, too, calls nothing wrong before it is sent.
      await expect(page.locator("input:invalid")).toHaveCount(0);
      const says = async (field, fault) => {
        await expect(field).toHaveAttribute("aria-invalid", "true");
        const id = await field.getAttribute("id");
        const sentence = await page.locator(`#${id}-${fault}`).textContent();
        await expect(page.locator(`#${id}-faults > :visible`)).toHaveText([sentence]);
        await expect(field).toHaveAccessibleDescription(new RegExp(`^${sentence}`, "u"));
      };
      await submit(page, "agreed");
      await says(day, "empty");
      await says(time, "empty");
      await expect(day).toBeFocused();
      await expect(moved).not.toHaveAttribute("aria-invalid");
      // A field that has the focus takes it anew: what is wrong with it is read with that.
      await day.evaluate((field) => {
        window.focused = 0;
        field.addEventListener("focus", () => (window.focused += 1));
      });
      await page.locator("#agreed").evaluate((form) => form.requestSubmit());
      await expect.poll(() => page.evaluate(() => window.focused)).toBe(1);
      await day.fill(later(-1));
      await time.fill("13:30");
      await submit(page, "agreed");
      await says(day, "past");
      await expect(time).not.toHaveAttribute("aria-invalid");
      await day.fill("9999-12-31");
      await submit(page, "agreed");
      await says(day, "far");
      await day.fill(CHECKED);
      // It is noon.
      await time.fill("11:59");
      await submit(page, "agreed");
      await says(time, "past");
      await expect(time).toBeFocused();
      for (const [picked, fault] of [
        ["", "empty"],
        [later(-11), "late"],
        [later(-10), "today"],
        ["0001-01-01", "far"],
      ]) {
        await moved.fill(picked);
        await submit(page, "deadline");
        await says(moved, fault);
        await expect(page.locator("#deadline-made .verdict")).toBeHidden();
      }
      await moved.fill(later(-9));
      await made(page, "deadline");
      await expect(page.locator("#deadline-faults > :visible")).toHaveCount(0);
      await expect(moved).not.toHaveAttribute("aria-invalid");
    },
  );

  test.describe(`without a script, in ${lang}`, { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });
    test(`the message is there to be copied by hand, and the days to be written down, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(pageOf("agree", lang));
      await expect(page.locator(`#${first}-text`)).toHaveValue(textOf(lang, first));
      await expect(page.locator("noscript .notice")).toHaveCount(2);
      for (const notice of await page.locator("noscript .notice").all()) await expect(notice).toBeVisible();
      await expect(page.locator("form:visible, button:visible")).toHaveCount(0);
      await expect(page.locator("main")).toContainText("10");
      await expect(at(page, first).locator(".sms")).toBeVisible();
    });
  });

  test(`everybody can read it, with faults and files, on a narrow screen, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openAgree(page, lang, CASE);
    await submit(page, "agreed");
    await page.locator("#moved-in").fill(CHECKED);
    await made(page, "deadline");
    expect(await wrongByDayAndNight(page)).toEqual([]);
    await fits(page, lang);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    await expect(page.locator("h1")).toHaveCount(1);
  });
}

/** Whatever the device says: the hour is one in Kazakhstan. */
for (const timezoneId of ["America/New_York", "Asia/Tokyo"]) {
  test.describe(`on a device in ${timezoneId}`, () => {
    test.use({ timezoneId });
    test(`the hour and the last day are saved as they were picked, in ${timezoneId}`, async ({ page }) => {
      await openAgree(page, "ru");
      await page.locator("#day").fill(later(2));
      await page.locator("#time").fill("13:30");
      const { name, event } = await made(page, "agreed");
      expect(name).toBe("tirkeu-agreed.ics");
      expect(event.startDate.toJSDate().toISOString()).toBe(`${later(2)}T08:30:00.000Z`);
      await expect(page.locator("#agreed-made b")).toHaveText(/, 13:30$/u);
      await page.locator("#moved-in").fill(CHECKED);
      const last = await made(page, "deadline");
      expect(last.name).toBe("tirkeu-deadline.ics");
      expect(`${last.event.startDate}`).toBe(later(10));
    });
  });
}

/** What comes behind in a document, as a browser numbers it. */
const FOLLOWING = 4;
const EARLY = "2026-10-05T08:00:00Z";
for (const kind of ["agree", "otherwise"])
  for (const [day, marks] of [
    [EARLY, ["1"]],
    [STALE_DAY, ["2"]],
    ["2150-01-01T08:00:00Z", ["1", "2"]],
    [`${CHECKED}T08:00:00Z`, []],
  ])
    test(`the page ${kind} says before its forms what is wrong with the day, as the checker does: ${day}`, {
      tag: "@same",
    }, async ({ page }) => {
      await page.clock.setFixedTime(day);
      const form = kind === "agree" ? "#agreed" : "#happened";
      for (const lang of LANGUAGES) {
        await page.goto(pageOf("checker", lang) + CASE);
        await expect(page.locator("[data-result]")).toBeVisible();
        const [first] = await page.locator("#notices .notice").allTextContents();
        await openForms(page, pageOf(kind, lang) + CASE, form);
        const said = page.locator("[data-mark]:visible");
        expect(await said.evaluateAll((all) => all.map(({ dataset }) => dataset.mark))).toEqual(marks);
        if (first) await expect(said.first()).toHaveText(first);
        for (const notice of await said.all())
          expect(
            await notice.evaluate((one, to) => one.compareDocumentPosition(document.querySelector(to)), form),
          ).toBe(FOLLOWING);
      }
    });

test("with a wrong clock no day and no deadline is called past", async ({ page }) => {
  await page.clock.setFixedTime(EARLY);
  await openAgree(page, "ru", CASE);
  await page.locator("#day").fill("2026-10-04");
  await page.locator("#time").fill("13:30");
  await made(page, "agreed");
  await page.locator("#moved-in").fill("2026-09-01");
  await made(page, "deadline");
  await expect(page.locator(".fault > :visible")).toHaveCount(0);
});

test("the file is saved at once, and once more by its link", { tag: "@chromium" }, async ({ page }) => {
  await openAgree(page, "ru");
  await page.locator("#moved-in").fill(CHECKED);
  const link = page.locator("#deadline-made a");
  for (const press of [() => submit(page, "deadline"), () => link.click()]) {
    const [download] = await Promise.all([page.waitForEvent("download"), press()]);
    expect(download.suggestedFilename()).toBe("tirkeu-deadline.ics");
    expect(`${eventIn(readFileSync(await download.path(), "utf8")).startDate}`).toBe(later(10));
  }
});

test("the message is shared where the device can, and copied where that fails", async ({ page }) => {
  await sending(page, { share: "done" });
  await openAgree(page, "ru");
  const share = at(page, "ru").locator(".share");
  await share.click();
  expect(await sent(page)).toEqual({ shared: [textOf("ru", "ru")], copied: [] });
});

test("whoever thinks better of sharing is told nothing, and where it fails the message is copied", async ({
  page,
}) => {
  await sending(page, { share: "AbortError" });
  await openAgree(page, "ru");
  await at(page, "ru").locator(".share").click();
  expect((await sent(page)).shared).toHaveLength(1);
  await expect(page.locator("[role=status] span:visible")).toHaveCount(0);
  await sending(page, { share: "NotAllowedError" });
  await page.reload();
  await at(page, "ru").locator(".share").click();
  await expect(at(page, "ru").locator(".copied")).toBeVisible();
  expect((await sent(page)).copied).toEqual([textOf("ru", "ru")]);
});

for (const lang of LANGUAGES) {
  test(
    `the page for the owner is sent by its address, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      await sending(page, { share: "done" });
      await openAgree(page, lang, CASE);
      const [first] = OF_OWNER[lang];
      const address = baseURL + pageOf("owner", first);
      await expect(page.locator("#page-text")).toHaveValue(address);
      const send = page.locator(".text:has(#page-text)");
      await send.locator(".copy").click();
      await send.locator(".share").click();
      expect(await sent(page)).toEqual({ shared: [address], copied: [address] });
      await page.locator("#sent-page").click();
      await expect(page).toHaveURL(address);
    },
  );

  test.describe(`without a script, in ${lang}`, { tag: "@chromium" }, () => {
    test.use({ javaScriptEnabled: false });
    test(`under each heading something stands, in ${lang}`, async ({ page }) => {
      await page.goto(pageOf("agree", lang));
      await expect(page.locator("#sent-page")).toBeVisible();
      await expect(page.locator("form:visible, button:visible, #page-text:visible")).toHaveCount(0);
      // What is a link leads on by itself.
      const empty = await page.evaluate(() => {
        const top = (element) => element.getBoundingClientRect().top;
        const seen = (selector) =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const headings = seen("main h2, main h3");
        const texts = seen("main p, main li").map(top);
        return headings
          .filter((heading, place) => {
            const end = place + 1 < headings.length ? top(headings[place + 1]) : Number.POSITIVE_INFINITY;
            return !heading.querySelector("a") && !texts.some((one) => one > top(heading) && one < end);
          })
          .map((heading) => heading.textContent);
      });
      expect(empty).toEqual([]);
    });
  });
}

for (const copy of ["NotAllowedError", "none"]) {
  test(`where nothing can be copied the text is selected, and a sentence says what to do: ${copy}`, async ({
    page,
  }) => {
    await sending(page, { copy });
    await openAgree(page, "kk");
    await at(page, "kk").locator(".copy").click();
    await expect(at(page, "kk").locator(".not-copied")).toBeVisible();
    await expect(at(page, "kk").locator(".copied")).toBeHidden();
    expect(await selected(page)).toEqual({ id: "kk-text", text: textOf("kk", "kk") });
  });
}

test("a day that the calendar does not have is named", { tag: "@chromium" }, async ({ page }) => {
  await openAgree(page, "en");
  await page.locator("#day").focus();
  // As one types it: 31 February.
  await page.keyboard.type("02312027");
  await page.locator("#time").fill("13:30");
  await submit(page, "agreed");
  await expect(page.locator("#day-faults > :visible")).toHaveId("day-no-such");
});

test("on paper no heading stands over nothing", { tag: "@chromium" }, async ({ page }) => {
  await openAgree(page, "ru", CASE);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("form:visible")).toHaveCount(0);
  const bare = await page.locator(":is(h1, h2, h3):visible").evaluateAll((all) =>
    all.flatMap((heading) => {
      const seen = (element) => element.getBoundingClientRect().height > 0;
      let next = heading.nextElementSibling;
      while (next && !seen(next)) next = next.nextElementSibling;
      // One that is a step lower is something.
      return !next || (/^H[1-3]$/u.test(next.tagName) && next.tagName <= heading.tagName)
        ? heading.textContent
        : [];
    }),
  );
  expect(bare).toEqual([]);
});

test("the way back leads to the result, and the other languages keep the case", async ({ page, baseURL }) => {
  await openAgree(page, "ru", CASE);
  const links = await page.locator("#languages a").evaluateAll((all) => all.map(({ href }) => href));
  expect(links).toEqual(LANGUAGES.map((lang) => baseURL + pageOf("agree", lang) + CASE));
  await page.locator(".back a").click();
  await expect(page).toHaveURL(baseURL + pageOf("checker", "ru") + CASE);
  await expect(page.locator("[data-result]")).toHaveAttribute("data-result", "owner-consent");
});

test("after loading nothing is asked of any server, and nothing is stored", async ({
  page,
  context,
  baseURL,
}) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await sending(page, { share: "done" });
  await page.goto(pageOf("agree", "ru") + CASE, { waitUntil: "networkidle" });
  await expect(page.locator("#agreed")).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
  asked.length = 0;
  await page.locator("#moved-in").fill(CHECKED);
  await made(page, "deadline");
  await at(page, "ru").locator(".copy").click();
  await at(page, "ru").locator(".share").click();
  await submit(page, "agreed");
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test.describe("where the program does not come", () => {
  test.use({
    expectedNoise: /forms|WebAssembly|Failed to load|NetworkError|fetch|integrity|hashes|^error: Error$/iu,
  });
  test("the page says so, and the message can be sent all the same", async ({ page }) => {
    await sending(page, {});
    await page.route(`**/${programOf("forms").code}`, (route) => route.abort());
    await page.goto(pageOf("agree", "ru"));
    await expect(page.locator("#not-started")).toBeVisible();
    await expect(page.locator("form:visible")).toHaveCount(0);
    // What the law says stands there all the same, and no heading over nothing.
    await expect(page.locator("#deadline-hint")).toBeVisible();
    await expect(page.locator(":is(h2:not(:has(a)), h3):visible + :not(:visible)")).toHaveCount(0);
    await at(page, "ru").locator(".copy").click();
    expect((await sent(page)).copied).toEqual([textOf("ru", "ru")]);
  });

  for (const kind of ["agree", "otherwise"])
    test(`the page ${kind} says so after a while where its script is something else`, async ({ page }) => {
      const script = scriptOf(`agree/${kind}.js`);
      const damaged = `${read(script)}\n`;
      await page.route(`**/${script}`, (route) =>
        route.fulfill({ contentType: "text/javascript", body: damaged }),
      );
      await page.goto(pageOf(kind, "ru") + CASE);
      const notice = page.locator("#not-started");
      await expect(notice).toBeHidden();
      await notice.evaluate((late) => {
        for (const animation of late.getAnimations()) animation.finish();
      });
      await expect(notice).toBeVisible();
      await expect(page.locator("form:visible")).toHaveCount(0);
    });
});
