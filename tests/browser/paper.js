// What is seen of a screen on paper?

/** The smallest letters that are read with ease, in CSS pixels: 8.5 points. */
export const SMALLEST = (8.5 * 96) / 72;

/** What is seen on paper: run in the page, or in a frame of it. */
export function onPaper(screen) {
  const dark = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/gu).map(Number);
    return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
  };
  const says = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  const seen = [...screen.querySelectorAll("*")].filter(
    (element) => element.checkVisibility() && says(element),
  );
  const style = (element) => getComputedStyle(element);
  return {
    light: seen.filter((element) => !dark(style(element).color)).map(({ textContent }) => textContent),
    small: Math.min(...seen.map((element) => Number.parseFloat(style(element).fontSize))),
    tapped: [...screen.querySelectorAll("button, .action, .back a, .options a")]
      .filter((element) => element.localName !== "button" || element.querySelector("b")?.checkVisibility())
      .filter((element) => element.localName !== "a" || element.checkVisibility()).length,
    sources: [...screen.querySelectorAll(".reasons > li li")].filter((line) => line.checkVisibility()).length,
    days: [...screen.querySelectorAll(".dates time")].filter((day) => day.checkVisibility()).length,
  };
}

/**
 * Makes the rules for paper apply on the screen, where a browser cannot be told to print: run in the page. It says how
 * many there are.
 */
export function toPaper() {
  let count = 0;
  const turn = (rules) => {
    for (const { media, cssRules } of rules) {
      if (media && /\bprint\b/u.test(media.mediaText)) {
        media.mediaText = "all";
        count += 1;
      } else if (media && /\bscreen\b/u.test(media.mediaText)) media.mediaText = "not all";
      if (cssRules) turn(cssRules);
    }
  };
  for (const { cssRules } of document.styleSheets) turn(cssRules);
  dispatchEvent(new Event("beforeprint"));
  return count;
}

/** What is not dark letters on a light ground, what could be tapped, and what is folded: run in the page. */
export function wrongOnPaper() {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/gu).map(Number);
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  };
  const ground = (one) => {
    const colour = one ? getComputedStyle(one).backgroundColor : "rgb(255, 255, 255)";
    return /, 0\)$/u.test(colour) ? ground(one.parentElement) : colour;
  };
  const seen = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility());
  const says = ({ childNodes }) =>
    [...childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
  const outer = (all) => all.map(({ outerHTML }) => outerHTML.slice(0, 200));
  // What a fold holds may be nothing but letters: whether they have any height is asked of all of it.
  const opened = (fold) => {
    const inside = document.createRange();
    inside.selectNodeContents(fold);
    inside.setStartAfter(fold.firstElementChild);
    return fold.open && inside.getBoundingClientRect().height > 0;
  };
  return {
    pale: outer(
      seen.filter(
        (one) => says(one) && !(light(getComputedStyle(one).color) < 140 && light(ground(one)) > 200),
      ),
    ),
    // A way through menus stands in a button that copies it, and is a text on paper; a step is ticked there, too.
    tapped: outer(
      seen.filter((one) => one.matches("button:not(:has(span)), nav, input:not(.steps *), select, .action")),
    ),
    folded: outer(seen.filter((one) => one.matches("#screen details") && !opened(one))),
  };
}
