// How does the checker live in an iframe? The side of the iframe.
//
// What the article asks stands in the address, and nothing of the reader does: whoever put the iframe there could
// else try addresses, and see which of them changes nothing. The page tells anybody how high it wants to be, and that
// is the same for everybody. The other side, and the messages between the two, are in iframe.js.
import { wordsHere } from "../app/load.js";
import { blockNetwork } from "../app/program.js";
import { mountShell } from "./shell.js";
import { loadWords } from "./words.js";

/** @typedef {import("./iframe.js").Host} Host */

/** What is seen above a heading, in CSS pixels. */
const ABOVE = 64;

const host = /** @type {Host} */ (document.querySelector("tirkeu-check"));

/** The language of this page. */
const own = host.lang;

/** The message that the checker has not opened, which stands in the page. */
const late = /** @type {HTMLElement} */ (host.querySelector(".late"));

/** @param {string} part */
const isOption = (part) => /^(?:published|theme)=/.test(part);
/** @param {string} part */
const isAnswer = (part) => part !== "" && !isOption(part);
/**
 * What stands in the address.
 *
 * @param {(part: string) => boolean} isWanted
 */
const asked = (isWanted) => location.hash.slice(1).split("&").filter(isWanted).join("&");

/**
 * What the article answered itself, what the reader has made of it, whether they have tapped anything, and in which
 * language they read: kept where this page is loaded again.
 */
let [given, answers, isTapped, lang] = history.state ?? [asked(isAnswer), asked(isAnswer), false, own];
/**
 * From the reader's first tap on, the address keeps what the article asks, and no answer. Until then all in it is the
 * article's, and is left alone.
 */
function keep() {
  if (isTapped) history.replaceState([given, answers, isTapped, host.lang], "", `#${asked(isOption)}`);
}

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
host.lang = lang;
host.setAttribute("answers", answers);
addEventListener("hashchange", () => {
  const now = asked(isAnswer);
  applyOptions();
  // A reader who has begun is not sent elsewhere: the page around could answer for them, and see what comes of it.
  if (!isTapped && now !== given) {
    given = now;
    host.setAttribute("answers", given);
  }
  keep();
});

/** Whether the article has answered something itself: then what comes of a tap would tell what the reader adds. */
const wouldTell = () => given !== "" && isTapped;

/**
 * As high as the page wants to be: while it asks, and from the first result on; where a result would tell the answers,
 * from the first tap on. The height of what is in it would tell them, too, at one width or at another. So the rest
 * scrolls inside; and it never becomes lower again.
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

function grow() {
  frame.style.height = "60rem";
  if (sent) sendHeight();
}

// The article may leave a port; through it, it is told the result, where that says nothing of the answers.
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
  if (wouldTell()) return;
  if (port) port.postMessage(result);
  else unsent = result;
  grow();
};
host.late = late;

// Open: this is a document of our own.
const root = host.attachShadow({ mode: "open" });
root.append(document.createElement("slot"));
// What is dragged out of a frame, a link with its answers or a text, the page around is told.
document.ondragstart = () => false;
addEventListener(
  "click",
  () => {
    isTapped = true;
    keep();
    if (wouldTell()) grow();
  },
  true,
);

/** @type {import("./shell.js").Place} */
const place = {
  frames: 1,
  styles: wordsHere("styles"),
  words: async (chosen) => (chosen === own ? wordsHere() : loadWords(chosen)),
  speak: (chosen) => host.setAttribute("lang", chosen),
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
  if (wouldTell()) grow();
  await mountShell(host, root, place);
  blockNetwork();
  // At once: what is not seen is not drawn.
  sendHeight();
}
// Where it cannot start, the link and the facts stay; and the message, which would have come by itself, comes at once.
// Where it has started they stand nowhere, until the message is asked for.
start()
  .catch((error) => console.error(error))
  .then(() => late.classList.remove("late"));
