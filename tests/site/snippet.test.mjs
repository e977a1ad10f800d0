// Is a script that was published under a number still the same, so that no snippet loses its checker?
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { refuseAnother, releasedScripts } from "../../scripts/build/released.mjs";
import { integrity, LANGUAGES, pageOf, pathOf, read } from "../site.js";

const published = JSON.parse(readFileSync(new URL("../../released/scripts.json", import.meta.url)));
const scripts = readdirSync(pathOf(".")).filter((file) => /^tirkeu-\d+\.js$/u.test(file));
const numberOf = (file) => Number.parseInt(file.slice("tirkeu-".length), 10);

test("every script that was released is there, as it was", () => {
  for (const [file, hash] of Object.entries(published)) {
    assert.ok(scripts.includes(file), `${file} is gone, and articles load it`);
    const why =
      "an article names the hash of its script: give a changed one the next number, and leave this one";
    assert.equal(integrity(file), hash, `${file}: ${why}`);
  }
});

test("what is not released yet has the next number", () => {
  const numbers = Object.keys(published).map(numberOf);
  const next = Math.max(0, ...numbers) + 1;
  assert.deepEqual(
    scripts.filter((file) => !(file in published)).map(numberOf),
    scripts.length > numbers.length ? [next] : [],
  );
});

test("the pages name the newest of them, with its hash", () => {
  const newest = scripts.toSorted((one, other) => numberOf(one) - numberOf(other)).at(-1);
  for (const page of LANGUAGES.flatMap((lang) => [pageOf("builder", lang), pageOf("article", lang)])) {
    const html = read(page).toString();
    assert.ok(html.includes(`src="${newest}"`), page);
    assert.ok(html.includes(`integrity="${integrity(newest)}"`), page);
  }
});

test("a released script is served as it was, and no other is made under its name", () => {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  after(() => rmSync(folder, { recursive: true }));
  const [file] = scripts;
  writeFileSync(join(folder, file), read(file));
  writeFileSync(join(folder, "scripts.json"), JSON.stringify({ [file]: integrity(file) }));
  const released = releasedScripts(folder);
  assert.deepEqual(released.get(file), read(file));
  refuseAnother(file, read(file).toString(), released);
  refuseAnother("tirkeu-9.js", "another", released);
  assert.throws(
    () => refuseAnother(file, "another", released),
    /is released: give the changed script the next number/u,
  );
  writeFileSync(join(folder, file), "another");
  assert.throws(() => releasedScripts(folder), /is not what was released/u);
});
