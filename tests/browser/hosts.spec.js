// Does the checker work in other people's pages, or leave them its link, and does it leave them as they were?
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { server } from "../../scripts/serve.mjs";
import { check } from "./cases.js";
import { expect, test as base } from "./checker.js";
import { HOSTS, hostServer } from "./hosts.js";
import { ARTICLE, LOADER, SCRIPT, lineFor } from "./line.js";

const ON = "2026-11-22";
const DESK = { width: 800, height: 900 };
const BEFORE = "the names before the checker";
const TOLD = "what the checker told the page";

const test = base.extend({
  /** The address of the host pages: another site than that of the checker. */
  hosts: [
    async ({}, use, { project }) => {
      const server = hostServer(project.use.baseURL);
      await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
      await use(`http://127.0.0.1:${server.address().port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: "worker" },
  ],
  /** A window in which a page finds written down what was there before it, and what it is told. */
  host: async ({ page, hosts }, use) => {
    await page.setViewportSize(DESK);
    await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
    await page.addInitScript(
      ([before, told]) => {
        const all = [];
        Object.defineProperty(window, Symbol.for(told), { value: all });
        addEventListener("tirkeu-check:result", ({ detail }) => all.push(JSON.stringify(detail)));
        Object.defineProperty(window, Symbol.for(before), { value: Object.getOwnPropertyNames(window) });
      },
      [BEFORE, TOLD],
    );
    await use((name) => page.goto(`${hosts}${name}.html`));
  },
});

/** What the console may say: what the host itself forbids, also to the icon that a browser asks every site for. */
const noiseOf = ({ noise = "^$" }) => new RegExp(`${noise}|favicon\\.ico`, "u");

/** A browser of some years ago, here and in every frame. */
const grownOld = (page) =>
  page.addInitScript(() => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };
  });

/** Where the checker in an element is drawn. */
const placeOf = (element, way) => (way === "frame" ? element.locator("iframe").contentFrame() : element);
/** A click, also where a browser brings none into the frame of another site. */
const tap = (target) => target.evaluate((link) => link.click());

/** What can take the focus, in the order of the document, and what has it: a frame stands for what is in it. */
async function focusable(frame) {
  const found = await frame.evaluate(() => {
    const walk = (element) => {
      if (element.localName !== "slot" && !element.checkVisibility()) return [];
      const own = element.matches("a[href], button, summary, input, iframe") ? [`${element.localName} ${element.textContent.trim()}`] : [];
      const inner = element.localName === "slot" ? element.assignedElements() : (element.shadowRoot ?? element).children;
      return own.concat([...inner].flatMap(walk));
    };
    const modal = document.querySelector("dialog:modal");
    return walk(modal ?? document.body);
  });
  return expanded(frame, found);
}
async function focused(frame) {
  const found = await frame.evaluate(() => {
    let active = document.activeElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active.localName} ${active.textContent.trim()}`;
  });
  return found.startsWith("iframe") ? focused(frame.childFrames().at(-1)) : found;
}
async function expanded(frame, names) {
  const frames = [];
  // A browser puts pages of its own into what is blocked.
  for (const child of frame.childFrames()) if (await (await child.frameElement()).isVisible()) frames.push(child);
  const all = [];
  const isFirefox = frame.page().context().browser().browserType().name() === "firefox";
  for (const name of names) {
    const inner = name.startsWith("iframe") ? await focusable(frames.shift()) : [name];
    // In Firefox the keys that a test presses go to the page, not into the frame: the next one leaves it again.
    all.push(...(isFirefox ? inner.slice(0, 1) : inner));
  }
  return all;
}

async function tabsThroughInOrder(page) {
  const order = await focusable(page.mainFrame());
  // What is modal keeps the focus to itself: there the way begins at its first link.
  const before = Math.max(order.indexOf("a before"), 0);
  await page.locator(order.includes("a before") ? "#before" : "tirkeu-check .languages a").first().focus();
  for (const name of order.slice(before + 1)) {
    await page.keyboard.press("Tab");
    // Into a frame of another site, and out of it, the focus goes from one process to another, and takes its time.
    await expect.poll(() => focused(page.mainFrame())).toBe(name);
  }
}

/** How far the height of what is shown is from that of what is in it; nothing is cut off, nothing scrolls. */
const gap = async (element, way) => {
  const measure = (place) =>
    place.evaluate((card) => {
      const { height } = card.getBoundingClientRect();
      return card.scrollHeight - card.clientHeight > 2 ? Number.NaN : height / (card.currentCSSZoom ?? 1);
    });
  const inner = await measure(placeOf(element, way).locator("section.card"));
  const outer = way === "frame" ? element.locator("iframe") : element;
  return Math.abs((await outer.evaluate((host) => host.getBoundingClientRect().height / (host.currentCSSZoom ?? 1))) - inner);
};
const fits = (element, way) => expect.poll(() => gap(element, way)).toBeLessThanOrEqual(2);

/** What of its looks a checker must not take from the page around it. */
const looks = (page) =>
  page.locator("tirkeu-check").first().evaluate((host) => {
    const read = (selector, names) => {
      const style = getComputedStyle(host.shadowRoot.querySelector(selector));
      return names.map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
    };
    const text = ["font-size", "font-family", "font-weight", "line-height", "letter-spacing", "word-spacing", "text-transform", "text-indent", "white-space", "color", "direction", "opacity", "visibility", "position", "float"];
    return [
      ...read("section.card", [...text, "padding-top", "border-top-width", "display"]),
      ...read("#heading", [...text, "margin-top"]),
      ...read("a.option", [...text, "padding-left", "text-decoration-line", "pointer-events"]),
      ...read(".options", ["list-style-type", "padding-left"]),
    ];
  });

for (const host of HOSTS.filter((one) => !one.name.startsWith("result-"))) {
  test.describe(host.name, () => {
    test.use({ expectedNoise: noiseOf(host) });
    test(host.why, async ({ page, host: visit }) => {
      if (host.old) await grownOld(page);
      if (host.night) await page.emulateMedia({ colorScheme: "dark" });
      await visit(host.name);
      if (host.use) await page.locator({ link: "tirkeu-check a", summary: "summary", button: "button" }[host.use]).first().click();

      const tag = host.tag ?? "tirkeu-check";
      const elements = page.locator(tag);
      if (host.shows === "inside") await elements.first().waitFor({ state: "attached" });
      const ways = host.each ?? Array.from({ length: await elements.count() }, () => host.shows);
      const told = [];
      for (const [index, way] of ways.entries()) {
        const lang = host.langs?.[index] ?? "ru";
        const element = elements.nth(index);
        if (way === "inside" || way === "frame") await isChecked(element, way, lang);
        if (host.doctor) await expect.poll(() => element.evaluate(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector("iframe"))).toBe(way !== "frame");
        if (way === "link") await expect(element.getByRole("link", { name: ARTICLE[lang].title })).toBeVisible();
        if (way === "link") expect(await element.innerText()).toContain(ARTICLE[lang].facts);
      }
      if (ways.length === 0) await isBare();

      await tabsThroughInOrder(page);
      const left = await page.evaluate(
        ([before, toldTo, name]) => ({
          names: Object.getOwnPropertyNames(window).filter((known) => !window[Symbol.for(before)].includes(known) && !known.startsWith("__pw") && !(known in document.querySelectorAll("iframe"))),
          gone: window[Symbol.for(before)].filter((known) => !Object.getOwnPropertyNames(window).includes(known)),
          ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
          links: [...document.querySelectorAll(`${name} a`)].map((link) => link.textContent),
          told: window[Symbol.for(toldTo)],
        }),
        [BEFORE, TOLD, tag],
      );
      expect(left.names, "no new names").toEqual([]);
      expect(left.gone, "no names lost").toEqual(host.removes ?? []);
      expect(left.ids).toEqual([...host.text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
      expect(left.links).toHaveLength(host.links ?? ways.length);
      expect(left.told).toEqual(told);

      async function isChecked(element, way, lang) {
        const place = placeOf(element, way);
        const known = Object.fromEntries(new URLSearchParams(host.prefilled ?? host.known));
        if (host.later) await page.waitForTimeout(2000);
        await element.evaluate((one) => one.scrollIntoView());
        await expect(place.locator("#heading")).toHaveText(check(known, { lang, on: ON }).prompt);
        await fits(element, way);
        if (host.news) {
          expect(await place.locator(".notice time").evaluateAll((days) => days.map((day) => day.dateTime))).toEqual(host.news);
          expect(await place.locator(".notice p").count()).toBe(host.news.length ? 2 : 0);
        }
        if (host.ground) expect(await brightness(place.locator("section.card"))).toBe(host.ground);
        if (host.accent) await expect(place.locator("#own-page")).toHaveCSS("color", host.accent);
        const [wide, room, whole] = await element.evaluate((outer) => [outer, outer.parentElement, document.documentElement].map((one) => one.getBoundingClientRect().width));
        expect(wide, "no wider than its place").toBeLessThanOrEqual(room + 1);
        expect(wide).toBeGreaterThan(200);
        if (host.fills) expect(wide).toBeGreaterThan(0.8 * whole);
        if (host.visible) expect(await element.evaluate((outer) => outer.checkVisibility({ opacityProperty: true, visibilityProperty: true }))).toBe(true);

        const last = known.person ? { age: "under-14" } : { citizenship: "other" };
        const [[question, value]] = Object.entries(last);
        await tap(place.locator(`a.option[href$="${question}=${value}"]`));
        const { title, result } = check({ ...known, ...last }, { lang, on: ON });
        await expect(place.locator("#heading")).toHaveText(title);
        await fits(element, way);
        const isHeard = !(way === "frame" && host.headers?.["content-security-policy"]?.startsWith("sandbox"));
        if (isHeard) told.push(JSON.stringify({ result }));
        // And back: what has grown shrinks again, and the other way round.
        await tap(place.locator(".back a"));
        await expect(place.locator("#heading")).toHaveText(check(known, { lang, on: ON }).prompt);
        await fits(element, way);
        await expect.poll(() => page.evaluate((toldTo) => window[Symbol.for(toldTo)].length, TOLD)).toBe(told.length);
      }

      async function isBare() {
        if (host.shows === "link") return expect(page.getByRole("link", { name: ARTICLE.ru.title })).toBeVisible();
        expect(host.shows).toBe("alone");
        const place = page.frameLocator("iframe");
        await page.locator("iframe").scrollIntoViewIfNeeded();
        await tap(place.locator('a.option[href$="citizenship=other"]'));
        await expect(place.locator("#heading")).toHaveText(check({ citizenship: "other" }, { lang: "ru", on: ON }).title);
      }
    });
  });
}

const brightness = (card) =>
  card.evaluate((element) => {
    const [red, green, blue] = getComputedStyle(element).backgroundColor.match(/[\d.]+/gu).map(Number);
    return red + green + blue > 382 ? "light" : "dark";
  });

test("there are hosts enough, of every kind", () => {
  expect(HOSTS.length).toBeGreaterThanOrEqual(30);
  for (const shows of ["inside", "frame", "link", "alone"]) expect(HOSTS.some((host) => host.shows === shows)).toBe(true);
});

test("no host changes how the checker looks", async ({ page, host }) => {
  test.setTimeout(60_000);
  await host("plain");
  await expect(page.locator("#heading")).toBeVisible();
  const plain = await looks(page);
  // The old browser last: it does not grow young again.
  for (const { name, old } of HOSTS.filter((one) => one.looks).sort((one) => (one.old ? 1 : -1))) {
    if (old) await grownOld(page);
    await host(name);
    await expect(page.locator("#heading")).toBeVisible();
    expect(await looks(page), name).toEqual(plain);
  }
});

for (const host of HOSTS.filter((one) => one.doctor)) {
  test.describe(`the doctor at ${host.name}`, () => {
    test.use({ expectedNoise: noiseOf(host) });
    test("names what the page blocks, and the line to add", async ({ page, hosts, baseURL }) => {
      await page.goto(`${hosts}${host.name}.html?doctor`);
      const link = page.locator("tirkeu-check a").filter({ hasText: "?doctor" });
      await expect(link).toBeVisible({ timeout: 12_000 });
      await page.goto(await link.getAttribute("href"));
      const found = page.locator("#found li:visible");
      await expect(found.first()).toBeVisible();
      expect((await found.evaluateAll((lines) => lines.map((line) => line.dataset.code))).sort()).toEqual([...host.doctor].sort());
      for (const line of await found.locator(".policy").allTextContents()) {
        expect(line).toContain(baseURL);
        expect(line).not.toContain("ORIGIN");
      }
    });
  });
}

test("nothing but the script comes before the reader is near, and nothing moves until then", async ({ page, hosts, baseURL }) => {
  await page.setViewportSize(DESK);
  const asked = [];
  page.on("request", (request) => request.url().startsWith(baseURL) && asked.push(request.url().slice(baseURL.length)));
  await page.addInitScript(() => {
    window.shifts = [];
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
    }
  });
  await page.goto(`${hosts}far.html`);
  await page.waitForLoadState("networkidle");
  await page.mouse.wheel(0, 2000);
  await page.waitForTimeout(500);
  expect(asked).toEqual([SCRIPT]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
  await expect(page.locator("#heading")).toBeVisible();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((file) => /^(?:pkg\/plain|frame|book|app)/u.test(file))).toEqual([]);
});

test("the link opens the checker in its place where nothing is near yet, and is a link for everything else", async ({ page, hosts }) => {
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(`${hosts}plain.html`);
  const link = page.locator("tirkeu-check > a");
  expect(await link.evaluate((one) => one.dispatchEvent(new MouseEvent("click", { ctrlKey: true, cancelable: true, bubbles: true })))).toBe(true);
  await page.locator("tirkeu-check > a").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#heading")).toBeFocused();
});

test.describe("when the checker cannot be loaded", () => {
  test.use({ expectedNoise: /Failed to load|ERR_FAILED|NetworkError|error loading|CORS request did not succeed/iu });
  test("the link leads to it", async ({ page, hosts, baseURL }) => {
    await page.addInitScript(() => delete window.IntersectionObserver);
    await page.route(`${baseURL}inside.js`, (route) => route.abort());
    await page.route(`${baseURL}frame-ru.html*`, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>nothing</title>" }));
    await page.goto(`${hosts}plain.html`);
    await page.locator("tirkeu-check > a").click();
    await page.waitForURL(`${baseURL}ru.html`, { timeout: 15_000 });
  });
});

test("what is put into the element is changed in place: language, day, answers", async ({ page, host }) => {
  await host("published");
  const element = page.locator("tirkeu-check");
  await expect(page.locator(".notice time")).toHaveCount(2);
  const set = (name, value) => element.evaluate((one, [key, to]) => one.setAttribute(key, to), [name, value]);
  await set("published", "2026-07-01");
  await expect(page.locator(".notice time")).toHaveCount(0);
  await set("answers", "citizenship=citizen");
  await expect(page.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "ru", on: ON }).prompt);
  await page.locator('#languages a[lang="en"]').focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "en", on: ON }).prompt);
  await expect(element).toHaveAttribute("lang", "en");
  await expect(page.locator('#languages a[lang="en"]')).toBeFocused();
  expect(await page.evaluate((told) => window[Symbol.for(told)], TOLD)).toEqual([]);
  await set("lang", "kk");
  await expect(page.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "kk", on: ON }).prompt);
  expect(page.url()).toMatch(/published\.html$/u);
});

