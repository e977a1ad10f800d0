// How is the page kept for use without a network, and how does a newer copy take its place?
//
// Only when the reader says so.

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const workers = navigator.serviceWorker;

/** @param {ServiceWorkerRegistration} registration */
function show(registration) {
  byId("keep").hidden = true;
  // The single file is not in the copy, and who has the copy needs no file.
  byId("single-file").hidden = Boolean(registration.active);
  byId("kept").hidden = !registration.active;
  byId("newer").hidden = !(registration.active && registration.waiting);
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  /** @param {ServiceWorker | null} worker */
  const watch = (worker) => worker?.addEventListener("statechange", () => show(registration));
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  show(registration);
}

export async function register() {
  follow(await workers.register("sw.js", { updateViaCache: "none" }));
}

byId("newer").lastElementChild?.addEventListener("click", async () => {
  // Only the page that asked begins anew; others keep what they have until they are loaded again.
  workers.addEventListener("controllerchange", () => location.reload());
  const { waiting } = /** @type {ServiceWorkerRegistration} */ (await workers.getRegistration());
  waiting?.postMessage("now");
});
const registration = await workers.getRegistration();
if (registration) follow(registration);
