// What does somebody get before the program has arrived, where it never arrives, and where there are no
// scripts at all?

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { RESULTS } from "../questions.js";
import { filesOf, LANGUAGES, pageOf, pathOf, programOf, SINGLE_FILE, scriptOf } from "../site.js";
import {
  arrived,
  choose,
  expect,
  hash,
  heading,
  open,
  option,
  options,
  reading,
  running,
  test,
} from "./checker.js";
import { check, everything, inAnyLanguage } from "./endings.js";

const ENGLISH = pageOf("checker", "en");

/** What the checker says that ends in this result; of the online routes, at home. */
const endingsWith = (endings, result) =>
  endings.filter((told) => told.result === result && told.at !== "self-service-zone");

const ACCEPTED = JSON.parse(readFileSync(new URL("../law/words.json", import.meta.url), "utf8")).sentences;

/** A result by itself, whatever leads to it: an outcome has its cause in the title, so the accepted words. */
const titleOf = (lang, result) =>
  ACCEPTED.find(({ name }) => name === `title ${result}`).wordings.at(-1)[lang];

const once = (texts) => [...new Set(texts)].sort();
const said = async (items) =>
  once(
    await items.evaluateAll((all) =>
      all.map((item) => {
        const whole = item.cloneNode(true);
        for (const more of whole.querySelectorAll("details, a")) more.remove();
        return whole.textContent.trim();
      }),
    ),
  );

