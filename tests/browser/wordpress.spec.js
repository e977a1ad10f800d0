// Does the checker come in an article that has the WordPress block of docs/examples/, and its link where the
// tags are taken out?
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { listen, pageOf } from "../site.js";
import { expect, test } from "./embedded.js";
import { ARTICLE, INTEGRITY } from "./snippet.js";

const BLOCK = readFileSync(new URL("../../docs/examples/wordpress.html", import.meta.url), "utf8");
const [, content] = /^<!-- wp:html -->\n(.+)\n<!-- \/wp:html -->\n$/su.exec(BLOCK);
const [, lang, attributes] = /^<tirkeu-check lang="(\w+)"((?: [\w-]+="[^"]*")*)>/u.exec(content);
const ELSEWHERE = "https://example.org/";

/** An article as WordPress serves it: what is between the comments, in the theme. */
async function article(html) {
  const icon = '<link rel="icon" href="data:,">';
  const head = `<!doctype html><meta charset="utf-8"><title>article</title>${icon}`;
  const page = `${head}<p>Before</p>${html}<p>After</p>`;
  const answer = (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  };
  return listen(createServer(answer), "127.0.0.1");
}

test("the block is what the page for editors makes, but for the address and the hash", async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL + pageOf("builder", lang));
  const [, published] = /published="([^"]*)"/u.exec(attributes);
  await page.locator('[name="published"]').fill(published);
  const code = page.locator("#code");
  await expect(code).toHaveValue(new RegExp(published, "u"));
  const made = await code.inputValue();
  expect(content).toBe(made.replaceAll(baseURL, ELSEWHERE).replace(INTEGRITY, "sha384-…"));
});

test("the checker comes where the block stands", async ({ page, baseURL }) => {
  const own = content.replaceAll(ELSEWHERE, baseURL).replace("sha384-…", INTEGRITY);
  const { base, close } = await article(own);
  await page.goto(base);
  await expect(page.locator("tirkeu-check #heading")).toBeVisible();
  await close();
});

test("where the tags are taken out, the link and the facts stay", async ({ page, baseURL }) => {
  // As WordPress does with what is written by somebody who may not write every tag.
  const { base, close } = await article(
    content.replaceAll(/<\/?(?:tirkeu-check|script)[^>]*>/gu, "").replaceAll(ELSEWHERE, baseURL),
  );
  await page.goto(base);
  const { title, facts } = ARTICLE[lang];
  await expect(page.getByRole("link", { name: title })).toHaveAttribute(
    "href",
    baseURL + pageOf("checker", lang),
  );
  await expect(page.getByText(facts)).toBeVisible();
  await close();
});
