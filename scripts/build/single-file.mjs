// What is in the single file?
//
// The printed page, and the program in it under a policy that lets nothing else run.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { WWW } from "./folders.mjs";
import { VALUES } from "./glue.mjs";
import { bundleSmallest } from "./minify.mjs";

export const SINGLE_FILE = "tirkeu.html";
export const DESK_FILE = "tirkeu-desk.html";

/** What each program is called in the scripts that have it in them. */
const NAMES = {
  page: { glue: "tirkeu/glue", packed: "tirkeu/page.packed", fallback: "tirkeu/fallback" },
  desk: { glue: "tirkeu/desk-glue", packed: "tirkeu/desk.packed", fallback: "tirkeu/desk-fallback" },
};

/**
 * The script of a single file, with its program as WebAssembly and as the fallback.
 *
 * @param {string} path The script, in www/.
 * @param {keyof typeof NAMES} name
 * @param {string} folder With {name}.js, {name}.packed and {name}-packed-fallback.js.
 * @param {import("./minify.mjs").Constants} constants
 */
export async function singleFileScript(path, name, folder, constants) {
  const { glue, packed, fallback } = NAMES[name];
  const script = await bundleSmallest(path, constants, "", {
    // Nothing in it comes from an address, and what would load it falls away.
    external: ["../wasm/*"],
    define: { "import.meta.url": "undefined" },
    loader: { ".packed": "text" },
    alias: {
      "tirkeu/values": join(WWW, VALUES),
      [glue]: join(folder, `${name}.js`),
      [packed]: join(folder, `${name}.packed`),
      [fallback]: join(folder, `${name}-packed-fallback.js`),
    },
  });
  return script.trim();
}

/**
 * The page with the script in the place of its only script element; one that is there already is replaced.
 *
 * @param {string} html
 * @param {string} script
 */
export function singleFile(html, script) {
  if (/<\/script|<!--/i.test(script))
    throw new Error("the program of the single file would end its own element");
  const hash = createHash("sha256").update(script).digest("base64");
  // The file asks nobody for anything: of what a page may do, only its program and its style are left.
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const withPolicy = replaceOnly(html, /default-src 'none';.*?(?=style-src)/g, `${policy.join("; ")}; `);
  return replaceOnly(
    withPolicy,
    /<script(?: src="[^"]*")?>[\s\S]*?<\/script>/g,
    `<script>${script}</script>`,
  );
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 */
function replaceOnly(text, pattern, replacement) {
  const count = [...text.matchAll(pattern)].length;
  if (count !== 1)
    throw new Error(`the page of the single file has ${count} of ${pattern}, and should have one`);
  return text.replace(pattern, () => replacement);
}

/**
 * The script in a single file; `undefined` where it has none in it yet.
 *
 * @param {string} html
 */
export const scriptIn = (html) => /<script>(.*?)<\/script>/s.exec(html)?.[1];
