// The package: `tirkeu`. What is it where nothing can be loaded beside it? The WebAssembly stands in the script.
//
// No address is in it, and no name of a module of Node.js: every bundler takes it as it is.
import packed from "tirkeu/objects.packed";
import { once } from "./once.js";
import { bytesOf } from "./packed.js";
import { loadGiven, loadGivenSync } from "./shapes.js";

const own = () => bytesOf(packed);

const { init, initSync, check, rules, verdict } = once({
  load: (given) => loadGiven(given, own),
  loadSync: (given) => loadGivenSync(given, own),
});

export { check, init as default, initSync, rules, verdict };
