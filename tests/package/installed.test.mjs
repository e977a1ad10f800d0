// What does whoever installs the package get, and can they test themselves with it?
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { addressesIn, withAddresses } from "../../scripts/build/addresses.mjs";
import { RECORD } from "../days.js";
import { project, tarball } from "./environments/project.mjs";
import { SCHEMAS } from "./schemas.mjs";

const PKG = fileURLToPath(new URL("../../pkg/", import.meta.url));

describe("whoever installs the package", () => {
  test("gets the cases and the schemas with it", () => {
    const { files } = tarball();
    for (const file of [...SCHEMAS, "cases.json", "tirkeu.d.ts", "answers.d.ts", "README.md"])
      assert.ok(files.includes(file), file);
  });

  test("can run the README's test of their own function, and is shown where it is wrong", () => {
    const example = readFileSync(join(PKG, "README.md"), "utf8").match(
      /## Test yourself.*?```js\n(.*?)```/s,
    )?.[1];
    assert.ok(example);
    const home = mkdtempSync(join(tmpdir(), "tirkeu-"));
    try {
      mkdirSync(join(home, "node_modules"));
      symlinkSync(PKG, join(home, "node_modules", "tirkeu"), "dir");
      const printed = (text) => {
        writeFileSync(join(home, "example.mjs"), text);
        return execFileSync(process.execPath, ["example.mjs"], { cwd: home, encoding: "utf8" })
          .trim()
          .split("\n");
      };
      assert.deepEqual(printed(example), ["0 wrong"]);
      const mine = /^const mine = .*$/m;
      assert.match(example, mine);
      const told = RECORD.cases.flatMap(({ on, expect }) => on.map(() => expect.result));
      const wrong = told.filter((result) => result !== "service-centre").length;
      const lines = printed(example.replace(mine, 'const mine = () => ({ result: "service-centre" });'));
      assert.equal(lines.at(-1), `${wrong} wrong`);
      const [{ on, answers, expect }] = RECORD.cases.filter((one) => one.expect.result !== "service-centre");
      assert.deepEqual(lines[0].split(" ")[0], on[0]);
      assert.ok(lines[0].includes(`${inspect(answers)} ${expect.result}`), lines[0]);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  test("can reach what is declared, by import and by require, and nothing else", () => {
    const { home } = project("installed");
    const require = createRequire(join(home, "main.js"));
    const { exports } = JSON.parse(readFileSync(join(PKG, "package.json"), "utf8"));
    for (const name of Object.keys(exports)) assert.ok(require.resolve(join("tirkeu", name)), name);
    const files = tarball().files.filter((file) => !(`./${file}` in exports));
    const hidden = [...files, "objects", "inline.js", "../tirkeu/package.json"];
    for (const file of hidden)
      assert.throws(() => require.resolve(`tirkeu/${file}`), { code: /^ERR_(?:PACKAGE_PATH|INVALID)/ }, file);
  });

  test("gets scripts that name nothing of Node.js, nor an address for a bundler to guess at", () => {
    const scripts = tarball().files.filter((file) => /\.c?js$/.test(file));
    assert.ok(scripts.length > 4);
    for (const script of scripts) {
      const text = readFileSync(join(PKG, script), "utf8");
      const names =
        /\b(?:process|Buffer|require|__dirname|__filename|eval|importScripts)\b|\bimport\(|"node:/;
      assert.doesNotMatch(text, names, script);
      const addresses = text.match(/import\.meta/g) ?? [];
      assert.equal(addresses.length, script === "asset.js" ? 1 : 0, script);
      assert.doesNotMatch(text, /sourceMappingURL/, script);
    }
  });

  test("gets what the strict checkers of packages find nothing in", async () => {
    const { run } = project("installed");
    const tools = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
    await run(tools("publint"), ["run", tarball().path, "--strict"]);
    await run(tools("attw"), [tarball().path]);
  });

  for (const [how, compilerOptions, ending] of [
    ["as bundlers are", { module: "esnext", moduleResolution: "bundler" }, "ts"],
    ["by Node.js as a module", { module: "nodenext", moduleResolution: "nodenext" }, "mts"],
    ["by Node.js with require", { module: "nodenext", moduleResolution: "nodenext" }, "cts"],
    ["as it was before there were exports", { module: "commonjs", moduleResolution: "node10" }, "cts"],
  ]) {
    test(`gets types, in the strictest way, when modules are found ${how}`, async () => {
      const { home, run } = project("typed");
      const types = readFileSync(new URL("types.ts", import.meta.url), "utf8");
      for (const entry of ["tirkeu", "tirkeu/inline", "tirkeu/asset"]) {
        const text = types.replace('"../../pkg/tirkeu.js"', `"${entry}"`);
        // What is found by require does not wait at the top.
        const waiting = ending === "cts" ? text.replace("await init()", "void init()") : text;
        const file = join(home, `${entry.replace("/", "-")}.${ending}`);
        const json = `"tirkeu/cases.json"${ending === "cts" ? "" : ' with { type: "json" }'}`;
        const imports = `import wasm from "tirkeu/objects_bg.wasm";\nimport record from ${json};\n`;
        const used = "void init(wasm);\nexport const count: number = record.cases.length;\n";
        writeFileSync(file, `${imports}${waiting}\n${used}`);
      }
      const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
      const all = {
        ...strict,
        skipLibCheck: false,
        noEmit: true,
        target: "es2022",
        types: [],
        ...compilerOptions,
      };
      const lib = ["es2022"];
      const config = {
        compilerOptions: { esModuleInterop: true, resolveJsonModule: true, lib, ...all },
        include: [`*.${ending}`],
      };
      writeFileSync(join(home, "tsconfig.json"), JSON.stringify(config));
      await run(fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url)), ["-p", "."]);
    });
  }
});

test("where the project is, npm is told as Cargo.toml has it, and nothing before it has anything", () => {
  const manifest = (more) =>
    `[package]\nname = "tirkeu"\n${more}\n[features]\nhomepage = "https://no.example"\n`;
  const before = JSON.stringify({ name: "tirkeu", license: "MIT", type: "module" });
  const told = (more) => JSON.parse(withAddresses(before, addressesIn(manifest(more))));
  assert.deepEqual(told(""), JSON.parse(before));
  const [page, place] = ["https://tirkeu.example", "https://git.example/tirkeu/tirkeu"];
  assert.deepEqual(told(`homepage = "${page}"\nrepository = "${place}"`), {
    name: "tirkeu",
    license: "MIT",
    homepage: page,
    repository: { type: "git", url: `git+${place}.git` },
    bugs: `${place}/issues`,
    type: "module",
  });
  // What is no longer there is no longer said.
  const once = withAddresses(before, { repository: place });
  assert.deepEqual(JSON.parse(withAddresses(once, {})), JSON.parse(before));
  // And this is so now.
  const [cargo, npm] = ["Cargo.toml", "pkg/package.json"].map((path) =>
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
  );
  assert.equal(withAddresses(npm, addressesIn(cargo)), npm);
});
