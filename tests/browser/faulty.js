// How does a file come that does not come as it should? A server of the site in which one is spoilt, in each way.
import { createServer } from "node:http";
import { extname } from "node:path";
import { server } from "../../scripts/serve.mjs";
import { DIST, listen, read } from "../site.js";
import { enough } from "../tier.js";

/** Where a bit is changed: so far into the file. */
const BITS = [0.02, 0.2, 0.5, 0.8, 0.98];

/** The bytes with one bit changed. */
export function bitChanged(bytes, at) {
  const changed = Buffer.from(bytes);
  changed[Math.floor(at * (bytes.length - 1))] ^= 4;
  return changed;
}

const LOGIN = Buffer.from("<!doctype html><title>Sign in</title><h1>Sign in</h1>");
const answer = (response, body, headers = {}, status = 200) =>
  response.writeHead(status, { ...response.due, "content-length": body.length, ...headers }).end(body);

/**
 * What may become of a file: each is given the response, what is in the file, and what is in another one; where it
 * gives back nothing, the file is on its way.
 */
export const KINDS = {
  lost: (response) => answer(response, LOGIN, { "content-type": "text/html" }, 404),
  failing: (response) => answer(response, Buffer.alloc(0), {}, 503),
  empty: (response) => answer(response, Buffer.alloc(0)),
  cut: (response, is) => answer(response, is.subarray(0, is.length / 2)),
  "broken off": (response, is) => {
    response.writeHead(200, { ...response.due, "content-length": is.length });
    response.write(is.subarray(0, is.length / 2), () => response.destroy());
  },
  swapped: (response, _is, other) => answer(response, other),
  "a login page": (response) => answer(response, LOGIN, { "content-type": "text/html" }),
  "of another type": (response, is) => answer(response, is, { "content-type": "application/octet-stream" }),
  "no CORS": (response, is) => {
    for (const name of ["access-control-allow-origin", "cross-origin-resource-policy"])
      delete response.due[name];
    answer(response, is);
  },
  minified: (response, is) => answer(response, Buffer.concat([is, Buffer.from("\n")])),
  "after 30 s": (response, is, _other, late) => late.then(() => answer(response, is)),
  "never answered": () => undefined,
  ...Object.fromEntries(
    BITS.map((at) => [`a bit at ${at * 100} %`, (response, is) => answer(response, bitChanged(is, at))]),
  ),
};

/** Where a page itself does not come, nothing can say so but the browser. */
export const nothingCouldSay = (kind) =>
  /lost|failing|empty|login|another type|broken|never|30 s|no CORS/u.test(kind);

/** The type of a file, as the site sends it. */
export const TYPES = {
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".html": "text/html; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/**
 * The site in which files are spoilt: `spoilt` has of each its path, the kind, and what comes in its place where they
 * are swapped. What is late comes when that is said.
 */
export async function faulty() {
  const files = server(DIST.pathname);
  const spoilt = new Map();
  let release;
  let late = new Promise((done) => (release = done));
  const listening = await listen(
    createServer((request, response) => {
      const path = new URL(request.url, "http://localhost").pathname.slice(1);
      const fault = spoilt.get(path);
      if (!fault) return files.emit("request", request, response);
      response.due = {
        "content-type": TYPES[extname(path)],
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        "x-content-type-options": "nosniff",
      };
      KINDS[fault.kind](response, read(path), fault.other && read(fault.other), late);
    }),
  );
  return {
    ...listening,
    spoil: (path, kind, other) => spoilt.set(path, { kind, other }),
    mend() {
      spoilt.clear();
      late = new Promise((done) => (release = done));
    },
    arrive: () => release(),
  };
}

/** How a page that stands alone is spoilt, and opened: as it is, and in each way. */
export async function alone(page, base, file) {
  const whole = read(file);
  const script = whole.indexOf("<script>");
  const places = enough([...Array(40).keys()], [13, 27, 34]);
  const kinds = {
    "as it is": whole,
    "cut in its script": whole.subarray(0, script + 40_000),
    "cut before its script": whole.subarray(0, script),
    minified: Buffer.concat([whole, Buffer.from("\n")]),
    ...Object.fromEntries(places.map((at) => [`a bit at ${at * 2.5} %`, bitChanged(whole, at / 40)])),
  };
  await page.route("**/spoilt.html?*", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: kinds[decodeURIComponent(new URL(route.request().url()).search.slice(1))],
    }),
  );
  const open = async (kind) => {
    await page.goto("about:blank");
    await page.goto(`${base}spoilt.html?${encodeURIComponent(kind)}`, { waitUntil: "commit" });
  };
  return { kinds: Object.keys(kinds), open };
}
