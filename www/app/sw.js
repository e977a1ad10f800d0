// What does the service worker serve where there is no network? A copy of the site that was kept.
//
// The build puts in its name and its files. A host may send a file by another address than it was asked for
// (`checker-ru` for `checker-ru.html`), or something else in its place: so what is kept is known by what is
// in it, and is found by each address that stands for it.
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SITE = scope.registration.scope;
const OURS = `tirkeu ${SITE} `;
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

/** All of it, or nothing: what is there stays as it is until all of the new copy has come. */
async function keep() {
  const files = Object.keys(FILES);
  const responses = await Promise.all(files.map(load));
  const isNew = !(await caches.has(COPY));
  const copy = await caches.open(COPY);
  try {
    await Promise.all(files.map((file, place) => copy.put(file, responses[place])));
  } catch (error) {
    if (isNew) await caches.delete(COPY);
    throw error;
  }
}

/**
 * A response of its own: one that was redirected is refused by browsers in the place of a page, and one that
 * says `Vary: *` is not let into a copy.
 *
 * @param {string} file
 */
async function load(file) {
  const integrity = FILES[file];
  const response = await fetch(file, { cache: "reload", mode: "same-origin", integrity });
  const body = await response.arrayBuffer();
  // Hosts write into pages (a comment, a counter): a page is known by its name in it, all else by its digest.
  const isAsked = integrity || new TextDecoder().decode(body).includes(`data-page="${file}"`);
  if (!response.ok || !isAsked) throw new TypeError(`what came for ${file} is something else`);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(body, { headers });
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
  const isPage = request.mode === "navigate";
  const page = isPage ? request.url : ((await scope.clients.get(clientId))?.url ?? request.url);
  const [ofPage, asked] = [fileAt(page), fileAt(request.url)];
  if (ofPage === undefined || asked === undefined) return fetch(request);
  const better = isPage ? withoutFaults(page) : page;
  if (better !== page) return Response.redirect(better);
  const copy = await caches.open(COPY);
  return ((await copy.match(ofPage)) && (await copy.match(asked))) || fetch(request);
}

/**
 * Which file an address stands for, with or without its ending, a slash behind it, or a query.
 *
 * @param {string} address
 */
function fileAt(address) {
  if (!address.startsWith(SITE)) return;
  const [path] = withoutFaults(address).slice(SITE.length).split(/[?#]/);
  const names = [path, `${path}.html`, `${path}index.html`];
  return names.find((name) => name in FILES);
}

/**
 * An address from which the links of a page lead where they should, and in which its answers are read: no
 * slash behind the name of a page, and `#` where somebody has sent `%23`.
 *
 * @param {string} address
 */
function withoutFaults(address) {
  const [path, ...rest] = address.replace("%23", "#").split(/(?=[?#])/);
  return (path === SITE ? path : path.replace(/\/+$/, "")) + rest.join("");
}
