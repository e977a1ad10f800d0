// Can the page be kept on any host, is a failure told, and can it be tried again?
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pageOf, programOf, read, SINGLE_FILE, scriptOf, serveSite } from "../site.js";
import { share } from "../tier.js";
import { CASE } from "./after.js";
import { expect, heading, keep, running, test } from "./checker.js";
import { asked } from "./desk.js";
import { check } from "./endings.js";
import { changing, isNext, isNotNext } from "./next-version.js";
import { cleaning, replacing, staticHost, stripping } from "./static-hosts.js";

const CHECKER = pageOf("checker", "ru");
const FRONT = "index.html";
const CENSUS = programOf("census").code;
const clean = (file) => file.replace(".html", "");
/** What the network and the registration make the browser itself say. */
const FAILING =
  /Failed to load resource|ERR_|bad HTTP response code|unsupported MIME type|ServiceWorker|import|Loading/u;

/** What is said where a newer version does not come whole. */
const { not_whole: NOT_WHOLE, languages: SPOKEN } = JSON.parse(read("site.json"));

const keptPages = (kind) => ["kk", "ru", "en"].map((lang) => pageOf(kind, lang));

/** Each address leads to its page. */
async function opens(page, site, addresses) {
  for (const address of addresses) {
    await page.goto("about:blank");
    await page.goto(site + address);
    await expect(page.locator("h1").first(), address).toBeVisible();
    if (!/^(?:book|owner|desk)/u.test(address)) await running(page);
  }
}

const never = () => false;
const NAMING = [
  ["sends from a page to its name without the ending, for ever", cleaning(308)],
  ["does so for now, and has the site below a path", cleaning(302), { below: "a/b/" }],
  ["moved its pages", cleaning(301)],
  ["moved them for now", cleaning(307)],
  ["sends from a page to a folder of its name", cleaning(308, "/"), { start: "" }],
  ["has the pages under both names", stripping],
  ["forbids to store anything", never, { headers: { "cache-control": "no-store", vary: "*" } }],
];
for (const [place, [name, answer, options]] of share([...NAMING.entries()], 1)) {
  test(`what is kept opens under each of its names where the host ${name}`, { tag: "@chromium" }, async ({
    page,
  }) => {
    const { start = CHECKER, ...rest } = options ?? {};
    const host = await staticHost(answer, rest);
    await page.goto(host.site + start);
    await running(page);
    await keep(page);
    const pages = ["checker", "book", "owner", "desk"].flatMap(keptPages);
    await opens(page, host.site, share(pages, place));
    await host.close();
    const names = [...pages, ...pages.map(clean)];
    await opens(page, host.site, ["", ...share(names, place, 4), `${clean(CHECKER)}/`, `${CHECKER}/`]);
    // What somebody has sent with `%23`, and another language by its link.
    await page.goto(`${host.site}${CHECKER}%23citizenship=citizen`);
    await expect(page).toHaveURL(`${host.site}${CHECKER}#citizenship=citizen`);
    await running(page);
    await page.locator('#languages a[lang="en"]').click();
    await expect(page).toHaveURL(`${host.site}${pageOf("checker", "en")}#citizenship=citizen`);
    await running(page);
    // Behind `?` and `#` it is a letter, however often.
    const campaign = `${CHECKER}?utm_campaign=%231${"%23".repeat(30)}#citizenship=citizen&x=%23`;
    await page.goto(host.site + campaign);
    await running(page);
    await expect(page).toHaveURL(host.site + campaign);
    await expect(page.locator(".progress b").first()).toHaveText("1");
  });
}

