// Which taps are no answers?
//
// The second of a double tap. A new screen stands where the last one stood, so it would land on an option that
// nobody has read yet. What a keyboard or a screen reader activates has no place, and always counts.

/** For how long after a new screen, in milliseconds, a tap at the place of the last one does not count. */
const PAUSE = 500;
/** How far from the last tap, in CSS pixels, is still the same place: as far as a finger slips. */
const SLIP = 40;

/** @typedef {{ x: number, y: number }} Place In the window. */

/**
 * Stops such taps inside an element, before anybody hears of them.
 *
 * @param {EventTarget} area
 * @returns {() => void} To be called when a screen was drawn that somebody has asked for.
 */
export function stopDoubleTaps(area) {
  /** @type {Place | undefined} */
  let last;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  // After the keyboard there is no tap to be doubled.
  let isByKeyboard = false;

  /** @param {MouseEvent} event */
  const isStray = ({ detail, clientX: x, clientY: y }) => {
    const isSamePlace = !last || Math.hypot(x - last.x, y - last.y) <= SLIP;
    return detail > 1 || (pause !== undefined && isSamePlace);
  };

  /** @param {Event} event */
  const handleClick = (event) => {
    const click = /** @type {MouseEvent} */ (event);
    isByKeyboard = !click.detail;
    if (isByKeyboard) return;
    if (isStray(click)) {
      click.preventDefault();
      click.stopImmediatePropagation();
      return;
    }
    last = { x: click.clientX, y: click.clientY };
  };
  area.addEventListener("click", handleClick, true);

  return () => {
    if (isByKeyboard) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
    }, PAUSE);
  };
}
