// Where do our own pages lead out to?
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesIn } from "../build/folders.mjs";
import { attribute, elementsIn, treeOf } from "./tree.mjs";

/** An address that no page has: whatever leads elsewhere is external. */
const HERE = new URL("https://here.invalid/");

/**
 * Each external address, and the pages that lead to it.
 *
 * @param {string} folder
 * @returns {Map<string, string[]>}
 */
export function linksOf(folder) {
  /** @type {Map<string, string[]>} */
  const links = new Map();
  for (const page of filesIn(resolve(folder)).filter((path) => path.endsWith(".html"))) {
    for (const address of externalIn(readFileSync(join(folder, page), "utf8"))) {
      links.set(address, [...(links.get(address) ?? []), page]);
    }
  }
  return links;
}

/** @param {string} html */
function externalIn(html) {
  const named = [...elementsIn(treeOf(html))].map((element) => attribute(element, "href"));
  const leads = named.filter((href) => href !== undefined && URL.canParse(href, HERE.href));
  const addresses = leads.map((href) => new URL(String(href), HERE));
  const external = addresses.filter(({ host, protocol }) => host !== HERE.host && /^https?:$/.test(protocol));
  for (const address of external) address.hash = "";
  return new Set(external.map(({ href }) => href));
}
