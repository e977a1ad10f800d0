// Does the package work where there is no page: Node.js from 18 on, Bun, Deno, workerd, and in Vitest and Jest?
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build } from "esbuild";
import { KNOWN, project } from "./project.mjs";

const { platform, arch } = process;
const ENTRIES = ["tirkeu", "tirkeu/inline", "tirkeu/asset"];

/** The same as app/printed.js, by require. */
const REQUIRED = (entry) => `const { default: init, check } = require("${entry}");
const person = { citizenship: "citizen", person: "self", age: "18-plus" };
const home = { home: "private", ownership: "sole" };
init().then(() => {
  const { result } = check({ ...person, ...home, signing: "eds", device: "yes" }, { on: "2026-11-22" });
  console.log(result);
});
`;

/** Runs both, by a program that is in a package. */
async function answers(name, packages, command, entry) {
  const { home, run } = project(name, { packages, entry });
  writeFileSync(join(home, "required.cjs"), REQUIRED(entry));
  const [program, ...args] = command;
  const path = join("node_modules", program);
  assert.equal(await run(path, [...args, "printed.js"]), KNOWN);
  assert.equal(await run(path, [...args, "required.cjs"]), KNOWN);
  return { home, run, path };
}

for (const version of ["18.20.8", "20.20.2", "22.23.3", "24.21.0", "26.12.1"]) {
  describe(`Node.js ${version}`, () => {
    for (const entry of ENTRIES) {
      test(`${entry}, by import and by require`, () => {
        const packages = { [`node-${platform}-${arch}`]: version };
        const command = [`node-${platform}-${arch}/bin/node`];
        return answers(`node-${version}`, packages, command, entry);
      });
    }
  });
}

describe("Bun 1.4.5", () => {
  const name = `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`;
  for (const entry of ENTRIES) {
    test(`${entry}, by import and by require, and compiled`, async () => {
      const { home, run, path } = await answers("bun", { [name]: "1.4.5" }, [`${name}/bin/bun`], entry);
      for (const file of ["printed.js", "required.cjs"]) {
        await run(path, ["build", "--compile", file, "--outfile", "alone"]);
        // Where nothing else is.
        const elsewhere = join(home, "elsewhere");
        mkdirSync(elsewhere, { recursive: true });
        cpSync(join(home, "alone"), join(elsewhere, "alone"));
        rmSync(join(home, "node_modules/tirkeu"), { recursive: true, force: true });
        assert.equal(await run(join(elsewhere, "alone"), [], { cwd: elsewhere }), KNOWN);
        project("bun", { packages: { [name]: "1.4.5" }, entry });
        writeFileSync(join(home, "required.cjs"), REQUIRED(entry));
      }
    });
  }
});

describe("Deno 2.9.6", () => {
  const name = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
  for (const entry of ENTRIES) {
    test(`${entry}, by import and by require, with no permission`, () =>
      answers("deno", { [name]: "2.9.6" }, [`${name}/deno`, "run", "--no-prompt"], entry));
  }
});

describe("workerd", () => {
  const packages = { miniflare: "4.20260730.0" };

  /** What a worker answers. */
  async function answered(home, file, modules = []) {
    const script = `import { Miniflare } from "miniflare";
const worker = new Miniflare({
  compatibilityDate: "2026-01-01",
  modules: [{ type: "ESModule", path: "${file}" }, ...${JSON.stringify(modules)}],
});
console.log(await (await worker.dispatchFetch("http://localhost/")).text());
await worker.dispose();
`;
    writeFileSync(join(home, "asked.mjs"), script);
  }

  const bundled = (home, entry, options = {}) =>
    build({
      absWorkingDir: home,
      entryPoints: [entry],
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker", "browser"],
      outfile: join(home, "bundle.js"),
      logLevel: "silent",
      ...options,
    });

  for (const entry of ["tirkeu", "tirkeu/inline"]) {
    test(`${entry}, where code may not be made of bytes`, async () => {
      const { home, run } = project("workerd", { packages, entry, sources: "workerd" });
      const { warnings } = await bundled(home, "worker.js");
      assert.deepEqual(warnings, []);
      await answered(home, "bundle.js");
      assert.equal(await run(process.execPath, ["asked.mjs"]), KNOWN);
    });
  }

  test("tirkeu/asset, with the file as a module", async () => {
    const { home, run } = project("workerd", { packages, sources: "workerd" });
    await bundled(home, "with-module.js", { external: ["*.wasm"] });
    const script = join(home, "bundle.js");
    writeFileSync(
      script,
      readFileSync(script, "utf8").replace("tirkeu/objects_bg.wasm", "./objects_bg.wasm"),
    );
    cpSync(join(home, "node_modules/tirkeu/objects_bg.wasm"), join(home, "objects_bg.wasm"));
    await answered(home, "bundle.js", [{ type: "CompiledWasm", path: "objects_bg.wasm" }]);
    assert.equal(await run(process.execPath, ["asked.mjs"]), KNOWN);
  });
});

describe("Wrangler 4.164.0", () => {
  for (const main of ["worker.js", "with-module.js"]) {
    test(`bundles ${main} with nothing to configure, and it answers`, async () => {
      const { home, run } = project("wrangler", {
        packages: { wrangler: "4.164.0" },
        sources: "workerd",
      });
      const named = { name: "tried", main, compatibility_date: "2026-01-01" };
      writeFileSync(join(home, "wrangler.json"), JSON.stringify(named));
      const asked = `import { unstable_startWorker as start } from "wrangler";
const worker = await start({ config: "wrangler.json", dev: { server: { port: 0 }, logLevel: "error" } });
console.log(await (await worker.fetch("http://localhost/")).text());
await worker.dispose();
`;
      writeFileSync(join(home, "asked.mjs"), asked);
      assert.equal(await run(process.execPath, ["asked.mjs"]), KNOWN);
    });
  }
});

describe("tests of others", () => {
  for (const entry of ["tirkeu", "tirkeu/inline"]) {
    for (const environment of ["node", "jsdom"]) {
      test(`${entry} in Vitest 5, in ${environment}`, async () => {
        const packages = { vitest: "5.1.1", jsdom: "26.1.0", vite: "8.3.8" };
        const { run } = project("vitest", { packages, entry, sources: "vitest" });
        await run("vitest", ["run", `--environment=${environment}`]);
      });

      test(`${entry} in Jest 30, in ${environment}, as a module and by require`, async () => {
        const packages = { jest: "30.5.2", "jest-environment-jsdom": "30.5.2" };
        const { home, run } = project("jest", { packages, entry, sources: "jest" });
        const required = readFileSync(join(home, "required.test.cjs"), "utf8");
        writeFileSync(join(home, "required.test.cjs"), required.replace('"tirkeu"', `"${entry}"`));
        const env = { NODE_OPTIONS: "--experimental-vm-modules" };
        // That modules are an experiment there, Node.js says.
        const options = { env, mayWarn: /ExperimentalWarning|trace-warnings/ };
        await run("jest", [`--env=${environment}`, "--testMatch=**/*.test.{js,cjs}"], options);
      });
    }
  }
});