test("what is put into the element is changed in its frame, without a step in the history and without sending the reader back", async ({ page, host }) => {
  await host("frame");
  const element = page.locator("tirkeu-check");
  const place = element.locator("iframe").contentFrame();
  const set = (name, value) => element.evaluate((one, [key, to]) => one.setAttribute(key, to), [name, value]);
  await expect(place.locator("#heading")).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await set("answers", "citizenship=citizen");
  await expect(place.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "ru", on: ON }).prompt);
  await tap(place.locator('a.option[href$="person=self"]'));
  const on = check({ citizenship: "citizen", person: "self" }, { lang: "ru", on: ON }).prompt;
  await expect(place.locator("#heading")).toHaveText(on);
  await set("theme", "dark");
  await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
  await set("published", "2025-11-24");
  await expect(place.locator(".notice time")).toHaveCount(2);
  await expect(place.locator("#heading")).toHaveText(on);
  // In the frame, too, another language keeps the answers, and the day.
  await tap(place.locator('#languages a[lang="kk"]'));
  await expect(place.locator("#heading")).toHaveText(check({ citizenship: "citizen", person: "self" }, { lang: "kk", on: ON }).prompt);
  await expect(place.locator(".notice time")).toHaveCount(2);
  await tap(place.locator(".answers > p a"));
  await tap(place.locator('a.option[href$="citizenship=other"]'));
  await expect.poll(() => page.evaluate((told) => window[Symbol.for(told)], TOLD)).toEqual(['{"result":"not-covered"}']);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const way of ["inside", "frame"]) {
  test(`a result that is there from the beginning is told once, ${way}`, async ({ page, host }) => {
    await host(`result-${way}`);
    await expect.poll(() => page.evaluate((told) => window[Symbol.for(told)], TOLD)).toEqual(['{"result":"not-covered"}']);
    await page.locator("tirkeu-check").evaluate((element) => element.setAttribute("published", "2025-11-24"));
    await expect(placeOf(page.locator("tirkeu-check"), way).locator(".notice time")).toHaveCount(2);
    expect(await page.evaluate((told) => window[Symbol.for(told)], TOLD)).toHaveLength(1);
  });
}

