// Does a consultant get through with a few keys, to what the checker says, and to the slip?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { CHECKED } from "../days.js";
import { PEOPLE } from "../people.js";
import { QUESTIONS } from "../questions.js";
import { read as bytesOf, DESK_FILE, filesOf, LANGUAGES, pageOf, pathOf, programOf } from "../site.js";
import { share } from "../tier.js";
import { fits, wrongByDayAndNight } from "./accessibility.js";
import { expect, go, running, test } from "./checker.js";
import { asked, keysOf, marked, open, press, shownAt, verdict } from "./desk.js";
import { differences, distinctCases, hashOf } from "./distinct-cases.js";
import { check, DEPENDENT, STALE_DAY } from "./endings.js";
import { bitChanged } from "./faulty.js";
import { VIEWERS, view } from "./viewers.js";

const JSQR = readFileSync(createRequire(import.meta.url).resolve("jsqr"), "utf8");
const FILE = pathToFileURL(pathOf(DESK_FILE)).href;
const CASES = distinctCases(CHECKED);
/** One of each cause: all that a title, and what is said, can be. */
const CAUSES = [
  ...new Map(
    PEOPLE.map(({ answers, expect: told }) => [
      JSON.stringify([told.result, told.at, told.because]),
      answers,
    ]),
  ).values(),
];
/** Somebody who registers in a home of their own. */
const SOLE = hashOf({
  citizenship: "citizen",
  person: "self",
  age: "18-plus",
  home: "private",
  ownership: "sole",
  signing: "eds",
  device: "yes",
});
/** Somebody who knows nothing. */
const UNSURE = Object.fromEntries(QUESTIONS.map((name) => [name, "unsure"]));
const WIDE = { width: 1280, height: 800 };

