// What can a page learn of the checker in it? As a part of the page: nothing by listening, and everything where it
// wants to. In a frame: what SECURITY.md says, and no more. Here the trees are closed, as they are for readers.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { CHECKED } from "../days.js";
import { LANGUAGES, listen, pageOf } from "../site.js";
import { share } from "../tier.js";
import { distinctCases, hashOf } from "./distinct-cases.js";
import { expect, HEIGHTS, ON, tap, test } from "./embedded.js";
import { check, optionOf } from "./endings.js";
import { snippet } from "./snippet.js";

const SIZE = { width: 480, height: 900 };
const WIDTHS = [330, 480, 800];
/** Whose names or values in a text would tell an answer. */
const NAMES = /citizenship|citizen\b|other\b.*=|person=|age=/u;
/** What stands on the first screens, in the language of the article. */
const LABELS = [{}, { citizenship: "citizen" }].flatMap((answers) => {
  const { prompt, options } = check(answers, { lang: "ru", on: ON });
  return [prompt, ...options.map(({ label }) => label)];
});
const tellsAnswers = (text) => NAMES.test(text) || LABELS.some((label) => text.includes(label));

/** An article that tries, of another site than the checker. */
async function served(base, trying, attributes = "", lang = "ru") {
  const { element, script } = snippet(lang, { base, attributes });
  const html =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>article</title><link rel="icon" href="data:,"><body style="margin:0"><script>${trying}</script>` +
    `<div id="place">${element}</div>${script}<p style="height:2000px">below</p>`;
  const answer = (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  return listen(createServer(answer), "127.0.0.1");
}

/** A window in which no tree was opened for a test. */
async function untouched(browser) {
  const page = await browser.newPage({ viewport: SIZE });
  await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
  return page;
}

/** Where the middle of something is, once it is there. */
async function middleOf(locator) {
  await expect(locator).toBeVisible();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** Listens to all that can be listened to, and writes down all that can be read of it: run in the page. */
const LISTENING = `
  window.read = [];
  const nodes = new Set();
  const look = (node) => {
    if (!(node instanceof Node) || nodes.has(node)) return;
    nodes.add(node);
    if (node.getRootNode() !== document) read.push("inside: " + node.nodeName);
    for (const name of node.getAttributeNames?.() ?? []) read.push(name + "=" + node.getAttribute(name));
  };
  for (const type of ["click", "auxclick", "contextmenu", "mousedown", "mouseup", "mouseover", "mouseout",
    "pointerdown", "pointerup", "pointerover", "pointerout", "touchstart", "focusin", "focusout", "focus", "blur",
    "keydown", "keyup", "beforeinput", "input", "selectionchange", "selectstart", "dragstart", "copy", "scroll",
    "toggle", "beforetoggle", "transitionrun", "animationstart", "slotchange", "error", "load"])
    addEventListener(type, (event) => {
      for (const node of event.composedPath()) look(node);
      for (const name of ["target", "relatedTarget", "srcElement"])
        look(event[name]);
      if (type === "dragstart") for (const kind of event.dataTransfer.types) read.push("dragged: " + event.dataTransfer.getData(kind));
    }, { capture: true });
  self.navigation?.addEventListener("navigate", (event) => read.push("navigate: " + event.destination.url));
  for (const type of ["event", "first-input", "largest-contentful-paint", "layout-shift", "element", "resource",
    "navigation", "longtask", "long-animation-frame"])
    try {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          look(entry.target); look(entry.element);
          for (const source of entry.sources ?? []) look(source.node);
          read.push(type + ": " + entry.name + " " + (entry.url ?? ""));
          for (const { invoker, sourceFunctionName } of entry.scripts ?? [])
            read.push("script: " + invoker + " " + sourceFunctionName);
        }
      }).observe({ type, buffered: true, durationThreshold: 16 });
    } catch {}
  addEventListener("DOMContentLoaded", () => {
    const host = document.querySelector("tirkeu-check");
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) look(node);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  window.lookAround = () => {
    const host = document.querySelector("tirkeu-check");
    look(document.activeElement);
    for (let x = 10; x < innerWidth; x += 40) for (let y = 10; y < innerHeight; y += 40) {
      document.elementsFromPoint(x, y).forEach(look);
      look(document.caretPositionFromPoint?.(x, y)?.offsetNode);
      look(document.caretRangeFromPoint?.(x, y)?.startContainer);
    }
    for (const animation of document.getAnimations()) look(animation.effect?.target);
    look(host.shadowRoot ?? undefined);
    try { look(host.attachInternals().shadowRoot); } catch {}
    const whole = document.createRange();
    whole.selectNode(host);
    read.push(host.innerText, host.outerHTML, host.getHTML?.({ serializableShadowRoots: true }) ?? "", String(whole));
    read.push(...Object.getOwnPropertyNames(host).map(String), ...Object.getOwnPropertySymbols(host).map(String));
    look(getSelection().anchorNode); look(getSelection().focusNode);
    read.push(...[...document.links].map((link) => link.href), location.href, JSON.stringify(history.state));
    return read;
  };
`;

test("whoever listens in an article is not told what is answered", async ({ browser, page, baseURL }) => {
  const article = await served(baseURL, LISTENING);
  // Where the options are, a window says that is as large, and opens the tree.
  await page.setViewportSize(SIZE);
  await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
  await page.goto(article.base);
  const [x, y] = await middleOf(page.locator(optionOf("citizen")));
  const [ownX, ownY] = await middleOf(page.locator("#own-page"));

  const other = await untouched(browser);
  await other.goto(article.base);
  await expect
    .poll(() => other.evaluate(() => document.querySelector("tirkeu-check").offsetHeight))
    .toBeGreaterThan(650);
  await other.mouse.move(x, y);
  await other.mouse.click(x, y, { button: "right" });
  await other.keyboard.press("Escape");
  // A menu is closed by one hand, and the link is dragged by the next movement: never in the same turn.
  await other.waitForTimeout(100);
  // Dragged away, a link leads nowhere that tells.
  await other.mouse.move(x, y);
  await other.mouse.down();
  await other.mouse.move(x + 30, y + 200, { steps: 5 });
  await other.mouse.up();
  const before = await other.evaluate(() => document.querySelector("tirkeu-check").offsetHeight);
  await other.mouse.click(x, y);
  await expect
    .poll(() => other.evaluate(() => document.querySelector("tirkeu-check").offsetHeight))
    .not.toBe(before);
  for (const key of ["Tab", "Tab", "Shift+Tab", "Enter"]) await other.keyboard.press(key);
  await other.waitForTimeout(300);
  const read = await other.evaluate(() => window.lookAround());
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((text) => text.startsWith("inside: "))).toEqual([]);
  // Of what is dragged away it is told the text, as of what is selected.
  expect(read.filter((text) => !text.startsWith("dragged: ") && tellsAnswers(text))).toEqual([]);
  expect(read.filter((text) => text.startsWith("dragged: ") && text.includes("#"))).toEqual([]);
  expect(ownX + ownY).toBeGreaterThan(0);
  await other.close();
  await article.close();
});

/** What a page does that wants to know: it is the master of what is in it, and says so to whoever reads. */
const TAKING = {
  "a hook before our script hands out the tree": {
    trying: `
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (given) {
        const root = attach.call(this, given);
        root.addEventListener("click", ({ target }) => (window.learned = target.closest("a").textContent));
        return root;
      };`,
    is: (text) =>
      text === check({}, { lang: "ru", on: ON }).options.find(({ value }) => value === "citizen").label,
  },
  "Firefox names what was used, by an attribute of its own": {
    only: "firefox",
    trying: `addEventListener("click", ({ originalTarget }) => (window.learned = originalTarget?.textContent), true);`,
    is: (text) =>
      text === check({}, { lang: "ru", on: ON }).options.find(({ value }) => value === "citizen").label,
  },
  "where one taps": {
    trying: `addEventListener("click", ({ clientX, clientY }) => (window.learned = clientX + " " + clientY), true);`,
    is: (text, [x, y]) => text === `${Math.round(x)} ${Math.round(y)}`,
  },
  "how high the element is": {
    trying: `addEventListener("DOMContentLoaded", () => {
      new ResizeObserver(([{ target }]) => (window.learned = String(target.offsetHeight)))
        .observe(document.querySelector("tirkeu-check"));
    });`,
    is: (text) => Number(text) > 650,
  },
};

for (const [how, { trying, is, only }] of Object.entries(TAKING)) {
  test(`an article that wants to can learn the answers, as it says there: ${how}`, {
    tag: only ? `@${only}` : [],
  }, async ({ browser, page, baseURL, browserName }) => {
    const isThere = !only || browserName === only;
    const article = await served(baseURL, trying);
    await page.setViewportSize(SIZE);
    await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
    await page.goto(article.base);
    const at = (await middleOf(page.locator(optionOf("citizen")))).map(Math.round);
    const other = await untouched(browser);
    await other.goto(article.base);
    await expect
      .poll(() => other.evaluate(() => document.querySelector("tirkeu-check").offsetHeight))
      .toBeGreaterThan(650);
    await other.mouse.click(...at);
    await expect.poll(async () => is(await other.evaluate(() => window.learned), at)).toBe(isThere);
    await other.close();
    await article.close();
  });
}

/** What the page around a frame can see: every message, height and event. */
const WATCHING = `
  window.seen = [];
  addEventListener("message", ({ data }) => seen.push("message " + JSON.stringify(data)));
  addEventListener("tirkeu-check:result", ({ detail }) => seen.push("result " + detail.result));
  addEventListener("scroll", () => seen.push("scroll " + Math.round(scrollY)), true);
  addEventListener("DOMContentLoaded", () => {
    const host = document.querySelector("tirkeu-check");
    new ResizeObserver(([{ target }]) => seen.push("height " + target.offsetHeight)).observe(host);
    new MutationObserver((all) => seen.push("changed " + all.map((one) => one.attributeName).join())).observe(host, { attributes: true, subtree: true, childList: true });
  });
`;
/** What is said of it. */
const SECURITY = readFileSync(new URL("../../SECURITY.md", import.meta.url), "utf8");
const innerOf = (page) => page.frames().find((frame) => frame.url().includes("/iframe-"));
const seenBy = (page) => page.evaluate(() => [...new Set(window.seen)]);

/** Everybody, and every screen on the way there. */
const CASES = distinctCases(CHECKED);
const onTheWay = (answers) =>
  Object.keys(answers).map((_, many) => hashOf(Object.fromEntries(Object.entries(answers).slice(0, many))));
const SCREENS = [[...new Set(CASES.flatMap(onTheWay))], CASES.map(hashOf)];

for (const lang of share(LANGUAGES, 0)) {
  test(`a frame is as high for everybody, whatever they answer, at whatever width, in ${lang}`, {
    tag: "@same",
  }, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    const article = await served(baseURL, WATCHING, 'frame="" eager=""', lang);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(article.base);
      await expect(page.locator("tirkeu-check iframe").contentFrame().locator("#heading")).toBeVisible();
      for (const [number, screens] of SCREENS.entries()) {
        const shown = await innerOf(page).evaluate(async (hashes) => {
          const host = document.querySelector("tirkeu-check");
          const heights = new Set();
          for (const hash of hashes) {
            host.setAttribute("answers", hash.slice(1));
            await null;
            heights.add(Math.round(host.getBoundingClientRect().height));
          }
          return heights.size;
        }, screens);
        expect(shown, "heights of what is in it").toBeGreaterThan(20);
        expect(SECURITY.replace(/\s+/gu, " ")).toContain(`values among the ${CASES.length} cases`);
        const heights = HEIGHTS.slice(0, number + 1);
        await expect
          .poll(async () => (await seenBy(page)).filter((text) => text.startsWith("message")))
          .toEqual(heights.map((height) => `message ${JSON.stringify({ "tirkeu-check": height })}`));
        const iframe = page.locator("tirkeu-check iframe");
        expect(await iframe.evaluate((one) => one.offsetHeight)).toBe(heights.at(-1));
      }
    }
    await article.close();
  });
}

test("a page that makes its frame narrower and wider is told no other height", async ({ page, baseURL }) => {
  const article = await served(baseURL, WATCHING, 'frame="" eager=""');
  await page.setViewportSize(SIZE);
  await page.goto(article.base);
  const place = page.locator("tirkeu-check iframe").contentFrame();
  await expect(place.locator("#heading")).toBeVisible();
  const before = await page.evaluate(() => window.seen.filter((text) => text.startsWith("message")));
  for (const width of [100, 200, 333, 700, 1500]) {
    await page.evaluate((wide) => (document.getElementById("place").style.width = `${wide}px`), width);
    await expect.poll(() => innerOf(page).evaluate(() => innerWidth)).toBe(width);
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
  const after = await page.evaluate(() => window.seen.filter((text) => text.startsWith("message")));
  expect(after).toEqual(before);
  await article.close();
});

/** Some whose answers and results differ, and whose screens are of different heights. */
const READERS = [
  ...CASES.filter((answers) => Object.keys(answers).length <= 3).slice(0, 3),
  { citizenship: "citizen", person: "self" },
  { citizenship: "citizen", person: "child", age: "unsure" },
];

const resultOf = (answers) => check(answers, { lang: "ru", on: ON }).result;

test("a page sees of a frame the results and nothing else, whoever taps what", async ({ page, baseURL }) => {
  const article = await served(baseURL, WATCHING, 'frame="" eager=""');
  await page.setViewportSize(SIZE);
  const all = [];
  for (const answers of READERS) {
    await page.goto(article.base);
    const place = page.locator("tirkeu-check iframe").contentFrame();
    await expect(place.locator("#heading")).toBeVisible();
    // The frame is half out of view: what is shown next must be brought back without saying where it is.
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
    await page.evaluate(() => window.seen.splice(0));
    for (const [question, value] of Object.entries(answers)) {
      await innerOf(page).evaluate(() => scrollTo(0, 10_000));
      await tap(place.locator(`a.option[href$="${question}=${value}"]`));
    }
    const heading = place.locator("#heading");
    await expect(heading).toBeFocused();
    await expect
      .poll(() =>
        innerOf(page).evaluate(() =>
          Math.round(
            document
              .querySelector("tirkeu-check")
              .shadowRoot.querySelector("#heading")
              .getBoundingClientRect().top,
          ),
        ),
      )
      .toBeLessThan(320);
    await page.waitForTimeout(200);
    const result = resultOf(answers);
    const seen = await page.evaluate(() => window.seen);
    expect(seen.filter(tellsAnswers)).toEqual([]);
    all.push(seen.filter((text) => !/^(?:result|message|height|changed)/u.test(text)));
    const told = seen.filter((text) => /^(?:result|message)/u.test(text)).sort();
    expect(told).toEqual(result ? [`message {"tirkeu-check":${HEIGHTS[1]}}`, `result ${result}`] : []);
  }
  // At most that the frame was brought into view: to the same places, whoever taps what.
  const placesOf = (isTold) =>
    all
      .filter((_, reader) => Boolean(resultOf(READERS[reader])) === isTold)
      .map((seen) => [...new Set(seen)].filter((text) => text !== "scroll 300").join());
  for (const isTold of [true, false]) {
    const places = placesOf(isTold);
    expect(new Set(places).size, places.join(" / ")).toBe(1);
  }
  await article.close();
});

/** A page that puts an iframe there by itself, so that it has it in hand. */
function framing(baseURL, address, trying) {
  const html =
    '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>article</title><link rel="icon" href="data:,"><body style="margin:0">' +
    `<iframe src="${baseURL}${address}" style="display:block;border:0" width="100%" height="1500"></iframe>` +
    '<p style="height:2000px">below</p>' +
    `<script>window.seen = []; window.frame = document.querySelector("iframe");${trying}</script>`;
  const answer = (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  return listen(createServer(answer), "127.0.0.1");
}

async function alone(page, baseURL, trying) {
  const article = await framing(baseURL, `${pageOf("iframe", "ru")}#&`, trying);
  await page.goto(article.base);
  const place = page.locator("iframe").contentFrame();
  await expect(place.locator("#heading")).toBeVisible();
  return { article, place };
}

