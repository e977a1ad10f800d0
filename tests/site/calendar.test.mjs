// Does a parser that is not ours read the files for a calendar, in each language, and find in them what was picked?
import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { formsAt } from "../forms.js";
import { LANGUAGES } from "../site.js";

/** Noon of 27 November 2026 in Kazakhstan. */
const forms = await formsAt("2026-11-27T07:00:00Z");

/** The only event of a file, after all that the standard asks of the file as a text. */
function eventIn(file) {
  assert.ok(file.endsWith("\r\n"));
  const lines = file.split("\r\n").slice(0, -1);
  for (const line of lines) {
    assert.ok(!/[\r\n]/u.test(line), line);
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
    assert.ok(!line.includes("\uFFFD"));
  }
  const calendar = new ICAL.Component(ICAL.parse(file));
  assert.equal(calendar.name, "vcalendar");
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  assert.ok(calendar.getFirstPropertyValue("prodid"));
  const events = calendar.getAllSubcomponents("vevent");
  assert.equal(events.length, 1);
  const event = new ICAL.Event(events[0]);
  assert.match(event.uid, /^\d{8}(T\d{6}Z)?-\w+@tirkeu$/u);
  assert.equal(`${events[0].getFirstPropertyValue("dtstamp")}`, "2026-11-27T07:00:00Z");
  const alarms = events[0].getAllSubcomponents("valarm");
  assert.ok(alarms.length > 0);
  for (const alarm of alarms) {
    assert.equal(alarm.getFirstPropertyValue("action"), "DISPLAY");
    assert.equal(alarm.getFirstPropertyValue("description"), event.summary);
    assert.ok(alarm.getFirstPropertyValue("trigger").isNegative, "it comes before");
  }
  return { event, triggers: alarms.map((alarm) => `${alarm.getFirstPropertyValue("trigger")}`) };
}

for (const lang of LANGUAGES) {
  test(`the hour agreed on is read as it was picked, in ${lang}`, () => {
    const { file, when, faults } = forms.agreed(lang, "2026-11-28", "13:30");
    assert.equal(faults, "");
    assert.match(when, /2026.*, 13:30$/u);
    const { event, triggers } = eventIn(file);
    // Five hours ahead of UTC, whatever the device says.
    assert.equal(event.startDate.toJSDate().toISOString(), "2026-11-28T08:30:00.000Z");
    assert.equal(event.endDate.toJSDate().toISOString(), "2026-11-28T09:30:00.000Z");
    assert.deepEqual(triggers, ["-PT15M"]);
    // Folded and escaped, it comes back whole.
    assert.ok(event.description.includes("1414"), event.description);
    assert.doesNotMatch(event.description, /\\|\r|\n| {2}/u);
  });

  test(`the last day is ten days after moving in, all day, in ${lang}`, () => {
    const { file, faults } = forms.deadline(lang, "2026-11-25");
    assert.equal(faults, "");
    const { event, triggers } = eventIn(file);
    assert.ok(event.startDate.isDate);
    assert.equal(`${event.startDate}`, "2026-12-05");
    assert.equal(`${event.endDate}`, "2026-12-06");
    assert.deepEqual(triggers, ["-P2DT14H", "-PT14H"]);
    assert.ok(event.description.includes("10"), event.description);
  });
}

test("the same hour has the same id in every language, and another hour has another", () => {
  const id = (...given) => eventIn(forms.agreed(...given).file).event.uid;
  const ids = LANGUAGES.map((lang) => id(lang, "2026-11-28", "13:30"));
  assert.equal(new Set(ids).size, 1);
  assert.notEqual(ids[0], id(LANGUAGES[0], "2026-11-28", "13:31"));
});

for (const [what, given, faults] of [
  ["nothing", ["", ""], "day-empty time-empty"],
  ["yesterday", ["2026-11-26", "12:00"], "day-past"],
  ["a minute ago", ["2026-11-27", "11:59"], "time-past"],
  ["31 February", ["2027-02-31", "12:00"], "day-no-such"],
  ["the year 9999", ["9999-12-31", "12:00"], "day-far"],
  ["what a browser does not take for a day and a time", ["-", "-"], "day-no-such time-no-such"],
  ["something else altogether", ["<script>", "\u0000".repeat(10_000)], "day-no-such time-no-such"],
]) {
  test(`no file is made of ${what}, and all that is wrong is named`, () => {
    for (const lang of LANGUAGES) {
      const { file, faults: named } = forms.agreed(lang, ...given);
      assert.deepEqual([file, named], ["", faults]);
    }
  });
}

test("a day in Kazakhstan begins five hours before that of UTC", async () => {
  const night = await formsAt("2026-11-27T19:30:00Z");
  // There it is half past midnight of the 28th.
  assert.equal(night.agreed("en", "2026-11-27", "23:00").faults, "day-past");
  assert.equal(night.agreed("en", "2026-11-28", "00:29").faults, "time-past");
  assert.equal(night.agreed("en", "2026-11-28", "00:30").faults, "");
  assert.equal(night.deadline("en", "2026-11-17").faults, "moved-in-late");
  assert.equal(night.deadline("en", "2026-11-18").faults, "moved-in-today");
  assert.equal(night.deadline("en", "2026-11-19").faults, "");
});

test("by a clock that is before this copy was made nothing is past, and the page says that it is wrong", async () => {
  const wrong = await formsAt("1970-01-01T00:00:00Z");
  assert.equal(wrong.agreed("en", "2026-11-20", "12:00").faults, "");
  assert.equal(wrong.deadline("en", "2026-10-01").faults, "");
  assert.equal(wrong.agreed("en", "2126-11-26", "12:00").faults, "day-far");
  const right = await formsAt("2026-11-27T07:00:00Z");
  assert.equal(right.agreed("en", "2026-11-20", "12:00").faults, "day-past");
  assert.notEqual(wrong.marks(), right.marks());
});

test("what happened has to be on the list", () => {
  assert.equal(forms.report("ru", "nothing", "#person=self", "https://example.org/", "0"), "");
  assert.equal(forms.readable("#person=self"), "whole");
});
