// How does the checker live on a page of ours?
//
// Mounted, it draws the screen at the address, now and at every change of it.

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {import("./load.js").Program["draw"]} draw */
export function mount(draw) {
  const show = () => {
    draw(byId("screen"), byId("languages"), location.hash);
    document.title = byId("heading").textContent ?? "";
  };
  const focusHeading = () => byId("heading").focus({ preventScroll: true });
  // Where somebody has already tapped an answer, its screen is shown and its heading takes the focus, as
  // after any tap.
  const isTapped = byId("screen").contains(document.activeElement);
  show();
  closeRules();
  if (isTapped) focusHeading();
  addEventListener("hashchange", () => {
    try {
      show();
      scrollTo(0, 0);
      focusHeading();
    } catch (error) {
      showFailure(error);
    }
  });
}

function closeRules() {
  const rules = /** @type {HTMLDetailsElement} */ (byId("rules"));
  rules.open = false;
}

/** @param {unknown} error */
export function showFailure(error) {
  console.error(error);
  byId("failed").hidden = false;
}
