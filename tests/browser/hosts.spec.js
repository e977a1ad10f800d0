// Does the checker work in other people's pages, or leave them its link, and does it leave them as they were?
import { readFileSync } from "node:fs";
import { check } from "./cases.js";
import { expect, test as base } from "./checker.js";
import { HOSTS, hostServer } from "./hosts.js";
import { ARTICLE } from "./line.js";

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
  return found.startsWith("iframe") ? focused(frame.childFrames()[0]) : found;
}
async function expanded(frame, names) {
  const frames = frame.childFrames();
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
  const met = [];
  for (const name of order.slice(before + 1)) {
    await page.keyboard.press("Tab");
    met.push(await focused(page.mainFrame()));
    if (met.at(-1) !== name) break;
  }
  expect(met).toEqual(order.slice(before + 1, before + 1 + met.length));
  expect(met).toHaveLength(order.length - before - 1);
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

for (const host of HOSTS) {
  test.describe(host.name, () => {
    test.use({ expectedNoise: noiseOf(host) });
    test(host.why, async ({ page, host: visit }) => {
      if (host.night) await page.emulateMedia({ colorScheme: "dark" });
      await visit(host.name);
      if (host.use) await page.locator({ link: "tirkeu-check a", summary: "summary", button: "button" }[host.use]).first().click();

      const tag = host.tag ?? "tirkeu-check";
      const elements = page.locator(tag);
      if (host.shows === "inside") await elements.first().waitFor({ state: "attached" });
      const ways = host.each ?? Array.from({ length: await elements.count() }, () => host.shows);
      const told = [];
      for (const [index, way] of ways.entries()) {
        const lang = host.langs?.[index] ?? (host.name === "kazakh" ? "kk" : host.name === "english" ? "en" : "ru");
        const element = elements.nth(index);
        if (way === "inside" || way === "frame") await isChecked(element, way, lang);
        if (host.doctor) await expect.poll(() => element.evaluate(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector("iframe"))).toBe(way !== "frame");
        if (way === "link") await expect(element.getByRole("link", { name: ARTICLE[lang].title })).toBeVisible();
        if (way === "link") expect(await element.innerText()).toContain(ARTICLE[lang].facts);
        if (way === "nothing") await expect(element).toHaveText(ARTICLE[lang].facts);
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
      expect(left.links).toHaveLength(ways.filter((way) => way !== "nothing").length);
      expect(left.told).toEqual(told);

      async function isChecked(element, way, lang) {
        const place = placeOf(element, way);
        const known = Object.fromEntries(new URLSearchParams(host.prefilled));
        await element.evaluate((one) => one.scrollIntoView());
        await expect(place.locator("#heading")).toHaveText(check(known, { lang, on: ON }).prompt);
        await fits(element, way);
        if (host.news) {
          expect(await place.locator(".notice time").evaluateAll((days) => days.map((day) => day.dateTime))).toEqual(host.news);
          expect(await place.locator(".notice p").count()).toBe(host.news.length ? 2 : 0);
        }
        if (host.ground) expect(await brightness(place.locator("section.card"))).toBe(host.ground);
        if (host.accent) await expect(place.locator("#own-page")).toHaveCSS("color", host.accent);
        const narrow = await element.evaluate((outer) => outer.clientWidth <= outer.parentElement.clientWidth + 1);
        expect(narrow, "no wider than its place").toBe(true);

        const last = host.prefilled ? { age: "under-14" } : { citizenship: "other" };
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
  for (const shows of ["inside", "frame", "link", "alone", "nothing"]) expect(HOSTS.some((host) => host.shows === shows)).toBe(true);
});

test("no host changes how the checker looks", async ({ page, host }) => {
  await host("plain");
  await expect(page.locator("#heading")).toBeVisible();
  const plain = await looks(page);
  for (const { name } of HOSTS.filter((one) => one.looks)) {
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
  expect(asked).toEqual(["tirkeu-1.js"]);
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
  await page.locator('#languages a[lang="en"]').click();
  await expect(page.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "en", on: ON }).prompt);
  await expect(element).toHaveAttribute("lang", "en");
  await set("lang", "kk");
  await expect(page.locator("#heading")).toHaveText(check({ citizenship: "citizen" }, { lang: "kk", on: ON }).prompt);
  expect(page.url()).toMatch(/published\.html$/u);
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
]) {
  test(`a message from ${lie.name} changes nothing`, async ({ page, host }) => {
    await host("frame");
    const frame = page.locator("tirkeu-check iframe");
    await expect(frame.contentFrame().locator("#heading")).toBeVisible();
    await fits(page.locator("tirkeu-check"), "frame");
    const before = await frame.evaluate((one) => one.style.height);
    if (lie.from === "top") await page.evaluate((data) => postMessage(data, "*"), lie.data);
    else await page.frames()[1].evaluate((data) => parent.postMessage(data, "*"), lie.data);
    await page.waitForTimeout(200);
    expect(await frame.evaluate((one) => one.style.height)).toBe(before);
  });
}

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
  expect(readFileSync(new URL("../../www/tirkeu-1.js", import.meta.url), "utf8")).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\//u);
});
