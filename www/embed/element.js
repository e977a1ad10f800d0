// What is the custom element <tirkeu-check>?
//
// A link, until a reader comes near; then the checker takes its place. It is mounted in a shadow root, else
// in an iframe; where neither can be, the link stays.
import { diagnose } from "./doctor.js";
import { mountIframe } from "./iframe.js";

/** How long somebody who has tapped the link waits before it leads where links lead. */
const PATIENCE = 3000;

export class TirkeuCheck extends HTMLElement {
  /**
   * The folder of the checker, where it is known. Else it is that of the link, and only for an iframe: a link
   * is not trusted to run here.
   *
   * @type {URL | undefined}
   */
  static base;

  /** @type {Promise<(() => void) | undefined> | undefined} */
  #opened;

  /** @type {AbortController | undefined} */
  #left;

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#handleClick(event));
  }

  connectedCallback() {
    if (this.#left) return;
    this.#left = new AbortController();
    if (TirkeuCheck.base || this.#link) {
      this.#wait();
      return;
    }
    // The parser, or whoever made this, has not come to the link yet.
    const link = new MutationObserver(() => {
      if (!this.#link) return;
      link.disconnect();
      this.#wait();
    });
    link.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    // Moved, it stays as it is; taken away, it leaves nothing behind, and where it is put again it begins
    // anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#left?.abort();
      this.shadowRoot?.replaceChildren(document.createElement("slot"));
      this.#left = undefined;
      this.#opened = undefined;
    });
  }

  /**
   * Shows the checker; resolves to what gives it the focus, or to nothing where only the link can be shown.
   */
  open() {
    this.#opened ??= this.#show().catch(() => undefined);
    return this.#opened;
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

  get #link() {
    return /** @type {HTMLAnchorElement | null} */ (this.querySelector("a[href]"));
  }

  #wait() {
    if (this.hasAttribute("eager")) {
      this.open();
    } else if (globalThis.IntersectionObserver) {
      const near = new IntersectionObserver(
        (entries) => {
          if (!entries.some((entry) => entry.isIntersecting)) return;
          near.disconnect();
          this.open();
        },
        { rootMargin: "300px" },
      );
      near.observe(this);
    }
  }

  /** @param {MouseEvent} event */
  async #handleClick(event) {
    const link = this.#link;
    if (this.#opened || !link?.contains(/** @type {Node} */ (event.target))) return;
    if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    /** @type {Promise<undefined>} */
    const tired = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    const focus = await Promise.race([this.open(), tired]);
    if (focus) focus();
    else location.assign(link.href);
  }

  async #show() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(document.createElement("slot"));
    const base = TirkeuCheck.base ?? new URL(".", /** @type {HTMLAnchorElement} */ (this.#link).href);
    // Asked for when it is needed: who has left in the meantime has no signal, and nothing more is mounted.
    const signal = () => /** @type {AbortController} */ (this.#left).signal;
    const shadow = async () => {
      /** @type {typeof import("./shadow.js")} */
      const { mountShadow } = await import(new URL("embed/shadow.js", base).href);
      return mountShadow(this, root, signal());
    };
    const iframe = () => mountIframe(this, root, base, signal());
    for (const mount of TirkeuCheck.base && !this.hasAttribute("frame") ? [shadow, iframe] : [iframe]) {
      const focus = await mount().catch(() => undefined);
      if (!focus) continue;
      diagnose(this, root, base, mount === shadow ? "shadow" : "iframe");
      return focus;
    }
    diagnose(this, root, base, "link");
  }
}
