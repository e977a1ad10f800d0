// Where do links lead, when nobody may read it before they are used?
//
// In somebody else's page an address with answers in it stands nowhere until a reader uses its link. Used is what is
// clicked, by mouse, finger or keyboard, with whatever key held, and what a menu is opened for: "open in a new tab"
// and "copy" have all of the address. Until then a link leads to the page without the answers, and so does one that
// is dragged away, since the page around is told what is dragged.

/** By what a link is used; the browser follows it, or opens its menu, in the same turn. */
const USES = ["click", "auxclick", "contextmenu"];

/**
 * Returns what hides where a link leads.
 *
 * @param {HTMLElement} area Where the links are.
 * @returns {(link: HTMLAnchorElement) => void}
 */
export function hideUntilUsed(area) {
  /** @type {WeakMap<Element, string>} */
  const hidden = new WeakMap();
  /** @param {HTMLAnchorElement} link */
  const hide = (link) => {
    if (!link.hash) return;
    hidden.set(link, link.href);
    link.hash = "";
  };
  for (const use of USES) {
    area.addEventListener(
      use,
      ({ target }) => {
        const link = /** @type {Element} */ (target).closest("a");
        const address = link && hidden.get(link);
        if (!address) return;
        link.href = address;
        setTimeout(() => hide(link));
      },
      true,
    );
  }
  return hide;
}