/** What SECURITY.md says that a page can learn of a frame, beside the result. */
test("a page can count the taps in a frame, if it takes the focus away each time", {
  tag: "@chromium",
}, async ({ page, baseURL }) => {
  const { article, place } = await alone(
    page,
    baseURL,
    `addEventListener("blur", () => { seen.push("a tap"); setTimeout(() => { frame.blur(); window.focus(); }); });`,
  );
  for (const [question, value] of [
    ["citizenship", "citizen"],
    ["person", "self"],
  ]) {
    const before = await page.evaluate(() => window.seen.length);
    await place.locator(`a.option[href$="${question}=${value}"]`).click();
    // The next heading may take the focus back, and be seen once more, where a machine is busy.
    await expect.poll(() => page.evaluate(() => window.seen.length)).toBeGreaterThan(before);
    await page.waitForTimeout(800);
  }
  expect(await page.evaluate(() => window.seen.length)).toBeLessThanOrEqual(4);
  await article.close();
});

test("a page does not notice that another language was chosen in a frame, or which", async ({
  page,
  baseURL,
}) => {
  const { article, place } = await alone(
    page,
    baseURL,
    // Newer browsers tell of a load where nothing was loaded; but a page that has come tells its height.
    `addEventListener("message", () => seen.push("a page"));`,
  );
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual(["a page"]);
  await page.evaluate(() => window.seen.splice(0));
  await tap(place.locator('#languages a[lang="en"]'));
  await expect(place.locator("#heading")).toHaveText(check({}, { lang: "en" }).prompt);
  expect(await page.evaluate(() => window.seen)).toEqual([]);
  // Whichever it tries, it is another page.
  await page.evaluate(
    (to) => window.frames[0].location.replace(to),
    `${baseURL}${pageOf("iframe", "en")}#theme=dark`,
  );
  await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual(["a page"]);
  await article.close();
});

