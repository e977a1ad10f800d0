// Where is what the tests ask of the site? No other test knows the name of a page, a script or a program.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { server } from "../scripts/serve.mjs";

/** The languages, the one of the start page first. */
export const LANGUAGES = ["kk", "ru", "en"];

/**
 * Each kind of page, and of the files that go with one: by language, or by a scheme with the language in it.
 */
const PAGES = {
  checker: { kk: "index.html", ru: "ru.html", en: "en.html" },
  book: { kk: "book.html", ru: "book-ru.html", en: "book-en.html" },
  "no-script": { kk: "steps.html", ru: "steps-ru.html", en: "steps-en.html" },
  builder: "embed-{lang}.html",
  iframe: "frame-{lang}.html",
  article: "article-{lang}.html",
  cases: "cases-{lang}.csv",
  manifest: "{lang}.webmanifest",
};

const SCRIPTS = {
  "app/app.js": "app.js",
  "app/load.js": "program.js",
  "app/mount.js": "takeover.js",
  "app/offline.js": "offline.js",
  "embed/options.js": "asked.js",
  "embed/shadow.js": "inside.js",
  "embed/iframe-page.js": "framed-page.js",
  "embed/element.js": "element.js",
  "embed/styles.js": "look.js",
  "book/book.js": "book.js",
  "book/verify.js": "run.js",
  "sw.js": "sw.js",
};

/** Each program: its glue and its code, `{lang}` where there is one for each language. */
const PROGRAMS = {
  page: { glue: "pkg/page-{lang}.js", code: "pkg/page-{lang}_bg.wasm" },
  fallback: { glue: "pkg/plain-{lang}.js", code: "pkg/plain-{lang}_code.js" },
  census: { glue: "pkg/census.js", code: "pkg/census_bg.wasm" },
};

/** What the pages call the things that the tests look for. */
export const ID = { code: "text", singleFile: "whole" };
export const SHELL = ".card";

/** How the doctor says what is shown of the checker. */
export const SHOWN = { shadow: "shown-inside", iframe: "shown-frame", link: "shown-link" };

/** The checker in one file, and the folder of the site. */
export const SINGLE_FILE = "tirkeu.html";
export const DIST = new URL("../dist/", import.meta.url);

/** What makes the site from which sources: for the tests that change a source in a copy. */
export const MAKE = {
  command: ["bash", "scripts/dist.sh"],
  folders: ["www", "pkg", "scripts"],
  sources: ["www/ru.html", "pkg/page-kk_bg.wasm", "www/sw.js"],
};

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

/** The address of a script in the site. */
export const scriptOf = (name) => named(SCRIPTS, name, "script");

/** The addresses of a program: `glue` and `code`. */
export function programOf(kind, lang) {
  const { glue, code } = named(PROGRAMS, kind, "program");
  return { glue: glue.replace("{lang}", lang), code: code.replace("{lang}", lang) };
}

/** What a route matches that stands for all the files of a program, in one language or in all. */
export const filesOf = (kind, lang = "*") => `**/${programOf(kind, lang).glue.replace(/(?:\*?)\.js$/u, "*")}`;

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
