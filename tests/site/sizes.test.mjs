// How much does a page load? Prints each file raw and compressed (brotli), and holds the totals to their limits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { SCRIPT as LOADER } from "./line.js";

/** One TCP flight, and three: what arrives in two and in three round trips. */
const FIRST_QUESTION = 14_000;
const ANSWER = 43_000;
/** The open book, each of its pages; and what decides every case in the reader's browser. */
const BOOK = 20_000;
const CENSUS = 20_000;
/** The script of the line in an article. */
const SCRIPT = 2_000;
/** The checker as JavaScript, for browsers without WebAssembly; and the page that needs no script. */
const PLAIN = 60_000;
const STEPS = 14_000;

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const compressed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

const size = (path) => {
  const bytes = read(path);
  const small = compressed(bytes);
  console.log(`${path.padEnd(24)} ${String(bytes.length).padStart(7)} raw ${String(small).padStart(6)} brotli`);
  return small;
};
const sizes = (paths) => paths.map(size).reduce((sum, bytes) => sum + bytes, 0);

for (const [lang, page] of [["kk", "index.html"], ["ru", "ru.html"], ["en", "en.html"]]) {
  test(`the page in ${lang} is small`, () => {
    const firstQuestion = sizes([`www/${page}`]);
    const answer = firstQuestion + sizes(["www/app.js", "www/program.js", "www/takeover.js", `pkg/page-${lang}.js`, `pkg/page-${lang}_bg.wasm`]);
    console.log(`first question, HTML and CSS: ${firstQuestion} of ${FIRST_QUESTION}; for an answer: ${answer} of ${ANSWER}`);
    assert.ok(firstQuestion <= FIRST_QUESTION);
    assert.ok(answer <= ANSWER);
  });

  test(`nothing of the page in ${lang} is discovered late`, () => {
    const html = read(`www/${page}`).toString();
    const asked = [...html.matchAll(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/g)].map(([link]) => link.match(/href="([^"]*)"/)[1]);
    assert.deepEqual(asked.sort(), ["pkg/page-" + lang + ".js", "pkg/page-" + lang + "_bg.wasm", "program.js", "takeover.js"]);
    assert.doesNotMatch(html, /<(script|link|img|iframe)[^>]*"(https?:)?\/\//, "nothing comes from elsewhere");
  });
}

for (const [lang, page] of [["kk", "book.html"], ["ru", "book-ru.html"], ["en", "book-en.html"]]) {
  test(`the open book in ${lang} is small, and asks for nothing but its own scripts`, () => {
    assert.ok(sizes([`www/${page}`, "www/book.js", "www/run.js"]) <= BOOK);
    const html = read(`www/${page}`).toString();
    assert.deepEqual([...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, script]) => script), ["book.js", "run.js"]);
    assert.doesNotMatch(html, /rel="(?:modulepreload|preload|prefetch|stylesheet)"/, "the run is loaded when it is asked for");
    assert.doesNotMatch(html, /<(script|link|img|iframe)[^>]*"(https?:)?\/\//, "nothing comes from elsewhere");
  });
}

test("what decides every case is small", () => {
  assert.ok(sizes(["pkg/census.js", "pkg/census_bg.wasm"]) <= CENSUS);
});

for (const lang of ["kk", "ru", "en"]) {
  test(`what stands in for WebAssembly in ${lang} is small, and so is the way by links alone`, () => {
    assert.ok(sizes([`pkg/plain-${lang}.js`, `pkg/plain-${lang}_code.js`]) <= PLAIN);
    assert.ok(sizes([`www/steps${lang === "kk" ? "" : `-${lang}`}.html`]) <= STEPS);
  });
}

test("the script of the line is small, and so is all that an article loads with it for an answer", () => {
  const script = size(`www/${LOADER}`);
  assert.ok(script <= SCRIPT);
  for (const lang of ["kk", "ru", "en"]) {
    const program = sizes([`pkg/page-${lang}.js`, `pkg/page-${lang}_bg.wasm`]);
    const drawn = sizes(["www/inside.js", "www/asked.js", "www/look.js", "www/program.js"]) + program;
    const framed = sizes([`www/frame-${lang}.html`, "www/framed-page.js"]) + drawn;
    console.log(`for an answer in an article in ${lang}: ${script + drawn}, in a frame ${script + framed} of ${ANSWER}`);
    assert.ok(script + framed <= ANSWER);
  }
});
