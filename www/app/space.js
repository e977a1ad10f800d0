// How does the space bar choose an option?
//
// An option looks like a button and is a link: left alone, a browser scrolls away from it.

/** @param {EventTarget | null} target */
const optionAt = (target) =>
  /** @type {HTMLElement | null} */ (target instanceof Element ? target.closest("a.option") : null);

/**
 * As with a button, what counts is that the key is let go where it was pressed.
 *
 * @param {HTMLElement} place Where the options are.
 */
export function chooseBySpace(place) {
  /** @type {HTMLElement | null} */
  let pressed = null;
  place.addEventListener("keydown", (event) => {
    if (event.key !== " " || event.altKey || event.ctrlKey || event.metaKey) return;
    pressed = optionAt(event.target);
    if (pressed) event.preventDefault();
  });
  place.addEventListener("keyup", (event) => {
    if (event.key !== " ") return;
    const option = pressed === optionAt(event.target) ? pressed : null;
    pressed = null;
    option?.click();
  });
}
