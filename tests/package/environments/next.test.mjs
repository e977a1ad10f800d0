// Does the package work in Next, with either bundler: in the browser, in components and routes of the server?
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { closeBrowser, shownAt } from "./chromium.mjs";
import { KNOWN, project } from "./project.mjs";
import { freePort, served } from "./server.mjs";

after(closeBrowser);

/** What is answered in each place, by its name. */
const everywhere = (routes) => async (base) => {
  const told = {};
  for (const route of routes) told[route] = await (await fetch(base + route)).text();
  for (const page of ["client", "server"]) told[page] = (await shownAt(base + page)).title;
  return told;
};

/** What Next says of itself. */
const OF_NEXT = /No build cache found|The Edge Runtime is deprecated|edge runtime on a page/i;

const EVERYWHERE = ["route", "edge"];
/** With webpack Next 16 cannot build a route of the edge, whatever is in it. */
const NO_EDGE = ["route"];

for (const [version, react, bundler, flags, routes, entries] of [
  ["15.5.29", "19.1.1", "webpack", [], EVERYWHERE, ["tirkeu"]],
  ["15.5.29", "19.1.1", "Turbopack", ["--turbopack"], EVERYWHERE, ["tirkeu"]],
  ["16.4.6", "19.3.1", "webpack", ["--webpack"], NO_EDGE, ["tirkeu", "tirkeu/inline"]],
  ["16.4.6", "19.3.1", "Turbopack", ["--turbopack"], EVERYWHERE, ["tirkeu", "tirkeu/inline"]],
]) {
  describe(`Next ${version} with ${bundler}`, () => {
    const known = Object.fromEntries([...routes, "client", "server"].map((name) => [name, KNOWN]));
    const prepared = (entry) => {
      const packages = { next: version, react, "react-dom": react };
      const made = project(`next-${version.split(".")[0]}`, { packages, entry, sources: "next" });
      if (routes === NO_EDGE) rmSync(join(made.home, "app/edge"), { recursive: true });
      return made;
    };
    const at = (port) => ["--port", `${port}`, "--hostname", "localhost"];

    for (const entry of entries) {
      test(`${entry}, built`, async () => {
        const { home, run } = prepared(entry);
        await run("next", ["build", ...flags], { mayWarn: OF_NEXT });
        const port = await freePort();
        const { answer } = await served(home, ["next", "start", ...at(port)], port, everywhere(routes));
        assert.deepEqual(answer, known);
      });

      test(`${entry}, while it is written`, async () => {
        const { home } = prepared(entry);
        const port = await freePort();
        const command = ["next", "dev", ...flags, ...at(port)];
        const { answer } = await served(home, command, port, everywhere(routes));
        assert.deepEqual(answer, known);
      });
    }
  });
}
