// Does everybody get the same answer everywhere: without WebAssembly, without scripts, without a network? All distinct cases.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { server } from "../../scripts/serve.mjs";
import { LANGUAGES, check, details } from "./cases.js";
import { expect, heading, open, running, test } from "./checker.js";

const ON = "2026-11-22";
const { cases, stretches } = JSON.parse(readFileSync(new URL("../../pkg/cases.json", import.meta.url)));
const { from } = stretches.findLast((stretch) => stretch.from <= ON);
const CASES = cases.filter((one) => one.on.includes(from)).map((one) => one.answers);
const hashOf = (answers) => `#${new URLSearchParams(answers)}`;

/** What each of the distinct cases is told, and by which rules, in the words of the package. */
const told = (lang) =>
  CASES.map((answers) => {
    const { title, summary, because } = check(answers, { lang, on: ON });
    return { case: hashOf(answers), title, summary, because: because.map((reason) => reason.text) };
  });

/** The same as the open page tells it. */
const shown = (page) =>
  page.evaluate(async (hashes) => {
    const all = [];
    for (const hash of hashes) {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = hash;
      await changed;
      const text = (element) => element.textContent.trim();
      const own = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      const screen = document.getElementById("screen");
      all.push({
        case: hash,
        title: text(screen.querySelector("h1")),
        summary: text(screen.querySelector(".verdict > p")),
        because: [...screen.querySelectorAll("section > .reasons > li")].map(own),
      });
    }
    return all;
  }, CASES.map(hashOf));

const WAYS = [
  { name: "with WebAssembly", prepare: async () => {} },
  {
    name: "without WebAssembly",
    noise: /preload/u,
    prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly),
  },
  {
    name: "from a host that calls WebAssembly a stream of octets",
    noise: /MIME|preload/u,
    prepare: (page) =>
      page.route("**/*.wasm", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
      }),
  },
  {
    name: "under a policy that forbids WebAssembly",
    noise: /Content.Security.Policy|WebAssembly|preload/u,
    prepare: (page) =>
      page.route("**/*.html", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "script-src 'self'" } });
      }),
  },
];

test("there are as many distinct cases as the rules tell apart", () => {
  expect(CASES.length).toBe(159);
  expect(new Set(CASES.map(hashOf)).size).toBe(CASES.length);
});

for (const { name, noise, prepare } of WAYS) {
  for (const { lang, file } of LANGUAGES) {
    test.describe(`${name}, in ${lang}`, () => {
      test.use({ expectedNoise: noise });
      test("everybody is told the same", details(lang), async ({ page }) => {
        await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
        await prepare(page);
        await open(page, file);
        expect(await shown(page)).toEqual(told(lang));
      });
    });
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
    const read = await page.evaluate((ways) => {
      const text = (element) => element.textContent.trim();
      const own = (element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join("").trim();
      return ways.map((way) => {
        let screen = document.querySelector(".first");
        for (const label of way.labels) {
          const link = [...screen.querySelectorAll("a.option")].find((option) => text(option) === label);
          screen = document.getElementById(link.getAttribute("href").slice(1));
        }
        const because = [...screen.querySelectorAll("section > .reasons > li")].map(own);
        return { case: way.case, title: text(screen.querySelector("h2")), summary: text(screen.querySelector(".verdict > p")), because };
      });
    }, ways);
    expect(read).toEqual(told(lang));
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')].map((link) => link.hash.slice(1)).filter((id) => id && !document.getElementById(id)),
    );
    expect(broken).toEqual([]);
    expect(await page.evaluate(() => new Set([...document.querySelectorAll("[id]")].map((element) => element.id)).size)).toBe(
      await page.locator("[id]").count(),
    );
  });
}

for (const { lang, file } of LANGUAGES) {
  test(`kept for use without a network, the page opens when the server is gone, in ${lang}`, details(lang), async ({ page, browserName }) => {
    const host = server("../../dist");
    await new Promise((listening) => host.listen(0, "localhost", listening));
    const address = `http://localhost:${host.address().port}/${file}`;
    await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
    await page.goto(address);
    await running(page);
    expect(await page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])).toEqual([0, 0]);
    await page.locator("#keep button").click();
    await expect(page.locator("#kept")).toBeVisible();
    await expect(page.locator("#keep")).toBeHidden();
    host.closeAllConnections();
    await new Promise((closed) => host.close(closed));
    await page.goto(`${address}?from=a-link#citizenship=citizen`);
    await running(page);
    await expect(heading(page)).toHaveText(check({ citizenship: "citizen" }, { lang, on: ON }).prompt);
    expect(await shown(page)).toEqual(told(lang));
    if (browserName === "chromium") {
      await page.goto(address.replace(file, file.replace("index", "book").replace(/^(ru|en)/u, "book-$1")));
      await page.locator("#start button").click();
      await expect(page.locator("#same")).toBeVisible();
    }
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
