// How should the page fetch its program? As it does, without being told ahead, or with everything in one file: on
// the three lines, beside each other.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, pageOf } from "../tests/site.js";
import { compareLoads, LANG } from "./loads.mjs";

const AHEAD = /<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>\s*/gu;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\s*/u;
const START = /<script type="module" src="([^"]+)">\s*<\/script>/u;

/** The addresses that a page has loaded ahead, by the end of their names. */
const ahead = (html, ending) =>
  [...html.matchAll(AHEAD)]
    .map(([link]) => link.match(/href="([^"]+)"/u)[1])
    .find((url) => url.endsWith(ending));

const base64 = (bytes) => Buffer.from(bytes).toString("base64");

/** The script, its glue and the program in the page itself: one request. */
async function inlined(html, folder) {
  const [, start] = html.match(START);
  const glue = ahead(html, ".js");
  const code = ahead(html, ".wasm");
  const [script, glueText, bytes] = await Promise.all(
    [start, glue, code].map((file) => readFile(join(folder, file))),
  );
  const map = { imports: { [`./${glue}`]: `data:text/javascript;base64,${base64(glueText)}` } };
  const given =
    `const bytes = Uint8Array.from(atob("${base64(bytes)}"), (letter) => letter.charCodeAt(0));` +
    "const real = fetch;" +
    'window.fetch = (asked) => (asked.url ?? String(asked)).endsWith(".wasm") ' +
    '? Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } })) : real(asked);';
  const body = script.toString().replaceAll("../", "./");
  const tail =
    `<script type="importmap">${JSON.stringify(map)}</script>` +
    `<script>${given}</script><script type="module">${body}</script>`;
  return `${html
    .replaceAll(AHEAD, "")
    .replace(POLICY, "")
    .replace(START, "")
    .replace(/<\/body>[\s\S]*$/u, "")}${tail}`;
}

const folder = await mkdtemp(join(tmpdir(), "tirkeu-shapes-"));
try {
  const dist = fileURLToPath(DIST);
  await cp(dist, folder, { recursive: true });
  const html = await readFile(join(dist, pageOf("checker", LANG)), "utf8");
  const shapes = {
    "three requests, one after the other": html.replaceAll(AHEAD, ""),
    "one request, all in the page": await inlined(html, dist),
    "three requests, loaded ahead": html,
  };
  const pages = [];
  for (const [number, [name, text]] of Object.entries(shapes).entries()) {
    await writeFile(join(folder, `shape-${number}.html`), text);
    pages.push({ name, folder, page: `shape-${number}.html` });
  }
  await compareLoads(pages);
} finally {
  await rm(folder, { recursive: true });
}
