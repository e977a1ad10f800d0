// Does the packed package work wherever people build, with nothing to configure? This is what is quick; what
// has to be installed first is in environments/.
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";
import { serveSite } from "../site.js";
import { closeBrowser, shownIn } from "./environments/chromium.mjs";
import { imported, KNOWN, project } from "./environments/project.mjs";

after(closeBrowser);

/** Every way in that needs no file beside it. */
const ENTRIES = ["tirkeu", "tirkeu/inline"];

/**
 * A page shows the answer, and nothing complains.
 *
 * @param {string} folder
 * @param {string} [page]
 * @param {(path: string) => import("node:http").OutgoingHttpHeaders} [headersOf]
 */
async function shows(folder, page, headersOf) {
  const { title, complaints, requests } = await shownIn(folder, page, headersOf);
  assert.deepEqual({ title, complaints }, { title: KNOWN, complaints: [] });
  return requests;
}

/** A page that runs a bundle. */
function pageWith(home, script, type = "module") {
  const html = readFileSync(join(home, "index.html"), "utf8");
  const tag = `<script type="${type}" src="${script}"></script>`;
  writeFileSync(join(home, "index.html"), html.replace(/<script.*<\/script>/, tag));
}

/** Without a bundler, the page has to say where it is: in one line. */
function withImportMap(home, map) {
  const path = join(home, "index.html");
  const tag = `<script type="importmap">${JSON.stringify({ imports: map })}</script>`;
  writeFileSync(path, readFileSync(path, "utf8").replace("<script", `${tag}\n<script`));
}

describe("Node.js", () => {
  test("runs tirkeu/inline where there is no WebAssembly", async () => {
    const { run } = project("node", { entry: "tirkeu/inline" });
    assert.equal(await run(process.execPath, ["--jitless", "printed.js"], { mayWarn: /expose_wasm/ }), KNOWN);
  });

  for (const entry of [...ENTRIES, "tirkeu/asset"]) {
    test(`imports ${entry}`, async () => {
      const { run } = project("node", { entry });
      assert.equal(await run(process.execPath, ["printed.js"]), KNOWN);
    });

    test(`requires ${entry}`, async () => {
      const { run } = project("node", { entry });
      assert.equal(await run(process.execPath, ["printed.cjs"]), KNOWN);
    });
  }
});

describe("esbuild", () => {
  for (const entry of ENTRIES) {
    for (const [platform, format] of [
      ["browser", "esm"],
      ["browser", "iife"],
      ["node", "esm"],
      ["node", "cjs"],
      ["neutral", "esm"],
    ]) {
      test(`bundles ${entry} for ${platform} as ${format}`, async () => {
        const { home, run } = project("esbuild", { entry });
        const inPage = platform === "browser";
        const outfile = join(home, format === "cjs" ? "bundle.cjs" : "bundle.js");
        const { warnings, errors } = await build({
          absWorkingDir: home,
          entryPoints: [inPage ? "main.js" : "printed.js"],
          bundle: true,
          platform,
          format,
          outfile,
          logLevel: "silent",
        });
        assert.deepEqual([warnings, errors], [[], []]);
        // It stands alone.
        rmSync(join(home, "node_modules"), { recursive: true });
        pageWith(home, "bundle.js", format === "iife" ? "text/javascript" : "module");
        if (inPage) await shows(home);
        else assert.equal(await run(process.execPath, [outfile]), KNOWN);
      });
    }
  }
});

describe("Rollup", () => {
  for (const entry of ENTRIES) {
    for (const format of ["es", "iife"]) {
      test(`bundles ${entry} as ${format}`, async () => {
        const { home } = project("rollup", { entry });
        const warnings = [];
        const bundle = await rollup({
          input: join(home, "main.js"),
          plugins: [nodeResolve()],
          onwarn: ({ message }) => warnings.push(message),
        });
        await bundle.write({ file: join(home, "bundle.js"), format });
        assert.deepEqual(warnings, []);
        pageWith(home, "bundle.js", format === "iife" ? "text/javascript" : "module");
        await shows(home);
      });
    }
  }
});

/** @param {import("webpack").Configuration} configuration */
async function packed(configuration) {
  const compiler = webpack({ mode: "production", ...configuration });
  const stats = await new Promise((hold, fail) => {
    compiler.run((error, made) => (error ? fail(error) : hold(made)));
  });
  await new Promise((closed) => compiler.close(closed));
  const { warnings, errors } = stats.toJson({ all: false, warnings: true, errors: true });
  return { errors: errors.map(({ message }) => message), warnings: warnings.map(({ message }) => message) };
}
const CLEAN = { errors: [], warnings: [] };