/** The slip of a case, as it is printed. */
async function paperOf(page, hash) {
  await page.evaluate((to) => {
    location.hash = to;
    dispatchEvent(new Event("hashchange"));
  }, hash);
  return (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
}
const pagesOf = (pdf) => pdf.match(/\/Type \/Page\b(?!s)/gu)?.length;
const sheets = async (page, hash) => pagesOf(await paperOf(page, hash));

for (const [place, lang] of LANGUAGES.entries()) {
  const DESK = pageOf("desk", lang);

  test(`the desk says to everybody what the checker says, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    test.slow();
    await open(page, DESK);
    const there = await page.evaluate(shownAt, CASES.map(hashOf));
    const all = CASES.map((answers) => {
      const { title, bring } = check(answers, { lang });
      return { case: hashOf(answers), title, things: bring };
    });
    const shown = there.map(({ title, things }, place) => ({ case: hashOf(CASES[place]), title, things }));
    expect(differences(shown, all)).toEqual([]);
    // Something is said of each, and there is something to do.
    expect(there.filter(({ aloud, steps }) => !aloud || steps === 0)).toEqual([]);
  });

  test(`axe finds nothing wrong at the desk in ${lang}, by day and by night`, { tag: "@chromium" }, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(WIDE);
    await open(page, DESK);
    expect(await wrongByDayAndNight(page)).toEqual([]);
    await page.goto(DESK + hashOf(CASES[0]));
    expect(await wrongByDayAndNight(page)).toEqual([]);
  });

  test(`nothing has to be scrolled sideways at 320 pixels, in ${lang}`, { tag: "@chromium" }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const hash of ["", hashOf(CASES[0])]) {
      await page.goto("about:blank");
      await open(page, DESK + hash);
      await fits(page, `the desk at ${hash}`);
    }
  });

  test(`each slip is one page of A5, whatever is decided, in ${lang}`, { tag: "@chromium" }, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await open(page, DESK);
    const { answers, question } = DEPENDENT;
    for (const hash of [...share(CAUSES, place), { ...answers, [question]: "unsure" }, UNSURE].map(hashOf)) {
      const pdf = await paperOf(page, hash);
      const pages = pagesOf(pdf);
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
      expect({ hash, pages, width: Math.round(width), height: Math.round(height) }).toEqual({
        hash,
        pages: 1,
        width: 420,
        height: 595,
      });
    }
  });

  test(`before there is a slip the questions are printed, in ${lang}`, { tag: "@chromium" }, async ({
    page,
  }) => {
    for (const address of [DESK, FILE]) {
      await open(page, address);
      if (address === FILE) await page.locator(`#languages a[lang="${lang}"]`).click();
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("legend:visible")).toHaveCount(QUESTIONS.length);
      await expect(verdict(page)).toBeVisible();
      await expect(page.locator("button:visible, select:visible, a:visible")).toHaveCount(0);
      // Once there is a slip, it alone.
      await page.evaluate((to) => (location.hash = to), hashOf(CASES[0]));
      await expect(page.locator(".told:visible")).toHaveCount(2);
      await expect(page.locator("legend:visible")).toHaveCount(0);
      await page.emulateMedia({ media: "screen" });
    }
  });

  test(`where nothing is known the slip lists as much to find out as fits, in letters of 9 points, in ${lang}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    const find = (place) => page.locator(`.told:visible >> nth=${place} >> [data-find]:visible`);
    const listed = (place) => find(place).evaluateAll((all) => all.map(({ dataset }) => dataset.find));
    await open(page, DESK);
    for (const day of [CHECKED, STALE_DAY]) {
      await page.clock.setFixedTime(day);
      expect(await sheets(page, hashOf(UNSURE))).toBe(1);
      await expect(page.locator(".sheet")).toHaveAttribute("data-size", "18");
      expect((await listed(0)).length).toBeGreaterThan(2);
      expect(await listed(1)).toEqual(await listed(0));
    }
    // Somebody else is told all of theirs again.
    const { answers, question } = DEPENDENT;
    await sheets(page, hashOf({ ...answers, [question]: "unsure" }));
    await expect(find(0)).toHaveCount(1);
    // At the desk it stands behind its question: what to look for is in that.
    const asked = await page.locator(`fieldset[data-name="${question}"] legend span`).textContent();
    await expect(verdict(page).locator("p").last()).toContainText(asked);
  });

  test(`nothing on paper can be pressed, in ${lang}`, { tag: "@chromium" }, async ({ page }) => {
    await open(page, DESK + hashOf(CASES[0]));
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("button:visible, select:visible, input:visible, a:visible")).toHaveCount(0);
    await expect(page.locator(".told:visible")).toHaveCount(2);
    await expect(page.locator(".told:visible").first()).toHaveAttribute("lang", lang);
  });
}

const DESK = pageOf("desk", "ru");

test("everybody is told with eleven keys at most", { tag: "@same" }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  const keys = await keysOf(page);
  let most = 0;
  for (const answers of share(CAUSES, 0)) {
    await page.keyboard.press("Delete");
    const count = await press(page, answers, keys);
    most = Math.max(most, count);
    await expect(verdict(page).locator(".title")).toHaveText(check(answers, { lang: "ru" }).title);
  }
  expect(most).toBeLessThanOrEqual(11);
});

test("a key answers the marked question, a letter goes to one, and the last answer is taken back", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  const keys = await keysOf(page);
  const first = await marked(page);
  const prompt = () => page.locator("fieldset[data-marked] legend span").textContent();
  await expect(verdict(page)).toContainText(await prompt());
  const before = await page.evaluate(() => location.hash);
  await page.keyboard.press("1");
  const second = await marked(page);
  expect(second).not.toBe(first);
  await page.keyboard.press(keys[first].letter);
  expect(await marked(page)).toBe(first);
  await expect(page.locator("fieldset[data-marked] input:focus")).toHaveCount(1);
  await page.keyboard.press("0");
  expect(await page.evaluate(() => location.hash)).toContain(`${first}=unsure`);
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  expect((await page.evaluate(() => location.hash)) || "#").toBe(before || "#");
  expect(await marked(page)).toBe(first);
});

test("a letter is a key by its place, a held key answers once, and keys can be switched off", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  const hash = () => page.evaluate(() => location.hash);
  const type = (init) =>
    page.evaluate(
      (of) => document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...of })),
      init,
    );
  // On a Kazakh keyboard the digits are letters.
  await type({ code: "Digit1", key: "\u04d9" });
  const one = await hash();
  expect(one).toMatch(/^#[^&]+$/u);
  for (const held of [{ repeat: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
    await type({ code: "Digit1", key: "1", ...held });
    expect(await hash()).toBe(one);
  }
  await page.locator(".keys-answer").uncheck();
  await page.keyboard.press("1");
  expect(await hash()).toBe(one);
});

test("keys answer from the box that switches them, and from the list of languages, but for its own", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  const hash = () => page.evaluate(() => location.hash);
  await page.locator(".keys-answer").uncheck();
  await page.locator(".keys-answer").check();
  await expect(page.locator(".keys-answer")).toBeFocused();
  await page.keyboard.press("1");
  expect(await hash()).toMatch(/^#\w+=[\w-]+$/u);
  await page.keyboard.press(" ");
  await page.keyboard.press("1");
  expect(await hash()).toMatch(/^#\w+=[\w-]+$/u);
  await page.keyboard.press(" ");
  await page.keyboard.press("Delete");
  expect(await hash()).toBe("");
  await page.evaluate((to) => (location.hash = to), SOLE);
  const select = page.locator(".first-language select");
  await select.selectOption("kk");
  await select.focus();
  await page.evaluate(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
  });
  await page.keyboard.press("p");
  expect(await page.evaluate(() => window.printed)).toBe(1);
  await page.keyboard.press("e");
  await expect(select).toHaveValue("en");
  await expect(select).toBeFocused();
  await page.keyboard.press("Delete");
  expect(await hash()).toBe("");
  await page.keyboard.press("1");
  expect(await hash()).toMatch(/^#\w+=[\w-]+$/u);
});

test("loaded again, the last answer on the desk is taken back, and then the one before it", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  const keys = await keysOf(page);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("1");
  const order = Object.keys(keys);
  const answered = () =>
    page.evaluate(() => [...new URLSearchParams(location.hash.slice(1)).keys()].filter(Boolean));
  const all = await answered();
  expect(all).toHaveLength(3);
  expect(order.filter((name) => all.includes(name))).toEqual(all);
  await page.reload();
  await expect(page.locator(".desk:visible")).toBeVisible();
  for (const left of [2, 1, 0, 0]) {
    await page.keyboard.press("Backspace");
    expect(await answered()).toEqual(all.slice(0, left));
  }
});

test("what cannot matter any more is dim, and not on the way of the Tab key", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page, `${DESK}#citizenship=other`);
  await expect(asked(page)).toHaveCount(1);
  await expect(page.locator("fieldset:disabled")).not.toHaveCount(0);
  const reached = new Set();
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement.name ?? ""));
  }
  expect([...reached].filter(Boolean)).toEqual(["citizenship"]);
});

