// Which scripts are served? Each that something loads, with all that it imports.
//
// After site.json, and before the pages, which name the hash of the snippet's script.
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesIn, WWW, write } from "./folders.mjs";
import { bundleModule, bundleSmallest } from "./minify.mjs";
import { refuseAnother, releasedScripts } from "./released.mjs";
import { languageCodes, readSite } from "./site.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/** What has its place elsewhere: in the single file, at the root, and in the package. */
const APART = ["app/single-file.js", "app/sw.js"];
const isApart = (/** @type {string} */ path) => APART.includes(path) || path.startsWith("package/");
/** What an article loads by its name, and a page of ours imports. */
const LOADED = ["embed/shadow.js"];
/** What is printed from Rust, after the scripts. */
const PRINTED = ["./styles.js"];
/** It is short, since every reader of an article loads it. */
const SNIPPET_MARK = "//made";

/** @param {string} dist */
export async function makeScripts(dist) {
  const site = readSite(dist);
  const constants = { LANGUAGES: languageCodes(site) };
  const scripts = filesIn(WWW).filter((path) => path.endsWith(".js") && !isApart(path));
  const isPart = partsOf(scripts);
  for (const path of scripts.filter((script) => script !== SNIPPET && !isPart(script)))
    write(join(dist, path), await bundleModule(path, constants, PRINTED));
  const released = releasedScripts();
  for (const [name, content] of released) write(join(dist, name), content);
  const snippet = await bundleSmallest(SNIPPET, constants, SNIPPET_MARK);
  refuseAnother(site.snippet, snippet, released);
  write(join(dist, site.snippet), snippet);
}

/**
 * Whether others import a script, and nothing loads it by itself: then it is not served. What a module imports
 * later, or a page names, is loaded.
 *
 * @param {string[]} scripts
 */
function partsOf(scripts) {
  const imported = scripts.flatMap((path) => {
    const found = readFileSync(join(WWW, path), "utf8").matchAll(/\bfrom "(\.[^"]*)"/g);
    return [...found].map(([, address]) => posix.join(posix.dirname(path), address));
  });
  return (/** @type {string} */ script) => imported.includes(script) && !LOADED.includes(script);
}
