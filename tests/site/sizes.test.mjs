// How much does a page load? Prints each file raw and compressed (by brotli and by gzip, which is what the
// commonest static host sends), and holds the totals to their limits. A limit never rises.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { SCRIPT } from "../browser/snippet.js";
import { none } from "../faults.js";
import { LANGUAGES, pageOf, programOf, read, SINGLE_FILE, scriptOf, wordsOf } from "../site.js";

/** Each by brotli and by gzip, in bytes. */
const LIMITS = {
  /** HTML and style, with all the words. */
  firstQuestion: [10_500, 13_000],
  answer: [30_200, 35_000],
  /** The script of the snippet included. */
  inAnArticle: [31_300, 36_000],
  fallback: [23_200, 27_100],
  singleFile: [69_000, 88_000],
  book: [20_000, 24_000],
  census: [20_000, 24_000],
  noScript: [14_000, 56_000],
  snippet: [2_000, 2_400],
  package: [26_000, 30_000],
};

/** What a page loads from elsewhere: nothing may come from there. */
const ELSEWHERE = /<(script|link|img|iframe)[^>]*"(https?:)?\/\//u;

const brotli = (bytes) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
};

const known = new Map();
/** The sizes of a file as it travels, reckoned and printed once. */
function size(file, bytes = read(file)) {
  if (!known.has(file)) {
    known.set(file, [brotli(bytes), gzipSync(bytes, { level: 9 }).length]);
    const [raw, ...small] = [bytes.length, ...known.get(file)].map((count) => String(count).padStart(7));
    console.log(`${file.padEnd(32)} ${raw} raw ${small[0]} brotli ${small[1]} gzip`);
  }
  return known.get(file);
}
const sizes = (...files) =>
  files.map((file) => size(file)).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

/** Nothing is larger than it may be: else how much, and what. */
function hold(what, is) {
  const limits = LIMITS[what];
  console.log(`${what}: ${is.join(" and ")} of ${limits.join(" and ")}`);
  none(
    ["brotli", "gzip"]
      .map((by, place) => [by, is[place], limits[place]])
      .filter(([, bytes, most]) => bytes > most)
      .map(([by, bytes, most]) => `${what} by ${by}: ${bytes} of ${most}, ${bytes - most} too many`),
  );
}
const PROGRAM = programOf("page").code;

for (const lang of LANGUAGES) {
  const page = pageOf("checker", lang);

  test(`the page in ${lang} is small`, () => {
    hold("firstQuestion", sizes(page));
    hold("answer", sizes(page, scriptOf("app/app.js"), PROGRAM));
  });

  test(`nothing of the page in ${lang} is discovered late`, () => {
    const html = read(page).toString();
    const links = [...html.matchAll(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/gu)];
    const asked = links.map(([link]) => link.match(/href="([^"]*)"/u)[1]);
    assert.deepEqual(asked, [PROGRAM]);
    assert.doesNotMatch(html, ELSEWHERE, "nothing comes from elsewhere");
  });

  test(`the open book in ${lang} is small, and asks for nothing but its own scripts`, () => {
    const book = pageOf("book", lang);
    const own = ["book/book.js", "book/verify.js"].map(scriptOf);
    hold("book", sizes(book, ...own));
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

  test(`the way by links alone is small, in ${lang}`, () => {
    hold("noScript", sizes(pageOf("no-script", lang)));
  });

  test(`all that an article loads for an answer is small, in ${lang}`, () => {
    const scripts = ["embed/shadow.js", "embed/styles.js"].map(scriptOf);
    hold("inAnArticle", sizes(SCRIPT, ...scripts, wordsOf(lang), PROGRAM));
    const ownPage = [pageOf("iframe", lang), scriptOf("embed/iframe-page.js"), scriptOf("embed/styles.js")];
    hold("inAnArticle", sizes(SCRIPT, ...ownPage, PROGRAM));
  });
}

test("what stands in for WebAssembly is small, and so is the single file", () => {
  hold("fallback", sizes(programOf("fallback").code));
  hold("singleFile", sizes(SINGLE_FILE));
});

test("what decides every case is small", () => {
  hold("census", sizes(...Object.values(programOf("census"))));
});

test("the script of the snippet is small", () => {
  hold("snippet", sizes(SCRIPT));
});

/** All that an import of the package loads, with all that it says in every language. */
test("the package is small", () => {
  hold("package", size("pkg/tirkeu.js", readFileSync(new URL("../../pkg/tirkeu.js", import.meta.url))));
});

test("the programs begin with two pages of memory", async () => {
  const code = readFileSync(new URL("../../pkg/objects_bg.wasm", import.meta.url));
  const { instance } = await WebAssembly.instantiate(code, {
    "./objects_bg.js": { __wbindgen_init_externref_table() {} },
  });
  assert.ok(instance.exports.memory.buffer.byteLength <= 2 * 65_536);
});
