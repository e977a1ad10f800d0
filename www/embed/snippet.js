// What does the script of a snippet do? It registers <tirkeu-check>, whose base is where the script came
// from.
//
// It is shipped with what it imports under a name with a number, and an article names the hash of what is
// there.
import { TirkeuCheck } from "./element.js";

// Not what the document says of its scripts: whoever gets as much as an image into a page can change that.
// Where a tag manager has put the text of this script into the page, it came from nowhere.
const { get } = /** @type {PropertyDescriptor} */ (
  Object.getOwnPropertyDescriptor(Document.prototype, "currentScript")
);
const address = /** @type {string} */ (get?.call(document)?.src || new Error().stack);
const [own] = address.match(/https?:[^\s()?#]*\/tirkeu-\d+\.js(?=[?#:]|$)/) ?? [];
if (own) TirkeuCheck.base = new URL(".", own);
if (!customElements.get("tirkeu-check")) customElements.define("tirkeu-check", TirkeuCheck);
