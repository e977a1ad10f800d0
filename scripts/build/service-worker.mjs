// Which files are kept for use without a network?
//
// The pages that site.json says are kept, in every language, with all that they load.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesIn, WWW } from "./folders.mjs";
import { digestOf, mark, minify } from "./minify.mjs";
import { references } from "./references.mjs";
import { keptPages, readSite } from "./site.mjs";
import { base64 } from "./sources.mjs";

const SOURCE = "app/sw.js";

/**
 * The kept files, relative to the site; the pages come first.
 *
 * @param {string} dist
 */
export function keptFiles(dist) {
  const onDisk = filesIn(dist);
  const kept = new Set(keptPages(readSite(dist)));
  // Grows while it is walked.
  for (const path of kept) {
    for (const reference of references(path, readFileSync(join(dist, path), "utf8"))) {
      for (const file of filesFor(reference, path, onDisk)) kept.add(file);
    }
  }
  return [...kept];
}

/**
 * @param {string} reference
 * @param {string} from
 * @param {string[]} onDisk
 */
function filesFor(reference, from, onDisk) {
  const address = posix.join(posix.dirname(from), reference.replace(/\?.*/, ""));
  const pattern = address.split("*").map((part) => part.replaceAll(/[.+?^$(){}|[\]\\]/g, "\\$&"));
  const isMeant = new RegExp(`^${pattern.join("[^/]+")}$`);
  const files = onDisk.filter((file) => isMeant.test(file));
  if (files.length === 0) throw new Error(`${from} loads \`${reference}\`, and there is no such file`);
  return files;
}

/**
 * The copy has the name of what is in it, so that anything that changes makes a new one.
 *
 * @param {string} dist
 * @param {string[]} files
 */
export function buildName(dist, files) {
  const digest = createHash("sha256").update(readFileSync(join(WWW, SOURCE)));
  for (const file of files) {
    const content = createHash("sha256")
      .update(readFileSync(join(dist, file)))
      .digest("hex");
    digest.update(`${file} ${content}\n`);
  }
  return digest.digest("hex").slice(0, 16);
}

/**
 * On what a page stands: its middle, its title, its styles, its scripts with their tags and all that is in them, and
 * whatever else is said of it in its head, or where its body begins. Hosts write between these.
 */
export const PIECES =
  "<!doctype html>\\s*<!--.*?-->|<main>[^]*</main>|<(title|style|script)\\b[^>]*>[^]*?</\\1>|<(?:html|meta|link|body)\\b[^>]*>";

/**
 * What hosts write otherwise in such a piece, and is not compared: how a link within the site is written, and where a
 * line is broken before a tag.
 */
export const UNCOMPARED = ' href="(?![a-z]+:)[^"]*"|\\s+(?=<)';

/**
 * The pieces of a page: hosts write into pages, and such a one is known by them.
 *
 * @param {string} page
 * @param {string} text
 */
export function piecesOf(page, text) {
  const pieces = text.match(new RegExp(PIECES, "g")) ?? [];
  const says = pieces.some((piece) => piece.startsWith("<body") && piece.includes(` data-page="${page} `));
  if (!says || !pieces.some((piece) => piece.startsWith("<main>")))
    throw new Error(`${page} does not say its name`);
  return pieces.map((piece) => digestOf(lettersOf(piece.replace(new RegExp(UNCOMPARED, "g"), ""))));
}

/** @param {string} text */
const lettersOf = (text) => text.split("").map((letter) => letter.charCodeAt(0));

/**
 * A worker that looks at its own text before it does anything: no integrity goes with its registration, and what it
 * is stays with whoever keeps the page. What came damaged does not register, and that is told. In front it says of which
 * build it is: so the one that is there knows another one by what has come of it.
 *
 * @param {string} code
 * @param {string} build
 */
export function knowingItself(code, build) {
  const worker = `()=>{${code.trim()}}`;
  const known = digestOf(lettersOf(worker));
  const look = 'for(const l of""+f)d=Math.imul(d^l.charCodeAt(0),0x1000193);';
  return `"tirkeu ${build}";((f,d=0x811c9dc5)=>{${look}if(d!==${known})throw new Error("damaged");f()})(${worker});\n`;
}

/** @param {string} dist */
export async function makeServiceWorker(dist) {
  const files = keptFiles(dist);
  const known = files.map((file) => [file, `sha256-${base64(readFileSync(join(dist, file)))}`]);
  const pages = files.filter((file) => file.endsWith(".html"));
  const pieces = pages.map((page) => [page, piecesOf(page, readFileSync(join(dist, page), "utf8"))]);
  const { languages, not_whole, no_network } = readSite(dist);
  const others = filesIn(dist).filter((file) => /^[^/]+\.html$/.test(file) && !files.includes(file));
  const build = buildName(dist, files);
  const worker = await minify(SOURCE, {
    BUILD: build,
    FILES: Object.fromEntries(known),
    PAGES: Object.fromEntries(pieces),
    PIECES,
    UNCOMPARED,
    NOT_KEPT: others,
    NO_NETWORK: no_network,
    NOT_WHOLE: Object.fromEntries(languages.map(({ code }, place) => [code, not_whole[place]])),
  });
  const made = mark(`www/${SOURCE}`);
  return made + knowingItself(worker.slice(made.length), build);
}
