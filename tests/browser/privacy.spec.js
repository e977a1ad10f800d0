// Does the page keep to itself: nothing sent, nothing stored, nothing run that an address brings along?
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import {
  LANGUAGES,
  listen,
  pageOf,
  pathOf,
  programOf,
  SINGLE_FILE,
  scriptOf,
  serveSite,
  wordsOf,
} from "../site.js";
import {
  arrived,
  backLink,
  changeLink,
  choose,
  expect,
  hash,
  heading,
  open,
  option,
  reading,
  running,
  startAgain,
  test,
} from "./checker.js";
import { check, inAnyLanguage, optionOf, WITHOUT_CONSENT } from "./endings.js";
import { snippet } from "./snippet.js";

const NOT_OURS = "#age=<script>alert(1)</script>&x=1&person=self&person=child&%E0%A4%A&change=__proto__";

const HOSTILE = [
  { name: "scripts, nonsense and contradictions", hash: NOT_OURS, kept: { person: "self" }, quoted: 5 },
  { name: "100 kB of unknown parts", hash: `#${"x=1&".repeat(25_000)}`, kept: {}, quoted: 5 },
  {
    name: "one part of 100 kB",
    hash: `#person=self&${"ы".repeat(17_000)}`,
    kept: { person: "self" },
    quoted: 1,
  },
  {
    name: "names that every object has",
    hash: "#constructor=x&toString=&hasOwnProperty=1",
    kept: {},
    quoted: 3,
  },
  {
    name: "an image that fails",
    hash: `#"><img src=x onerror=alert(1)>=<svg onload=alert(1)>`,
    kept: {},
    quoted: 1,
  },
];

test.describe("what is asked all the same", () => {
  test.use({ expectedNoise: /Content.Security.Policy|Refused to connect/iu });
  for (const kind of ["agree", "otherwise", "desk"])
    test(`once it has started, the page ${kind} can ask nobody`, async ({ page }) => {
      await page.goto(pageOf(kind, LANGUAGES[0]), { waitUntil: "networkidle" });
      const asked = () => page.evaluate(() => fetch("site.json").then(({ status }) => `${status}`, String));
      await expect.poll(asked).toMatch(/^TypeError/);
    });
});

for (const lang of LANGUAGES) {
  const file = pageOf("checker", lang);
  test(
    `after loading nothing is asked of any server, and nothing is stored, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, context, baseURL }) => {
      const asked = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(file, { waitUntil: "networkidle" });
      // The page, its script, and the program.
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((url) => !url.startsWith(baseURL))).toEqual([]);
      asked.length = 0;

      const answers = WITHOUT_CONSENT;
      for (const [question, value] of Object.entries(answers)) await choose(option(page, question, value));
      const { title } = check(answers, { lang });
      await expect(heading(page)).toHaveText(title);
      await arrived(page, title);
      for (const details of await page.locator("#screen details").all())
        await details.locator("summary").first().click();
      for (const link of [
        changeLink(page, "consent"),
        option(page, "consent", "unsure"),
        backLink(page),
        startAgain(page),
      ]) {
        await choose(link);
        await expect(heading(page)).toBeFocused();
      }
      await expect(heading(page)).toHaveText(check({}, { lang }).prompt);
      await page.waitForLoadState("networkidle");
      expect(asked).toEqual([]);

      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
        performance.getEntriesByType("resource").filter((entry) => !entry.name.startsWith(location.origin))
          .length,
      ]);
      expect(stored).toEqual(["", 0, 0, 0, 0, 0, 0]);
    },
  );

  test(
    `the policy lets nothing run but the page's own files, in ${lang}`,
    inAnyLanguage(lang),
    async ({ page, baseURL }) => {
      await open(page, file);
      const policies = page.locator('meta[http-equiv="Content-Security-Policy"]');
      const content = await policies.first().getAttribute("content");
      const policy = new Map(
        content
          .split(";")
          .map((rule) => rule.trim().split(/\s+/u))
          .map(([name, ...from]) => [name, from]),
      );
      expect(content).not.toMatch(/'unsafe-(?:inline|eval|hashes)'|\*|https?:|blob:/u);
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(policy.get("connect-src")).toEqual(["'self'"]);
      // Once the program is there, not even that; a browser that installs it asks for its icons.
      await expect(policies).toHaveCount(2);
      expect(await policies.last().getAttribute("content")).toBe(
        `connect-src 'none'; img-src data: ${baseURL}icons/`,
      );
      // Only the one style sheet, which stands in the page: named by its hash, and in force.
      expect(policy.get("style-src")).toEqual([expect.stringMatching(/^'sha256-.+='$/u)]);
      await expect(page.locator("a.option").first()).toHaveCSS("display", "block");
      await expect(
        page.locator('[style], [onclick], [onload], script:not([src], [type="text/plain"])'),
      ).toHaveCount(0);
    },
  );
}

