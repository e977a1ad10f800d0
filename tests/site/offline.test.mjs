// Is what is kept for use without a network what is on the disk, and does a new version have a new name?
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { after, test } from "node:test";
import { buildName, keptFiles, piecesOf } from "../../scripts/build/service-worker.mjs";
import { DIST, LANGUAGES, NO_NETWORK, pageOf, pathOf, programOf, read, scriptOf } from "../site.js";

/** The name of the copy, and what is in it: each file, and by what it is known. */
function copyOf(worker) {
  const [known, pieces] = [...worker.matchAll(/=\s*(\{"index\.html":.*?\})/gu)].map(([, list]) =>
    JSON.parse(list),
  );
  return { build: worker.match(/"([0-9a-f]{16})"/u)[1], files: Object.keys(known), known, pieces };
}

test("every file that is kept is on the disk, once, and all that the kept pages load is kept", () => {
  const { files } = copyOf(read(scriptOf("sw.js")).toString());
  for (const file of files) assert.ok(statSync(pathOf(file)).size > 0, file);
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const kind of ["checker", "book", "owner", "desk", "agree", "otherwise", "accessibility"]) {
    for (const lang of LANGUAGES)
      assert.ok(pages.includes(pageOf(kind, lang)), `the ${kind} in ${lang} is kept`);
  }
  for (const page of pages) {
    const html = read(page).toString();
    const loaded = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"#:]+)"/gu)].map(
      ([, file]) => file,
    );
    if (page !== NO_NETWORK) assert.ok(loaded.length > 1, page);
    for (const file of loaded) assert.ok(files.includes(file), `${page} loads ${file}`);
  }
  for (const script of files.filter((file) => file.endsWith(".js"))) {
    const imports = [
      ...read(script)
        .toString()
        .matchAll(/(?:import\(|\bfrom ?|\bimport ?)([`"'])(\.{1,2}\/.+?)\1/gu),
    ];
    for (const [, , file] of imports) {
      const path = posix.join(posix.dirname(script), file.replace(/\?.*/u, ""));
      for (const lang of LANGUAGES) {
        assert.ok(files.includes(path.replace(/\$\{\w+\}/u, lang)), `${script} imports ${path}`);
      }
    }
  }
  for (const lang of LANGUAGES) {
    const manifest = JSON.parse(read(pageOf("manifest", lang)));
    for (const file of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) {
      assert.ok(files.includes(file), file);
    }
  }
});

test("a file that is kept is known by its digest, and a page as well by its pieces, its version among them", () => {
  const { known, pieces } = copyOf(read(scriptOf("sw.js")).toString());
  for (const [file, digest] of Object.entries(known)) {
    const content = read(file);
    const is = `sha256-${createHash("sha256").update(content).digest("base64")}`;
    assert.equal(digest, is, file);
    if (!file.endsWith(".html")) continue;
    const text = content.toString();
    assert.deepEqual(pieces[file], piecesOf(file, text));
    for (const [, script] of text.matchAll(/(<script[^>]*>)/gu)) {
      const other = piecesOf(file, text.replace(script, script.replace("<script", "<script data-a")));
      assert.ok(!pieces[file].every((piece) => other.includes(piece)), script);
    }
    const [, says] = text.match(/data-page="([^"]*)"/u);
    // Of the page as it is without that.
    const bare = text.replace(says, file);
    assert.equal(createHash("sha256").update(bare).digest("hex").slice(0, 10), says.split(" ")[1]);
  }
});

test("the same files have the same name, and any change gives another", () => {
  // In a copy, so that nothing else that reads dist/ is disturbed.
  const copy = mkdtempSync(join(tmpdir(), "tirkeu-"));
  after(() => rmSync(copy, { recursive: true }));
  cpSync(DIST, copy, { recursive: true });
  const files = keptFiles(copy);
  const first = buildName(copy, files);
  assert.equal(first, copyOf(read(scriptOf("sw.js")).toString()).build);
  for (const file of [pageOf("checker", "ru"), programOf("page").code, scriptOf("app/app.js")]) {
    const path = join(copy, file);
    const before = readFileSync(path);
    writeFileSync(path, Buffer.concat([before, Buffer.from("\n")]));
    assert.notEqual(buildName(copy, files), first, file);
    writeFileSync(path, before);
  }
  assert.equal(buildName(copy, files), first);
});
