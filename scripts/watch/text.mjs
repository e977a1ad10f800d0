// What does a page say? Its text, a line for each block, so that another design of the page changes nothing.
import { MIMEType } from "node:util";
import { attribute, elementsIn, stepsIn, treeOf } from "./tree.mjs";

/** @typedef {import("./tree.mjs").Node} Node */

/** What stands within a line: any other element begins a new one. */
const WITHIN =
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike \
strong sub sup time tt u var wbr".split(" ");
/** What nobody reads. */
const UNREAD = ["head", "noscript", "script", "style", "template"];
/** How much of a page is searched for the name of its encoding. */
const MOST_BEFORE_ENCODING = 4096;

/**
 * Its lines; none where it is no text, but a picture or a PDF.
 *
 * @param {{ type: string, bytes: Buffer }} page
 * @returns {string[] | undefined}
 */
export function linesOf({ type, bytes }) {
  const { essence, encoding } = typeOf(type);
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(essence))
    return readable(written(treeOf(decoded(bytes, encoding ?? encodingIn(bytes)))));
  if (/^text\/|[/+](?:json|xml)$/.test(essence)) return readable(decoded(bytes, encoding).split("\n"));
  return undefined;
}

/**
 * White space is one space, what is invisible is nothing, and a letter is written in one way.
 *
 * @param {string} text
 */
export const normal = (text) =>
  text
    .normalize("NFC")
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();

/** @param {string[]} lines */
const readable = (lines) => lines.map(normal).filter((line) => line !== "");

/**
 * What stands in a page, with a new line before and after each block.
 *
 * @param {Node} page
 */
function written(page) {
  const lines = [""];
  const isRead = (/** @type {Node} */ node) => !UNREAD.includes(node.nodeName);
  for (const { node, isEnd } of stepsIn(page, isRead)) {
    if ("value" in node && !isEnd) lines.push(`${lines.pop()}${node.value}`);
    else if ("tagName" in node && isRead(node) && !WITHIN.includes(node.tagName)) lines.push("");
  }
  return lines;
}

/**
 * @param {string} header
 * @returns {{ essence: string, encoding?: string }}
 */
function typeOf(header) {
  try {
    const { essence, params } = new MIMEType(header || "text/html");
    return { essence, encoding: params.get("charset") ?? undefined };
  } catch {
    return { essence: "application/octet-stream" };
  }
}

/**
 * The encoding that a page names itself. Its name is in letters that are the same in each of them.
 *
 * @param {Buffer} bytes
 */
function encodingIn(bytes) {
  const start = bytes.subarray(0, MOST_BEFORE_ENCODING).toString("latin1");
  for (const element of elementsIn(treeOf(start))) {
    if (element.tagName !== "meta") continue;
    const named = attribute(element, "charset");
    if (named) return named;
    if (attribute(element, "http-equiv")?.toLowerCase() === "content-type")
      return typeOf(attribute(element, "content") ?? "").encoding;
  }
  return undefined;
}

/**
 * @param {Buffer} bytes
 * @param {string} [encoding]
 */
function decoded(bytes, encoding = "utf-8") {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    // Nobody knows an encoding of that name.
    return new TextDecoder().decode(bytes);
  }
}
