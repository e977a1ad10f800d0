// Does nothing of a program change with the sentences that it is said not to keep? Each of them is replaced by
// another, and what the compiler makes has to be the same to the byte. Called by scripts/test/rebuilt.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile.mjs";
import { fail } from "./fail.mjs";
import { sourceFor } from "./fingerprint.mjs";
import { OUT, write } from "./folders.mjs";
import { languagesOf, programsOf } from "./programs.mjs";
import { stopAll } from "./run.mjs";
import { read, sources } from "./sources.mjs";

/** Both are compiled in one place: where a crate stands may be written in what is made of it. */
const CRATE = join(OUT, "left-out");

/** Another sentence each time, on as many lines. */
function another(/** @type {string} */ sentence, /** @type {number} */ count) {
  return `"${"«»".repeat(1 + (count % 50))} ${count}${"\n".repeat(sentence.split("\n").length - 1)}"`;
}

/**
 * @param {import("./programs.mjs").Program} program
 * @param {string[]} languages
 */
async function compare(program, languages) {
  const compiled = async () => readFileSync(await compile(program, languages, CRATE));
  rmSync(CRATE, { recursive: true, force: true });
  for (const path of sources()) write(join(CRATE, path), read(path));
  const asItIs = await compiled();

  let count = 0;
  const replace = (/** @type {string} */ sentence) => another(sentence, count++);
  for (const path of sources()) {
    const { text, leftOut } = sourceFor(program, languages, path, read(path), replace);
    if (leftOut.length > 0) write(join(CRATE, path), text);
  }
  if (count === 0) throw new Error(`no sentence is left out of ${program.name}: scripts/build/sentences.mjs`);
  if (!asItIs.equals(await compiled()))
    throw new Error(`${program.name} changes with sentences of languages that it does not keep`);
  console.log(`${program.name}: ${count} sentences of other languages changed, and not a byte of it`);
}

async function main() {
  const languages = languagesOf().map(({ code }) => code);
  for (const program of programsOf()) {
    if (program.keeps.length < languages.length) await compare(program, languages);
  }
}

main().catch((error) => {
  stopAll();
  fail(error);
});
