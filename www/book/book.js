// Which way do the reader's answers take on the map, and which rows fit a search?
//
// All the words are in the page.
import { finder } from "./search.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const valueIn = (id) => /** @type {HTMLInputElement | HTMLSelectElement} */ (byId(id)).value;
/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
const all = (selector) =>
  [...document.querySelectorAll(selector)].map((element) => /** @type {HTMLElement} */ (element));

function showWay() {
  // A place on the page: the way stays.
  if (document.getElementById(location.hash.slice(1))) return;
  for (const mark of all(".way")) {
    mark.classList.remove("way");
    mark.removeAttribute("aria-current");
  }
  followWay(answersIn(location.hash));
  const hasWay = Boolean(document.querySelector(".way"));
  byId("your-way").hidden = !hasWay;
  if (!hasWay) return;
  for (const link of document.querySelectorAll("#checker, #languages a")) {
    /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
  }
}

/**
 * Names and values are made of a few letters, so that all else can be cut off: what a messenger escapes, what
 * nobody sees, the full stop of the sentence in which the link stood.
 *
 * @param {string} address
 */
function answersIn(address) {
  const plain = address
    .replace(/%25/g, "%")
    .replace(/%25/g, "%")
    .replace(/%3D/gi, "=")
    .replace(/%26/g, "&")
    .replace(/%2D/gi, "-")
    .replace(/%[89A-F][\dA-F]/gi, "");
  const pairs = [...plain.matchAll(/([\w-]+)=([a-z\d-]*[a-z\d])/gi)];
  // Of two answers the first one counts.
  return new Map(pairs.reverse().map(([, name, value]) => [name, value]));
}

/**
 * Marks what is passed from one crossing to the next, until an answer is missing or a result is reached.
 *
 * @param {Map<string, string>} answers
 */
function followWay(answers) {
  /** @type {string | undefined} */
  let crossing = "0";
  while (crossing) {
    const [{ dataset }] = all(`[data-crossing="${crossing}"]`);
    const answer = answers.get(dataset.asks ?? "") ?? "";
    const marks = all(`[data-from="${crossing}"][data-value="${CSS.escape(answer)}"]`);
    for (const mark of marks) {
      mark.classList.add("way");
      if (mark.matches("li")) mark.setAttribute("aria-current", "true");
    }
    crossing = marks[0]?.dataset.to;
  }
}

function filter() {
  const result = valueIn("by-result");
  const rule = valueIn("by-rule");
  const { alike = "", mistakable = "" } = byId("search").dataset;
  const fits = finder(valueIn("search"), { alike, mistakable });
  const rows = all("tr[data-result]");
  for (const row of rows) {
    const fitsResult = !result || row.dataset.result === result;
    const fitsRule = !rule || row.dataset.rules?.split(" ").includes(rule);
    row.hidden = !(fitsResult && fitsRule && fits(textOf(row)));
  }
  byId("shown").textContent = `${rows.filter((row) => !row.hidden).length} / ${rows.length}`;
}

/**
 * What a row says of its case; not its link, which every row has.
 *
 * @param {HTMLElement} row
 */
function textOf(row) {
  const [result, who, why] = /** @type {HTMLTableRowElement} */ (row).cells;
  const parts = [result.firstElementChild, who, why];
  return parts.map((part) => part?.textContent).join(" ");
}

byId("filters").hidden = false;
for (const id of ["search", "by-result", "by-rule"]) byId(id).addEventListener("input", filter);
addEventListener("hashchange", showWay);
// The browser may have filled in what was looked for before.
addEventListener("pageshow", filter);
showWay();
filter();
