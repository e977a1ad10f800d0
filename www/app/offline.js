// How is the page kept for use without a network, and how does a newer copy take its place?
//
// Only when the reader says so.

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const workers = navigator.serviceWorker;

/** After how long a worker that has not answered is taken for one that came empty, in milliseconds. */
const LATE = 4000;

/** Resolves when the page is kept, and shown to be; rejects where it cannot be. */
export async function keep() {
  const registration = await workers.register(worker(), { updateViaCache: "none" });
  if (!(await hasAll(registration.active))) {
    // One that does nothing, or has not all and gets no more, would stay in its place.
    if (registration.active) await registration.update();
    await installed(registration);
    if (!(await hasAll(registration.active))) {
      await registration.unregister();
      throw new Error("there is no copy");
    }
  }
  follow(registration);
  byId("kept").focus();
  // A browser that is asked may keep it longer.
  (async () => navigator.storage?.persist?.())().catch(() => false);
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

/**
 * Whether a worker does anything: one that came empty keeps nothing, and a browser takes it.
 *
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>}
 */
const isAlive = (worker) =>
  new Promise((resolve) => {
    setTimeout(resolve, LATE, false);
    ask(worker, document.body.dataset.lang, () => resolve(true));
  });

/**
 * Whether a worker has the whole copy: a browser that needs space may drop any of it, and what is still to be had comes
 * again first.
 *
 * @param {ServiceWorker | null} worker
 * @returns {Promise<boolean>}
 */
const hasAll = async (worker) =>
  worker !== null && (await isAlive(worker)) && new Promise((resolve) => ask(worker, "all", resolve));

/**
 * @param {ServiceWorker} worker
 * @param {string | undefined} question
 * @param {(answer: any) => void} heard
 */
function ask(worker, question, heard) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    port1.close();
    heard(data);
  };
  worker.postMessage(question, [port2]);
}

/** Shows that the page is kept, or is no longer, and whether there is a newer copy. */
export async function followKept() {
  const registration = await workers.getRegistration();
  if (!registration?.active) return;
  const { active } = registration;
  /** @type {Promise<boolean>} */
  const late = new Promise((resolve) => setTimeout(resolve, 2 * LATE, false));
  if (!(await Promise.race([hasAll(active), late]))) {
    byId("not-kept").hidden = false;
    throw new Error("there is no copy any more");
  }
  const sayNotWhole = follow(registration);
  // A newer version that did not come whole is tried again. Without a network there is none to be had.
  await registration.update().catch(() => ask(active, "another", (is) => is && sayNotWhole()));
}

/**
 * A browser that could not get all the files throws the worker away. Resolves when the worker is in its place.
 *
 * @param {ServiceWorkerRegistration} registration
 * @returns {Promise<void>}
 */
function installed(registration) {
  const worker = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!worker || worker.state === "redundant") reject(new Error("the copy is not whole"));
      else if (registration.active === worker) resolve();
      else if (worker.state === "installed") worker.postMessage("now");
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

/**
 * Shows what becomes of it; returns what shows that a newer version has not come whole.
 *
 * @param {ServiceWorkerRegistration} registration
 */
function follow(registration) {
  let isOlder = false;
  let isNotWhole = false;
  /** The newer one, once it has answered. @type {ServiceWorker | undefined} */
  let ready;
  const show = () => {
    byId("keep").hidden = true;
    // The single file is not in the copy, and who has the copy needs no file.
    byId("single-file").hidden = Boolean(registration.active);
    byId("kept").hidden = !registration.active;
    const isNewer = registration.waiting && registration.waiting === ready;
    byId("newer").hidden = !(registration.active && (isNewer || isOlder));
    sayNotWhole(isNotWhole ? registration.active : null);
  };
  /** @param {boolean} is */
  const showNotWhole = (is) => {
    isNotWhole = is;
    show();
  };
  /**
   * One that came empty is taken by a browser, too, and whoever changed to it would have nothing. It may only be slow.
   *
   * @param {ServiceWorker} worker
   */
  const listen = (worker) => {
    const late = setTimeout(() => {
      if (registration.waiting === worker) showNotWhole(true);
    }, LATE);
    ask(worker, document.body.dataset.lang, () => {
      clearTimeout(late);
      ready = worker;
      showNotWhole(false);
    });
  };
  /** @param {ServiceWorker | null} worker */
  const watch = (worker) => {
    let before = worker?.state;
    worker?.addEventListener("statechange", () => {
      // What a browser throws away before it was installed is a version that did not come whole.
      isNotWhole = before === "installing" && worker.state === "redundant";
      before = worker.state;
      if (worker.state === "installed" && registration.active) listen(worker);
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
  if (registration.waiting) listen(registration.waiting);
  return () => showNotWhole(true);
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
  ask(worker, document.body.dataset.lang, (text) => {
    said.textContent = text;
  });
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
