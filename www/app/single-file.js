// What starts the checker in the single file?
//
// It has every language and loads nothing: the language is changed in place.
import init, { draw } from "tirkeu/page";
import wasm from "tirkeu/page.wasm";
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

/** @returns {Promise<import("./load.js").Program["draw"]>} */
async function load() {
  try {
    await init({ module_or_path: wasm });
    return draw;
  } catch {
    return (await import("tirkeu/fallback")).draw;
  }
}

/**
 * The other pages are not in the file.
 *
 * @param {Element} link
 */
const leadsElsewhere = (link) => !/^(?:#|https:|tel:)/.test(link.getAttribute("href") ?? "");

async function start() {
  const drawScreen = await load();
  speak(preferred());
  mount((screen, languages, address) => {
    drawScreen(screen, languages, address);
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
