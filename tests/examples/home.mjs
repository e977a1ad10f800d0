// Where do the examples run? In a folder of their own, as they do where the package is installed.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const EXAMPLES = fileURLToPath(new URL("../../docs/examples/", import.meta.url));
const PKG = fileURLToPath(new URL("../../pkg/", import.meta.url));

export const HOME = mkdtempSync(join(tmpdir(), "tirkeu-"));
cpSync(EXAMPLES, HOME, { recursive: true });
mkdirSync(join(HOME, "node_modules"));
symlinkSync(PKG, join(HOME, "node_modules", "tirkeu"), "dir");
process.once("exit", () => rmSync(HOME, { recursive: true, force: true }));

/** One of them, as a module. */
export const example = (file) => import(pathToFileURL(join(HOME, file)).href);
