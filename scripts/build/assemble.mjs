// What makes dist/ whole, once the scripts, the programs and the pages are there? Copies, the single file and the service worker.
//
// node scripts/build/assemble.mjs [--dist dist] [--program .toolchain/out/single-file]
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DIST, PACKAGE, SINGLE_FILE_PROGRAM, WWW, write } from "./folders.mjs";
import { makeServiceWorker } from "./service-worker.mjs";
import { makeSingleFile } from "./single-file.mjs";

const { values } = parseArgs({
  options: {
    dist: { type: "string", default: DIST },
    program: { type: "string", default: SINGLE_FILE_PROGRAM },
  },
});
const dist = resolve(values.dist);

for (const file of ["_headers", "icon.svg"]) copy(join(WWW, file), file);

// What describes the package to npm is not served.
rmSync(join(dist, "pkg"), { recursive: true, force: true });
const isServed = (/** @type {string} */ file) => /\.(?:js|d\.ts|wasm|json)$/.test(file) && file !== "package.json";
for (const file of readdirSync(PACKAGE).filter(isServed)) copy(join(PACKAGE, file), `pkg/${file}`);

const page = join(dist, "tirkeu.html");
write(page, await makeSingleFile(page, resolve(values.program)));

// Last, since its name says what all the others are.
write(join(dist, "sw.js"), await makeServiceWorker(dist));

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  write(join(dist, to), readFileSync(from));
}
