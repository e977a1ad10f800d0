// What is <tirkeu-check>? The link that stands in it, until a reader comes near; then the checker, else a frame with it, else the link.
import { diagnose } from "./diagnose.js";
import { framed } from "./frame.js";

export class TirkeuCheck extends HTMLElement {
  /** The folder of the checker, where it is known; else that of the link, and only for a frame: a link is not trusted to run here. */
  static base;
  #opened;

  connectedCallback() {
    // Where the parser has not come to the link yet, it soon will.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#wait());
    else this.#wait();
  }

  #wait() {
    const link = this.querySelector("a[href]");
    if (this.#opened !== undefined || !link || !globalThis.customElements) return;
    this.#opened = false;
    if (this.hasAttribute("eager")) this.open();
    else if (globalThis.IntersectionObserver) {
      const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && (near.disconnect(), this.open()), { rootMargin: "300px" });
      near.observe(this);
    }
    link.addEventListener("click", async (event) => {
      if (this.#opened || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const focus = await this.open();
      if (focus) focus();
      else location.assign(link.href);
    });
  }

  /** Shows the checker; resolves to what gives it the focus, or to nothing where only the link can be shown. */
  open() {
    return (this.#opened ||= this.#show());
  }

  async #show() {
    const root = this.attachShadow({ mode: "open" });
    root.append(document.createElement("slot"));
    const base = TirkeuCheck.base ?? new URL(".", this.querySelector("a[href]").href);
    const inside = ["inside", async () => (await import(new URL("inside.js", base).href)).inside(this, root)];
    const frame = ["frame", () => framed(this, root, base)];
    const ways = !TirkeuCheck.base || this.hasAttribute("frame") ? [frame] : [inside, frame];
    for (const [way, show] of ways) {
      const focus = await show().catch(() => undefined);
      if (!focus) continue;
      diagnose(this, root, base, way);
      return focus;
    }
    diagnose(this, root, base, "link");
  }

  /** Says which result has been reached, and nothing of the answers. */
  tell(result) {
    this.dispatchEvent(new CustomEvent("tirkeu-check:result", { bubbles: true, composed: true, detail: { result } }));
  }
}