/** Everything by which something brought into a page could tell somebody. */
const TELLING = [
  ["connect-src", (to) => fetch(to, { mode: "no-cors" })],
  ["connect-src", (to) => navigator.sendBeacon(to, "answers")],
  [
    "connect-src",
    (to) => {
      const request = new XMLHttpRequest();
      request.open("GET", to);
      request.send();
    },
  ],
  ["connect-src", (to) => void new EventSource(to)],
  ["connect-src", (to) => void new WebSocket(to.replace("http", "ws"))],
  ["img-src", (to) => void Object.assign(new Image(), { src: to })],
  ["script-src", (to) => document.head.append(Object.assign(document.createElement("script"), { src: to }))],
  [
    "script-src",
    () =>
      document.head.append(
        Object.assign(document.createElement("script"), { textContent: "window.brought = true" }),
      ),
  ],
  [
    "style-src",
    (to) =>
      document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: to })),
  ],
  ["style-src", (to) => document.body.setAttribute("style", `background: url(${to})`)],
  ["frame-src", (to) => document.body.append(Object.assign(document.createElement("iframe"), { src: to }))],
  [
    "media-src",
    (to) =>
      document.body.append(Object.assign(document.createElement("video"), { src: to, preload: "auto" })),
  ],
  [
    "form-action",
    (to) =>
      document.body
        .appendChild(Object.assign(document.createElement("form"), { action: to, method: "post" }))
        .submit(),
  ],
];

/** Where nothing gets out, and when everything has been loaded there. */
const SHUT = [
  { name: "on the page", address: (base) => base + pageOf("checker", "ru"), ready: running },
  {
    name: "on the page in an iframe",
    address: (base) => base + pageOf("iframe", "ru"),
    ready: (page) => expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(2),
  },
  {
    name: "in the single file",
    address: () => pathToFileURL(pathOf(SINGLE_FILE)).href,
    ready: (page) => expect(page.locator("html")).toHaveAttribute("data-lang"),
  },
];

for (const { name, address, ready } of SHUT) {
  test.describe(name, () => {
    test.use({
      expectedNoise:
        /Content.Security.Policy|violates|Refused|NetworkError|Failed to fetch|establish a connection/u,
    });
    test(`what is brought in reaches nobody, in any way, ${name}`, async ({ page, context }) => {
      const heard = [];
      const own = await serveSite();
      const another = await listen(createServer((_, response) => response.end()));
      for (const { listener } of [own, another]) listener.on("request", ({ url }) => heard.push(url));
      await page.goto(address(own.base));
      await ready(page);
      heard.length = 0;
      for (const [number, [directive, tell]] of TELLING.entries()) {
        const way = `way ${number} (${directive})`;
        await page.evaluate(() => {
          window.refused = [];
          window.listening ??= addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
            window.refused.push(effectiveDirective),
          );
        });
        // To another server, and to the very one that the page came from; scripts are its own to load.
        const ears = directive === "script-src" ? [another] : [another, own];
        for (const { base } of ears) {
          const told = `(${tell})("${base}icon.svg?heard-${number}")`;
          await page.evaluate(`Promise.resolve().then(() => ${told}).catch(() => {})`);
        }
        await expect
          .poll(() => page.evaluate(() => window.refused.length), way)
          .toBeGreaterThanOrEqual(ears.length);
        const refused = await page.evaluate(() => window.refused);
        expect(
          refused.filter((one) => !one.startsWith(directive)),
          way,
        ).toEqual([]);
      }
      // Whatever was on its way is there before what is asked after it.
      const later = await context.newPage();
      for (const { base } of [own, another]) await later.goto(`${base}icon.svg?later`);
      expect(await page.evaluate(() => window.brought)).toBeUndefined();
      expect(heard.filter((url) => !url.endsWith("?later") && url !== "/favicon.ico")).toEqual([]);
      await Promise.all([own.close(), another.close()]);
    });
  });
}

/** What a frame has stored: where a frame of another site may not even look, there is nothing. */
async function storedIn(frame) {
  return frame.evaluate(async () => {
    const nothing = ({ name }) => (["SecurityError", "UnknownError"].includes(name) ? 0 : name);
    const count = (look) => Promise.resolve().then(look).catch(nothing);
    return [
      document.cookie.length,
      await count(() => localStorage.length),
      await count(() => sessionStorage.length),
      await count(async () => (await indexedDB.databases()).length),
      await count(async () => (await caches.keys()).length),
    ];
  });
}

