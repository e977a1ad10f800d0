// Can somebody take a result along from WebKit: share its link, get the hour into a calendar, print it?
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import ICAL from "ical.js";
import { Key } from "selenium-webdriver";
import { somebody } from "../people.js";
import { LANGUAGES, pageOf, serveSite } from "../site.js";
import { hashOf } from "./distinct-cases.js";
import { check } from "./endings.js";
import { onPaper, SMALLEST, toPaper, wrongOnPaper } from "./paper.js";
import { end, home, SECOND, startBrowser, today } from "./webkit.js";

const ANSWERS = somebody({ result: "owner-consent", at: "home" });
const CASE = hashOf(ANSWERS);
const limit = { timeout: 60 * SECOND };

let browser;
let site;
before(async () => {
  site = await serveSite();
  // By night, so that it is seen whether paper is white all the same; and far away, where the day is another
  // one for hours.
  ({ browser } = await startBrowser({ GTK_THEME: "Adwaita:dark", TZ: "America/New_York" }));
}, limit);
after(async () => {
  end();
  await site?.close();
});

const run = (what, ...given) => browser.executeScript(what, ...given);
const element = (css) => browser.findElement({ css });
const until = (is, what) => browser.wait(is, 10 * SECOND, what);

/** Opens a page of the case, and waits until this is seen there. */
async function open(kind, lang, css) {
  // Another page in between: the same page with the same fragment would not be opened anew.
  await browser.get("about:blank");
  await browser.get(site.base + pageOf(kind, lang) + CASE);
  const seen = (one) => document.querySelector(one)?.checkVisibility() ?? false;
  await until(() => run(seen, css), `${css} is seen on the page ${kind} in ${lang}`);
}

const SHARE = "#screen .back button";
const openResult = (lang) => open("checker", lang, SHARE);
const linkOf = (lang) => site.base + pageOf("checker", lang) + CASE;

/** What is said behind the button. */
const said = () =>
  run(() => {
    const [copied, byHand] = document.querySelector("#screen .back [role=status]").children;
    const text = (one) => (one.checkVisibility() ? one.textContent : "");
    return { copied: text(copied), byHand: text(byHand) };
  });

/** Taps with a finger that stays for so many milliseconds. */
async function press(css, milliseconds) {
  const origin = await element(css);
  await run((one) => document.querySelector(one).scrollIntoView({ block: "center" }), css);
  await browser.actions({ async: true }).move({ origin }).press().pause(milliseconds).release().perform();
}

/** Taps the button, and waits until this is said. */
async function share(is, what) {
  await element(SHARE).click();
  await until(async () => is(await said()), what);
}

/** What a person would find in the clipboard: it is put into a field by the keyboard. */
async function pasted() {
  await run(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    document.querySelector("main").prepend(field);
  });
  const field = element("#pasted");
  await field.sendKeys(Key.chord(Key.CONTROL, "v"));
  const value = () => run(() => document.querySelector("#pasted").value);
  await until(async () => (await value()) !== "", "something is pasted");
  return value();
}

