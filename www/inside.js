// Draws the checker into the shadow tree of an element, where it keeps its address to itself.
import { asked } from "./asked.js";
import look from "./look.js";
import { program } from "./program.js";

export async function inside(host, root) {
  const card = document.createElement("div");
  const by = (id) => card.querySelector(`#${id}`);
  let hash = asked(host).answers;
  let draw;

  async function furnish() {
    const { lang, published } = asked(host);
    const loaded = await program(lang);
    if (lang !== asked(host).lang) return;
    card.lang = lang;
    loaded.furnish(card, published);
    draw = loaded.draw;
    go(hash);
  }
  function go(to) {
    draw(by("screen"), by("languages"), (hash = to));
    // Links lead where they lead on our own page, also when they are opened beside this one.
    const page = new URL(by("languages").querySelector("[aria-current]").getAttribute("href"), import.meta.url).href;
    by("own-page").href = page;
    for (const link of card.querySelectorAll("a[href]")) {
      link.href = new URL(link.getAttribute("href"), page).href;
      const isHere = link.href.split("#")[0] === page.split("#")[0] && link.id !== "own-page";
      if (!isHere) Object.assign(link, { target: "_blank", rel: "noreferrer" });
    }
    const result = by("screen").querySelector("[data-result]");
    if (result) host.tell(result.dataset.result);
  }
  card.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.target && !link.lang) return;
    event.preventDefault();
    if (link.lang) return host.setAttribute("lang", link.lang);
    go(link.hash);
    by("heading").focus();
  });
  new MutationObserver(furnish).observe(host, { attributeFilter: ["lang", "published"] });
  new MutationObserver(() => go(asked(host).answers)).observe(host, { attributeFilter: ["answers"] });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(look);
  await furnish();
  root.adoptedStyleSheets = [sheet];
  // Who was on the link is on the checker now.
  const isHeld = host.matches(":focus-within");
  root.replaceChildren(card);
  if (isHeld) by("heading").focus();
  // The reader's own size of letters, whatever the article does to its root.
  card.style.setProperty("--unit", getComputedStyle(host).fontSize);
  return () => by("heading").focus();
}
