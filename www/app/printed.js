// Does what stands in a page stand there as it was printed?
import { digestOf } from "./whole.js";

/** What is read of an element, of all that it may have: a browser and an extension may have other things to say. */
const READ = /^(?:class|value|name|lang|id|href|data-[a-z]+)$/;

/**
 * Insists that these parts of the page are what was printed (`src/site/sealed.rs`): before anything changes them, a
 * browser that translates the page for one.
 *
 * @param {string} parts
 */
export function insistOnPrinted(parts) {
  let letters = "";
  for (const { localName, attributes } of document.querySelectorAll(`:is(${parts}),:is(${parts}) *`)) {
    letters += localName;
    for (const { name, value } of attributes) if (READ.test(name)) letters += name + value;
  }
  for (const part of document.querySelectorAll(parts)) letters += part.textContent;
  const seal = /** @type {HTMLElement} */ (document.querySelector("[data-is-whole]"));
  insist(digestOf(letters) >>> 0, seal.dataset.isWhole);
}

/**
 * @param {number} is
 * @param {string | undefined} due
 */
export function insist(is, due) {
  if (is !== Number(due)) throw new Error("the page is not that of the program");
}
