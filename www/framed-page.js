// How does the checker live in a frame? It takes what the article asks from the address, and tells anybody only its height.
import { inside } from "./inside.js";

const check = document.querySelector("tirkeu-check");
for (const [name, value] of new URLSearchParams(location.search)) {
  if (["published", "theme"].includes(name)) check.setAttribute(name, value);
}
check.setAttribute("answers", location.hash.slice(1));

// The page around may leave a port; through it, it is told the result, and nothing of the answers.
let port;
addEventListener("message", ({ source, data, ports }) => {
  if (source === parent && data === "tirkeu-check" && ports.length === 1) [port] = ports;
});
check.tell = (result) => port?.postMessage(result);

const root = check.attachShadow({ mode: "open" });
root.append(document.createElement("slot"));
await inside(check, root);
if (parent !== self) new ResizeObserver(() => parent.postMessage({ "tirkeu-check": check.getBoundingClientRect().height }, "*")).observe(check);
