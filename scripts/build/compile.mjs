// How is a program compiled, and is it of the sources that the build takes it to be of?
//
// What compiles comes from scripts/toolchain.sh, by the environment.
import { copyFileSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { sourceFor } from "./fingerprint.mjs";
import { emptied, OUT, ROOT } from "./folders.mjs";
import { environment, run } from "./run.mjs";
import { programSources, read } from "./sources.mjs";

/** @typedef {import("./programs.mjs").Program} Program */

/** What may be found in a module by chance is no trace of a sentence. */
const SHORT = 24;

/** What compiles: a part of what comes out is its own. */
export async function compilerName() {
  const says = await run(environment("SMALL_RUSTC"), ["-vV"]);
  const about = ["release", "commit-hash", "LLVM version"].map(
    (name) => new RegExp(`^${name}: (.*)$`, "m").exec(says)?.[1],
  );
  return `rustc ${about.join(" ")} ${environment("SMALL_FLAGS")}`.trim();
}

/** Cargo makes one after the other in its folder. @type {Promise<unknown>} */
let compiled = Promise.resolve();

/**
 * The smallest module that this compiler can make.
 *
 * @param {Program} program
 * @param {string[]} languages
 * @param {string} [crate] The folder with the sources.
 * @returns {Promise<string>} Where it is.
 */
export function compile(program, languages, crate = ROOT) {
  const mine = compiled.then(() => compileNext(program, languages, crate));
  compiled = mine.catch(() => {});
  return mine;
}

/** Measured: LLVM inlines more than a page wants; with this one it is 3 % smaller once it is compressed. */
const INLINE = ["-inline-threshold=15", "-inlinehint-threshold=15"];
/** Measured: a loop over ten questions written out ten times is no faster, and the package 3 % larger with them. */
const LOOPS = ["-Cllvm-args=-unroll-threshold=0", "-Cno-vectorize-loops", "-Cno-vectorize-slp"];

/**
 * @param {Program} program
 * @param {string[]} languages
 * @param {string} crate
 */
async function compileNext(program, languages, crate) {
  const [tools, target] = [environment("TOOLS"), environment("TARGET")];
  const built = join(tools, "target-small", target, "release");
  // By itself: beside a library for Rust, all that is public would be made small, too.
  const shape = ["--release", "--lib", "--crate-type", "cdylib", "--target", target];
  const manifest = ["--manifest-path", join(crate, "Cargo.toml")];
  const what = [...manifest, "--no-default-features", "--features", program.features];
  const where = ["--target-dir", join(tools, "target-small")];
  const stack = `-Clink-arg=-zstack-size=${program.stack}`;
  await run(environment("CARGO"), ["rustc", "--quiet", ...shape, ...what, ...where, "--", stack, ...LOOPS], {
    RUSTC_BOOTSTRAP: environment("RUSTC_BOOTSTRAP_SMALL"),
    RUSTC: environment("SMALL_RUSTC"),
    RUSTFLAGS: `${environment("SMALL_FLAGS")} ${INLINE.map((flag) => `-Cllvm-args=${flag}`).join(" ")}`,
  });
  const module = join(emptied(join(OUT, program.name)), "compiled.wasm");
  copyFileSync(join(built, "tirkeu.wasm"), module);
  if (crate === ROOT) {
    refuseUnknownSources(program, readFileSync(join(built, "tirkeu.d"), "utf8"));
    refuseLeftOut(program, languages, readFileSync(module));
  }
  return module;
}

/**
 * The compiler says which files it has read: each has to be one of those by which the build tells what is
 * current.
 *
 * @param {Program} program
 * @param {string} says Lines of `made: read read …`, a space in a name behind a backslash.
 */
function refuseUnknownSources({ name }, says) {
  const known = programSources();
  const [made] = says.split("\n");
  const files = made.split(/(?<!\\) /).slice(1);
  const paths = files.map((file) => relative(ROOT, resolve(ROOT, file.replaceAll("\\ ", " "))));
  const unknown = paths.find((path) => !path.startsWith("..") && !known.includes(path));
  if (unknown)
    throw new Error(`\`${unknown}\` goes into ${name}, and scripts/build/sources.mjs does not say so`);
}

/**
 * No sentence that the build takes for left out is in the module.
 *
 * @param {Program} program
 * @param {string[]} languages
 * @param {Buffer} module
 */
function refuseLeftOut(program, languages, module) {
  const sources = programSources().map((path) => sourceFor(program, languages, path, read(path)));
  const kept = sources.map(({ text }) => text.toString()).join("");
  for (const sentence of sources.flatMap(({ leftOut }) => leftOut.map((literal) => literal.slice(1, -1)))) {
    const bytes = Buffer.from(sentence);
    if (bytes.length < SHORT || sentence.includes("\\") || kept.includes(sentence)) continue;
    if (module.includes(bytes)) throw new Error(`${program.name} should not have this sentence: ${sentence}`);
  }
}
