// Which files are kept for use without a network?
//
// The pages that site.json says are kept, in every language, with all that they load.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesIn, WWW } from "./folders.mjs";
import { minify } from "./minify.mjs";
import { references } from "./references.mjs";
import { keptPages, readSite } from "./site.mjs";

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
 * By what the service worker knows a file: its digest, as a browser compares it. Hosts write into pages, so a
 * page is known by its name in it.
 *
 * @param {string} dist
 * @param {string} file
 */
function knownBy(dist, file) {
  const content = readFileSync(join(dist, file));
  if (!file.endsWith(".html")) return `sha256-${createHash("sha256").update(content).digest("base64")}`;
  if (!content.includes(`data-page="${file}"`)) throw new Error(`${file} does not say its name`);
  return "";
}

/** @param {string} dist */
export async function makeServiceWorker(dist) {
  const files = keptFiles(dist);
  const known = Object.fromEntries(files.map((file) => [file, knownBy(dist, file)]));
  return minify(SOURCE, { BUILD: buildName(dist, files), FILES: known });
}
