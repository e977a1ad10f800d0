// Does an embedded checker come when a reader is near, do what is put into it, speak only to its page, and
// come from anywhere?
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECKED, changesSince, dayBefore, FIRST_CHANGE } from "../days.js";
import {
  LANGUAGES,
  listen,
  pageOf,
  pathOf,
  programOf,
  SHELL,
  scriptOf,
  serveSite,
  wordsOf,
} from "../site.js";
import { share } from "../tier.js";
import { expect, fits, HEIGHTS, ON, placeOf, tap, test, told } from "./embedded.js";
import { check, optionOf } from "./endings.js";
import { ARTICLE, SCRIPT, snippet } from "./snippet.js";

const DESK = { width: 800, height: 900 };
const LOST = /Failed to load|ERR_FAILED|NetworkError|error loading|CORS request did not succeed/iu;
const OTHER = "citizenship=other";
const NOT_COVERED = ['{"result":"not-covered"}'];

const prompt = (answers, lang = "ru") => check(answers, { lang, on: ON }).prompt;
/** Puts a value into an attribute of the element. */
const set = (page, name, value) =>
  page.locator("tirkeu-check").evaluate((one, [key, to]) => one.setAttribute(key, to), [name, value]);
/** The checker in the iframe of the only element. */
const inIframe = (page) => page.locator("tirkeu-check iframe").contentFrame();

for (const name of ["plain", "iframe", "all-unset", "important-iframe"]) {
  test(`in a part of the page that is closed it is neither seen nor in the way of a tap (${name})`, async ({
    page,
    host,
  }) => {
    await host(name);
    const element = page.locator("tirkeu-check").first();
    await element.scrollIntoViewIfNeeded();
    const heading = (name.endsWith("iframe") ? inIframe(page) : element).locator("#heading");
    await expect(heading).toBeVisible();
    /** What a tap on the middle of it meets, with its surroundings as they are said. */
    const met = (how) =>
      element.evaluate((one, style) => {
        one.parentElement.style.cssText = style;
        const { left, top, width, height } = one.getBoundingClientRect();
        const is = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight - top) / 2);
        return { isMet: is === one, visibility: getComputedStyle(one).visibility };
      }, how);
    expect(await met("")).toEqual({ isMet: true, visibility: "visible" });
    expect(await met("visibility:hidden")).toEqual({ isMet: false, visibility: "hidden" });
    expect(await met("pointer-events:none")).toEqual({ isMet: false, visibility: "visible" });
  });
}

test("nothing but the script comes before the reader is near, and nothing moves until then", async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.setViewportSize(DESK);
  const asked = [];
  page.on("request", (request) => {
    if (request.url().startsWith(baseURL)) asked.push(request.url().slice(baseURL.length));
  });
  await page.addInitScript(() => {
    window.shifts = [];
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return;
    const note = (list) => window.shifts.push(...list.getEntries().map((entry) => entry.value));
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`${hosts}far.html`);
  await page.waitForLoadState("networkidle");
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
  // What comes near is noticed when the page is next drawn, and what is asked for then is known before this
  // is over.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([SCRIPT]);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
  await expect(page.locator("#heading")).toBeVisible();
  expect(asked.length).toBeGreaterThan(1);
  const { code } = programOf("page");
  const needed = ["embed/current.js", "embed/shadow.js", "embed/styles.js"].map(scriptOf);
  const others = asked.filter(
    (file) => ![SCRIPT, ...needed, wordsOf("ru"), code].includes(file.split("?")[0]),
  );
  expect(others).toEqual([]);
});

test("the link opens the checker in its place where nothing is near yet, and else is a link", async ({
  page,
  hosts,
}) => {
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.goto(`${hosts}plain.html`);
  const link = page.locator("tirkeu-check > a");
  const isLeftAlone = await link.evaluate((one) =>
    one.dispatchEvent(new MouseEvent("click", { ctrlKey: true, cancelable: true, bubbles: true })),
  );
  expect(isLeftAlone).toBe(true);
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#heading")).toBeFocused();
});

