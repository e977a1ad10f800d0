// How does the checker live in an iframe? The side of the iframe.
//
// What the article asks stands in the address, and nothing of the reader does: whoever put the iframe there could
// else try addresses, and see which of them changes nothing. The page tells anybody how high it wants to be, and that
// is the same for everybody. The other side, and the messages between the two, are in iframe.js.
import { wordsHere } from "../app/load.js";
import { blockNetwork } from "../app/program.js";
import { takeTicks, ticksToGo } from "../app/ticks.js";
import { mountShell } from "./shell.js";

/** @typedef {import("./iframe.js").Host} Host */

/** What is seen above a heading, in CSS pixels. */
const ABOVE = 64;

const host = /** @type {Host} */ (document.querySelector("tirkeu-check"));

/** @param {string} part */
const isOption = (part) => /^(?:published|theme)=/.test(part);
/** @param {string} part */
const isAnswer = (part) => !isOption(part);
/** What stands in the address. @param {(part: string) => boolean} isWanted */
const asked = (isWanted) => location.hash.slice(1).split("&").filter(isWanted).join("&");

takeTicks();

/** What the article gave last, and what the reader has made of it: kept where this page is loaded again. */
let [given, answers] = history.state ?? [asked(isAnswer), asked(isAnswer)];
/** The address keeps what the article asks, and no answer. */
const keep = () => history.replaceState([given, answers], "", `#${asked(isOption)}`);

function applyOptions() {
  const attributes = {
    published: "",
    theme: "",
    ...Object.fromEntries(new URLSearchParams(asked(isOption))),
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  }
  document.documentElement.style.colorScheme = attributes.theme || "light dark";
}

applyOptions();
host.setAttribute("answers", answers);
keep();
addEventListener("hashchange", () => {
  const now = asked(isAnswer);
  applyOptions();
  // A reader who has gone on is not sent back.
  if (now !== given) host.setAttribute("answers", now);
  given = now;
  keep();
});

/**
 * As high as the page wants to be: while it asks, and from the first result on. The height of what is in it would tell
 * the answers, at one width or at another. So the rest scrolls inside; and it never becomes lower again.
 */
const frame = document.createElement("i");
frame.style.cssText = "position:fixed;top:0;height:40rem";
document.body.append(frame);
let sent = 0;

function sendHeight() {
  if (parent === self || sent === frame.offsetHeight) return;
  sent = frame.offsetHeight;
  /** @type {import("./iframe.js").HeightMessage} */
  const message = { "tirkeu-check": sent };
  parent.postMessage(message, "*");
}

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
  frame.style.height = "60rem";
  if (sent) sendHeight();
};

// Open: this is a document of our own.
const root = host.attachShadow({ mode: "open" });
root.append(document.createElement("slot"));

/** @type {import("./shell.js").Place} */
const place = {
  frames: 1,
  styles: wordsHere("styles"),
  words: async () => wordsHere(),
  // Another language is another page, since this one will have blocked the network.
  speak: (lang) => location.replace(`iframe-${lang}.html#${asked(isOption)}&${answers}${ticksToGo()}`),
  focus(heading) {
    heading.focus({ preventScroll: true });
    scrollBy(0, heading.getBoundingClientRect().top - ABOVE);
    // The page around sees the frame come into view, and not what is in it.
    frame.scrollIntoView();
  },
  moved(address) {
    answers = address.replace("#", "");
    keep();
  },
};

async function start() {
  await mountShell(host, root, place);
  blockNetwork();
  // At once: what is not seen is not drawn.
  sendHeight();
}
// Where it cannot start, the link and the facts stay; and the message, which would have come by itself, comes at once.
start().catch((error) => {
  console.error(error);
  host.querySelector(".late")?.classList.remove("late");
});
