// How do static hosts serve the site? Each answers in a way of its own, as public ones do.
import { createServer } from "node:http";
import { server } from "../../scripts/serve.mjs";
import { DIST, listen } from "../site.js";

/**
 * The site below a path, by a host that may answer itself before the files are looked at: `answer` is given
 * the path in the site, and the response; it returns whether it has answered, or another path to be served.
 */
export async function staticHost(answer, { below = "", headers = {} } = {}) {
  const files = server(DIST.pathname, () => headers);
  const listening = await listen(
    createServer((request, response) => {
      const { pathname, search } = new URL(request.url, "http://localhost");
      const isBelow = pathname.startsWith(`/${below}`);
      const path = isBelow ? pathname.slice(below.length + 1) : undefined;
      const answered = isBelow && answer(path, response);
      if (answered === true) return;
      request.url = isBelow ? `/${answered || path}${search}` : "/nothing";
      files.emit("request", request, response);
    }),
  );
  return { ...listening, site: listening.base + below };
}

const redirect = (response, status, to) => {
  response.writeHead(status, { location: to }).end();
  return true;
};
const isPage = (path) => path.endsWith(".html");
const clean = (path) => path.slice(0, -".html".length);
const isClean = (path) => path !== "" && !/[./]/u.test(path);

/** Sends from the name of a page to one without its ending, and from index.html to the folder. */
export const cleaning =
  (status, slash = "") =>
  (path, response) => {
    if (path === "index.html") return redirect(response, status, "./");
    if (isPage(path)) return redirect(response, status, `./${clean(path)}${slash}`);
    const name = path.replace(/\/$/u, "");
    if (slash && isClean(path)) return redirect(response, status, `./${path}${slash}`);
    return isClean(name) && `${name}.html`;
  };

/** Has the pages under both names, and sends nobody anywhere. */
export const stripping = (path) => isClean(path) && `${path}.html`;

/** Answers for what `isLost` says with something else, as if it were that. */
export const replacing =
  (
    isLost,
    { type = "text/html; charset=utf-8", status = 200, body = "<!doctype html><h1>Sign in</h1>" } = {},
  ) =>
  (path, response) => {
    if (!isLost(path)) return false;
    response.writeHead(status, { "content-type": type }).end(body);
    return true;
  };
