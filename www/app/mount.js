// Lets the checker take over the page: draws the screen at the address, now and whenever the address changes.
const by = (id) => document.getElementById(id);

export function takeOver(draw) {
  const show = () => {
    draw(by("screen"), by("languages"), location.hash);
    document.title = by("heading").textContent;
  };
  const arrive = () => by("heading").focus({ preventScroll: true });
  // Where somebody has already tapped an answer, its screen is shown and its heading takes the focus, as after any tap.
  const tapped = by("screen").contains(document.activeElement);
  show();
  by("rules").open = false;
  if (tapped) arrive();
  addEventListener("hashchange", () => {
    try {
      show();
      scrollTo(0, 0);
      arrive();
    } catch (error) {
      failed(error);
    }
  });
}

export function failed(error) {
  console.error(error);
  by("failed").hidden = false;
}
