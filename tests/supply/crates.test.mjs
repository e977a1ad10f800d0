// Does docs/supply-chain.md say of each crate what is so, and is each one pinned?
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { checksums, crates, measured, unsafeIn } from "../../scripts/supply/crates.mjs";

const ROOT = new URL("../../", import.meta.url);
const read = (file) => readFileSync(new URL(file, ROOT), "utf8");

/** The tables of the page, row by row, cell by cell. */
const rows = (text) =>
  [...text.matchAll(/^\| `([\w-]+)` (\S+) \|(.+)\|$/gmu)].map(([, name, version, rest]) => ({
    id: `${name} ${version}`,
    cells: rest.split("|").map((cell) => cell.trim()),
  }));
const [, inPrograms, compiling] = read("docs/supply-chain.md").split(/^## .*$/mu);

/** The programs in the order of the columns. */
const COLUMNS = ["page", "objects", "census", "desk", "forms"];
/** By so much code of ours that calls them may change what a crate has in a program, without a word here. */
const near = (one, other) => Math.abs(one - other) <= Math.max(200, other / 5);

const ALL = crates();

describe("docs/supply-chain.md", () => {
  test("has each crate of the programs, as Cargo says, and no other", () => {
    const here = ALL.filter(({ programs }) => programs.length > 0);
    const told = rows(inPrograms);
    assert.deepEqual(
      told.map(({ id }) => id),
      here.map(({ name, version }) => `${name} ${version}`),
    );
    for (const [number, crate] of here.entries()) {
      const [unsafe, license, why, who] = told[number].cells.slice(COLUMNS.length);
      const has = COLUMNS.filter((_, column) => told[number].cells[column] !== "");
      assert.deepEqual(
        has,
        COLUMNS.filter((name) => crate.programs.includes(name)),
        crate.name,
      );
      assert.equal(Number(unsafe), unsafeIn(crate), `\`unsafe\` in ${crate.name}`);
      assert.equal(license, crate.license, crate.name);
      assert.ok(why.length > 0, crate.name);
      assert.ok(who.includes(`(${crate.repository})`), crate.name);
    }
  });

  test("has the bytes that were measured, where they can be measured again", (context) => {
    const bytes = measured();
    if (!bytes) return context.diagnostic("nothing was built here: scripts/build/build.sh --all");
    for (const { id, cells } of rows(inPrograms)) {
      const crate = id.split(" ")[0].replaceAll("-", "_");
      for (const [column, program] of COLUMNS.entries())
        if (cells[column] !== "")
          assert.ok(near(bytes[program].get(crate) ?? 0, Number(cells[column])), `${crate} in ${program}`);
    }
  });

  test("has each crate that compiles them, and no other", () => {
    const here = ALL.filter(({ programs }) => programs.length === 0);
    const told = rows(compiling);
    assert.deepEqual(
      told.map(({ id }) => id),
      here.map(({ name, version }) => `${name} ${version}`),
    );
    for (const [number, crate] of here.entries()) {
      const [license, what, who] = told[number].cells;
      assert.equal(license, crate.license, crate.name);
      assert.ok(what.length > 0, crate.name);
      assert.ok(who.includes(`(${crate.repository})`), crate.name);
    }
  });
});

/** What js-sys and the open book's counts draw in, which no other program needs. */
const OF_THE_BOOK = /^(?:futures-.*|pin-project-lite|slab|serde.*)$/u;

test("no program but the open book's has in it what only its counts need", () => {
  for (const { name, programs } of ALL)
    if (OF_THE_BOOK.test(name))
      assert.deepEqual(
        programs.filter((program) => program !== "census"),
        [],
        name,
      );
});

describe("the locks", () => {
  for (const lock of ["Cargo.lock", "fuzz/Cargo.lock"])
    test(`pin each crate of ${lock} by its checksum, from crates.io`, () => {
      const own = new Set();
      for (const [id, { source, checksum }] of checksums(read(lock))) {
        if (/^tirkeu/u.test(id)) own.add(id);
        else {
          assert.equal(source, "registry+https://github.com/rust-lang/crates.io-index", id);
          assert.match(checksum ?? "", /^[0-9a-f]{64}$/u, id);
        }
      }
      assert.ok(own.size > 0);
    });

  const folders = [".", ...readdirSync(ROOT), "tests/oldest", "tests/audits"].filter((folder) =>
    existsSync(new URL(`${folder}/package-lock.json`, ROOT)),
  );

  test("are in five folders, each of which the page names", () => {
    assert.equal(folders.length, 5);
    const page = read("docs/supply-chain.md").replace(/\s+/gu, " ");
    assert.match(page, /in the five `package-lock\.json`: at the root/u);
    for (const folder of folders) if (folder !== ".") assert.ok(page.includes(`\`${folder}/\``), folder);
    const asked = /^for folder in (.*); do$/mu.exec(read("scripts/test/supply"))[1];
    assert.equal(asked, ". tests", "whose signatures are asked for");
    assert.match(page, /`npm audit signatures` of the root and of `tests\/`/u);
  });

  test("pin each package of Python by its checksums", () => {
    const packages = read("tests/python/requirements.txt")
      .trim()
      .split(/\n(?! )/u);
    assert.ok(packages.length > 1);
    for (const one of packages)
      assert.match(one, /^[\w-]+==[\d.]+(?: \\\n {4}--hash=sha256:[0-9a-f]{64})+$/u);
  });

  test("have no tool of Cargo in them, and the page says so of each", () => {
    const page = read("docs/supply-chain.md");
    const [, tools] = /CARGO_TOOL_VERSIONS=\((.*)\)/u.exec(read("scripts/cargo-tools.sh"));
    const names = [...tools.matchAll(/\[([\w-]+)\]=\d/gu)].map(([, name]) => name);
    const row = page.split("\n").find((line) => line.startsWith("| the tools of Cargo"));
    for (const name of ["wasm-bindgen-cli", ...names]) {
      assert.ok(row.includes(`\`${name}\``), name);
      for (const lock of ["Cargo.lock", "fuzz/Cargo.lock"])
        assert.ok(!read(lock).includes(`name = "${name}"`));
    }
  });

  for (const folder of folders) {
    test(`pin each package of ${folder}/package-lock.json by its checksum, from npm`, () => {
      const { packages } = JSON.parse(read(`${folder}/package-lock.json`));
      for (const [path, { integrity, resolved, inBundle }] of Object.entries(packages)) {
        // What comes in the archive of another one has that one's checksum.
        if (path === "" || inBundle) continue;
        assert.match(integrity ?? "", /^sha512-/u, path);
        assert.match(resolved ?? "https://registry.npmjs.org/", /^https:\/\/registry\.npmjs\.org\//u, path);
      }
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(`${folder}/package.json`));
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u, `${name} in ${folder}`);
    });

    test(`run no script of a package in ${folder}`, () => {
      assert.match(read(`${folder}/.npmrc`), /^ignore-scripts=true$/mu);
    });
  }
});
