// Does everybody get the same answer in every setting: in an article, offline, in a single file, with and
// without WebAssembly?

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECKED } from "../days.js";
import { completions } from "../questions.js";
import { ID, LANGUAGES, listen, pageOf, read, SINGLE_FILE, serveSite } from "../site.js";
import { share } from "../tier.js";
import { expect, heading, keep, running, test } from "./checker.js";
import { differences, distinctCases, expected, hashOf, shown } from "./distinct-cases.js";
import { check, inAnyLanguage } from "./endings.js";
import { snippet } from "./snippet.js";

const ON = CHECKED;
const CASES = distinctCases(ON);
const RAN = "how often WebAssembly ran";

/** What stands in the way of WebAssembly. */
const WAYS = [
  { name: "with WebAssembly", runs: true },
  {
    name: "without WebAssembly",
    noise: /preload/u,
    prepare: (page) => page.addInitScript(() => delete globalThis.WebAssembly),
  },
  {
    name: "from a host that calls WebAssembly a stream of octets",
    runs: true,
    noise: /MIME|preload/u,
    headersOf: (path) => (path.endsWith(".wasm") ? { "content-type": "application/octet-stream" } : {}),
  },
  {
    name: "under a policy that forbids WebAssembly",
    noise: /Content.Security.Policy|WebAssembly|preload/u,
    policy: (origin) => `script-src ${origin}`,
    headersOf: (path) => (path.endsWith(".html") ? { "content-security-policy": "script-src 'self'" } : {}),
  },
];

/** Another site with the snippet in it; the policy is its own. */
async function article(page, way, lang, attributes) {
  const checker = await serveSite(attributes || !way.policy ? way.headersOf : undefined);
  const { element, script } = snippet(lang, { base: checker.base, attributes });
  const policy = way.policy && !attributes ? { "content-security-policy": way.policy(checker.base) } : {};
  const answer = (request, response) => {
    if (request.url !== "/") return response.writeHead(204).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...policy });
    response.end(`<!doctype html><html lang="${lang}"><title>article</title>${element}${script}</html>`);
  };
  const host = await listen(createServer(answer), "127.0.0.1");
  await page.goto(host.base);
  return () => Promise.all([host.close(), checker.close()]);
}

/** Where the checker is met: each opens it and gives what it is drawn in, and how to leave. */
const PLACES = [
  {
    name: "on its own page",
    async open(page, way, lang) {
      const host = await serveSite(way.headersOf);
      await page.goto(host.base + pageOf("checker", lang));
      await running(page);
      return { drawn: page, leave: host.close };
    },
  },
  {
    name: "in an article",
    async open(page, way, lang) {
      const leave = await article(page, way, lang, "");
      await expect(page.locator("tirkeu-check #heading")).toBeVisible();
      return { drawn: page, leave };
    },
  },
  {
    name: "in an iframe in an article",
    async open(page, way, lang) {
      const leave = await article(page, way, lang, 'frame=""');
      await expect(page.locator("tirkeu-check iframe").contentFrame().locator("#heading")).toBeVisible();
      return { drawn: page.frames()[1], leave };
    },
  },
  {
    name: "kept, when the server is gone",
    async open(page, way, lang) {
      const host = await serveSite(way.headersOf);
      const address = host.base + pageOf("checker", lang);
      await page.goto(address);
      await running(page);
      const stored = () =>
        page.evaluate(async () => [
          (await caches.keys()).length,
          (await navigator.serviceWorker.getRegistrations()).length,
        ]);
      expect(await stored()).toEqual([0, 0]);
      await keep(page);
      await expect(page.locator("#keep")).toBeHidden();
      await expect(page.locator(`#${ID.singleFile}`)).toBeHidden();
      await host.close();
      await page.goto(`${address}?from=a-link#citizenship=citizen`);
      await running(page);
      await expect(heading(page)).toHaveText(check({ citizenship: "citizen" }, { lang, on: ON }).prompt);
      return { drawn: page, leave: () => {} };
    },
  },
  {
    name: "from a single file",
    async open(page, way, lang) {
      const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
      const html = read(SINGLE_FILE).toString();
      // The policy of a file stands in it; no header says what kind of thing its WebAssembly is.
      const policy = /(script-src 'sha256-[^']+') 'wasm-unsafe-eval'/u;
      expect(html).toMatch(policy);
      writeFileSync(join(folder, SINGLE_FILE), way.policy ? html.replace(policy, "$1") : html);
      await page.goto(pathToFileURL(join(folder, SINGLE_FILE)).href);
      await expect(page.locator("html")).toHaveAttribute("data-lang");
      await page.locator(`#languages a[lang="${lang}"]`).click();
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      return { drawn: page, leave: () => rmSync(folder, { recursive: true }) };
    },
  },
];

/** Counts from the beginning how often WebAssembly is made. */
const countRuns = (page) =>
  page.addInitScript((ran) => {
    let times = 0;
    Object.defineProperty(globalThis, Symbol.for(ran), { get: () => times });
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await real.apply(WebAssembly, given);
        times += 1;
        return made;
      };
    }
  }, RAN);

test("there are as many distinct cases as the rules tell apart", { tag: "@same" }, () => {
  // Between them they are everybody, so none is missing; each hash once, so none is there twice.
  expect(CASES.map(completions).reduce((sum, some) => sum + some)).toBe(completions({}));
  expect(new Set(CASES.map(hashOf)).size).toBe(CASES.length);
});

for (const [row, place] of PLACES.entries()) {
  for (const [column, way] of WAYS.entries()) {
    // In each setting in another language; the words of all of them are looked at on screens.
    for (const lang of share(LANGUAGES, row + column)) {
      test.describe(`${place.name}, ${way.name}, in ${lang}`, () => {
        test.use({ expectedNoise: way.noise });
        test("everybody is told the same", inAnyLanguage(lang), async ({ page }) => {
          await page.clock.setFixedTime(new Date(`${ON}T07:00:00Z`));
          await countRuns(page);
          await way.prepare?.(page);
          const { drawn, leave } = await place.open(page, way, lang);
          expect(differences(await drawn.evaluate(shown, CASES.map(hashOf)), expected(lang, ON))).toEqual([]);
          expect(await drawn.evaluate((ran) => globalThis[Symbol.for(ran)], RAN)).toBe(way.runs ? 1 : 0);
          await leave();
        });
      });
    }
  }
}
