// Does what stands in a page stand there as it was printed?
import { digestOf, insist } from "./whole.js";

/** What is read of an element, of all that it may have: a browser and an extension may have other things to say. */
const READ = /^(?:class|value|name|lang|id|href|data-[a-z]+)$/;

/** Of a link within the site hosts write all but its name otherwise. */
const UNCOMPARED = /.*\/|\.html|index/g;

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
    for (const { name, value } of attributes)
      if (READ.test(name)) letters += name + value.replace(UNCOMPARED, "");
  }
  // Where a line is broken, a host may say.
  for (const part of document.querySelectorAll(parts)) letters += part.textContent?.replace(/\s/g, "");
  const seal = /** @type {HTMLElement} */ (document.querySelector("[data-is-whole]"));
  insist(digestOf(letters) >>> 0, Number(seal.dataset.isWhole));
}
