// Does each page do what it should with all the headers that a host can send, and where Trusted Types are
// required; and may only what is made for it be put into a frame?
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { relative } from "node:path";
import { headersOf, headersOfServers } from "../headers.js";
import { DIST, ID, LANGUAGES, listen, pageOf, pathOf, SINGLE_FILE, serveSite } from "../site.js";
import { share } from "../tier.js";
import { choose, expect, heading, keep, options, running, test } from "./checker.js";

/** What comes with a file, by the file. */
const TOGETHER = [
  { name: "all that `_headers` says", sent: headersOf },
  { name: "all that nginx, Caddy and Apache are told to send", sent: headersOfServers },
  {
    name: "Trusted Types required, and our one policy of them allowed",
    sent: () => ({
      "content-security-policy": "require-trusted-types-for 'script'; trusted-types tirkeu",
    }),
  },
  {
    name: "Trusted Types required",
    sent: () => ({ "content-security-policy": "require-trusted-types-for 'script'" }),
  },
  {
    // As by Apache's `AddDefaultCharset`.
    name: "another charset said of each page",
    sent: (path) => (path.endsWith(".html") ? { "content-type": "text/html; charset=windows-1251" } : {}),
  },
];

/** An old Firefox says that it does not know Trusted Types, or a directive of theirs. */
const UNKNOWN = /(?:unknown|process).*(?:require-trusted-types-for|trusted-types)/u;
/** That, or what a browser says of a script that did not come. */
const LOST = /(?:unknown|process).*trusted-types|404|ServiceWorker|service worker/u;

const served = (sent) => serveSite((path) => sent(relative(pathOf("."), path)));

/** What one can do on each page. */
const PAGES = {
  checker: async (page) => {
    await running(page);
    await choose(options(page).first());
    await expect(heading(page)).toBeFocused();
  },
  "no-script": (page) => expect(page.locator("main a").first()).toBeVisible(),
  book: async (page) => {
    await page.locator("#start button").click();
    // Everybody is counted.
    await expect(page.locator("#same")).toBeVisible({ timeout: 30_000 });
  },
  article: (page) => expect(page.locator("article #heading")).toBeVisible(),
  builder: async (page) => {
    expect(await page.locator(`#${ID.code}`).inputValue()).toMatch(
      /<script [^>]*src="http:\/\/localhost:\d+\/[\w.-]+"[^>]*integrity="sha384-[^>]*><\/script>$/u,
    );
    await page.locator("#preview").evaluate((preview) => preview.scrollIntoView());
    await expect(page.locator("#preview #heading")).toBeVisible();
    await page.locator('[name="way"]').selectOption("iframe");
    await page.locator("#preview").evaluate((preview) => preview.scrollIntoView());
    await expect(page.locator("#preview iframe").contentFrame().locator("#heading")).toBeVisible();
  },
  iframe: async (page) => {
    await expect(page.locator("#heading")).toBeVisible();
    await page.locator("a.option").first().press("Enter");
    await expect(page.locator(".answers").first()).toBeVisible();
  },
};

/** What only Chromium knows of: without it these headers are none. */
const engines = (name) => ({ tag: name.startsWith("Trusted Types") ? "@chromium" : [] });

