// Is everybody told the same in WebKit, by the single file that is opened from a disk, and in an article?
import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { LANGUAGES, listen, pathOf, SHELL, SINGLE_FILE, serveSite } from "../site.js";
import { differences, distinctCases, expected, hashOf, shown } from "./distinct-cases.js";
import { check } from "./endings.js";
import { snippet } from "./snippet.js";
import { end, place, SECOND, start, startBrowser, today, WEBKIT } from "./webkit.js";

// Another copy of the file can be named, to see what these tests say of it.
const FILE = resolve(process.env.SINGLE_FILE ?? pathOf(SINGLE_FILE));
// The file is opened where nothing is beside it, so that it cannot lean on a neighbour: of what is loaded
// from a disk WebKit keeps no record.
const alone = join(place, "alone");
const ADDRESS = pathToFileURL(join(alone, SINGLE_FILE)).href;

let browser;
let environment;
before(
  async () => {
    assert.ok(existsSync(FILE), `${FILE} is not there: make build makes it`);
    mkdirSync(alone);
    copyFileSync(FILE, join(alone, SINGLE_FILE));
    ({ browser, environment } = await startBrowser());
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
  // WebKit reckons `timeOrigin` anew each time, and may be a millisecond off: a mark of our own tells documents apart.
  const marked = await browser.executeScript(() => {
    globalThis.mark = crypto.randomUUID();
    return [globalThis.mark, location.hash];
  });
  await browser.findElement({ css: `#languages a[lang="${lang}"]` }).click();
  await running(lang);
  const now = await browser.executeScript(() => [globalThis.mark, location.hash]);
  assert.deepEqual(now, marked, "the same document, with the same answers");
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
