// Does a reader's own browser come to what is published, and does the page say so where it does not, or
// cannot run?
import { decisions, STRETCHES } from "../days.js";
import { CASES } from "../questions.js";
import { pageOf, programOf, scriptOf } from "../site.js";
import { BOOKS } from "./book.js";
import { expect, test } from "./checker.js";
import { inAnyLanguage } from "./endings.js";
import { asOnAPhone } from "./steps.js";

const SCRIPTS = ["book/book.js", "book/verify.js"].map(scriptOf);
const CENSUS = Object.values(programOf("census"));
/** The days from which somebody is decided for otherwise: each begins a version of the rules. */
const TURNS = STRETCHES.filter(
  (stretch, number) => number === 0 || decisions(stretch) !== decisions(STRETCHES[number - 1]),
).map(({ from }) => from);
const MESSAGES = ["running", "same", "not-the-same", "not-run"];
/** From the click to the message, on a slow phone, in milliseconds. */
const LIMIT = 1_000;

const button = (page) => page.locator("#start button");
/** The one message that is shown. */
const says = (page) =>
  page.evaluate((ids) => ids.filter((id) => document.getElementById(id).checkVisibility()), MESSAGES);
const cameTo = (page, message) => expect.poll(() => says(page), { timeout: 20_000 }).toEqual([message]);

/** What is published and what came out, by name, and both digests. */
const numbers = (page) =>
  page.evaluate(() => {
    const cells = [...document.querySelectorAll("[data-count]")];
    return {
      counts: cells.map((cell) => [
        cell.dataset.count,
        cell.previousElementSibling.textContent,
        cell.textContent,
      ]),
      digests: ["digest", "your-digest"].map((id) => document.getElementById(id).textContent),
    };
  });

/** Everything is counted, once in each version of the rules, and is as published. */
async function isTheSame(page) {
  const { counts, digests } = await numbers(page);
  expect(counts.map(([, , yours]) => yours)).toEqual(counts.map(([, published]) => published));
  const sums = new Map();
  for (const [name, , yours] of counts)
    sums.set(name.split(" ")[0], (sums.get(name.split(" ")[0]) ?? 0) + Number(yours));
  const versions = [...sums.keys()];
  expect(versions).toEqual(expect.arrayContaining(TURNS));
  expect(STRETCHES.map(({ from }) => from)).toEqual(expect.arrayContaining(versions));
  expect([...sums.values()]).toEqual(versions.map(() => CASES));
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/u);
  expect(digests[1]).toBe(digests[0]);
}

/** Keeps what the bar shows from now on. */
const watchTheBar = (page) =>
  page.evaluate(() => {
    const bar = document.querySelector("#start progress");
    window.moved = [];
    new MutationObserver(() => window.moved.push([bar.value, bar.max])).observe(bar, { attributes: true });
  });

/** Serves this book with another text in it. */
async function tampered(page, book, from, to) {
  await page.route(`**/${book}`, async (route) => {
    const html = await (await route.fetch()).text();
    expect(html).toMatch(from);
    await route.fulfill({ body: html.replace(from, to), contentType: "text/html; charset=utf-8" });
  });
  await page.goto(book);
}