test.describe("when the checker cannot be loaded", () => {
  test.use({ expectedNoise: LOST });
  test("the link leads to it", async ({ page, hosts, baseURL }) => {
    await page.clock.install();
    await page.addInitScript(() => delete window.IntersectionObserver);
    await page.route(baseURL + scriptOf("embed/shadow.js"), (route) => route.abort());
    await page.route(`${baseURL}${pageOf("iframe", "ru")}*`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>nothing</title>" }),
    );
    await page.goto(`${hosts}plain.html`);
    await page.locator("tirkeu-check > a").click();
    // Longer than anybody should have to wait for it.
    await page.clock.fastForward(3_500);
    await page.waitForURL(baseURL + pageOf("checker", "ru"));
  });
});

test("what is put into the element is changed in place: language, day, answers", async ({ page, host }) => {
  await host("published");
  const heading = page.locator("#heading");
  await expect(page.locator(".notice time").first()).toBeVisible();
  await set(page, "published", CHECKED);
  await expect(page.locator(".notice time")).toHaveCount(0);
  await set(page, "answers", "citizenship=citizen");
  await expect(heading).toHaveText(prompt({ citizenship: "citizen" }));
  await page.locator('#languages a[lang="en"]').focus();
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(prompt({ citizenship: "citizen" }, "en"));
  await expect(page.locator("tirkeu-check")).toHaveAttribute("lang", "en");
  await expect(page.locator('#languages a[lang="en"]')).toBeFocused();
  expect(await told(page)).toEqual([]);
  await set(page, "lang", "kk");
  await expect(heading).toHaveText(prompt({ citizenship: "citizen" }, "kk"));
  expect(page.url()).toMatch(/published\.html$/u);
});

