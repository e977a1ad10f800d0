// How much does a page load? Prints each file raw and compressed (brotli), and holds the totals to their limits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";

/** One TCP flight, and three: what arrives in two and in three round trips. */
const FIRST_QUESTION = 14_000;
const ANSWER = 43_000;

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

for (const [lang, page] of [["kk", "index.html"], ["ru", "ru.html"], ["en", "en.html"]]) {
  test(`the page in ${lang} is small`, () => {
    const first = [`www/${page}`];
    const rest = ["www/app.js", `pkg/page-${lang}.js`, `pkg/page-${lang}_bg.wasm`];
    const size = (path) => {
      const bytes = read(path);
      const small = compressed(bytes);
      console.log(`${path.padEnd(24)} ${String(bytes.length).padStart(7)} raw ${String(small).padStart(6)} brotli`);
      return small;
    };
    const firstQuestion = first.map(size).reduce((sum, bytes) => sum + bytes, 0);
    const answer = firstQuestion + rest.map(size).reduce((sum, bytes) => sum + bytes, 0);
    console.log(`first question, HTML and CSS: ${firstQuestion} of ${FIRST_QUESTION}; for an answer: ${answer} of ${ANSWER}`);
    assert.ok(firstQuestion <= FIRST_QUESTION);
    assert.ok(answer <= ANSWER);
  });

  test(`nothing of the page in ${lang} is discovered late`, () => {
    const html = read(`www/${page}`).toString();
    const asked = [...html.matchAll(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/g)].map(([link]) => link.match(/href="([^"]*)"/)[1]);
    assert.deepEqual(asked.sort(), ["app.js", `pkg/page-${lang}.js`, `pkg/page-${lang}_bg.wasm`]);
    assert.doesNotMatch(html, /<(script|link|img|iframe)[^>]*"(https?:)?\/\//, "nothing comes from elsewhere");
  });
}
