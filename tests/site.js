// Where is what the tests ask of the site? No other test knows the name of a page, a script or a program.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { server } from "../scripts/serve.mjs";

/** The folder of the site. */
export const DIST = new URL("../dist/", import.meta.url);

/** What the build says of the site: its languages, its pages and their names. */
const SITE = JSON.parse(readFileSync(new URL("../dist/site.json", import.meta.url), "utf8"));

/** The languages, the one of the start page first. */
export const LANGUAGES = SITE.languages.map(({ code }) => code);

/**
 * Each kind of page, and of the files that go with one: by language, or by a scheme with the language in it.
 */
const PAGES = {
  ...SITE.pages,
  builder: SITE.pages.embed,
  cases: "cases-{lang}.csv",
  manifest: "checker-{lang}.webmanifest",
};

/** Each program: its WebAssembly, and its glue where that is a file; the fallback is the page's as JavaScript. */
const PROGRAMS = {
  page: { code: `wasm/page-${SITE.version}.wasm` },
  fallback: { code: `wasm/fallback-${SITE.version}.js` },
  forms: { glue: made("wasm/forms.js"), code: made("wasm/forms.wasm") },
  desk: { code: made("wasm/desk.wasm") },
  deskFallback: { code: made("wasm/desk-fallback.js") },
  census: { glue: made("wasm/census.js"), code: made("wasm/census.wasm") },
};

/** What the pages call the things that the tests look for. */
export const ID = { code: "code", singleFile: "single-file" };
export const SHELL = ".shell";

/** How the doctor says what is shown of the checker. */
export const SHOWN = { shadow: "shown-shadow", iframe: "shown-iframe", link: "shown-link" };

/** The checker in one file, and the script that a snippet names. */
export const SINGLE_FILE = SITE.single_file;
export const DESK_FILE = SITE.desk_file;
export const SNIPPET = SITE.snippet;

/** What a copy answers with for a page that is not in it. */
export const NO_NETWORK = SITE.no_network;

function named(table, name, what) {
  if (!(name in table)) {
    throw new Error(`there is no ${what} \`${name}\`, only ${Object.keys(table).join(", ")}`);
  }
  return table[name];
}

/** The address of a page in the site. */
export function pageOf(kind, lang) {
  if (!LANGUAGES.includes(lang)) {
    throw new Error(`there is no language \`${lang}\`, only ${LANGUAGES.join(", ")}`);
  }
  const names = named(PAGES, kind, "page");
  return typeof names === "string" ? names.replace("{lang}", lang) : names[lang];
}

/**
 * The address of a script in the site: where it stands in www/, except for the service worker, and with a digest in
 * its name where it is loaded by that.
 */
export const scriptOf = (name) => (existsSync(new URL(name, DIST)) ? name : made(name));

/** The one file in dist/ that is called so, with a digest in its name. */
function made(name) {
  const [, folder, stem, ending] = name.match(/^(.*\/)([^/]*)(\.\w+)$/u);
  const is = (file) =>
    file.startsWith(`${stem}-`) && /^[0-9a-f]{10}$/u.test(file.slice(stem.length + 1, -ending.length));
  const found = readdirSync(new URL(folder, DIST)).filter((file) => file.endsWith(ending) && is(file));
  if (found.length !== 1) throw new Error(`there is not one \`${name}\` in dist/: ${found}`);
  return folder + found[0];
}

/** The addresses of a program: `code`, and `glue` where that is a file of its own. */
export const programOf = (kind) => named(PROGRAMS, kind, "program");

/** The words of a language, where no page has them. */
export const wordsOf = (lang) => `words/${lang}-${SITE.version}.js`;
/** The texts in it. */
export const tableOf = (lang) => read(wordsOf(lang)).toString().split("`")[1].split("\n");

/** What a route matches that stands for all the files of a program. */
export const filesOf = (kind) => `**/${programOf(kind).code.replace(/[-_][^-_]*$/u, "*")}`;

/** The path of a file of the site on the disk, what is in it, and its hash as a page names it. */
export const pathOf = (file) => fileURLToPath(new URL(file, DIST));
export const read = (file) => readFileSync(new URL(file, DIST));
export const integrity = (file) => `sha384-${createHash("sha384").update(read(file)).digest("base64")}`;

/** A server that listens, on this machine alone: its address, and how to end it. */
export async function listen(listener, host = "localhost") {
  await new Promise((ready) => listener.listen(0, host, ready));
  let closed;
  return {
    listener,
    base: `http://${host}:${listener.address().port}/`,
    close() {
      listener.closeAllConnections();
      closed ??= new Promise((done) => listener.close(done));
      return closed;
    },
  };
}

/** The site, or another folder, on an origin of its own. */
export const serveSite = (headersOf, folder = fileURLToPath(DIST)) => listen(server(folder, headersOf));
