// Is every page valid HTML, with no role that its element has already?
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { none } from "../faults.js";
import { DIST, LANGUAGES, pageOf, read } from "../site.js";
import { share } from "../tier.js";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: { "no-redundant-role": "error" },
});

/** Where the style has taken the marks of a list away, Safari reads it as one only where it says so. */
const IS_NEEDED = /^Redundant role "list" on <[uo]l>/u;

/** By far the largest, and of the same elements in every language. */
const LONG = LANGUAGES.map((lang) => pageOf("no-script", lang));
const pages = readdirSync(DIST).filter(
  (file) => file.endsWith(".html") && (!LONG.includes(file) || share(LONG, 0).includes(file)),
);

for (const page of pages) {
  test(`${page} is valid`, async () => {
    const html = read(page).toString();
    const { results } = await validator.validateString(html, page);
    const messages = results.flatMap((result) => result.messages);
    none(
      messages
        .filter(({ message }) => !IS_NEEDED.test(message))
        .map(({ line, ruleId, message }) => `${page}, line ${line}: ${message} (${ruleId})`),
    );
    const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, address]) => address);
    assert.deepEqual(
      addresses.filter((address) => /[\s<>`{}|\\^]/u.test(address)),
      [],
      "no address has a letter that none may have",
    );
  });
}