/** All that a page could know of somebody but one answer: by the result it would know that, too. */
const KNOWN = {
  citizenship: "citizen",
  person: "self",
  home: "private",
  ...{ lease: "listed", ownership: "sole", stay: "permanent", protectedOwner: "none" },
  ...{ consent: "ready", signing: "eds", device: "yes" },
};
const AGES = ["under-14", "14-15", "16-17", "18-plus"];

test("a page that answers all but one in a frame is not told that one by the result", {
  tag: "@same",
}, async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const results = AGES.map((age) => check({ ...KNOWN, age }, { lang: "ru", on: ON }).result);
  expect(new Set(results).size, "by the result it would know").toBe(AGES.length);
  const given = hashOf(KNOWN).slice(1).replaceAll("&", "&amp;");
  const article = await served(baseURL, WATCHING, `frame="" eager="" answers="${given}"`);
  await page.setViewportSize(SIZE);
  const all = [];
  for (const age of AGES) {
    await page.goto(article.base);
    const place = page.locator("tirkeu-check iframe").contentFrame();
    const heading = place.locator("#heading");
    await expect(heading).toBeVisible();
    await page.evaluate(() => window.seen.splice(0));
    await tap(place.locator(`a.option[href*="age=${age}"]`).first());
    await expect(heading).toBeFocused();
    const shown = await heading.textContent();
    // It asks for the next answer: whoever has begun is not sent elsewhere, and nothing is told.
    await page.evaluate(
      (answers) => {
        const host = document.querySelector("tirkeu-check");
        host.setAttribute("answers", answers);
        host.setAttribute("theme", "dark");
      },
      hashOf({ ...KNOWN, age: "18-plus" }).slice(1),
    );
    await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
    await page.waitForTimeout(200);
    await expect(heading).toHaveText(shown);
    const seen = (await seenBy(page)).filter((text) => !/^(?:changed|scroll)/u.test(text));
    expect(seen.filter((text) => text.startsWith("result"))).toEqual([]);
    all.push(seen.sort().join());
    // Loaded again it tells no more.
    await innerOf(page).evaluate(() => location.reload());
    await expect(heading).toHaveText(shown);
    await page.waitForTimeout(200);
    expect((await seenBy(page)).filter((text) => text.startsWith("result"))).toEqual([]);
  }
  expect(new Set(all).size, all.join(" / ")).toBe(1);
  await article.close();
});