for (const lang of LANGUAGES) {
  test(`where WebKit shares nothing, the link of the case is copied, in ${lang}`, limit, async () => {
    await openResult(lang);
    assert.equal(await run(() => typeof navigator.share), "undefined");
    // WebKit copies only while it answers a tap, and forgets the tap while the script is loaded that copies: that
    // comes while the finger is down.
    await press(SHARE, 300);
    await until(async () => (await said()).copied, "it says that the link is copied");
    // A tap that is quicker than the script leaves the link to be copied by hand, and the next one copies.
    await openResult(lang);
    await share(({ copied, byHand }) => copied || byHand, "it says what has come of the first tap");
    const { byHand } = await said();
    if (byHand) assert.ok(byHand.endsWith(` ${linkOf(lang)}`), byHand);
    await share(({ copied }) => copied, "it says that the link is copied");
    assert.equal((await said()).byHand, "", "one thing is said at a time");
    const { title } = check(ANSWERS, { lang, on: today() });
    assert.equal(await pasted(), `${title}\n${linkOf(lang)}`);
  });

  test(`where nothing may be copied, the link is shown, in ${lang}`, limit, async () => {
    await openResult(lang);
    await run(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    for (const tap of ["the first tap", "the second"]) {
      await share(({ byHand }) => byHand, `after ${tap} the link is shown`);
      const { copied, byHand } = await said();
      assert.equal(copied, "");
      assert.equal(byHand.split(linkOf(lang)).length, 2, `the link is there once: ${byHand}`);
    }
  });

  test(`where there is a way to share, it gets the title and the link, in ${lang}`, limit, async () => {
    await openResult(lang);
    await run(() => {
      globalThis.shared = [];
      navigator.share = async ({ ...what }) => void globalThis.shared.push(what);
      globalThis.copies = 0;
      navigator.clipboard.writeText = async () => void globalThis.copies++;
    });
    await element(SHARE).click();
    const shared = () => run(() => globalThis.shared);
    await until(async () => (await shared()).length > 0, "something is shared");
    const { title } = check(ANSWERS, { lang, on: today() });
    assert.deepEqual(await shared(), [{ title, url: linkOf(lang) }]);
    assert.equal(await run(() => globalThis.copies), 0, "nothing is copied besides");
    assert.deepEqual(await said(), { copied: "", byHand: "" });
  });
}

/** A day so many days after today's in Kazakhstan. */
const later = (days) => new Date(Date.parse(today()) + days * 86_400 * SECOND).toISOString().slice(0, 10);

/** Writes a day with the keys, as the browser here has it: the month first. */
async function pickDay(id, day) {
  const [year, month, date] = day.split("-");
  await run((field) => {
    document.getElementById(field).value = "";
  }, id);
  await element(`#${id}`).sendKeys(`${month}/${date}/${year}`);
  assert.equal(await run((field) => document.getElementById(field).value, id), day);
}

async function pickTime(time) {
  await element("#time").sendKeys(time);
  assert.equal(await run(() => document.getElementById("time").value), time);
}

/** What stands below the fields of the form, and how far below its own. */
const faults = () =>
  run(() =>
    [...document.querySelectorAll("#agreed .fault > *")]
      .filter((fault) => fault.checkVisibility())
      .map((fault) => {
        const field = document.getElementById(fault.parentElement.id.replace(/-faults$/u, ""));
        const below = fault.getBoundingClientRect().top - field.getBoundingClientRect().bottom;
        return { id: fault.id, text: fault.textContent, below, invalid: field.ariaInvalid };
      }),
  );

const savedAt = (form) => join(home, `tirkeu-${form}.ics`);

/** Submits a form, and reads the file that the browser saves; the next one may have its name. */
async function saved(form) {
  const path = savedAt(form);
  await element(`#${form} button`).click();
  const text = () => (existsSync(path) ? readFileSync(path, "utf8") : "");
  await until(() => /END:VCALENDAR\s+$/u.test(text()), `${path} is saved whole`);
  const file = text();
  rmSync(path);
  assert.doesNotMatch(file.replaceAll("\r\n", ""), /[\r\n]/u, "each line ends with CR and LF");
  const [event, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  assert.deepEqual(others, []);
  const alarms = event.getAllSubcomponents("valarm");
  return {
    file,
    event: new ICAL.Event(event),
    alarms: alarms.map((alarm) =>
      ["action", "trigger"].map((name) => `${alarm.getFirstPropertyValue(name)}`),
    ),
  };
}

for (const lang of LANGUAGES) {
  test(
    `the hour agreed on is saved as it was picked, and no day of the past, in ${lang}`,
    limit,
    async () => {
      await open("agree", lang, "#agreed button");
      assert.equal(await run(() => new Date(2026, 0).getTimezoneOffset()), 5 * 60, "the device is far away");
      await pickDay("day", later(-2));
      await pickTime("13:30");
      await element("#agreed button").click();
      await until(async () => (await faults()).length > 0, "it says what is wrong");
      const [fault, ...others] = await faults();
      assert.deepEqual(others, []);
      assert.deepEqual([fault.id, fault.invalid], ["day-past", "true"]);
      assert.match(fault.text, /\p{L}.*\./u);
      // No further than a line, and not over it.
      assert.ok(fault.below >= 0 && fault.below < 30, `${fault.below} px below its field`);
      assert.equal(await run(() => document.activeElement.id), "day");
      assert.equal(await run(() => document.querySelector("#agreed-made a").checkVisibility()), false);
      assert.equal(existsSync(savedAt("agreed")), false);

      // Five hours ahead of UTC; in the night the day there is still the one before.
      for (const [time, instant] of [
        ["13:30", `${later(2)}T08:30:00.000Z`],
        ["01:15", `${later(1)}T20:15:00.000Z`],
      ]) {
        await pickDay("day", later(2));
        await run(() => {
          document.getElementById("time").value = "";
        });
        await pickTime(time);
        const { file, event, alarms } = await saved("agreed");
        assert.equal(event.startDate.toJSDate().toISOString(), instant);
        assert.match(file, new RegExp(`\r\nDTSTART:${instant.replace(/[-:]|\.000/gu, "")}\r\n`, "u"));
        assert.deepEqual(alarms, [["DISPLAY", "-PT15M"]]);
        const when = await run(() => document.querySelector("#agreed-made b").textContent);
        assert.ok(when.endsWith(`, ${time}`), when);
        assert.deepEqual(await faults(), [], "what was wrong is right now");
      }

      await pickDay("moved-in", today());
      const last = await saved("deadline");
      assert.ok(last.event.startDate.isDate);
      assert.equal(`${last.event.startDate}`, later(10));
      assert.ok(last.alarms.length > 0);
    },
  );
}

// This driver has no command that prints, and its browser prints only through a window of its own. So the rules for
// paper are made to apply on the screen: colours, folds and buttons are seen so, but not where a sheet ends.
for (const lang of LANGUAGES) {
  test(`a result is dark on white on paper, unfolded, and without buttons, in ${lang}`, limit, async () => {
    await openResult(lang);
    assert.ok(await run(() => matchMedia("(prefers-color-scheme: dark)").matches), "it is night");
    const onScreen = await run(wrongOnPaper);
    for (const [what, all] of Object.entries(onScreen)) assert.ok(all.length > 0, `${what} on the screen`);
    assert.ok((await run(toPaper)) > 0, "there are rules for paper");
    assert.deepEqual(await run(wrongOnPaper), { pale: [], tapped: [], folded: [] });

    const seen = await run(onPaper, element("#screen"));
    assert.deepEqual([seen.light, seen.tapped], [[], 0]);
    assert.ok(seen.small >= SMALLEST, `letters of ${seen.small} px`);
    const { because } = check(ANSWERS, { lang, on: today() });
    assert.equal(seen.sources, because.flatMap(({ sources }) => sources).length);
    assert.ok(seen.days > 2, `${seen.days} days`);
    const link = await run(() => getComputedStyle(document.querySelector("#screen"), "::after").content);
    assert.equal(link, JSON.stringify(linkOf(lang)));
    const columns = await run(() => getComputedStyle(document.querySelector("#screen")).columnCount);
    assert.equal(columns, "2");
  });

  test(`of the page to agree there is nothing to be filled in on paper, in ${lang}`, limit, async () => {
    await open("agree", lang, "#agreed button");
    assert.ok((await run(wrongOnPaper)).tapped.length > 0, "fields on the screen");
    assert.ok((await run(toPaper)) > 0, "there are rules for paper");
    const { pale, tapped } = await run(wrongOnPaper);
    assert.deepEqual({ pale, tapped }, { pale: [], tapped: [] });
  });
}
