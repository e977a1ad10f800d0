// How does the site come from a host as docs/hosting/ says: compressed, with its headers? On this machine alone.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { headersOf } from "../headers.js";
import { listen, pathOf, read } from "../site.js";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};
const NOT_FOUND = "404.html";

const isFile = (file) => file !== "" && statSync(pathOf(file), { throwIfNoEntry: false })?.isFile();

/** The site on an origin of its own. */
export function host() {
  const bodies = new Map();
  const bodyOf = (file) => {
    if (!bodies.has(file)) bodies.set(file, brotliCompressSync(read(file)));
    return bodies.get(file);
  };
  const answer = ({ url = "/" }, response) => {
    const asked = decodeURIComponent(new URL(url, "http://localhost").pathname).slice(1) || "index.html";
    const found = !asked.includes("..") && isFile(asked);
    const file = found ? asked : NOT_FOUND;
    const body = bodyOf(file);
    response.writeHead(found ? 200 : 404, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.length,
      vary: "accept-encoding",
      ...headersOf(file),
    });
    response.end(body);
  };
  return listen(createServer(answer));
}

/** A page as it stands on the disk. */
export const html = (file) => readFileSync(pathOf(file), "utf8");