for (const { lang, book } of BOOKS) {
  test(
    `everybody is decided in the reader's browser, and it comes out as published, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", (event) => (window.violated = event.violatedDirective)),
      );
      await page.goto(book, { waitUntil: "networkidle" });
      const own = (files) => files.map((file) => baseURL + file).sort();
      const loaded = () => asked.filter((url) => !url.startsWith("data:")).sort();
      expect(loaded()).toEqual(own([book, ...SCRIPTS]));
      expect(await says(page)).toEqual([]);
      expect((await numbers(page)).counts.map(([, , yours]) => yours).join("")).toBe("");
      await watchTheBar(page);

      await button(page).click();
      await cameTo(page, "same");
      await isTheSame(page);
      expect(await page.locator("#came-out").getAttribute("role")).toBe("status");
      const moved = await page.evaluate(() => window.moved);
      expect(moved.length).toBeGreaterThan(0);
      expect(moved.map(([value]) => value)).toEqual(
        moved.map(([value]) => value).sort((one, other) => one - other),
      );
      expect(moved.at(-1)[0]).toBeGreaterThan(1);
      expect(moved.at(-1)[0]).toBe(moved.at(-1)[1]);

      expect(loaded()).toEqual(own([book, ...SCRIPTS, ...CENSUS]));
      // Again, and twice at once: it comes to the same, and nothing is loaded again.
      await button(page).click();
      await cameTo(page, "same");
      await page.evaluate(() => {
        const start = document.querySelector("#start button");
        start.click();
        start.click();
      });
      await cameTo(page, "same");
      await expect(button(page)).toBeVisible();
      await isTheSame(page);
      expect(loaded()).toEqual(own([book, ...SCRIPTS, ...CENSUS]));
      expect(await page.evaluate(() => window.violated)).toBeUndefined();
    },
  );

  test(
    `it runs by keyboard, and the focus stays where it is, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      await page.goto(book);
      await button(page).focus();
      await page.keyboard.press("Enter");
      await cameTo(page, "same");
      await expect(button(page)).toBeFocused();
    },
  );

  test(`a count that is not what comes out is found, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    let changed;
    await tampered(
      page,
      book,
      /(\d)<\/td>(\s*<td class="number" data-count="([^"]* fix-first)")/u,
      (_, digit, rest, name) => {
        changed = name;
        return `${(Number(digit) + 1) % 10}</td>${rest}`;
      },
    );
    await button(page).click();
    await cameTo(page, "not-the-same");
    const { counts, digests } = await numbers(page);
    expect(counts.filter(([, published, yours]) => published !== yours).map(([name]) => name)).toEqual([
      changed,
    ]);
    expect(digests[1]).toBe(digests[0]);
  });

  test(`a digest that is not what comes out is found, in ${lang}`, { tag: "@same" }, async ({ page }) => {
    await tampered(
      page,
      book,
      /(id="digest">)(.)/u,
      (_, before, first) => before + (first === "0" ? "1" : "0"),
    );
    await button(page).click();
    await cameTo(page, "not-the-same");
    const { counts, digests } = await numbers(page);
    expect(counts.filter(([, published, yours]) => published !== yours)).toEqual([]);
    expect(digests[1].slice(1)).toBe(digests[0].slice(1));
    expect(digests[1]).not.toBe(digests[0]);
  });

  test.describe("where it cannot run", () => {
    test.use({
      expectedNoise:
        /WebAssembly|TypeError|failed|net::|404|NetworkError|\.wasm|census|^error: Error$|JSHandle/iu,
    });

    for (const file of CENSUS) {
      test(
        `without ${file} it says that it did not run, and once it is there it runs, in ${lang}`,
        inAnyLanguage(lang),
        async ({ page }) => {
          await page.route(`**/${file}`, (route) => route.abort());
          await page.goto(book);
          await button(page).click();
          await cameTo(page, "not-run");
          const { counts, digests } = await numbers(page);
          expect([...counts.map(([, , yours]) => yours), digests[1]].join("")).toBe("");
          await page.unroute(`**/${file}`);
          // A script that was lost stays lost in some browsers until the page is loaded again.
          if (file.endsWith(".js")) await page.reload();
          await button(page).click();
          await cameTo(page, "same");
          await isTheSame(page);
        },
      );
    }

    test(
      `a browser without WebAssembly says that it did not run, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.addInitScript(() => delete window.WebAssembly);
        await page.goto(book);
        await button(page).click();
        await cameTo(page, "not-run");
      },
    );
  });
}

/** From the click to the message, in milliseconds. */
const timeForEverybody = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const same = document.getElementById("same");
        const begun = performance.now();
        new MutationObserver(() => same.hidden || done(performance.now() - begun)).observe(same, {
          attributes: true,
        });
        document.querySelector("#start button").click();
      }),
  );

test("on a slow phone everybody is decided in less than a second", { tag: "@chromium" }, async ({ page }) => {
  test.slow();
  const client = await page.context().newCDPSession(page);
  const took = [];
  for (let attempt = 0; attempt < 3 && !(Math.min(...took) < LIMIT); attempt += 1) {
    await page.goto(pageOf("book", "ru"), { waitUntil: "networkidle" });
    await watchTheBar(page);
    const slower = await asOnAPhone(page, client);
    took.push((await timeForEverybody(page)) / slower);
    await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await isTheSame(page);
    // It does not stop the page for as long as it takes: the bar moves on the way.
    expect(
      (await page.evaluate(() => window.moved)).filter(([value, max]) => value > 0 && value < max).length,
    ).toBeGreaterThan(0);
  }
  console.log(`everybody is decided in ${took.map(Math.round).join(", ")} ms of a slow phone`);
  expect(Math.min(...took)).toBeLessThan(LIMIT);
});