/** One whose content is lower than the one frame and higher than the other. */
const AROUND_THE_CONTENT = [500, 1500];

// What drives Firefox brings no wheel and no key into the frame of another site.
test("a page does not scroll on where the content of a frame ends, by wheel or by keys, and so sees no height", {
  tag: "@chromium",
}, async ({ page, baseURL }) => {
  await page.setViewportSize(SIZE);
  const { article, place } = await alone(page, baseURL, "");
  for (const height of AROUND_THE_CONTENT) {
    await page.evaluate((high) => {
      scrollTo(0, 0);
      window.frame.height = high;
    }, height);
    await expect.poll(() => innerOf(page).evaluate(() => innerHeight)).toBe(height);
    await page.mouse.move(200, 80);
    for (const down of [5, 400, 4000]) {
      await page.mouse.wheel(0, down);
      await page.waitForTimeout(300);
    }
    expect(await page.evaluate(() => scrollY), `by wheel at ${height}`).toBe(0);
    await place.locator("#heading").evaluate((one) => one.focus({ preventScroll: true }));
    for (const key of ["ArrowDown", "PageDown", "End", "End"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
    }
    expect(await page.evaluate(() => scrollY), `by keys at ${height}`).toBe(0);
  }
  await article.close();
});

test("a finger leaves a frame at the heights that everybody has, and at no other", {
  tag: "@chromium",
}, async ({ browser, baseURL }) => {
  const page = await browser.newPage({ viewport: SIZE, hasTouch: true, isMobile: true });
  const { article } = await alone(page, baseURL, "");
  const seen = {};
  for (const height of [...HEIGHTS, 641, 700, 1500]) {
    await page.evaluate((high) => (window.frame.height = high), height);
    await expect.poll(() => innerOf(page).evaluate(() => innerHeight)).toBe(height);
    seen[height] = await innerOf(page).evaluate(
      () => getComputedStyle(document.documentElement).overscrollBehaviorY,
    );
  }
  expect(seen).toEqual({ 640: "auto", 960: "auto", 641: "contain", 700: "contain", 1500: "contain" });
  await page.close();
  await article.close();
});

/** What lies over a frame and sees where the pointer goes, though nobody sees it. */
const OVER = {
  "lines that nobody sees, between which the taps go through": `
    for (let top = 0; top < 1500; top += 5) {
      const line = document.createElement("div");
      line.style.cssText = "position:absolute;left:0;right:0;height:1px;top:" + top + "px";
      line.onpointermove = ({ clientY }) => (window.learned = clientY);
      document.body.append(line);
    }`,
  "a pane that nobody sees, which takes the first tap": `
    const pane = document.createElement("div");
    pane.style.cssText = "position:absolute;inset:0 0 auto;height:1500px";
    pane.onclick = ({ clientY }) => { window.learned = clientY; pane.remove(); };
    document.body.append(pane);`,
};

for (const [what, trying] of share(Object.entries(OVER), 0, 2)) {
  test(`who lies over a frame learns which answer is tapped, as it says there: ${what}`, {
    tag: "@chromium",
  }, async ({ page, baseURL }) => {
    await page.setViewportSize(SIZE);
    const { article, place } = await alone(page, baseURL, trying);
    const options = await place.locator("a.option").all();
    for (const [number, option] of [...options.entries()].slice(0, 2)) {
      await page.reload();
      await expect(place.locator("#heading")).toBeVisible();
      const { y, height } = await option.boundingBox();
      const at = Math.floor((y + height / 2) / 5) * 5 + 3;
      await page.mouse.move(200, 2);
      await page.mouse.move(200, at, { steps: at });
      await page.mouse.click(200, at);
      const learned = await page.evaluate(() => window.learned);
      expect(learned, `answer ${number}`).toBeGreaterThan(y);
      expect(learned, `answer ${number}`).toBeLessThan(y + height);
    }
    await article.close();
  });
}

/** What shows a part of a frame, and no more, and sees that the focus has come into it. */
const CUT = `
  const hole = document.createElement("div");
  hole.style.cssText = "position:relative;height:20px;overflow:hidden";
  frame.before(hole);
  hole.append(frame);
  frame.style.cssText = "position:absolute;border:0;height:1500px";
  window.show = (top) => (frame.style.top = -top + "px");
  addEventListener("blur", () => (window.learned = document.activeElement === frame));`;

test("who shows a part of a frame learns that it is tapped, as it says there", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize(SIZE);
  const { article, place } = await alone(page, baseURL, CUT);
  for (const value of ["citizen", "residence-permit"]) {
    await page.reload();
    const option = place.locator(optionOf(value));
    const { y, height } = await option.evaluate((one) => one.getBoundingClientRect().toJSON());
    await page.evaluate((top) => window.show(top), y + height / 2 - 10);
    const { y: top } = await page.locator("div").first().boundingBox();
    await page.mouse.click(200, top + 10);
    await expect.poll(() => page.evaluate(() => window.learned)).toBe(true);
    await expect(place.locator("#heading")).toBeFocused();
    await expect(place.locator(".answers")).toHaveCount(1);
  }
  await article.close();
});

