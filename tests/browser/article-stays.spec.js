// Does an article stay where it is when the checker comes, and is the checker found wherever the script was
// put?
import { createServer } from "node:http";
import { LANGUAGES, listen, pageOf, SHOWN } from "../site.js";
import { expect, test } from "./checker.js";
import { ARTICLE, SCRIPT, SCRIPT_TEXT, snippet, withRoom } from "./snippet.js";

const PHONE = { width: 360, height: 740 };
/** Of the reader's own devices, the limit of what counts as good. */
const MOST_SHIFT = 0.1;
const TEXT = "<p>Words of an article, which somebody reads while the checker is on its way.</p>".repeat(20);
/** What docs/embed.md tells who has a style sheet. */
const RULE = "<style>tirkeu-check { display: block; min-height: 640px }</style>";

const OPEN = { "access-control-allow-origin": "*" };

/** A page that is served on its own, with files beside it. */
async function served(html, files = {}) {
  const answer = ({ url }, response) => {
    const [path] = url.split("?");
    const [type, body] = path === "/" ? ["text/html; charset=utf-8", html] : (files[path] ?? []);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type ?? "text/html" });
    response.end(body ?? "<!doctype html><title>Nothing here</title><h1>404</h1>");
  };
  return listen(createServer(answer), "127.0.0.1");
}

const article = (inside, head = "") =>
  '<!doctype html><html lang="ru"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width">' +
  `<title>article</title><link rel="icon" href="data:,">${head}<h1>An article</h1><p>Words.</p>${inside}${TEXT}`;

/** How far everything has moved without anybody having done anything. */
const watchShifts = (page) =>
  page.addInitScript(() => {
    window.shifts = [];
    const note = (list) => window.shifts.push(...list.getEntries());
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });
const shiftOf = (page) =>
  page.evaluate(async () => {
    // What has moved is told when it is drawn.
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    return window.shifts.filter((one) => !one.hadRecentInput).reduce((sum, { value }) => sum + value, 0);
  });

for (const [way, attributes] of [
  ["shadow", ""],
  ["iframe", 'frame=""'],
]) {
  const place = (page) =>
    way === "iframe" ? page.locator("tirkeu-check iframe").contentFrame() : page.locator("tirkeu-check");
  for (const lang of LANGUAGES) {
    test(`the text below stays where it is when the checker opens, in ${lang}, as ${way}`, {
      tag: "@chromium",
    }, async ({ page, baseURL }) => {
      await page.setViewportSize(PHONE);
      await watchShifts(page);
      const { element, script } = snippet(lang, { base: baseURL, attributes });
      // In the article's first paint the snippet has the height, or its style sheet, or the script has run.
      for (const html of [
        article(withRoom(element) + script),
        article(element + script, RULE),
        article(element + script.replace(" async", "")),
      ]) {
        const host = await served(html);
        await page.goto(host.base);
        await expect(place(page).locator("#heading")).toBeVisible();
        expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
        await host.close();
      }
    });
  }

  test(`a script that comes late moves nothing where the height is known before, as ${way}`, {
    tag: "@chromium",
  }, async ({ page, baseURL }) => {
    await page.setViewportSize(PHONE);
    await watchShifts(page);
    await page.route(`**/${SCRIPT}`, async (route) => {
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
      await route.continue();
    });
    const { element, script } = snippet("ru", { base: baseURL, attributes });
    for (const html of [article(withRoom(element) + script), article(element + script, RULE)]) {
      const host = await served(html);
      await page.goto(host.base);
      await expect(place(page).locator("#heading")).toBeVisible();
      expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
      await host.close();
    }
  });
}

test("the example article does not move", { tag: "@chromium" }, async ({ page, baseURL }) => {
  await page.setViewportSize(PHONE);
  await watchShifts(page);
  for (const lang of LANGUAGES) {
    await page.goto(baseURL + pageOf("article", lang));
    await expect(page.locator("tirkeu-check #heading")).toBeVisible();
    expect(await shiftOf(page), lang).toBeLessThan(MOST_SHIFT);
  }
});

test.describe("where the rest of the checker is not beside the script", () => {
  test.use({ expectedNoise: /Failed to load|404|error loading|Loading module/u });
  for (const attributes of ["", 'frame=""'])
    test(`it is found by the link, and the doctor too: ${attributes || "as it is"}`, async ({
      page,
      baseURL,
    }) => {
      const { element } = snippet("ru", { base: baseURL, attributes });
      const copied = `<script async src="/assets/${SCRIPT}"></script>`;
      const host = await served(article(element + copied), {
        [`/assets/${SCRIPT}`]: ["text/javascript; charset=utf-8", SCRIPT_TEXT],
      });
      await page.goto(`${host.base}?doctor=1`);
      await expect(page.locator("tirkeu-check iframe").contentFrame().locator("#heading")).toBeVisible();
      const doctor = await page.locator("tirkeu-check a[target]").getAttribute("href");
      expect(doctor).toBe(`${baseURL}${pageOf("embed", "ru")}#doctor=${SHOWN.iframe}`);
      await host.close();
    });
});

test("where nothing of the checker is to be had, the link stays, and no room is kept for it", async ({
  page,
  baseURL,
}) => {
  await page.clock.install();
  const { element, script } = snippet("ru", { base: baseURL });
  const host = await served(article(element + script));
  await page.route(`${baseURL}embed/current.js?*`, (route) =>
    route.fulfill({ contentType: "text/javascript", headers: OPEN, body: "throw new Error()" }),
  );
  await page.route(`${baseURL}${pageOf("iframe", "ru")}*`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>nothing</title>" }),
  );
  await page.goto(host.base);
  await expect(page.locator("tirkeu-check iframe")).toBeAttached();
  await page.clock.fastForward(9_000);
  await expect(page.getByRole("link", { name: ARTICLE.ru.title })).toBeVisible();
  await expect
    .poll(() => page.locator("tirkeu-check").evaluate((one) => one.getBoundingClientRect().height))
    .toBeLessThan(400);
  await host.close();
});

for (const [query, isCalled] of [
  ["?doctor", true],
  ["?doctor=", true],
  ["?doctor=1", true],
  ["?p=1&doctor=yes&x=2", true],
  ["?doctors=1", false],
  ["?my-doctor", false],
]) {
  test(`the doctor ${isCalled ? "is called" : "stays away"} with ${query}`, { tag: "@same" }, async ({
    page,
    baseURL,
  }) => {
    const { element, script } = snippet("ru", { base: baseURL });
    const host = await served(article(element + script));
    await page.goto(host.base + query);
    await expect(page.locator("tirkeu-check #heading")).toBeVisible();
    await expect(page.locator('tirkeu-check a[href*="#doctor="]')).toHaveCount(isCalled ? 1 : 0);
    await host.close();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("no room is kept for a checker that cannot come", { tag: "@chromium" }, async ({ page, baseURL }) => {
    await page.setViewportSize(PHONE);
    const { element, script } = snippet("ru", { base: baseURL });
    const host = await served(article(withRoom(element) + script));
    await page.goto(host.base);
    const below = await page.locator("tirkeu-check + script + p").boundingBox();
    const link = await page.locator("tirkeu-check a").boundingBox();
    expect(below.y - link.y).toBeLessThan(300);
    await host.close();
  });
});
