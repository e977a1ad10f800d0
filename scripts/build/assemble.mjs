// What makes dist/ whole? Copies, the single file and the service worker.
//
// After the scripts, the programs and the pages:
//
//   node scripts/build/assemble.mjs [--dist dist] [--program .toolchain/out/single-file]
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail } from "./fail.mjs";
import { DIST, filesIn, PACKAGE, SINGLE_FILE_PROGRAM, WWW, write } from "./folders.mjs";
import { makeServiceWorker } from "./service-worker.mjs";
import { makeSingleFile } from "./single-file.mjs";

/** What is served as it is: all but scripts and sheets, which are made smaller, and what describes types. */
const isCopied = (/** @type {string} */ file) => !/\.(?:js|css|d\.ts)$|(?:^|\/)tsconfig/.test(file);

/** What describes the package to npm is not served. */
const isServed = (/** @type {string} */ file) =>
  /\.(?:js|d\.ts|wasm|json)$/.test(file) && file !== "package.json";

/**
 * @param {string} dist
 * @param {string} program
 */
async function main(dist, program) {
  for (const file of filesIn(WWW).filter(isCopied)) copy(join(WWW, file), join(dist, file));

  rmSync(join(dist, "pkg"), { recursive: true, force: true });
  const served = readdirSync(PACKAGE).filter(isServed);
  for (const file of served) copy(join(PACKAGE, file), join(dist, "pkg", file));

  const page = join(dist, "tirkeu.html");
  write(page, await makeSingleFile(page, program));

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

const { values } = parseArgs({
  options: {
    dist: { type: "string", default: DIST },
    program: { type: "string", default: SINGLE_FILE_PROGRAM },
  },
});
main(resolve(values.dist), resolve(values.program)).catch(fail);