const isRussian = (path) => clean(path) === clean(CHECKER);
const FAILURES = [
  ["answers everything with the front page", replacing(isRussian, { body: read(FRONT) })],
  ["has lost a program", replacing((path) => path === CENSUS, { status: 503 })],
  ["sends a login page for a program", replacing((path) => path === CENSUS)],
  ["sends a login page for a page", replacing((path) => path === pageOf("book", "en"))],
  [
    "sends half of a script",
    replacing((path) => path === scriptOf("book/verify.js"), {
      type: "text/javascript",
      body: "export const a",
    }),
  ],
  ["fails for the worker", replacing((path) => path === "sw.js", { status: 500 })],
  ["has no worker", replacing((path) => path === "sw.js", { status: 404 })],
  ["sends a login page for the worker", replacing((path) => path === "sw.js")],
  [
    "has lost the script that keeps it",
    replacing((path) => path === scriptOf("app/offline.js"), { status: 503 }),
  ],
];
for (const [name, answer] of share(FAILURES, 0)) {
  test.describe(`a host that ${name}`, () => {
    test.use({ expectedNoise: FAILING });
    test("is told of, leaves nothing behind, and the button works again", async ({ page }) => {
      let isWell = false;
      const host = await staticHost((path, response) => !isWell && answer(path, response));
      await page.goto(host.site);
      await running(page);
      const button = page.locator("#keep button");
      for (const time of ["at first", "again"]) {
        await button.click();
        await expect(page.locator("#not-kept"), time).toBeVisible();
        await expect(page.locator("#keeping")).toBeHidden();
        await expect(button).toBeFocused();
        expect(await page.evaluate(() => caches.keys())).toEqual([]);
      }
      isWell = true;
      await keep(page);
      await expect(page.locator("#kept")).toBeFocused();
      await expect(page.locator("#not-kept")).toBeHidden();
      await host.close();
      await opens(page, host.site, [CHECKER]);
    });
  });
}

test.describe("without a network", () => {
  test.use({ expectedNoise: FAILING });
  test("the button says that nothing could be kept, and works when there is one", async ({ page }) => {
    const host = await serveSite();
    await page.goto(host.base + CHECKER);
    await running(page);
    await page.route("**", (route) => route.abort());
    await page.locator("#keep button").click();
    await expect(page.locator("#not-kept")).toBeVisible();
    // The other way to have it without a network stands right there.
    await expect(page.locator(`#single-file a[href="${SINGLE_FILE}"]`)).toBeVisible();
    await page.unroute("**");
    await keep(page);
    await host.close();
  });
});

for (const [name, script] of [
  [
    "refuses to register",
    () => (navigator.serviceWorker.register = () => Promise.reject(new DOMException("no"))),
  ],
  ["has no way to keep anything longer", () => delete StorageManager.prototype.persist],
  [
    "does not say whether it keeps it longer",
    () => (navigator.storage.persist = () => new Promise(() => {})),
  ],
]) {
  test(`a browser that ${name} is no harm`, async ({ page, baseURL }) => {
    await page.goto(baseURL + CHECKER);
    await running(page);
    await page.evaluate(script);
    await page.locator("#keep button").click();
    await expect(page.locator(name.startsWith("refuses") ? "#not-kept" : "#kept")).toBeVisible();
  });
}

test("where no storage is left, it is said, and what was there is no worse", { tag: "@chromium" }, async ({
  page,
}) => {
  const host = await serveSite();
  await page.goto(host.base + CHECKER);
  await running(page);
  const browser = await page.context().newCDPSession(page);
  const room = (quotaSize) =>
    browser.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.base).origin, quotaSize });
  await room(20_000);
  await page.locator("#keep button").click();
  await expect(page.locator("#not-kept")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await room(undefined);
  await keep(page);
  await host.close();
});

test("of two tabs, both change to the new version, each when it is asked to", async ({ page, context }) => {
  const host = await changing();
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  host.nextVersion();
  await page.goto("about:blank");
  await page.goto(`${host.base}${CHECKER}#citizenship=citizen`);
  const other = await context.newPage();
  const noise = [];
  other.on("pageerror", (error) => noise.push(String(error)));
  await other.goto(`${host.base}${CHECKER}#citizenship=permanent-foreigner`);
  await expect(page.locator("#newer")).toBeVisible();
  await expect(other.locator("#newer")).toBeVisible();
  await page.locator("#newer button").click();
  await isNext(page);
  await expect(heading(other)).toBeVisible();
  await isNotNext(other);
  await other.locator("#newer button").click();
  await isNext(other);
  await expect(other).toHaveURL(/#citizenship=permanent-foreigner$/u);
  await expect(other.locator("#newer")).toBeHidden();
  expect(noise).toEqual([]);
  await host.close();
});

test("a new version that does not come whole leaves the one that is there as it was", async ({ page }) => {
  const host = await changing();
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  host.nextVersion();
  host.write(programOf("page").code, () => "<!doctype html><h1>Sign in</h1>");
  await page.goto("about:blank");
  await page.goto(host.base + CHECKER);
  await running(page);
  const states = () =>
    page.evaluate(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.getRegistration();
      return [active?.state, installing?.state ?? waiting?.state];
    });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  await expect.poll(states).toEqual(["activated", undefined]);
  await expect(page.locator("#newer")).toBeHidden();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  await host.close();
  await opens(page, host.base, [pageOf("checker", "en"), CHECKER]);
});

