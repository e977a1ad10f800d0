// What of the slip belongs to a case, and how is its address drawn?
import { dataOf } from "./board.js";
import { codeOf, isIn, KIND } from "./program.js";

/** @typedef {import("./program.js").Shown & { address: string }} Shown What is shown, and the answers as an address. */

const SVG = "http://www.w3.org/2000/svg";
/** The light border that a code needs, in squares. */
const QUIET = 4;

/**
 * Shows the slip of a case on the sheet, in two languages.
 *
 * @param {HTMLElement} sheet
 * @param {HTMLElement} around Where the desk chooses the first of them.
 * @param {Shown} shown
 */
export function showSlip(sheet, around, shown) {
  const isThere = shown.kind !== KIND.ask;
  sheet.hidden = !isThere;
  for (const part of around.querySelectorAll(".not-yet")) show(part, !isThere);
  for (const part of around.querySelectorAll(".first-language")) show(part, isThere);
  if (!isThere) return;
  const first = /** @type {HTMLSelectElement} */ (around.querySelector("select")).value;
  const ofDay = [...sheet.querySelectorAll(".told")].filter(
    (told) => dataOf(told, "edition") === String(shown.edition),
  );
  const whose = ofDay.find((told) => told.getAttribute("lang") === first) ?? ofDay[0];
  // Beside it the first of the others.
  const other = inOrder(ofDay).find((told) => told !== whose);
  for (const told of sheet.querySelectorAll(".told")) show(told, told === whose || told === other);
  for (const told of [whose, other]) if (told) tell(told, shown);
  for (const small of sheet.querySelectorAll(".told .small")) show(small, whose.contains(small));
  if (other) whose.after(other);
  sheet.prepend(whose);
  const langs = [whose, other].map((told) => told?.getAttribute("lang") ?? "");
  showAddress(sheet, whose, langs, around, shown.address);
  fit(sheet);
}

/** The sizes of letters on paper, in half points: the largest, and the smallest. */
const [LARGEST, SMALLEST] = [28, 18];

/**
 * Finds the largest letters with which it is one page, by a copy that is as wide as on paper. Where the smallest are
 * too large, less is listed of what to find out, the last first.
 *
 * @param {HTMLElement} sheet
 */
function fit(sheet) {
  const paper = /** @type {HTMLElement} */ (document.querySelector(".paper"));
  const copy = /** @type {HTMLElement} */ (sheet.cloneNode(true));
  paper.hidden = false;
  paper.replaceChildren(copy);
  for (let size = LARGEST; size >= SMALLEST; size -= 1) {
    sheet.dataset.size = copy.dataset.size = `${size}`;
    if (copy.offsetHeight <= paper.offsetHeight) break;
  }
  const last = () => listed(copy).at(-1);
  for (let place = last(); place && copy.offsetHeight > paper.offsetHeight; place = last())
    for (const slip of [sheet, copy])
      for (const row of slip.querySelectorAll(`[data-find="${place}"]`)) show(row, false);
  paper.replaceChildren();
  paper.hidden = true;
}

/** Which questions a sheet lists to be found out, but for the first. @param {Element} sheet */
const listed = (sheet) =>
  [...sheet.querySelectorAll(".told:first-child [data-find]:not([hidden])")]
    .map((row) => dataOf(row, "find"))
    .slice(1);

/** @param {Element} element @param {boolean} isSeen */
const show = (element, isSeen) => {
  /** @type {HTMLElement} */ (element).hidden = !isSeen;
};

/** By the order of the languages, wherever they have been put. @param {Element[]} all */
const inOrder = (all) =>
  [...all].sort(
    (one, two) =>
      LANGUAGES.indexOf(one.getAttribute("lang") ?? "") - LANGUAGES.indexOf(two.getAttribute("lang") ?? ""),
  );

/** @param {Element} told @param {Shown} shown */
function tell(told, { kind, marks, on, title, steps, things, toFind }) {
  const isDecided = kind === KIND.decided;
  const all = (/** @type {string} */ name) => [...told.querySelectorAll(`[data-${name}]`)];
  for (const row of all("mark")) show(row, Boolean(marks & Number(dataOf(row, "mark"))));
  for (const row of all("title")) show(row, isDecided && Number(dataOf(row, "title")) === title);
  for (const row of all("depends")) show(row, !isDecided);
  for (const row of all("step")) {
    const place = Number(dataOf(row, "step"));
    show(row, isIn(steps[place >> 5], place));
  }
  for (const row of all("thing")) show(row, isIn(things, Number(dataOf(row, "thing"))));
  for (const row of all("find")) show(row, isIn(toFind, Number(dataOf(row, "find"))));
  for (const row of told.querySelectorAll(".to-bring, ul")) show(row, things > 0);
  const day = told.querySelector("time");
  if (!day) return;
  const [, year, month, ofMonth] = /(\d{4})(\d\d)(\d\d)/.exec(String(on)) ?? [];
  day.dateTime = `${year}-${month}-${ofMonth}`;
  day.textContent = `${ofMonth}.${month}.${year}`;
}

/**
 * The address of the case, as text and drawn. A file that lies somewhere has none that a phone could open, unless
 * the build was told where the site is.
 *
 * @param {HTMLElement} sheet
 * @param {Element} whose
 * @param {string[]} langs Those of the slip.
 * @param {HTMLElement} around
 * @param {string} answers
 */
function showAddress(sheet, whose, langs, around, answers) {
  const site = sheet.dataset.site ?? (location.protocol.startsWith("http") ? location.href : undefined);
  const hasAddress = site !== undefined;
  show(/** @type {Element} */ (sheet.querySelector(".address")), hasAddress);
  for (const [part, isSeen] of /** @type {const} */ ([
    [".same-case", hasAddress],
    [".no-address", !hasAddress],
  ]))
    for (const row of sheet.querySelectorAll(part))
      show(row, isSeen && langs.includes(row.getAttribute("lang") ?? ""));
  if (!hasAddress) return;
  const address = new URL(dataOf(whose, "checker"), site);
  const day = /** @type {HTMLTimeElement} */ (whose.querySelector("time")).dateTime;
  address.hash = `${answers}&rules_of=${day}`;
  /** @type {Element} */ (sheet.querySelector(".address code")).textContent = address.href;
  const place = /** @type {Element} */ (sheet.querySelector(".code"));
  place.replaceChildren(...drawn(address.href, around.dataset.code ?? ""));
}

/** @param {string} address @param {string} label */
function drawn(address, label) {
  const { side, isDark } = codeOf(address);
  if (side === 0) return [];
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS(SVG, name));
  const places = [...Array(side).keys()];
  const rows = places.flatMap((y) =>
    places.filter((x) => isDark(x, y)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`),
  );
  path.setAttribute("d", rows.join(""));
  svg.setAttribute("viewBox", `0 0 ${side + 2 * QUIET} ${side + 2 * QUIET}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.append(path);
  return [svg];
}
