// What makes dist/ whole? Copies, pictures, the single file and the service worker.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SCRIPTS } from "./fingerprint.mjs";
import { filesIn, WWW, write } from "./folders.mjs";
import { makePictures } from "./pictures.mjs";
import { makeServiceWorker } from "./service-worker.mjs";
import { singleFile } from "./single-file.mjs";

/** What is served as it is: all but what is made smaller or longer, and what describes types. */
const isCopied = (/** @type {string} */ file) => !/\.(?:js|css|d\.ts)$|(?:^|\/)tsconfig|^_/.test(file);

/** What describes the package to npm is not served. */
const isServed = (/** @type {string} */ file) =>
  /\.(?:js|d\.ts|wasm|json)$/.test(file) && file !== "package.json";

/**
 * After the scripts, the programs and the pages.
 *
 * @param {string} dist
 * @param {string} pkg
 * @param {import("./fingerprint.mjs").Files} files With the scripts of the single files.
 */
export async function assemble(dist, pkg, files) {
  for (const file of filesIn(WWW).filter(isCopied)) copy(join(WWW, file), join(dist, file));

  await makePictures(dist);

  for (const file of readdirSync(pkg).filter(isServed)) copy(join(pkg, file), join(dist, "pkg", file));

  for (const [script, file] of SCRIPTS) {
    const page = join(dist, file);
    write(page, singleFile(readFileSync(page, "utf8"), `${files.get(script)}`));
  }

  // Last, since its name says what all the others are.
  write(join(dist, "sw.js"), await makeServiceWorker(dist));
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  write(to, readFileSync(from));
}
