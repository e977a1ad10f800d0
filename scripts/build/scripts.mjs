// Which scripts are served? Every script of www/ by itself, and the snippet's with all that it imports.
//
// After dist/site.json, and before the pages, which name the hash of the snippet's script:
//
//   node scripts/build/scripts.mjs [dist]
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail } from "./fail.mjs";
import { DIST, filesIn, WWW, write } from "./folders.mjs";
import { bundleSmallest, mark, minify } from "./minify.mjs";
import { refuseAnother, releasedScripts } from "./released.mjs";
import { languageCodes, readSite } from "./site.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/**
 * What is not served under its own name: this one is in the snippet's script, that in the single file, and
 * that at the root.
 */
const APART = [SNIPPET, "app/single-file.js", "app/sw.js"];
/** It is short, since every reader of an article loads it. */
const SNIPPET_MARK = "//made";

async function main(/** @type {string} */ dist) {
  const site = readSite(dist);
  const constants = { LANGUAGES: languageCodes(site) };
  const scripts = filesIn(WWW).filter((path) => path.endsWith(".js") && !APART.includes(path));
  for (const path of scripts) write(join(dist, path), await minify(path, constants));
  const released = releasedScripts();
  for (const [name, content] of released) write(join(dist, name), content);
  const snippet = await bundleSmallest(SNIPPET, constants, SNIPPET_MARK);
  refuseAnother(site.snippet, snippet, released);
  write(join(dist, site.snippet), snippet);
  // A script that is gone from www/ is gone here, too.
  for (const path of filesIn(dist).filter((path) => path.endsWith(".js") && !scripts.includes(path))) {
    if (readFileSync(join(dist, path), "utf8").startsWith(mark(`www/${path}`))) rmSync(join(dist, path));
  }
}

main(resolve(process.argv[2] ?? DIST)).catch(fail);