for (const [place, { name, sent }] of TOGETHER.entries()) {
  test.describe(`with ${name}`, engines(name), () => {
    test.use({ expectedNoise: UNKNOWN });

    for (const [kind, works] of share(Object.entries(PAGES), place)) {
      test(`the page of the kind \`${kind}\` works, with ${name}`, async ({ page }) => {
        test.setTimeout(120_000);
        const site = await served(sent);
        for (const lang of share(LANGUAGES, place)) {
          await page.goto(site.base + pageOf(kind, lang));
          await works(page);
          expect(await page.evaluate(() => document.characterSet)).toBe("UTF-8");
          // Its styles are in force.
          await expect(page.locator("body")).not.toHaveCSS("margin", "8px");
        }
        await site.close();
      });
    }

    test(`what is kept is kept, and works without a network, with ${name}`, async ({ page }) => {
      const site = await served(sent);
      await page.goto(site.base + pageOf("checker", "ru"));
      await running(page);
      await keep(page);
      await site.close();
      for (const lang of share(LANGUAGES, place)) {
        await page.goto(site.base + pageOf("checker", lang));
        await PAGES.checker(page);
      }
    });

    test(`the single file works, and so does the page for who is lost, with ${name}`, async ({ page }) => {
      const site = await served(sent);
      await page.goto(site.base + SINGLE_FILE);
      await expect(page.locator("html")).toHaveAttribute("data-lang");
      await expect(heading(page)).toBeVisible();
      expect(await page.evaluate(() => document.characterSet)).toBe("UTF-8");
      await page.goto(`${site.base}404.html#citizenship=citizen`);
      const to = `${site.base}${pageOf("checker", "ru")}#citizenship=citizen`;
      await expect(page.locator('section[lang="ru"] a')).toHaveJSProperty("href", to);
      await site.close();
    });
  });
}

for (const { name, sent } of share(TOGETHER, 0)) {
  test.describe(`at the second try, with ${name}`, engines(name), () => {
    test.use({ expectedNoise: LOST });

    test(`a second try to keep it is one, with ${name}`, async ({ page }) => {
      const site = await served(sent);
      let isLost = true;
      site.listener.prependListener("request", (request) => {
        if (isLost && request.url === "/sw.js") request.url = "/nothing";
      });
      await page.goto(site.base + pageOf("checker", "ru"));
      await running(page);
      await page.locator("#keep button").click();
      await expect(page.locator("#not-kept")).toBeVisible();
      isLost = false;
      await keep(page);
      await site.close();
    });
  });
}

for (const { name, sent } of share(TOGETHER.slice(0, 2), 0, 2)) {
  test.describe(`in a frame, with ${name}`, () => {
    test.use({ expectedNoise: /frame-ancestors|X-Frame-Options|Framing|process/u });

    test(`only what is made for frames is shown in one, with ${name}`, async ({ page }) => {
      // Firefox takes most of a second for each page that it refuses.
      test.slow();
      const site = await served(sent);
      const pages = readdirSync(DIST).filter((file) => file.endsWith(".html"));
      const framed = LANGUAGES.map((lang) => pageOf("iframe", lang));
      expect(pages.length).toBeGreaterThan(framed.length);
      const frame = (file) => `<iframe title="${file}" src="${site.base}${file}"></iframe>`;
      const another = await listen(
        createServer(({ url }, response) => {
          const files = new URL(url, "http://localhost").searchParams.getAll("file");
          const head = '<!doctype html><title>article</title><link rel="icon" href="data:,">';
          response
            .writeHead(200, { "content-type": "text/html; charset=utf-8" })
            .end(head + files.map(frame).join(""));
        }),
        "127.0.0.1",
      );
      const isShown = (file) =>
        page
          .locator(`iframe[title="${file}"]`)
          .contentFrame()
          .locator(`[data-page="${file}"], #heading, main`)
          .count()
          .then((count) => count > 0);
      const shown = [];
      // Some at a time: Firefox has a process for each that it refuses.
      for (let first = 0; first < pages.length; first += 6) {
        const some = pages.slice(first, first + 6);
        const asked = new URLSearchParams(some.map((file) => ["file", file]));
        await page.goto(`${another.base}?${asked}`, { waitUntil: "load" });
        for (const file of framed.filter((file) => some.includes(file)))
          await expect(
            page.locator(`iframe[title="${file}"]`).contentFrame().locator("#heading"),
          ).toBeVisible();
        for (const file of some) if (await isShown(file)) shown.push(file);
      }
      expect(shown.sort()).toEqual(framed.sort());
      await Promise.all([site.close(), another.close()]);
    });
  });
}
