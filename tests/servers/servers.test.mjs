// Do nginx, Caddy and Apache serve the site as docs/hosting/ says? What any host has to send, _headers has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { LANGUAGES, pageOf, programOf, read, SNIPPET } from "../site.js";
import { SERVERS, start } from "./servers.mjs";

/** What a host that reads it sends with every file. */
const HEADERS = [...`${read("_headers")}`.matchAll(/^ +([\w-]+): (.+)$/gmu)].map(([, name, value]) => [
  name.toLowerCase(),
  value,
]);

/** A dot of one colour: it is small, and compressed already. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const NOT_FOUND = "<!doctype html><title>Not found</title>";

/** Each kind of file, with the types that a browser takes it by. */
const FILES = [
  ["", /^text\/html; charset=utf-8$/iu],
  [pageOf("checker", "ru"), /^text\/html; charset=utf-8$/iu],
  [SNIPPET, /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  ["app/app.js", /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  [programOf("page").code, /^application\/wasm$/u],
  ["pkg/cases.json", /^application\/json(?:; charset=utf-8)?$/iu],
  [pageOf("manifest", "ru"), /^application\/manifest\+json(?:; charset=utf-8)?$/iu],
  [pageOf("cases", "ru"), /^text\/csv; charset=utf-8$/iu],
  ["icon.svg", /^image\/svg\+xml(?:; charset=utf-8)?$/iu],
  ["dot.png", /^image\/png$/u],
];
/** Below this nothing is gained. */
const WORTH_COMPRESSING = 1500;
const DECOMPRESS = { gzip: gunzipSync, br: brotliDecompressSync };

/** What comes, as it comes: `fetch` would decompress it. */
function ask(address, headers = {}) {
  return new Promise((hold, fail) => {
    get(address, { headers }, async (response) => {
      const parts = await response.toArray();
      hold({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    }).on("error", fail);
  });
}

/** Each header once, with this value. */
function sends(headers, name) {
  for (const [header, value] of HEADERS) assert.equal(headers[header], value, `${header} of ${name}`);
  assert.equal(headers["cache-control"], "no-cache", name);
}

assert.ok(HEADERS.length >= 3);
for (const name of Object.keys(SERVERS)) {
  describe(name, () => {
    let server;
    before(
      async () => {
        server = await start(name, { "dot.png": DOT, "404.html": NOT_FOUND });
      },
      { timeout: 30_000 },
    );
    after(() => server?.stop());

    for (const [file, type] of FILES) {
      test(`serves \`${file || "the folder"}\` with its type and what any host has to send`, async () => {
        const { status, headers, body } = await ask(server.base + file);
        assert.equal(status, 200);
        assert.match(headers["content-type"], type);
        sends(headers, file);
        assert.ok(body.equals(readFileSync(join(server.dist, file || pageOf("checker", LANGUAGES[0])))));
        assert.equal(headers["content-encoding"], undefined);
      });

      test(`says of \`${file || "the folder"}\` that it is the same, to who has it`, async () => {
        const encodings = { "accept-encoding": "gzip, br" };
        const { headers } = await ask(server.base + file, encodings);
        assert.ok(headers.etag);
        const again = await ask(server.base + file, { ...encodings, "if-none-match": headers.etag });
        assert.deepEqual([again.status, again.body.length], [304, 0]);
        assert.equal(again.headers["access-control-allow-origin"], "*");
      });
    }

    test("compresses whatever gets smaller, and nothing that does not", async () => {
      for (const [file] of FILES) {
        const whole = await ask(server.base + file);
        for (const accepted of ["gzip", "gzip, deflate, br, zstd"]) {
          const { headers, body } = await ask(server.base + file, { "accept-encoding": accepted });
          const encoding = headers["content-encoding"];
          const is = `${file || "the folder"} by ${accepted}: ${encoding}`;
          if (file.endsWith(".png")) assert.equal(encoding, undefined, is);
          else if (whole.body.length > WORTH_COMPRESSING) {
            assert.ok(accepted.includes(encoding), is);
            assert.ok(body.length < 0.7 * whole.body.length, is);
            assert.match(headers.vary ?? "", /accept-encoding/iu, is);
            // Node 20 cannot read zstd.
            if (encoding !== "zstd") assert.ok(DECOMPRESS[encoding](body).equals(whole.body), is);
          }
        }
      }
    });

    test("answers 404 with the page that leads on, which other sites may read, too", async () => {
      for (const missing of ["nothing.html", "pkg/nothing.json", "a/b/c"]) {
        const { status, headers, body } = await ask(server.base + missing);
        assert.equal(status, 404, missing);
        assert.match(headers["content-type"], /^text\/html/u, missing);
        assert.ok(body.equals(readFileSync(join(server.dist, "404.html"))), missing);
        sends(headers, missing);
      }
    });
  });
}
