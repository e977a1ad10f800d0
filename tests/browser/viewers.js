// How does a mailbox, or a folder in a cloud, show a file? From its text, in a frame, and nothing of it may be the
// page's own.
import { createServer } from "node:http";
import { listen, read } from "../site.js";

/** @type {Record<string, (text: string) => Partial<HTMLIFrameElement>>} Run in the page. */
export const VIEWERS = {
  "whose frame has its text": (text) => ({ srcdoc: text }),
  "whose sandbox has its text": (text) => ({ sandbox: "allow-scripts", srcdoc: text }),
  "whose sandbox has a copy of it": (text) => ({
    sandbox: "allow-scripts",
    src: URL.createObjectURL(new Blob([text], { type: "text/html" })),
  }),
};

/** A page that shows a file so; what it asks for from then on is noted, and where it has come. */
export async function view(page, file, shows) {
  const viewer = await listen(
    createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end('<!doctype html><title>viewer</title><link rel="icon" href="data:,">');
    }),
    "127.0.0.1",
  );
  await page.goto(viewer.base);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluate(
    ([text, how]) => {
      const frame = Object.assign(document.createElement("iframe"), new Function(`return ${how}`)()(text));
      frame.style.cssText = "width: 1000px; height: 900px";
      document.body.append(frame);
    },
    [read(file).toString(), String(shows)],
  );
  return {
    shown: page.locator("iframe").contentFrame(),
    /** Whether it has stayed, and asked for nothing. */
    stayed: () => page.url() === viewer.base && !asked.some((address) => address.startsWith("http")),
    close: viewer.close,
  };
}
