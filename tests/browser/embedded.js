// How do the tests look at a checker in somebody else's page, and at what it does to that page?
import { CHECKED } from "../days.js";
import { SHELL } from "../site.js";
import { test as base, expect, openTrees, press, unexpected, watched } from "./checker.js";
import { serveHosts } from "./hosts.js";

export { expect };

export const ON = CHECKED;
const DESK = { width: 800, height: 900 };
const BEFORE = "the names before the checker";
const TOLD = "what the checker told the page";
const FOCUSED = "what has had the focus";

/** A page finds written down what was there before it, and what it is told; it is always the same day. */
async function prepare(page) {
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
}

export const test = base.extend({
  /** The address of the host pages: another site than that of the checker. */
  hosts: [
    async ({ site }, use) => {
      const hosts = await serveHosts(site.base);
      await use(hosts.base);
      await hosts.close();
    },
    { scope: "worker" },
  ],
  /** Opens a host page in the window of the test. */
  host: async ({ page, hosts }, use) => {
    await prepare(page);
    await use((name) => page.goto(`${hosts}${name}.html`));
  },
  /** One window for all the host pages of a worker. */
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      const noise = watched(page);
      await prepare(page);
      await openTrees(page);
      await use({ page, noise });
      await page.close();
    },
    { scope: "worker" },
  ],
  /** That window, empty, by day. */
  sharedPage: async ({ shared: { page, noise }, expectedNoise }, use) => {
    await page.goto("about:blank");
    await page.emulateMedia({ colorScheme: "light" });
    noise.length = 0;
    await use(page);
    expect(unexpected(noise, expectedNoise), "what the page says in the console").toEqual([]);
  },
});

/** A browser of some years ago, here and in every frame. */
export const growOld = (page) =>
  page.addInitScript(() => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
    window.CSSStyleSheet = class {
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
  });

/** Where the checker in an element is drawn. */
export const placeOf = (element, way) =>
  way === "iframe" ? element.locator("iframe").contentFrame() : element;

/** A click, also where a browser brings none into the frame of another site. */
export const tap = (target) => target.evaluate((link) => link.click());

/** All the results that the page has been told. */
export const told = (page) => page.evaluate((name) => window[Symbol.for(name)], TOLD);

/**
 * What the checker has left in the page: names of its own, names that are gone, ids, links, and what it has
 * told.
 */
export const left = (page, tag) =>
  page.evaluate(
    ([before, toldTo, name]) => {
      const known = new Set(window[Symbol.for(before)]);
      const now = Object.getOwnPropertyNames(window);
      const isTheirs = (one) => one.startsWith("__pw") || one in document.querySelectorAll("iframe");
      return {
        names: now.filter((one) => !known.has(one) && !isTheirs(one)),
        gone: [...known].filter((one) => !now.includes(one)),
        ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
        links: [...document.querySelectorAll(`${name} a`)].map((link) => link.textContent),
        told: window[Symbol.for(toldTo)],
      };
    },
    [BEFORE, TOLD, tag],
  );

/** What can take the focus, in the order of the document: a frame stands for what is in it. */
async function focusable(frame) {
  const found = await frame.evaluate(() => {
    const walk = (element) => {
      if (element.localName !== "slot" && !element.checkVisibility()) return [];
      const takes = element.matches("a[href], button, summary, input, iframe");
      const own = takes ? [`${element.localName} ${element.textContent.trim()}`] : [];
      const isSlot = element.localName === "slot";
      const inner = isSlot ? element.assignedElements() : (element.shadowRoot ?? element).children;
      return own.concat([...inner].flatMap(walk));
    };
    return walk(document.querySelector("dialog:modal") ?? document.body);
  });
  return expanded(frame, found);
}

async function expanded(frame, names) {
  const frames = [];
  // A browser puts pages of its own into what is blocked.
  for (const child of frame.childFrames())
    if (await (await child.frameElement()).isVisible()) frames.push(child);
  const all = [];
  const isFirefox = frame.page().context().browser().browserType().name() === "firefox";
  for (const name of names) {
    const inner = name.startsWith("iframe") ? await focusable(frames.shift()) : [name];
    // In Firefox the keys that a test presses go to the page, not into the frame: the next one leaves it
    // again.
    all.push(...(isFirefox ? inner.slice(0, 1) : inner));
  }
  return all;
}

