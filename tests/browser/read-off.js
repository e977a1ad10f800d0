// How is what an item of a list says read off a page, and of a step what stands behind it?

/** Run in the page, and so without anything from here. */
function readers() {
  // A name in another language is a part of the sentence.
  const isText = (node) => node.nodeType === Node.TEXT_NODE || node.matches("span[lang], span[id]");
  /** What an element says itself, without what it has folded up. */
  const own = (element) =>
    [...element.childNodes]
      .filter(isText)
      .map((node) => node.textContent)
      .join("")
      .trim();
  /** A step is a line, and what stands behind it, with a way through menus. */
  const whole = (item) => {
    const folded = item.querySelector(":scope > details:not(.small)");
    if (!folded) return own(item);
    const way = folded.querySelector(":scope > button > span, :scope > p");
    return [folded.querySelector("summary"), folded]
      .map(own)
      .concat(way?.textContent.trim() ?? [])
      .join(" ");
  };
  return { own, whole };
}

/** A function to be run in a page: what is given here, with these readers before its own arguments. */
export const withReaders = (run) => new Function("...given", `return (${run})((${readers})(), ...given);`);
