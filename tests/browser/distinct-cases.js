// Who is there to be told something, what does the package tell each of them, and what does an open page?
import { isDeepStrictEqual } from "node:util";
import { stretchOf } from "../days.js";
import { check } from "./endings.js";
import { withReaders } from "./read-off.js";

/** How many of those who are told something else are named. */
const FEW = 3;

export const hashOf = (answers) => `#${new URLSearchParams(answers)}`;

/** The answers of each of the distinct cases, as the rules tell them apart on a day. */
export const distinctCases = (on) => stretchOf(on).cases.map(({ answers }) => answers);

/** What each of them is told, by which rules, what to do and what else, in the words of the package. */
export const expected = (lang, on) =>
  distinctCases(on).map((answers) => {
    const { result, title, summary, because, steps, bring, caveats, changes, notice } = check(answers, {
      lang,
      on,
    });
    // Once the rules are too old to be relied on, the summary of the package begins by saying so; a screen
    // says it above the title.
    const own = notice ? summary.slice(`${notice} `.length) : summary;
    const texts = (rows) => rows.map((row) => row.text);
    return {
      case: hashOf(answers),
      title,
      summary: own,
      because: texts(because),
      // On a screen those for later stand behind the others.
      steps: texts(steps).sort(),
      // What is in the way, and what opens behind it, a screen says in the plan and above it.
      besides: [...bring, ...texts(caveats), ...(result === "fix-first" ? [] : texts(changes))],
    };
  });

/** The same as the open page tells it: to be run there, and so without anything from here. */
export const shown = withReaders(async ({ own, whole }, hashes) => {
  const text = (element) => element.textContent.trim();
  const embedded = document.querySelector("tirkeu-check");
  const all = [];
  for (const hash of hashes) {
    if (embedded) {
      embedded.setAttribute("answers", hash.slice(1));
      // Who observes an attribute is told before anything else goes on.
      await null;
    } else {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = hash;
      await changed;
    }
    const screen = (embedded?.shadowRoot ?? document).querySelector("#screen");
    all.push({
      case: hash,
      title: text(screen.querySelector("#heading")),
      summary: text(screen.querySelector(".verdict > p")),
      because: [...screen.querySelectorAll(".fold > .reasons > li")].map(own),
      steps: [...screen.querySelectorAll(".steps > li, .later > li")].map(whole).sort(),
      besides: [...screen.querySelectorAll(".fold:not(.answers) > ul:not(.reasons, .later) > li")].map(own),
    });
  }
  return all;
});

/** Who is told something else than expected, and what: the first few, and how many more there are. */
export function differences(there, all) {
  const wrong = [];
  for (const [index, one] of all.entries()) {
    const other = there[index];
    if (isDeepStrictEqual(other, one)) continue;
    const parts = Object.keys(one).filter((part) => !isDeepStrictEqual(other?.[part], one[part]));
    wrong.push({
      case: one.case,
      parts: parts.map((part) => ({ part, is: other?.[part], expected: one[part] })),
    });
  }
  const more = wrong.splice(FEW).length;
  if (more > 0) wrong.push(`and ${more} more`);
  if (there.length !== all.length) wrong.push(`${there.length} cases are there, ${all.length} are expected`);
  return wrong;
}
