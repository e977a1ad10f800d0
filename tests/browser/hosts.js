// How does somebody else's page look to the checker in it? Serves tests/hosts/ from an origin of its own,
// with the snippet put in.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { CHECKED, changesSince, FIRST_CHANGE } from "../days.js";
import { LANGUAGES, listen, pageOf, scriptOf } from "../site.js";
import { ARTICLE, SCRIPT, SCRIPT_TEXT, snippet } from "./snippet.js";

const FOLDER = new URL("../hosts/", import.meta.url);

/** The days of articles, as host pages name them: that on which all this began, and that of our rules. */
const PUBLISHED = { "first-change": FIRST_CHANGE, checked: CHECKED };
const dated = (text) =>
  text.replace(/ published="([a-z-]+)"/gu, (all, name) => all.replace(name, PUBLISHED[name] ?? name));

/** Since which day a reader is told of changes, or that there are none. */
const newsOf = (news) =>
  typeof news === "string" ? changesSince(PUBLISHED[news]) : { mayBe: news, mustBe: news };

/**
 * Every host page: what it is (`why`), what its readers see of the checker (`shows`: it in a shadow root, it
 * in an iframe, its link, or an iframe alone), in what engines could differ there (`differs`; nothing, where
 * only the document and the program have a say: those are the same in every engine), with which headers it
 * comes, and what else is to be seen of it: `news` since the day of the article, for one.
 */
export const HOSTS = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const [comment, about] = text.match(/^<!-- (\{.*\}) -->\n/u);
    const host = { name: file.replace(/\.html$/u, ""), ...JSON.parse(about) };
    return { ...host, text: dated(text.slice(comment.length)), news: host.news && newsOf(host.news) };
  });

/** In what engines differ. */
export const DIFFERENCES = ["focus", "iframes", "layout", "policy", "scripts", "styles"];

function iframe(base, lang) {
  const sized = 'width="100%" height="640" frameborder="0" loading="lazy" allow="web-share; clipboard-write"';
  return `<iframe src="${base}${pageOf("iframe", lang)}#&" title="${ARTICLE[lang].title}" ${sized}></iframe>`;
}

/** Where a host page has something of what the snippet is made of: `{{snippet ru frame=""}}`. */
const PLACE = new RegExp(`\\{\\{([a-z]+)(?: (${LANGUAGES.join("|")})\\b)?(?: (.*?))?\\}\\}`, "gu");

/** What stands there. */
function put(text, base, prefilled = "") {
  const halves = (lang, attributes) => snippet(lang, { base, attributes, answers: prefilled });
  const { script } = halves("ru", "");
  return text.replace(PLACE, (_, what, lang, rest = "") => {
    switch (what) {
      case "base":
        return base;
      case "origin":
        return new URL(base).origin;
      case "snippet":
        return halves(lang, rest).element + script;
      case "element":
        return halves(lang, rest).element;
      case "script":
        return rest === "defer"
          ? script.replace("async", "defer")
          : script.replace("<script", `<script ${rest}`);
      case "iframe":
        return iframe(base, lang);
      case "loader":
        return SCRIPT_TEXT;
      case "name":
        return SCRIPT;
      case "page":
        return pageOf("checker", lang);
      case "file":
        return scriptOf(rest);
      case "title":
        return ARTICLE[lang].title;
      case "facts":
        return ARTICLE[lang].facts;
      default:
        throw new Error(`nothing stands for ${what}`);
    }
  });
}

/** Serves the host pages from an origin that is not the checker's. */
export function serveHosts(base) {
  const answer = (request, response) => {
    // A browser asks every site for an icon.
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    const { pathname } = new URL(request.url, "http://host");
    const host = HOSTS.find(({ name }) => pathname === `/${name}.html`);
    if (!host) return response.writeHead(404).end();
    const headers = Object.entries(host.headers ?? {}).map(([name, value]) => [name, put(value, base)]);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...Object.fromEntries(headers) });
    const text = put(host.text, base, host.prefilled);
    response.end(host.tag ? text.replaceAll("tirkeu-check", host.tag) : text);
  };
  return listen(createServer(answer), "127.0.0.1");
}
