// Serves a folder on this machine, as a static host would: `node scripts/serve.mjs [folder] [port]`.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** A server for `folder`, with headers of one's own by the path that is asked for; it does not listen yet. */
export function server(folder, headersOf = () => ({})) {
  const root = resolve(folder);
  return createServer((request, response) => {
    const refuse = (status) => response.writeHead(status, { "content-type": "text/plain" }).end(String(status));
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    let path;
    try {
      path = normalize(join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
    } catch {
      return refuse(400);
    }
    if (path !== root && !path.startsWith(root + sep)) return refuse(403);
    let found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) found = statSync((path = join(path, "index.html")), { throwIfNoEntry: false });
    if (!found?.isFile()) return refuse(404);
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": found.size,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      // The checker is put into other people's pages: they may load it, and none of it is anybody's secret.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      ...headersOf(path),
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(path).pipe(response);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist", port = "8080"] = process.argv.slice(2);
  server(folder)
    .on("error", (error) => {
      console.error(error.code === "EADDRINUSE" ? `port ${port} is taken: make serve PORT=8081` : error.message);
      process.exit(1);
    })
    .listen(Number(port), "localhost", () => console.log(`http://localhost:${port}/`));
}
