// How does a person hand on what a page has for them? As the device shares, or by a copy: it is never sent here.

/**
 * Whether a text is copied now.
 *
 * @param {string} text
 */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Shares; where a device cannot, copies, and says whether it is copied now. Nothing is to be said where it is shared,
 * or where somebody has thought better of it: they have asked for nothing else.
 *
 * @param {ShareData} what
 * @param {string} text
 * @returns {Promise<boolean | undefined>}
 */
export async function shared(what, text) {
  try {
    await navigator.share(what);
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "AbortError") return copied(text);
  }
  return undefined;
}
