// Does the example of a bot lead everybody to what they are told?
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import init, { check } from "../../pkg/tirkeu.js";
import { CHECKED, STALE } from "../days.js";
import { PEOPLE } from "../people.js";
import { QUESTIONS } from "../questions.js";
import { LANGUAGES } from "../site.js";
import { EXAMPLES, example } from "./home.mjs";

await init();
const { step } = await example("bot.mjs");

/** Taps the buttons of a chat until it is over; `choose` says which one. */
function chat(choose, options) {
  let said = {};
  for (const _ of QUESTIONS) {
    const { text, buttons } = step(said, options);
    assert.ok(text.length > 0);
    if (buttons.length === 0) return { said, text };
    assert.ok(buttons.every(({ label }) => label.length > 0));
    ({ said } = choose(buttons));
  }
  const { text, buttons } = step(said, options);
  assert.deepEqual(buttons, [], "more is asked than there are questions");
  return { said, text };
}

test("a chat leads everybody to their result, with its reasons, steps and caveats", () => {
  for (const [number, { answers }] of PEOPLE.entries()) {
    const options = { on: CHECKED, lang: LANGUAGES[number % LANGUAGES.length] };
    const agrees = ({ said }) =>
      Object.entries(said).every(([name, value]) => (answers[name] ?? value) === value);
    const { said, text } = chat((buttons) => buttons.find(agrees), options);
    const outcome = check(answers, options);
    const { title, because, caveats, steps } = outcome;
    for (const part of [title, ...[because, caveats, steps].flat().map((one) => one.text)])
      assert.ok(text.includes(part), `${JSON.stringify(said)}: ${part}`);
  }
});

test("who does not know anything hears what to find out, and who asks late that the rules are stale", () => {
  for (const lang of LANGUAGES) {
    const options = { on: STALE, lang };
    const { said, text } = chat((buttons) => buttons.at(-1), options);
    const { kind, notice, findOut, cases } = check(said, options);
    assert.equal(kind, "depends");
    assert.ok(text.startsWith(notice));
    for (const { text: find } of findOut) assert.ok(text.includes(find));
    for (const { title } of cases) assert.ok(text.includes(title));
    assert.ok(step({}, options).text.startsWith(notice));
  }
});

test("who is told a result late hears first, and once, that the rules are stale", () => {
  for (const { answers } of PEOPLE) {
    const { kind, notice, title } = check(answers, { on: STALE, lang: "ru" });
    if (kind !== "decided") continue;
    const { text } = step(answers, { on: STALE, lang: "ru" });
    assert.ok(text.startsWith(`${notice}\n${title}\n`), text);
    assert.equal(text.split(notice).length, 2);
  }
});

test("a button of another version is refused with what is wrong, so that a bot can begin again", () => {
  assert.throws(() => step({ colour: "blue" }), {
    name: "InputError",
    problems: ["`colour` is not a question"],
  });
  assert.ok(step({}).buttons.length > 1);
});

test("the bot fits in thirty lines", () => {
  const lines = readFileSync(join(EXAMPLES, "bot.mjs"), "utf8").trim().split("\n");
  assert.ok(lines.length <= 31, `${lines.length} lines`);
});
