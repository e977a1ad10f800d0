// Draws the checker into the shadow tree of an element, where it keeps its address to itself.
import { asked } from "./asked.js";
import look from "./look.js";
import { program } from "./program.js";

/** Resolves to what gives the checker the focus. In another language it is drawn anew, unless the caller knows better. */
export async function inside(host, root, signal, speak = (lang) => host.setAttribute("lang", lang)) {
  const card = document.createElement("div");
  const by = (id) => card.querySelector(`#${id}`);
  let { answers: hash } = asked(host);
  let draw;
  let told;

  async function furnish() {
    const { lang, published } = asked(host);
    const loaded = await program(lang);
    if (lang !== asked(host).lang) return;
    const held = card.contains(root.activeElement) && root.activeElement;
    card.lang = lang;
    loaded.furnish(card, published);
    ({ draw } = loaded);
    go(hash);
    if (held) (held.lang ? by("languages").querySelector("[aria-current]") : by("heading")).focus();
  }
  function go(to) {
    hash = to;
    if (!draw) return;
    draw(by("screen"), by("languages"), hash);
    // Links lead where they lead on our own page, also when they are opened beside this one.
    const page = new URL(by("languages").querySelector("[aria-current]").getAttribute("href"), import.meta.url).href;
    by("own-page").href = page;
    for (const link of card.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), page).href;
      const isHere = link.href.split("#")[0] === page.split("#")[0] && link.id !== "own-page";
      link.toggleAttribute("data-here", isHere);
      // A sandbox has no other windows to open.
      if (!isHere && link.protocol.startsWith("http") && self.origin !== "null") Object.assign(link, { target: "_blank", rel: "noreferrer" });
    }
    const result = by("screen").querySelector("[data-result]")?.dataset.result;
    if (result && told !== hash) host.tell(result);
    told = hash;
  }
  card.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!link.lang && !link.hasAttribute("data-here")) return;
    event.preventDefault();
    if (link.lang) return speak(link.lang, hash);
    go(link.hash);
    by("heading").focus();
  });

  const dress = dressing(root);
  await furnish();
  // Who was on the link is on the checker now.
  const isHeld = host.matches(":focus-within");
  root.replaceChildren(card);
  dress();
  // The reader's own size of letters, whatever the article does to its root.
  card.style.setProperty("--unit", getComputedStyle(host).fontSize);
  if (isHeld) by("heading").focus();

  // Where another language does not load, the one that is there stays.
  const anew = () => furnish().catch(() => host.setAttribute("lang", card.lang));
  const [words, answers] = [new MutationObserver(anew), new MutationObserver(() => go(asked(host).answers))];
  words.observe(host, { attributeFilter: ["lang", "published"] });
  answers.observe(host, { attributeFilter: ["answers"] });
  signal?.addEventListener("abort", () => (words.disconnect(), answers.disconnect()));
  return () => by("heading").focus();
}

/** Puts the style on: constructed where the browser can, since no policy of an article stands in the way of that. */
function dressing(root) {
  if ("adoptedStyleSheets" in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    return () => (root.adoptedStyleSheets = [sheet]);
  }
  const style = Object.assign(document.createElement("style"), { textContent: look });
  root.append(style);
  if (!style.sheet) throw new Error("no style is let in");
  return () => root.prepend(style);
}
