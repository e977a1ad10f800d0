// Does the checker work in other people's pages, or leave them its link, and does it leave them as they were?
import { allWho } from "../people.js";
import { pageOf, SHELL, SHOWN } from "../site.js";
import { share } from "../tier.js";
import { contrast } from "./accessibility.js";
import {
  checkerIn,
  expect,
  growOld,
  isTabbedThroughInOrder,
  left,
  ON,
  placeOf,
  says,
  tap,
  test,
  told,
} from "./embedded.js";
import { check, optionOf } from "./endings.js";
import { DIFFERENCES, HOSTS } from "./hosts.js";
import { ARTICLE, SCRIPT_TEXT } from "./snippet.js";

/**
 * What the console may say: what the host itself forbids, also to the icon that a browser asks every site
 * for.
 */
const noiseOf = ({ noise = "^$" }) => new RegExp(`${noise}|favicon\\.ico`, "u");

/** Where nothing but the document and the program has a say, one engine is enough; of the others each its share. */
const DIFFER = share(
  HOSTS.filter((host) => host.differs),
  0,
);
const engines = (host) => ({ tag: DIFFER.includes(host) ? [] : ["@same"] });

/** What a reader has to use before the checker is seen. */
const USED = { link: "tirkeu-check a", summary: "summary", button: "button" };

for (const host of HOSTS.filter((one) => !one.name.startsWith("result-"))) {
  test.describe(host.name, engines(host), () => {
    test.use({ expectedNoise: noiseOf(host) });
    if (host.old) {
      // It does not grow young again: it has a window of its own.
      test(host.why, async ({ page, host: visit }) => {
        await growOld(page);
        await visit(host.name);
        await isAsItShouldBe(page, host);
      });
    } else {
      test(host.why, async ({ sharedPage: page, hosts }) => {
        if (host.night) await page.emulateMedia({ colorScheme: "dark" });
        await page.goto(`${hosts}${host.name}.html`);
        await isAsItShouldBe(page, host);
      });
    }
  });
}

