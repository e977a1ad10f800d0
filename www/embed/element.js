// What is the custom element <tirkeu-check>?
//
// A link, until a reader comes near; then the checker takes its place. It is mounted in a shadow root, else
// in an iframe; where neither can be, the link stays. The shadow root is closed: what listens in the page is not
// told what was used in it.
import { diagnose } from "./doctor.js";
import { mountIframe } from "./iframe.js";
import { linkIn, options } from "./options.js";

/** After how long a reader is told that the checker does not open. */
const LATE = 8000;
/** How long somebody who has tapped the link waits before it leads where links lead. */
const PATIENCE = 3000;
/** By this each reader asks anew for what names the current files, whatever the site lets caches keep. */
const ANEW = Math.random();
/**
 * The height of the lowest screen. It is kept free from the start, so that what is below does not move when
 * the checker comes.
 */
const RESERVED = "display:block;min-height:640px";

/** @typedef {() => void} Focus What gives the checker the focus. */
/** @typedef {TirkeuCheck & { late: HTMLElement }} Check With what says that it, or another language, does not open. */

/** @type {WeakMap<TirkeuCheck, ShadowRoot>} */
const roots = new WeakMap();

export class TirkeuCheck extends HTMLElement {
  constructor() {
    super();
    /** @type {AbortController | undefined} Aborted when it has left the document. */
    this.stay = undefined;
    /** @type {Promise<Focus | undefined> | undefined} */
    this.opened = undefined;
    this.addEventListener("click", (event) => handleClick(this, event));
  }

  connectedCallback() {
    if (this.stay) return;
    this.stay = new AbortController();
    if (TirkeuCheck.base || linkIn(this)) {
      wait(this);
      return;
    }
    // The parser, or whoever made this, has not come to the link yet.
    const link = new MutationObserver(() => {
      if (!linkIn(this)) return;
      link.disconnect();
      wait(this);
    });
    link.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    // Moved, it stays as it is; taken away, it leaves nothing behind, and where it is put again it begins
    // anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.stay?.abort();
      this.stay = this.opened = undefined;
      showLink(this);
    });
  }

  /**
   * Shows the checker; resolves to what gives it the focus, or to nothing where only the link can be shown.
   */
  open() {
    this.opened ??= show(/** @type {Check} */ (/** @type {unknown} */ (this))).catch(() => undefined);
    return this.opened;
  }

  /**
   * Says which result has been reached, and nothing of the answers.
   *
   * @param {string} result
   */
  announce(result) {
    this.dispatchEvent(
      new CustomEvent("tirkeu-check:result", { bubbles: true, composed: true, detail: { result } }),
    );
  }
}

/**
 * The folder of the checker, where it is known. Else it is that of the link, and only for an iframe: a link
 * is not trusted to run here.
 *
 * @type {URL | undefined}
 */
TirkeuCheck.base = undefined;
/** By its internals a page would have the closed root of an element. */
TirkeuCheck.disabledFeatures = ["internals"];

/** @param {TirkeuCheck} host */
function showLink(host) {
  const root = roots.get(host) ?? host.attachShadow({ mode: "closed" });
  roots.set(host, root);
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.lang = options(host).lang;
  said.textContent = NOT_OPEN[LANGUAGES.indexOf(said.lang)];
  /** @type {Check} */ (host).late = said;
  const slot = document.createElement("slot");
  slot.style.cssText = RESERVED;
  root.textContent = "";
  root.append(slot);
  return root;
}

/** @param {TirkeuCheck} host */
function wait(host) {
  if (host.hasAttribute("eager")) {
    host.open();
  } else if (self.IntersectionObserver) {
    showLink(host);
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.pop()?.isIntersecting) return;
        near.disconnect();
        host.open();
      },
      { rootMargin: "300px" },
    );
    near.observe(host);
  }
}

/**
 * @param {TirkeuCheck} host
 * @param {MouseEvent} event
 */
async function handleClick(host, event) {
  const link = linkIn(host);
  if (!link?.contains(/** @type {Node} */ (event.target))) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  /** @type {Promise<undefined>} */
  const tired = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const focus = await Promise.race([host.open(), tired]);
  if (focus) focus();
  else location.assign(link.href);
}

/** @param {Check} host */
async function show(host) {
  const stay = /** @type {AbortController} */ (host.stay);
  // Asked for when it is needed: where it has left in the meantime, nothing more is mounted, also if it is back.
  const signal = () => {
    if (stay !== host.stay) throw stay;
    return stay.signal;
  };
  const own = TirkeuCheck.base;
  const link = linkIn(host)?.href ?? "";
  const root = showLink(host);
  const slot = /** @type {HTMLElement} */ (root.firstChild);
  // Below the link. Whatever takes the place of that takes the place of this, too.
  const sayLate = () => slot.after(host.late);
  setTimeout(sayLate, LATE);
  if (own && !host.hasAttribute("frame")) {
    try {
      /** @type {typeof import("./current.js")} */
      const { mountShadow } = await import(`${own}embed/current.js?${ANEW}`);
      const focus = await mountShadow(host, root, signal());
      diagnose(host, root, own, "shadow");
      return focus;
    } catch {
      // Then in an iframe.
    }
  }
  // A script may have been copied away from the site; a link to a page of ours leads to it.
  const folder = new URL(".", own && !/\/(index|checker)[^/]*$/.test(link) ? own : link);
  const focus = await mountIframe(host, root, folder, signal()).catch(() => undefined);
  if (!focus) {
    slot.removeAttribute("style");
    sayLate();
  }
  diagnose(host, root, folder, focus ? "iframe" : "link");
  return focus;
}