test("what is put into the element is changed in its iframe, without sending the reader back", async ({
  page,
  host,
}) => {
  await host("iframe");
  const place = inIframe(page);
  const heading = place.locator("#heading");
  await expect(heading).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await set(page, "answers", "citizenship=citizen");
  await expect(heading).toHaveText(prompt({ citizenship: "citizen" }));
  await tap(place.locator('a.option[href$="person=self"]'));
  const on = { citizenship: "citizen", person: "self" };
  await expect(heading).toHaveText(prompt(on));
  await set(page, "theme", "dark");
  await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
  await set(page, "published", FIRST_CHANGE);
  await expect(place.locator(".notice time").first()).toBeVisible();
  await expect(heading).toHaveText(prompt(on));
  // In the iframe, too, another language keeps the answers, and the day.
  await tap(place.locator('#languages a[lang="kk"]'));
  await expect(heading).toHaveText(prompt(on, "kk"));
  await expect(place.locator(".notice time").first()).toBeVisible();
  // The article has answered itself: a result would tell it the rest.
  await tap(place.locator(".answers > p a"));
  await tap(place.locator(`a.option[href$="${OTHER}"]`));
  await expect(heading).toHaveText(check({ citizenship: "other" }, { lang: "kk", on: ON }).title);
  await page.waitForTimeout(300);
  expect(await told(page)).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("an iframe alone follows the addresses that it is given while it arrives, and holds the reader's first tap", async ({
  page,
  host,
}) => {
  const iframe = page.locator("iframe");
  const place = iframe.contentFrame();
  /** Each a moment after the one before; told as it comes to be loaded. */
  const give = (...known) =>
    iframe.evaluate(async ({ contentWindow, src }, all) => {
      for (const answers of all) {
        contentWindow.location.replace(src.replace(/#.*/, `#theme=dark&${answers}`));
        await new Promise((soon) => setTimeout(soon));
      }
    }, known);
  for (let times = 0; times < 10; times += 1) {
    await host("iframe-alone");
    await give(OTHER, "", "citizenship=kandas", "", "citizenship=citizen");
    await expect(place.locator("#heading")).toHaveText(prompt({ citizenship: "citizen" }));
  }
  const inside = page.frames()[1];
  // All in its address is the article's.
  expect(await inside.evaluate(() => [location.hash, history.state])).toEqual([
    "#theme=dark&citizenship=citizen",
    null,
  ]);
  await tap(place.locator(".answers > p a"));
  await expect(place.locator("#heading")).toHaveText(prompt({}));
  expect(await inside.evaluate(() => location.hash)).toBe("#theme=dark");
  await give(OTHER);
  await expect.poll(() => inside.evaluate(() => location.hash)).toBe("#theme=dark");
  await expect(place.locator("#heading")).toHaveText(prompt({}));
});

test("an iframe in an article has what is changed while it arrives", async ({ page, hosts, baseURL }) => {
  // Each of up to nine articles is loaded twice.
  test.slow();
  const answers = { citizenship: "citizen" };
  let asked = 0;
  await page.route(`${baseURL}${pageOf("iframe", "ru")}*`, async (route) => {
    asked += 1;
    await new Promise((later) => setTimeout(later, 100));
    await route.continue();
  });
  const changes = Object.entries({ theme: "dark", answers: "citizenship=citizen", lang: "kk" });
  for (const [turn, [name, value]] of changes.entries())
    for (const wait of share([undefined, 0, 30], turn)) {
      await page.goto(`${hosts}iframe.html`);
      await expect(inIframe(page).locator("#heading")).toBeVisible();
      asked = 0;
      await page.evaluate(
        async ([key, to, milliseconds]) => {
          const element = document.querySelector("tirkeu-check");
          const anew = /** @type {Element} */ (element.cloneNode(true));
          anew.setAttribute("eager", "");
          element.replaceWith(anew);
          if (milliseconds !== undefined) await new Promise((done) => setTimeout(done, milliseconds));
          anew.setAttribute(key, to);
        },
        [name, value, wait],
      );
      const place = inIframe(page);
      const due = prompt(name === "answers" ? answers : {}, name === "lang" ? "kk" : "ru");
      await expect(place.locator("#heading"), `${name} after ${wait}`).toHaveText(due);
      await expect(place.locator("#heading")).toBeVisible();
      // Sent elsewhere before it has come, it would begin again, and some browsers would lay nothing out in it.
      expect(asked, `${name} after ${wait}`).toBe(1);
      if (name === "theme") await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
      await expect
        .poll(() => page.locator("iframe").evaluate((one) => one.offsetHeight))
        .toBeGreaterThan(300);
    }
});

test("each of two snippets that wait for nobody has the answers and the name of its link", async ({
  page,
  baseURL,
}) => {
  const attributes = 'frame="" eager=""';
  const made = LANGUAGES.slice(0, 2).map((lang) =>
    snippet(lang, { base: baseURL, attributes, answers: "citizenship=citizen" }),
  );
  const icon = '<link rel="icon" href="data:,">';
  const article = await listen(
    createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.write(`<!doctype html><title>article</title>${icon}${made[0].element}${made[0].script}`);
      // By now the class is known, and the element is there before its link.
      setTimeout(() => response.end(made[1].element), 700);
    }),
    "127.0.0.1",
  );
  await page.goto(article.base);
  for (const [place, lang] of LANGUAGES.slice(0, 2).entries()) {
    const iframe = page.locator("tirkeu-check iframe").nth(place);
    await expect(iframe.contentFrame().locator("#heading")).toHaveText(
      prompt({ citizenship: "citizen" }, lang),
    );
    await expect(iframe).toHaveAttribute("title", ARTICLE[lang].title);
  }
  await article.close();
});

test("an element that comes and goes while it loads tells a result once", async ({
  page,
  hosts,
  baseURL,
}) => {
  await page.route(baseURL + wordsOf("ru"), async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
  await page.goto(`${hosts}plain.html`);
  await page.evaluate(async () => {
    window.results = [];
    addEventListener("tirkeu-check:result", ({ detail }) => window.results.push(detail.result));
    const element = document.querySelector("tirkeu-check");
    element.setAttribute("eager", "");
    for (let times = 0; times < 3; times += 1) {
      element.remove();
      await new Promise((done) => setTimeout(done, 100));
      document.body.append(element);
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  await set(page, "answers", OTHER);
  await expect.poll(() => page.evaluate(() => window.results)).toEqual(["not-covered"]);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => window.results)).toEqual(["not-covered"]);
});

test("an element that is put far away is not said to be late", async ({ page, hosts }) => {
  await page.clock.install();
  await page.goto(`${hosts}plain.html`);
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  await page.evaluate(async () => {
    const element = document.querySelector("tirkeu-check");
    element.remove();
    await Promise.resolve();
    const room = document.createElement("div");
    room.style.height = "9000px";
    document.body.append(room, element);
  });
  await page.clock.fastForward(9_000);
  await expect(page.locator("tirkeu-check > a")).toBeAttached();
  await expect(page.locator("tirkeu-check [role=alert]")).toHaveCount(0);
});

for (const way of ["shadow", "iframe"]) {
  test(`a result that is there from the beginning is told once, in the ${way}`, async ({ page, host }) => {
    await host(`result-${way}`);
    await expect.poll(() => told(page)).toEqual(NOT_COVERED);
    await set(page, "published", FIRST_CHANGE);
    await expect(placeOf(page.locator("tirkeu-check"), way).locator(".notice time").first()).toBeVisible();
    expect(await told(page)).toHaveLength(1);
  });
}

test("an element that is taken away leaves nothing behind, and begins anew where it is put again", async ({
  page,
  host,
}) => {
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
  await host("iframe");
  const listening = () => page.evaluate(() => window.listening);
  await expect(inIframe(page).locator("#heading")).toBeVisible();
  expect(await listening()).toBe(1);
  await page.evaluate(() => {
    window.kept = document.querySelector("tirkeu-check");
    window.kept.remove();
  });
  await expect.poll(listening).toBe(0);
  await page.evaluate(() => document.body.append(window.kept));
  await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
  await expect(inIframe(page).locator("#heading")).toBeVisible();
});

test("an iframe that comes late takes the place of the link after all", async ({ page, hosts, baseURL }) => {
  let arrive;
  const late = new Promise((done) => (arrive = done));
  await page.clock.install();
  await page.route(`${baseURL}${pageOf("iframe", "ru")}*`, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${hosts}iframe.html`, { waitUntil: "domcontentloaded" });
  await expect(page.locator("tirkeu-check iframe")).toBeAttached();
  // Longer than the element waits for it.
  await page.clock.fastForward(9_000);
  await expect(page.getByRole("link", { name: ARTICLE.ru.title })).toBeVisible();
  arrive();
  await expect(inIframe(page).locator("#heading")).toBeVisible();
  await fits(page.locator("tirkeu-check"), "iframe");
});

test.describe("where a language does not load", () => {
  test.use({ expectedNoise: LOST });
  test("the one that is there stays", async ({ page, host }) => {
    await host("plain");
    const heading = page.locator("#heading");
    await expect(heading).toBeVisible();
    const before = await heading.textContent();
    await page.route(`**/${wordsOf("en")}`, (route) => route.abort());
    await page.locator('#languages a[lang="en"]').click();
    await expect(page.locator("tirkeu-check")).toHaveAttribute("lang", "ru");
    await expect(heading).toHaveText(before);
    await page.locator(optionOf("other")).click();
    await expect(heading).toHaveText(check({ citizenship: "other" }, { lang: "ru", on: ON }).title);
  });
});

test("the checker is found from wherever its script came, with whatever version behind it", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  cpSync(pathOf("."), join(folder, "a/b"), { recursive: true });
  const checker = await serveSite(undefined, folder);
  const { element, script } = snippet("ru", { base: `${checker.base}a/b/` });
  const icon = '<link rel="icon" href="data:,">';
  const versioned = script.replace(".js", ".js?ver=6.4");
  const html = `<!doctype html><title>article</title>${icon}${element}${versioned}`;
  const article = await listen(
    createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
    }),
    "127.0.0.1",
  );
  await page.goto(`${article.base}?p=http://elsewhere.invalid/${SCRIPT}`);
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  const own = `${checker.base}a/b/${pageOf("checker", "ru")}`;
  expect(await page.locator("#own-page").getAttribute("href")).toBe(own);
  await Promise.all([checker.close(), article.close()]);
  rmSync(folder, { recursive: true });
});

for (const [where, attributes, way] of [
  ["as a part of it", "", "shadow"],
  ["in an iframe", 'frame=""', "iframe"],
]) {
  test(`an article that is a file on the device has the checker ${where}`, async ({ page, baseURL }) => {
    const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
    const { element, script } = snippet("ru", { base: baseURL, attributes });
    const head = '<!doctype html><meta charset="utf-8"><title>article</title>';
    writeFileSync(join(folder, "article.html"), head + element + script);
    await page.goto(pathToFileURL(join(folder, "article.html")).href);
    const host = page.locator("tirkeu-check");
    await expect(placeOf(host, way).locator("#heading")).toBeVisible();
    await fits(host, way);
    rmSync(folder, { recursive: true });
  });
}

test("on paper an embedded checker is what it says, without what can only be tapped", {
  tag: "@chromium",
}, async ({ page, host }) => {
  await host("plain");
  await tap(page.locator(optionOf("other")));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".verdict")).toBeVisible();
  for (const tapped of [".languages", ".back", ".answers a"]) {
    await expect(page.locator(`tirkeu-check ${tapped}`).first()).toBeHidden();
  }
});

test("what has changed since an article takes two lines", async ({ page, host }) => {
  await host("published");
  // The last change alone: an article that has lived through many may take more.
  await set(page, "published", dayBefore(changesSince(FIRST_CHANGE).mustBe.at(-1)));
  await expect(page.locator(".notice time")).toHaveCount(1);
  await expect(page.locator(".notice")).toBeVisible();
  const lines = await page.locator(".notice p").evaluateAll((all) =>
    all.map((line) => {
      // The letters count: around a link there is room for a finger.
      const [letters, tops] = [document.createTreeWalker(line, NodeFilter.SHOW_TEXT), new Set()];
      while (letters.nextNode()) {
        const range = document.createRange();
        range.selectNode(letters.currentNode);
        for (const { bottom } of range.getClientRects()) tops.add(Math.round(bottom / 10));
      }
      return tops.size;
    }),
  );
  expect(lines).toEqual([1, 1]);
});

test("links out of the checker open beside the article, and none says the answers before it is used", async ({
  page,
  host,
  baseURL,
}) => {
  await host("prefilled");
  await expect(page.locator("#heading")).toBeVisible();
  const links = await page
    .locator(`tirkeu-check ${SHELL} a`)
    .evaluateAll((all) => all.map(({ href, target, rel, lang }) => ({ href, target, rel, lang })));
  const own = baseURL + pageOf("checker", "ru");
  const pages = LANGUAGES.map((lang) => baseURL + pageOf("checker", lang));
  expect(links.length).toBeGreaterThan(5);
  for (const { href, target, rel, lang } of links) {
    const isCase = href.split("#")[0] === own && target === "";
    expect(isCase || (target === "_blank" && rel === "noreferrer"), href).toBe(true);
    expect(href, "no answers").not.toMatch(/#./u);
    if (lang) expect(pages).toContain(href);
  }
  expect(await page.locator("#own-page").getAttribute("href")).toBe(own);
});

/** How a link is used: by an event, and how that looks. */
const USES = [
  ["in a new tab, by a key and a click", "click", { ctrlKey: true }],
  ["in a new tab, by the middle button", "auxclick", { button: 1 }],
  ["by its menu: to copy it, or to open it", "contextmenu", { button: 2 }],
];
for (const [how, type, given] of USES) {
  test(`a link of the checker has the answers while it is used ${how}`, { tag: "@same" }, async ({
    page,
    host,
    baseURL,
  }) => {
    await host("prefilled");
    await expect(page.locator("#heading")).toBeVisible();
    const known = "citizenship=citizen&person=child";
    const { question, options } = check(Object.fromEntries(new URLSearchParams(known)));
    const own = baseURL + pageOf("checker", "ru");
    for (const [selector, address] of [
      [
        optionOf(options[0].value, { citizenship: "citizen", person: "child" }),
        `${own}#${known}&${question}=${options[0].value}`,
      ],
      ["#own-page", `${own}#${known}`],
      ['#languages a[lang="kk"]', `${baseURL}${pageOf("checker", "kk")}#${known}`],
    ]) {
      const [during, after] = await page.locator(selector).evaluate(
        async (link, [name, init]) => {
          const is = [];
          // Nothing is followed here: what the browser would follow is what stands there when everybody has heard.
          const last = (event) => {
            event.preventDefault();
            is.push(link.href);
          };
          addEventListener(name, last, { once: true });
          link.dispatchEvent(
            new MouseEvent(name, { bubbles: true, composed: true, cancelable: true, ...init }),
          );
          await new Promise((done) => setTimeout(done, 50));
          return [...is, link.href];
        },
        [type, given],
      );
      expect(during).toBe(address);
      expect(after).toBe(address.split("#")[0]);
    }
  });
}

/** Messages that are not what the iframe says of its height. */
const LIES = [
  { name: "another window", from: "top", data: { "tirkeu-check": 77 } },
  { name: "the iframe, of something else", from: "iframe", data: { height: 77 } },
  { name: "the iframe, of a height that is none", from: "iframe", data: { "tirkeu-check": "77px" } },
  { name: "the iframe, of a height beyond all measure", from: "iframe", data: { "tirkeu-check": 1e9 } },
  { name: "the iframe, of nothing", from: "iframe", data: null },
  { name: "the iframe, when somebody else is in it", from: "another", data: { "tirkeu-check": 77 } },
];

test("a message from anybody else, or of anything else, changes nothing", async ({ page, host }) => {
  await host("iframe");
  const frame = page.locator("tirkeu-check iframe");
  await expect(frame.contentFrame().locator("#heading")).toBeVisible();
  await fits(page.locator("tirkeu-check"), "iframe");
  const height = () => frame.evaluate((one) => one.style.height);
  const before = await height();
  // Written down after the element has heard it.
  await page.evaluate(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
  });
  const heard = () => page.evaluate(() => window.heard.splice(0));
  for (const { name, from, data } of LIES) {
    if (from === "another") {
      await frame.evaluate((one, to) => (one.src = to), page.url().replace("iframe.html", "plain.html"));
      await expect(frame.contentFrame().getByRole("heading", { name: "A host page" })).toBeVisible();
    }
    await heard();
    if (from === "top") await page.evaluate((lie) => postMessage(lie, "*"), data);
    else await page.frames()[1].evaluate((lie) => parent.postMessage(lie, "*"), data);
    await expect.poll(heard, name).toContain(JSON.stringify(data));
    expect(await height(), name).toBe(before);
  }
});

test("an iframe tells a result only to the page around it", async ({ page, host }) => {
  await host("sandbox-iframe");
  const place = page.locator("tirkeu-check iframe").contentFrame();
  await expect(place.locator("#heading")).toBeVisible();
  const inner = page.frames()[1];
  // A port from somebody who is not the page around, and one too many from the page itself.
  await inner.evaluate(() => {
    window.heard = [];
    window.asked = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.heard.push(data);
    addEventListener("message", ({ data }) => window.asked.push(data));
    window.postMessage("tirkeu-check", "*", [port2]);
  });
  await page.evaluate(() => {
    window.heard = [];
    const [one, other] = [new MessageChannel(), new MessageChannel()];
    for (const { port1 } of [one, other]) port1.onmessage = ({ data }) => window.heard.push(data);
    const { contentWindow } = document.querySelector("tirkeu-check").shadowRoot.querySelector("iframe");
    contentWindow.postMessage("tirkeu-check", "*", [one.port2, other.port2]);
  });
  await expect.poll(() => inner.evaluate(() => window.asked.length)).toBe(2);
  await tap(place.locator(`a.option[href$="${OTHER}"]`));
  await expect(place.locator("[data-result]")).toBeVisible();
  // The page around, in the right way, is told what it has missed; and nobody has been told before.
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.heard.push(`in the right way: ${data}`);
    const { contentWindow } = document.querySelector("tirkeu-check").shadowRoot.querySelector("iframe");
    contentWindow.postMessage("tirkeu-check", "*", [port2]);
  });
  const heard = () => page.evaluate(() => window.heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  expect(await heard()).toEqual(["in the right way: not-covered"]);
  expect(await inner.evaluate(() => window.heard)).toEqual([]);
});

test("an iframe tells anybody one of two heights, and nothing else", async ({ page, host }) => {
  await page.addInitScript(() => {
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
  });
  await host("iframe");
  const place = inIframe(page);
  await tap(place.locator(`a.option[href$="${OTHER}"]`));
  await expect(place.locator(".verdict")).toBeVisible();
  await fits(page.locator("tirkeu-check"), "iframe");
  const heard = await page.evaluate(() => window.heard);
  expect(heard).toEqual(HEIGHTS.map((height) => JSON.stringify({ "tirkeu-check": height })));
});

test("a double click on the link of an article waits for the checker", async ({ page, host }) => {
  await page.addInitScript(() => delete window.IntersectionObserver);
  await page.route("**/embed/shadow-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await host("plain");
  const { x, y, width, height } = await page.locator("tirkeu-check a").first().boundingBox();
  for (const pause of [150, 300]) {
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForTimeout(pause);
  }
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  expect(page.url()).toContain("plain.html");
});
