// What does the service worker serve where there is no network? A copy of the site that was kept.
//
// The build puts in its name and its files, each with its digest: so a copy of two versions cannot come to be. A host
// may send a file by another address than it was asked for (`checker-ru` for `checker-ru.html`), or something else in
// its place: so what is kept is known by what is in it, and is found by each address that stands for it.
const scope = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const SITE = scope.registration.scope;
const OURS = `tirkeu ${SITE} `;
const COPY = OURS + BUILD;

/** How long what is damaged waits for a network that may never answer, in milliseconds. */
const PATIENCE = 3000;

/** @type {Readonly<Record<string, string>>} As what a browser takes it, by its ending. */
const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

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
  const [port] = event.ports;
  if (event.data === "now") scope.skipWaiting();
  else if (event.data === "another") event.waitUntil(isAnotherThere().then((is) => port.postMessage(is)));
  else if (event.data === "all") event.waitUntil(isAllThere().then((is) => port.postMessage(is)));
  // A page that has no such sentence asks for it in its language.
  else port?.postMessage(NOT_WHOLE[event.data]);
});

/**
 * Is there, where this worker came from, that of another build? Where it came damaged, a browser says no more of it
 * than where there is no network.
 */
async function isAnotherThere() {
  try {
    const response = await fetch("sw.js", { cache: "no-store" });
    const [, build = BUILD] = /"tirkeu (\w+)"/.exec(await response.text()) ?? [];
    return response.ok && build !== BUILD;
  } catch {
    return false;
  }
}

/** Is all of the copy there, once what a browser has dropped of it has come again as far as it is to be had? */
async function isAllThere() {
  const copy = await caches.open(COPY);
  /** @param {string} file */
  const have = async (file) => (await copy.match(file)) ?? mend(copy, file);
  return Promise.all(Object.keys(FILES).map(have)).then(
    () => true,
    () => false,
  );
}

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
 * A file of this version. It is asked for twice: what a line has damaged may come whole then. And hosts write into
 * pages (a comment, a counter): such a page is known by what it says of itself, its name and its version, and by what
 * is in its middle.
 *
 * @param {string} file
 */
async function load(file) {
  const integrity = FILES[file];
  return ask(file, integrity).catch(() => ask(file, file in PAGES ? "" : integrity));
}

/**
 * A response of its own: one that was redirected is refused by browsers in the place of a page, and one that
 * says `Vary: *` is not let into a copy.
 *
 * @param {string} file
 * @param {string} integrity
 */
async function ask(file, integrity) {
  const response = await fetch(file, { cache: "reload", mode: "same-origin", integrity });
  const body = await response.arrayBuffer();
  const isAsked = response.ok && (integrity || isPage(file, new TextDecoder().decode(body)));
  if (!isAsked) throw new TypeError(`what came for ${file} is something else`);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set(IS, await integrityOf(body));
  // What it is, is known; a host may not know.
  const type = TYPES[file.split(".")[1]];
  if (type) headers.set("content-type", type);
  return new Response(body, { headers });
}

/** By this header of its own, a response that is kept says what it was when it came. */
const IS = "tirkeu-integrity";

/**
 * As a browser writes what it compares.
 *
 * @param {ArrayBuffer} body
 */
async function integrityOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * Is it a page of ours into which a host has at most written something? Each piece on which the page stands has to be
 * there, letter by letter but for how a link is written: the tag of a script that a host has changed starts nothing.
 *
 * @param {string} file
 * @param {string} text
 */
function isPage(file, text) {
  const plain = (/** @type {string} */ piece) => piece.replace(new RegExp(UNCOMPARED, "g"), "");
  const there = new Set(text.match(new RegExp(PIECES, "g"))?.map((piece) => digestOf(plain(piece))));
  return PAGES[file].every((known) => there.has(known));
}

