// Which steps has a person ticked off? The entry of the history knows, and it is gone with it.
//
// Another page of the case, be it in another language, gets it behind a name that none of ours has (with an underscore
// in it, so that whoever has no use for it reads past it), and takes it out of
// its address again before anything else reads that. A link has it only while it is followed.

const TICKED = /&is_ticked=([^&]*)/;
/** The ids of their lines, each with a sign behind it. */
export let ticked = "";

/**
 * Shows on a screen what is ticked, and follows it from now on. Where nothing is answered, somebody begins anew.
 *
 * @param {Element} screen
 * @param {string} address
 */
export function showTicks(screen, address) {
  if (address.length < 2) ticked = "";
  for (const tick of screen.querySelectorAll("input")) {
    const step = `${tick.getAttribute("aria-labelledby")}.`;
    tick.checked = ticked.includes(step);
    tick.onchange = () => {
      ticked = ticked.replace(step, "") + (tick.checked ? step : "");
    };
  }
}

/** What was ticked when the page was left; and out of the address what came from another page. It is taken along. */
export function takeTicks() {
  const [taken, came] = TICKED.exec(location.hash) ?? [];
  ticked = came ?? history.state?.ticked ?? "";
  if (taken) history.replaceState({ ticked }, "", location.hash.replace(taken, ""));
  // To the other pages of the case, and to those in other languages: not to this one; the open book has no plan.
  addEventListener("click", ({ target }) => {
    const to = /** @type {HTMLAnchorElement | null} */ (
      /** @type {Element} */ (target).closest('[href*=".html#"]:not([href^=b]):not([aria-current])')
    );
    if (!to || !ticked) return;
    const { href } = to;
    to.href += `&is_ticked=${ticked}`;
    setTimeout(() => {
      to.href = href;
    });
  });
}
