// The package without WebAssembly: `tirkeu/inline`. What is it where that is forbidden? The same program as
// JavaScript; nothing has to be loaded, and what is given is not needed.
import * as objects from "tirkeu/objects-fallback";
import { ignore, once } from "./once.js";

const { init, initSync, check, rules, verdict } = once({
  load: ignore,
  loadSync: ignore,
  program: { ...objects },
});

export { check, init as default, initSync, rules, verdict };
