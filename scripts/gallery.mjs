// How do the pictures of `make gallery` come onto one page, and the counts into a table? node scripts/gallery.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);

/**
 * @typedef {{ picture: string, width: number, height: number }} Picture
 * @typedef {Picture & { screen: string, lang: string, where: string, colours: string }} Screen
 * @typedef {Picture & { who: string, step: number, caption: string }} Step
 * @typedef {{ who: string, said: { caption: string, text: string }[] }} Said
 * @typedef {{ lang: string, counts: Record<string, { cases: number, words: number, screens: number }> }} Counts
 */

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * What was noted beside the pictures.
 *
 * @param {string} kind
 */
const notes = (kind) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`) && file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));

/** @param {Picture} picture @param {string} caption */
const figure = ({ picture, width, height }, caption) =>
  `<figure><a href="${picture}"><img src="${picture}" loading="lazy" width="${width === 360 ? 240 : 480}" alt=""></a>` +
  `<figcaption>${escaped(caption)}, ${width} × ${height}</figcaption></figure>`;

/**
 * @template T
 * @param {T[]} all
 * @param {(one: T) => string} by
 * @returns {[string, T[]][]}
 */
function grouped(all, by) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups];
}

/** @type {Screen[]} */
const screens = notes("screen");
/** @type {(Step | Said)[]} */
const walks = notes("walk");
/** @type {Counts[]} */
const counts = notes("counts");

const results = [...new Set(counts.flatMap((one) => Object.keys(one.counts)))];
const table = [
  `| result | cases | ${counts.map(({ lang }) => `words ${lang} | screens ${lang}`).join(" | ")} |`,
  `|---|---|${counts.map(() => "---|---|").join("")}`,
  ...results.map((result) => {
    const [first] = counts;
    const cells = counts.map(({ counts: of }) => `${of[result]?.words} | ${of[result]?.screens.toFixed(2)}`);
    return `| ${result} | ${first?.counts[result]?.cases} | ${cells.join(" | ")} |`;
  }),
].join("\n");
const whatItIs =
  "The most that is seen of any case of a result before anything is unfolded: words, and its height in screens of a " +
  "phone (360 × 740), from its heading to the last of what is folded.";
writeFileSync(join(folder, "counts.md"), `${whatItIs}\n\n${table}\n`);

const shown = grouped(screens, ({ screen }) => screen).map(([screen, pictures]) =>
  [
    `<h2 id="${screen}">${screen}</h2>`,
    ...grouped(pictures, ({ where, colours }) => `${where}, ${colours}`).map(
      ([, row]) =>
        `<div class="row">${row.map((one) => figure(one, `${one.lang}, ${one.where}, ${one.colours}`)).join("")}</div>`,
    ),
  ].join("\n"),
);
const walked = grouped(walks, ({ who }) => who).map(([who, all]) => {
  const parts = all
    .sort((one, other) => ("step" in one && "step" in other ? one.step - other.step : 0))
    .map((one) =>
      "said" in one
        ? one.said
            .map(({ caption, text }) => `<h3>${escaped(caption)}</h3><pre>${escaped(text)}</pre>`)
            .join("")
        : figure(one, `${one.step}. ${one.caption}`),
    );
  return `<h2>${escaped(who)}</h2><div class="row">${parts.join("")}</div>`;
});
const style = `body { font: 16px/1.4 system-ui, sans-serif; margin: 1rem; background: #ddd; color: #111 }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; margin-bottom: 1rem }
figure { margin: 0 } figcaption { max-width: 30rem; font-size: 0.875rem } img { border: 1px solid #777 }
pre { white-space: pre-wrap; background: #fff; padding: 1rem }`;
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>tirkeu: every kind of screen</title>
<style>${style}</style>
<h1>Every kind of screen</h1>
<nav>${grouped(screens, ({ screen }) => screen)
    .map(([screen]) => `<a href="#${screen}">${screen}</a>`)
    .join(" · ")} · <a href="#walks">eight people</a></nav>
<pre>${escaped(whatItIs)}\n\n${escaped(table)}</pre>
${shown.join("\n")}
<h1 id="walks">The walk of eight people</h1>
${walked.join("\n")}
</html>
`,
);
console.log(table);
console.log(`${screens.length} pictures of screens: ${join(folder, "index.html")}`);
