// Does no element say that it is what it is already? A validator takes that for a mistake.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { DIST, read } from "../site.js";

/** The role that each element has by itself; not lists, which in Safari lose it with their bullets. */
const OWN = {
  a: ["link"],
  article: ["article"],
  aside: ["complementary"],
  button: ["button"],
  footer: ["contentinfo"],
  form: ["form"],
  header: ["banner"],
  main: ["main"],
  nav: ["navigation"],
  table: ["table"],
  tbody: ["rowgroup"],
  td: ["cell"],
  th: ["columnheader", "rowheader"],
  thead: ["rowgroup"],
  tr: ["row"],
};

for (const page of readdirSync(DIST).filter((file) => file.endsWith(".html"))) {
  test(`no element of ${page} is given the role that it has`, () => {
    const said = `${read(page)}`.matchAll(/<([a-z]+)(?:\s[^>]*)?\srole="([^"]*)"/gu);
    const twice = [...said].filter(([, element, role]) => OWN[element]?.includes(role));
    assert.deepEqual(
      twice.map(([, element, role]) => `${element}: ${role}`),
      [],
    );
  });
}
