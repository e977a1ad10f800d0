// Does the page keep to itself: nothing sent, nothing stored, nothing run that an address brings along?
import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { server } from "../../scripts/serve.mjs";
import { LANGUAGES, answersTo, check, details } from "./cases.js";
import { arrived, backLink, changeLink, expect, hash, heading, open, option, reading, running, startAgain, test } from "./checker.js";
import { lineFor } from "./line.js";

const NOT_OURS = "#age=<script>alert(1)</script>&x=1&person=self&person=child&%E0%A4%A&change=__proto__";

const HOSTILE = [
  { name: "scripts, nonsense and contradictions", hash: NOT_OURS, kept: { person: "self" }, quoted: 5 },
  { name: "100 kB of unknown parts", hash: `#${"x=1&".repeat(25_000)}`, kept: {}, quoted: 5 },
  { name: "one part of 100 kB", hash: `#person=self&${"ы".repeat(17_000)}`, kept: { person: "self" }, quoted: 1 },
  { name: "names that every object has", hash: "#constructor=x&toString=&hasOwnProperty=1", kept: {}, quoted: 3 },
  { name: "an image that fails", hash: `#"><img src=x onerror=alert(1)>=<svg onload=alert(1)>`, kept: {}, quoted: 1 },
];

for (const { lang, file } of LANGUAGES) {
  test(`after loading nothing is asked of any server, and nothing is stored, in ${lang}`, details(lang), async ({ page, context, baseURL }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(file, { waitUntil: "networkidle" });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
    asked.length = 0;

    const answers = answersTo("something to settle first");
    for (const [question, value] of Object.entries(answers)) await option(page, question, value).click();
    const { title } = check(answers, { lang });
    await expect(heading(page)).toHaveText(title);
    await arrived(page, title);
    for (const details of await page.locator("#screen details").all()) await details.locator("summary").first().click();
    await changeLink(page, "consent").click();
    await option(page, "consent", "unsure").click();
    await backLink(page).click();
    await startAgain(page).click();
    await expect(heading(page)).toHaveText(check({}, { lang }).prompt);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);

    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
      performance.getEntriesByType("resource").filter((entry) => !entry.name.startsWith(location.origin)).length,
    ]);
    expect(stored).toEqual(["", 0, 0, 0, 0, 0, 0]);
  });

  test(`the policy lets nothing run but the page's own files, in ${lang}`, details(lang), async ({ page }) => {
    await open(page, file);
    const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
    const content = await policies.first().getAttribute("content");
    const policy = new Map(content.split(";").map((rule) => rule.trim().split(/\s+/u)).map(([name, ...from]) => [name, from]));
    expect(content).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|https?:|blob:/u);
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    // Once the program is there, not even that.
    await expect(policies).toHaveCount(2);
    expect(await policies.last().getAttribute("content")).toBe("connect-src 'none'");
    // Only the one style sheet, which stands in the page: named by its hash, and in force.
    expect(policy.get("style-src")).toEqual([expect.stringMatching(/^'sha256-.+='$/u)]);
    await expect(page.locator("a.option").first()).toHaveCSS("display", "block");
    await expect(page.locator("[style], [onclick], [onload], script:not([src])")).toHaveCount(0);
  });
}

/** Everything by which something brought into a page could tell somebody. */
const TELLING = [
  ["connect-src", (to) => fetch(to, { mode: "no-cors" })],
  ["connect-src", (to) => navigator.sendBeacon(to, "answers")],
  ["connect-src", (to) => {
    const request = new XMLHttpRequest();
    request.open("GET", to);
    request.send();
  }],
  ["connect-src", (to) => void new EventSource(to)],
  ["connect-src", (to) => void new WebSocket(to.replace("http", "ws"))],
  ["img-src", (to) => void (new Image().src = to)],
  ["script-src", (to) => document.head.append(Object.assign(document.createElement("script"), { src: to }))],
  ["script-src", () => document.head.append(Object.assign(document.createElement("script"), { textContent: "window.brought = true" }))],
  ["style-src", (to) => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: to }))],
  ["style-src", (to) => document.body.setAttribute("style", `background: url(${to})`)],
  ["frame-src", (to) => document.body.append(Object.assign(document.createElement("iframe"), { src: to }))],
  ["media-src", (to) => document.body.append(Object.assign(document.createElement("video"), { src: to, preload: "auto" }))],
  ["form-action", (to) => document.body.appendChild(Object.assign(document.createElement("form"), { action: to, method: "post" })).submit()],
];

const SHUT = [
  { name: "the page", address: (base) => `${base}ru.html`, ready: running },
  { name: "the page in a frame", address: (base) => `${base}frame-ru.html`, ready: (page) => expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(2) },
  { name: "the one file", address: () => pathToFileURL(resolve("../../dist/tirkeu.html")).href, ready: (page) => expect(page.locator("html")).toHaveAttribute("data-lang") },
];

