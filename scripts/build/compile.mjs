// How is a program compiled, and is it of the sources that the build takes it to be of?
//
// What compiles comes from scripts/toolchain.sh, by the environment.
import { copyFileSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { emptied, OUT, ROOT } from "./folders.mjs";
import { environment, run } from "./run.mjs";
import { programSources } from "./sources.mjs";

/** @typedef {import("./programs.mjs").Program} Program */

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
 * @returns {Promise<string>} Where it is.
 */
export function compile(program) {
  const mine = compiled.then(() => compileNext(program));
  compiled = mine.catch(() => {});
  return mine;
}

/** How much LLVM may inline. Measured: by itself it inlines more than is small. @param {number} threshold */
const inline = (threshold) => [`-inline-threshold=${threshold}`, `-inlinehint-threshold=${threshold}`];
const INLINE = inline(40);
/**
 * Measured: to a page a loop that counts what it needs, or holds in hand what it could read again, costs more than it
 * saves. Together 4 % of its program. So does what is moved to where two ways meet, or nearer to its use: 0.5 %.
 */
const INLINE_SMALLEST = [
  ...inline(80),
  ...["-disable-lsr", "-disable-licm-promotion"],
  ...["-enable-pre=false", "-enable-gvn-memdep=false", "-instcombine-max-sink-users=0"],
];
/** Measured: a loop over ten questions written out ten times is no faster, and the package 3 % larger with them. */
const LOOPS = ["-Cllvm-args=-unroll-threshold=0", "-Cno-vectorize-loops", "-Cno-vectorize-slp"];

/** @param {Program} program */
async function compileNext(program) {
  const [tools, target] = [environment("TOOLS"), environment("TARGET")];
  const built = join(tools, "target-small", target, "release");
  // By itself: beside a library for Rust, all that is public would be made small, too.
  const shape = ["--release", "--lib", "--crate-type", "cdylib", "--target", target];
  const what = ["--no-default-features", "--features", program.features];
  const where = ["--target-dir", join(tools, "target-small")];
  const inlining = program.optimise ? INLINE_SMALLEST : INLINE;
  const stack = `-Clink-arg=-zstack-size=${program.stack}`;
  await run(
    environment("CARGO"),
    ["rustc", "--quiet", "--locked", ...shape, ...what, ...where, "--", stack, ...LOOPS],
    {
      RUSTC_BOOTSTRAP: environment("RUSTC_BOOTSTRAP_SMALL"),
      RUSTC: environment("SMALL_RUSTC"),
      ...(program.optimise && { CARGO_PROFILE_RELEASE_OPT_LEVEL: program.optimise }),
      RUSTFLAGS: `${environment("SMALL_FLAGS")} ${inlining.map((flag) => `-Cllvm-args=${flag}`).join(" ")}`,
    },
  );
  const module = join(emptied(join(OUT, program.name)), "compiled.wasm");
  copyFileSync(join(built, "tirkeu.wasm"), module);
  refuseUnknownSources(program, readFileSync(join(built, "tirkeu.d"), "utf8"));
  if (program.glue === "parts") refuseWords(program, readFileSync(module));
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

/** Three Cyrillic letters, as they are in UTF-8: a word of ours. */
const WORD = /(?:[\xd0-\xd3][\x80-\xbf]){3}/;

/**
 * The words are in the pages, and in no program.
 *
 * @param {Program} program
 * @param {Buffer} module
 */
function refuseWords({ name }, module) {
  if (WORD.test(module.toString("latin1"))) throw new Error(`${name} has words in it, and should have none`);
}
