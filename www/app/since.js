// What has changed since a slip was printed, whose address has been opened?
//
// The address has the day of the rules in it, behind a name that is none of ours: the program reads past it.
import { numbered } from "./day.js";

/** The day in an address, however it was escaped. */
const DAY = /\brules_of(?:=|%3D)(\d{4}-\d\d-\d\d)/i;

/**
 * Draws the screen at an address, and above it what has changed since the day in it.
 *
 * @param {import("./load.js").Draw} draw
 * @param {typeof import("tirkeu/glue").renderShell} renderShell
 * @param {import("./load.js").Words} said
 * @returns {import("./load.js").Draw}
 */
export const drawingSince =
  (draw, renderShell, { words, place }) =>
  (screen, languages, address) => {
    draw(screen, languages, address);
    const [, day] = DAY.exec(address) ?? [];
    if (!day) return;
    // An article is told the same, in what is drawn around the screen there.
    const shell = document.createElement("div");
    renderShell(shell, numbered(day), words, place, 0);
    const changed = shell.querySelector(".notice");
    if (changed) screen.querySelector("#notices")?.append(changed);
  };