test("a new version that does not come whole is told of, in each language, and tried at each visit", async ({
  page,
}) => {
  const host = await changing();
  const { code } = programOf("page");
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  await expect(page.locator("#not-whole")).toHaveCount(0);
  host.nextVersion();
  host.write(code, () => "<!doctype html><h1>Sign in</h1>");
  for (const [place, { code: lang }] of SPOKEN.entries()) {
    await page.goto("about:blank");
    await page.goto(host.base + pageOf("checker", lang));
    await running(page);
    await expect(page.locator("#not-whole")).toHaveText(NOT_WHOLE[place]);
    await expect(page.locator("#newer")).toBeHidden();
  }
  // Once the host is whole again, it is there at the next visit.
  writeFileSync(join(host.folder, code), read(code));
  await page.goto("about:blank");
  await page.goto(host.base + CHECKER);
  await running(page);
  await expect(page.locator("#newer")).toBeVisible();
  await expect(page.locator("#not-whole")).toHaveCount(0);
  await page.locator("#newer button").click();
  await isNext(page);
  await host.close();
});

test.describe("a copy of which a browser has dropped a file", () => {
  test.use({ expectedNoise: /Failed|integrity|error/u });
  test("gets it again, of the same version or not at all", async ({ page }) => {
    const host = await changing();
    await page.goto(host.base + CHECKER);
    await running(page);
    await keep(page);
    const { code } = programOf("page");
    const inCopy = (way) =>
      page.evaluate(
        async ([path, call]) => Boolean(await (await caches.open((await caches.keys())[0]))[call](path)),
        [code, way],
      );
    await inCopy("delete");
    await page.reload();
    await running(page);
    await expect.poll(() => inCopy("match")).toBe(true);
    // At a visit at which nothing is missing nothing is asked for, and what came twice at the one before has come.
    await page.reload();
    await running(page);
    await inCopy("delete");
    host.write(code, () => "<!doctype html><h1>Sign in</h1>");
    await page.reload();
    // What stands in for it is in the copy.
    await running(page);
    expect(await inCopy("match")).toBe(false);
    await host.close();
  });
});

test.describe("a host that has a page of its own at each address", () => {
  test.use({ expectedNoise: FAILING });
  test("brings none of them into the copy, whatever they are called", async ({ page }) => {
    const names = ["constructor", "toString", "__proto__", "hasOwnProperty"];
    const host = await staticHost(replacing((path) => names.includes(path)));
    await page.goto(host.site + CHECKER);
    await running(page);
    await keep(page);
    const inCopy = () =>
      page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);
    const kept = await inCopy();
    for (const name of names) {
      await page.goto(host.site + name);
      await expect(page.locator("h1")).toHaveText("Sign in");
      await page.goto(host.site + CHECKER);
      await running(page);
      expect(await inCopy(), name).toBe(kept);
    }
    await host.close();
  });
});

test.describe("a copy of which a browser has dropped nearly all", () => {
  test.use({ expectedNoise: FAILING });
  test("comes again as a whole at the next visit, else the page says that it is not kept", async ({
    page,
  }) => {
    const host = await staticHost(never);
    await page.goto(host.site + CHECKER);
    await running(page);
    await keep(page);
    const filesKept = () =>
      page.evaluate(async () => (await (await caches.open((await caches.keys())[0])).keys()).length);
    const all = await filesKept();
    const needed = [CHECKER, scriptOf("app/app.js"), scriptOf("app/offline.js"), programOf("page").code];
    const drop = () =>
      page.evaluate(async (stay) => {
        const copy = await caches.open((await caches.keys())[0]);
        const requests = await copy.keys();
        const dropped = requests.filter(({ url }) => !stay.some((file) => url.endsWith(`/${file}`)));
        await Promise.all(dropped.map((request) => copy.delete(request)));
      }, needed);
    await drop();
    expect(await filesKept()).toBe(needed.length);
    await page.reload();
    await running(page);
    await expect(page.locator("#kept")).toBeVisible();
    expect(await filesKept()).toBe(all);
    await drop();
    await page.route("**", (route) => route.abort());
    await host.close();
    await page.reload();
    await expect(page.locator("#not-kept")).toBeVisible();
    await expect(page.locator("#kept")).toBeHidden();
    await expect(page.locator("#keep")).toBeVisible();
    await running(page);
  });
});

