// Which headers should a host send with which file? dist/_headers, as Netlify and Cloudflare Pages read it.
//
// What all files have stands in www/_headers. A page has its own policy as a header, too, with what a policy in
// a page cannot say. Of two rules for one address hosts join the values, so each header has one rule alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, WWW } from "./folders.mjs";
import { readSite } from "./site.mjs";

/** Cloudflare Pages reads no more rules, and no longer lines. */
const MOST = { rules: 100, line: 2000 };
/** The one policy of Trusted Types there is: it knows the address of the service worker, and no other. */
const TRUSTED = "tirkeu";

/**
 * After all other files are there.
 *
 * @param {string} dist
 */
export function headers(dist) {
  const files = filesIn(dist).filter((file) => !file.startsWith("_"));
  const pages = files.filter((file) => file.endsWith(".html"));
  const { iframe } = readSite(dist).pages;
  const framed = Object.values(iframe);
  const rules = [
    ...pages.flatMap((page) => {
      const policy = policyOf(page, readFileSync(join(dist, page), "utf8"), framed.includes(page));
      return addressesOf(page).map((address) => rule(address, policy, resource(page, framed)));
    }),
    ...others(files, pages).map((address) => rule(address, [], "cross-origin")),
  ];
  const text = readFileSync(join(WWW, "_headers"), "utf8") + rules.join("");
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  const all = text.match(/^\//gm)?.length ?? 0;
  if (all > MOST.rules || longest > MOST.line)
    throw new Error(`_headers has ${all} rules, the longest line ${longest} letters: hosts read fewer`);
  return text;
}

/**
 * What the page itself says, and what only a header can say.
 *
 * @param {string} page
 * @param {string} html
 * @param {boolean} isFramed
 */
function policyOf(page, html, isFramed) {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  if (!own) throw new Error(`${page} has no policy`);
  const names = own.includes("worker-src") ? TRUSTED : "'none'";
  const more = [`require-trusted-types-for 'script'`, `trusted-types ${names}`];
  return [own, ...more, ...(isFramed ? [] : ["frame-ancestors 'none'"])];
}

/**
 * Pages that are made for frames may be loaded into any, the others into none.
 *
 * @param {string} page
 * @param {string[]} framed
 */
const resource = (page, framed) => (framed.includes(page) ? "cross-origin" : "same-origin");

/**
 * A page has an address without its ending, too, and the first one that of the folder.
 *
 * @param {string} page
 */
const addressesOf = (page) => [
  `/${page}`,
  page === "index.html" ? "/" : `/${page.slice(0, -".html".length)}`,
];

/**
 * Folders as a whole, and the other files beside the pages.
 *
 * @param {string[]} files
 * @param {string[]} pages
 */
function others(files, pages) {
  const addresses = files
    .filter((file) => !pages.includes(file))
    .map((file) => (file.includes("/") ? `/${file.split("/")[0]}/*` : `/${file}`));
  return [...new Set(addresses)];
}

/**
 * @param {string} address
 * @param {string[]} policy
 * @param {string} embedding
 */
function rule(address, policy, embedding) {
  const lines = [
    address,
    ...(policy.length > 0 ? [`  Content-Security-Policy: ${policy.join("; ")}`] : []),
    `  Cross-Origin-Resource-Policy: ${embedding}`,
  ];
  return `${lines.join("\n")}\n`;
}