test("an element that is taken away leaves nothing that listens, and begins anew where it is put again", async ({ page, host }) => {
  await page.addInitScript(() => {
    window.listening = 0;
    const [add] = [window.addEventListener];
    window.addEventListener = function (type, listener, options) {
      if (type === "message") {
        window.listening += 1;
        options?.signal?.addEventListener("abort", () => (window.listening -= 1));
      }
      return add.call(this, type, listener, options);
    };
  });
  await host("frame");
  const place = page.locator("tirkeu-check iframe").contentFrame();
  await expect(place.locator("#heading")).toBeVisible();
  expect(await page.evaluate(() => window.listening)).toBe(1);
  await page.evaluate(async () => {
    window.kept = document.querySelector("tirkeu-check");
    window.kept.remove();
    await new Promise((done) => setTimeout(done, 50));
  });
  expect(await page.evaluate(() => window.listening)).toBe(0);
  await page.evaluate(() => document.body.append(window.kept));
  await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
  await expect(place.locator("#heading")).toBeVisible();
});

test("a frame that comes late takes the place of the link after all", async ({ page, hosts, baseURL }) => {
  test.setTimeout(60_000);
  await page.route(`${baseURL}frame-ru.html*`, async (route) => {
    await new Promise((late) => setTimeout(late, 9_000));
    await route.continue();
  });
  await page.goto(`${hosts}frame.html`);
  await expect(page.getByRole("link", { name: ARTICLE.ru.title })).toBeVisible();
  await expect(page.locator("tirkeu-check iframe").contentFrame().locator("#heading")).toBeVisible({ timeout: 20_000 });
  await fits(page.locator("tirkeu-check"), "frame");
});

