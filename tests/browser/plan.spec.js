// Can somebody carry a plan out: tick off its steps, copy the way through menus, share the case, go back?
import { pathToFileURL } from "node:url";
import { LANGUAGES, pageOf, pathOf, SINGLE_FILE } from "../site.js";
import { CASE, sending, sent } from "./after.js";
import { backLink, choose, expect, go, heading, open, option, running, test } from "./checker.js";
import { test as hosted } from "./embedded.js";
import { check, inAnyLanguage } from "./endings.js";

const set = (page, name, value) =>
  page.locator("tirkeu-check").evaluate((element, [key, to]) => element.setAttribute(key, to), [name, value]);

const ANSWERS = Object.fromEntries(new URLSearchParams(CASE.slice(1)));
const ticks = (page) => page.locator("#screen .steps input");
const ticked = (page) => ticks(page).evaluateAll((all) => all.map((tick) => tick.checked));
const share = (page) => page.locator("#screen .back button");
const status = (page) => page.locator("#screen .back [role=status]");
/** A sentence, and what is to be copied. */
const byHand = (page) => status(page).locator("> span").last();
const escaped = (text) => text.replaceAll(/[.?+]/gu, "\\$&");
const linkOf = (baseURL, lang) => baseURL + pageOf("checker", lang) + CASE;

