// What starts the checker on its own page? Where it does not start, the page has a message ready.
import { renderShell } from "tirkeu/glue";
import { drawing, load, read, wordsHere, wordsOf } from "./load.js";
import { mount, showFailure } from "./mount.js";
import { keepPlace } from "./place.js";
import { blockNetwork } from "./program.js";
import { whole } from "./whole.js";

/** How long keeping may take, in milliseconds, on a weak line. */
const PATIENCE = 60_000;

/** Whoever was told otherwise takes the case along. @type {HTMLAnchorElement | null} */
const otherwise = document.querySelector("#otherwise a");
otherwise?.addEventListener("click", () => {
  otherwise.hash = location.hash;
});

/**
 * What a module has that is loaded when it is asked for, if it is that one.
 *
 * @param {Promise<{ default: () => any }>} loading
 * @param {number} digest
 */
const later = async (loading, digest) => (await whole(loading, digest))();

/** Loaded when somebody shares or copies. */
const take = () => later(import(`./take-${TAKE}.js`), TAKE_DIGEST);

let tries = 0;
/** Some browsers do not ask again for a script that did not come: at each try it has another address. */
const offline = () => later(import(`./offline-${OFFLINE}.js?${tries++}`), OFFLINE_DIGEST);

async function run() {
  // Not the language of the document: a browser that translates the page has changed that.
  const { lang = "" } = document.body.dataset;
  // In somebody's frame the page around could guess at this address, and count this history: what a reader has
  // answered until now, or comes with out of a sandbox, is not taken along.
  if (parent !== self) {
    location.replace(`iframe-${lang}.html`);
    return;
  }
  const loading = load();
  const table = read(wordsHere());
  await loading;
  const said = wordsOf(lang, table);
  /** Whoever comes by the address of a slip is told what has changed since: also in a page that is open. */
  const lookBack = async () => {
    if (/rules_of/i.test(location.hash))
      (await later(import(`./since-${SINCE}.js`), SINCE_DIGEST)).tellSince(renderShell, said);
  };
  // Before the screen is drawn, so that it does not change once it is there.
  await lookBack();
  mount(drawing(said), take);
  await lookBack();
  addEventListener("hashchange", () => lookBack().catch(showFailure));
  keepPlace();
  blockNetwork();
}
run().catch(showFailure);

// Nothing is kept, and nothing more is loaded, before somebody asks.
const workers = workersHere();
if (workers?.controller) {
  offline()
    .then(({ followKept }) => followKept())
    .catch(offerToKeep);
} else if (workers) {
  offerToKeep();
}

/** A file has none, and in a sandbox even the question is refused. */
function workersHere() {
  try {
    return location.protocol === "file:" ? undefined : navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

function offerToKeep() {
  const [place, keeping, failed] = ["keep", "keeping", "not-kept"].map(
    (id) => /** @type {HTMLElement} */ (document.getElementById(id)),
  );
  place.hidden = false;
  place.firstElementChild?.addEventListener("click", async () => {
    if (!keeping.hidden) return;
    keeping.hidden = false;
    failed.hidden = true;
    try {
      const kept = offline().then(({ keep }) => keep());
      // A server that never answers is no server.
      await Promise.race([kept, new Promise((_, reject) => setTimeout(reject, PATIENCE))]);
    } catch {
      failed.hidden = false;
    }
    keeping.hidden = true;
  });
}
