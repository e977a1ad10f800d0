// What does the page around the checker block? Said where its address asks: `?doctor`. The words are on the page this leads to.
import { asked } from "./asked.js";

const wanted = /[?&]doctor(?:&|$)/.test(location.search);
const violations = [];
if (wanted) addEventListener("securitypolicyviolation", (violation) => violations.push(violation));

export function diagnose(host, root, base, shown) {
  if (!wanted) return;
  const { lang, published } = asked(host);
  // What else the page blocks is its own business.
  const ours = violations.filter(({ blockedURI }) => blockedURI === "wasm-eval" || blockedURI.startsWith(base.origin));
  const found = new Set([`shown-${shown}`, ...ours.map(({ effectiveDirective }) => effectiveDirective)]);
  if (self.origin === "null") found.add("sandbox");
  if (published && (!/^\d{4}-\d\d-\d\d$/.test(published) || isNaN(Date.parse(published)))) found.add("published");
  const link = document.createElement("a");
  link.href = new URL(`embed-${lang}.html#doctor=${[...found]}`, base).href;
  link.target = "_blank";
  link.textContent = `?doctor: ${[...found].join(", ")}`;
  root.append(link);
}