for (const lang of LANGUAGES) {
  const { steps, title } = check(ANSWERS, { lang });

  test(`each step is ticked by its own name, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await open(page, pageOf("checker", lang) + CASE);
    const lines = await page.locator("#screen .steps > li").count();
    await expect(ticks(page)).toHaveCount(lines);
    for (const [place, tick] of (await ticks(page).all()).entries()) {
      const line = await page.locator(`#screen .steps > li:nth-child(${place + 1}) [id]`).textContent();
      expect(steps.map((step) => step.line)).toContain(line);
      await expect(tick).toHaveRole("checkbox");
      await expect(tick).toHaveAccessibleName(line);
      const { width, height } = await tick.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  test(`a way through menus is copied by a tap, in ${lang}`, inAnyLanguage(lang), async ({ page }) => {
    await sending(page, {});
    await open(page, pageOf("checker", lang) + CASE);
    const ways = page.locator("#screen .steps button");
    // On the portal, and in the app.
    await expect(ways).toHaveCount(2);
    for (const way of await ways.all()) {
      await way.evaluate((button) => {
        button.closest("details").open = true;
      });
      await expect(way.locator("xpath=following-sibling::*[1]/span[1]")).toBeHidden();
      await choose(way);
      await expect(way.locator("xpath=following-sibling::*[1]/span[1]")).toBeVisible();
    }
    const { copied } = await sent(page);
    expect(copied.map((text) => text.split(" › ")[0])).toEqual(["eGov.kz", "eGov Mobile"]);
    for (const text of copied) expect(steps.some((step) => step.text.endsWith(text))).toBe(true);
  });

  test(
    `a case is shared by its link and its title, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      await sending(page, { share: "done" });
      await open(page, pageOf("checker", lang) + CASE);
      await choose(share(page));
      await expect
        .poll(() => sent(page))
        .toEqual({ shared: [{ title, url: linkOf(baseURL, lang) }], copied: [] });
      await expect(status(page).locator("> span").filter({ visible: true })).toHaveCount(0);
    },
  );
}

test("what shares or copies is asked for when a finger comes down, and not before", async ({ page }) => {
  await sending(page, { share: "done" });
  const asked = [];
  page.on("request", (request) => asked.push(request.url().split("/").at(-1)));
  await open(page, pageOf("checker", "ru") + CASE);
  await running(page);
  const taking = () => asked.filter((file) => file.startsWith("take-"));
  await share(page).hover();
  expect(taking()).toEqual([]);
  await page.mouse.down();
  await expect.poll(taking).toHaveLength(1);
  await page.mouse.up();
  await expect.poll(async () => (await sent(page)).shared.length).toBe(1);
  expect(taking()).toHaveLength(1);
});

test("who thinks better of sharing is told nothing", async ({ page }) => {
  await sending(page, { share: "AbortError" });
  await open(page, pageOf("checker", "ru") + CASE);
  await choose(share(page));
  await expect.poll(async () => (await sent(page)).shared.length).toBe(1);
  expect((await sent(page)).copied).toEqual([]);
  await expect(status(page).locator("> span").filter({ visible: true })).toHaveCount(0);
});

for (const how of ["none", "NotAllowedError"]) {
  test(`where a device cannot share (${how}), the link is copied with its title, and it says so`, async ({
    page,
    baseURL,
  }) => {
    await sending(page, { share: how });
    await open(page, pageOf("checker", "ru") + CASE);
    await choose(share(page));
    await expect(status(page).locator("> span").filter({ visible: true })).toHaveCount(1);
    const { title } = check(ANSWERS, { lang: "ru" });
    expect((await sent(page)).copied).toEqual([`${title}\n${linkOf(baseURL, "ru")}`]);
  });

  test(`where it cannot copy either (${how}), the link is shown`, async ({ page, baseURL }) => {
    await sending(page, { share: "none", copy: how });
    await open(page, pageOf("checker", "ru") + CASE);
    await choose(share(page));
    await expect(byHand(page)).toBeVisible();
    await expect(byHand(page)).toHaveText(new RegExp(`^[^:]+: ${escaped(linkOf(baseURL, "ru"))}$`, "u"));
    // Once more, it stands there as before.
    await choose(share(page));
    await expect(byHand(page)).toHaveText(new RegExp(`^[^:]+: ${escaped(linkOf(baseURL, "ru"))}$`, "u"));
    await expect(status(page).locator("span").first()).toBeHidden();
  });
}

test("what is ticked stays while the page is open: there and back, and in another language", async ({
  page,
}) => {
  await open(page, pageOf("checker", "ru") + CASE);
  await ticks(page).nth(1).press(" ");
  expect(await ticked(page)).toEqual([false, true, false]);
  await go(page, CASE.replace(/&[^&]*$/u, ""));
  await go(page, CASE);
  expect(await ticked(page)).toEqual([false, true, false]);
  await page.locator("#languages a[lang=kk]").click();
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "kk" }).title);
  await expect.poll(() => ticked(page)).toEqual([false, true, false]);
  // The address is that of the case again.
  expect(await page.evaluate(() => location.hash)).toBe(CASE);
  await ticks(page).nth(1).press(" ");
  await page.locator("#languages a[lang=ru]").click();
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
  await expect.poll(() => ticked(page)).toEqual([false, false, false]);
  expect(await page.evaluate(() => [window.name, localStorage.length, sessionStorage.length])).toEqual([
    "",
    0,
    0,
  ]);
});

const FIRST = [true, false, false];
const isClean = async (page) => expect(await page.evaluate(() => location.href)).not.toMatch(/tick/u);

for (const kind of ["agree", "otherwise"]) {
  const there = kind === "agree" ? "#screen .action" : "#otherwise a";
  const form = kind === "agree" ? "#agreed" : "#happened";
  /** Ticks the first step, and goes to that page by the button of the result, or by the link below it. */
  const tickAndGo = async (page) => {
    await open(page, pageOf("checker", "ru") + CASE);
    await ticks(page).nth(0).press(" ");
    await page.locator(there).click();
    await expect(page).toHaveURL((url) => url.pathname.endsWith(pageOf(kind, "ru")) && url.hash === CASE);
    await expect(page.locator(form)).toBeVisible();
    await expect(page.locator("#in-part:visible")).toHaveCount(0);
  };

  test(
    `what is ticked is there after the way to the page ${kind} and back, in each language`,
    kind === "agree" ? {} : { tag: "@same" },
    async ({ page }) => {
      await tickAndGo(page);
      // Loaded again, it still has them for the way back.
      await page.reload();
      await expect(page.locator(form)).toBeVisible();
      await page.locator(".back a").click();
      await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
      await expect.poll(() => ticked(page)).toEqual(FIRST);
      await isClean(page);
      await page.locator(there).click();
      await expect(page.locator(form)).toBeVisible();
      await page.locator("#languages a[lang=kk]").click();
      await expect(page).toHaveURL((url) => url.pathname.endsWith(pageOf(kind, "kk")) && url.hash === CASE);
      await page.locator(".back a").click();
      await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "kk" }).title);
      await expect.poll(() => ticked(page)).toEqual(FIRST);
      await isClean(page);
    },
  );

  // What Firefox goes back to, it has never left.
  test(`what is ticked is there when the browser goes back from the page ${kind}`, {
    tag: "@chromium",
  }, async ({ page }) => {
    await tickAndGo(page);
    await page.goBack();
    await running(page);
    await expect.poll(() => ticked(page)).toEqual(FIRST);
    await isClean(page);
  });
}

test("what a link says is ticked is taken out of it, and no answer with it", { tag: "@same" }, async ({
  page,
}) => {
  const [first, ...others] = CASE.slice(1).split("&");
  for (const said of ["is_ticked=a.", "is_ticked="]) {
    await open(page, `${pageOf("checker", "ru")}#${[first, said, ...others].join("&")}`);
    await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
    expect(await page.evaluate(() => location.hash)).toBe(CASE);
    await page.goto("about:blank");
  }
});

