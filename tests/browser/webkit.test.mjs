// Is everybody told the same in WebKit, by the single file that is opened from a disk, and in an article? In
// WebKitGTK, through its own driver: Playwright's WebKit is none that Debian has.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Builder } from "selenium-webdriver";
import { waitForServer } from "selenium-webdriver/http/util.js";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import { CHECKED } from "../days.js";
import { LANGUAGES, listen, pathOf, SHELL, SINGLE_FILE, serveSite } from "../site.js";
import { differences, distinctCases, expected, hashOf, shown } from "./distinct-cases.js";
import { check } from "./endings.js";
import { snippet } from "./snippet.js";

// Another copy of the file can be named, to see what these tests say of it.
const FILE = resolve(process.env.SINGLE_FILE ?? pathOf(SINGLE_FILE));
const WEBKIT = process.env.WEBKIT || "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const SECOND = 1000;

/**
 * The day in Kazakhstan, five hours ahead of UTC, as the page takes it from the clock that it shares with
 * this program: it does not believe a clock that is behind its rules.
 */
function today() {
  const day = new Date(Date.now() + 5 * 3600 * SECOND).toISOString().slice(0, 10);
  return [day, CHECKED].sort().at(-1);
}

const started = [];
/** Starts a program in a group of its own, so that whatever it starts in turn can be ended with it. */
function start(program, args, options) {
  const running = spawn(program, args, {
    ...options,
    stdio: ["ignore", "ignore", "pipe", "pipe"],
    detached: true,
  });
  started.push(running);
  // Kept, not shown: the browser mumbles about its own menus all the time. What it said last is told where it
  // did not start.
  let said = "";
  running.stderr.on("data", (more) => (said += more));
  const ended = new Promise((_, reject) => {
    running.once("error", reject);
    running.once("close", (code, signal) =>
      reject(new Error(`${program} ended, by ${signal ?? code}: ${said.slice(-2000)}`)),
    );
  });
  return { running, said: () => said, orEnded: (ready) => Promise.race([ready, ended]) };
}

// The file is opened where nothing is beside it, so that it cannot lean on a neighbour: of what is loaded
// from a disk WebKit keeps no record. The browser's own folders are made here too, not in somebody's home.
const place = mkdtempSync(join(tmpdir(), "tirkeu-"));
const [alone, home] = [join(place, "alone"), join(place, "home")];
const ADDRESS = pathToFileURL(join(alone, SINGLE_FILE)).href;
let environment;

