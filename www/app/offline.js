// Keeps the page for use without a network, and offers a new version without forcing it: all the words are in the page.
const by = (id) => document.getElementById(id);
const workers = navigator.serviceWorker;

function show(registration) {
  by("keep").hidden = true;
  // The file is not in the copy, and who has the copy needs no file.
  by("whole").hidden = Boolean(registration.active);
  by("kept").hidden = !registration.active;
  by("newer").hidden = !(registration.active && registration.waiting);
}

function follow(registration) {
  const watch = (worker) => worker?.addEventListener("statechange", () => show(registration));
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  show(registration);
}

export const register = async () => follow(await workers.register("sw.js", { updateViaCache: "none" }));

by("newer").lastElementChild.addEventListener("click", async () => {
  // Only the page that asked begins anew; others keep what they have until they are loaded again.
  workers.addEventListener("controllerchange", () => location.reload());
  (await workers.getRegistration()).waiting.postMessage("now");
});
const registration = await workers.getRegistration();
if (registration) follow(registration);
