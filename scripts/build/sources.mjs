// Which files decide what is made, and which of them a program?
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesIn, ROOT } from "./folders.mjs";

/** Whole folders, so that nothing has to be added to a list. */
const FOLDERS = ["src", "www", "scripts/build", "released", ".cargo"];
const AT_THE_ROOT = /^(?:Cargo|package(?:-lock)?)\.(?:toml|lock|json)$|^rust-toolchain(?:\.toml)?$|\.rs$/;

/**
 * What is printed, served as it is, or kept as it was released: no program is made of it, but of the drawing, and of
 * what a program names itself (`programs.mjs`). The build sees to it that this is true: the compiler says what it has
 * read (`program.mjs`).
 */
const NO_PROGRAM = /^(?:www\/(?!icon\.svg$)|released\/)|^scripts\/.*\.(?:rs|schema\.json)$/;

/** What an editor or a file manager leaves behind. */
export const isLeftBehind = (/** @type {string} */ path) => /^\.|~$/.test(basename(path));

/** @param {string} folder */
export const pathsIn = (folder) => {
  const inside = existsSync(join(ROOT, folder)) ? filesIn(join(ROOT, folder)) : [];
  return inside.map((path) => `${folder}/${path}`);
};

/** All that decides what comes out, but the versions of Node.js and of the compiler. */
export function sources() {
  const atTheRoot = readdirSync(ROOT).filter((name) => AT_THE_ROOT.test(name));
  const paths = [...atTheRoot, ...sourcedBy("scripts/build/build.sh"), ...FOLDERS.flatMap(pathsIn)];
  return [...new Set(paths)].filter((path) => !isLeftBehind(path)).sort();
}

/**
 * The scripts that a shell script reads (`. scripts/node.sh`), with those that they read.
 *
 * @param {string} script
 * @returns {string[]}
 */
function sourcedBy(script) {
  const lines = read(script)
    .toString()
    .matchAll(/^ *\. "?(?:\$ROOT\/)?(scripts\/[\w/-]+\.sh)/gm);
  return [...lines].flatMap(([, path]) => [path, ...sourcedBy(path)]);
}

/** Those of which a program is made. */
export const programSources = () => sources().filter((path) => !NO_PROGRAM.test(path));

/** @param {string} path */
export const read = (path) => readFileSync(join(ROOT, path));

/** @param {string | Buffer} content */
export const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/**
 * As a browser compares it, without the name of the way.
 *
 * @param {string | Buffer} content
 */
export const base64 = (content) => createHash("sha256").update(content).digest("base64");

/**
 * One digest of many files, by name and content.
 *
 * @param {string[]} paths
 * @param {(path: string) => string | Buffer} [contentOf]
 */
export function digestOf(paths, contentOf = read) {
  return sha256(paths.map((path) => `${path} ${sha256(contentOf(path))}\n`).join(""));
}
