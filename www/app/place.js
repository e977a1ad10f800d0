// How does a reload lead back to where somebody was reading?
//
// A browser goes there too early, when the screen is not drawn yet. So the page does: what it remembers stands
// with the entry of the history, and is gone with it. Beside it stands which steps are ticked.
import { ticked } from "./ticks.js";

/** How long somebody rests before the place counts, in milliseconds: how often it is written is limited. */
const REST = 400;

/** Goes to where the page was left, if it was, and remembers it from now on. */
export function keepPlace() {
  const { place } = history.state ?? {};
  if (typeof place === "number") scrollTo(0, place);
  history.scrollRestoration = "manual";
  const remember = () => history.replaceState({ place: scrollY, ticked }, "");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  addEventListener("scroll", () => {
    clearTimeout(rest);
    rest = setTimeout(remember, REST);
  });
  addEventListener("change", remember);
  addEventListener("pagehide", remember);
}