test.describe("where a language does not load", () => {
  test.use({ expectedNoise: /Failed to load|ERR_FAILED|NetworkError|error loading|CORS request did not succeed/iu });
  test("the one that is there stays", async ({ page, host, baseURL }) => {
    await host("plain");
    await expect(page.locator("#heading")).toBeVisible();
    const before = await page.locator("#heading").textContent();
    await page.route(`${baseURL}pkg/*-en*`, (route) => route.abort());
    await page.locator('#languages a[lang="en"]').click();
    await expect(page.locator("tirkeu-check")).toHaveAttribute("lang", "ru");
    await expect(page.locator("#heading")).toHaveText(before);
    await page.locator('a.option[href$="citizenship=other"]').click();
    await expect(page.locator("#heading")).toHaveText(check({ citizenship: "other" }, { lang: "ru", on: ON }).title);
  });
});

test("the checker is found from wherever its script came, under any path and with a version behind it", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  cpSync("../../dist", join(folder, "a/b"), { recursive: true });
  const checker = server(folder);
  const article = createServer((request, response) => {
    const base = `http://localhost:${checker.address().port}/a/b/`;
    const { element, script } = lineFor("ru", { base });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>article</title><link rel="icon" href="data:,">${element}${script.replace(".js", ".js?ver=6.4")}`);
  });
  for (const [one, where] of [[checker, "localhost"], [article, "127.0.0.1"]]) await new Promise((ready) => one.listen(0, where, ready));
  await page.goto(`http://127.0.0.1:${article.address().port}/?p=http://elsewhere.invalid/${SCRIPT}`);
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  expect(await page.locator("#own-page").getAttribute("href")).toBe(`http://localhost:${checker.address().port}/a/b/ru.html`);
  for (const one of [checker, article]) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(folder, { recursive: true });
});

for (const attributes of ["", 'frame=""']) {
  test(`an article that is a file on the device has the checker ${attributes ? "in a frame" : "as a part of it"}`, async ({ page, baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
    const { element, script } = lineFor("ru", { base: baseURL, attributes });
    writeFileSync(join(folder, "article.html"), `<!doctype html><meta charset="utf-8"><title>article</title>${element}${script}`);
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    const place = placeOf(page.locator("tirkeu-check"), attributes ? "frame" : "inside");
    await expect(place.locator("#heading")).toBeVisible();
    await fits(page.locator("tirkeu-check"), attributes ? "frame" : "inside");
    rmSync(folder, { recursive: true });
  });
}

test("on paper an embedded checker is what it says, without what can only be tapped @chromium", async ({ page, host }) => {
  await host("plain");
  await tap(page.locator('a.option[href$="citizenship=other"]'));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".verdict")).toBeVisible();
  for (const tapped of [".languages", ".back", ".answers a"]) await expect(page.locator(`tirkeu-check ${tapped}`).first()).toBeHidden();
});

