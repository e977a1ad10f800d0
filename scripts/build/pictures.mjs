// How do icons for home screens, and the pictures that messengers show, come out of www/icon.svg?
//
// Drawn by the same WebAssembly with the same font everywhere, so the same to the byte.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { WWW, write } from "./folders.mjs";
import { readSite } from "./site.mjs";

/** Lines without a ground, to be seen in a light and in a dark row of tabs. */
const ICON = join(WWW, "icon.svg");
/** The ground of what is drawn here: the accent of the pages. */
const GROUND = /--accent: (#\w+)/u.exec(readFileSync(join(WWW, "styles/page.css"), "utf8"))?.[1];
/** The widths of the icons: for a device that reads no manifest, and for those that do. */
const ICONS = [180, 192, 512];
const FONT = "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf";
/** The most letters in a line of the title. */
const LINE = 22;

const { resolve } = createRequire(import.meta.url);

/** @param {string} dist With the pages in it, whose titles stand in the pictures. */
export async function makePictures(dist) {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const icon = readFileSync(ICON, "utf8").replace(/#\w+/u, "#fff");
  for (const width of ICONS) {
    write(join(dist, `icons/${width}.png`), draw(onGround(icon), { fitTo: { mode: "width", value: width } }));
  }
  const font = { fontBuffers: [readFileSync(resolve(FONT))], loadSystemFonts: false };
  for (const [lang, page] of Object.entries(readSite(dist).pages.checker)) {
    const title = /<title>(.*?)<\/title>/s.exec(readFileSync(join(dist, page), "utf8"))?.[1];
    if (!title) throw new Error(`${page} has no title`);
    write(join(dist, `picture-${lang}.png`), draw(picture(icon, title), { font }));
  }
}

/**
 * @param {string} svg
 * @param {import("@resvg/resvg-wasm").ResvgRenderOptions} options
 */
const draw = (svg, options) => new Resvg(svg, options).render().asPng();

/**
 * Within what a round or a cut edge of a home screen leaves of it.
 *
 * @param {string} icon
 */
const onGround = (icon) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
    <rect width="48" height="48" fill="${GROUND}"/>
    ${icon.replace("<svg ", '<svg x="11" y="10" width="26" height="26" ')}
  </svg>`;

/**
 * The icon above the title.
 *
 * @param {string} icon
 * @param {string} title As it stands in a page, so that it can stand here.
 */
function picture(icon, title) {
  const lines = linesOf(title).map((line, number) => `<text x="84" y="${380 + number * 110}">${line}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
    <rect width="1200" height="630" fill="${GROUND}"/>
    ${icon.replace("<svg ", '<svg x="64" y="40" width="192" height="192" ')}
    <g fill="#fff" font-family="Noto Sans" font-weight="700" font-size="84">${lines.join("")}</g>
  </svg>`;
}

/** @param {string} title */
function linesOf(title) {
  /** @type {string[]} */
  const lines = [];
  for (const word of title.split(" ")) {
    const longer = [lines.at(-1), word].join(" ");
    if (lines.length > 0 && longer.length <= LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
