// How does somebody else's page look to the checker in it? Serves tests/hosts/ from an origin of its own, with the line put in.
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { ARTICLE, LOADER, SCRIPT, lineFor } from "./line.js";

const FOLDER = new URL("../hosts/", import.meta.url);

/** Every host page: what it is, what its readers see of the checker, and with which headers it comes. */
export const HOSTS = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, FOLDER), "utf8");
    const [comment, about] = text.match(/^<!-- (\{.*\}) -->\n/u);
    return { name: file.replace(/\.html$/u, ""), text: text.slice(comment.length), ...JSON.parse(about) };
  });

/** What stands in a host page for what the line is made of: `{{line ru frame=""}}`. */
function put(text, base, prefilled = "") {
  const line = (lang, attributes) => lineFor(lang, { base, attributes, answers: prefilled });
  return text.replace(/\{\{([a-z]+)(?: (kk|ru|en)\b)?(?: (.*?))?\}\}/gu, (_, what, lang, attributes = "") => {
    switch (what) {
      case "base": return base;
      case "origin": return new URL(base).origin;
      case "line": return line(lang, attributes).element + line(lang, "").script;
      case "element": return line(lang, attributes).element;
      case "script": return attributes === "defer" ? line("ru", "").script.replace("async", "defer") : line("ru", "").script.replace("<script", `<script ${attributes}`);
      case "iframe": return `<iframe src="${base}frame-${lang}.html#&" title="${ARTICLE[lang].title}" width="100%" height="640" frameborder="0" loading="lazy"></iframe>`;
      case "loader": return LOADER;
      case "name": return SCRIPT;

      case "title": return ARTICLE[lang].title;
      case "facts": return ARTICLE[lang].facts;
      default: throw new Error(`nothing stands for ${what}`);
    }
  });
}

/** A server of the host pages; it listens on an origin that is not the checker's. */
export function hostServer(base) {
  return createServer((request, response) => {
    // A browser asks every site for an icon.
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    const host = HOSTS.find(({ name }) => new URL(request.url, "http://host").pathname === `/${name}.html`);
    if (!host) return response.writeHead(404).end();
    const headers = Object.entries(host.headers ?? {}).map(([name, value]) => [name, put(value, base)]);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...Object.fromEntries(headers) });
    const text = put(host.text, base, host.prefilled);
    response.end(host.tag ? text.replaceAll("tirkeu-check", host.tag) : text);
  });
}
