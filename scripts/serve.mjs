// How is a folder served on this machine? As a static host would: `node scripts/serve.mjs [folder] [port]`.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * A server for `folder`, with headers of one's own by the path that is asked for; it does not listen yet.
 *
 * @param {string} folder
 * @param {(path: string) => import("node:http").OutgoingHttpHeaders} headersOf
 */
export function server(folder, headersOf = () => ({})) {
  const root = resolve(folder);
  return createServer((request, response) => {
    const { status, path, size } = find(root, request);
    if (path === "") {
      response.writeHead(status, { "content-type": "text/plain" });
      response.end(String(status));
      return;
    }
    response.writeHead(status, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": size,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      // The checker is put into other people's pages: they may load it, and none of it is anybody's secret.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      ...headersOf(path),
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(path).pipe(response);
  });
}

/**
 * The file that is asked for, or the status that says why there is none; with it, for whoever is lost, the page
 * that leads on.
 *
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 */
function find(root, { method, url }) {
  /** @param {number} status */
  const refuse = (status) => ({ status, path: "", size: 0 });
  if (method !== "GET" && method !== "HEAD") return refuse(405);
  const asked = pathIn(root, url ?? "");
  if (asked === undefined) return refuse(400);
  if (asked !== root && !asked.startsWith(root + sep)) return refuse(403);
  const path = stat(asked)?.isDirectory() ? join(asked, "index.html") : asked;
  const ways = [
    { status: 200, path },
    { status: 404, path: join(root, "404.html") },
  ];
  const [way] = ways.filter((one) => stat(one.path)?.isFile());
  return way ? { ...way, size: stat(way.path)?.size } : refuse(404);
}

/**
 * What is there; nothing below a file, either.
 *
 * @param {string} path
 */
function stat(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} url
 */
function pathIn(root, url) {
  try {
    return normalize(join(root, decodeURIComponent(new URL(url, "http://localhost").pathname)));
  } catch {
    return undefined;
  }
}

/** @param {string} why @returns {never} */
function fail(why) {
  console.error(why);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  if (!stat(folder)?.isDirectory()) fail(`there is no folder \`${folder}\``);
  // Not 0, by which a system chooses one itself: it would be named wrongly.
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) fail(`\`${port}\` is no port`);
  const listening = server(folder);
  listening.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    fail(error.code === "EADDRINUSE" ? `port ${port} is taken: make serve PORT=8081` : error.message);
  });
  listening.listen(Number(port), "localhost", () => console.log(`http://localhost:${port}/`));
}
