// What is the plain page made of? Of the checker's own HTML, whose script and programs one script takes the place
// of.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wordsOf } from "./words.mjs";

const { build } = createRequire(new URL("../../package.json", import.meta.url))("esbuild");
const SCRIPT = "plain.js";

/** Writes the page and its script into a folder. */
export async function makePlainPage(folder, html, check, on) {
  const words = join(folder, "words.json");
  await writeFile(words, JSON.stringify(wordsOf(check, on)));
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
  return { page: "index.html", script: await readFile(join(folder, SCRIPT)) };
}

/** Without what is for the program alone: what is loaded ahead, the scripts, and words as data. */
function withOneScript(html) {
  const bare = html
    .replaceAll(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>\s*/gu, "")
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>\s*/gu, "");
  return bare.replace("</head>", `<script type="module" src="${SCRIPT}"></script></head>`);
}