test("loaded again the desk is there, whatever a browser keeps of its fields", async ({ page }) => {
  await open(page, DESK);
  await page.keyboard.press("1");
  const before = await page.evaluate(() => location.hash);
  await page.reload();
  await expect(page.locator(".desk")).toBeVisible();
  await expect(page.locator("#failed")).toBeHidden();
  expect(await page.evaluate(() => location.hash)).toBe(before);
});

test("a tap answers as a key does", async ({ page }) => {
  await open(page, DESK);
  await page.locator('input[name="citizenship"][value="other"]').click();
  await expect(verdict(page).locator(".title")).toHaveText(
    check({ citizenship: "other" }, { lang: "ru" }).title,
  );
});

test("with colours of one's own the marked question and the code are still seen", {
  tag: "@chromium",
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, DESK);
  await expect(page.locator("fieldset[data-marked]")).toHaveCSS("outline-style", "solid");
  await page.goto(DESK + hashOf(CASES[0]));
  // A camera needs dark on light, whatever the reader has chosen.
  await expect(page.locator(".code svg")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator(".code path")).toHaveCSS("fill", "rgb(0, 0, 0)");
});

test("Enter on an answer sends nothing", async ({ page }) => {
  await open(page, DESK);
  await page.locator('input[name="citizenship"][value="other"]').press("Enter");
  await expect(page).toHaveURL(new RegExp(`${DESK}#?$`, "u"));
});

test("at a counter all questions and the result are on one screen", { tag: "@chromium" }, async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  for (const lang of LANGUAGES) {
    await open(page, pageOf("desk", lang));
    const bottom = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll("fieldset")].map((one) => one.getBoundingClientRect().bottom),
      ),
    );
    expect(bottom, lang).toBeLessThanOrEqual(WIDE.height);
  }
});

test("each change is said once", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await open(page, DESK);
  await expect(verdict(page)).toHaveAttribute("aria-live", "polite");
  await expect(verdict(page)).toHaveAttribute("aria-atomic", "true");
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver(() => (window.changes += 1)).observe(document.querySelector(".verdict"), {
      childList: true,
    });
  });
  await page.keyboard.press("1");
  expect(await page.evaluate(() => window.changes)).toBe(1);
  // The same case again says nothing.
  await page.evaluate(() => dispatchEvent(new Event("hashchange")));
  expect(await page.evaluate(() => window.changes)).toBe(1);
});