for (const lang of LANGUAGES) {
  const file = pageOf("checker", lang);
  const first = check({}, { lang });
  const { endings } = everything(lang);

  test(`the first question is in the document itself, in ${lang}`, { tag: "@same" }, async ({ request }) => {
    const html = await (await request.get(file)).text();
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(`>${first.prompt}</h1>`);
    for (const { value, label } of first.options)
      expect(html).toContain(`href="#citizenship=${value}">${label}</a>`);
    for (const result of RESULTS) expect(html).toContain(`>${titleOf(lang, result)}</h3>`);
  });

  // Playwright cannot switch scripts off in this Firefox, where they are lost on the way instead: see below.
  test.describe(`without scripts, in ${lang}`, { tag: "@chromium" }, () => {
    // The program, asked for in advance, is not used: the browser remarks on it.
    test.use({ javaScriptEnabled: false, expectedNoise: /preload/u });

    test(`the question and all the rules can be read, in ${lang}`, async ({ page }) => {
      await page.goto(file);
      await canBeRead(page);
    });

    test(`the rules under each result are those that lead to it, and no other, in ${lang}`, async ({
      page,
    }) => {
      await page.goto(file);
      for (const [index, result] of RESULTS.entries()) {
        const section = page.locator("#rules > section").nth(index);
        const told = endingsWith(endings, result);
        const reasons = told.flatMap((ending) => ending.because.map((reason) => reason.text));
        expect.soft(await said(section.locator("ul > li")), `when: ${result}`).toEqual(once(reasons));
      }
    });

    test(`options that would do nothing are not there, and it says why, in ${lang}`, async ({ page }) => {
      await page.goto(file);
      await expect(options(page)).toHaveCount(first.options.length);
      for (const link of await options(page).all()) await expect(link).toBeHidden();
      await expect(page.locator("noscript p")).toBeVisible();
      await expect(page.locator("#failed")).toBeHidden();
    });
  });

  async function canBeRead(page) {
    await expect(heading(page)).toHaveText(first.prompt);
    await expect(heading(page)).toBeVisible();
    const sections = page.locator("#rules > section");
    // The results, what is another service, and the sources.
    await expect(sections).toHaveCount(RESULTS.length + 2);
    for (const [index, result] of RESULTS.entries()) {
      const title = sections.nth(index).locator("h3");
      await expect(title).toHaveText(titleOf(lang, result));
      await expect(title).toBeVisible();
    }
    const otherServices = sections.nth(RESULTS.length);
    await expect(otherServices.locator("h3")).toBeVisible();
    await expect(otherServices.locator("li")).not.toHaveCount(0);
    await expect(otherServices.locator("li").first()).toBeVisible();
  }

  test.describe("where the program cannot start", () => {
    test.use({
      expectedNoise:
        /WebAssembly|^error: Error$|failed|net::|404|\.wasm|preload|fallback-|loading|integrity/iu,
    });

    test(
      `without WebAssembly and what stands in for it, it says so, and the rules stay open, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.addInitScript(() => delete window.WebAssembly);
        await page.route(filesOf("fallback"), (route) => route.abort());
        await page.goto(file);
        await expect(page.locator("#failed")).toBeVisible();
        await expect(page.locator("#failed")).toHaveAttribute("role", "alert");
        await expect(page.locator("#rules")).toHaveAttribute("open");
        await canBeRead(page);
      },
    );

    test(`where no script arrives all can be read too, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(file);
      await canBeRead(page);
    });

    test(
      `where the WebAssembly is lost on the way, what stands in for it runs, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
        await page.goto(file);
        await expect(page.locator("#rules")).not.toHaveAttribute("open");
        await expect(page.locator("#failed")).toBeHidden();
      },
    );

    // As in Firefox 78 and Safari 14, which have no instruction that copies memory.
    test(
      `where the browser's WebAssembly is too old for it, what stands in for it runs, in ${lang}`,
      inAnyLanguage(lang),
      async ({ page }) => {
        await page.addInitScript(() => {
          WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError("unknown opcode"));
        });
        const asked = page.waitForRequest(filesOf("fallback"));
        await page.goto(file);
        await asked;
        await expect(page.locator("#rules")).not.toHaveAttribute("open");
        await expect(page.locator("#failed")).toBeHidden();
      },
    );
  });

  test(
    `an answer tapped before the program arrives is not lost, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page }) => {
      const release = await holdTheProgram(page);
      await page.goto(file, { waitUntil: "commit" });
      await choose(option(page, "citizenship", "citizen"));
      expect(await hash(page)).toBe("#citizenship=citizen");
      await expect(heading(page)).toHaveText(first.prompt);
      release();
      await running(page);
      await arrived(page, check({ citizenship: "citizen" }, { lang }).prompt);
    },
  );
}

test.describe("where no script comes", () => {
  test.use({ expectedNoise: /failed|net::|50\d|404|preload|MIME|loading|error|module|script/iu });

  /** How the scripts of a page are lost. */
  const LOST = {
    "they are blocked": (page) => page.route("**/*.js", (route) => route.abort()),
    "the server fails": (page) => page.route("**/*.js", (route) => route.fulfill({ status: 503, body: "" })),
    "a login page comes instead": (page) =>
      page.route(/\.(?:js|wasm)$/u, (route) =>
        route.fulfill({ status: 200, contentType: "text/html", body: "<title>Log in</title>" }),
      ),
    "they never come": (page) => page.route("**/*.js", () => undefined),
    "they are not understood": (page) =>
      page.route("**/*.js", (route) =>
        route.fulfill({ status: 200, contentType: "text/javascript", body: "await ???" }),
      ),
  };
  const failed = (page) => page.locator("#failed");
  /** The message is waited for without waiting. */
  const wait = (page, milliseconds) =>
    failed(page).evaluate((message, time) => {
      for (const animation of message.getAnimations()) {
        // It stands still, however long the next question takes.
        animation.pause();
        animation.currentTime = time;
      }
    }, milliseconds);

  for (const [how, lose] of Object.entries(LOST)) {
    const engines = { tag: how === "they never come" ? [] : ["@same"] };
    test(`the page says so by itself, and leads on: ${how}`, engines, async ({ page }) => {
      await lose(page);
      await page.goto(ENGLISH, { waitUntil: "commit" });
      await expect(heading(page)).toBeVisible();
      const top = () => heading(page).evaluate((one) => one.getBoundingClientRect().top);
      await wait(page, 7_900);
      await expect(failed(page)).toBeHidden();
      // Until it comes it takes no room.
      const before = await top();
      await wait(page, 8_100);
      await expect(failed(page)).toBeVisible();
      expect(await top()).toBeGreaterThan(before);
      const link = failed(page).getByRole("link");
      await expect(link).toHaveAttribute("href", pageOf("no-script", "en"));
      await link.click();
      await expect(page.locator(".screen.first h2")).toHaveText(check({}, { lang: "en" }).prompt);
    });
  }

  test("where the program comes late the message goes", async ({ page }) => {
    const release = await holdTheProgram(page);
    await page.goto(ENGLISH, { waitUntil: "commit" });
    await wait(page, 8_100);
    await expect(failed(page)).toBeVisible();
    release();
    await running(page);
    await expect(failed(page)).toBeHidden();
  });

  // Firefox, as it is driven here, loads them.
  test("the page as a file, whose scripts no browser loads, says so", { tag: "@chromium" }, async ({
    page,
  }) => {
    await page.goto(pathToFileURL(pathOf(ENGLISH)).href);
    await wait(page, 8_100);
    await expect(failed(page)).toBeVisible();
    await failed(page).getByRole("link").click();
    await expect(page.locator(".screen.first")).toBeVisible();
  });

  test("the single file, its script cut off, says so in every language", async ({ page, baseURL }) => {
    const html = await (await page.request.get(baseURL + SINGLE_FILE)).text();
    await page.route("**/cut.html", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: html.replace(/<script>[\s\S]*<\/script>/u, ""),
      }),
    );
    await page.goto(`${baseURL}cut.html`);
    await wait(page, 8_100);
    for (const lang of LANGUAGES) await expect(failed(page).locator(`[lang="${lang}"]`)).toBeVisible();
  });
});

test("of two answers tapped before the program arrives the last one counts", async ({ page }) => {
  const release = await holdTheProgram(page);
  await page.goto(ENGLISH, { waitUntil: "commit" });
  await choose(option(page, "citizenship", "citizen"));
  await choose(option(page, "citizenship", "other"));
  release();
  await running(page);
  await arrived(page, check({ citizenship: "other" }, { lang: "en" }).title);
});

test("whoever has not tapped anything keeps the focus where it is", async ({ page }) => {
  const release = await holdTheProgram(page);
  await page.goto(`${ENGLISH}#citizenship=citizen`, { waitUntil: "commit" });
  await page.locator("#rules > summary").focus();
  release();
  await running(page);
  expect((await reading(page)).heading).toBe(check({ citizenship: "citizen" }, { lang: "en" }).prompt);
  await expect(page.locator("#rules > summary")).toBeFocused();
});

test("the program asked for in advance is the one that is used: each file comes once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, ENGLISH);
  for (const file of [scriptOf("app/app.js"), programOf("page").code]) {
    expect(
      asked.filter((path) => path === `/${file}`),
      file,
    ).toHaveLength(1);
  }
});

/** Keeps the program on the way until it is released. */
async function holdTheProgram(page) {
  let release;
  const released = new Promise((done) => (release = done));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