for (const { name, address, ready } of SHUT) {
  for (const [index, [directive, tell]] of TELLING.entries()) {
    test.describe(`${name}, way ${index} of telling`, () => {
      test.use({ expectedNoise: /Content.Security.Policy|violates|Refused|NetworkError|Failed to fetch|establish a connection/u });
      test(`what is brought in reaches nobody (${directive})`, async ({ page }) => {
        const heard = [];
        const own = server("../../dist");
        const another = createServer((request, response) => response.end());
        for (const one of [own, another]) {
          await new Promise((listening) => one.listen(0, "localhost", listening));
          one.on("request", ({ url }) => heard.push(url));
        }
        const addressOf = (one) => `http://localhost:${one.address().port}/`;
        await page.goto(address(addressOf(own)));
        await ready(page);
        heard.length = 0;
        await page.evaluate(() => {
          window.refused = [];
          addEventListener("securitypolicyviolation", ({ effectiveDirective }) => window.refused.push(effectiveDirective));
        });
        // To another server, and to the very one that the page came from; scripts are its own to load.
        const ears = directive === "script-src" ? [another] : [another, own];
        for (const ear of ears) await page.evaluate(`Promise.resolve().then(() => (${tell})("${addressOf(ear)}icon.svg?heard")).catch(() => {})`);
        await expect.poll(() => page.evaluate(() => window.refused.length)).toBeGreaterThan(0);
        await page.waitForTimeout(100);
        expect((await page.evaluate(() => window.refused)).filter((one) => !one.startsWith(directive))).toEqual([]);
        expect(await page.evaluate(() => window.brought)).toBeUndefined();
        expect(heard).toEqual([]);
        for (const one of [own, another]) {
          one.closeAllConnections();
          one.close();
        }
      });
    });
  }
}

for (const way of ["", 'frame=""']) {
  test(`in an article ${way ? "in a frame" : "as a part of it"} nothing is asked after loading, nothing stored, and nobody is told which article it is`, async ({ page, context }) => {
    const asked = [];
    const checker = server("../../dist");
    checker.on("request", ({ url, headers }) => asked.push({ url, referer: headers.referer, cookie: headers.cookie }));
    const article = createServer((request, response) => {
      const { element, script } = lineFor("ru", { base: `http://localhost:${checker.address().port}/`, attributes: way });
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(`<!doctype html><title>article</title><link rel="icon" href="data:,">${element}${script}`);
    });
    for (const [one, host] of [[checker, "localhost"], [article, "127.0.0.1"]]) await new Promise((listening) => one.listen(0, host, listening));
    await page.goto(`http://127.0.0.1:${article.address().port}/a-secret-article`, { waitUntil: "networkidle" });
    const element = page.locator("tirkeu-check");
    const place = way ? element.locator("iframe").contentFrame() : element;
    await expect(place.locator("#heading")).toBeVisible();
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ referer, cookie }) => referer || cookie)).toEqual([]);
    asked.length = 0;

    const answers = answersTo("something to settle first");
    for (const [question, value] of Object.entries(answers)) await place.locator(`a.option[href$="${question}=${value}"]`).evaluate((link) => link.click());
    await expect(place.locator("#heading")).toHaveText(check(answers, { lang: "ru" }).title);
    await place.locator(".answers > p a").evaluate((link) => link.click());
    await expect(place.locator("#heading")).toHaveText(check({}, { lang: "ru" }).prompt);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    // Only another language has to be asked for: its page and program, and nothing that says why.
    await place.locator('#languages a[lang="en"]').evaluate((link) => link.click());
    await expect(place.locator("#heading")).toHaveText(check({}, { lang: "en" }).prompt);
    const others = asked.map(({ url }) => url).filter((url) => !/^\/(?:pkg\/page-en(?:\.js|_bg\.wasm)|frame-en\.html)$/u.test(url));
    expect(others.filter((url) => !/^\/(?:framed-page|inside|asked|look|program)\.js$/u.test(url) || !way)).toEqual([]);
    expect(asked.filter(({ referer, cookie }) => referer || cookie)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    for (const frame of page.frames()) {
      const stored = await frame.evaluate(async () => {
        // Where a frame of another site may not even look, there is nothing.
        const count = async (look) => Promise.resolve().then(look).catch(({ name }) => (["SecurityError", "UnknownError"].includes(name) ? 0 : name));
        return [document.cookie.length, await count(() => localStorage.length), await count(() => sessionStorage.length), await count(async () => (await indexedDB.databases()).length), await count(async () => (await caches.keys()).length)];
      });
      expect(stored).toEqual([0, 0, 0, 0, 0]);
    }
    for (const one of [checker, article]) {
      one.closeAllConnections();
      one.close();
    }
  });
}

for (const [index, hostile] of HOSTILE.entries()) {
  const { lang, file } = LANGUAGES[index % LANGUAGES.length];
  test(`an address with ${hostile.name} is read as far as it goes, in ${lang}`, async ({ page }) => {
    await open(page, file);
    const elements = () => page.evaluate(() => ["script", "img", "svg", "iframe"].map((tag) => document.querySelectorAll(tag).length));
    const before = await elements();
    await page.evaluate((to) => (location.hash = to), hostile.hash);
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();
    // And when it is there from the beginning.
    await page.reload();
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();

    const question = check(hostile.kept, { lang }).question;
    const { value } = check(hostile.kept, { lang }).options[0];
    await option(page, question, value).click();
    const answers = { ...hostile.kept, [question]: value };
    await expect(heading(page)).toHaveText(check(answers, { lang }).prompt);
    await expect(page.locator("#screen .notice")).toHaveCount(0);
    expect(Object.fromEntries(new URLSearchParams((await hash(page)).slice(1)))).toEqual(answers);

    async function isRead() {
      expect((await reading(page)).heading).toBe(check(hostile.kept, { lang }).prompt);
      const quotes = await page.locator("#screen div.notice code").allTextContents();
      expect(quotes).toHaveLength(hostile.quoted);
      expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThanOrEqual(41);
      expect(await elements()).toEqual(before);
      expect(Object.keys(check(hostile.kept).answers)).toHaveLength((await reading(page)).questions.length);
    }
  });
}
