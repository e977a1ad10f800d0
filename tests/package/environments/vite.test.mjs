// Does the package work in Vite, from 5 to 8, with nothing to configure?
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { closeBrowser, shownAt, shownIn } from "./chromium.mjs";
import { KNOWN, project } from "./project.mjs";
import { freePort, served } from "./server.mjs";

after(closeBrowser);

const PAGES = ["index.html", "with-worker.html"];
const CLEAN = { title: KNOWN, complaints: [] };

for (const version of ["5.4.21", "6.4.6", "7.3.8", "8.3.8"]) {
  describe(`Vite ${version}`, () => {
    const name = `vite-${version.split(".")[0]}`;
    const prepared = (entry) => project(name, { packages: { vite: version }, entry, sources: "vite" });

    for (const entry of ["tirkeu", "tirkeu/inline"]) {
      test(`${entry} in a page and in a worker, while it is written`, async () => {
        const { home } = prepared(entry);
        const port = await freePort();
        const command = ["vite", "--port", `${port}`, "--strictPort", "--host", "localhost"];
        const { answer, printed } = await served(home, command, port, async (base) => {
          const shown = [];
          for (const page of PAGES) shown.push(await shownAt(base + page));
          return shown;
        });
        assert.deepEqual(
          answer.map(({ title, complaints }) => ({ title, complaints })),
          [CLEAN, CLEAN],
        );
        assert.doesNotMatch(printed, /\bwarn|error/i);
      });

      test(`${entry} in a page and in a worker, built`, async () => {
        const { home, run } = prepared(entry);
        await run("vite", ["build"]);
        for (const page of PAGES) {
          const { title, complaints } = await shownIn(join(home, "dist"), page);
          assert.deepEqual({ title, complaints }, CLEAN, page);
        }
      });
    }

    test("tirkeu/asset, built: the file comes once", async () => {
      const { home, run } = prepared("tirkeu/asset");
      await run("vite", ["build"]);
      const { title, requests } = await shownIn(join(home, "dist"), "index.html");
      assert.deepEqual([title, requests.filter((path) => path.endsWith(".wasm")).length], [KNOWN, 1]);
    });
  });
}
