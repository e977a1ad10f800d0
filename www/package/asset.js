// The package where each byte counts: `tirkeu/asset`. Where does it get the WebAssembly? From the file beside it.
import { once } from "./once.js";
import { loadGiven, loadGivenSync } from "./shapes.js";

const own = () => new URL("./objects_bg.wasm", import.meta.url);

const { init, initSync, check, rules, verdict } = once({
  load: (given) => loadGiven(given, own),
  // What has to be requested first is not there at once.
  loadSync: (given) => loadGivenSync(given, () => undefined),
});

export { check, init as default, initSync, rules, verdict };
