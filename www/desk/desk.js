// What starts the desk on its own page?
import { blockNetwork, compiled } from "../app/program.js";
import { setProgram } from "../app/values.js";
import { whole } from "../app/whole.js";
import { IMPORTS } from "./program.js";
import { insistOnPage, showFailure, start } from "./start.js";

async function load() {
  try {
    setProgram(await compiled(new URL(`../wasm/desk-${VERSION}.wasm`, import.meta.url), IMPORTS, PROGRAM));
  } catch {
    const fallback = await whole(import(`../wasm/desk-fallback-${VERSION}.js`), FALLBACK);
    setProgram(fallback(IMPORTS));
  }
}

async function run() {
  insistOnPage();
  await load();
  start();
  blockNetwork();
}
run().catch(showFailure);