/** What a decoder of other people's reads from the code as it is drawn. */
async function read(page) {
  await page.evaluate(JSQR);
  return page.evaluate(async () => {
    const svg = document.querySelector(".code svg");
    const [scale, side] = [4, svg.viewBox.baseVal.width];
    const canvas = Object.assign(document.createElement("canvas"), {
      width: side * scale,
      height: side * scale,
    });
    const context = canvas.getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = "#000";
    context.scale(scale, scale);
    context.fill(new Path2D(svg.querySelector("path").getAttribute("d")));
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return window.jsQR(data, width, height)?.data;
  });
}

test("the code on the slip opens the same case in the checker", { tag: "@chromium" }, async ({ page }) => {
  for (const answers of [
    CAUSES[0],
    CAUSES.at(-1),
    CASES.toSorted((a, b) => hashOf(b).length - hashOf(a).length)[0],
  ]) {
    await page.goto("about:blank");
    await open(page, DESK + hashOf(answers));
    const address = await read(page);
    await expect(page.locator(".address code")).toHaveText(address);
    await expect(page.locator(".code svg")).toHaveAttribute("aria-label", /QR/u);
    await page.goto(address);
    await expect(page.locator("h1#heading")).toHaveText(check(answers, { lang: "ru" }).title);
    await expect(page.locator("#notices .notice")).toHaveCount(0);
  }
});

test("the checker says what has changed since a slip was printed", async ({ page }) => {
  const answers = CASES[0];
  await page.goto(`${pageOf("checker", "ru")}${hashOf(answers)}&rules_of=2025-12-01`);
  await expect(page.locator("h1#heading")).toHaveText(check(answers, { lang: "ru" }).title);
  await expect(page.locator("#notices .notice time")).toHaveCount(2);
  for (const day of ["=2026-99-99", "=2026-02-31", "=zzz", "=", ""]) {
    await go(page, `${hashOf(answers)}&rules_of${day}`);
    await expect(page.locator("#notices .notice"), day).toContainText(`rules-of${day}`);
    await expect(page.locator("h1#heading")).toHaveText(check(answers, { lang: "ru" }).title);
    await page.goto("about:blank");
    await page.goto(`${pageOf("checker", "ru")}${hashOf(answers)}&rules_of${day}`);
    await expect(page.locator("#notices .notice"), day).toHaveCount(1);
  }
});

test("a day that is none is said to be unread at once, however often it stands there", async ({ page }) => {
  await page.goto(`${pageOf("checker", "ru")}${hashOf(CASES[0])}`);
  await running(page);
  await page.evaluate(() => {
    globalThis.drawn = 0;
    addEventListener("hashchange", () => {
      globalThis.drawn += 1;
    });
  });
  await go(page, `${hashOf(CASES[0])}${"&rules_of=bad".repeat(300)}`);
  await expect(page.locator("#notices .notice")).toContainText("rules-of=bad");
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain("rules_of");
  expect(await page.evaluate(() => globalThis.drawn)).toBeLessThanOrEqual(2);
});

test("the checker says what has changed since a slip whose address is put into the open page", async ({
  page,
}) => {
  const [answers, others] = CASES;
  await page.goto(`${pageOf("checker", "ru")}${hashOf(others)}`);
  await running(page);
  await expect(page.locator("#notices .notice")).toHaveCount(0);
  for (const _ of ["at first", "again"]) {
    await go(page, `${hashOf(answers)}&rules_of=2025-12-01`);
    await expect(page.locator("#notices .notice time")).toHaveCount(2);
    await expect(page.locator("h1#heading")).toHaveText(check(answers, { lang: "ru" }).title);
    await expect(page.locator("h1#heading")).toBeFocused();
    await go(page, hashOf(others));
    await expect(page.locator("#notices .notice")).toHaveCount(0);
  }
});

test.describe("where what says it is something else", () => {
  test.use({ expectedNoise: /something else|Failed to load|^error: Error$/u });
  test("it does not run, and that is said", async ({ page }) => {
    await page.route(/app\/since-/u, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: 'export default () => { document.title = "another ran"; return { drawingSince: () => () => {} }; }',
      }),
    );
    await page.goto(`${pageOf("checker", "ru")}${hashOf(CASES[0])}&rules_of=2025-12-01`);
    await expect(page.locator("#failed")).toBeVisible();
    await page.goto("about:blank");
    await page.goto(`${pageOf("checker", "ru")}${hashOf(CASES[1])}`);
    await running(page);
    await page.evaluate(
      (to) => {
        location.hash = to;
      },
      `${hashOf(CASES[0])}&rules_of=2025-12-01`,
    );
    await expect(page.locator("#failed")).toBeVisible();
    expect(await page.title()).not.toBe("another ran");
  });
});

