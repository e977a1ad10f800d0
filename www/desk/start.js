// How does a desk start, in whatever page it stands? Where it does not, the page has a message ready.
import { digestOf } from "../app/whole.js";
import { mount } from "./board.js";
import { editionOfWords } from "./program.js";
import { showSlip } from "./slip.js";

/** @param {string} selector @param {ParentNode} [within] */
const one = (selector, within = document) => /** @type {HTMLElement} */ (within.querySelector(selector));

/** What is read of an element, of all that it may have: a browser and an extension may have other things to say. */
const READ = /^(?:class|value|name|lang|data-[a-z]+)$/;

/**
 * Insists that what stands in the page is what was printed (`src/site/sealed.rs`): before anything changes it, a browser
 * that translates it for one.
 */
export function insistOnPage() {
  let letters = "";
  for (const { localName, attributes } of document.querySelectorAll(".desk, .desk *, .sheet, .sheet *")) {
    letters += localName;
    for (const { name, value } of attributes) if (READ.test(name)) letters += name + value;
  }
  for (const part of document.querySelectorAll(".desk, .sheet")) letters += part.textContent;
  insist(digestOf(letters) >>> 0, one(".paper").dataset.whole);
}

/**
 * @param {number} is
 * @param {string | undefined} due
 */
function insist(is, due) {
  if (is !== Number(due)) throw new Error("the page is not that of the program");
}

/** Mounts each desk of the page, once its program is there. */
export function start() {
  const sheet = one(".sheet");
  for (const found of document.querySelectorAll(".desk")) {
    const desk = /** @type {HTMLElement} */ (found);
    // The program says which words it means by their numbers.
    insist(editionOfWords(), desk.dataset.edition);
    const around = one(".slip", desk);
    /** @type {Parameters<typeof showSlip>[2]} */
    let last;
    const isSeen = () => !desk.closest(".in:not([data-shown])");
    mount(desk, (shown) => {
      last = shown;
      if (isSeen()) showSlip(sheet, around, shown);
    });
    around.addEventListener("change", () => showSlip(sheet, around, last));
  }
  one("#failed").hidden = true;
}

/**
 * The message is in the page, and comes by itself where nothing has taken it away; here it comes at once.
 *
 * @param {unknown} error
 */
export function showFailure(error) {
  console.error(error);
  const failed = one("#failed");
  failed.hidden = false;
  failed.classList.remove("late");
  for (const part of document.querySelectorAll(".desk, .sheet")) part.setAttribute("hidden", "");
}
