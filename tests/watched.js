// Which pages does a test of the watch have? A server of made pages, passages of them, and what is said.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

const WATCH = fileURLToPath(new URL("../scripts/watch/watch.mjs", import.meta.url));
/** An address may take so long, where a machine is busy, and a host is left alone so long, in milliseconds. */
const [TIMEOUT, PAUSE] = [20_000, 1];
/** The day on which the passages of a test were compared. */
export const COMPARED = "2026-11-20";

/**
 * A server of pages by their paths: HTML, a status, headers and content, or a function that answers. It says who
 * has asked, for how many things at once, and how often for each.
 */
export async function host(pages = {}) {
  const said = { pages, agents: new Set(), most: 0, asked: new Map() };
  let now = 0;
  const server = createServer(async (request, response) => {
    now += 1;
    said.most = Math.max(said.most, now);
    said.agents.add(request.headers["user-agent"]);
    said.asked.set(request.url, (said.asked.get(request.url) ?? 0) + 1);
    response.on("close", () => {
      now -= 1;
    });
    const page = said.pages[request.url] ?? 404;
    if (typeof page === "function") return page(response, said.asked.get(request.url));
    const {
      status = 200,
      headers = { "content-type": "text/html; charset=utf-8" },
      content = "",
    } = typeof page === "object" ? page : { [typeof page === "number" ? "status" : "content"]: page };
    response.writeHead(status, headers);
    return response.end(content);
  });
  await new Promise((listens) => server.listen(0, "127.0.0.1", listens));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const root = `http://127.0.0.1:${server.address().port}`;
  return Object.assign(said, { root, at: (path) => `${root}${path}`, close: () => server.close() });
}

/** A page as acts have them: articles with headings, and what every page has around them. */
export const act = (...articles) => `<!doctype html><title>Act</title><nav>Home Search</nav>
  ${articles.map(([name, text]) => `<h3>${name}</h3><p>${text}</p>`).join("\n")}
  <footer>© 2012</footer>`;

export const digestOf = (content) => createHash("sha256").update(content).digest("hex");

/** A passage, which was this text when it was compared. */
export const passage = (address, text, [from, to] = [null, null]) => {
  const taken = text === undefined ? null : { digest: digestOf(text), on: COMPARED };
  return { address, from, to, taken };
};

/** What rests on each source of a test. */
const RESTS = {
  addresses: [],
  rules: ["under-14"],
  terms: ["days-to-register"],
  caveats: ["ward-residence"],
  steps: ["nothing-to-file"],
  things: [],
  facts: ["no-application"],
  actions: ["check-for-oneself"],
  paragraphs: ["landlords-duty"],
};

/**
 * Passages by source, the pages of our own site, and what rests on what; what is said of them, and what the
 * passages are afterwards.
 */
export function watched(passages, { site = {}, rests = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tirkeu-watch-"));
  after(() => rmSync(folder, { recursive: true }));
  const path = (name) => join(folder, name);
  const sources = Object.fromEntries(Object.keys(passages).map((source) => [source, rests[source] ?? RESTS]));
  mkdirSync(path("site"));
  for (const [name, html] of Object.entries(site)) writeFileSync(path(`site/${name}`), html);
  writeFileSync(path("passages.json"), JSON.stringify(passages));
  writeFileSync(path("rests.json"), JSON.stringify({ aheadOfUtc: 18_000_000, sources }));
  return {
    run: (...words) =>
      said([
        path("rests.json"),
        ...["--passages", path("passages.json"), "--site", path("site")],
        ...["--timeout", String(TIMEOUT), "--pause", String(PAUSE), ...words],
      ]),
    kept: () => JSON.parse(readFileSync(path("passages.json"), "utf8")),
  };
}

const said = (words) =>
  new Promise((ends) => {
    execFile(process.execPath, [WATCH, ...words], (error, out, err) =>
      ends({ status: error ? error.code : 0, out, err }),
    );
  });
