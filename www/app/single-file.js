// What starts the checker in the single file?
//
// It has every language and loads nothing: the language is changed in place.
import fallback from "tirkeu/fallback";
import * as glue from "tirkeu/glue";
import wasm from "tirkeu/page.wasm";
import { IMPORTS, withWords } from "./load.js";
import { mount, showFailure } from "./mount.js";
import { keepPlace } from "./place.js";

const root = document.documentElement;
const languages = /** @type {HTMLElement} */ (document.getElementById("languages"));

/** The codes, in the order of the links in the page: the first is the default. */
function offered() {
  return [...languages.querySelectorAll("a[lang]")].map(
    (link) => /** @type {HTMLAnchorElement} */ (link).lang,
  );
}

function preferred() {
  const codes = offered();
  return navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => codes.includes(code)) ?? codes[0];
}

/** @param {string} lang */
function speak(lang) {
  root.lang = lang;
  root.dataset.lang = lang;
  document.body.dataset.lang = lang;
  for (const part of document.querySelectorAll(".in")) {
    part.toggleAttribute("data-shown", part.getAttribute("lang") === lang);
  }
}

async function load() {
  try {
    const { instance } = await WebAssembly.instantiate(wasm, IMPORTS);
    glue.__wbg_set_wasm(instance.exports);
  } catch {
    glue.__wbg_set_wasm(fallback(IMPORTS));
  }
}

/** The words of each language stand in the file. */
function drawings() {
  const tables = JSON.parse(document.getElementById("words")?.textContent ?? "");
  return Object.fromEntries(offered().map((lang, place) => [lang, withWords(lang, tables[place]).draw]));
}

/**
 * The other pages are not in the file.
 *
 * @param {Element} link
 */
const leadsElsewhere = (link) => !/^(?:#|https:|tel:)/.test(link.getAttribute("href") ?? "");

async function start() {
  await load();
  const draw = drawings();
  speak(preferred());
  mount((screen, languages, address) => {
    draw[document.body.dataset.lang ?? ""](screen, languages, address);
    for (const link of [...screen.querySelectorAll("a[href]")].filter(leadsElsewhere))
      link.closest("p")?.remove();
    for (const link of languages.querySelectorAll("a")) link.href = address || "#";
  });
  for (const rules of document.querySelectorAll("#rules details")) {
    /** @type {HTMLDetailsElement} */ (rules).open = false;
  }
  keepPlace();
  languages.addEventListener("click", (event) => {
    event.preventDefault();
    const link = /** @type {Element} */ (event.target).closest("a");
    if (!link) return;
    speak(link.lang);
    dispatchEvent(new Event("hashchange"));
  });
}
start().catch(showFailure);
