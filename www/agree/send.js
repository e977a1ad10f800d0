// How does a person send a text of the page? As the device shares, by a copy, or by hand: it is never sent here.

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
    part("copied").hidden = !isCopied;
    part("not-copied").hidden = isCopied !== false;
  };
  const copy = async () => say((await written(area.value)) || selected(area));
  const share = () => {
    say();
    // Whoever has thought better of it has asked for nothing else.
    return navigator
      .share({ text: area.value })
      .catch((error) => (error.name === "AbortError" ? undefined : copy()));
  };
  part("share").hidden = typeof navigator.share !== "function";
  part("copy").hidden = false;
  part("share").addEventListener("click", share);
  part("copy").addEventListener("click", copy);
  // Of another text nothing has been copied yet.
  area.addEventListener("change", () => say());
}

/** @param {string} text */
async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
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
