// Does whoever loads a file know which one, and is anything else refused?
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { filesIn } from "../../scripts/build/folders.mjs";
import { asOneFunction, digestOfValue } from "../../scripts/build/minify.mjs";
import { digestOf, digestOfBytes, whole } from "../../www/app/whole.js";
import { DIST, LANGUAGES, pageOf, programOf, read, scriptOf, wordsOf } from "../site.js";

const ALL = filesIn(fileURLToPath(DIST).replace(/\/$/u, ""));
const digest = (file, way, encoding) => createHash(way).update(read(file)).digest(encoding);
const moduleOf = (file) => import(`data:text/javascript,${encodeURIComponent(read(file))}`);

test("a digest in a name is that of what is in the file, or of the program that it belongs to", () => {
  const [version, ofDesk] = ["page", "desk"].map((name) => programOf(name).code.match(/-(\w+)\./u)[1]);
  const named = ALL.filter((file) => /-[0-9a-f]{10}\.\w+$/u.test(file));
  assert.ok(named.length >= 12, `${named}`);
  for (const file of named) {
    const [, is] = file.match(/-(\w+)\.\w+$/u);
    if (/^(?:words\/|wasm\/(?:page|fallback)-)/u.test(file)) assert.equal(is, version, file);
    else if (/^wasm\/desk-/u.test(file)) assert.equal(is, ofDesk, file);
    else assert.equal(is, digest(file, "sha256", "hex").slice(0, 10), file);
  }
});

test("each script that a page names has its integrity there, and a name that no other version has", () => {
  const pages = ALL.filter((file) => file.endsWith(".html"));
  let seen = 0;
  for (const page of pages) {
    for (const [tag] of `${read(page)}`.matchAll(/<script[^>]* src="[^>]*>/gu)) {
      const [, file] = tag.match(/ src="([^"]*)"/u);
      const [, way, is] = tag.match(/ integrity="(sha\d+)-([^"]*)"/u);
      assert.equal(is, digest(file, way, "base64"), `${file} in ${page}`);
      assert.match(file, /-[0-9a-f]{10}\.js$|^tirkeu-\d+\.js$/u);
      seen += 1;
    }
  }
  assert.ok(seen >= LANGUAGES.length * 9, `${seen}`);
});

test("the scripts that run the program know it, and what stands in for it", async () => {
  for (const [is, standsIn, ...names] of [
    ["page", "fallback", "app/app.js", "embed/iframe-page.js", "embed/shadow.js"],
    ["desk", "deskFallback", "desk/desk.js"],
  ]) {
    const program = String(digestOfBytes(read(programOf(is).code)));
    const fallback = String(await digestOfValue(`${read(programOf(standsIn).code)}`));
    for (const name of names) {
      const text = `${read(scriptOf(name))}`;
      for (const known of [program, fallback]) assert.ok(text.includes(known), `${name} knows ${known}`);
    }
  }
});