test("what has changed since an article takes two lines", async ({ page, host }) => {
  await host("published");
  await expect(page.locator(".notice")).toBeVisible();
  const lines = await page.locator(".notice p").evaluateAll((all) => all.map((line) => Math.round(line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight))));
  expect(lines).toEqual([1, 1]);
});

test("links out of the checker open beside the article, and a case opens on our own page with its answers", async ({ page, host, baseURL }) => {
  await host("prefilled");
  await expect(page.locator("#heading")).toBeVisible();
  const links = await page.locator("tirkeu-check .card a").evaluateAll((all) => all.map(({ href, target, rel, lang }) => ({ href, target, rel, lang })));
  for (const { href, target, rel, lang } of links) {
    const isCase = href.startsWith(`${baseURL}ru.html#`) && target === "";
    expect(isCase || (target === "_blank" && rel === "noreferrer"), href).toBe(true);
    if (lang) expect(href).toMatch(new RegExp(`^${baseURL}(?:index|ru|en)\\.html#citizenship=citizen&person=child$`, "u"));
  }
  expect(await page.locator("#own-page").getAttribute("href")).toBe(`${baseURL}ru.html#citizenship=citizen&person=child`);
});

for (const lie of [
  { name: "another window", from: "top", data: { "tirkeu-check": 77 } },
  { name: "the frame, of something else", from: "frame", data: { height: 77 } },
  { name: "the frame, of a height that is none", from: "frame", data: { "tirkeu-check": "77px" } },
  { name: "the frame, of a height beyond all measure", from: "frame", data: { "tirkeu-check": 1e9 } },
  { name: "the frame, of nothing", from: "frame", data: null },
  { name: "the frame, when somebody else is in it", from: "another", data: { "tirkeu-check": 77 } },
]) {
  test(`a message from ${lie.name} changes nothing`, async ({ page, host }) => {
    await host("frame");
    const frame = page.locator("tirkeu-check iframe");
    await expect(frame.contentFrame().locator("#heading")).toBeVisible();
    await fits(page.locator("tirkeu-check"), "frame");
    const height = () => frame.evaluate((one) => one.style.height);
    const before = await height();
    if (lie.from === "another") {
      await frame.evaluate((one, to) => (one.src = to), page.url().replace("frame.html", "plain.html"));
      await expect(frame.contentFrame().getByRole("heading", { name: "A host page" })).toBeVisible();
    }
    if (lie.from === "top") await page.evaluate((data) => postMessage(data, "*"), lie.data);
    else await page.frames()[1].evaluate((data) => parent.postMessage(data, "*"), lie.data);
    await page.waitForTimeout(200);
    expect(await height()).toBe(before);
  });
}

