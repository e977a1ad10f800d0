// How should the page fetch its program? As it does, without being told ahead, or with its script or everything in
// one file: on the three lines, beside each other.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, pageOf } from "../tests/site.js";
import { compareLoads, LANG } from "./loads.mjs";

const AHEAD = /<link\b[^>]*\brel="preload"[^>]*\bhref="([^"]+\.wasm)"[^>]*>/u;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;
const START = /<script type="module" src="([^"]+)"[^>]*><\/script>/u;

/** What a pattern finds in the page; a page that has it no more is told of at once. */
function found(html, pattern) {
  const match = pattern.exec(html);
  if (!match) throw new Error(`the page has no ${pattern}`);
  return match[1];
}

/** The page with its script in it, which begins after what is given. */
async function withScript(html, folder, before = "") {
  const script = (await readFile(join(folder, found(html, START)), "utf8")).replaceAll("../", "./");
  // Said by a function: what a script holds may look like what a replacement reads.
  return html
    .replace(POLICY, "")
    .replace(START, "")
    .replace("</body>", () => `${before}<script type="module">${script}</script></body>`);
}

/** All in the page: the script asks for its program as ever, and is given what stands beside it. */
async function withEverything(html, folder) {
  const program = await readFile(join(folder, found(html, AHEAD)));
  const given =
    `const bytes = Uint8Array.from(atob("${program.toString("base64")}"), (letter) => letter.charCodeAt(0));` +
    "const real = fetch;" +
    'window.fetch = (asked) => (asked.url ?? String(asked)).endsWith(".wasm") ' +
    '? Promise.resolve(new Response(bytes, { headers: { "content-type": "application/wasm" } })) : real(asked);';
  return withScript(html.replace(AHEAD, ""), folder, `<script>${given}</script>`);
}

const folder = await mkdtemp(join(tmpdir(), "tirkeu-shapes-"));
try {
  const dist = fileURLToPath(DIST);
  await cp(dist, folder, { recursive: true });
  const html = await readFile(join(dist, pageOf("checker", LANG)), "utf8");
  const shapes = {
    "three requests, one after the other": html.replace(AHEAD, ""),
    "two requests, the script in the page": await withScript(html, dist),
    "one request, all in the page": await withEverything(html, dist),
    "three requests, the program ahead": html,
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
