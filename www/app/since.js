// What has changed since a slip was printed, whose address has been opened?
//
// The address has the day of the rules in it, behind a name that is none of ours: the program reads past it.
import { numbered } from "./day.js";

const NAME = /rules_of/gi;
/** The day in an address, however it was escaped. */
const DAY = /rules_of(?:=|%3D)(\d{4}-\d\d-\d\d)/i;

/** By this what is said is known: it is said once above a screen. */
const ID = "since";

/**
 * Says above the screen that is there what has changed since the day in its address.
 *
 * @param {typeof import("tirkeu/glue").renderShell} renderShell
 * @param {import("./load.js").Words} said
 */
export function tellSince(renderShell, { words, place }) {
  const [, day = ""] = DAY.exec(location.hash) ?? [];
  if (!isDay(day)) {
    // By this name the program does not read past it, and says that a part of the link could not be read.
    const unread = location.hash.replace(NAME, "rules-of");
    if (unread !== location.hash) location.replace(unread);
    return;
  }
  takeAlong(day);
  const notices = document.querySelector("#screen #notices");
  if (!notices || document.getElementById(ID)) return;
  // An article is told the same, in what is drawn around the screen there.
  const shell = document.createElement("div");
  renderShell(shell, numbered(day), words, place, 0);
  const changed = shell.querySelector(".notice");
  if (!changed) return;
  changed.id = ID;
  notices.append(changed);
  // Where the screen has taken the focus, it begins with what is said above a result.
  const heading = document.activeElement;
  if (heading?.id === "heading" && heading.closest("[data-result]")) notices.scrollIntoView();
}

/** The calendar has it, as a browser says: the 31st of February is none. @param {string} text */
function isDay(text) {
  const field = document.createElement("input");
  field.type = "date";
  field.value = text;
  return field.value !== "";
}

/**
 * The other pages of the case get the day, too: their links are written from the answers alone.
 *
 * @param {string} day
 */
function takeAlong(day) {
  for (const link of document.querySelectorAll(':is(#languages, #screen) [href*=".html#"]')) {
    const { hash } = /** @type {HTMLAnchorElement} */ (link);
    if (!DAY.test(hash)) /** @type {HTMLAnchorElement} */ (link).hash = `${hash || "#"}&rules_of=${day}`;
  }
}