test("the address on a slip has the answers and the day once, whatever the desk's own address has", {
  tag: "@chromium",
}, async ({ page, baseURL }) => {
  const due = `${baseURL}${pageOf("checker", "ru")}${SOLE}&rules_of=${CHECKED}`;
  const unread = page.locator('.desk [data-mark="4"]');
  for (const [more, isUnread] of [
    ["", false],
    ["&rules_of=2025-12-01", false],
    ["&rules_of%3D2025-12-01", false],
    ["&rules_of=zzz", true],
    ["&rules_of=2025-12-01z", true],
    ["&rules_of", true],
    ["&foo=bar", true],
    ["&is_ticked=a.", false],
  ]) {
    await page.goto("about:blank");
    await open(page, DESK + SOLE + more);
    const address = await read(page);
    expect(Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)))).toEqual(
      Object.fromEntries(new URLSearchParams(new URL(due).hash.slice(1))),
    );
    expect(address).toHaveLength(due.length);
    await expect(unread).toBeVisible({ visible: isUnread });
  }
});

test("the slip begins in the language that the person reads, and has the address of that checker", async ({
  page,
}) => {
  await open(page, DESK + hashOf(CASES[0]));
  for (const lang of LANGUAGES) {
    await page.locator(".first-language select").selectOption(lang);
    await expect(page.locator(".told:visible")).toHaveCount(2);
    await expect(page.locator(".told:visible").first()).toHaveAttribute("lang", lang);
    await expect(page.locator(".address code")).toContainText(pageOf("checker", lang));
  }
});

test.describe("where the program does not come", () => {
  test.use({ expectedNoise: /./u });
  test("the desk says so, and leads on", async ({ page }) => {
    await page.route(filesOf("desk"), (route) => route.abort());
    await page.goto(DESK);
    const failed = page.locator("#failed");
    await expect(failed).toBeVisible();
    await expect(page.locator(".desk")).toBeHidden();
    for (const kind of ["checker", "no-script"])
      await expect(failed.locator(`a[href="${pageOf(kind, "ru")}"]`)).toBeVisible();
  });

  test("one bit of it is otherwise, and what stands in for it runs; or else the desk says so", async ({
    page,
  }) => {
    const damaged = (kind) =>
      page.route(`**/${programOf(kind).code}`, (route) =>
        route.fulfill({
          contentType: kind === "desk" ? "application/wasm" : "text/javascript",
          body: bitChanged(bytesOf(programOf(kind).code), 0.5),
        }),
      );
    await damaged("desk");
    await open(page, DESK + hashOf(CASES[0]));
    await expect(verdict(page).locator(".title")).toHaveText(check(CASES[0], { lang: "ru" }).title);
    await damaged("deskFallback");
    await page.reload();
    await expect(page.locator("#failed")).toBeVisible();
    await expect(page.locator(".desk")).toBeHidden();
  });
});

test.describe("where there is no WebAssembly", () => {
  test("the desk says the same", async ({ page }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await open(page, DESK + hashOf(CASES[0]));
    await expect(verdict(page).locator(".title")).toHaveText(check(CASES[0], { lang: "ru" }).title);
    await expect(page.locator(".code svg")).toBeVisible();
  });
});

test.describe("without scripts", { tag: "@chromium" }, () => {
  test.use({ javaScriptEnabled: false });
  test("the desk leads to the pages that need none", async ({ page }) => {
    await page.goto(DESK);
    await expect(page.locator(`noscript a[href="${pageOf("no-script", "ru")}"]`)).toBeVisible();
    await expect(page.locator(".desk")).toBeHidden();
  });
});

test("old rules, a wrong clock and an address that cannot be read are said", async ({ page }) => {
  await page.clock.setFixedTime(STALE_DAY);
  await open(page, `${DESK}#x=1`);
  await expect(page.locator('.desk [data-mark="2"]')).toBeVisible();
  await expect(page.locator('.desk [data-mark="4"]')).toBeVisible();
  await expect(page.locator('.desk [data-mark="1"]')).toBeHidden();
});

