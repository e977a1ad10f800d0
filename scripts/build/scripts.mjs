// Which scripts are served? Every script of www/ by itself, and the snippet's with all that it imports.
//
// After site.json, and before the pages, which name the hash of the snippet's script.
import { join } from "node:path";
import { filesIn, WWW, write } from "./folders.mjs";
import { bundleSmallest, minify } from "./minify.mjs";
import { refuseAnother, releasedScripts } from "./released.mjs";
import { languageCodes, readSite } from "./site.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/**
 * What is not served under its own name: this one is in the snippet's script, that in the single file, and
 * that at the root.
 */
const APART = [SNIPPET, "app/single-file.js", "app/sw.js"];
/** Nor is what the package is made of. */
const isApart = (/** @type {string} */ path) => APART.includes(path) || path.startsWith("package/");
/** It is short, since every reader of an article loads it. */
const SNIPPET_MARK = "//made";

/** @param {string} dist */
export async function makeScripts(dist) {
  const site = readSite(dist);
  const constants = { LANGUAGES: languageCodes(site) };
  const scripts = filesIn(WWW).filter((path) => path.endsWith(".js") && !isApart(path));
  for (const path of scripts) write(join(dist, path), await minify(path, constants));
  const released = releasedScripts();
  for (const [name, content] of released) write(join(dist, name), content);
  const snippet = await bundleSmallest(SNIPPET, constants, SNIPPET_MARK);
  refuseAnother(site.snippet, snippet, released);
  write(join(dist, site.snippet), snippet);
}
