// Which scripts of the snippet are released? They are served for ever as they were.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";

const RELEASED = join(ROOT, "released");

/** @param {string | Buffer} content */
const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/**
 * Each released script, by its name. Fails where one of them is not what was released.
 *
 * @param {string} [folder]
 * @returns {Map<string, Buffer>}
 */
export function releasedScripts(folder = RELEASED) {
  /** @type {Record<string, string>} */
  const hashes = JSON.parse(readFileSync(join(folder, "scripts.json"), "utf8"));
  const scripts = new Map();
  for (const [name, hash] of Object.entries(hashes)) {
    const content = readFileSync(join(folder, name));
    if (integrity(content) !== hash) throw new Error(`released/${name} is not what was released: restore it`);
    scripts.set(name, content);
  }
  return scripts;
}

/**
 * Fails where a script was made anew under a name that is released.
 *
 * @param {string} name
 * @param {string} made
 * @param {Map<string, Buffer>} released
 */
export function refuseAnother(name, made, released) {
  const before = released.get(name);
  if (before && integrity(before) !== integrity(made)) {
    throw new Error(
      `${name} is released: give the changed script the next number, SNIPPET in src/screen/files.rs`,
    );
  }
}
