// What starts the desk in its single file?
//
// It has every language and loads nothing: the language is changed in place.

import packed from "tirkeu/desk.packed";
import fallback from "tirkeu/desk-fallback";
import { followLinks, speakPreferred } from "../app/spoken.js";
import { setProgram } from "../app/values.js";
import { bytesOf } from "../package/packed.js";
import { IMPORTS } from "./program.js";
import { insistOnPage, showFailure, start } from "./start.js";

async function load() {
  try {
    const { instance } = await WebAssembly.instantiate(bytesOf(packed), IMPORTS);
    setProgram(instance.exports);
  } catch {
    setProgram(fallback(IMPORTS));
  }
}

async function run() {
  insistOnPage();
  await load();
  // The checker is another file.
  for (const link of document.querySelectorAll(".case")) link.remove();
  speakPreferred();
  start();
  followLinks();
}
run().catch(showFailure);
