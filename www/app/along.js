// How does a page let a person take a result along? By a button that shares its link, by one that copies a way through
// menus, and on paper.

/**
 * @param {HTMLElement} area Where the screen is.
 * @param {() => string} link The link of the case.
 * @param {() => Promise<typeof import("./take.js")>} load
 */
export const followButtons = (area, link, load) => {
  // From where a tap begins: WebKit lets nothing be copied by one that has waited for a script.
  for (const tap of ["pointerdown", "click"])
    area.addEventListener(tap, async ({ target }) => {
      const button = /** @type {Element} */ (target).closest("#screen button");
      if (!button) return;
      const text = button.querySelector("span")?.textContent ?? link();
      try {
        const { take } = await load();
        if (tap === "click") await take(button, text);
      } catch {
        const byHand = /** @type {HTMLElement} */ (button.nextElementSibling?.lastElementChild);
        if (byHand.hidden) byHand.append(` ${text}`);
        byHand.hidden = false;
      }
    });
};

/**
 * On paper nothing can be opened, so it is all open while it is printed; and a case is found again by its link.
 *
 * @param {HTMLElement} area
 * @param {() => string} link
 * @param {AddEventListenerOptions} [stay]
 */
export const followPaper = (area, link, stay) =>
  addEventListener(
    "beforeprint",
    () => {
      area.dataset.link = link();
      for (const folded of /** @type {NodeListOf<HTMLDetailsElement>} */ (
        area.querySelectorAll("details:not([open])")
      )) {
        folded.open = true;
        const fold = () => {
          folded.open = false;
        };
        addEventListener("afterprint", fold, { once: true });
      }
    },
    stay,
  );
