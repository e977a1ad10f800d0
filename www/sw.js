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

// A page and its program come from one copy; what the copy does not have, from the network.
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== location.origin) return;
  const kept = caches.open(OURS + BUILD).then((copy) => copy.match(event.request, { ignoreSearch: true, ignoreVary: true }));
  event.respondWith(kept.then((found) => found ?? fetch(event.request)));
});

addEventListener("message", (event) => {
  if (event.data === "now") skipWaiting();
});
