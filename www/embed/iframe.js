// How is the checker shown in an iframe, as high as that wants to be? The side of the article.
//
// The two sides speak in messages: the page in the iframe posts a height (`HeightMessage`); the article
// answers the first of them with "tirkeu-check" and a port, and through the port it is told each result that
// is reached, as a string, where that would not tell what the reader adds to answers of its own.
import { linkIn, options } from "./options.js";

/** @typedef {{ "tirkeu-check": number }} HeightMessage In CSS pixels, whole. */
/** @typedef {HTMLElement & { announce(result: string): void, late: HTMLElement }} Host The custom element. */

const MAX_HEIGHT = 20_000;
/** How long the iframe may take to tell its height. */
const PATIENCE = 8000;

/**
 * Which theme goes with the colour scheme of the article; where it has both, the reader's own.
 *
 * @type {Record<string, string>}
 */
const SCHEMES = { normal: "light", light: "light", dark: "dark" };

/** What an article cannot take from an iframe, as it cannot from a shell; but with what is around it, it is hidden. */
const HOST_STYLE =
  ":host([hidden]){display:none!important}" +
  ":host{all:unset!important;display:block!important;margin:var(--tirkeu-margin,1em 0)!important}";

/**
 * Resolves to what gives the iframe the focus, when it has told its height; rejects where it does not.
 *
 * @param {Host} host
 * @param {ShadowRoot} root
 * @param {URL} base
 * @param {AbortSignal} signal
 * @returns {Promise<() => void>}
 */
export function mountIframe(host, root, base, signal) {
  const iframe = document.createElement("iframe");
  iframe.style.cssText = "display:block;width:100%;height:0;border:0";
  iframe.referrerPolicy = "no-referrer";
  iframe.allow = "clipboard-write;web-share";

  /** All that is asked stands in the fragment: no server reads it, and a change of it loads nothing anew. */
  const address = () => {
    // The parser may not have come to the link before.
    iframe.title = linkIn(host)?.text ?? "";
    const { lang, published, theme, answers } = options(host);
    // An iframe does not know in which colours the article is.
    const scheme = SCHEMES[getComputedStyle(host.parentElement ?? host).colorScheme];
    const given = Object.entries({ published, theme: theme || scheme }).filter(([, value]) => value);
    return new URL(`iframe-${lang}.html#${[new URLSearchParams(given), answers].join("&")}`, base).href;
  };

  const openPort = () => {
    const { port1: ours, port2: theirs } = new MessageChannel();
    ours.onmessage = ({ data }) => {
      if (/^[\da-z-]{1,20}$/.test(data)) host.announce(`${data}`);
    };
    iframe.contentWindow?.postMessage("tirkeu-check", base.origin, [theirs]);
  };

  const follow = () => iframe.contentWindow?.location.replace(address());

  const changes = new MutationObserver(follow);

  const replaceSlot = () => {
    // What has changed while the page came: before that Chromium would lay nothing out in it, or forget the change.
    follow();
    changes.observe(host, { attributeFilter: ["lang", "published", "theme", "answers"] });
    // Who was on the link is on the checker now.
    const isHeld = host.matches(":focus-within");
    for (const one of root.querySelectorAll("slot, p")) one.remove();
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(HOST_STYLE);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // An older browser leaves the article its say.
    }
    if (isHeld) iframe.focus();
  };

  return new Promise((resolve, reject) => {
    const fail = () => {
      changes.disconnect();
      iframe.remove();
      reject();
    };

    // Whether the page that is in the iframe now has told its height.
    let isHeard = false;
    iframe.onload = () => {
      isHeard = false;
    };

    /** @param {MessageEvent} message */
    const hear = ({ source, origin, data }) => {
      const height = data?.["tirkeu-check"];
      // In a sandbox neither side has an origin to name: then only the window says who speaks, and none is
      // given a port.
      const isOurs = origin === base.origin || (origin === "null" && self.origin === "null");
      if (source !== iframe.contentWindow || !isOurs) return;
      if (!(height > 0 && height <= MAX_HEIGHT)) return;
      iframe.style.height = `${height}px`;
      if (!isHeard && origin !== "null") openPort();
      isHeard = true;
      if (root.querySelector("slot")) replaceSlot();
      resolve(() => iframe.focus());
    };
    addEventListener("message", hear, { signal });

    /** @param {SecurityPolicyViolationEvent} violation */
    const failIfBlocked = ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective === "frame-src" && iframe.src.startsWith(blockedURI)) fail();
    };
    addEventListener("securitypolicyviolation", failIfBlocked, { signal });
    // On a weak connection it may still come, and then it takes the place of the link.
    setTimeout(reject, PATIENCE);

    iframe.src = address();
    root.append(iframe);
    signal.addEventListener("abort", fail);
  });
}
