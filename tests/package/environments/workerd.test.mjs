// Does the package work in workerd, where code may not be made of bytes, with nothing to configure?
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build } from "esbuild";
import { KNOWN, project } from "./project.mjs";

/** As Cloudflare's own tools bundle. */
async function bundled(home, entry, external = []) {
  const { warnings } = await build({
    absWorkingDir: home,
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    outfile: join(home, "bundle.js"),
    logLevel: "silent",
    external,
  });
  assert.deepEqual(warnings, []);
}

describe("Miniflare 4", () => {
  const packages = { miniflare: "4.20260730.0" };

  for (const entry of ["tirkeu", "tirkeu/inline"]) {
    test(entry, async () => {
      const { home, run } = project("workerd", { packages, entry, sources: "workerd" });
      await bundled(home, "worker.js");
      assert.equal(await run(process.execPath, ["asked.mjs", "bundle.js"]), KNOWN);
    });
  }

  test("tirkeu/asset, with the file as a module", async () => {
    const { home, run } = project("workerd", { packages, entry: "tirkeu/asset", sources: "workerd" });
    await bundled(home, "with-module.js", ["*.wasm"]);
    const [script, wasm] = [join(home, "bundle.js"), "objects_bg.wasm"];
    writeFileSync(script, readFileSync(script, "utf8").replace(`tirkeu/${wasm}`, `./${wasm}`));
    cpSync(join(home, "node_modules/tirkeu", wasm), join(home, wasm));
    assert.equal(await run(process.execPath, ["asked.mjs", "bundle.js", wasm]), KNOWN);
  });
});

describe("Wrangler 4.164.0", () => {
  for (const [entry, main] of [
    ["tirkeu", "worker.js"],
    ["tirkeu/inline", "worker.js"],
    ["tirkeu/asset", "with-module.js"],
  ]) {
    test(`${entry}, in ${main}`, async () => {
      const packages = { wrangler: "4.164.0" };
      const { run } = project("wrangler", { packages, entry, sources: "workerd" });
      assert.equal(await run(process.execPath, ["asked-by-wrangler.mjs", main]), KNOWN);
    });
  }
});
