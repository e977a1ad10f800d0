// Is a script that was published under a number still the same, so that no line in any article loses its checker?
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const www = new URL("../../www/", import.meta.url);
const published = JSON.parse(readFileSync(new URL("../published-scripts.json", import.meta.url)));
const scripts = readdirSync(www).filter((file) => /^tirkeu-\d+\.js$/.test(file));
const hash = (file) => `sha384-${createHash("sha384").update(readFileSync(new URL(file, www))).digest("base64")}`;

test("every script that a line can name is there, as it was published", () => {
  assert.deepEqual(
    Object.fromEntries(scripts.map((file) => [file, hash(file)])),
    published,
    "an article names the hash of its script: give a changed one the next number (SCRIPT in src/embed.rs), and leave the old one as it is",
  );
});

test("the pages name the newest of them, with its hash", () => {
  const newest = scripts.toSorted((one, other) => parseInt(one.slice(7), 10) - parseInt(other.slice(7), 10)).at(-1);
  for (const page of readdirSync(www).filter((file) => /^(?:embed|article)-..\.html$/.test(file))) {
    const html = readFileSync(new URL(page, www), "utf8");
    assert.match(html, new RegExp(`src="${newest.replace(".", "\\.")}"`), page);
    assert.ok(html.includes(`integrity="${hash(newest)}"`), page);
  }
});
