// The package where each byte counts: `tirkeu/asset`. Where does it get the WebAssembly? From the file beside it.
import { check as decide, rules as list } from "tirkeu/objects";
import { loadGiven, loadGivenSync } from "./given.js";
import { once } from "./once.js";

const own = () => new URL("./objects_bg.wasm", import.meta.url);

const { init, initSync, check, rules } = once({
  load: (given) => loadGiven(given, own),
  // What has to be requested first is not there at once.
  loadSync: (given) => loadGivenSync(given, () => undefined),
  check: decide,
  rules: list,
});

export { check, init as default, initSync, rules };
