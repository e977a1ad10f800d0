// Is something seen of what stands in a page? Around it a damaged tag may be something else, which a style hides.

/** @param {Element} element */
const isSeen = (element) => element.getClientRects().length > 0;

/** @param {Element[]} elements Of them at least one has to be seen. */
export function insistOnSight(...elements) {
  if (!elements.some(isSeen)) throw new Error("nothing is seen");
}

/** @param {HTMLElement} message It is in a page to be read, wherever it stands. */
export function bringToSight(message) {
  if (!isSeen(message)) document.body.prepend(message);
}