for (const way of ["", 'frame=""']) {
  const where = way ? "in an iframe" : "as a part of it";
  test(`in an article ${where} nothing is asked or stored, and nobody is told which article it is`, async ({
    page,
    context,
  }) => {
    const asked = [];
    const checker = await serveSite();
    checker.listener.on("request", ({ url, headers: { referer, cookie } }) => {
      asked.push({ file: url.slice(1), referer, cookie });
    });
    const telling = () => asked.filter(({ referer, cookie }) => referer || cookie);
    const { element, script } = snippet("ru", { base: checker.base, attributes: way });
    const html = `<!doctype html><title>article</title><link rel="icon" href="data:,">${element}${script}`;
    const article = await listen(
      createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
      }),
      "127.0.0.1",
    );
    await page.goto(`${article.base}a-secret-article`);
    const host = page.locator("tirkeu-check");
    const place = way ? host.locator("iframe").contentFrame() : host;
    await expect(place.locator("#heading")).toBeVisible();
    await page.waitForLoadState("networkidle");
    // Its script, what says of which version the rest is, what mounts it, its style, its words, its program; or the page
    // in the iframe, its script and its program: nothing has been forgotten.
    expect(asked.length).toBeGreaterThanOrEqual(way ? 4 : 6);
    expect(telling()).toEqual([]);
    asked.length = 0;

    const tap = (selector) => place.locator(selector).evaluate((link) => link.click());
    const answers = WITHOUT_CONSENT;
    const said = {};
    for (const [question, value] of Object.entries(answers)) {
      await tap(optionOf(value, said));
      said[question] = value;
    }
    await expect(place.locator("#heading")).toHaveText(check(answers, { lang: "ru" }).title);
    await tap(".answers > p a");
    await expect(place.locator("#heading")).toHaveText(check({}, { lang: "ru" }).prompt);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual([]);
    // Only another language has to be asked for: its page and program, and nothing that says why.
    await tap('#languages a[lang="en"]');
    await expect(place.locator("#heading")).toHaveText(check({}, { lang: "en" }).prompt);
    const scripts = ["embed/iframe-page.js", "embed/current.js", "embed/shadow.js", "embed/styles.js"];
    const needed = [wordsOf("en"), programOf("page").code];
    if (way) needed.push(pageOf("iframe", "en"), ...scripts.map(scriptOf));
    expect(asked.map(({ file }) => file).filter((file) => !needed.includes(file))).toEqual([]);
    expect(telling()).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    for (const frame of page.frames()) expect(await storedIn(frame)).toEqual([0, 0, 0, 0, 0]);
    await Promise.all([checker.close(), article.close()]);
  });
}

for (const [index, hostile] of HOSTILE.entries()) {
  const lang = LANGUAGES[index % LANGUAGES.length];
  test(`an address with ${hostile.name} is read as far as it goes, in ${lang}`, { tag: "@same" }, async ({
    page,
  }) => {
    await open(page, pageOf("checker", lang));
    const elements = () =>
      page.evaluate(() =>
        ["script", "img", "svg", "iframe"].map((tag) => document.querySelectorAll(tag).length),
      );
    const before = await elements();
    await page.evaluate((to) => (location.hash = to), hostile.hash);
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();
    // And when it is there from the beginning.
    await page.reload();
    await expect(page.locator("#screen div.notice")).toBeVisible();
    await isRead();

    const question = check(hostile.kept, { lang }).question;
    const { value } = check(hostile.kept, { lang }).options[0];
    await choose(option(page, question, value));
    const answers = { ...hostile.kept, [question]: value };
    await expect(heading(page)).toHaveText(check(answers, { lang }).prompt);
    await expect(page.locator("#screen .notice")).toHaveCount(0);
    expect(Object.fromEntries(new URLSearchParams((await hash(page)).slice(1)))).toEqual(answers);

    async function isRead() {
      expect((await reading(page)).heading).toBe(check(hostile.kept, { lang }).prompt);
      const quotes = await page.locator("#screen div.notice code").allTextContents();
      expect(quotes).toHaveLength(hostile.quoted);
      expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThanOrEqual(41);
      expect(await elements()).toEqual(before);
      expect(Object.keys(check(hostile.kept).answers)).toHaveLength((await reading(page)).questions.length);
    }
  });
}
