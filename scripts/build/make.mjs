// In which order is everything made, and what of it is made already? Called by scripts/build/build.sh.
//
// All is made beside dist/ and pkg/ and put in its place at the end: a build that fails leaves both as they
// were.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "./assemble.mjs";
import { compile, compilerName } from "./compile.mjs";
import { fail } from "./fail.mjs";
import { digestOfFiles, filesThere, fingerprint, RECORD, recorded, SCRIPTS } from "./fingerprint.mjs";
import { filesIn, OUT, ROOT, write } from "./folders.mjs";
import { headers } from "./headers.mjs";
import { describePackage, packageScripts } from "./package.mjs";
import { shipped } from "./program.mjs";
import { languagesOf, PROGRAMS } from "./programs.mjs";
import { environment, run, stopAll } from "./run.mjs";
import { deskScripts, glueAndCode, makeScripts, programScripts } from "./scripts.mjs";
import { digestOf, sources } from "./sources.mjs";

/** @typedef {import("./programs.mjs").Program} Program */
/** @typedef {import("./fingerprint.mjs").Files} Files */

const MADE = join(OUT, "made");
const DIST = join(MADE, "dist");
const PACKAGE = join(MADE, "pkg");

/**
 * @param {object} asked
 * @param {boolean} [asked.all] Everything anew, whatever is there.
 * @param {boolean} [asked.compare] The same, but only to compare it with what is there.
 */
