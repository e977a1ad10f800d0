// What starts the checker in the single file?
//
// It has every language and loads nothing: the language is changed in place.
import fallback from "tirkeu/fallback";
import { renderShell } from "tirkeu/glue";
import packed from "tirkeu/page.packed";
import { bytesOf } from "../package/packed.js";
import { drawing, IMPORTS, read, wordsHere, wordsOf } from "./load.js";
import { mount, showFailure } from "./mount.js";
import { keepPlace } from "./place.js";
import { tellSince } from "./since.js";
import { followLinks, offered, speakPreferred } from "./spoken.js";
import * as taking from "./take.js";
import { setProgram } from "./values.js";

async function load() {
  try {
    const { instance } = await WebAssembly.instantiate(bytesOf(packed), IMPORTS);
    setProgram(instance.exports);
  } catch {
    setProgram(fallback(IMPORTS));
  }
}

/** The words of each language stand in the file. */
const drawings = () =>
  Object.fromEntries(
    offered().map((lang) => {
      const said = wordsOf(lang, read(wordsHere(`words-${lang}`)));
      const drawn = drawing(said);
      /** @type {import("./load.js").Draw} */
      const draw = (screen, languages, address) => {
        drawn(screen, languages, address);
        tellSince(renderShell, said);
      };
      return [lang, draw];
    }),
  );

/**
 * The other pages are not in the file.
 *
 * @param {Element} link
 */
const leadsElsewhere = (link) => !/^(?:#|tel:|sms:|https:)/.test(link.getAttribute("href") ?? "");

/** What is said of the language that is shown. */
const shown = () => /** @type {HTMLElement} */ (document.querySelector(".in[data-shown]")).dataset;

/** Where the case is to be found by somebody who has no file: nowhere, where the build was not told. */
const link = () => {
  if (/^http/.test(location.protocol)) return location.href;
  const dataset = shown();
  return dataset.link ? dataset.link + location.hash : "";
};

const take = async () => taking;

/**
 * In a viewer (`about:srcdoc`, `blob:`) a browser follows a link within the file into the page around, which would read
 * the answer, or not at all.
 *
 * @param {MouseEvent} event
 */
function followHere(event) {
  const to = /** @type {HTMLAnchorElement | null} */ (
    /** @type {Element} */ (event.target).closest('[href^="#"]')
  );
  if (!to || event.defaultPrevented) return;
  event.preventDefault();
  history.pushState(null, "", location.href.split("#")[0] + to.hash);
  dispatchEvent(new Event("hashchange"));
}

async function start() {
  await load();
  const draw = drawings();
  speakPreferred();
  mount(
    (screen, languages, address) => {
      draw[document.body.dataset.lang ?? ""](screen, languages, address);
      const next = screen.querySelector(".steps a");
      for (const link of [...screen.querySelectorAll("a[href]")].filter(leadsElsewhere)) {
        const isButton = link.className === "action";
        // Where the button leads to the page of a message, and there is something to confirm, it begins that message;
        // else the plan's own link takes its place, and is called what its step says.
        if (isButton && link.closest(".open"))
          inBothLanguages(/** @type {HTMLAnchorElement} */ (link), languages);
        else if (next && isButton) {
          next.textContent = next.closest("li")?.querySelector("[id]")?.textContent ?? "";
          next.className = link.className;
          link.replaceWith(next);
        } else (link.closest("p") ?? link).remove();
      }
      for (const link of languages.querySelectorAll("a")) link.href = address || "#";
      if (!link()) screen.querySelector(".back button")?.remove();
    },
    take,
    link,
  );
  for (const rules of document.querySelectorAll("#rules details")) {
    /** @type {HTMLDetailsElement} */ (rules).open = false;
  }
  keepPlace();
  followLinks();
  if (!/^(?:file|http)/.test(location.protocol)) addEventListener("click", followHere);
}

/**
 * The button begins the message in the language that is shown, or in the last that it is written in. Below it stands
 * what it says in each of them, to be begun, or copied where nothing sends an SMS; on paper nobody can do either.
 *
 * @param {HTMLAnchorElement} button
 * @param {Element} languages
 */
function inBothLanguages(button, languages) {
  const [kk, ru] = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-sms]"));
  const details = document.createElement("details");
  details.className = "book";
  const summary = document.createElement("summary");
  summary.append(button.textContent ?? "", ":");
  details.append(summary);
  for (const { lang, dataset } of [kk, ru]) {
    summary.append(" ", languages.querySelector(`[lang=${lang}]`)?.textContent ?? "");
    const link = document.createElement("a");
    link.lang = lang;
    link.textContent = dataset.sms ?? "";
    link.href = sms(dataset.sms);
    details.append(link);
  }
  button.href = sms((kk.matches("[data-shown]") ? kk : ru).dataset.sms);
  button.after(details);
}

/** The address that begins an SMS with this text. @param {string} [text] */
const sms = (text = "") => `sms:?body=${encodeURIComponent(text)}`;

start().catch(showFailure);
