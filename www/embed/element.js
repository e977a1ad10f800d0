// What is <tirkeu-check>? A custom element with a link in it; when a reader comes near, the checker takes the link's place.
//
// It is drawn into a shadow root, else into an iframe; where neither can be, the link stays.
import { diagnose } from "./doctor.js";
import { mountIframe } from "./iframe.js";

/** How long somebody who has tapped the link waits before it leads where links lead. */
const PATIENCE = 3000;

export class TirkeuCheck extends HTMLElement {
  /**
   * The folder of the checker, where it is known. Else it is that of the link, and only for an iframe: a link is not trusted to
   * run here.
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
    // Moved, it stays as it is; taken away, it leaves nothing behind, and where it is put again it begins anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#left?.abort();
      this.shadowRoot?.replaceChildren(document.createElement("slot"));
      this.#left = undefined;
      this.#opened = undefined;
    });
  }

  /** Shows the checker; resolves to what gives it the focus, or to nothing where only the link can be shown. */
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
    const detail = { result };
    this.dispatchEvent(new CustomEvent("tirkeu-check:result", { bubbles: true, composed: true, detail }));
  }

  get #link() {
    return /** @type {HTMLAnchorElement | null} */ (this.querySelector("a[href]"));
  }

  /** Read when it is needed: who has left in the meantime has none, and nothing more is mounted. */
  get #signal() {
    return /** @type {AbortController} */ (this.#left).signal;
  }

  #wait() {
    if (this.hasAttribute("eager")) {
      this.open();
      return;
    }
    if (!globalThis.IntersectionObserver) return;
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
    const base = TirkeuCheck.base ?? new URL(".", this.#link?.href);
    /** @type {["shadow" | "iframe", () => Promise<() => void>][]} */
    const ways = [["iframe", () => mountIframe(this, root, base, this.#signal)]];
    if (TirkeuCheck.base && !this.hasAttribute("frame")) {
      ways.unshift(["shadow", async () => (await importShadow(base)).mountShadow(this, root, this.#signal)]);
    }
    for (const [way, mount] of ways) {
      const focus = await mount().catch(() => undefined);
      if (!focus) continue;
      diagnose(this, root, base, way);
      return focus;
    }
    diagnose(this, root, base, "link");
  }
}

/**
 * @param {URL} base
 * @returns {Promise<typeof import("./shadow.js")>}
 */
const importShadow = (base) => import(new URL("embed/shadow.js", base).href);
