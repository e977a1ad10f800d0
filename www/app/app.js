// Starts the checker on its own page; where that fails, the page has a message ready.
import { closeTheDoor, program } from "./program.js";
import { failed, takeOver } from "./takeover.js";

try {
  takeOver((await program(document.documentElement.lang)).draw);
  closeTheDoor();
} catch (error) {
  failed(error);
}

// Nothing is kept, and nothing more is loaded, before somebody asks.
const workers = location.protocol === "file:" ? undefined : navigator.serviceWorker;
if (workers?.controller) import("./offline.js");
else if (workers) {
  const keep = document.getElementById("keep");
  keep.hidden = false;
  keep.addEventListener("click", async () => (await import("./offline.js")).register(), { once: true });
}
