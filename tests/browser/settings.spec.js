// Does everybody get the same answer everywhere: in an article, offline, in one file, without WebAssembly, without scripts?
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { server } from "../../scripts/serve.mjs";
import { LANGUAGES, check, details } from "./cases.js";
import { expect, heading, running, test } from "./checker.js";
import { everybody, hashOf, shown, told } from "./everybody.js";
import { lineFor } from "./line.js";

const ON = "2026-11-22";
const CASES = everybody(ON);
const RAN = "how often WebAssembly ran";

/** What stands in the way of WebAssembly. */
const WAYS = [
  { name: "with WebAssembly", runs: true },
  { name: "without WebAssembly", noise: /preload/u, prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly) },
  {
    name: "from a host that calls WebAssembly a stream of octets",
    runs: true,
    noise: /MIME|preload/u,
    headersOf: (path) => (path.endsWith(".wasm") ? { "content-type": "application/octet-stream" } : {}),
  },
  {
    name: "under a policy that forbids WebAssembly",
    noise: /Content.Security.Policy|WebAssembly|preload/u,
    policy: (origin) => `script-src ${origin}`,
    headersOf: (path) => (path.endsWith(".html") ? { "content-security-policy": "script-src 'self'" } : {}),
  },
];

/** A server that listens, and its address. */
async function listening(listener, host) {
  await new Promise((ready) => listener.listen(0, host, ready));
  return `http://${host}:${listener.address().port}/`;
}
async function gone(listener) {
  listener.closeAllConnections();
  await new Promise((closed) => listener.close(closed));
}

/** Another site with the line in it; the policy is its own. */
async function article(page, way, lang, attributes) {
  const checker = server("../../dist", attributes ? way.headersOf : way.policy ? undefined : way.headersOf);
  const base = await listening(checker, "localhost");
  const { element, script } = lineFor(lang, { base, attributes });
  const policy = way.policy && !attributes ? { "content-security-policy": way.policy(base) } : {};
  const host = createServer((request, response) => {
    if (request.url !== "/") return response.writeHead(204).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...policy });
    response.end(`<!doctype html><html lang="${lang}"><title>article</title>${element}${script}</html>`);
  });
  await page.goto(await listening(host, "127.0.0.1"));
  return () => Promise.all([gone(host), gone(checker)]);
}

