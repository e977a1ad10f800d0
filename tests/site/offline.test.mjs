// Is what is kept for use without a network what is on the disk, and does a new version have a new name?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

// A copy of what is shipped, so that nothing else that reads dist/ is disturbed.
const root = mkdtempSync(join(tmpdir(), "tirkeu-"));
after(() => rmSync(root, { recursive: true }));
for (const folder of ["www", "pkg", "scripts"]) cpSync(new URL(`../../${folder}`, import.meta.url), join(root, folder), { recursive: true });

function worker() {
  execFileSync("bash", [join(root, "scripts/dist.sh")]);
  const text = readFileSync(join(root, "dist/sw.js"), "utf8");
  return { build: text.match(/BUILD = "([0-9a-f]{16})"/)[1], files: JSON.parse(text.match(/FILES = (\[.*\])/)[1]) };
}

test("every file that is kept is on the disk, once, and all that the kept pages load is kept", () => {
  const { files } = worker();
  assert.equal(new Set(files).size, files.length);
  const [start, ...rest] = files;
  assert.equal(start, "./");
  for (const file of rest) assert.ok(statSync(join(root, "dist", file)).size > 0, file);
  for (const page of rest.filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(root, "dist", page), "utf8");
    const loaded = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"#:]+)"/g)].map(([, file]) => file);
    assert.ok(loaded.length > 1, page);
    for (const file of loaded) assert.ok(files.includes(file), `${page} loads ${file}`);
  }
  for (const script of rest.filter((file) => /^[a-z]+\.js$/.test(file))) {
    const imported = [...readFileSync(join(root, "dist", script), "utf8").matchAll(/(?:import\(| from )([`"])\.\/(.+?)\1/g)].map(([, , file]) => file);
    for (const file of imported) {
      for (const lang of ["kk", "ru", "en"]) assert.ok(files.includes(file.replace("${lang}", lang)), `${script} imports ${file}`);
    }
  }
  for (const lang of ["kk", "ru", "en"]) {
    const manifest = JSON.parse(readFileSync(join(root, `dist/${lang}.webmanifest`), "utf8"));
    for (const file of [manifest.start_url, ...manifest.icons.map((icon) => icon.src)]) assert.ok(files.includes(file), file);
  }
});

test("the same files have the same name, and any change gives another", () => {
  const { build } = worker();
  assert.equal(worker().build, build);
  for (const file of ["www/ru.html", "pkg/page-kk_bg.wasm", "www/sw.js"]) {
    const path = join(root, file);
    const before = readFileSync(path);
    writeFileSync(path, Buffer.concat([before, Buffer.from("\n")]));
    assert.notEqual(worker().build, build, file);
    writeFileSync(path, before);
  }
  assert.equal(worker().build, build);
});
