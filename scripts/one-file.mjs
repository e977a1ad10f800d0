// Puts the program into the one file, and its hash into the file's policy: `node scripts/one-file.mjs <page> <program> <file>`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const [page, program, file] = process.argv.slice(2);
const [html, script] = [readFileSync(page, "utf8"), readFileSync(program, "utf8").trim()];

function put(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`\`${from}\` stands not just once in ${page}`);
  return text.replace(from, () => to);
}

if (/<\/script|<!--/i.test(script)) throw new Error(`${program} would end its own element`);
const hash = createHash("sha256").update(script).digest("base64");
// The file asks nobody for anything: of what a page may do, only its program and its style are left.
const policy = `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; img-src data:; base-uri 'none'; form-action 'none'; `;
const itsOwn = html.match(/default-src 'none';.*?(?=style-src)/)[0];
writeFileSync(file, put(put(html, itsOwn, policy), '<script src="pkg/whole.js"></script>', `<script>${script}</script>`));
