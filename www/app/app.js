// What starts the checker on its own page? Where it does not start, the page has a message ready.
import { blockNetwork, load } from "./load.js";
import { mount, showFailure } from "./mount.js";

async function start() {
  // Not the language of the document: a browser that translates the page has changed that.
  const { draw } = await load(document.documentElement.dataset.lang ?? "");
  mount(draw);
  blockNetwork();
}
start().catch(showFailure);

// Nothing is kept, and nothing more is loaded, before somebody asks.
const workers = location.protocol === "file:" ? undefined : navigator.serviceWorker;
if (workers?.controller) {
  import("./offline.js");
} else if (workers) {
  offerToKeep();
}

function offerToKeep() {
  const keep = /** @type {HTMLElement} */ (document.getElementById("keep"));
  keep.hidden = false;
  const register = async () => (await import("./offline.js")).register();
  keep.addEventListener("click", register, { once: true });
}
