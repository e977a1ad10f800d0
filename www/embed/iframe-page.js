// How does the checker live in an iframe? The side of the iframe.
//
// What the article asks stands in the address; the page tells anybody only its height. The other side, and
// the messages between the two, are in iframe.js.
import { blockNetwork, wordsHere } from "../app/load.js";
import { mountShadow } from "./shadow.js";

/** @typedef {import("./iframe.js").Host} Host */

const host = /** @type {Host} */ (document.querySelector("tirkeu-check"));
const parts = () => location.hash.slice(1).split("&");
/** @param {string} part */
const isOption = (part) => /^(?:published|theme)=/.test(part);

function applyAddress() {
  const options = new URLSearchParams(parts().filter(isOption).join("&"));
  const answers = parts()
    .filter((part) => !isOption(part))
    .join("&");
  const attributes = { published: "", theme: "", ...Object.fromEntries(options), answers };
  for (const [name, value] of Object.entries(attributes)) {
    // What is as it was is not set again: a reader who has gone on is not sent back.
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
  document.documentElement.style.colorScheme = attributes.theme || "light dark";
}
applyAddress();
addEventListener("hashchange", applyAddress);

// The article may leave a port; through it, it is told the result, and nothing of the answers.
/** @type {MessagePort | undefined} */
let port;
/** @type {string | undefined} */
let unsent;
addEventListener("message", ({ source, data, ports }) => {
  if (source !== parent || data !== "tirkeu-check" || ports.length !== 1) return;
  [port] = ports;
  if (unsent) port.postMessage(unsent);
  unsent = undefined;
});
/** @param {string} result */
host.announce = (result) => {
  if (port) port.postMessage(result);
  else unsent = result;
};

/**
 * Another language is another page, since this one will have blocked the network.
 *
 * @param {string} lang
 * @param {string} answers
 */
function speak(lang, answers) {
  const fragment = [...parts().filter(isOption), answers.replace("#", "")].join("&");
  location.replace(`iframe-${lang}.html#${fragment}`);
}

const root = host.attachShadow({ mode: "open" });
root.append(document.createElement("slot"));

/** Where this page is loaded again, the answers are still there. */
function keepAnswers() {
  const { hash } = /** @type {HTMLAnchorElement} */ (root.getElementById("own-page"));
  const kept = `#${[...parts().filter(isOption), hash.slice(1)].join("&")}`;
  if (kept !== location.hash) history.replaceState(history.state, "", kept);
}

function sendHeight() {
  /** @type {import("./iframe.js").HeightMessage} */
  const message = { "tirkeu-check": host.getBoundingClientRect().height };
  parent.postMessage(message, "*");
}

async function start() {
  await mountShadow(host, root, undefined, speak, async () => wordsHere());
  blockNetwork();
  new MutationObserver(keepAnswers).observe(root, { childList: true, subtree: true });
  if (parent === self) return;
  // At once, too: what is not seen is not drawn, and what is not drawn changes no size.
  sendHeight();
  new ResizeObserver(sendHeight).observe(host);
}
// Where it cannot start, the link and the facts stay.
start().catch(console.error);
