// Where is what the build reads and writes, and which files are there?
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is written by hand. */
export const WWW = join(ROOT, "www");
/** What comes between the sources and what is made. */
export const OUT = join(ROOT, ".toolchain/out");

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

/**
 * A folder with nothing in it.
 *
 * @param {string} folder
 */
export function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
