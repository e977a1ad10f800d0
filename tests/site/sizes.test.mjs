// How much does a page load? Prints each file raw and compressed (brotli), and holds the totals to their
// limits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { SCRIPT } from "../browser/snippet.js";
import { none } from "../faults.js";
import { LANGUAGES, pageOf, programOf, read, scriptOf } from "../site.js";

/** One TCP flight, and three: what arrives in two and in three round trips. */
const FIRST_QUESTION = 14_000;
const ANSWER = 43_000;
/** The open book, each of its pages; and what decides every case in the reader's browser. */
const BOOK = 20_000;
const CENSUS = 20_000;
/** The script of the snippet in an article. */
const MOST_OF_SCRIPT = 2_000;
/** The checker as JavaScript, for browsers without WebAssembly; and the page that needs no script. */
const FALLBACK = 60_000;
const NO_SCRIPT = 14_000;

/** What a page loads from elsewhere: nothing may come from there. */
const ELSEWHERE = /<(script|link|img|iframe)[^>]*"(https?:)?\/\//u;

const compressed = (bytes) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
};

const known = new Map();
/** The size of a file as it travels, reckoned and printed once. */
function size(file) {
  if (!known.has(file)) {
    const bytes = read(file);
    known.set(file, compressed(bytes));
    const [raw, small] = [bytes.length, known.get(file)].map(String);
    console.log(`${file.padEnd(24)} ${raw.padStart(7)} raw ${small.padStart(6)} brotli`);
  }
  return known.get(file);
}
/** Nothing is larger than it may be: else how much, and what. */
const hold = (...limits) =>
  none(
    limits
      .filter(([, bytes, most]) => bytes > most)
      .map(([what, bytes, most]) => `${what}: ${bytes} bytes of ${most}, ${bytes - most} too many`),
  );
const sizes = (files) => files.map(size).reduce((sum, bytes) => sum + bytes, 0);
const scripts = (...names) => names.map(scriptOf);
const programs = (kind, lang) => Object.values(programOf(kind, lang));

for (const lang of LANGUAGES) {
  const page = pageOf("checker", lang);

  test(`the page in ${lang} is small`, () => {
    const firstQuestion = sizes([page]);
    const needed = [...scripts("app/app.js"), ...programs("page", lang)];
    const answer = firstQuestion + sizes(needed);
    console.log(
      `first question: ${firstQuestion} of ${FIRST_QUESTION}; for an answer: ${answer} of ${ANSWER}`,
    );
    hold(["the first question", firstQuestion, FIRST_QUESTION], ["an answer", answer, ANSWER]);
  });

  test(`nothing of the page in ${lang} is discovered late`, () => {
    const html = read(page).toString();
    const links = [...html.matchAll(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/gu)];
    const asked = links.map(([link]) => link.match(/href="([^"]*)"/u)[1]);
    assert.deepEqual(asked.sort(), programs("page", lang).sort());
    assert.doesNotMatch(html, ELSEWHERE, "nothing comes from elsewhere");
  });

  test(`the open book in ${lang} is small, and asks for nothing but its own scripts`, () => {
    const book = pageOf("book", lang);
    const own = scripts("book/book.js", "book/verify.js");
    hold(["the open book", sizes([book, ...own]), BOOK]);
    const html = read(book).toString();
    assert.deepEqual(
      [...html.matchAll(/<script[^>]* src="([^"]*)"/gu)].map(([, script]) => script),
      own,
    );
    assert.doesNotMatch(
      html,
      /rel="(?:modulepreload|preload|prefetch|stylesheet)"/u,
      "the run is loaded when it is asked for",
    );
    assert.doesNotMatch(html, ELSEWHERE, "nothing comes from elsewhere");
  });

  test(`what stands in for WebAssembly in ${lang} is small, and so is the way by links alone`, () => {
    hold(
      ["what stands in for WebAssembly", sizes(programs("fallback", lang)), FALLBACK],
      ["the way by links alone", sizes([pageOf("no-script", lang)]), NO_SCRIPT],
    );
  });

  test(`all that an article loads for an answer is small, in ${lang}`, () => {
    const needed = ["embed/shadow.js", "embed/styles.js"];
    const inShadow = size(SCRIPT) + sizes(scripts(...needed)) + sizes(programs("page", lang));
    // There the page of the iframe has in one script what an article asks for by its name.
    const ownPage = sizes([pageOf("iframe", lang), ...scripts("embed/iframe-page.js")]);
    const inIframe = inShadow - size(...scripts("embed/shadow.js")) + ownPage;
    console.log(`for an answer in an article in ${lang}: ${inShadow}, in an iframe ${inIframe} of ${ANSWER}`);
    hold(["an answer in an article", inIframe, ANSWER]);
  });
}

test("what decides every case is small", () => {
  hold(["what decides every case", sizes(programs("census")), CENSUS]);
});

test("the script of the snippet is small", () => {
  hold(["the script of the snippet", size(SCRIPT), MOST_OF_SCRIPT]);
});

/** What an import of the package loads, with all that it says in every language: brotli, and gzip. */
const PACKAGE = [26_000, 30_000];

test("the package is small", () => {
  const script = readFileSync(new URL("../../pkg/tirkeu.js", import.meta.url));
  const [brotli, gzip] = [compressed(script), gzipSync(script, { level: 9 }).length];
  hold(["the package by brotli", brotli, PACKAGE[0]], ["the package by gzip", gzip, PACKAGE[1]]);
});

test("the package begins with two pages of memory", async () => {
  const code = readFileSync(new URL("../../pkg/objects_bg.wasm", import.meta.url));
  const imports = { "./objects_bg.js": { __wbindgen_init_externref_table() {} } };
  const { instance } = await WebAssembly.instantiate(code, imports);
  assert.ok(instance.exports.memory.buffer.byteLength <= 2 * 65_536);
});
