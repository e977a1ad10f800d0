// Which way do the reader's answers take on the map, and which rows fit a search?
//
// All the words are in the page.
import { fitting } from "./search.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @param {string} id */
const valueIn = (id) => /** @type {HTMLInputElement | HTMLSelectElement} */ (byId(id)).value;
/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
const all = (selector) => /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);

function showWay() {
  // A place on the page: the way stays.
  if (byId(location.hash.slice(1))) return;
  for (const mark of all(".way")) {
    mark.classList.remove("way");
    mark.removeAttribute("aria-current");
  }
  followWay(answersIn(location.hash));
  const [way] = all(".way");
  byId("your-way").hidden = !way;
  if (!way) return;
  for (const link of all("#checker, #languages a")) {
    /** @type {HTMLAnchorElement} */ (link).hash = location.hash;
  }
}

/** What others add to links: none of our names has an underscore. Other names of theirs ask nothing here. */
const ADDED = /^[^=]*[a-z\d]_[^=]*=/i;
const PARTS = /[&;?#]/;

/**
 * What is answered to each question, as the checker reads it: names and values are made of a few letters, so that
 * all else can be cut off. The first answer that there is counts.
 *
 * @param {string} address
 */
function answersIn(address) {
  /** @type {Map<string, string[]>} */
  const answers = new Map();
  const isOurs = (/** @type {string} */ part) => !ADDED.test(part);
  for (const part of address.split(PARTS).filter(isOurs)) {
    for (const said of unescaped(part).split(PARTS).filter(isOurs)) {
      const [name, ...rest] = said.split("=");
      const [own, value] = [name, rest.join("=")].map((text) => text.replace(/^[^a-z\d]+|[^a-z\d]+$/gi, ""));
      answers.set(own, [...(answers.get(own) ?? []), value]);
    }
  }
  return answers;
}

/**
 * Escaped three times at most, and without what is in none of our names.
 *
 * @param {string} part
 */
function unescaped(part) {
  let text = part;
  for (let times = 0; times < 3; times += 1) {
    text = text
      .replace(/%([0-7][\dA-F])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/%[89A-F][\dA-F]|[^!-~]/gi, "");
  }
  return text;
}

/**
 * Marks what is passed from one crossing to the next, until an answer is missing or a result is reached.
 *
 * @param {Map<string, string[]>} answers
 */
function followWay(answers) {
  /** @type {string | undefined} */
  let crossing = "0";
  while (crossing) {
    const [{ dataset }] = all(`[data-crossing="${crossing}"]`);
    /** @type {string} */
    const from = `[data-from="${crossing}"]`;
    const said = answers.get(dataset.asks ?? "") ?? [];
    /** @type {string | undefined} */
    const answer = said.find((value) => document.querySelector(`${from}[data-value="${CSS.escape(value)}"]`));
    /** @type {HTMLElement[]} */
    const marks = answer ? all(`${from}[data-value="${CSS.escape(answer)}"]`) : [];
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
  const letters = /** @type {import("./search.js").Letters} */ ({ ...byId("search").dataset });
  const rows = all("tr[data-result]");
  const fits = fitting(valueIn("search"), letters, rows.map(textOf));
  for (const [place, row] of rows.entries()) {
    const fitsResult = !result || row.dataset.result === result;
    const fitsRule = !rule || row.dataset.rules?.split(" ").includes(rule);
    row.hidden = !(fitsResult && fitsRule && fits[place]);
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

// Of half a page it would find half of the cases.
if (!document.querySelector("footer")) throw new Error("the page is not whole");
byId("filters").hidden = false;
byId("no-search").hidden = true;
for (const id of ["search", "by-result", "by-rule"]) byId(id).addEventListener("input", filter);
addEventListener("hashchange", showWay);
// The browser may have filled in what was looked for before.
addEventListener("pageshow", filter);
showWay();
filter();
