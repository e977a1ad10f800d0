// Which scripts are served? Each that something loads, with all that it imports.
//
// Those that run the program are made with it, since they have its glue in them; the others after site.json, and
// before the pages, which name the hash of the snippet's script.
import { readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesIn, WWW, write } from "./folders.mjs";
import { VALUES } from "./glue.mjs";
import {
  allAsOneFunction,
  asOneFunction,
  bundleModule,
  bundleSmallest,
  digestOf,
  digestOfValue,
  mark,
  smallest,
} from "./minify.mjs";
import { packedBytes } from "./packed.mjs";
import { languagesOf } from "./programs.mjs";
import { refuseAnother, releasedScripts } from "./released.mjs";
import { singleFileScript } from "./single-file.mjs";
import { languageCodes, readSite } from "./site.mjs";
import { base64, sha256 } from "./sources.mjs";

/** The script that a snippet names. */
const SNIPPET = "embed/snippet.js";
/** What keeps the page, which asks for it by its digest. */
const OFFLINE = "app/offline.js";
/** What shares and copies, and what says what has changed since a slip was printed. */
const [TAKE, SINCE] = ["app/take.js", "app/since.js"];
/** What runs the program, on pages of ours. */
const RUN_IT = ["app/app.js", "embed/iframe-page.js"];
/** What runs it in an article, and what says so: that is asked for by a name that never changes. */
const [SHADOW, CURRENT] = ["embed/shadow.js", "embed/current.js"];
/** What runs the desk's program. */
const DESK = "desk/desk.js";
/** What is made with a program. */
const WITH_PROGRAM = [OFFLINE, TAKE, SINCE, ...RUN_IT, SHADOW, DESK];
/** What pages load by a digest. */
const BY_DIGEST = [
  "agree/agree.js",
  "agree/otherwise.js",
  "book/book.js",
  "book/verify.js",
  "builder/builder.js",
];
/** What has its place elsewhere: in a single file, at the root, and in the package. */
const APART = ["app/single-file.js", "desk/single-file.js", "app/sw.js"];
const isApart = (/** @type {string} */ path) => APART.includes(path) || path.startsWith("package/");
/** What an article loads by its name, though another script of ours imports it. */
const LOADED = ["embed/element.js"];
/** It is short, since every reader of an article loads it. */
const SNIPPET_MARK = "//made";
/** How much of a digest tells one version from every other. */
const VERSION_LENGTH = 10;

/**
 * The name of a file with its digest in it: what has that name is that, or it is damaged.
 *
 * @param {string} path
 * @param {string | Buffer} content
 */
const named = (path, content) => path.replace(/(?=\.\w+$)/, `-${sha256(content).slice(0, VERSION_LENGTH)}`);

/** The digest in such a name. @param {string} path */
const digestIn = (path) => /-(\w+)\.\w+$/.exec(path)?.[1];

/**
 * The program of the pages as it is served, with the scripts that run it, all under names that have digests in them.
 *
 * @param {string} folder With page.js, page.wasm and page-fallback.js.
 */
export async function programScripts(folder) {
  const { module, fallback, constants } = await versioned(folder, "page");
  const version = constants.VERSION;
  const alias = { "tirkeu/glue": join(folder, "page.js"), "tirkeu/values": join(WWW, VALUES) };
  /** @type {import("./fingerprint.mjs").Files} */
  const files = new Map();
  files.set(`dist/wasm/page-${version}.wasm`, module);
  files.set(`dist/wasm/fallback-${version}.js`, fallback);
  const known = { ...constants };
  // What is loaded when it is asked for is one function, so that whoever loads it can look at it first.
  for (const [name, path] of Object.entries({ OFFLINE, TAKE, SINCE })) {
    const script = allAsOneFunction(await bundleModule(path, {}));
    files.set(`dist/${named(path, script)}`, script);
    Object.assign(known, {
      [name]: digestIn(named(path, script)),
      [`${name}_DIGEST`]: await digestOfValue(script),
    });
  }
  for (const path of RUN_IT) {
    const script = await bundleModule(path, known, alias);
    files.set(`dist/${named(path, script)}`, script);
  }
  const shadow = mark(`www/${SHADOW}`) + asOneFunction(await bundleModule(SHADOW, known, alias));
  files.set(`dist/${named(SHADOW, shadow)}`, shadow);
  const script = await singleFileScript("app/single-file.js", "page", folder, constants);
  files.set("single-file.js", script);
  return files;
}

/**
 * The same of the desk's program.
 *
 * @param {string} folder With desk.js, desk.wasm and desk-fallback.js.
 */
