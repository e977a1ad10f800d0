// Makes the line for an article of what the editor chooses, and shows what the doctor found: all the words are in the page.
const by = (id) => document.getElementById(id);
const script = document.querySelector("script[integrity]").cloneNode();
const base = new URL(".", import.meta.url);
script.src = new URL(script.getAttribute("src"), base).href;

const MOST = 600;
const lengthOf = (line) => new TextEncoder().encode(line).length;

function make() {
  const { lang, published, theme, way, from } = Object.fromEntries(new FormData(by("options")));
  const text = document.querySelector(`#texts [lang=${lang}]`).cloneNode(true);
  const link = text.querySelector("a");
  link.href = new URL(link.getAttribute("href"), base).href;
  const answers = from.split("#")[1] ?? "";
  if (answers) link.hash = answers;
  const said = Object.entries({ published, theme }).filter(([, value]) => value);
  let made;
  if (way === "iframe") {
    made = document.createElement("iframe");
    const src = new URL(`frame-${lang}.html#${[new URLSearchParams(said), answers].join("&")}`, base).href;
    for (const [name, value] of Object.entries({ src, title: link.textContent, width: "100%", height: "640", frameborder: "0", loading: "lazy" })) made.setAttribute(name, value);
  } else {
    made = document.createElement("tirkeu-check");
    for (const [name, value] of [["lang", lang], ...said]) made.setAttribute(name, value);
    made.toggleAttribute("frame", way === "frame");
    made.append(...text.childNodes);
  }
  // Attributes that are only there need no value.
  const line = () => (made.outerHTML + (way === "iframe" ? "" : script.outerHTML)).replaceAll('=""', "");
  // Where many answers are known, the line has room for fewer facts.
  const facts = made.lastChild;
  while (facts?.data && lengthOf(line()) > MOST) facts.data = facts.data.slice(0, facts.data.lastIndexOf(". ") + 1);
  by("text").value = line();
  by("bytes").textContent = lengthOf(by("text").value);
  by("copied").hidden = true;
  by("preview").replaceChildren(made);
}

by("copy").addEventListener("click", async () => {
  by("text").select();
  try {
    await navigator.clipboard.writeText(by("text").value);
  } catch {
    document.execCommand("copy");
  }
  by("copied").hidden = false;
});
by("options").addEventListener("input", make);
by("options").addEventListener("submit", (event) => event.preventDefault());
for (const line of document.querySelectorAll(".policy")) line.textContent = line.textContent.replaceAll("ORIGIN", base.href);
for (const id of ["options", "line"]) by(id).hidden = false;
make();

function diagnosis() {
  const found = new URLSearchParams(location.hash.slice(1)).get("doctor")?.split(",") ?? [];
  for (const line of document.querySelectorAll("[data-code]")) line.hidden = !found.includes(line.dataset.code);
  by("found").hidden = !found.length;
}
addEventListener("hashchange", diagnosis);
diagnosis();
