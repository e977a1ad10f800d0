// Does the package work in Next, with either bundler: in the browser, in components and routes of the server?
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { closeBrowser, shownAt } from "./chromium.mjs";
import { KNOWN, project } from "./project.mjs";
import { freePort, served } from "./server.mjs";

after(closeBrowser);

const PACKAGES = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1" };

/** What is answered in each place, by its name. */
const everywhere = (routes) => async (base) => {
  const told = {};
  for (const route of routes) told[route] = await (await fetch(base + route)).text();
  for (const page of ["client", "server"]) told[page] = (await shownAt(base + page)).title;
  return told;
};

/** What Next says of itself. */
const OF_NEXT = /No build cache found|The Edge Runtime is deprecated|edge runtime on a page/i;

describe("Next 16.4.6", () => {
  for (const bundler of ["turbopack", "webpack"]) {
    for (const entry of ["tirkeu", "tirkeu/inline"]) {
      // With webpack Next 16 cannot build a route of the edge, whatever is in it.
      const routes = bundler === "webpack" ? ["route"] : ["route", "edge"];
      const known = Object.fromEntries([...routes, "client", "server"].map((name) => [name, KNOWN]));
      const prepared = () => {
        const made = project("next", { packages: PACKAGES, entry, sources: "next" });
        if (!routes.includes("edge")) rmSync(join(made.home, "app/edge"), { recursive: true });
        return made;
      };

      test(`${entry} with ${bundler}, built`, async () => {
        const { home, run } = prepared();
        await run("next", ["build", `--${bundler}`], { mayWarn: OF_NEXT });
        const port = await freePort();
        const command = ["next", "start", "--port", `${port}`];
        const { answer } = await served(home, command, port, everywhere(routes));
        assert.deepEqual(answer, known);
      });

      test(`${entry} with ${bundler}, while it is written`, async () => {
        const { home } = prepared();
        const port = await freePort();
        const command = ["next", "dev", `--${bundler}`, "--port", `${port}`];
        const { answer } = await served(home, command, port, everywhere(routes));
        assert.deepEqual(answer, known);
      });
    }
  }
});
