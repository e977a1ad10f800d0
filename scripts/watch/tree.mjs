// What is in a page, as a browser reads it? Elements and their attributes.
import { parse } from "parse5";

/** @typedef {import("parse5").DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element */

/**
 * As a reader without scripts has it: so nothing is hidden in `noscript`.
 *
 * @param {string} html
 * @returns {Node}
 */
export const treeOf = (html) => parse(html, { scriptingEnabled: false });

/**
 * Each node, where it begins and where it ends, in the order of the page, however deep it is. What is in a node
 * that is not entered is left out.
 *
 * @param {Node} root
 * @param {(node: Node) => boolean} isEntered
 * @returns {Generator<{ node: Node, isEnd: boolean }>}
 */
export function* stepsIn(root, isEntered = () => true) {
  const rest = [{ node: root, isEnd: false }];
  for (let step = rest.pop(); step; step = rest.pop()) {
    yield step;
    const { node, isEnd } = step;
    if (isEnd) continue;
    rest.push({ node, isEnd: true });
    const inside = "childNodes" in node && isEntered(node) ? node.childNodes : [];
    for (const child of inside.toReversed()) rest.push({ node: child, isEnd: false });
  }
}

/**
 * Every element, in the order of the page.
 *
 * @param {Node} root
 * @returns {Generator<Element>}
 */
export function* elementsIn(root) {
  for (const { node, isEnd } of stepsIn(root)) if ("tagName" in node && !isEnd) yield node;
}

/**
 * @param {Element} element
 * @param {string} name
 */
export const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