function end() {
  for (const { pid } of started.splice(0)) {
    try {
      if (pid) process.kill(-pid);
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

// However this program ends, no browser is left; and whatever hangs, it ends. Not `once`: a signal may come
// twice, from whoever ends the tests and from Node's runner, and the second must not cut short what the first
// has begun.
process.once("exit", end);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
setTimeout(() => {
  console.error("the browser takes too long");
  process.exit(1);
}, 180 * SECOND).unref();

let browser;
before(
  async () => {
    assert.ok(existsSync(FILE), `${FILE} is not there: make build makes it`);
    for (const folder of [alone, home]) mkdirSync(folder, { mode: 0o700 });
    copyFileSync(FILE, join(alone, SINGLE_FILE));
    // Xvfb looks for a free display itself, and writes its number to this descriptor as soon as it can be
    // used.
    const screen = start(process.env.XVFB || "Xvfb", ["-displayfd", "3", "-nolisten", "tcp"]);
    const display = await screen.orEnded(
      new Promise((ready) => screen.running.stdio[3].once("data", (number) => ready(`${number}`.trim()))),
    );
    environment = {
      PATH: process.env.PATH,
      LANG: "C.UTF-8",
      DISPLAY: `:${display}`,
      HOME: home,
      XDG_RUNTIME_DIR: home,
    };
    const port = await findFreePort();
    const driver = start(process.env.WEBKIT_DRIVER || "WebKitWebDriver", [`--port=${port}`], {
      env: environment,
    });
    const address = `http://127.0.0.1:${port}`;
    try {
      await driver.orEnded(waitForServer(address, 20 * SECOND));
      const builder = new Builder()
        .disableEnvironmentOverrides()
        .usingServer(address)
        .withCapabilities({
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary: WEBKIT, args: ["--automation"] },
        });
      browser = await driver.orEnded(builder.build());
    } catch (error) {
      throw new Error(`WebKit does not start: ${error.message} ${driver.said().slice(-2000)}`, {
        cause: error,
      });
    }
    await browser.manage().setTimeouts({ pageLoad: 20 * SECOND, script: 40 * SECOND });
  },
  { timeout: 60 * SECOND },
);
after(end);

/**
 * The program has taken over the page, and speaks this language: it has drawn the links to the languages
 * itself.
 */
const running = (lang) =>
  browser.wait(
    () =>
      browser.executeScript((code) => {
        const current = document.querySelector("#languages a[aria-current]");
        return (
          document.getElementById("rules")?.open === false &&
          document.documentElement.lang === code &&
          current?.lang === code
        );
      }, lang),
    10 * SECOND,
    `the program runs in ${lang}`,
  );

/**
 * Opens the file, waits for the program in whichever language it begins with, and listens to what the page
 * complains of.
 */
async function open() {
  // Another page in between: the same file with another fragment would not be opened anew.
  await browser.get("about:blank");
  await browser.get(ADDRESS);
  await browser.wait(
    () => browser.executeScript(() => document.getElementById("rules")?.open === false),
    10 * SECOND,
    "the program runs",
  );
  // This driver has no log to read. What is said before these lines is heard by the first test.
  await browser.executeScript(() => {
    globalThis.noise = [];
    addEventListener(
      "error",
      (event) => globalThis.noise.push(`error: ${event.message ?? event.target}`),
      true,
    );
    addEventListener("unhandledrejection", (event) => globalThis.noise.push(`rejection: ${event.reason}`));
    addEventListener("securitypolicyviolation", (event) =>
      globalThis.noise.push(`forbidden: ${event.effectiveDirective} ${event.blockedURI}`),
    );
    for (const level of ["error", "warn", "assert"])
      console[level] = (...said) => globalThis.noise.push(`${level}: ${said.join(" ")}`);
  });
}

/** Takes the link to a language: the file says the same in another one, without being left. */
async function speak(lang) {
  const document = () => browser.executeScript(() => [performance.timeOrigin, location.hash]);
  const before = await document();
  await browser.findElement({ css: `#languages a[lang="${lang}"]` }).click();
  await running(lang);
  assert.deepEqual(await document(), before, "the same document, with the same answers");
}

/** What must be so at the end of everything that is done with the file. */
async function quiet() {
  const { address, requests, loading, failed, noise } = await browser.executeScript(() => ({
    address: location.href.slice(0, location.href.length - location.hash.length),
    requests: performance.getEntriesByType("resource").map((entry) => entry.name),
    loading: [...document.querySelectorAll("[src], [srcset], object, link")]
      .map((element) => element.outerHTML)
      .filter((html) => !/ (?:src|href)="data:/u.test(html)),
    failed: document.getElementById("failed")?.hidden === false,
    noise: globalThis.noise,
  }));
  assert.equal(address, ADDRESS);
  assert.deepEqual(requests, [], "what was asked for beside the file");
  assert.deepEqual(loading, [], "what would be asked for, if it were there");
  assert.equal(failed, false, "the message that the program did not start");
  assert.deepEqual(noise, [], "what the page says in the console");
}

test("the file has nothing to say in the console when it is opened", { timeout: 30 * SECOND }, async () => {
  // A driven browser writes no console down, so this one is not driven. The page around the file says when it
  // has had its time: without those words nothing would be heard at all.
  const around = join(place, "around.html");
  const later = "setTimeout(() => console.log('it has had its time'), 1000)";
  writeFileSync(around, `<!doctype html><iframe src="${ADDRESS}" onload="${later}"></iframe>`);
  const { running, said, orEnded } = start(
    WEBKIT,
    ["--enable-write-console-messages-to-stdout=true", pathToFileURL(around).href],
    {
      env: environment,
    },
  );
  // In spite of the name of the option it is the other stream that is written to.
  const over = new Promise((heard) =>
    running.stderr.on("data", () => said().includes("it has had its time") && heard()),
  );
  await orEnded(over);
  process.kill(-running.pid);
  const lines = said()
    .split("\n")
    .filter((line) => line.includes("CONSOLE") && !line.includes("it has had its time"));
  assert.deepEqual(lines, []);
});

for (const lang of LANGUAGES) {
  test(`the file asks the next question when an answer is tapped, in ${lang}`, {
    timeout: 60 * SECOND,
  }, async () => {
    await open();
    await speak(lang);
    const heading = () =>
      browser.executeScript(() => {
        const element = document.querySelector("h1#heading");
        return {
          hash: location.hash,
          heading: element.textContent,
          focus: document.activeElement === element,
        };
      });
    const asked = (answers) => check(answers, { lang, on: today() });
    const first = asked({});
    assert.equal((await heading()).heading, first.prompt);
    const answers = { [first.question]: first.options[0].value };
    await browser.findElement({ css: "#screen a.option" }).click();
    await browser.wait(async () => (await heading()).focus, 10 * SECOND, "the heading takes the focus");
    assert.deepEqual(await heading(), { hash: hashOf(answers), heading: asked(answers).prompt, focus: true });
    // The answers come along into the other languages.
    for (const other of LANGUAGES.filter((one) => one !== lang)) {
      await speak(other);
      assert.equal((await heading()).heading, check(answers, { lang: other, on: today() }).prompt);
    }
    await quiet();
  });

  test(`everybody is told the same by the file, in ${lang}`, { timeout: 60 * SECOND }, async () => {
    await open();
    await speak(lang);
    let on;
    let there;
    do {
      on = today();
      there = await browser.executeScript(shown, distinctCases(on).map(hashOf));
      // What was read while the day changed may be of either day.
    } while (on !== today());
    assert.ok(there.length > 0);
    assert.deepEqual(differences(there, expected(lang, on)), []);
    await quiet();
  });
}

/** The tests look into the tree: the article hands it out, by a script that comes before ours. */
const OPEN =
  "<script>const attach = Element.prototype.attachShadow;" +
  "Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); };</script>";

for (const [where, attributes] of [
  ["as a part of it", ""],
  ["in an iframe", 'frame=""'],
]) {
  test(`everybody is told the same in an article, ${where}`, { timeout: 60 * SECOND }, async () => {
    const checker = await serveSite();
    const { element, script } = snippet("ru", { base: checker.base, attributes });
    const answer = (_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(`<!doctype html><title>article</title>${OPEN}${element}${script}`);
    };
    const article = await listen(createServer(answer), "127.0.0.1");
    await browser.get(article.base);
    const size = () =>
      browser.executeScript((shell) => {
        const root = document.querySelector("tirkeu-check").shadowRoot;
        if (root?.querySelector("slot")) return 0;
        return root?.querySelector(`iframe, ${shell}`)?.getBoundingClientRect().height ?? 0;
      }, SHELL);
    await browser.wait(
      async () => (await size()) > 100,
      15 * SECOND,
      "the checker takes the place of its link",
    );
    const shownHeight = await size();
    if (attributes) {
      const iframe = () => document.querySelector("tirkeu-check").shadowRoot.querySelector("iframe");
      await browser.switchTo().frame(await browser.executeScript(iframe));
      const height = () => innerHeight;
      const inner = await browser.executeScript(height);
      assert.deepEqual([shownHeight, inner], [640, 640], "as high as for everybody");
    }
    let on;
    let there;
    do {
      on = today();
      there = await browser.executeScript(shown, distinctCases(on).map(hashOf));
    } while (on !== today());
    assert.deepEqual(differences(there, expected("ru", on)), []);
    await browser.switchTo().defaultContent();
    await browser.get("about:blank");
    await Promise.all([checker.close(), article.close()]);
  });
}
