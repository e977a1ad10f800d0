// Keeps the page for use without a network, when asked to, and offers a new version without forcing it: all the words are in the page.
const by = (id) => document.getElementById(id);
const workers = navigator.serviceWorker;

function show(registration) {
  by("keep").hidden = Boolean(registration);
  by("kept").hidden = !registration?.active;
  by("newer").hidden = !(registration?.active && registration.waiting);
}

function follow(registration) {
  const watch = (worker) => worker?.addEventListener("statechange", () => show(registration));
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  show(registration);
}

async function start() {
  const registration = await workers.getRegistration();
  if (registration) follow(registration);
  else show();
  by("keep").firstElementChild.addEventListener("click", async () => follow(await workers.register("sw.js", { updateViaCache: "none" })));
  by("newer").lastElementChild.addEventListener("click", async () => {
    // Only the page that asked begins anew; others keep what they have until they are loaded again.
    workers.addEventListener("controllerchange", () => location.reload());
    (await workers.getRegistration()).waiting.postMessage("now");
  });
}

// Pages from a file and pages that are not secure have no workers; a browser may also refuse them.
if (workers && location.protocol !== "file:") start().catch(console.error);