test("what is loaded when it is asked for is one function, which whoever loads it knows", async () => {
  for (const [file, ...names] of [
    ["app/offline.js", "app/app.js"],
    ["app/since.js", "app/app.js"],
    ["app/take.js", "app/app.js", "embed/iframe-page.js", "embed/shadow.js"],
  ]) {
    const path = scriptOf(file);
    assert.deepEqual(Object.keys(await moduleOf(path)), ["default"], file);
    assert.match(`${read(path)}`, /^(?:\/\/.*\n)*export default function\(\)\{/u, file);
    const known = String(await digestOfValue(`${read(path)}`));
    for (const name of names) {
      const text = `${read(scriptOf(name))}`;
      for (const part of [path.split("/")[1], known]) assert.ok(text.includes(part), `${name} knows ${part}`);
    }
  }
});

test("the scripts that load a program with its glue know both, by their names and by their digests", async () => {
  for (const [is, ...names] of [
    ["census", "book/verify.js"],
    ["forms", "agree/agree.js", "agree/otherwise.js"],
  ]) {
    const { glue, code } = programOf(is);
    const digestOfGlue = String(await digestOfValue(`${read(glue)}`));
    for (const name of names) {
      const text = `${read(scriptOf(name))}`;
      for (const known of [glue, code]) assert.ok(text.includes(`../${known}`), `${name} knows ${known}`);
      assert.ok(text.includes(digest(code, "sha256", "base64")), `${name} knows what is in ${code}`);
      // What comes of the census is compared with a digest in the page.
      if (is !== "census") assert.ok(text.includes(digestOfGlue), `${name} knows what is in ${glue}`);
    }
  }
});

test("what an article asks for by a name that never changes is small, and knows the rest", async () => {
  const current = `${read("embed/current.js")}`;
  assert.ok(current.length < 1000, `${current.length}`);
  for (const name of ["embed/shadow.js", "embed/styles.js"]) {
    const file = scriptOf(name);
    assert.ok(current.includes(`./${file.split("/")[1]}`), file);
    assert.ok(current.includes(String(await digestOfValue(`${read(file)}`))), file);
  }
  assert.match(`${read("tirkeu-1.js")}`, /embed\/current\.js/u);
});

test("what is imported later is one value, and nothing of it has run before", async () => {
  for (const file of [
    ...["fallback", "deskFallback"].map((name) => programOf(name).code),
    scriptOf("embed/shadow.js"),
  ]) {
    const exported = await moduleOf(file);
    assert.deepEqual(Object.keys(exported), ["default"], file);
    assert.equal(typeof exported.default, "function", file);
    assert.match(`${read(file)}`, /^(?:\/\/.*\n)*export default function\(\)\{/u, file);
  }
  for (const lang of LANGUAGES) assert.equal(typeof (await moduleOf(wordsOf(lang))).default, "string");
});

test("one letter more, less or otherwise is something else", async () => {
  const is = "export default `a|b\nc`";
  const known = await digestOfValue(is);
  const come = (code) => whole(import(`data:text/javascript,${encodeURIComponent(code)}`), known);
  assert.equal(await come(is), "a|b\nc");
  for (const other of [
    "export default `a|b\nd`",
    "export default `a|b\nc `",
    "export default `a|b\n`",
    "export default 1",
  ])
    await assert.rejects(come(other), /something else/u, other);
  await assert.rejects(come("export const a = 1"), /something else/u);
});

test("every change of one bit of the program has another digest", () => {
  const bytes = new Uint8Array(read(programOf("page").code));
  const known = digestOfBytes(bytes);
  for (let at = 0; at < bytes.length; at += 97) {
    for (let bit = 0; bit < 8; bit += 1) {
      bytes[at] ^= 1 << bit;
      assert.notEqual(digestOfBytes(bytes), known, `byte ${at}, bit ${bit}`);
      bytes[at] ^= 1 << bit;
    }
  }
  assert.equal(digestOf("\u0001\u0002"), digestOfBytes(Uint8Array.of(1, 2)));
});

test("a script that imports another, or exports more than one thing, does not become one function", () => {
  assert.equal(asOneFunction("var a=1;export{a as b};"), "export default function(){var a=1;return a}\n");
  for (const code of [
    'import{b}from"./b.js";var a=b;export{a as c};',
    "var a=1,b=2;export{a as c,b as d};",
    "var a=1;",
    "export const c=1;var a=c;export{a as b};",
  ])
    assert.throws(() => asOneFunction(code), /one function/u, code);
});

test("each page that is kept says its name and its version, and no two versions say the same", () => {
  for (const lang of LANGUAGES) {
    for (const kind of ["checker", "book", "owner", "desk", "agree", "otherwise", "accessibility"]) {
      const page = pageOf(kind, lang);
      const [, says] = `${read(page)}`.match(/data-page="([^"]*)"/u);
      assert.match(says, new RegExp(`^${page} [0-9a-f]{10}$`, "u"));
    }
  }
});
