// Serves a kept copy where there is no network. The build puts in its name and its files, and the tests compare them with the disk.
const BUILD = "BUILD";
const FILES = ["FILES"];
const OURS = `tirkeu ${registration.scope} `;

addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(OURS + BUILD).then((copy) => copy.addAll(fresh)));
});

addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith(OURS) && name !== OURS + BUILD;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

// A page and its program come from one copy. What is not in it, a page that is not and all that such a page asks for: from the network.
async function serve({ request, clientId }) {
  const copy = await caches.open(OURS + BUILD);
  const kept = (what) => copy.match(what, { ignoreSearch: true, ignoreVary: true });
  const page = request.mode === "navigate" ? request : ((await clients.get(clientId))?.url ?? request);
  return ((await kept(page)) && (await kept(request))) || fetch(request);
}

addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  event.respondWith(serve(event));
});

addEventListener("message", (event) => {
  if (event.data === "now") skipWaiting();
});