describe("webpack 5", () => {
  for (const [what, entry, main] of [
    ["a page", "tirkeu", "main.js"],
    ["a worker", "tirkeu", "with-worker.js"],
    ["a page with the file beside it", "tirkeu/asset", "main.js"],
  ]) {
    test(`bundles ${what}`, async () => {
      const { home } = project("webpack", { entry });
      const said = await packed({ context: home, entry: `./${main}`, output: { path: join(home, "dist") } });
      assert.deepEqual(said, CLEAN);
      pageWith(home, "dist/main.js", "text/javascript");
      const requests = await shows(home);
      const files = requests.filter((path) => path.endsWith(".wasm"));
      assert.equal(
        files.length,
        entry === "tirkeu/asset" ? 1 : 0,
        "the file comes once, where it is asked for",
      );
    });
  }

  test("bundles tirkeu/inline, which is as large as it is", async () => {
    const { home } = project("webpack", { entry: "tirkeu/inline" });
    const output = { path: join(home, "dist") };
    const said = await packed({ context: home, entry: "./main.js", output, performance: false });
    assert.deepEqual(said, CLEAN);
    pageWith(home, "dist/main.js", "text/javascript");
    await shows(home);
  });

  test("bundles for Node.js", async () => {
    const { home, run } = project("webpack");
    const output = { path: join(home, "dist"), filename: "main.cjs" };
    const said = await packed({ context: home, entry: "./printed.js", target: "node", output });
    assert.deepEqual(said, CLEAN);
    assert.equal(await run(process.execPath, [join("dist", "main.cjs")]), KNOWN);
  });
});

describe("without a bundler", () => {
  for (const [entry, file] of [
    ["tirkeu", "tirkeu.js"],
    ["tirkeu/inline", "inline.js"],
    ["tirkeu/asset", "asset.js"],
  ]) {
    test(`an import map leads to ${entry}`, async () => {
      const { home } = project("import-map", { entry });
      withImportMap(home, { [entry]: `./node_modules/tirkeu/${file}` });
      const requests = await shows(home);
      const more = requests.filter((path) => path.includes("node_modules") && !path.endsWith(file));
      assert.deepEqual(
        more.map((path) => path.split("/").at(-1)),
        entry === "tirkeu/asset" ? ["objects_bg.wasm"] : [],
      );
    });
  }

  test("an import map leads to the copy that the site serves", async () => {
    const site = await serveSite();
    try {
      const { home } = project("import-map");
      withImportMap(home, { tirkeu: `${site.base}pkg/tirkeu.js` });
      await shows(home);
    } finally {
      await site.close();
    }
  });

  test("the file beside it may come as anything", async () => {
    const { home } = project("import-map", { entry: "tirkeu/asset" });
    withImportMap(home, { "tirkeu/asset": "./node_modules/tirkeu/asset.js" });
    const { title } = await shownIn(home, "index.html", (path) =>
      path.endsWith(".wasm") ? { "content-type": "application/octet-stream" } : {},
    );
    assert.equal(title, KNOWN);
  });

  test("a service worker answers", async () => {
    const { home } = project("import-map");
    // An import map is not for workers: its address stands in the script.
    imported(home, "./node_modules/tirkeu/tirkeu.js");
    pageWith(home, "with-service-worker.js");
    await shows(home);
  });

  for (const [entry, file, scripts] of [
    ["tirkeu", "tirkeu.js", "'self' 'wasm-unsafe-eval'"],
    ["tirkeu/inline", "inline.js", "'self'"],
  ]) {
    test(`a policy that lets it ask nobody, with scripts of ${scripts}, is kept by ${entry}`, async () => {
      const { home } = project("policy");
      imported(home, `./node_modules/tirkeu/${file}`);
      const nobody = "default-src 'none'; img-src data:; require-trusted-types-for 'script'";
      const policy = `${nobody}; script-src ${scripts}`;
      await shows(home, "index.html", () => ({ "content-security-policy": policy }));
    });
  }

  test("under a policy without WebAssembly tirkeu says so, and does not hang", async () => {
    const { home } = project("policy");
    imported(home, "./node_modules/tirkeu/tirkeu.js");
    const headers = () => ({ "content-security-policy": "script-src 'self'" });
    assert.match((await shownIn(home, "index.html", headers)).title, /^CompileError/);
  });
});
