// Do nginx, Caddy and Apache serve the site as docs/hosting/ says? What any host has to send, _headers has.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { filesIn } from "../../scripts/build/folders.mjs";
import { directives, headersOf, headersOfServers, NAMES, policyOfServers } from "../headers.js";
import { DESK_FILE, DIST, LANGUAGES, pageOf, programOf, SINGLE_FILE, SNIPPET, scriptOf } from "../site.js";
import { SERVERS, start } from "./servers.mjs";

/** What is served for a folder, and for what there is not. */
const INDEX = pageOf("checker", LANGUAGES[0]);
const LOST = "404.html";

/** Each kind of file, with the types that a browser takes it by. */
const FILES = [
  ["", /^text\/html; charset=utf-8$/iu],
  [pageOf("checker", "ru"), /^text\/html; charset=utf-8$/iu],
  ["embed/current.js", /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  [SNIPPET, /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  [scriptOf("app/app.js"), /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  [programOf("page").code, /^application\/wasm$/u],
  ["pkg/cases.json", /^application\/json(?:; charset=utf-8)?$/iu],
  [pageOf("manifest", "ru"), /^application\/manifest\+json(?:; charset=utf-8)?$/iu],
  [pageOf("cases", "ru"), /^text\/csv; charset=utf-8$/iu],
  ["icon.svg", /^image\/svg\+xml(?:; charset=utf-8)?$/iu],
  ["icons/192.png", /^image\/png$/u],
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

/** Each header once, with the value that it should have for this file, and none where it should have none. */
function sends(headers, file) {
  const expected = headersOfServers(file);
  for (const header of NAMES) assert.equal(headers[header], expected[header], `${header} of ${file}`);
  // That is the host's, for a whole domain.
  assert.equal(headers["strict-transport-security"], undefined, file);
}

const PAGES = readdirSync(DIST).filter((file) => file.endsWith(".html"));

assert.ok(NAMES.length >= 7);
assert.ok(PAGES.length >= 18);
for (const name of Object.keys(SERVERS)) {
  describe(name, () => {
    let server;
    before(
      async () => {
        server = await start(name);
      },
      { timeout: 30_000 },
    );
    after(() => server?.stop());

    for (const [file, type] of FILES) {
      test(`serves \`${file || "the folder"}\` with its type and what any host has to send`, async () => {
        const { status, headers, body } = await ask(server.base + file);
        assert.equal(status, 200);
        assert.match(headers["content-type"], type);
        sends(headers, file || INDEX);
        assert.ok(body.equals(readFileSync(join(server.dist, file || INDEX))));
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

    test("sends each page its policy, and lets only what is made for them into frames", async () => {
      for (const file of PAGES) {
        const { headers } = await ask(server.base + file);
        sends(headers, file);
        const isFramed = LANGUAGES.some((lang) => file === pageOf("iframe", lang));
        const policy = headers["content-security-policy"];
        assert.equal(policy.includes("frame-ancestors 'none'"), !isFramed, file);
        assert.equal(
          headers["cross-origin-resource-policy"],
          isFramed ? "cross-origin" : "same-origin",
          file,
        );
      }
    });

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
        assert.ok(body.equals(readFileSync(join(server.dist, LOST))), missing);
        sends(headers, LOST);
      }
    });
  });
}

describe("_headers", () => {
  test("has one value for each header of each address, and lets only what is made for them into frames", () => {
    for (const page of PAGES) {
      const isFramed = LANGUAGES.some((lang) => page === pageOf("iframe", lang));
      for (const address of [page, page === "index.html" ? "" : page.replace(".html", "")]) {
        const headers = headersOf(address);
        assert.deepEqual(Object.keys(headers).sort(), NAMES.toSorted(), address);
        const { "content-security-policy": policy, "cross-origin-resource-policy": resource } = headers;
        assert.equal(policy.match(/default-src/gu).length, 1, address);
        assert.equal(policy.includes("frame-ancestors 'none'"), !isFramed, address);
        assert.match(policy, /; require-trusted-types-for 'script'/u);
        assert.doesNotMatch(policy, /'unsafe-(?:inline|eval|hashes)'/u);
        assert.equal(resource, isFramed ? "cross-origin" : "same-origin", address);
      }
    }
  });

  test("lets other sites load whatever else there is", () => {
    for (const file of filesIn(fileURLToPath(DIST).replace(/\/$/u, "")).filter(
      (file) => !/\.html$|^STAMP$|^_/u.test(file),
    )) {
      const headers = headersOf(file);
      assert.equal(headers["cross-origin-resource-policy"], "cross-origin", file);
      assert.equal(headers["access-control-allow-origin"], "*", file);
      assert.equal(headers["content-security-policy"], undefined, file);
    }
  });

  test("allows nothing that the policy for servers forbids, which has no hash that could be an older one", () => {
    for (const page of PAGES) {
      const served = directives(policyOfServers(page));
      for (const [name, from] of directives(headersOf(page)["content-security-policy"])) {
        const allowed = served.get(name) ?? served.get("default-src");
        for (const source of from.filter((source) => source !== "'none'")) {
          const same = source.startsWith("'sha256-") ? "'unsafe-inline'" : source;
          assert.ok(allowed.includes(same), `${page}: ${name} ${source}`);
        }
        assert.equal(served.has(name), true, `${page}: ${name}`);
      }
      const inline = [LOST, SINGLE_FILE, DESK_FILE].includes(page);
      assert.equal(served.get("script-src").includes("'unsafe-inline'"), inline, page);
      assert.doesNotMatch(policyOfServers(page), /'sha256-/u);
    }
  });
});
