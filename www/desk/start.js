// How does a desk start, in whatever page it stands? Where it does not, the page has a message ready.
import { insistOnPrinted } from "../app/printed.js";
import { bringToSight, insistOnSight } from "../app/sight.js";
import { insist } from "../app/whole.js";
import { mount } from "./board.js";
import { editionOfWords } from "./program.js";
import { showSlip } from "./slip.js";

/** @param {string} selector @param {ParentNode} [within] */
const one = (selector, within = document) => /** @type {HTMLElement} */ (within.querySelector(selector));

/** Insists that the desk and the slip are what was printed. */
export const insistOnPage = () => insistOnPrinted(".desk,.sheet");

/** Mounts each desk of the page, once its program is there. */
export function start() {
  const sheet = one(".sheet");
  for (const found of document.querySelectorAll(".desk")) {
    const desk = /** @type {HTMLElement} */ (found);
    // The program says which words it means by their numbers.
    insist(editionOfWords(), Number(desk.dataset.edition));
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
  // First: with a damaged tag the desk may be a part of the message.
  one("#failed").hidden = true;
  insistOnSight(...document.querySelectorAll(".desk"));
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
  bringToSight(failed);
  for (const part of document.querySelectorAll(".desk, .sheet")) part.setAttribute("hidden", "");
}
