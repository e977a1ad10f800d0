// Does the package work in Parcel, with nothing to configure?
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { closeBrowser, shownAt, shownIn } from "./chromium.mjs";
import { KNOWN, project } from "./project.mjs";
import { freePort, served } from "./server.mjs";

after(closeBrowser);

const PAGES = ["index.html", "with-worker.html"];

describe("Parcel 2.16.4", () => {
  for (const entry of ["tirkeu", "tirkeu/inline", "tirkeu/asset"]) {
    const prepared = () => project("parcel", { packages: { parcel: "2.16.4" }, entry });

    test(`${entry} in a page and in a worker, built`, async () => {
      const { home, run } = prepared();
      const printed = await run("parcel", ["build", ...PAGES, "--no-cache", "--public-url", "./"]);
      assert.match(printed, /Built/);
      for (const page of PAGES) {
        const { title, complaints } = await shownIn(join(home, "dist"), page);
        assert.deepEqual({ title, complaints }, { title: KNOWN, complaints: [] }, page);
      }
    });

    test(`${entry} in a page and in a worker, while it is written`, async () => {
      const { home } = prepared();
      const port = await freePort();
      const command = [
        "parcel",
        "serve",
        ...PAGES,
        "--no-cache",
        "--no-hmr",
        "--host",
        "localhost",
        "--port",
        `${port}`,
      ];
      const { answer, printed } = await served(home, command, port, async (base) => {
        const shown = [];
        for (const page of PAGES) shown.push((await shownAt(base + page)).title);
        return shown;
      });
      assert.deepEqual(answer, [KNOWN, KNOWN]);
      assert.doesNotMatch(printed, /\bwarn|error/i);
    });
  }
});