test("a link to another page of the case has what is ticked only while it is followed", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + CASE);
  await ticks(page).nth(0).press(" ");
  const link = page.locator("#languages a[lang=kk]");
  const before = await link.evaluate(({ href }) => href);
  const followed = await link.evaluate((a) => {
    addEventListener("click", (event) => event.preventDefault());
    a.click();
    return a.href;
  });
  expect(followed).toMatch(/&is_ticked=\S+\.$/u);
  // The open book has no plan, and would keep it in its address.
  const ofBook = page.locator('#screen a[href^="book"]');
  const there = await ofBook.evaluate((a) => {
    a.click();
    return a.getAttribute("href");
  });
  expect(there).toBe(pageOf("book", "ru") + CASE);
  await expect.poll(() => link.evaluate(({ href }) => href)).toBe(before);
});

test("a tap on the language that is read changes nothing, whatever is ticked", { tag: "@same" }, async ({
  page,
}) => {
  for (const kind of ["checker", "otherwise"]) {
    await open(page, pageOf("checker", "ru") + CASE);
    await ticks(page).nth(0).press(" ");
    if (kind === "otherwise") {
      await choose(page.locator(`a[href*="${pageOf(kind, "ru")}"]`).first());
      await page.waitForURL(`**/${pageOf(kind, "ru")}${CASE}`);
    }
    await choose(page.locator("#languages [aria-current]"));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.evaluate(() => location.hash)).toBe(CASE);
    await expect(page.locator(".notice:visible")).toHaveCount(0);
  }
});

test("what is ticked is there after a reload", async ({ page }) => {
  await open(page, pageOf("checker", "ru") + CASE);
  for (const now of [FIRST, [false, false, false]]) {
    await ticks(page).nth(0).press(" ");
    await page.reload();
    await running(page);
    expect(await ticked(page)).toEqual(now);
  }
});

test("who begins again has nothing ticked", { tag: "@same" }, async ({ page }) => {
  await open(page, pageOf("checker", "ru") + CASE);
  await ticks(page).nth(0).press(" ");
  expect(await ticked(page)).toEqual(FIRST);
  await choose(page.locator(".answers > p a"));
  await expect(heading(page)).toHaveText(check({}, { lang: "ru" }).prompt);
  await page.evaluate((hash) => (location.hash = hash), CASE);
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
  expect(await ticked(page)).toEqual([false, false, false]);
});

test("what is ticked is there when the browser goes back from another language", {
  tag: "@chromium",
}, async ({ page }) => {
  await open(page, pageOf("checker", "ru") + CASE);
  await ticks(page).nth(0).press(" ");
  await page.locator("#languages a[lang=kk]").click();
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "kk" }).title);
  await page.goBack();
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
  await expect.poll(() => ticked(page)).toEqual(FIRST);
});

test("what has changed since a slip is said in another language, too, and after the way to the owner", {
  tag: "@same",
}, async ({ page }) => {
  const changed = page.locator("#notices .notice time");
  const OLD = `${CASE}&rules_of=2025-12-01`;
  await open(page, pageOf("checker", "ru") + OLD);
  await expect(changed).toHaveCount(2);
  await page.locator("#languages a[lang=kk]").click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(pageOf("checker", "kk")) && url.hash === OLD);
  await expect(changed).toHaveCount(2);
  await page.locator("#screen .action").click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(pageOf("agree", "kk")) && url.hash === OLD);
  await page.locator("#languages a[lang=ru]").click();
  // Before its script has come, a page knows no case.
  await expect(page.locator(".back a")).toHaveAttribute("href", new RegExp(`${OLD}$`, "u"));
  await page.locator(".back a").click();
  await expect(heading(page)).toHaveText(check(ANSWERS, { lang: "ru" }).title);
  await expect(changed).toHaveCount(2);
  // Escaped by a messenger it is the same day.
  await page.goto("about:blank");
  await open(page, pageOf("checker", "ru") + OLD.replaceAll("&", "%26").replaceAll("=", "%3D"));
  await expect(changed).toHaveCount(2);
});

