// How does a page keep the case that it was opened with? Each link that leads to the case has its answers, and which
// steps of the plan are ticked.
import { takeTicks, withTicks } from "../app/ticks.js";

/** Now, and at every change of the address. */
export function keepCase() {
  takeTicks();
  const keep = () => {
    for (const link of document.querySelectorAll(".of-case, #languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = withTicks(location.hash);
    }
  };
  keep();
  addEventListener("hashchange", keep);
}
