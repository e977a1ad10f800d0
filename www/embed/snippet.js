// Registers <tirkeu-check>, and finds where the checker is: where this script came from. It is shipped as tirkeu-1.js.
import { TirkeuCheck } from "./element.js";

// Not what the document says of its scripts: whoever gets as much as an image into a page can change that. Where a tag manager
// has put the text of this script into the page, it came from nowhere.
const running = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document)?.src;
const [own] = (running || new Error().stack).match(/https?:[^\s()?#]*\/tirkeu-\d+\.js(?=[?#:]|$)/) ?? [];
if (own) TirkeuCheck.base ??= new URL(".", own);
if (globalThis.customElements && !customElements.get("tirkeu-check")) customElements.define("tirkeu-check", TirkeuCheck);