test("nothing can be dragged out of a frame: no link, and no text", { tag: "@chromium" }, async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize(SIZE);
  const { article, place } = await alone(page, baseURL, "frame.height = 500;");
  await place.locator(optionOf("citizen")).click();
  await expect(place.locator("#heading")).toBeFocused();
  await innerOf(page).evaluate(() => {
    window.dragged = [];
    addEventListener("dragstart", (event) => window.dragged.push(event.defaultPrevented));
  });
  for (const what of ["a.option", "#heading"]) {
    const inside = place.locator(what).first();
    // A text is dragged once it is selected.
    if (what === "#heading") await inside.click({ clickCount: 3 });
    const { x, y, height } = await inside.boundingBox();
    await page.mouse.move(x + 40, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + height / 2 + 30, { steps: 4 });
    await page.mouse.move(x + 80, 600, { steps: 10 });
    await page.mouse.up();
    await expect.poll(() => innerOf(page).evaluate(() => window.dragged.splice(0)), what).toEqual([true]);
  }
  await article.close();
});

test("the page of the checker in somebody's frame becomes the one that is made for frames", async ({
  page,
  baseURL,
}) => {
  // What a reader has answered before the script is there, or comes with by a link in a sandbox, does not go along.
  const article = await framing(baseURL, `${pageOf("checker", "ru")}#citizenship=kandas`, "");
  await page.goto(article.base);
  const place = page.locator("iframe").contentFrame();
  await expect(place.locator("tirkeu-check #heading")).toBeVisible();
  expect(innerOf(page).url()).toContain(pageOf("iframe", "ru"));
  expect(await innerOf(page).evaluate(() => location.hash)).toBe("");
  await expect(place.locator("#heading")).toHaveText(check({}, { lang: "ru" }).prompt);
  const steps = await page.evaluate(() => history.length);
  for (const [question, value] of Object.entries({ citizenship: "citizen", person: "self" }))
    await tap(place.locator(`a.option[href$="${question}=${value}"]`));
  await expect(place.locator("#heading")).toHaveText(
    check({ citizenship: "citizen", person: "self" }, { lang: "ru" }).prompt,
  );
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(await innerOf(page).evaluate(() => location.hash)).toBe("");
  await article.close();
});