/** @param {string} piece */
function digestOf(piece) {
  let digest = 0x811c9dc5;
  for (let at = 0; at < piece.length; at += 1) digest = Math.imul(digest ^ piece.charCodeAt(at), 0x1000193);
  return digest;
}

async function forgetOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OURS) && name !== COPY);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/**
 * A page and its program come from one copy. What is not in it comes from the network: a page that is not,
 * and all that such a page asks for. What a disk has damaged comes anew, where it is to be had; else it is given as it
 * is, since a page with a fault in it may still answer, or say that it does not start.
 *
 * @param {FetchEvent} event
 * @returns {Promise<Response>}
 */
async function serve({ request, clientId }) {
  const isPage = request.mode === "navigate";
  const page = isPage ? request.url : ((await scope.clients.get(clientId))?.url ?? request.url);
  const [ofPage, asked] = [fileAt(page), fileAt(request.url)];
  if (ofPage === undefined || asked === undefined)
    return isPage && fileAt(page, NOT_KEPT) ? fetch(request).catch(withoutNetwork) : fetch(request);
  const better = isPage ? withoutFaults(page) : page;
  if (better !== page) return Response.redirect(better);
  const copy = await caches.open(COPY);
  const kept = await copy.match(asked);
  if (kept && (await isWhole(asked, kept.clone()))) return kept;
  const come = mend(copy, asked).catch(() => fetch(request));
  if (!kept) return isPage ? come.catch(() => another(copy, asked)) : come;
  /** @type {Promise<Response>} */
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([come.then((response) => (response.ok ? response : kept)).catch(() => kept), late]);
}

/**
 * Where a browser has dropped a page, and no network brings it: the checker in its language, else the first page,
 * or what is left of them. A browser takes the answers along.
 *
 * @param {Cache} copy
 * @param {string} lost
 */
async function another(copy, lost) {
  const [language = ""] = lost.match(/-\w+\./) ?? [];
  const checkers = Object.keys(PAGES).filter((page) => /^(?:checker|index)/.test(page));
  for (const page of [...checkers.filter((own) => own.includes(language)), "index.html", ...checkers])
    if (page !== lost && (await copy.match(page))) return Response.redirect(SITE + page);
  return Response.error();
}

/** In the place of a page of ours that is not in the copy, where no network brings it: what says so, and leads on. */
const withoutNetwork = async () => (await (await caches.open(COPY)).match(NO_NETWORK)) ?? Response.error();

/**
 * Is what is kept what came?
 *
 * @param {string} file
 * @param {Response} kept
 */
async function isWhole(file, kept) {
  const is = await integrityOf(await kept.arrayBuffer());
  return is === FILES[file] || (file in PAGES && is === kept.headers.get(IS));
}

/**
 * What a browser has dropped of the copy, or a disk has damaged, comes into it again, where it is still to be had of
 * this version.
 *
 * @param {Cache} copy
 * @param {string} file
 */
async function mend(copy, file) {
  const response = await load(file);
  await copy.put(file, response.clone());
  return response;
}

/**
 * Which of some files an address stands for, with or without its ending, a slash behind it, or a query.
 *
 * @param {string} address
 * @param {readonly string[]} among
 */
function fileAt(address, among = Object.keys(FILES)) {
  if (!address.startsWith(SITE)) return;
  const [path] = withoutFaults(address).slice(SITE.length).split(/[?#]/);
  const names = [path, `${path}.html`, `${path}index.html`];
  return names.find((name) => among.includes(name));
}

/**
 * An address from which the links of a page lead where they should, and in which its answers are read: no
 * slash behind the name of a page, and `#` where somebody has sent `%23`.
 *
 * @param {string} address
 */
function withoutFaults(address) {
  // Behind `?` or `#` it is a letter as any other.
  const [path, ...rest] = address.replace(/^([^?#]*?)%23/, "$1#").split(/(?=[?#])/);
  return (path === SITE ? path : path.replace(/\/+$/, "")) + rest.join("");
}
