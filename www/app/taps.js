// Which taps are no answers?
//
// The second of a double tap. A new screen stands where the last one stood, so it would land on an option that
// nobody has read yet. What a keyboard or a screen reader activates has no place, and always counts. Who ticks, or goes
// back again and again, does not answer: after half a second each counts, however steadily they come.

/** For how long after a new screen a tap at the place of the last one does not count: half a second, and 100 ms. */
const PAUSE = 600;
/** How far from the last tap, in CSS pixels, is still the same place: as far as a finger slips. */
const SLIP = 40;

/** @typedef {{ x: number, y: number }} Place In the window. */

/** How Firefox says that a click came from the keyboard; others say so by a detail of 0. */
const KEYBOARD = 6;
/** @param {MouseEvent & { mozInputSource?: number }} click */
const isOfKeyboard = ({ mozInputSource }) => mozInputSource === KEYBOARD;

/**
 * Stops such taps inside an element, before anybody hears of them.
 *
 * @param {EventTarget} area
 * @returns {(where?: "there" | "anywhere") => void}
 *   To be called when a screen was drawn: after a tap in the area, or `anywhere` where somebody has tapped before
 *   there was anybody to notice the place.
 */
export function stopDoubleTaps(area) {
  /** @type {Place | undefined} The tap that has just been, unless the keyboard was used after it. */
  let last;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  let isAnywhere = false;

  /** @param {Event} event */
  const isNoAnswer = ({ target }) => /** @type {Element} */ (target).matches("input,.back a");

  /** @param {MouseEvent} event */
  const isStray = (event) => {
    const { detail, clientX: x, clientY: y } = event;
    const isThere = last && Math.hypot(x - last.x, y - last.y) <= SLIP;
    return (detail > 1 && !isNoAnswer(event)) || (pause !== undefined && (isAnywhere || isThere));
  };

  /** @param {Event} event */
  const handleClick = (event) => {
    const click = /** @type {MouseEvent} */ (event);
    if (!click.detail || isOfKeyboard(click)) {
      last = undefined;
      return;
    }
    if (isStray(click)) {
      click.preventDefault();
      click.stopImmediatePropagation();
      // Of a third one the same holds.
      if (!isNoAnswer(click)) begin();
      return;
    }
    last = { x: click.clientX, y: click.clientY };
  };
  area.addEventListener("click", handleClick, true);

  return (where = "there") => {
    if (where === "there" && !last) return;
    isAnywhere = where === "anywhere";
    begin();
  };

  function begin() {
    clearTimeout(pause);
    pause = setTimeout(() => {
      last = pause = undefined;
    }, PAUSE);
  }
}
