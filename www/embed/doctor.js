// What does the page around the checker block?
//
// The doctor says it where the address of that page asks: `?doctor`. It finds codes; what each means is said
// on the builder's page, to which its link leads.
import { options } from "./options.js";

const isCalled = /[?&]doctor(?:[=&]|$)/.test(location.search);
/** @type {SecurityPolicyViolationEvent[]} */
const violations = [];
if (isCalled) addEventListener("securitypolicyviolation", (violation) => violations.push(violation));

/**
 * @param {HTMLElement} host
 * @param {ShadowRoot} root
 * @param {URL} base
 * @param {"shadow" | "iframe" | "link"} shown How the checker is shown.
 */
export function diagnose(host, root, base, shown) {
  if (!isCalled) return;
  const { lang, published } = options(host);
  const codes = new Set([`shown-${shown}`]);
  for (const { blockedURI, effectiveDirective } of violations) {
    // What else the page blocks is its own business.
    if (blockedURI === "wasm-eval" || blockedURI.startsWith(base.origin)) codes.add(effectiveDirective);
  }
  if (self.origin === "null") codes.add("sandbox");
  if (published && !isDay(published)) codes.add("published");
  const found = [...codes];
  const link = document.createElement("a");
  link.href = new URL(`embed-${lang}.html#doctor=${found}`, base).href;
  link.target = "_blank";
  link.textContent = `?doctor: ${found}`;
  root.append(link);
}

/** @param {string} text */
const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && Date.parse(text) > 0;
