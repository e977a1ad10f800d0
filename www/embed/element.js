// What is <tirkeu-check>? The link that stands in it, until a reader comes near; then the checker, else a frame with it, else the link.
import { diagnose } from "./diagnose.js";
import { framed } from "./frame.js";

const PATIENCE = 3000;

export class TirkeuCheck extends HTMLElement {
  /** The folder of the checker, where it is known; else that of the link, and only for a frame: a link is not trusted to run here. */
  static base;
  #opened;
  #left;

  constructor() {
    super();
    this.addEventListener("click", (event) => this.#used(event));
  }

  connectedCallback() {
    if (this.#left) return;
    this.#left = new AbortController();
    if (TirkeuCheck.base || this.#link) return this.#wait();
    // The parser, or whoever made this, has not come to the link yet.
    const link = new MutationObserver(() => this.#link && (link.disconnect(), this.#wait()));
    link.observe(this, { childList: true, subtree: true });
  }

  disconnectedCallback() {
    // Moved, it stays as it is; taken away, it leaves nothing behind, and where it is put again it begins anew.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#left.abort();
      this.shadowRoot?.replaceChildren(document.createElement("slot"));
      this.#left = this.#opened = undefined;
    });
  }

  /** Shows the checker; resolves to what gives it the focus, or to nothing where only the link can be shown. */
  open() {
    return (this.#opened ??= this.#show().catch(() => undefined));
  }

  /** Says which result has been reached, and nothing of the answers. */
  tell(result) {
    this.dispatchEvent(new CustomEvent("tirkeu-check:result", { bubbles: true, composed: true, detail: { result } }));
  }

  get #link() {
    return this.querySelector("a[href]");
  }

  #wait() {
    if (this.hasAttribute("eager")) return void this.open();
    if (!globalThis.IntersectionObserver) return;
    const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && (near.disconnect(), this.open()), { rootMargin: "300px" });
    near.observe(this);
  }

  async #used(event) {
    const link = this.#link;
    if (this.#opened || !link?.contains(event.target) || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const focus = await Promise.race([this.open(), new Promise((tired) => setTimeout(tired, PATIENCE))]);
    if (focus) focus();
    else location.assign(link.href);
  }

  async #show() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(document.createElement("slot"));
    const base = TirkeuCheck.base ?? new URL(".", this.#link.href);
    const inside = ["inside", async () => (await import(new URL("inside.js", base).href)).inside(this, root, this.#left.signal)];
    const frame = ["frame", () => framed(this, root, base, this.#left.signal)];
    const ways = !TirkeuCheck.base || this.hasAttribute("frame") ? [frame] : [inside, frame];
    for (const [way, show] of ways) {
      const focus = await show().catch(() => undefined);
      if (!focus) continue;
      diagnose(this, root, base, way);
      return focus;
    }
    diagnose(this, root, base, "link");
  }
}
