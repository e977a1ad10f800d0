// How does a person take a result along? Its link is shared, a way through menus copied: loaded when that is asked for.
import { copied, shared } from "./hand.js";

/**
 * Fails where neither can be, so that the text is shown to be copied by hand.
 *
 * @param {Element} button
 * @param {string} text
 */
export async function take(button, text) {
  const title = button.closest("#screen")?.querySelector("#heading")?.textContent ?? "";
  const isCopied = await (button.firstElementChild
    ? copied(text)
    : shared({ title, url: text }, `${title}\n${text}`));
  if (isCopied === false) throw new Error("nothing can be copied");
  if (!isCopied) return;
  const said = /** @type {Element} */ (button.nextElementSibling).children;
  const [done, byHand] = /** @type {HTMLCollectionOf<HTMLElement>} */ (said);
  done.hidden = byHand.hidden = true;
  // Said once more it is heard once more.
  setTimeout(() => (done.hidden = false));
}
