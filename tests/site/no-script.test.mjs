// Does each sentence of the page of links lead to where it is written?
import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, pageOf, read } from "../site.js";

const bare = (html) => html.replace(/<[^>]*>/gu, "").trim();

for (const lang of LANGUAGES) {
  test(`each sentence leads to its own place in the open book, in ${lang}`, () => {
    const book = pageOf("book", lang);
    const said = read(book)
      .toString()
      .matchAll(/<article id="([^"]*)"><(h3|p)>(.*?)(?=<dl>)/gu);
    const sentences = new Map([...said].map(([, id, , sentence]) => [id, bare(sentence)]));
    const links = [
      ...read(pageOf("no-script", lang))
        .toString()
        .matchAll(new RegExp(`<li>((?:(?!<li>|<a ).)*)<a href="${book}#([^"]*)"`, "gu")),
    ];
    assert.ok(links.length > 300, `${links.length}`);
    for (const [, sentence, id] of links) assert.equal(bare(sentence), sentences.get(id), id);
    const rules = new Set(links.map(([, , id]) => id).filter((id) => id.startsWith("rule-")));
    assert.ok(rules.size > 15 && links.some(([, , id]) => id.startsWith("caveat-")), [...rules].join(" "));
  });

  test(`no source is said on a screen of it, in ${lang}`, () => {
    const html = read(pageOf("no-script", lang)).toString();
    assert.doesNotMatch(html, /<details class="small">/u);
  });
}