test("a page that is scrolled by the browser sees where the focus is in a tall frame, by keyboard", {
  tag: "@chromium",
}, async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 480, height: 400 });
  const { article, place } = await alone(
    page,
    baseURL,
    `addEventListener("scroll", () => seen.push(scrollY), true);`,
  );
  await place.locator("a.option").first().focus();
  for (let times = 0; times < 8; times += 1) await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => window.seen.length)).toBeGreaterThan(0);
  await article.close();
});

test("the address of a frame has no answers of the reader, so that none can be guessed", async ({
  page,
  baseURL,
}) => {
  const article = await served(baseURL, WATCHING, 'frame="" eager="" answers="citizenship=citizen"');
  await page.goto(article.base);
  const place = page.locator("tirkeu-check iframe").contentFrame();
  await tap(place.locator('a.option[href$="person=self"]'));
  await expect(place.locator("#heading")).toHaveText(
    check({ citizenship: "citizen", person: "self" }, { lang: "ru" }).prompt,
  );
  expect(await innerOf(page).evaluate(() => location.hash)).not.toMatch(/citizen/u);
  // In another language, too; and where the frame is loaded again, they are still there.
  await tap(place.locator('#languages a[lang="en"]'));
  const { prompt } = check({ citizenship: "citizen", person: "self" }, { lang: "en" });
  await expect(place.locator("#heading")).toHaveText(prompt);
  expect(await innerOf(page).evaluate(() => location.hash)).not.toMatch(/citizen/u);
  await innerOf(page).evaluate(() => location.reload());
  await expect(place.locator("#heading")).toHaveText(prompt);
  await article.close();
});

test("beside the checker stands what the page around can learn, in each way", async ({ page, baseURL }) => {
  const said = [];
  for (const attributes of ["", 'frame=""']) {
    const article = await served(baseURL, "", attributes);
    await page.goto(article.base);
    const host = page.locator("tirkeu-check");
    const place = attributes ? host.locator("iframe").contentFrame() : host;
    await expect(place.locator("#own-page")).toBeVisible();
    said.push(await place.locator("p:has(#own-page)").textContent());
    await article.close();
  }
  expect(said[0]).toContain("может их узнать");
  expect(said[1]).toContain("ни этот сайт");
});
