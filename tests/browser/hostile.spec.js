// Whatever somebody writes into an address, or sends to a frame, who wants to break the page: does it say something,
// and is it right at the next address?
//
// fuzz.spec.js tries what comes by chance; here it is what is long, cut off, or meant to hurt.
import { pageOf } from "../site.js";
import { share } from "../tier.js";
import { CASE } from "./after.js";
import { expect, open, test } from "./checker.js";
import { tap } from "./embedded.js";
import { check } from "./endings.js";
import { serveHosts } from "./hosts.js";

const LANG = "ru";
const MANY = 100_000;
const times = (text) => text.repeat(Math.ceil(MANY / text.length));

/** What stands behind `#`, by what it is. */
const ADDRESSES = {
  "a hundred thousand letters": times("a"),
  "as many of Kazakh": times("ә"),
  "as many per cent signs": times("%"),
  "escapes that are cut off": times("%E0%A4&"),
  "one cut off at the end": "citizenship=citizen&age=%D0",
  "one without digits": "citizenship=%zz&person=%",
  "escapes of escapes": `citizenship=${times("%25")}41`,
  "an answer a hundred thousand times": times("citizenship=citizen&"),
  "as many that contradict each other": times("age=18-plus&age=under-14&"),
  "an answer of a hundred thousand letters": `citizenship=${times("x")}`,
  "a question of as many": `${times("q")}=citizen`,
  "nothing but ampersands": times("&"),
  "nothing but equals signs": times("="),
  "half a letter, and none": "citizenship=\ud800&person=\0self&age=\u202e18-plus",
  "names that every object has": "__proto__=citizen&constructor=self&toString=x&hasOwnProperty=x",
  "what other pages would run":
    "<svg/onload=alert(1)>&javascript:alert(1)&citizenship='\"><script>alert(1)</script>",
};

/** Each page that reads its address: how to see that it says something, and what it says of somebody. */
const PAGES = {
  checker: {
    says: "h1#heading",
    next: "#citizenship=citizen",
    then: () => check({ citizenship: "citizen" }, { lang: LANG }).prompt,
  },
  desk: {
    says: ".verdict",
    next: CASE,
    then: (page) => page.locator(".told:not([hidden]) h3:not([hidden])").first().textContent(),
  },
  otherwise: {
    says: "#no-case:not([hidden]), #happened:not([hidden])",
    next: CASE,
    then: (page) => page.locator("legend").textContent(),
  },
};

const go = (page, to) =>
  page.evaluate(async (hash) => {
    location.hash = hash;
    await new Promise((turn) => setTimeout(turn));
  }, to);

for (const [place, [kind, { says, next, then }]] of Object.entries(PAGES).entries()) {
  test(`whatever its address is, the page says something, and is right at the next one: ${kind}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [what, address] of share(Object.entries(ADDRESSES), place)) {
      // Loaded with it, and led to it.
      for (const isLoaded of [true, false]) {
        await page.goto("about:blank");
        await page.goto(pageOf(kind, LANG) + (isLoaded ? `#${address}` : ""));
        await expect(page.locator("#failed, #not-started")).toBeHidden();
        if (!isLoaded) await go(page, address);
        await expect(page.locator(says).first(), what).not.toBeEmpty();
        await go(page, next);
        await expect(page.locator(says).first(), what).toContainText(await then(page));
      }
    }
  });
}

test("an address of a hundred thousand letters is shown shortened", async ({ page }) => {
  const lengthAt = async (address) => {
    await page.goto("about:blank");
    await open(page, `${pageOf("checker", LANG)}#citizenship=${address}`);
    await expect(page.locator("#notices .notice")).toHaveCount(1);
    return page.evaluate(() => [document.body.textContent.length, document.querySelectorAll("*").length]);
  };
  const [letters, elements] = await lengthAt("x");
  const [long, many] = await lengthAt(times("x"));
  expect(long - letters).toBeLessThan(100);
  expect(many).toBe(elements);
});

test("whatever is sent to a frame, it goes on, and tells nobody else", async ({ page, site }) => {
  const hosts = await serveHosts(site.base);
  await page.goto(`${hosts.base}iframe-alone.html`);
  const place = page.locator("iframe").contentFrame();
  await expect(place.locator("#heading")).not.toBeEmpty();
  await page.evaluate(
    ([long, addresses]) => {
      const frame = document.querySelector("iframe");
      window.told = [];
      addEventListener("message", ({ data }) => window.told.push(data));
      const cyclic = {};
      cyclic.self = cyclic;
      const ports = (count) =>
        Array.from({ length: count }, () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => window.told.push(data);
          return port2;
        });
      const values = [
        undefined,
        null,
        1n,
        Number.NaN,
        long,
        [],
        ["tirkeu-check"],
        new Map([["tirkeu-check", 1]]),
      ];
      const others = [
        cyclic,
        { "tirkeu-check": 1 },
        new Date(Number.NaN),
        new Uint8Array(1e6),
        new Error("x"),
        /x/u,
      ];
      for (const value of [...values, ...others]) {
        frame.contentWindow.postMessage(value, "*");
        frame.contentWindow.postMessage(value, "*", ports(1));
      }
      for (const count of [0, 2, 100]) frame.contentWindow.postMessage("tirkeu-check", "*", ports(count));
      const [base] = frame.src.split("#");
      for (const address of addresses) {
        frame.contentWindow.location.replace(`${base}#${address}`);
        for (const option of ["published", "theme", "lang"])
          frame.contentWindow.location.replace(`${base}#${option}=${address}`);
      }
      frame.contentWindow.location.replace(`${base}#theme=dark`);
    },
    [times("x"), Object.values(ADDRESSES)],
  );
  // The last of them has come.
  await expect(place.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
  await expect(place.locator("#heading")).toHaveText(check({}, { lang: LANG }).prompt);
  await tap(place.locator('a.option[href$="citizenship=citizen"]'));
  await expect(place.locator("#heading")).toHaveText(
    check({ citizenship: "citizen" }, { lang: LANG }).prompt,
  );
  expect(await page.evaluate(() => window.told.filter((data) => !data?.["tirkeu-check"]))).toEqual([]);
  await hosts.close();
});
