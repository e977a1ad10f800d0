// How does a page keep the case that it was opened with? Each link that leads to the case has its answers, and which
// steps of the plan are ticked. What such a case has no use for is not shown.
import { takeTicks, withTicks } from "../app/ticks.js";

/** Now, and at every change of the address. */
export function keepCase() {
  takeTicks();
  const keep = () => {
    for (const link of document.querySelectorAll(".of-case, #languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = withTicks(location.hash);
    }
    for (const part of document.querySelectorAll("[data-unless]")) {
      const { dataset } = /** @type {HTMLElement} */ (part);
      part.toggleAttribute("hidden", location.hash.includes(dataset.unless ?? ""));
    }
  };
  keep();
  addEventListener("hashchange", keep);
}
