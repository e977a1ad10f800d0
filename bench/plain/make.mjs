// What is the plain page made of? Of the checker's own HTML, whose script and programs one script takes the place
// of.
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const { build } = createRequire(new URL("../../package.json", import.meta.url))("esbuild");
const SCRIPT = "plain.js";

/** Writes the page, with these words, and its script into a folder. */
export async function makePlainPage(folder, html, said) {
  const words = join(folder, "words.json");
  await writeFile(words, JSON.stringify(said));
  await build({
    entryPoints: [fileURLToPath(new URL("page.js", import.meta.url))],
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    target: "es2020",
    alias: { words },
    outfile: join(folder, SCRIPT),
    logLevel: "error",
  });
  await writeFile(join(folder, "index.html"), withOneScript(html));
}

/** Without what is for the program alone: what is loaded ahead, the scripts, and words as data. */
function withOneScript(html) {
  const bare = html
    .replaceAll(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>\s*/gu, "")
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>\s*/gu, "");
  return bare.replace("</head>", `<script type="module" src="${SCRIPT}"></script></head>`);
}
