// How is the checker shown in a frame, which grows and shrinks with what is in it? The side of the article.
import { asked } from "./asked.js";

const MOST = 20000;
const PATIENCE = 8000;

/** Resolves to what gives the frame the focus, when it has told its height; rejects where it does not. */
export function framed(host, root, base) {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });
  frame.referrerPolicy = "no-referrer";
  frame.title = host.querySelector("a[href]").textContent;
  let heard;
  const load = () => {
    const { lang, published, theme, answers } = asked(host);
    const address = new URL(`frame-${lang}.html`, base);
    for (const [name, value] of Object.entries({ published, theme })) if (value) address.searchParams.set(name, value);
    address.hash = answers;
    heard = false;
    frame.src = address.href;
  };
  // In a sandbox neither side has an origin to name: then only the window says who speaks, and none is given a port.
  const theirs = self.origin === "null" ? "null" : base.origin;
  const listen = () => {
    const { port1: here, port2: there } = new MessageChannel();
    here.onmessage = ({ data }) => typeof data === "string" && /^[\da-z-]{1,20}$/.test(data) && host.tell(data);
    frame.contentWindow.postMessage("tirkeu-check", theirs, [there]);
  };
  return new Promise((shown, failed) => {
    addEventListener("message", ({ source, origin, data }) => {
      const height = data?.["tirkeu-check"];
      if (source !== frame.contentWindow || origin !== theirs || typeof height !== "number" || !(height > 0 && height <= MOST)) return;
      frame.style.height = `${Math.ceil(height)}px`;
      if (!heard && theirs !== "null") listen();
      heard = true;
      // Who was on the link is on the checker now.
      const isHeld = root.querySelector("slot") && host.matches(":focus-within");
      root.querySelector("slot")?.remove();
      if (isHeld) frame.focus();
      shown(() => frame.focus());
    });
    const giveUp = () => heard || failed(frame.remove());
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => effectiveDirective === "frame-src" && giveUp());
    setTimeout(giveUp, PATIENCE);
    load();
    root.append(frame);
    new MutationObserver(load).observe(host, { attributeFilter: ["lang", "published", "theme", "answers"] });
  });
}