async function isAsItShouldBe(page, host) {
  if (host.use) await page.locator(USED[host.use]).first().click();
  const tag = host.tag ?? "tirkeu-check";
  const elements = page.locator(tag);
  if (host.shows === "shadow") await elements.first().waitFor({ state: "attached" });
  const ways = host.each ?? Array.from({ length: await elements.count() }, () => host.shows);
  const due = [];
  for (const [index, way] of ways.entries()) {
    const lang = host.langs?.[index] ?? "ru";
    const element = elements.nth(index);
    if (way === "link") {
      if (host.doctor) await isDrawnBeside(element, true);
      await expect(element.getByRole("link", { name: ARTICLE[lang].title })).toBeVisible();
      await expect(element).toContainText(ARTICLE[lang].facts, { useInnerText: true });
    } else {
      due.push(...(await isAChecker(page, host, { tag, index, way }, lang)));
      if (host.doctor) await isDrawnBeside(element, way !== "iframe");
      await expect.poll(() => told(page)).toEqual(due);
    }
  }
  if (ways.length === 0) await isBare(page, host);

  await isTabbedThroughInOrder(page);
  const links = host.links ?? ways.length;
  // A program may put the link into the element after the checker is open: on a busy machine, later than this.
  await expect.poll(async () => (await left(page, tag)).links.length).toBe(links);
  const there = await left(page, tag);
  expect(there.names, "no new names").toEqual([]);
  expect(there.gone, "no names lost").toEqual(host.removes ?? []);
  expect(there.ids).toEqual([...host.text.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
  expect(there.links).toHaveLength(links);
  expect(there.told).toEqual(due);
}

/** The element has its own tree, with or without an iframe in it. */
const isDrawnBeside = (element, isWithout) =>
  expect
    .poll(() => element.evaluate(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector("iframe")))
    .toBe(isWithout);

/** The checker in this element asks, answers, and goes back; what it tells the page is returned. */
async function isAChecker(page, host, { tag, index, way }, lang) {
  const checker = checkerIn(page, { tag, index, way });
  const known = Object.fromEntries(new URLSearchParams(host.prefilled ?? host.known));
  const asked = check(known, { lang, on: ON }).prompt;
  if (host.moves) await expect(page.locator(".here tirkeu-check")).toHaveCount(1);
  await checker.askOuter((outer) => outer.scrollIntoView());
  await expect(placeOf(page.locator(tag).nth(index), way).locator("#heading")).toHaveText(asked);
  await says(checker, way, asked);
  const { days, lines, ground, accent, texts } = await checker.askInner(inside, SHELL);
  expect(texts.length).toBeGreaterThan(0);
  const unreadable = texts.filter(({ colours }) => contrast(...colours) < 4.5);
  expect(unreadable, "text that can hardly be told from its ground").toEqual([]);
  if (host.news) {
    expect(host.news.mayBe).toEqual(expect.arrayContaining(days));
    expect(days).toEqual(expect.arrayContaining(host.news.mustBe));
    expect(lines).toBe(days.length > 0 ? 2 : 0);
  }
  if (host.ground) expect(ground).toBe(host.ground);
  if (host.accent) expect(accent).toBe(host.accent);
  const { wide, room, whole, seen } = await checker.askOuter(outside);
  expect(wide, "no wider than its place").toBeLessThanOrEqual(room + 1);
  expect(wide).toBeGreaterThan(200);
  if (host.fills) expect(wide).toBeGreaterThan(0.8 * whole);
  if (host.visible) expect(seen).toBe(true);

  // The shortest way from there to a result.
  const isOneOf = (answers) =>
    Object.entries(known).every(([question, value]) => answers[question] === value);
  const answers = allWho({}, isOneOf).at(-1);
  const steps = Object.entries(answers).filter(([question]) => !(question in known));
  const click = (selector) =>
    checker.askInner((root, wanted) => root.querySelector(wanted).click(), selector);
  const given = { ...known };
  for (const [question, value] of steps) {
    await click(optionOf(value, given));
    given[question] = value;
  }
  const { title, result } = check(answers, { lang, on: ON });
  await says(checker, way, title);
  // And back: what has grown as a part of the page shrinks again, and the other way round.
  for (const _ of steps) await click(".back a");
  await says(checker, way, asked);
  // To a page that has answered itself a frame tells nothing of what the reader adds; and a sandbox has no port.
  const isSandboxed = host.headers?.["content-security-policy"]?.startsWith("sandbox");
  const isUnheard = way === "iframe" && (Object.keys(known).length > 0 || isSandboxed);
  return isUnheard ? [] : [JSON.stringify({ result })];
}

/**
 * Of a checker: the days of which it says that something has changed, in how many lines, its colours, and
 * those of each text and of what is behind it. Run in the page.
 */
function inside(root, shell) {
  const colours = getComputedStyle(root.querySelector(`section${shell}`));
  const numbers = (colour) => colour.match(/[\d.]+/gu).map(Number);
  const [red, green, blue] = numbers(colours.backgroundColor);
  const groundOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const hasText = (element) => [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
  const texts = [...root.querySelectorAll(`section${shell} *`)].filter(
    (element) => hasText(element) && element.checkVisibility(),
  );
  return {
    days: [...root.querySelectorAll(".notice time")].map((day) => day.dateTime),
    lines: root.querySelectorAll(".notice p").length,
    ground: red + green + blue > 382 ? "light" : "dark",
    accent: getComputedStyle(root.querySelector("#own-page")).color,
    texts: texts.map((element) => ({
      html: element.outerHTML.slice(0, 120),
      colours: [getComputedStyle(element).color, groundOf(element)],
    })),
  };
}

/** Of an element: how wide it is, and what is around it, and whether it is seen. Run in the page. */
function outside(outer) {
  const widths = [outer, outer.parentElement, document.documentElement].map(
    (one) => one.getBoundingClientRect().width,
  );
  const [wide, room, whole] = widths;
  const seen = outer.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return { wide, room, whole, seen };
}

/** No element is there: the link stays, or an iframe stands alone. */
async function isBare(page, host) {
  if (host.shows === "link") return expect(page.getByRole("link", { name: ARTICLE.ru.title })).toBeVisible();
  expect(host.shows).toBe("alone");
  const place = page.frameLocator("iframe");
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await tap(place.locator('a.option[href$="citizenship=other"]'));
  const { title } = check({ citizenship: "other" }, { lang: "ru", on: ON });
  await expect(place.locator("#heading")).toHaveText(title);
}

test("there are hosts enough, of every kind", { tag: "@same" }, () => {
  expect(HOSTS.length).toBeGreaterThanOrEqual(30);
  for (const shows of ["shadow", "iframe", "link", "alone"]) {
    expect(HOSTS.some((host) => host.shows === shows)).toBe(true);
  }
});

test("the host pages and their server know of every way to be tested", { tag: "@same" }, () => {
  for (const { name, why, shows, differs } of HOSTS) {
    expect([name, why, shows].every(Boolean), name).toBe(true);
    expect([undefined, ...DIFFERENCES], name).toContain(differs);
  }
  expect(SCRIPT_TEXT).not.toMatch(/localhost|127\.0\.0\.1|https?:\/\/\w/u);
});

/** Of text, what a checker must not take from the page around it. */
const TEXT = [
  "font-size",
  "font-family",
  "font-weight",
  "line-height",
  "letter-spacing",
  "word-spacing",
  "text-transform",
  "text-indent",
  "white-space",
  "color",
  "direction",
  "opacity",
  "visibility",
  "position",
  "float",
];

/** How a checker looks, as far as the page around it must have no say. */
const LOOKS = {
  [`section${SHELL}`]: [...TEXT, "padding-top", "border-top-width", "display"],
  "#heading": [...TEXT, "margin-top"],
  "a.option": [...TEXT, "padding-left", "text-decoration-line", "pointer-events"],
  ".options": ["list-style-type", "padding-left"],
};

const looks = (page) =>
  page
    .locator("tirkeu-check")
    .first()
    .evaluate((host, all) => {
      const read = ([selector, names]) => {
        const style = getComputedStyle(host.shadowRoot.querySelector(selector));
        return names.map((name) => `${selector} ${name}: ${style.getPropertyValue(name)}`);
      };
      return Object.entries(all).flatMap(read);
    }, LOOKS);

test("no host changes how the checker looks", async ({ page, host }) => {
  test.setTimeout(60_000);
  await host("plain");
  await expect(page.locator("#heading")).toBeVisible();
  const plain = await looks(page);
  // The old browser last: it does not grow young again.
  for (const { name, old } of HOSTS.filter((one) => one.looks).sort((one) => (one.old ? 1 : -1))) {
    if (old) await growOld(page);
    await host(name);
    await expect(page.locator("#heading")).toBeVisible();
    expect(await looks(page), name).toEqual(plain);
  }
});

for (const host of HOSTS.filter((one) => one.doctor)) {
  test.describe(`the doctor at ${host.name}`, engines(host), () => {
    test.use({ expectedNoise: noiseOf(host) });
    test("names what the page blocks, and the line to add", async ({ page, hosts, baseURL }) => {
      await page.goto(`${hosts}${host.name}.html?doctor`);
      const link = page.locator("tirkeu-check a").filter({ hasText: "?doctor" });
      await expect(link).toBeVisible({ timeout: 12_000 });
      const address = await link.getAttribute("href");
      expect(address.startsWith(baseURL + pageOf("builder", "ru"))).toBe(true);
      await page.goto(address);
      const found = page.locator("#found li:visible");
      await expect(found.first()).toBeVisible();
      const codes = await found.evaluateAll((lines) => lines.map((line) => line.dataset.code));
      expect(codes.sort()).toEqual([SHOWN[host.shows], ...host.doctor].sort());
      for (const line of await found.locator(".policy").allTextContents()) {
        expect(line).toContain(baseURL);
        expect(line).not.toContain("ORIGIN");
      }
    });
  });
}
