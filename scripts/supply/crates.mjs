// Which crates are in the programs, which only compile them, and what is known of each?
//
//   node scripts/supply/crates.mjs           prints what docs/supply-chain.md has to say of each, as it is now
//
// As Cargo says for this target and these features: CARGO comes from scripts/toolchain.sh.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesIn, OUT, ROOT } from "../build/folders.mjs";
import { PROGRAMS } from "../build/programs.mjs";
import { bytesByCrate } from "./bytes.mjs";

const TARGET = "wasm32-unknown-unknown";

/**
 * @typedef {object} Crate
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} repository
 * @property {string} folder Where its sources are.
 * @property {string} [checksum] Its SHA-256, as Cargo.lock pins it.
 * @property {string[]} programs The programs that it is in; none where it only compiles them.
 */

/** @param {string[]} args */
const cargo = (...args) =>
  execFileSync(process.env.CARGO ?? "cargo", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 28 });

/**
 * The crates that a build with these features takes, ours aside, as `name version`.
 *
 * @param {string} features
 * @param {string} edges
 */
function tree(features, edges) {
  const what = ["--target", TARGET, "--no-default-features", "--features", features];
  const lines = cargo("tree", "--locked", "--prefix", "none", "--format", "{p}", "--edges", edges, ...what);
  const all = lines.split("\n").flatMap((line) => {
    const [, name, version] = /^(\S+) v(\S+)/.exec(line) ?? [];
    return name && name !== "tirkeu" ? [`${name} ${version}`] : [];
  });
  return [...new Set(all)].sort();
}

/** `name version` → the checksum in Cargo.lock. */
export function checksums(lock = readFileSync(join(ROOT, "Cargo.lock"), "utf8")) {
  const packages = lock.split("[[package]]").slice(1);
  const part = (/** @type {string} */ text, /** @type {string} */ name) =>
    new RegExp(`^${name} = "([^"]+)"$`, "m").exec(text)?.[1];
  return new Map(
    packages.map((text) => [
      `${part(text, "name")} ${part(text, "version")}`,
      { source: part(text, "source"), checksum: part(text, "checksum") },
    ]),
  );
}

/** Every crate of the programs, and every one that compiles them. @returns {Crate[]} */
export function crates() {
  const inPrograms = PROGRAMS.map(({ name, features }) => ({
    program: name,
    crates: tree(features, "normal,no-proc-macro"),
  }));
  const all = new Set(PROGRAMS.flatMap(({ features }) => tree(features, "normal,build")));
  const { packages } = JSON.parse(cargo("metadata", "--locked", "--format-version", "1", "--all-features"));
  const pinned = checksums();
  return [...all].sort().map((id) => {
    const found = packages.find((/** @type {any} */ one) => `${one.name} ${one.version}` === id);
    return {
      name: found.name,
      version: found.version,
      license: found.license,
      repository: found.repository ?? "",
      folder: dirname(found.manifest_path),
      checksum: pinned.get(id)?.checksum,
      programs: inPrograms.filter(({ crates }) => crates.includes(id)).map(({ program }) => program),
    };
  });
}

/** What a word in a comment or in a text is not. */
const NO_CODE = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|r?#*"(?:\\[\s\S]|[^"\\])*"#*/g;

/**
 * How often `unsafe` stands in the sources of a crate, comments and texts aside: also in what is not compiled for
 * WebAssembly, or with features that we do not take. What a macro writes is not counted.
 *
 * @param {Crate} crate
 */
export function unsafeIn({ folder }) {
  const sources = join(folder, "src");
  if (!existsSync(sources)) return 0;
  const files = filesIn(sources).filter((file) => file.endsWith(".rs"));
  const counts = files.map((file) => {
    const code = readFileSync(join(sources, file), "utf8").replace(NO_CODE, "");
    return code.match(/\bunsafe\b/g)?.length ?? 0;
  });
  return counts.reduce((one, other) => one + other, 0);
}

/** The module of each program as wasm-bindgen leaves it, with names, once it was built. */
const NAMED = {
  page: "page/parts/glue_bg.wasm",
  objects: "objects/module/objects_bg.wasm",
  census: "census/module/census_bg.wasm",
  desk: "desk/parts/glue_bg.wasm",
  forms: "forms/module/forms_bg.wasm",
};

/** What is built of each program, by crate: `undefined` where nothing has been built here. */
export function measured() {
  const paths = Object.entries(NAMED).map(([name, path]) => ({ name, path: join(OUT, path) }));
  if (!paths.every(({ path }) => existsSync(path))) return undefined;
  return Object.fromEntries(paths.map(({ name, path }) => [name, bytesByCrate(readFileSync(path)).of]));
}

/** @param {Crate} crate @param {ReturnType<typeof measured>} of */
export function row({ name, version, license, programs, ...crate }, of) {
  const bytes = (/** @type {string} */ program) =>
    programs.includes(program) ? String(of?.[program]?.get(name.replaceAll("-", "_")) ?? 0) : "";
  const all = Object.keys(NAMED).map(bytes);
  const count = unsafeIn({ name, version, license, programs, ...crate });
  return `| \`${name}\` ${version} | ${all.join(" | ")} | ${count} | ${license} |`;
}

if (basename(process.argv[1] ?? "") === basename(fileURLToPath(import.meta.url))) {
  const of = measured();
  const all = crates();
  console.log(
    all
      .filter(({ programs }) => programs.length > 0)
      .map((crate) => `${row(crate, of)} ${crate.repository}`)
      .join("\n"),
  );
  console.log(
    all
      .filter(({ programs }) => programs.length === 0)
      .map((crate) => `${crate.name} ${crate.version} ${crate.license} ${crate.repository}`)
      .join("\n"),
  );
  for (const [program, bytes] of Object.entries(of ?? {})) console.log(program, bytes);
}