test.describe("a copy of which a browser has dropped a page", () => {
  test.use({ expectedNoise: FAILING });
  test("leads without a network to the checker, in its language where that is there, with the answers", async ({
    page,
  }) => {
    const host = await staticHost(never);
    await page.goto(host.site + CHECKER);
    await running(page);
    await keep(page);
    await page.evaluate(
      async (lost) => {
        const copy = await caches.open((await caches.keys())[0]);
        for (const file of lost) if (!(await copy.delete(file))) throw new Error(file);
      },
      [CHECKER, pageOf("agree", "en"), pageOf("owner", "kk"), pageOf("otherwise", "ru")],
    );
    await page.goto("about:blank");
    await host.close();
    for (const [lost, instead] of [
      [CHECKER, FRONT],
      [pageOf("agree", "en"), pageOf("checker", "en")],
      [pageOf("owner", "kk"), FRONT],
      [pageOf("otherwise", "ru"), FRONT],
    ]) {
      await page.goto(`${host.site}${lost}#citizenship=citizen`);
      await expect(page).toHaveURL(`${host.site}${instead}#citizenship=citizen`);
      await running(page);
      await page.goto("about:blank");
    }
  });
});

/** In the place of a file in the copy: half of it, as if that were all, a bit of it otherwise, or another file. */
const DAMAGES = {
  cut: (is) => is.slice(0, is.length / 2),
  changed: (is) => is.with(is.length / 3, is[Math.floor(is.length / 3)] ^ 1),
  swapped: () => new TextEncoder().encode("<!doctype html><h1>Sign in</h1>"),
};
const put = (page, file, bytes) =>
  page.evaluate(
    async ([path, content]) => {
      const copy = await caches.open((await caches.keys())[0]);
      const { headers } = await copy.match(path);
      await copy.put(path, new Response(Uint8Array.from(content), { headers }));
    },
    [file, [...bytes]],
  );
const inCopy = (page, file) =>
  page.evaluate(async (path) => {
    const copy = await caches.open((await caches.keys())[0]);
    return [...new Uint8Array(await (await copy.match(path)).arrayBuffer())].join();
  }, file);

test("what a disk has damaged in the copy comes anew, and nothing is seen of it", async ({ page }) => {
  const host = await serveSite();
  await page.goto(host.base + CHECKER);
  await running(page);
  await keep(page);
  const files = [CHECKER, scriptOf("app/app.js"), programOf("page").code, scriptOf("app/offline.js")];
  for (const [place, file] of files.entries())
    for (const [name, damage] of share(Object.entries(DAMAGES), place)) {
      const is = new Uint8Array(read(file));
      await put(page, file, damage(is));
      await page.goto("about:blank");
      await page.goto(`${host.base}${CHECKER}#citizenship=citizen`);
      await running(page);
      await expect(page.locator("#kept")).toBeVisible();
      await expect.poll(() => inCopy(page, file), `${file}, ${name}`).toBe(is.join());
    }
  await host.close();
});

test.describe("with a network that never answers", () => {
  test.use({ expectedNoise: /digest|integrity|preload/u });

  test("what is damaged is given as it is, and says so or is done without", async ({ page }) => {
    test.setTimeout(90_000);
    let isSilent = false;
    const host = await staticHost(() => isSilent);
    await page.goto(host.site + CHECKER);
    await running(page);
    await keep(page);
    const answered = page.locator("#heading", {
      hasText: check({ citizenship: "citizen" }, { lang: "ru" }).prompt,
    });
    for (const file of share([CHECKER, scriptOf("app/app.js"), programOf("page").code], 2)) {
      const is = new Uint8Array(read(file));
      // A bit of the last third: in a page, of a sentence.
      await put(page, file, is.with(is.length - 200, is[is.length - 200] ^ 1));
      isSilent = true;
      await page.goto("about:blank");
      await page.goto(`${host.site}${CHECKER}#citizenship=citizen`);
      const seen = answered.or(page.locator("#failed")).filter({ visible: true });
      await expect(seen.first(), file).toBeVisible({ timeout: 15_000 });
      // What stands in for the program is in the copy.
      if (file === programOf("page").code) await expect(answered).toBeVisible();
      isSilent = false;
      await put(page, file, is);
    }
    await host.close();
  });
});

