// How does the site come from a host as docs/hosting/ says: compressed, with its headers, and with whole addresses where
// search engines want them? On this machine alone.
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { headersOf } from "../headers.js";
import { printed } from "../printed.js";
import { listen, pathOf } from "../site.js";

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

/** The site on an origin of its own, whose address its pages know. */
export async function host() {
  const bodies = new Map();
  let folder = "";
  const bodyOf = (file) => {
    const own = join(folder, file);
    if (!bodies.has(file))
      bodies.set(file, brotliCompressSync(readFileSync(existsSync(own) ? own : pathOf(file))));
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
  const { base, close } = await listen(createServer(answer));
  const { status, stderr, folder: made } = printed(base);
  if (status !== 0) throw new Error(`the printer of the pages: ${stderr}`);
  folder = made;
  return {
    base,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}
