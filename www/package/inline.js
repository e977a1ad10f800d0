// The package without WebAssembly: `tirkeu/inline`. What is it where that is forbidden? The same program as
// JavaScript; nothing has to be loaded, and what is given is not needed.
import * as program from "tirkeu/objects-fallback";
import { ignore, once } from "./once.js";

const { init, initSync, check, rules, verdict } = once({
  load: async (given) => loaded(given),
  loadSync: loaded,
});

/** @param {unknown} given */
function loaded(given) {
  ignore(given);
  return { ...program };
}

export { check, init as default, initSync, rules, verdict };
