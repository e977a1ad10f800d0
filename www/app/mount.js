// How does the checker live on a page of ours?
//
// Mounted, it draws the screen at the address, now and at every change of it.
import { chooseBySpace } from "./space.js";
import { stopDoubleTaps } from "./taps.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {import("./load.js").Draw} draw */
export function mount(draw) {
  const screen = byId("screen");
  const show = () => {
    draw(screen, byId("languages"), location.hash);
    document.title = byId("heading").textContent ?? "";
    document.documentElement.toggleAttribute("data-begun", location.hash.length > 1);
  };
  const pauseTaps = stopDoubleTaps(screen);
  chooseBySpace(screen);
  // Where somebody has already tapped an answer, its screen is shown and its heading takes the focus, as
  // after any tap.
  const isTapped = screen.contains(document.activeElement);
  show();
  byId("failed").hidden = true;
  closeRules();
  if (isTapped) {
    pauseTaps("anywhere");
    showHeading();
  }
  // On paper nothing can be opened.
  addEventListener("beforeprint", () => {
    for (const folded of screen.querySelectorAll("details")) folded.open = true;
  });
  addEventListener("hashchange", () => {
    try {
      show();
      pauseTaps();
      showHeading();
    } catch (error) {
      showFailure(error);
    }
  });
}

/** The heading takes the focus, at the top of the window; a result whose rules are out of date says so above. */
function showHeading() {
  const heading = byId("heading");
  heading.focus({ preventScroll: true });
  const notices = byId("notices");
  const isResult = Boolean(heading.closest("[data-result]"));
  (isResult && notices.hasChildNodes() ? notices : heading).scrollIntoView();
}

function closeRules() {
  const rules = /** @type {HTMLDetailsElement} */ (byId("rules"));
  rules.open = false;
}

/**
 * The message is in the page, and comes by itself where nothing has taken it away; here it comes at once.
 *
 * @param {unknown} error
 */
export function showFailure(error) {
  console.error(error);
  const failed = byId("failed");
  failed.hidden = false;
  failed.classList.remove("late");
}
