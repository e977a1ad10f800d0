// Which steps has a person ticked off? As long as the page is open it knows, and it keeps nothing.
//
// Another language is another page: what is ticked goes there behind a name that is none of ours, and out of the
// address again before anything else reads it.

const NAME = "&ticked=";
/** The ids of their lines, each with a sign behind it. */
let ticked = "";

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

/** What is added to the address of a page in another language. */
export const ticksToGo = () => ticked && NAME + ticked;

/** Takes out of the address what is ticked, as it came from a page in another language. */
export function takeTicks() {
  const [address, came] = location.hash.split(NAME);
  if (!came) return;
  ticked = came;
  history.replaceState(null, "", address);
}
