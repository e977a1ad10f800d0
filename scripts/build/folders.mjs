// Where is what the build reads and writes, and which files are there?
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is written by hand. */
export const WWW = join(ROOT, "www");
/** What is served. */
export const DIST = join(ROOT, "dist");
/** The npm package. */
export const PACKAGE = join(ROOT, "pkg");
/** The program in all languages, of which the single file is made. */
export const SINGLE_FILE_PROGRAM = join(ROOT, ".toolchain/out/single-file");

/**
 * All files below a folder, as paths relative to it with slashes, in an order that is the same everywhere.
 *
 * @param {string} folder
 */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return paths.map((path) => path.replaceAll(sep, "/")).sort();
}

/**
 * Writes a file, and the folders to it.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 */
export function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
