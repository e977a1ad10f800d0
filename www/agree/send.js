// How does a person send a text of the page? As the device shares, by a copy, or by hand: it is never sent here.
import { copied, shared } from "../app/hand.js";

/**
 * Shows the ways that there are.
 *
 * @param {Element} place The text, with its buttons.
 */
export function offer(place) {
  const area = /** @type {HTMLTextAreaElement} */ (place.querySelector("textarea"));
  /** @param {string} name */
  const part = (name) => /** @type {HTMLElement} */ (place.querySelector(`.${name}`));
  /** @param {boolean} [isCopied] */
  const say = (isCopied) => {
    part("copied").hidden = part("not-copied").hidden = true;
    // Said once more it is heard once more.
    if (isCopied !== undefined) setTimeout(() => (part(isCopied ? "copied" : "not-copied").hidden = false));
  };
  const copy = async () => say((await copied(area.value)) || selected(area));
  const share = async () => {
    say();
    const isCopied = await shared({ text: area.value }, area.value);
    if (isCopied !== undefined) say(isCopied || selected(area));
  };
  part("share").hidden = typeof navigator.share !== "function";
  part("copy").hidden = false;
  part("share").addEventListener("click", share);
  part("copy").addEventListener("click", copy);
  // Of another text nothing has been copied yet.
  area.addEventListener("change", () => say());
}

/**
 * Selects it, so that it can be copied by hand where the browser does not do that either.
 *
 * @param {HTMLTextAreaElement} area
 */
function selected(area) {
  area.focus();
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
