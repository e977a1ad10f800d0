// Does the page of an owner lead only to what is there, and is it led to from wherever an owner comes?
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { LANGUAGES, pageOf, pathOf, read, SINGLE_FILE } from "../site.js";

const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);
const bare = (html) =>
  html
    .replace(/<[^>]*>/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
/** The page without its head. */
const mainOf = (lang) => /<main>(.*)<\/main>/su.exec(read(pageOf("owner", lang)).toString())[1];

for (const lang of LANGUAGES) {
  describe(`the page of an owner in ${lang}`, () => {
    const html = read(pageOf("owner", lang)).toString();
    const main = mainOf(lang);

    test("has one title, runs nothing and loads nothing", () => {
      assert.equal(all(html, /(<h1[\s>])/gu).length, 1);
      assert.doesNotMatch(html, /<(?:script|img|iframe|form|input|button)[\s>]/u);
      assert.doesNotMatch(html, /<link[^>]*rel="?(?:stylesheet|preload|modulepreload)/u);
      assert.doesNotMatch(html, /script-src|connect-src/u);
    });

    test("leads only to what is there", () => {
      const ids = all(html, / id="?([\w-]+)/gu);
      assert.equal(new Set(ids).size, ids.length, "each id once");
      const links = all(main, / href="?([^"\s>]*)/gu);
      for (const href of links) {
        if (/^(?:https:\/\/|tel:)/u.test(href)) continue;
        if (href.startsWith("#")) assert.ok(ids.includes(href.slice(1)), href);
        else assert.ok(existsSync(pathOf(href)), href);
      }
      for (const kind of ["checker", "book"]) assert.ok(links.includes(pageOf(kind, lang)), kind);
      for (const number of ["tel:1414", "tel:88000807777"]) assert.ok(links.includes(number), number);
      // Each part can be reached from the top.
      const parts = all(main, /<section[^>]* id="?([\w-]+)/gu).filter((id) => id !== "trust");
      assert.deepEqual(
        parts.filter((id) => !links.includes(`#${id}`)),
        [],
      );
      assert.equal(parts.length, 9);
    });

    test("says when it was compared, and after which day not to trust it", () => {
      const [, trust] = main.split('id="trust"');
      assert.match(trust, /<time datetime="2026-11-22">/u);
      assert.match(bare(trust), /2027/u);
    });

    test("is led to from the first question, on the page, in an article and by links", () => {
      const to = pageOf("owner", lang);
      const first = read(pageOf("checker", lang))
        .toString()
        .split(/id="?rules/u)[0];
      assert.equal(all(first, new RegExp(`href="?(${to})`, "gu")).length, 1);
      // There the results that lead to it stand in the same document.
      assert.ok(read(pageOf("no-script", lang)).toString().includes(to), "by links");
      assert.ok(read(pageOf("book", lang)).toString().includes(to), "the book");
    });
  });
}

test("the single file, which has no other page, leads to none, and says what an owner needs most", () => {
  const html = read(SINGLE_FILE).toString();
  assert.doesNotMatch(html, /href="owner-/u);
  const [screen] = /<div id="?screen"?>.*?<div id="?rules/su.exec(html);
  assert.doesNotMatch(screen, /href="[^"#]*\.html/u);
});