/** Writes into each page, as hosts do, and gives back half of those that `isCut` says. */
const writing = (text, isCut) => (path, response) => {
  if (!path.endsWith(".html")) return false;
  const written = read(path).toString().replace("</body>", "").replace("<head>", `<head>${text}`);
  const body = isCut ? written.slice(0, written.indexOf("</main>")) : written;
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body + text);
  return true;
};

test("a host that writes into pages is no harm, and one that cuts them is told of", async ({ page }) => {
  let isCut = false;
  const host = await staticHost((path, response) => writing("<!-- a host -->", isCut)(path, response));
  await page.goto(host.site + CHECKER);
  await running(page);
  isCut = true;
  await page.locator("#keep button").click();
  await expect(page.locator("#not-kept")).toBeVisible();
  isCut = false;
  await keep(page);
  // What was kept so is whole, and is not asked for again.
  const requested = [];
  host.listener.on("request", ({ url }) => requested.push(url.slice(1)));
  await opens(page, host.site, [CHECKER, pageOf("book", "en")]);
  expect(requested.filter((file) => file !== scriptOf("sw.js"))).toEqual([]);
  await host.close();
  await opens(page, host.site, [CHECKER]);
});

/** Writes links and lines as hosts do: by an address without its ending, from the root, from here, with line breaks. */
const REWRITING = {
  "without their endings": (html) =>
    html
      .replaceAll(/(<a\b[^>]*? href=")index\.html/gu, "$1/")
      .replaceAll(/(<a\b[^>]*? href=")([\w-]+)\.html/gu, "$1/$2"),
  "from here": (html) => html.replaceAll(/(<a\b[^>]*? href=")([\w-]+\.html)/gu, "$1./$2"),
  "on lines of their own": (html) => html.replaceAll("><", ">\n<"),
};

for (const [how, rewritten] of share(Object.entries(REWRITING), 0)) {
  test(`a host that writes links ${how} is no harm: each page runs, and can be kept`, async ({ page }) => {
    const host = await staticHost((path, response) => {
      const name = path.includes(".") ? path : `${path || "index"}.html`;
      if (!name.endsWith(".html")) return false;
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(rewritten(`${read(name)}`));
      return true;
    });
    for (const [kind, at] of [
      ["agree", "#agreed"],
      ["otherwise", "#happened"],
    ]) {
      await page.goto(`${host.site}${pageOf(kind, "ru")}${CASE}`);
      await expect(page.locator(at)).toBeVisible();
      await expect(page.locator("#not-started")).toBeHidden();
    }
    await page.goto(host.site + pageOf("desk", "ru"));
    await expect(asked(page).first()).toBeVisible();
    await page.goto(host.site + CHECKER);
    await running(page);
    await keep(page);
    await host.close();
    await opens(page, host.site, [CHECKER, pageOf("checker", "en")]);
  });
}

const CHANGES = [
  ["the tag of a script", '<script type="module"', '<script type="rocketloader-module"'],
  ["the policy", "'wasm-unsafe-eval'", "'unsafe-eval'"],
  ["a style", "<style>", "<style>body{display:none}"],
  ["a word", '<script type="text/plain" id="words">', '<script type="text/plain" id="words">a'],
  ["the end of a title", "</title>", "</tiule>"],
  ["the end of a comment", "src/site-->", "src/site--<"],
];
for (const [what, from, to] of share(CHANGES, 0)) {
  test(`a page in which a host has changed ${what} is not kept, and that is told`, async ({ page }) => {
    let isWell = false;
    const changed = pageOf("checker", "ru");
    const host = await staticHost((path, response) => {
      if (isWell || path !== changed) return false;
      const text = read(changed).toString();
      expect(text).toContain(from);
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8" })
        .end(text.replace(from, () => to));
      return true;
    });
    await page.goto(host.site + pageOf("checker", "en"));
    await running(page);
    await page.locator("#keep button").click();
    await expect(page.locator("#not-kept")).toBeVisible();
    isWell = true;
    await keep(page);
    await opens(page, host.site, [changed]);
    await host.close();
  });
}