export async function deskScripts(folder) {
  const { module, fallback, constants } = await versioned(folder, "desk");
  const alias = { "tirkeu/desk-glue": join(folder, "desk.js"), "tirkeu/values": join(WWW, VALUES) };
  /** @type {import("./fingerprint.mjs").Files} */
  const files = new Map();
  files.set(`dist/wasm/desk-${constants.VERSION}.wasm`, module);
  files.set(`dist/wasm/desk-fallback-${constants.VERSION}.js`, fallback);
  const desk = await bundleModule(DESK, constants, alias);
  files.set(`dist/${named(DESK, desk)}`, desk);
  const script = await singleFileScript("desk/single-file.js", "desk", folder, constants);
  files.set("desk-single-file.js", script);
  return files;
}

/**
 * A program with its fallback, packed beside them for its single file; and what a script knows of them.
 *
 * @param {string} folder
 * @param {string} name
 */
async function versioned(folder, name) {
  const at = (/** @type {string} */ file) => join(folder, file);
  const [glue, module] = [`${name}.js`, `${name}.wasm`].map((file) => readFileSync(at(file)));
  const packed = { "tirkeu/packed": join(WWW, "package/packed.js") };
  const fallback =
    mark("src/") + asOneFunction(await smallest(at(`${name}-fallback.js`), packed), "(arguments[0])");
  // Under its own name: the pages' and the desk's are made at the same time, in one folder.
  writeFileSync(at(`${name}-packed-fallback.js`), fallback);
  writeFileSync(at(`${name}.packed`), packedBytes(module));
  const constants = {
    LANGUAGES: languagesOf(),
    VERSION: sha256(`${sha256(glue)} ${sha256(module)} ${sha256(fallback)}`).slice(0, VERSION_LENGTH),
    PROGRAM: digestOf(module),
    FALLBACK: await digestOfValue(fallback),
  };
  return { module, fallback, constants };
}

/**
 * A program that comes with its glue, both under names that have digests in them. The glue is one function, so that
 * whoever loads it can look at it first.
 *
 * @param {string} folder With {name}.js and {name}_bg.wasm.
 * @param {{ name: string }} program
 */
export async function glueAndCode(folder, { name }) {
  const [glue, module] = [`${name}.js`, `${name}_bg.wasm`].map((file) => readFileSync(join(folder, file)));
  const code = named(`${name}.wasm`, module);
  const script = allAsOneFunction(`${glue}`);
  /** @type {[string, string | Buffer][]} */
  const files = [
    [`dist/wasm/${named(`${name}.js`, script)}`, script],
    [`dist/wasm/${code}`, module],
  ];
  return new Map(files);
}

/** @param {string} dist */
export async function makeScripts(dist) {
  const site = readSite(dist);
  const constants = {
    LANGUAGES: languageCodes(site),
    NOT_OPEN: languageCodes(site).map(
      (code) => site.not_open[site.languages.findIndex((one) => one.code === code)],
    ),
    ...(await madeBefore(dist)),
  };
  const all = filesIn(WWW).filter((path) => path.endsWith(".js"));
  const scripts = all.filter((path) => !isApart(path));
  const isPart = partsOf(all);
  const isMadeHere = (/** @type {string} */ path) =>
    path !== SNIPPET && !WITH_PROGRAM.includes(path) && (path === CURRENT || !isPart(path));
  for (const path of scripts.filter(isMadeHere)) {
    const script = await bundleModule(path, constants);
    write(join(dist, BY_DIGEST.includes(path) ? named(path, script) : path), script);
  }
  const released = releasedScripts();
  for (const [name, content] of released) write(join(dist, name), content);
  const snippet = await bundleSmallest(SNIPPET, constants, SNIPPET_MARK);
  refuseAnother(site.snippet, snippet, released);
  write(join(dist, site.snippet), snippet);
}

/**
 * What scripts know of what they load: what stands in its name, and a digest of what is in it.
 *
 * @param {string} dist
 */
async function madeBefore(dist) {
  const made = filesIn(dist);
  const found = (/** @type {RegExp} */ name) => {
    const [path, ...more] = made.filter((file) => name.test(file));
    if (!path || more.length > 0) throw new Error(`not one file is called ${name}`);
    return { name: digestIn(path), content: readFileSync(join(dist, path)) };
  };
  const shadow = found(/^embed\/shadow-\w+\.js$/);
  const styles = found(/^embed\/styles-\w+\.js$/);
  const [census, censusProgram] = [found(/^wasm\/census-\w+\.js$/), found(/^wasm\/census-\w+\.wasm$/)];
  const [forms, formsProgram] = [found(/^wasm\/forms-\w+\.js$/), found(/^wasm\/forms-\w+\.wasm$/)];
  return {
    SHADOW: shadow.name,
    SHADOW_DIGEST: await digestOfValue(`${shadow.content}`),
    STYLES: styles.name,
    STYLES_DIGEST: await digestOfValue(`${styles.content}`),
    CENSUS: census.name,
    CENSUS_PROGRAM: censusProgram.name,
    CENSUS_DIGEST: base64(censusProgram.content),
    FORMS: forms.name,
    FORMS_GLUE: await digestOfValue(`${forms.content}`),
    FORMS_PROGRAM: formsProgram.name,
    FORMS_DIGEST: base64(formsProgram.content),
  };
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
