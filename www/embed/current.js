// Which version of the checker is there now?
//
// What an article asks for first, by a name that never changes, and so the one script that no cache may keep: it
// knows the digests of all the rest.
import { whole } from "../app/whole.js";

/** @typedef {typeof import("./shadow.js")} Shadow */

/** @type {Promise<[() => Shadow["mountShadow"], string]> | undefined} */
let loading;
/** @type {Shadow["mountShadow"] | undefined} */
let mount;

/** Loads it once for all checkers of an article; what has failed is tried again when it is asked for again. */
function load() {
  loading ??= Promise.all([
    whole(import(`./shadow-${SHADOW}.js`), SHADOW_DIGEST),
    whole(import(`./styles-${STYLES}.js`), STYLES_DIGEST),
  ]).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Resolves to what gives the checker the focus.
 *
 * @param {import("./iframe.js").Host} host
 * @param {ShadowRoot} root
 * @param {AbortSignal} [signal] Aborted when the host has left.
 */
export async function mountShadow(host, root, signal) {
  const [shadow, styles] = await load();
  mount ??= shadow();
  return mount(host, root, styles, signal);
}
