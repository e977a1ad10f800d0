// How does the checker live on a page of ours?
//
// Mounted, it draws the screen at the address, now and at every change of it.
import { followButtons, followPaper } from "./along.js";
import { bringToSight, insistOnSight } from "./sight.js";
import { chooseBySpace } from "./space.js";
import { stopDoubleTaps } from "./taps.js";
import { takeTicks } from "./ticks.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * @param {import("./load.js").Draw} draw
 * @param {() => Promise<typeof import("./take.js")>} take
 * @param {() => string} [link] The link of the case, where that is not the address of the page.
 */
export function mount(draw, take, link = () => location.href) {
  const screen = byId("screen");
  takeTicks();
  const show = () => {
    // Before it is looked whether the screen is seen: with a damaged tag that may be a part of the message. Should this
    // screen fail, too, the message comes again.
    const failed = /** @type {HTMLElement | null} */ (byId("failed"));
    if (failed) failed.hidden = true;
    draw(screen, byId("languages"), location.hash);
    insistOnSight(byId("heading"));
    document.title = byId("heading").textContent ?? "";
    document.documentElement.toggleAttribute("data-begun", location.hash.length > 1);
  };
  const pauseTaps = stopDoubleTaps(screen);
  chooseBySpace(screen);
  // Where somebody has already tapped an answer, its screen is shown and its heading takes the focus, as
  // after any tap.
  const isTapped = screen.contains(document.activeElement);
  show();
  closeRules();
  if (isTapped) {
    pauseTaps("anywhere");
    showHeading();
  }
  followButtons(screen, link, take);
  followPaper(screen, link);
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
  const failed = /** @type {HTMLElement | null} */ (byId("failed"));
  if (!failed) return;
  failed.hidden = false;
  failed.classList.remove("late");
  bringToSight(failed);
}
