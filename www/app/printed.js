// Does what stands in a page stand there as it was printed?
import { digestOf, insist } from "./whole.js";

/**
 * What is read of an element, of all that it may have: a browser and an extension may have other things to say, and
 * hosts write links to pages otherwise; not a number to call.
 */
const READ = /^(?:(?:class|value|name|lang|id|data-[a-z]+)=|href=[^h]\w*:)/;

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
    for (const { name, value } of attributes) if (READ.test(`${name}=${value}`)) letters += name + value;
  }
  // Where a line is broken, a host may say.
  for (const part of document.querySelectorAll(parts)) letters += part.textContent?.replace(/\s/g, "");
  const seal = /** @type {HTMLElement} */ (document.querySelector("[data-is-whole]"));
  insist(digestOf(letters) >>> 0, Number(seal.dataset.isWhole));
}
