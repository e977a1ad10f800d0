// Does the Nu checker, which is the reference of the HTML standard, find nothing in any page?
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { none } from "../faults.js";
import { DIST, pathOf } from "../site.js";

const JAR = join(
  dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")),
  "build/dist/vnu.jar",
);

/** What it says that is no fault, each with why. */
const NO_FAULT = [
  // Where the style has taken the marks of a list away, Safari reads it as one only where it says so.
  /^The “list” role is unnecessary for element “[uo]l”\.$/u,
  // It does not reckon the hash of a style, and does not know what 'self' is. Browsers do: tests/browser/headers.spec.js.
  /Content Security Policy \(meta tag\)/u,
  // A caveat has no title but its sentences.
  /^Article lacks heading\./u,
];

test("the Nu checker finds nothing in any page", { timeout: 300_000 }, () => {
  const pages = readdirSync(DIST).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 30);
  const { status, stderr, error } = spawnSync(
    "java",
    ["-Xss4m", "-jar", JAR, "--format", "json", ...pages.map(pathOf)],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  assert.equal(error, undefined, "it needs java");
  assert.ok([0, 1].includes(status), stderr);
  const folder = fileURLToPath(DIST);
  const messages = JSON.parse(stderr).messages;
  none(
    messages
      .filter(({ message }) => !NO_FAULT.some((known) => known.test(message)))
      .map(({ url, lastLine, lastColumn, message, type, subType, extract }) => {
        const file = decodeURIComponent(new URL(url).pathname).replace(folder, "");
        return `${file} ${lastLine}:${lastColumn} ${subType ?? type}: ${message} ${extract ?? ""}`;
      }),
  );
});
