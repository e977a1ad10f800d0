// How is the site printed for a host whose address is known? By the printer of the pages, into a folder of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathOf, programOf, SNIPPET, scriptOf } from "./site.js";

/** The scripts that pages know. */
const SCRIPTS = [
  "app/app.js",
  "app/not-found.js",
  "book/book.js",
  "agree/agree.js",
  "agree/otherwise.js",
  "book/verify.js",
  "builder/builder.js",
  "desk/desk.js",
  "embed/iframe-page.js",
];
/** The printer of the pages: the scripts of the tests say where it is. */
const { PAGES } = process.env;

/** Prints the site, told this address: where, and what the printer says. */
export function printed(site) {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
  // Their digests stand in the pages, and one of them whole.
  for (const file of [SNIPPET, programOf("page").code, ...SCRIPTS.map(scriptOf)])
    cpSync(pathOf(file), join(folder, file));
  const env = { ...process.env, SITE: site };
  const { status, stderr } = spawnSync(PAGES, ["--to", folder], { env, encoding: "utf8" });
  return { folder, status, stderr };
}