async function main({ all, compare }) {
  const started = Date.now();
  const [compiler, before] = [await compilerName(), digestOf(sources())];
  if (compare && recorded().compiler !== compiler) {
    console.log(`not compared: made by ${recorded().compiler}, and this is ${compiler}`);
    return;
  }
  rmSync(MADE, { recursive: true, force: true });
  cpSync(join(ROOT, "pkg"), PACKAGE, { recursive: true });
  const languages = languagesOf();
  const [programs, printers] = await Promise.all([makePrograms(compiler, all || compare), buildPrinters()]);

  const files = programs.flatMap(({ files }) => [...files]);
  for (const [path, content] of files) if (!SCRIPTS.has(path)) write(join(MADE, path), content);
  await print(printers, languages, versionOf(files.map(([path]) => path)));
  describePackage(PACKAGE);
  await assemble(DIST, PACKAGE, new Map(files));
  const made = programs.map(({ name, from, files }) => [
    name,
    { from, is: digestOfFiles(files), files: [...files.keys()] },
  ]);
  write(join(DIST, RECORD), json({ compiler, programs: Object.fromEntries(made) }));
  write(join(DIST, "_headers"), headers(DIST));
  if (digestOf(sources()) !== before)
    throw new Error("a source has changed meanwhile: run `make build` again");

  if (compare) refuseOthers();
  else await put();
  const what = compare ? "made anew, dist/ and pkg/ are the same to the byte" : "dist/ and pkg/ are made";
  console.log(`${what}: ${Math.round((Date.now() - started) / 1000)} s`);
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The version of the program, which stands in the names of its files.
 *
 * @param {string[]} paths
 */
function versionOf(paths) {
  const [version] = paths.flatMap((path) => /wasm\/page-(\w+)\.wasm$/.exec(path)?.[1] ?? []);
  if (!version) throw new Error("no file of the program names its version");
  return version;
}

/**
 * Each program, with the digest of its sources: made anew where what is there is not of them.
 *
 * @param {string} compiler
 * @param {boolean} [all]
 */
async function makePrograms(compiler, all) {
  const record = recorded();
  const programs = PROGRAMS.map((program) => {
    const from = fingerprint(program);
    const made = record.programs?.[program.name];
    const files = filesThere(made?.files ?? []);
    const isOfThese = !all && record.compiler === compiler && made?.from === from;
    const kept = isOfThese && files && digestOfFiles(files) === made.is ? files : undefined;
    return { program, from, kept };
  });
  const names = programs.filter(({ kept }) => kept).map(({ program }) => program.name);
  if (names.length > 0) console.log(`nothing that goes into them has changed: ${names.join(", ")}`);
  return Promise.all(
    programs.map(async ({ program, from, kept }) => ({
      name: program.name,
      from,
      files: kept ?? (await makeProgram(program)),
    })),
  );
}

/**
 * @param {Program} program
 * @returns {Promise<Files>}
 */
async function makeProgram(program) {
  const files = await shipped(program, await compile(program));
  console.log(`made: ${program.name}`);
  const putInto = PUT_INTO[program.name];
  if (!putInto) return files;
  for (const [path, content] of files) write(join(MADE, path), content);
  return putInto(join(MADE, program.to), program);
}

/**
 * What is made of the programs that are not served as they are.
 *
 * @type {Record<string, (folder: string, program: Program) => Promise<Files>>}
 */
const PUT_INTO = {
  page: programScripts,
  desk: deskScripts,
  forms: glueAndCode,
  census: glueAndCode,
  objects: packageScripts,
};

/** What prints the pages and the records. */
async function buildPrinters() {
  const target = join(environment("TOOLS"), "target");
  const examples = ["pages", "cases"];
  // With the features that the tests have, so that nothing is compiled twice.
  const built = [
    "--all-features",
    "--target-dir",
    target,
    ...examples.flatMap((name) => ["--example", name]),
  ];
  await run(environment("CARGO"), ["build", "--quiet", ...built]);
  const [pages, cases] = examples.map((name) => join(target, "debug/examples", name));
  return { pages, cases };
}

/**
 * Whatever is printed of the sources, and the scripts whose names and hashes are in it.
 *
 * @param {{ pages: string, cases: string }} printers
 * @param {string[]} languages
 * @param {string} version
 */
async function print({ pages, cases }, languages, version) {
  // A broken table is told of before anything is made of it: which row, and why.
  await run(pages, ["--validate"]);
  const spoken = (await run(pages, ["--languages"])).trim();
  if (spoken !== languages.join(" "))
    throw new Error(`the build reads ${languages} in src/lang.rs, not ${spoken}`);

  await run(pages, ["--site", "--to", DIST, "--version", version]);
  await makeScripts(DIST);
  await Promise.all([run(pages, ["--to", DIST]), run(cases, ["--to", PACKAGE])]);
}

/** Each file that is made, by its path from the root. */
function* madeFiles() {
  const folders = { dist: DIST, pkg: PACKAGE };
  for (const [name, folder] of Object.entries(folders))
    for (const file of filesIn(folder))
      yield { path: `${name}/${file}`, content: readFileSync(join(folder, file)) };
}

const isThere = (/** @type {string} */ path, /** @type {Buffer} */ content) =>
  existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path)).equals(content);

function refuseOthers() {
  const made = [...madeFiles()];
  const others = made.filter(({ path, content }) => !isThere(path, content)).map(({ path }) => path);
  const paths = made.map(({ path }) => path);
  const tooMany = filesIn(join(ROOT, "dist")).map((file) => `dist/${file}`);
  const left = tooMany.filter((path) => !paths.includes(path) && path !== "dist/STAMP");
  if (others.length + left.length > 0)
    throw new Error(`made anew, these are not what is there: ${[...others, ...left].join(", ")}`);
}

async function put() {
  const before = join(OUT, "dist-before");
  const dist = join(ROOT, "dist");
  const move = (/** @type {string} */ from, /** @type {string} */ to) => execFileSync("mv", [from, to]);
  for (const { path, content } of madeFiles())
    if (path.startsWith("pkg/") && !isThere(path, content)) write(join(ROOT, path), content);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(dist)) move(dist, before);
  try {
    move(DIST, dist);
    write(join(dist, "STAMP"), await run("node", ["scripts/build/stamp.mjs"]));
  } catch (error) {
    rmSync(dist, { recursive: true, force: true });
    if (existsSync(before)) move(before, dist);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

const options = /** @type {const} */ ({ all: { type: "boolean" }, compare: { type: "boolean" } });
main(parseArgs({ options }).values).catch((error) => {
  stopAll();
  fail(error);
});
