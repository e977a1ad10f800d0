// Which scripts are served? Every script of www/ by itself, and the snippet's with all that it imports.
//
// node scripts/build/scripts.mjs [dist]     after dist/site.json, before the pages: they name the hash of the snippet's script
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { DIST, filesIn, WWW, write } from "./folders.mjs";
import { bundle, mark, minify } from "./minify.mjs";
import { languageCodes, readSite } from "./site.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/** What is not served under its own name: this one is in the snippet's script, that in the single file, and that at the root. */
const APART = [SNIPPET, "app/single-file.js", "app/sw.js"];
/** Every byte is loaded by every reader of an article. */
const SNIPPET_MARK = "//made\n";

const dist = resolve(process.argv[2] ?? DIST);
const site = readSite(dist);
const constants = { LANGUAGES: languageCodes(site) };
const scripts = filesIn(WWW).filter((path) => path.endsWith(".js") && !APART.includes(path));

// A script that is gone from www/ is gone here, too.
for (const path of filesIn(dist).filter((path) => path.endsWith(".js") && !scripts.includes(path))) {
  if (readFileSync(join(dist, path), "utf8").startsWith(mark(`www/${path}`))) rmSync(join(dist, path));
}
for (const path of scripts) write(join(dist, path), await minify(path, constants));
write(join(dist, site.snippet), SNIPPET_MARK + (await bundle(SNIPPET, constants)));
