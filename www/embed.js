// Registers <tirkeu-check>, and finds where the checker is: where this script came from. It is shipped as tirkeu-1.js.
import { TirkeuCheck } from "./element.js";

// As a module there is no current script; inlined by somebody there is no address. Elements of other kinds may carry the names.
const running = document.currentScript;
const scripts = [running, ...document.querySelectorAll("script[src]")].filter((one) => one instanceof HTMLScriptElement && /\/tirkeu-\d+\.js$/.test(one.src.split(/[?#]/)[0]));
if (scripts.length) TirkeuCheck.base ??= new URL(".", scripts[0].src);
if (globalThis.customElements && !customElements.get("tirkeu-check")) customElements.define("tirkeu-check", TirkeuCheck);