/** Where the checker is met: each opens it and gives what it is drawn in, and how to leave. */
const PLACES = [
  {
    name: "on its own page",
    async open(page, way, lang, file) {
      const host = server("../../dist", way.headersOf);
      await page.goto((await listening(host, "localhost")) + file);
      await running(page);
      return { drawn: page, leave: () => gone(host) };
    },
  },
  {
    name: "in an article",
    async open(page, way, lang) {
      const leave = await article(page, way, lang, "");
      await expect(page.locator("tirkeu-check #heading")).toBeVisible();
      return { drawn: page, leave };
    },
  },
  {
    name: "in a frame in an article",
    async open(page, way, lang) {
      const leave = await article(page, way, lang, 'frame=""');
      await expect(page.locator("tirkeu-check iframe").contentFrame().locator("#heading")).toBeVisible();
      return { drawn: page.frames()[1], leave };
    },
  },
  {
    name: "kept, when the server is gone",
    async open(page, way, lang, file) {
      const host = server("../../dist", way.headersOf);
      const address = (await listening(host, "localhost")) + file;
      await page.goto(address);
      await running(page);
      expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
      await page.locator("#keep button").click();
      await expect(page.locator("#kept")).toBeVisible();
      await expect(page.locator("#keep")).toBeHidden();
      await expect(page.locator("#whole")).toBeHidden();
      await gone(host);
      await page.goto(`${address}?from=a-link#citizenship=citizen`);
      await running(page);
      await expect(heading(page)).toHaveText(check({ citizenship: "citizen" }, { lang, on: ON }).prompt);
      return { drawn: page, leave: () => {} };
    },
  },
  {
    name: "from one file",
    async open(page, way, lang) {
      const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
      const whole = readFileSync("../../dist/tirkeu.html", "utf8");
      // The policy of a file stands in it; no header says what kind of thing its WebAssembly is.
      const policy = /(script-src 'sha256-[^']+') 'wasm-unsafe-eval'/u;
      expect(whole).toMatch(policy);
      writeFileSync(join(folder, "tirkeu.html"), way.policy ? whole.replace(policy, "$1") : whole);
      await page.goto(pathToFileURL(join(folder, "tirkeu.html")).href);
      await expect(page.locator("html")).toHaveAttribute("data-lang");
      await page.locator(`#languages a[lang="${lang}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      return { drawn: page, leave: () => rmSync(folder, { recursive: true }) };
    },
  },
];

test("there are as many distinct cases as the rules tell apart", () => {
  expect(CASES.length).toBe(159);
  expect(new Set(CASES.map(hashOf)).size).toBe(CASES.length);
});

for (const place of PLACES) {
  for (const way of WAYS) {
    for (const { lang, file } of LANGUAGES) {
      test.describe(`${place.name}, ${way.name}, in ${lang}`, () => {
        test.use({ expectedNoise: way.noise });
        test("everybody is told the same", details(lang), async ({ page }) => {
          await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
          await page.addInitScript((ran) => {
            let times = 0;
            Object.defineProperty(globalThis, Symbol.for(ran), { get: () => times });
            for (const name of ["instantiate", "instantiateStreaming"]) {
              const real = WebAssembly[name];
              WebAssembly[name] = async (...given) => {
                const made = await real.apply(WebAssembly, given);
                times += 1;
                return made;
              };
            }
          }, RAN);
          await way.prepare?.(page);
          const { drawn, leave } = await place.open(page, way, lang, file);
          expect(await drawn.evaluate(shown, CASES.map(hashOf))).toEqual(told(lang, ON));
          expect(await drawn.evaluate((ran) => globalThis[Symbol.for(ran)], RAN)).toBe(way.runs ? 1 : 0);
          await leave();
        });
      });
    }
  }
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  for (const { lang, file } of LANGUAGES) {
    test(`the checker leads to a page of links that shows one screen at a time, in ${lang} @chromium`, async ({ page }) => {
      await page.goto(file);
      await page.locator("noscript a").click();
      const screens = page.locator(".screen:visible");
      await expect(screens).toHaveCount(1);
      await expect(screens.locator("h2").first()).toHaveText(check({}, { lang, on: ON }).prompt);
      const answers = CASES.find((one) => one.consent === "refuses");
      for (const [question, value] of Object.entries(answers)) {
        const before = Object.fromEntries(Object.entries(answers).slice(0, Object.keys(answers).indexOf(question)));
        const { label } = check(before, { lang, on: ON }).options.find((choice) => choice.value === value);
        await screens.getByRole("link", { name: label, exact: true }).click();
        await expect(screens).toHaveCount(1);
      }
      await expect(screens.locator("h2").first()).toHaveText(check(answers, { lang, on: ON }).title);
    });
  }
});

for (const { lang, file } of LANGUAGES) {
  test(`by links alone everybody is told the same, in ${lang}`, details(lang), async ({ page }) => {
    await page.goto(file.replace("index", "steps").replace(/^(ru|en)/u, "steps-$1"));
    const ways = CASES.map((answers) => {
      const labels = Object.entries(answers).map(([question, value], index) => {
        const before = Object.fromEntries(Object.entries(answers).slice(0, index));
        const asked = check(before, { lang, on: ON });
        if (asked.question !== question) throw new Error(`${asked.question} is asked, not ${question}`);
        return asked.options.find((choice) => choice.value === value).label;
      });
      return { case: hashOf(answers), labels };
    });
    const links = await page.evaluate((ways) => {
      const text = (element) => element.textContent.trim();
      const own = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      return ways.map((way) => {
        let screen = document.querySelector(".first");
        for (const label of way.labels) {
          const link = [...screen.querySelectorAll("a.option")].find((option) => text(option) === label);
          screen = document.getElementById(link.getAttribute("href").slice(1));
        }
        const all = (selector) => [...screen.querySelectorAll(selector)].map(own);
        return {
          case: way.case,
          title: text(screen.querySelector("h2")),
          summary: text(screen.querySelector(".verdict > p")),
          because: all("section > .reasons > li"),
          steps: all(".steps > li"),
          besides: all("section:not(.answers) > ul:not(.reasons) > li"),
        };
      });
    }, ways);
    expect(links).toEqual(told(lang, ON));
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].map((link) => link.hash.slice(1)).filter((id) => id && !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => new Set([...document.querySelectorAll("[id]")].map((element) => element.id)).size)).toBe(
      await page.locator("[id]").count(),
    );
  });
}

test("the open book is kept with the checker, and its run needs no network @chromium", async ({ page }) => {
  const host = server("../../dist");
  const address = await listening(host, "localhost");
  await page.goto(`${address}ru.html`);
  await running(page);
  await page.locator("#keep button").click();
  await expect(page.locator("#kept")).toBeVisible();
  await gone(host);
  await page.goto(`${address}book-ru.html`);
  await page.locator("#start button").click();
  await expect(page.locator("#same")).toBeVisible();
});

test("a page that is not in the copy gets its program from where it came from itself, not from the copy", async ({ page }) => {
  const host = server("../../dist");
  const asked = [];
  host.on("request", ({ url }) => asked.push(url));
  const address = await listening(host, "localhost");
  await page.goto(`${address}ru.html`);
  await running(page);
  await page.locator("#keep button").click();
  await expect(page.locator("#kept")).toBeVisible();
  asked.length = 0;
  await page.goto(`${address}ru.html#citizenship=citizen`);
  await page.reload();
  await running(page);
  expect(asked.filter((url) => url !== "/sw.js")).toEqual([]);
  await page.goto(`${address}article-ru.html`);
  await expect(page.locator("article #heading")).toBeVisible();
  for (const file of ["/article-ru.html", "/program.js", "/pkg/page-ru.js", "/pkg/page-ru_bg.wasm"]) expect(asked).toContain(file);
  await gone(host);
});

for (const { lang } of LANGUAGES) {
  test(`the one file says all the rules in three languages without a script, and one of them with it, in ${lang} @chromium`, async ({ browser }) => {
    const whole = pathToFileURL(resolve("../../dist/tirkeu.html")).href;
    const bare = await browser.newPage({ javaScriptEnabled: false });
    await bare.goto(whole);
    await expect(bare.locator(`#rules [lang="${lang}"] h3`).first()).toBeVisible();
    await bare.close();
    const page = await browser.newPage({ locale: `${lang}-KZ` });
    await page.goto(whole);
    await expect(page.locator("html")).toHaveAttribute("data-lang", lang);
    await expect(heading(page)).toHaveText(check({}, { lang, on: ON }).prompt);
    for (const other of LANGUAGES.filter((one) => one.lang !== lang)) await expect(page.locator(`header .in[lang="${other.lang}"]`)).toBeHidden();
    // Where a way leads out of the file, it is not there; what is there leads somewhere.
    await page.evaluate((hash) => (location.hash = hash), hashOf({ citizenship: "other" }));
    await expect(page.locator("#screen .verdict")).toBeVisible();
    const links = await page.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.filter((href) => !/^(?:#|https:\/\/|tel:)/u.test(href))).toEqual([]);
    await page.close();
  });
}

test("a new version is offered where the page is kept, and takes over only when it is asked to", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  cpSync("../../dist", folder, { recursive: true });
  const host = server(folder);
  await new Promise((listening) => host.listen(0, "localhost", listening));
  const change = (file, from, to) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const version = () => page.locator('meta[name="description"]').getAttribute("content");
  try {
    await page.goto(`http://localhost:${host.address().port}/ru.html`);
    await running(page);
    await page.locator("#keep button").click();
    await expect(page.locator("#kept")).toBeVisible();
    await expect(page.locator("#newer")).toBeHidden();

    change("ru.html", /name="description" content="[^"]*"/u, 'name="description" content="the next version"');
    change("sw.js", /BUILD = "[0-9a-f]{16}"/u, 'BUILD = "0000000000000000"');
    await page.goto("about:blank");
    await page.goto(`http://localhost:${host.address().port}/ru.html#citizenship=citizen`);
    await expect(page.locator("#newer")).toBeVisible();
    expect(await version()).not.toBe("the next version");
    // In the middle of the questions nothing is forced; and the answers come along.
    await page.locator("#screen a.option").first().click();
    const { prompt } = check({ citizenship: "citizen", person: "self" }, { lang: "ru", on: ON });
    await expect(heading(page)).toHaveText(prompt);
    expect(await version()).not.toBe("the next version");
    await page.locator("#newer button").click();
    await expect.poll(version).toBe("the next version");
    await expect(heading(page)).toHaveText(prompt);
    await expect(page.locator("#newer")).toBeHidden();
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  } finally {
    host.closeAllConnections();
    host.close();
    rmSync(folder, { recursive: true });
  }
});
