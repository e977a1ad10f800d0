// What is the snippet that an editor pastes? Made here from the printed pages, and compared with what the
// builder makes.
import { integrity, LANGUAGES, pageOf, read } from "../site.js";

const text = (file) => read(file).toString();

/** The script that the snippet names, and its hash. */
export const [, SCRIPT] = text(pageOf("article", "ru")).match(/<script[^>]* src="(tirkeu-\d+\.js)"/u);
export const SCRIPT_TEXT = text(SCRIPT);
export const INTEGRITY = integrity(SCRIPT);

/**
 * In each language the page that the snippet leads to, the title of the link, and the facts that stand after
 * it.
 */
export const ARTICLE = Object.fromEntries(
  LANGUAGES.map((lang) => {
    const element = /<tirkeu-check[^>]*><a href="([^"]*)">([^<]*)<\/a> ([^<]*)<\/tirkeu-check>/u;
    const [, page, title, facts] = text(pageOf("article", lang)).match(element);
    return [lang, { page, title, facts }];
  }),
);

/** The snippet in its two halves. */
export function snippet(lang, { base, attributes = "", answers = "" }) {
  const { page, title, facts } = ARTICLE[lang];
  const href = new URL(page, base).href + (answers && `#${answers}`).replaceAll("&", "&amp;");
  const link = `<a href="${href}">${title}</a>`;
  const bare = attributes.replaceAll('=""', "");
  const named = `src="${base}${SCRIPT}" crossorigin referrerpolicy="no-referrer" integrity="${INTEGRITY}"`;
  return {
    element: `<tirkeu-check lang="${lang}"${bare && ` ${bare}`}>${link} ${facts}</tirkeu-check>`,
    script: `<script async ${named}></script>`,
  };
}

/** The element with the height of the checker kept free, as the builder makes it where there is room. */
export const withRoom = (element) =>
  element.replace("</tirkeu-check>", '<canvas height="450"></canvas></tirkeu-check>');
