// Which scripts are served? Each that something loads, with all that it imports.
//
// Those that run the program are made with it, since they have its glue in them; the others after site.json, and
// before the pages, which name the hash of the snippet's script.
import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { SCRIPT } from "./fingerprint.mjs";
import { filesIn, WWW, write } from "./folders.mjs";
import { bundleModule, bundleSmallest, mark, smallest } from "./minify.mjs";
import { languagesOf } from "./programs.mjs";
import { refuseAnother, releasedScripts } from "./released.mjs";
import { singleFileScript } from "./single-file.mjs";
import { languageCodes, readSite } from "./site.mjs";
import { sha256 } from "./sources.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/** What runs the program. */
const RUN_IT = ["app/app.js", "embed/shadow.js", "embed/iframe-page.js"];
/** What has its place elsewhere: in the single file, at the root, and in the package. */
const APART = ["app/single-file.js", "app/sw.js"];
const isApart = (/** @type {string} */ path) => APART.includes(path) || path.startsWith("package/");
/** What an article loads by its name, though another script of ours imports it. */
const LOADED = ["embed/element.js"];
/** What is printed from Rust, after the scripts. */
const PRINTED = ["./styles.js"];
/** It is short, since every reader of an article loads it. */
const SNIPPET_MARK = "//made";
/** How much of a digest tells one version from every other. */
const VERSION_LENGTH = 10;

/**
 * The program as it is served, under names that have its version in them, with the scripts that run it.
 *
 * @param {string} folder With page.js, page.wasm and page-fallback.js.
 */
export async function programScripts(folder) {
  const at = (/** @type {string} */ name) => join(folder, name);
  const [glue, module] = ["page.js", "page.wasm"].map((name) => readFileSync(at(name)));
  const fallback = await fallbackOf(readFileSync(at("page-fallback.js"), "utf8"));
  writeFileSync(at("fallback.js"), fallback);
  const version = sha256(`${sha256(glue)} ${sha256(module)} ${sha256(fallback)}`).slice(0, VERSION_LENGTH);
  if (!glue.includes(`idx < ${FIXED_VALUES}`))
    throw new Error("wasm-bindgen's glue has another list of values: see FIXED_VALUES");
  const constants = { LANGUAGES: languagesOf(), VERSION: version, FIXED_VALUES };
  const alias = { "tirkeu/glue": at("page.js") };
  /** @type {import("./fingerprint.mjs").Files} */
  const files = new Map();
  files.set(`dist/wasm/page-${version}.wasm`, module);
  files.set(`dist/wasm/fallback-${version}.js`, fallback);
  for (const path of RUN_IT) files.set(`dist/${path}`, await bundleModule(path, constants, PRINTED, alias));
  files.set(SCRIPT, await singleFileScript(folder, constants));
  return files;
}

/** How many values everybody has in the list of wasm-bindgen's glue; `program.mjs` looks for it there. */
const FIXED_VALUES = 1028;
/** What wasm2js writes: a function of what the module imports. */
const FUNCTION = /^function instantiate\(info\) \{/;

/**
 * The module as JavaScript: a script whose default export makes of the glue what the module exports.
 *
 * @param {string} code
 */
async function fallbackOf(code) {
  if (!FUNCTION.test(code)) throw new Error("wasm2js writes something else: see fallbackOf");
  return mark("src/") + (await smallest(`export default ${code}`));
}

/** @param {string} dist */
export async function makeScripts(dist) {
  const site = readSite(dist);
  const constants = { LANGUAGES: languageCodes(site) };
  const scripts = filesIn(WWW).filter((path) => path.endsWith(".js") && !isApart(path));
  const isPart = partsOf(scripts);
  const isMadeHere = (/** @type {string} */ path) =>
    path !== SNIPPET && !RUN_IT.includes(path) && !isPart(path);
  for (const path of scripts.filter(isMadeHere))
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
