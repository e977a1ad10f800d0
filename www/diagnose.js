// What does the page around the checker block? Said where its address asks: `?doctor`. The words are on the page this leads to.
import { asked } from "./asked.js";

const wanted = /[?&]doctor\b/.test(location.search);
const blocked = new Set();
if (wanted) addEventListener("securitypolicyviolation", ({ effectiveDirective }) => blocked.add(effectiveDirective));

export function diagnose(host, root, base, shown) {
  if (!wanted) return;
  const { lang, published } = asked(host);
  const found = [`shown-${shown}`, ...blocked];
  if (self.origin === "null") found.push("sandbox");
  if (published && !/^\d{4}-\d\d-\d\d$/.test(published)) found.push("published");
  if (!document.adoptedStyleSheets) found.push("old-browser");
  const link = document.createElement("a");
  link.href = new URL(`embed-${lang}.html#doctor=${found}`, base).href;
  link.target = "_blank";
  link.textContent = `?doctor: ${found.join(", ")}`;
  root.append(link);
}