/** A day that cannot be. */
const WRONG_DAY = "2025-11-25T08:00:00Z";

for (const [day, mark] of [
  [STALE_DAY, 2],
  [WRONG_DAY, 1],
])
  test(`on paper a slip says first, in both its languages, what is wrong with the day: ${mark}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(day);
    for (const [place, lang] of LANGUAGES.entries()) {
      await page.goto("about:blank");
      await open(page, pageOf("desk", lang) + SOLE);
      const said = await page.locator(`.desk [data-mark="${mark}"]`).textContent();
      await page.emulateMedia({ media: "print" });
      const first = page.locator(".told:visible > :nth-child(1 of :not([hidden]))");
      await expect(first).toHaveCount(2);
      await expect(first.first()).toHaveText(said);
      for (const notice of await first.all()) await expect(notice).toHaveAttribute("data-mark", `${mark}`);
      await page.emulateMedia({ media: null });
      for (const hash of [SOLE, ...share(CAUSES, place).map(hashOf)])
        expect(await sheets(page, hash), hash).toBe(1);
    }
    await page.clock.setFixedTime(`${CHECKED}T07:00:00Z`);
    await page.goto("about:blank");
    await open(page, DESK + SOLE);
    await expect(page.locator(".sheet .notice:visible")).toHaveCount(0);
  });

test("the desk asks the network for nothing once it is there", async ({ page }) => {
  await open(page, DESK);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.keyboard.press("1");
  await page.locator('input[name="citizenship"][value="other"]').click();
  await expect(page.locator(".code svg")).toBeVisible();
  expect(requests).toEqual([]);
});

for (const [who, shows] of Object.entries(VIEWERS)) {
  test(`the file of the desk answers in a viewer ${who}`, { tag: "@chromium" }, async ({ page }) => {
    await page.setViewportSize(WIDE);
    const { shown, stayed, close } = await view(page, DESK_FILE, shows);
    await shown.locator('#languages a[lang="en"]').click();
    await shown.locator('input[name="citizenship"][value="other"]:visible').click();
    const { title } = check({ citizenship: "other" }, { lang: "en" });
    await expect(shown.locator(".verdict:visible .title")).toHaveText(title);
    // Its address is one of the viewer, and no phone's.
    await expect(shown.locator(".address")).toBeHidden();
    await expect(shown.locator(".no-address:visible")).toHaveCount(2);
    expect(stayed()).toBe(true);
    await close();
  });
}

for (const lang of LANGUAGES) {
  test.describe(`on a device that speaks ${lang}`, { tag: "@chromium" }, () => {
    test.use({ locale: `${lang}-KZ`, viewport: WIDE });
    test(`the file of the desk works without a network, in ${lang}`, async ({ page }) => {
      await open(page, FILE);
      const named = (code) => page.locator(`header .in[lang="${code}"] b`).textContent();
      await expect(page).toHaveTitle(await named(lang));
      const current = page.locator("#languages [aria-current]");
      await expect(current).toHaveAttribute("lang", lang);
      const keys = await keysOf(page);
      const answers = CASES.at(-1);
      expect(await press(page, answers, keys)).toBeLessThanOrEqual(12);
      await expect(verdict(page).locator(".title")).toHaveText(check(answers, { lang }).title);
      await expect(page.locator(".told:visible").first()).toHaveAttribute("lang", lang);
      // A file has no address that a phone could open, and says so.
      await expect(page.locator(".address")).toBeHidden();
      await expect(page.locator(".no-address:visible")).toHaveCount(2);
      // Whoever has only the paper could make nothing of that.
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".sheet")).toBeVisible();
      await expect(page.locator(".no-address:visible")).toHaveCount(0);
      await page.emulateMedia({ media: "screen" });
      // What is there leads to the file itself.
      const here = FILE.split("#")[0];
      const links = await page.locator("a:visible").evaluateAll((all) => all.map(({ href }) => href));
      expect(links.filter((href) => !href.startsWith(here))).toEqual([]);
      // In another language it is the same case.
      const other = LANGUAGES.find((one) => one !== lang);
      await page.locator(`#languages a[lang="${other}"]`).click();
      await expect(verdict(page).locator(".title")).toHaveText(check(answers, { lang: other }).title);
      await expect(page).toHaveTitle(await named(other));
      await expect(current).toHaveAttribute("lang", other);
    });
  });
}
