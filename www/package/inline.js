// The package without WebAssembly: `tirkeu/inline`. What is it where that is forbidden? The same program as
// JavaScript; nothing has to be loaded, and what is given is not needed.
import * as objects from "tirkeu/objects-fallback";
import { memory } from "tirkeu/objects-fallback-code";
import { ignore, once } from "./once.js";

function loaded(/** @type {unknown} */ given) {
  ignore(given);
  return { memory };
}

const { init, initSync, check, rules, verdict } = once({
  load: async (given) => loaded(given),
  loadSync: loaded,
  program: { ...objects },
});

export { check, init as default, initSync, rules, verdict };
