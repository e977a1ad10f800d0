// How much does a page load? Prints each file raw and compressed (by brotli and by gzip, which is what the
// commonest static host sends), and holds the totals to their limits, which never rise.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { SCRIPT } from "../browser/snippet.js";
import { none } from "../faults.js";
import { DESK_FILE, LANGUAGES, pageOf, programOf, read, SINGLE_FILE, scriptOf, wordsOf } from "../site.js";

/**
 * Each by brotli and by gzip, in bytes. What was added until 28 November 2026 had to fit or was given room in the
 * change that added it (CHANGELOG.md says what that was); since then they only fall, and what is added has to find its
 * room. What they were meant to be, and what is left: docs/decisions/2026-11-27-words-are-said-once.md.
 */
const LIMITS = {
  /** HTML and style, with all the words. */
  firstQuestion: [12_200, 14_440],
  answer: [25_000, 29_000],
  /** The script of the snippet included. */
  inAnArticle: [26_400, 30_530],
  fallback: [12_000, 13_500],
  singleFile: [48_900, 61_250],
  book: [22_060, 29_480],
  census: [16_640, 19_050],
  /** The page, its script and the program of the forms: loaded when somebody asks for it. */
  agree: [26_060, 30_560],
  otherwise: [24_980, 29_300],
  /** The page of the desk with its script and its program, and the file that has all of it in every language. */
  desk: [26_420, 30_960],
  deskFile: [39_640, 47_740],
  noScript: [17_900, 68_500],
  /** The page of an owner, with all that it says. */
  owner: [5_050, 6_050],
  /** What the tests are said to show, and what not. */
  accessibility: [3_760, 4_600],
  snippet: [2_260, 2_600],
  package: [26_000, 28_700],
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

  test(`nothing of the page in ${lang} is discovered late, and nothing takes its line from the first question`, () => {
    const html = read(page).toString();
    const links = [...html.matchAll(/<link[^>]*rel="(modulepreload|preload)"[^>]*>/gu)];
    const asked = links.map(([link]) => link.match(/href="([^"]*)"/u)[1]);
    assert.deepEqual(asked, [PROGRAM]);
    const places = ['id="heading"', links[0][0], scriptOf("app/app.js"), 'id="rules"'].map((part) =>
      html.indexOf(part),
    );
    const inOrder = places.filter((place) => place >= 0).sort((one, other) => one - other);
    assert.deepEqual(places, inOrder, "the question, what it needs, all the rules");
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

  for (const kind of ["agree", "otherwise"]) {
    test(`the page ${kind} is small in ${lang}, and asks for nothing but its own script`, () => {
      const script = scriptOf(`agree/${kind}.js`);
      hold(kind, sizes(pageOf(kind, lang), script, ...Object.values(programOf("forms"))));
      const html = read(pageOf(kind, lang)).toString();
      const scripts = [...html.matchAll(/<script[^>]* src="([^"]*)"/gu)].map(([, asked]) => asked);
      assert.deepEqual(scripts, [script]);
      assert.doesNotMatch(html, /rel="(?:modulepreload|preload|prefetch|stylesheet)"/u);
      assert.doesNotMatch(html, ELSEWHERE, "nothing comes from elsewhere");
    });
  }
  test(`the desk in ${lang} is small, and only whoever opens it loads its program`, () => {
    const desk = pageOf("desk", lang);
    hold("desk", sizes(desk, scriptOf("desk/desk.js"), programOf("desk").code));
    const others = ["checker", "iframe", "book"].map((kind) => read(pageOf(kind, lang)).toString());
    for (const html of others) assert.ok(!html.includes(programOf("desk").code));
    assert.doesNotMatch(read(desk).toString(), ELSEWHERE, "nothing comes from elsewhere");
  });

  test(`the way by links alone is small, in ${lang}`, () => {
    hold("noScript", sizes(pageOf("no-script", lang)));
  });

  test(`the page of an owner is small, in ${lang}`, () => {
    hold("owner", sizes(pageOf("owner", lang)));
  });

  test(`the accessibility statement is small in ${lang}, runs nothing and loads nothing`, () => {
    hold("accessibility", sizes(pageOf("accessibility", lang)));
    const html = read(pageOf("accessibility", lang)).toString();
    assert.doesNotMatch(html, /<(?:script|img|iframe|form|input|button)[\s>]|script-src|connect-src/u);
    assert.doesNotMatch(html, ELSEWHERE, "nothing comes from elsewhere");
  });

  test(`the foot of each page leads to the accessibility statement, in ${lang}`, () => {
    for (const kind of [
      "checker",
      "book",
      "no-script",
      "owner",
      "desk",
      "agree",
      "otherwise",
      "embed",
      "article",
    ]) {
      const [, foot] = read(pageOf(kind, lang)).toString().split("<footer>");
      assert.ok(foot.includes(pageOf("accessibility", lang)), kind);
    }
  });

  test(`all that an article loads for an answer is small, in ${lang}`, () => {
    const scripts = ["embed/current.js", "embed/shadow.js", "embed/styles.js"].map(scriptOf);
    hold("inAnArticle", sizes(SCRIPT, ...scripts, wordsOf(lang), PROGRAM));
    const ownPage = [pageOf("iframe", lang), scriptOf("embed/iframe-page.js")];
    hold("inAnArticle", sizes(SCRIPT, ...ownPage, PROGRAM));
  });
}

test("what stands in for WebAssembly is small, and so is the single file", () => {
  hold("fallback", sizes(programOf("fallback").code));
  hold("singleFile", sizes(SINGLE_FILE));
  hold("deskFile", sizes(DESK_FILE));
});

test("what decides every case is small", () => {
  hold("census", sizes(...Object.values(programOf("census"))));
});

test("the script of the snippet is small", () => {
  hold("snippet", sizes(SCRIPT));
});

const inPackage = (file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url));

/** All that an import of the package loads, with all that it says in every language. */
test("the package is small", () => {
  hold("package", size("pkg/tirkeu.js", inPackage("tirkeu.js")));
});

test("each way into the package weighs what its README says", () => {
  const ways = {
    tirkeu: ["tirkeu.js"],
    "tirkeu/inline": ["inline.js"],
    "tirkeu/asset": ["asset.js", "objects_bg.wasm"],
  };
  for (const [way, files] of Object.entries(ways)) {
    const bytes = files.reduce((all, file) => all + size(`pkg/${file}`, inPackage(file))[0], 0);
    const [, said] = new RegExp(`^\\| \`${way}\` \\|.*\\| (\\d+) kB \\|$`, "mu").exec(
      inPackage("README.md").toString(),
    );
    assert.equal(Number(said), Math.round(bytes / 1000), `${way}: ${bytes} bytes`);
  }
});

test("the programs begin with two pages of memory", async () => {
  const code = readFileSync(new URL("../../pkg/objects_bg.wasm", import.meta.url));
  const { instance } = await WebAssembly.instantiate(code, {
    "./objects_bg.js": { __wbindgen_init_externref_table() {} },
  });
  assert.ok(instance.exports.memory.buffer.byteLength <= 2 * 65_536);
});
