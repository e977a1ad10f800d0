// How does the checker live in a frame? It takes what the article asks from the address, and tells anybody only its height.
import { inside } from "./inside.js";
import { closeTheDoor } from "./program.js";

const check = document.querySelector("tirkeu-check");
const parts = () => location.hash.slice(1).split("&");
const isOfTheArticle = (part) => /^(?:published|theme)=/.test(part);

function obey() {
  const said = { published: "", theme: "", ...Object.fromEntries(new URLSearchParams(parts().filter(isOfTheArticle).join("&"))) };
  const answers = parts().filter((part) => !isOfTheArticle(part)).join("&");
  // What is as it was is not set again: a reader who has gone on is not sent back.
  for (const [name, value] of Object.entries({ ...said, answers })) if (check.getAttribute(name) !== value) check.setAttribute(name, value);
  document.documentElement.style.colorScheme = said.theme || "light dark";
}
obey();
addEventListener("hashchange", obey);

// The page around may leave a port; through it, it is told the result, and nothing of the answers.
let port;
let untold;
addEventListener("message", ({ source, data, ports }) => {
  if (source !== parent || data !== "tirkeu-check" || ports.length !== 1) return;
  [port] = ports;
  if (untold) port.postMessage(untold);
  untold = undefined;
});
check.tell = (result) => (port ? port.postMessage(result) : (untold = result));

const root = check.attachShadow({ mode: "open" });
root.append(document.createElement("slot"));
// Another language is another page, since this one will have closed its door.
const speak = (lang, answers) => location.replace(`frame-${lang}.html#${[...parts().filter(isOfTheArticle), answers.replace("#", "")].join("&")}`);
await inside(check, root, undefined, speak);
closeTheDoor();
const measure = () => parent.postMessage({ "tirkeu-check": check.getBoundingClientRect().height }, "*");
if (parent !== self) {
  // At once, too: what is not seen is not drawn, and what is not drawn changes no size.
  measure();
  new ResizeObserver(measure).observe(check);
}
