// What becomes of the message and of the days that a person picks? The program makes a file for a calendar, or
// names what is wrong, and the page says it beside the field.
import { keepCase } from "./case.js";
import { insistOnPage, start } from "./program.js";
import { offer } from "./send.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const lang = document.body.dataset.lang ?? "";

/** What stands in a field; what a browser does not take for a day is not nothing. @param {string} id */
function valueIn(id) {
  const field = /** @type {HTMLInputElement} */ (byId(id));
  return field.validity.badInput ? "-" : field.value;
}

/**
 * @param {string} name
 * @param {() => string} fill What is wrong, when it reminds, and the file: see `src/api/wasm/forms.rs`.
 */
function follow(name, fill) {
  const form = byId(name);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [faults, when, file] = fill().split("\0");
    showFaults(form, faults.split(" "));
    showFile(name, when, file);
  });
  form.hidden = false;
}

/**
 * The first field with a fault takes the focus, and is read with what is wrong.
 *
 * @param {HTMLElement} form
 * @param {string[]} faults
 */
function showFaults(form, faults) {
  for (const field of form.querySelectorAll("input")) {
    const said = /** @type {HTMLElement[]} */ ([...byId(`${field.id}-faults`).children]);
    for (const fault of said) fault.hidden = !faults.includes(fault.id);
    if (said.some((fault) => !fault.hidden)) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
  const wrong = /** @type {HTMLElement | null} */ (form.querySelector("[aria-invalid]"));
  // Where it has the focus already, it takes it again: else nobody hears what is wrong.
  wrong?.blur();
  wrong?.focus();
}

/**
 * The file is saved at once, and once more by its link.
 *
 * @param {string} name
 * @param {string} when
 * @param {string} file
 */
function showFile(name, when, file) {
  const made = /** @type {HTMLElement} */ (byId(`${name}-made`).firstElementChild);
  const link = /** @type {HTMLAnchorElement} */ (made.querySelector("a"));
  URL.revokeObjectURL(link.href);
  made.hidden = !file;
  if (!file) return;
  /** @type {HTMLElement} */ (made.querySelector("b")).textContent = when;
  link.href = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  link.download = link.dataset.file ?? "";
  link.click();
}

/** A page is sent by its whole address. */
function showAddress() {
  const area = /** @type {HTMLTextAreaElement} */ (byId("page-text"));
  area.value = /** @type {HTMLAnchorElement} */ (byId("sent-page")).href;
  area.hidden = false;
}

insistOnPage();
keepCase();
showAddress();
document.querySelectorAll(".text").forEach(offer);
start(({ agreed, deadline }) => {
  follow("agreed", () => agreed(lang, valueIn("day"), valueIn("time")));
  follow("deadline", () => deadline(lang, valueIn("moved-in")));
});
