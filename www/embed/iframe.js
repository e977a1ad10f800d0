// How is the checker shown in a frame, which grows and shrinks with what is in it? The side of the article.
import { asked } from "./asked.js";

const MOST = 20000;
const PATIENCE = 8000;
/** What an article cannot take from a frame, as it cannot from a card. */
const FIRM = ":host{all:initial!important;display:block!important;color-scheme:inherit!important;font-size:medium!important;margin:var(--tirkeu-margin,1em 0)!important}:host([hidden]){display:none!important}";

/** Resolves to what gives the frame the focus, when it has told its height; rejects where it does not. */
export function framed(host, root, base, signal) {
  const frame = document.createElement("iframe");
  Object.assign(frame.style, { display: "block", width: "100%", height: "0", border: "0" });
  frame.referrerPolicy = "no-referrer";
  frame.title = host.querySelector("a[href]")?.textContent ?? "";
  // All that is asked stands in the fragment: no server reads it, and a change of it loads nothing anew.
  const address = () => {
    const { lang, published, theme, answers } = asked(host);
    // A frame does not know in which colours the article is.
    const scheme = { normal: "light", light: "light", dark: "dark" }[getComputedStyle(host.parentElement ?? host).colorScheme];
    const said = Object.entries({ published, theme: theme || scheme }).filter(([, value]) => value);
    return new URL(`frame-${lang}.html#${[new URLSearchParams(said), answers].join("&")}`, base).href;
  };
  let heard = false;
  const listen = () => {
    const { port1: here, port2: there } = new MessageChannel();
    here.onmessage = ({ data }) => typeof data === "string" && /^[\da-z-]{1,20}$/.test(data) && host.tell(data);
    frame.contentWindow.postMessage("tirkeu-check", base.origin, [there]);
  };
  return new Promise((shown, failed) => {
    const gone = () => failed(frame.remove());
    const hear = ({ source, origin, data }) => {
      const height = data?.["tirkeu-check"];
      // In a sandbox neither side has an origin to name: then only the window says who speaks, and none is given a port.
      const isTheirs = origin === base.origin || (origin === "null" && self.origin === "null");
      if (source !== frame.contentWindow || !isTheirs || typeof height !== "number" || !(height > 0 && height <= MOST)) return;
      frame.style.height = `${Math.ceil(height)}px`;
      if (!heard && origin !== "null") listen();
      heard = true;
      const slot = root.querySelector("slot");
      if (!slot) return;
      // Who was on the link is on the checker now.
      const isHeld = host.matches(":focus-within");
      slot.remove();
      try {
        const firm = new CSSStyleSheet();
        firm.replaceSync(FIRM);
        root.adoptedStyleSheets = [firm];
      } catch {} // An older browser leaves the article its say.
      if (isHeld) frame.focus();
      shown(() => frame.focus());
    };
    addEventListener("message", hear, { signal });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => effectiveDirective === "frame-src" && blockedURI && frame.src.startsWith(blockedURI) && gone(), { signal });
    signal.addEventListener("abort", gone);
    // On a weak line it may still come, and then it takes the place of the link.
    setTimeout(failed, PATIENCE);
    frame.addEventListener("load", () => (heard = false));
    frame.src = address();
    root.append(frame);
    const asking = new MutationObserver(() => frame.contentWindow?.location.replace(address()));
    asking.observe(host, { attributeFilter: ["lang", "published", "theme", "answers"] });
    signal.addEventListener("abort", () => asking.disconnect());
  });
}
