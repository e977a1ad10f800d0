// How fast are the same decisions in Chromium? The races, bundled into a page of their own.
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { server } from "../scripts/serve.mjs";
import { listen } from "../tests/site.js";
import { bytesOf } from "./agreement.mjs";
import { launch } from "./browser.mjs";

const { build } = createRequire(new URL("../package.json", import.meta.url))("esbuild");
/** Modules of Node.js that a package asks for and that a page does not have. */
const ABSENT = ["fs", "path", "crypto"];

export async function inChromium(model, on) {
  const folder = await mkdtemp(join(tmpdir(), "tirkeu-bench-"));
  const browser = await launch();
  try {
    await build({
      entryPoints: [fileURLToPath(new URL("in-page.mjs", import.meta.url))],
      bundle: true,
      splitting: true,
      format: "esm",
      minify: true,
      outdir: folder,
      logLevel: "error",
      external: ABSENT,
      define: { global: "globalThis" },
    });
    const site = await listen(pageServer(folder));
    try {
      const page = await browser.newPage();
      await page.goto(site.base);
      await page.waitForFunction(() => "runRaces" in globalThis);
      return await page.evaluate(([rules, day]) => globalThis.runRaces(rules, day), [model, on]);
    } finally {
      await site.close();
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

const PAGE = '<!doctype html><title>bench</title><script type="module" src="in-page.js"></script>';

function pageServer(folder) {
  const files = server(folder);
  return createServer(async (request, response) => {
    const url = request.url ?? "";
    if (url === "/") response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    else if (url.startsWith("/bytes/")) {
      response.writeHead(200, { "content-type": "application/wasm" });
      response.end(await bytesOf(url.slice("/bytes/".length)));
    } else files.emit("request", request, response);
  });
}