test("a frame tells a result only to the page around it", async ({ page, host }) => {
  await host("sandbox-frame");
  const frame = page.locator("tirkeu-check iframe").contentFrame();
  await expect(frame.locator("#heading")).toBeVisible();
  const inner = page.frames()[1];
  // A port from somebody who is not the page around, and one too many from the page itself.
  await inner.evaluate(() => {
    window.heard = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.heard.push(data);
    window.postMessage("tirkeu-check", "*", [port2]);
  });
  await page.evaluate(() => {
    window.heard = [];
    const [one, other] = [new MessageChannel(), new MessageChannel()];
    for (const { port1 } of [one, other]) port1.onmessage = ({ data }) => window.heard.push(data);
    document.querySelector("tirkeu-check").shadowRoot.querySelector("iframe").contentWindow.postMessage("tirkeu-check", "*", [one.port2, other.port2]);
  });
  await page.waitForTimeout(100);
  await tap(frame.locator('a.option[href$="citizenship=other"]'));
  await expect(frame.locator("[data-result]")).toBeVisible();
  await page.waitForTimeout(100);
  expect([await inner.evaluate(() => window.heard), await page.evaluate(() => window.heard)]).toEqual([[], []]);
  // The page around, in the right way, is told what it has missed.
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.heard.push(data);
    document.querySelector("tirkeu-check").shadowRoot.querySelector("iframe").contentWindow.postMessage("tirkeu-check", "*", [port2]);
  });
  await expect.poll(() => page.evaluate(() => window.heard)).toEqual(["not-covered"]);
});

test("a frame tells anybody its height, and nothing else", async ({ page, host }) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
  });
  await host("frame");
  const place = page.locator("tirkeu-check iframe").contentFrame();
  await tap(place.locator('a.option[href$="citizenship=other"]'));
  await expect(place.locator(".verdict")).toBeVisible();
  await fits(page.locator("tirkeu-check"), "frame");
  const heard = await page.evaluate(() => window.heard);
  expect(heard.length).toBeGreaterThan(1);
  for (const message of heard) expect(message).toMatch(/^\{"tirkeu-check":\d+(?:\.\d+)?\}$/u);
});

test("the host pages and their server know of every way to be tested", () => {
  for (const { name, why, shows } of HOSTS) expect([name, why, shows].every(Boolean), name).toBe(true);
  expect(LOADER).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\/\w/u);
});
