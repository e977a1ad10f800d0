// What is in the npm package, beside what is written by hand and what is printed?
//
// Each way in is one script with all that it imports: nothing can be reached in the package that is not
// declared, and an import map needs one line.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as terser from "terser";
import { END } from "../../www/package/texts.js";
import { addressesIn, withAddresses } from "./addresses.mjs";
import { write } from "./folders.mjs";
import { bundle, mark } from "./minify.mjs";
import { packedBytes, packedTexts } from "./packed.mjs";
import { environment, run } from "./run.mjs";
import { read } from "./sources.mjs";

/** @typedef {import("./fingerprint.mjs").Files} Files */

/** What browsers and Node.js of 2020 read. */
const TARGET = "es2020";

/**
 * @param {string} program A folder with objects_bg.wasm and objects-fallback_code.js.
 * @param {import("./programs.mjs").Program} of
 * @returns {Promise<Files>}
 */
export async function packageScripts(program, { becomes = [] }) {
  const code = readFileSync(join(program, "objects_bg.wasm"));
  write(join(program, "objects.packed"), packedBytes(code));
  const { digest, ...names } = JSON.parse(await print("names"));
  /** @type {{ code: string, words: string[] }[]} */
  const spoken = names.languages;
  const text = spoken.flatMap(({ words }) => words).find((words) => words.includes(END));
  if (text) throw new Error(`\`${text}\` has a sign in it that parts texts in the package`);
  const { letters, texts } = packedTexts(spoken.map(({ words }) => words.join(END)));
  const languages = spoken.map(({ code }) => code);
  // Measured: the last language first is 0.4 % smaller by gzip.
  const words = Object.fromEntries(languages.map((code, place) => [code, texts[place]]).reverse());
  write(join(program, "names.json"), JSON.stringify({ ...names, letters, languages, words }));
  /** @type {Files} */
  const files = new Map();
  for (const path of becomes)
    files.set(path, path.endsWith(".wasm") ? code : await packageScript(program, basename(path), digest));
  return files;
}

/**
 * What one of the examples in scripts/build prints.
 *
 * @param {string} name
 */
async function print(name) {
  const target = join(environment("TOOLS"), "target");
  const built = ["--quiet", "--all-features", "--target-dir", target];
  return run(environment("CARGO"), ["run", ...built, "--example", name]);
}

/**
 * @param {string} program
 * @param {string} name
 * @param {number} DIGEST By which it knows its program.
 */
async function packageScript(program, name, DIGEST) {
  const source = `package/${name.replace(/\.c?js$/, ".js")}`;
  const script = await bundle(
    source,
    { DIGEST },
    {
      ...(name.endsWith(".cjs")
        ? { format: "cjs", platform: "node" }
        : { format: "esm", platform: "neutral" }),
      target: TARGET,
      minify: false,
      loader: { ".packed": "text" },
      alias: {
        "tirkeu/objects.packed": join(program, "objects.packed"),
        "tirkeu/names": join(program, "names.json"),
        "tirkeu/objects-fallback": join(program, "objects-fallback_code.js"),
      },
    },
  );
  // What esbuild leaves, terser finds.
  const isModule = name.endsWith(".js");
  const format = { ascii_only: true };
  const { code } = await terser.minify(script, {
    ecma: 2020,
    module: isModule,
    toplevel: true,
    // What is required keeps the shape in which esbuild writes it: readers of scripts know its exports by that.
    // Measured: a function that is written into the one that calls it is made anew at each call; an outcome takes a
    // fifth longer by it.
    compress: isModule && { passes: 3, pure_getters: true, unsafe_arrows: true, reduce_funcs: false },
    format,
  });
  return mark(`src/ and www/${source}`) + code;
}

/**
 * What is written anew of what is there: the types for `require`, and where the project is.
 *
 * @param {string} pkg
 */
export function describePackage(pkg) {
  for (const name of ["tirkeu.d.ts", "answers.d.ts", "objects_bg.wasm.d.ts"]) {
    const types = readFileSync(join(pkg, name), "utf8").replaceAll(
      /from "\.\/(\w+)\.js"/g,
      'from "./$1.cjs"',
    );
    // A file that is made already says so in its first line.
    const first = types.startsWith("// Made") ? "" : mark(`pkg/${name}`);
    write(join(pkg, `${basename(name, ".d.ts")}.d.cts`), first + types);
  }
  const path = join(pkg, "package.json");
  write(path, withAddresses(readFileSync(path, "utf8"), addressesIn(read("Cargo.toml").toString())));
}