test("the way back stands above a question, and begun the head of the page is one line", async ({ page }) => {
  await open(page, pageOf("checker", "kk"));
  await expect(backLink(page)).toHaveCount(0);
  await choose(option(page, "citizenship", "citizen"));
  await expect(heading(page)).toBeFocused();
  const place = async (locator) => await locator.boundingBox();
  const [back, question, head] = [
    await place(backLink(page)),
    await place(heading(page)),
    await place(page.locator("header")),
  ];
  expect(back.y + back.height).toBeLessThanOrEqual(question.y);
  // It is in sight, and the next thing before the question.
  expect(back.y).toBeGreaterThanOrEqual(0);
  expect(head.height).toBeLessThan(60);
  await page.keyboard.press("Shift+Tab");
  await expect(backLink(page)).toBeFocused();
});

test("in the single file a case has no link that others could open, where the build knew no address", {
  tag: "@chromium",
}, async ({ page }) => {
  await page.goto(pathToFileURL(pathOf(SINGLE_FILE)).href + CASE);
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("#screen .verdict")).toBeVisible();
  await expect(page.locator("#screen .steps button")).toHaveCount(2);
  await expect(share(page)).toHaveCount(0);
});

hosted(
  "in an article a case is shared by the link of our own page, and nothing has it before",
  {
    tag: "@chromium",
  },
  async ({ page, host, baseURL }) => {
    await sending(page, { share: "done" });
    await host("plain");
    const element = page.locator("tirkeu-check");
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator("#heading")).toBeVisible();
    await set(page, "answers", CASE.slice(1));
    await ticks(page).nth(0).press(" ");
    await set(page, "lang", "kk");
    const { title } = check(ANSWERS, { lang: "kk" });
    await expect(element.locator("#heading")).toHaveText(title);
    expect(await ticked(page)).toEqual([true, false, false]);
    expect(await element.evaluate(({ shadowRoot }) => shadowRoot.innerHTML.includes("signing=sms"))).toBe(
      false,
    );
    await share(page).press("Enter");
    await expect
      .poll(() => sent(page))
      .toEqual({ shared: [{ title, url: linkOf(baseURL, "kk") }], copied: [] });
  },
);

for (const [name, may] of [
  ["iframe", "clipboard-write;web-share"],
  ["iframe-alone", "web-share; clipboard-write"],
]) {
  hosted(
    `in an article's iframe a reader may share as on our own page (${name})`,
    { tag: "@chromium" },
    async ({ page, host }) => {
      await host(name);
      if (name === "iframe") await page.locator("tirkeu-check").scrollIntoViewIfNeeded();
      const iframe = page.locator("iframe");
      await expect(iframe.contentFrame().locator("#heading")).toBeVisible();
      await expect(iframe).toHaveAttribute("allow", may);
    },
  );
}

/** The links of several lines in a list whose mark does not stand beside the first of them: run in the page. */
function besideAnother() {
  const found = [];
  for (const item of document.querySelectorAll("#screen li:not(.options li):has(> a:first-child)")) {
    const link = item.firstElementChild;
    const range = document.createRange();
    range.selectNodeContents(link);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    // What stands on the line of the mark has its bottom where the letters of that line stand.
    const mark = document.createElement("span");
    mark.style.cssText = "display:inline-block;width:0;height:0";
    item.prepend(mark);
    const { bottom } = mark.getBoundingClientRect();
    mark.remove();
    const [first] = lines;
    found.push({ lines: new Set(lines.map(({ top }) => Math.round(top))).size, off: bottom - first.bottom });
  }
  return found;
}

for (const width of [320, 360]) {
  test(`the mark of a list stands beside the first line of a link, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, pageOf("checker", "ru") + CASE);
    for (const folded of await page.locator("#screen details").all())
      await folded.evaluate((element) => {
        element.open = true;
      });
    const links = await page.evaluate(besideAnother);
    expect(links.some(({ lines }) => lines > 1)).toBe(true);
    expect(links.filter(({ off }) => off > 2)).toEqual([]);
  });
}
