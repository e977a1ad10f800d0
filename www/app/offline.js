// How is the page kept for use without a network, and how does a newer copy take its place?
//
// Only when the reader says so.

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const workers = navigator.serviceWorker;

/** Resolves when the page is kept, and shown to be; rejects where it cannot be. */
export async function keep() {
  const registration = await workers.register(worker(), { updateViaCache: "none" });
  await installed(registration);
  // A worker that came empty keeps nothing, and a browser takes it.
  const names = await caches.keys();
  if (!names.some((name) => name.includes(` ${registration.scope} `))) {
    await registration.unregister();
    throw new Error("there is no copy");
  }
  follow(registration);
  byId("kept").focus();
  // A browser that is asked may keep it longer.
  navigator.storage?.persist?.().catch(() => false);
}

/** Under this the page remembers what is made once: this module is loaded anew at each try. */
const MADE = Symbol.for("tirkeu worker");

/**
 * The address of the service worker. Where a header requires Trusted Types, it has to come from a policy with a
 * name: ours knows this one address.
 *
 * @returns {string}
 */
function worker() {
  const page = /** @type {PageWithTrustedTypes} */ (globalThis);
  page[MADE] ??=
    page.trustedTypes?.createPolicy("tirkeu", { createScriptURL: () => "sw.js" }).createScriptURL("") ??
    "sw.js";
  return page[MADE];
}

/**
 * What a policy makes passes for a string.
 *
 * @typedef {object} TrustedTypesHere
 * @property {(name: string, made: object) => { createScriptURL: (given: string) => string }} createPolicy
 */
/** @typedef {typeof globalThis & { [MADE]?: string, trustedTypes?: TrustedTypesHere }} PageWithTrustedTypes */

/** Shows that the page is kept, and whether there is a newer copy. */
export async function followKept() {
  const registration = await workers.getRegistration();
  if (!registration) return;
  follow(registration);
  // A newer version that did not come whole is tried again. Without a network there is none to be had.
  await registration.update().catch(() => undefined);
}

/**
 * A browser that could not get all the files throws the worker away.
 *
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<void>}
 */
function installed(registration) {
  const worker = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (registration.active) resolve();
      else if (!worker || worker.state === "redundant") reject(new Error("the copy is not whole"));
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  let isOlder = false;
  let isNotWhole = false;
  const show = () => {
    byId("keep").hidden = true;
    // The single file is not in the copy, and who has the copy needs no file.
    byId("single-file").hidden = Boolean(registration.active);
    byId("kept").hidden = !registration.active;
    byId("newer").hidden = !(registration.active && (registration.waiting || isOlder));
    sayNotWhole(isNotWhole ? registration.active : null);
  };
  /** @param {ServiceWorker | null} worker */
  const watch = (worker) => {
    let before = worker?.state;
    worker?.addEventListener("statechange", () => {
      // What a browser throws away before it was installed is a version that did not come whole.
      isNotWhole = before === "installing" && worker.state === "redundant";
      before = worker.state;
      show();
    });
  };
  watch(registration.installing);
  watch(registration.waiting);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  // In another tab somebody has changed to the newer copy. Here nothing is forced.
  workers.addEventListener("controllerchange", () => {
    isOlder = true;
    show();
  });
  byId("newer").lastElementChild?.addEventListener("click", () => changeToNewer(registration.waiting));
  show();
}

/**
 * Says that there is a newer version which did not come whole: whoever reads has the rules of the one before. The page
 * has no such sentence, since next to nobody needs it; the worker has it in each language.
 *
 * @param {ServiceWorker | null} worker None where there is nothing to be said.
 */
function sayNotWhole(worker) {
  const before = document.getElementById("not-whole");
  if (!worker) before?.remove();
  if (!worker || before) return;
  const said = document.createElement("p");
  said.id = "not-whole";
  byId("newer").before(said);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    said.textContent = data;
    port1.close();
  };
  worker.postMessage(document.body.dataset.lang, [port2]);
}

/**
 * Only the page that asked begins anew; others keep what they have until they are loaded again.
 *
 * @param {ServiceWorker | null} waiting Nothing waits where another tab has been quicker.
 */
function changeToNewer(waiting) {
  waiting?.addEventListener("statechange", () => {
    if (waiting.state !== "activating") location.reload();
  });
  if (waiting) waiting.postMessage("now");
  else location.reload();
}
