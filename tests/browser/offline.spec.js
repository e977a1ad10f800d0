// Does what is kept work without a network, keep to its own pages, and make way for a new version only when
// it is asked to?

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHECKED } from "../days.js";
import { LANGUAGES, pageOf, pathOf, programOf, SINGLE_FILE, scriptOf, serveSite, wordsOf } from "../site.js";
import { expect, heading, keep, running, test } from "./checker.js";
import { check } from "./endings.js";
import { isNext, isNotNext, nextPage, nextWorker } from "./next-version.js";

const ON = CHECKED;
const CHECKER = pageOf("checker", "ru");

test("the open book is kept with the checker, and its run needs no network", { tag: "@chromium" }, async ({
  page,
}) => {
  const host = await serveSite();
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  await host.close();
  await page.goto(host.base + pageOf("book", "ru"));
  await page.locator("#start button").click();
  await expect(page.locator("#same")).toBeVisible();
});

test("a page that is not in the copy gets its program from where it came from itself", async ({ page }) => {
  const host = await serveSite();
  const asked = [];
  host.listener.on("request", ({ url }) =>
    asked.push(url.slice(1).replace(/^(embed\/current\.js)\?.*/, "$1")),
  );
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  asked.length = 0;
  await page.goto(`${host.base}${CHECKER}#citizenship=citizen`);
  await page.reload();
  await running(page);
  expect(asked.filter((file) => file !== scriptOf("sw.js"))).toEqual([]);
  const article = pageOf("article", "ru");
  await page.goto(host.base + article);
  await expect(page.locator("article #heading")).toBeVisible();
  const { code } = programOf("page");
  for (const file of [article, ...["embed/current.js", "embed/shadow.js"].map(scriptOf), wordsOf("ru"), code])
    expect(asked).toContain(file);
  await host.close();
});

test.describe("a page that is not in the copy, without a network", () => {
  test.use({ expectedNoise: /ERR_|Failed to load/u });
  test("says so in every language and leads to the checker, and comes by itself once there is one", async ({
    page,
  }) => {
    const host = await serveSite();
    let isThere = true;
    host.listener.prependListener("request", ({ socket }) => {
      if (!isThere) socket.destroy();
    });
    await page.goto(host.base + CHECKER);
    await running(page);
    await keep(page);
    await page.goto("about:blank");
    isThere = false;
    const builder = pageOf("embed", "ru");
    for (const file of [builder, builder.replace(".html", ""), pageOf("no-script", "en"), SINGLE_FILE]) {
      await page.goto(host.base + file);
      await expect(page.locator("h1"), file).toHaveCount(LANGUAGES.length);
      for (const lang of LANGUAGES) {
        const to = host.base + pageOf("checker", lang);
        await expect(page.locator(`section[lang="${lang}"] a`), file).toHaveJSProperty("href", to);
      }
    }
    await page.locator('section[lang="ru"] a').click();
    await running(page);
    await page.goto(host.base + builder);
    isThere = true;
    await page.reload();
    await expect(page.locator("#options")).toBeVisible();
    await host.close();
    // What is not ours is left to the browser.
    await expect(page.goto(`${host.base}somebody-elses.html`)).rejects.toThrow();
  });
});

test("a new version is offered where the page is kept, and takes over only when it is asked to", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  cpSync(pathOf("."), folder, { recursive: true });
  const host = await serveSite(undefined, folder);
  const change = (file, to) => {
    const path = join(folder, file);
    writeFileSync(path, to(readFileSync(path, "utf8")));
  };
  try {
    await page.goto(host.base + CHECKER);
    await running(page);
    await keep(page);
    await expect(page.locator("#newer")).toBeHidden();

    change(CHECKER, nextPage);
    change(scriptOf("sw.js"), nextWorker);
    await page.goto("about:blank");
    await page.goto(`${host.base}${CHECKER}#citizenship=citizen`);
    await expect(page.locator("#newer")).toBeVisible();
    await isNotNext(page);
    // In the middle of the questions nothing is forced; and the answers come along.
    await page.locator("#screen a.option").first().click();
    const { prompt } = check({ citizenship: "citizen", person: "self" }, { lang: "ru", on: ON });
    await expect(heading(page)).toHaveText(prompt);
    await isNotNext(page);
    await page.locator("#newer button").click();
    await isNext(page);
    await expect(heading(page)).toHaveText(prompt);
    await expect(page.locator("#newer")).toBeHidden();
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  } finally {
    await host.close();
    rmSync(folder, { recursive: true });
  }
});
