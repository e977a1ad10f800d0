// Does it work in the browsers that people still have: Chrome 80, Firefox 78, Safari 14, Samsung Internet 13?
//
// Here what those lack is taken away; that nothing newer stands in the scripts is seen in
// tests/site/older.test.mjs, and Chrome 80 itself is asked in scripts/test/oldest.
import { pageOf, SINGLE_FILE } from "../site.js";
import { choose, expect, test } from "./checker.js";
import { check } from "./endings.js";

/** What came to browsers after the spring of 2020, of all that a script of a page might reach for. */
function growOld() {
  const lacking = [
    [Element.prototype, ["replaceChildren", "checkVisibility", "setHTML", "getHTML"]],
    [Document.prototype, ["adoptedStyleSheets", "replaceChildren", "startViewTransition"]],
    [ShadowRoot.prototype, ["adoptedStyleSheets", "replaceChildren", "getHTML"]],
    [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]],
    [String.prototype, ["at", "replaceAll", "isWellFormed", "toWellFormed"]],
    [Object, ["hasOwn", "groupBy"]],
    [Promise, ["any", "try", "withResolvers"]],
    [AbortSignal, ["any", "timeout", "abort"]],
    [URL, ["canParse", "parse"]],
    [Crypto.prototype, ["randomUUID"]],
    [window, ["structuredClone", "reportError", "WeakRef", "AggregateError", "WebAssembly", "scheduler"]],
    [navigator, ["userAgentData", "locks"]],
  ];
  for (const [of, names] of lacking)
    for (const name of names) {
      delete of[name];
      if (name in of) Object.defineProperty(of, name, { value: undefined });
    }
  window.CSSStyleSheet = class {
    constructor() {
      throw new TypeError("Illegal constructor");
    }
  };
  // An option that they do not know is left out of account.
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    const known = typeof options === "object" && options ? { ...options, signal: undefined } : options;
    if (known && typeof known === "object") delete known.signal;
    listen.call(this, type, listener, known);
  };
}

for (const [where, address, place] of [
  ["on the page", pageOf("checker", "ru"), (page) => page],
  ["in the single file", SINGLE_FILE, (page) => page],
  // The policy of the article lets no style in that is not constructed, so that it comes in an iframe.
  ["in an article", pageOf("article", "ru"), (page) => page.locator("tirkeu-check iframe").contentFrame()],
  ["in an iframe", pageOf("iframe", "ru"), (page) => page],
]) {
  test.describe(where, () => {
    test.use({ locale: "ru-KZ", expectedNoise: /WebAssembly|inline style/u });
    test(`with what an older browser lacks, everything is answered, ${where}`, { tag: "@same" }, async ({
      page,
    }) => {
      await page.addInitScript(growOld);
      await page.goto(address);
      const there = place(page);
      const heading = there.locator("#heading");
      await expect(heading).toHaveText(check({}, { lang: "ru" }).prompt);
      await choose(there.locator("#screen a.option[href*='citizenship=other']"));
      await expect(heading).toHaveText(check({ citizenship: "other" }, { lang: "ru" }).title);
      await choose(there.locator("#screen .back a"));
      await expect(heading).toHaveText(check({}, { lang: "ru" }).prompt);
    });
  });
}
