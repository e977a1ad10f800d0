// Which steps has a person ticked off? The entry of the history knows, and it is gone with it.
//
// Another page of the case, be it in another language, gets it behind a name that is none of ours, and takes it out of
// its address again before anything else reads that.

const NAME = "&ticked=";
/** The ids of their lines, each with a sign behind it. */
export let ticked = "";

/** Shows on a screen what is ticked, and follows it from now on. @param {Element} screen */
export function showTicks(screen) {
  for (const tick of screen.querySelectorAll("input")) {
    const step = `${tick.getAttribute("aria-labelledby")}.`;
    tick.checked = ticked.includes(step);
    tick.onchange = () => {
      ticked = ticked.replace(step, "") + (tick.checked ? step : "");
    };
  }
}

/** An address with what is ticked, for another page of the case. @param {string} address */
export const withTicks = (address) => address.split(NAME)[0] + (ticked && NAME + ticked);

/** What was ticked when the page was left; and out of the address what came from another page. */
export function takeTicks() {
  const [address, came] = location.hash.split(NAME);
  ticked = came ?? history.state?.ticked ?? "";
  if (came) history.replaceState({ ticked }, "", address);
}
