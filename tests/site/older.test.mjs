// Can the oldest browsers that are promised read every script that is served?
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { transform } from "../../node_modules/esbuild/lib/main.js";
import { filesIn } from "../../scripts/build/folders.mjs";
import { DIST, read } from "../site.js";

/** The browsers that SECURITY.md and the README promise, as esbuild names them. */
const OLDEST = ["chrome80", "firefox78", "safari14"];
/** What these browsers have, and esbuild does not trust in a case that nobody writes. */
const HAVE = { destructuring: true, "optional-chain": true };

/** Each served script by its name, and that of the single file. */
function* scripts() {
  for (const file of filesIn(fileURLToPath(DIST).replace(/\/$/u, ""))) {
    if (file.startsWith("pkg/")) continue;
    if (file.endsWith(".js")) yield [file, `${read(file)}`];
    if (!file.endsWith(".html")) continue;
    const inline = `${read(file)}`.matchAll(
      /<script(?![^>]*\bsrc=|[^>]*="text\/plain")[^>]*>([\s\S]*?)<\/script>/gu,
    );
    for (const [, text] of inline) yield [file, text];
  }
}

test("no script needs a newer browser than the oldest", async () => {
  let seen = 0;
  for (const [file, text] of scripts()) {
    const options = { charset: "utf8", supported: HAVE };
    const newest = await transform(text, { ...options, target: "esnext" });
    // A top-level await cannot be said otherwise: that rejects.
    const oldest = await transform(text, { ...options, target: OLDEST });
    assert.equal(oldest.code === newest.code, true, `${file} has something newer than ${OLDEST}`);
    seen += 1;
  }
  assert.ok(seen > 10, "all scripts are looked at");
});

test("what is newer is noticed", async () => {
  for (const text of ["a ??= b", "class A { #b() {} }", "class A { static b = 1 }"]) {
    const options = { supported: HAVE };
    const newest = await transform(text, { ...options, target: "esnext" });
    const oldest = await transform(text, { ...options, target: OLDEST });
    assert.notEqual(oldest.code, newest.code, text);
  }
  await assert.rejects(transform("await a", { target: OLDEST, format: "esm" }));
});
