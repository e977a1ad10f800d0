// What makes something of the forms of a page? Its program, which comes while the page loads, and never later.

import { insistOnPrinted } from "../app/printed.js";
import { blockNetwork } from "../app/program.js";
import { whole } from "../app/whole.js";
import { atEachCase, hideIn } from "./case.js";

/** @typedef {import("../wasm/forms.js").Program} Program */

/** Insists that the page is what was printed; where it is not, its message comes by itself. */
export function insistOnPage() {
  // Where scripts run, a browser has what stands there as a text.
  for (const one of document.querySelectorAll("noscript")) one.remove();
  insistOnPrinted("main");
  // It is in no part that is compared, and says in which language a file is written.
  if (!LANGUAGES.includes(document.body.dataset.lang ?? ""))
    throw new Error("the page has no language of ours");
}

/**
 * Calls `begin` with the program; where it cannot be had, the page says so, at once, and not only after a while.
 *
 * @param {(program: Program) => void} begin
 */
export async function start(begin) {
  const notice = /** @type {HTMLElement} */ (document.getElementById("not-started"));
  try {
    /** @type {() => Program} */
    const parts = await whole(import(`../wasm/forms-${FORMS}.js`), FORMS_GLUE);
    const program = parts();
    const code = new URL(`../wasm/forms-${FORMS_PROGRAM}.wasm`, import.meta.url);
    await program.default({ module_or_path: new Request(code, { integrity: `sha256-${FORMS_DIGEST}` }) });
    blockNetwork();
    showMarks(program.marks());
    followCase(program);
    begin(program);
    notice.hidden = true;
  } catch (error) {
    console.error(error);
    notice.classList.remove("late");
  }
}

/** Says what is wrong with the day. @param {number} marks */
function showMarks(marks) {
  for (const notice of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-mark]"))) {
    notice.hidden = !(marks & Number(notice.dataset.mark));
  }
}

/**
 * Without a case there is no result that a way back could lead to; and some parts are not for every case.
 *
 * @param {Program} program
 */
function followCase({ readable }) {
  const back = /** @type {HTMLElement} */ (document.querySelector(".back"));
  atEachCase(() => {
    const read = readable(location.hash);
    back.hidden = read === "no-case";
    hideIn(read);
  });
}
