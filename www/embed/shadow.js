// How is the checker mounted in a shadow root, as a part of the article's page?
import { mountShell } from "./shell.js";
import { hideUntilUsed } from "./used.js";
import { loadWords } from "./words.js";

/** @typedef {import("./iframe.js").Host} Host */

/** @param {HTMLElement} heading */
function focus(heading) {
  heading.focus();
  const { top } = heading.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 4) heading.scrollIntoView();
}

/**
 * Resolves to what gives the checker the focus.
 *
 * @param {Host} host
 * @param {ShadowRoot} root Closed, where the script of the snippet is not an old one.
 * @param {string} styles The style sheet.
 * @param {AbortSignal} [signal] Aborted when the host has left.
 * @returns {Promise<() => void>}
 */
export function mountShadow(host, root, styles, signal) {
  /** @param {string} lang */
  const speak = (lang) => host.setAttribute("lang", lang);
  const place = { frames: 0, styles, words: loadWords, speak, focus, hide: hideUntilUsed };
  return mountShell(host, root, place, signal);
}
