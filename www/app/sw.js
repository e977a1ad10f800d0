// What does the service worker serve where there is no network? A copy of the site that was kept.
//
// The build puts in its name and the list of its files.
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const OURS = `tirkeu ${scope.registration.scope} `;
const COPY = OURS + BUILD;

scope.addEventListener("install", (event) => {
  event.waitUntil(keep());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(forgetOlder());
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(serve(event));
});

scope.addEventListener("message", (event) => {
  if (event.data === "now") scope.skipWaiting();
});

async function keep() {
  const requests = FILES.map((file) => new Request(file, { cache: "reload" }));
  const copy = await caches.open(COPY);
  await copy.addAll(requests);
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== COPY);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/**
 * A page and its program come from one copy. What is not in it comes from the network: a page that is not,
 * and all that such a page asks for.
 *
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function serve({ request, clientId }) {
  const copy = await caches.open(COPY);
  /** @param {Request | string} what */
  const kept = (what) => copy.match(what, { ignoreSearch: true, ignoreVary: true });
  const page = request.mode === "navigate" ? request : ((await scope.clients.get(clientId))?.url ?? request);
  return ((await kept(page)) && (await kept(request))) || fetch(request);
}
