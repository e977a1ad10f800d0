// Does it work in Chrome 80, the oldest that is promised? In that browser itself, as npm has it, of February 2020.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { server } from "../../scripts/serve.mjs";
import { check, optionOf } from "../browser/endings.js";
import { DIST, LANGUAGES, listen, pageOf, SINGLE_FILE } from "../site.js";

const require = createRequire(import.meta.url);
const VERSION = /\/80\./u;
/** Where the browser is unpacked. */
const HOME = fileURLToPath(new URL("node_modules/.chrome/", import.meta.url));
const PATIENCE = 10_000;

function unpacked() {
  const program = join(HOME, "chrome");
  if (existsSync(program)) return program;
  const packed = join(dirname(require.resolve("chrome-aws-lambda/package.json")), "bin");
  const read = (name) => brotliDecompressSync(readFileSync(join(packed, name)));
  mkdirSync(HOME, { recursive: true });
  // The libraries that a bare machine lacks come with it.
  writeFileSync(join(HOME, "libraries.tar"), read("aws.tar.br"));
  execFileSync("tar", ["xf", "libraries.tar"], { cwd: HOME });
  writeFileSync(`${program}.part`, read("chromium.br"));
  chmodSync(`${program}.part`, 0o755);
  // Whole, or not there.
  renameSync(`${program}.part`, program);
  return program;
}

let browser;
let site;
before(async () => {
  site = await listen(server(fileURLToPath(DIST)));
  browser = await require("puppeteer-core").launch({
    executablePath: unpacked(),
    env: { ...process.env, LD_LIBRARY_PATH: join(HOME, "lib") },
    args: ["--no-sandbox", "--single-process", "--no-zygote", "--disable-gpu"],
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page, and waits until something holds in it. */
async function open(address) {
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`${error}`));
  await page.setViewport({ width: 360, height: 740 });
  // The tests look into the tree of an embedded checker.
  await page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      return attach.call(this, { mode: "open" });
    };
  });
  await page.goto(site.base + address);
  return { page, faults };
}

/** Where the checker is drawn: run in the page. */
const PLACE = `((document.querySelector("tirkeu-check") || {}).shadowRoot || document)`;
const says = (page, text) =>
  page.waitForFunction(`(${PLACE}.querySelector("#heading") || {}).textContent === ${JSON.stringify(text)}`, {
    timeout: PATIENCE,
  });

test("it is that browser", async () => {
  assert.match(await browser.version(), VERSION);
});

for (const lang of LANGUAGES) {
  for (const [where, address] of [
    ["on the page", pageOf("checker", lang)],
    ["in an article", pageOf("article", lang)],
    ["in an iframe", pageOf("iframe", lang)],
    ["in the single file", `${SINGLE_FILE}#`],
  ]) {
    // The single file speaks the language of the device, and there is one device.
    const spoken = where === "in the single file" ? "en" : lang;
    if (spoken !== lang) continue;
    test(`a question is answered, ${where}, in ${lang}`, async () => {
      const { page, faults } = await open(address);
      await says(page, check({}, { lang }).prompt);
      await page.evaluate(`${PLACE}.querySelector(${JSON.stringify(optionOf("other"))}).click()`);
      await says(page, check({ citizenship: "other" }, { lang }).title);
      assert.deepEqual(faults, []);
      const failed = `(document.getElementById("failed") || { hidden: true }).hidden`;
      assert.equal(await page.evaluate(failed), true, "nothing is said to have failed");
      await page.close();
    });
  }
}

test("the open book is searched", async () => {
  const { page, faults } = await open(pageOf("book", "ru"));
  await page.type("#search", "общежитие");
  await page.waitForFunction(`!/^(\\d+) \\/ \\1$/.test(document.getElementById("shown").textContent)`, {
    timeout: PATIENCE,
  });
  assert.deepEqual(faults, []);
  await page.close();
});

test("the builder makes a snippet", async () => {
  const { page, faults } = await open(pageOf("builder", "ru"));
  await page.waitForFunction(`document.getElementById("code").value.includes("<tirkeu-check")`, {
    timeout: PATIENCE,
  });
  assert.deepEqual(faults, []);
  await page.close();
});