/** What has the focus, in whichever tree and frame. */
async function focused(frame) {
  const found = await frame.evaluate(() => {
    let active = document.activeElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active.localName} ${active.textContent.trim()}`;
  });
  return found.startsWith("iframe") ? focused(frame.childFrames().at(-1)) : found;
}

/** Writes down what takes the focus, in the page and in the shadow roots in it. */
const writeFocusDown = (page) =>
  page.evaluate((name) => {
    const all = [];
    const seen = new WeakSet();
    const write = (event) => {
      if (seen.has(event)) return;
      seen.add(event);
      const [target] = event.composedPath();
      all.push(`${target.localName} ${target.textContent.trim()}`);
    };
    const listen = (root) => {
      root.addEventListener("focusin", write, true);
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) listen(element.shadowRoot);
    };
    listen(document);
    Object.defineProperty(window, Symbol.for(name), { value: all, configurable: true });
  }, FOCUSED);

/** The key for the next thing leads through everything, in the order of the document. */
export async function isTabbedThroughInOrder(page) {
  const order = await focusable(page.mainFrame());
  // What is modal keeps the focus to itself: there the way begins at its first link.
  const before = Math.max(order.indexOf("a before"), 0);
  await page
    .locator(order.includes("a before") ? "#before" : "tirkeu-check .languages a")
    .first()
    .focus();
  const due = order.slice(before + 1);
  if (page.frames().length === 1) {
    await writeFocusDown(page);
    await press(page, "Tab", due.length);
    await expect.poll(() => page.evaluate((name) => window[Symbol.for(name)], FOCUSED)).toEqual(due);
    return;
  }
  for (const name of due) {
    await page.keyboard.press("Tab");
    // Into a frame of another site, and out of it, the focus goes from one process to another, and takes its
    // time.
    await expect.poll(() => focused(page.mainFrame())).toBe(name);
  }
}

/**
 * The checker in an element of the page: how to ask something of its shadow root, wherever that is. Asked in
 * one go of the page or the iframe: a locator for each thing takes Firefox a tenth of a second.
 */
export function checkerIn(page, { tag, index, way }) {
  const main = page.mainFrame();
  const askOuter = (what, given) =>
    main.evaluate(`(${what})(document.querySelectorAll("${tag}")[${index}], ${JSON.stringify(given)})`);
  /** The iframe is the one that the element has. */
  const inner = async () => {
    if (way !== "iframe") return { frame: main, selector: tag, number: index };
    const host = page.locator(tag).nth(index).locator("iframe");
    const frame = await (await host.elementHandle()).contentFrame();
    return { frame, selector: "tirkeu-check", number: 0 };
  };
  let place;
  const askInner = async (what, given) => {
    place ??= inner();
    const { frame, selector, number } = await place;
    const root = `document.querySelectorAll("${selector}")[${number}]?.shadowRoot`;
    return frame.evaluate(`(${what})(${root}, ${JSON.stringify(given)})`);
  };
  return { askOuter, askInner };
}

/** How high an element is that shows a checker, or the iframe in it: run in the page. */
function outerHeight(host, way) {
  const outer = way === "iframe" ? host.shadowRoot?.querySelector("iframe") : host;
  return outer ? outer.getBoundingClientRect().height / (outer.currentCSSZoom ?? 1) : 0;
}

/**
 * What a checker says, and how high it is, not a number where something is cut off or scrolls: run in the
 * page.
 */
function innerState(root, shellSelector) {
  const shell = root?.querySelector(`section${shellSelector}`);
  const heading = root?.querySelector("#heading");
  if (!shell || !heading) return {};
  const isCut = shell.scrollHeight - shell.clientHeight > 2;
  const height = shell.getBoundingClientRect().height / (shell.currentCSSZoom ?? 1);
  return { heading: heading.textContent, height: isCut ? null : height };
}

/** How high an iframe is while it asks, and from the first result on, in letters of 16 pixels. */
export const HEIGHTS = [640, 960];

/** So high is what is shown as it has to be: in an iframe as for everybody, else as what is in it. */
const isAsHigh = (way, outer, inner) =>
  way === "iframe" ? HEIGHTS.includes(Math.round(outer)) : Math.abs(outer - inner) <= 2;

/** The checker says this, and is shown as high as it should be. */
export const says = ({ askOuter, askInner }, way, text) =>
  expect
    .poll(
      async () => {
        const { heading, height } = await askInner(innerState, SHELL);
        const outer = await askOuter(outerHeight, way);
        const isFitting = typeof height === "number" && isAsHigh(way, outer, height);
        return { heading, fits: isFitting || `${height} in ${outer}` };
      },
      { intervals: [20, 50, 100] },
    )
    .toEqual({ heading: text, fits: true });

/** Is what is shown as high as it should be? Nothing is cut off; only in an iframe something scrolls. */
async function isHighEnough(element, way) {
  const measure = (place) =>
    place.evaluate((shell) => {
      const { height } = shell.getBoundingClientRect();
      return shell.scrollHeight - shell.clientHeight > 2 ? Number.NaN : height / (shell.currentCSSZoom ?? 1);
    });
  const inner = await measure(placeOf(element, way).locator(`section${SHELL}`));
  const outer = way === "iframe" ? element.locator("iframe") : element;
  const height = (host) => host.getBoundingClientRect().height / (host.currentCSSZoom ?? 1);
  const is = await outer.evaluate(height);
  return isAsHigh(way, is, inner) || `${inner} in ${is}`;
}

/** It is as high as it should be. */
export const fits = (element, way) => expect.poll(() => isHighEnough(element, way)).toBe(true);
