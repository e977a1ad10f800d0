// How does a page keep the case that it was opened with? Each link that leads to the case has its answers, and while it
// is followed which steps of the plan are ticked. What such a case has no use for is not shown: at once where a link says
// so in the plainest way, and as the checker reads it once the program is there (program.js).
import { takeTicks } from "../app/ticks.js";

/** Hides the parts that are not for this case. @param {string} answers */
export function hideIn(answers) {
  for (const part of document.querySelectorAll("[data-unless]")) {
    part.toggleAttribute("hidden", answers.includes(`${part.getAttribute("data-unless")}`));
  }
}

/** Shows something now, and at every change of the address. @param {() => void} show */
export function atEachCase(show) {
  show();
  addEventListener("hashchange", show);
}

/** From now on. */
export function keepCase() {
  takeTicks();
  atEachCase(() => {
    for (const link of document.querySelectorAll(".of-case, #languages a")) {
      /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
    }
    hideIn(location.hash);
  });
}
