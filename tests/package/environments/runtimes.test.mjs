// Does the package work where there is no page: Node.js from 18 on, Bun and Deno?
import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { KNOWN, project } from "./project.mjs";

const { platform, arch } = process;
const ENTRIES = ["tirkeu", "tirkeu/inline", "tirkeu/asset"];
/** By import and by require. */
const BOTH = ["printed.js", "printed.cjs"];

/** Runs both by a program that a package has, which is called so there. */
async function answers(name, packages, [program, ...args], entry) {
  const { home, run } = project(name, { packages, entry });
  const path = join("node_modules", program);
  for (const file of BOTH) assert.equal(await run(path, [...args, file]), KNOWN, file);
  return { home, run, path };
}

for (const version of ["18.20.8", "20.20.2", "22.23.3", "24.21.0", "26.12.1"]) {
  describe(`Node.js ${version}`, () => {
    const name = `node-${platform}-${arch}`;
    for (const entry of ENTRIES) {
      test(`${entry}, by import and by require`, () =>
        answers(`node-${version}`, { [name]: version }, [`${name}/bin/node`], entry));
    }
  });
}

describe("Bun 1.4.5", () => {
  const name = `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}`;
  for (const entry of ENTRIES) {
    test(`${entry}, by import and by require, and compiled`, async () => {
      const { home, run, path } = await answers("bun", { [name]: "1.4.5" }, [`${name}/bin/bun`], entry);
      // Where nothing else is.
      const elsewhere = join(home, "elsewhere");
      mkdirSync(elsewhere);
      for (const file of BOTH) {
        await run(path, ["build", "--compile", file, "--outfile", file.replace(".", "-")]);
        cpSync(join(home, file.replace(".", "-")), join(elsewhere, file));
      }
      rmSync(join(home, "node_modules/tirkeu"), { recursive: true });
      for (const file of BOTH)
        assert.equal(await run(join(elsewhere, file), [], { cwd: elsewhere }), KNOWN, file);
    });
  }
});

describe("Deno 2.9.6", () => {
  const name = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
  for (const entry of ENTRIES) {
    // Deno itself has to read for a require.
    test(`${entry}, by import with no permission, and by require`, async () => {
      const { run } = project("deno", { packages: { [name]: "2.9.6" }, entry });
      const deno = join("node_modules", name, "deno");
      const [imports, requires] = BOTH;
      assert.equal(await run(deno, ["run", "--no-prompt", imports]), KNOWN);
      assert.equal(await run(deno, ["run", "--no-prompt", "--allow-read=.", requires]), KNOWN);
    });
  }
});
