// How does a host serve the site that has two versions of it, mixed?
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join } from "node:path";
import { DIST, listen } from "../site.js";
import { TYPES } from "./faulty.js";

/** That in dist/, and the one that scripts/test/versions makes: with another law, and the same words. */
export const VERSIONS = ["before", "next"];
/** Where each is. */
export const FOLDERS = { before: DIST.pathname, next: join(process.env.NEXT ?? "", "dist") };
export const otherOf = (version) => VERSIONS.find((one) => one !== version);

/** The name of a file in a version: where it has a digest, that of this version. */
export function nameIn(version, file) {
  if (existsSync(join(FOLDERS[version], file))) return file;
  const [stem, ending] = [file.slice(0, -extname(file).length), extname(file)];
  const names = readdirSync(join(FOLDERS[version], dirname(file))).map((name) => join(dirname(file), name));
  return names.find(
    (name) =>
      name.endsWith(ending) &&
      name.startsWith(`${stem}-`) &&
      /-[0-9a-f]{10}\./u.test(name.slice(stem.length)),
  );
}
/** A name as it is without a digest. */
export const bare = (path) => path.replace(/-[0-9a-f]{10}(?=\.)/u, "");

/**
 * A host on which `versionOf` says of each path, as it is called without a digest, which version's file comes; under
 * whichever name it is asked for, if that is one of those that `has` says are there.
 */
export async function edge() {
  const host = { versionOf: () => "before", has: () => true, headersOf: () => ({}) };
  const listening = await listen(
    createServer((request, response) => {
      const path = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
      const version = host.versionOf(bare(path));
      const name = nameIn(version, bare(path));
      if (!name || !host.has(path, version)) return response.writeHead(404).end("404");
      response.writeHead(200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
        ...host.headersOf(bare(path)),
      });
      response.end(readFileSync(join(FOLDERS[version], name)));
    }),
  );
  return Object.assign(host, listening);
}
