// What is the line that an editor pastes? Made here from the printed pages, and compared with what the page for editors makes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The script that the line names, and its hash. */
export const [, SCRIPT] = read("www/article-ru.html").match(/<script[^>]* src="(tirkeu-\d+\.js)"/u);
export const LOADER = read(`www/${SCRIPT}`);
export const INTEGRITY = `sha384-${createHash("sha384").update(LOADER).digest("base64")}`;

/** In each language the page that the line leads to, the title of the link, and the facts that stand after it. */
export const ARTICLE = Object.fromEntries(
  ["kk", "ru", "en"].map((lang) => {
    const [, page, title, facts] = read(`www/article-${lang}.html`).match(/<tirkeu-check[^>]*><a href="([^"]*)">([^<]*)<\/a> ([^<]*)<\/tirkeu-check>/u);
    return [lang, { page, title, facts }];
  }),
);

/** The line in its two halves. */
export function lineFor(lang, { base, attributes = "", answers = "" }) {
  const { page, title, facts } = ARTICLE[lang];
  const href = new URL(page, base).href + (answers && `#${answers}`).replaceAll("&", "&amp;");
  const bare = attributes.replaceAll('=""', "");
  return {
    element: `<tirkeu-check lang="${lang}"${bare && ` ${bare}`}><a href="${href}">${title}</a> ${facts}</tirkeu-check>`,
    script: `<script async src="${base}${SCRIPT}" crossorigin referrerpolicy="no-referrer" integrity="${INTEGRITY}"></script>`,
  };
}
