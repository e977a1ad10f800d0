// Is a program built anew when anything that goes into it has changed, and only then? And is no word in it?
import assert from "node:assert/strict";
import { test } from "node:test";
import { withFeatures } from "../../scripts/build/features.mjs";
import { fingerprint } from "../../scripts/build/fingerprint.mjs";
import { languagesOf, PROGRAMS } from "../../scripts/build/programs.mjs";
import { read as sourceOf, sources } from "../../scripts/build/sources.mjs";
import { LANGUAGES, programOf, read, tableOf } from "../site.js";

test("the list of languages is read as src/lang.rs has it, and not guessed", () => {
  const languages = languagesOf();
  assert.deepEqual(languages, LANGUAGES);
  const list = sourceOf("src/lang.rs").toString();
  assert.throws(() => languagesOf(list.replace('"English" "en",', '"English" "en", fast,')), /src\/lang\.rs/);
  assert.throws(
    () => languagesOf(list.replace("macro_rules! languages", "macro_rules! tongues")),
    /src\/lang\.rs/,
  );
});

/** The programs that are built when a source has been edited so. */
function built(path, edit) {
  const before = sourceOf(path).toString();
  const after = edit(before);
  assert.notEqual(after, before, path);
  const edited = (each) => (each === path ? after : sourceOf(each));
  const isBuilt = (program) => fingerprint(program) !== fingerprint(program, edited);
  return namesOf(PROGRAMS.filter(isBuilt));
}
const namesOf = (programs) => programs.map(({ name }) => name).sort();
const ALL = namesOf(PROGRAMS);

test("the program of the pages holds no text of any language", () => {
  for (const kind of ["page", "fallback"]) {
    const code = read(programOf(kind).code);
    for (const lang of LANGUAGES) {
      // What is as short may stand there by chance; addresses and numbers are no words.
      for (const text of tableOf(lang).filter((one) => one.length > 12))
        assert.ok(!code.includes(text), `${kind} has \`${text}\``);
    }
  }
});

test("whatever else goes into every program builds all of them", () => {
  const edit = (source) => `${source}\n`;
  for (const path of ["src/words/mod.rs", "src/words/rules.rs", "src/lang.rs", "Cargo.toml", "Cargo.lock"])
    assert.deepEqual(built(path, edit), ALL, path);
  for (const path of [
    "package-lock.json",
    "scripts/toolchain.sh",
    "scripts/build/program.mjs",
    "www/icon.svg",
  ])
    assert.deepEqual(built(path, edit), ALL, path);
});

test("a script builds what it is in, with the page or the package; a sheet and a printer build no program", () => {
  assert.deepEqual(
    built("www/package/once.js", (source) => `${source}\n`),
    ["objects"],
  );
  assert.deepEqual(
    built("www/app/mount.js", (source) => `${source}\n`),
    ["page"],
  );
  assert.deepEqual(
    built("www/styles/page.css", (source) => `${source}\n`),
    [],
  );
  assert.deepEqual(
    built("scripts/build/pages.rs", (source) => `${source}\n`),
    [],
  );
  // The texts of the package are printed into its script.
  assert.deepEqual(
    built("scripts/build/names.rs", (source) => `${source}\n`),
    ["objects"],
  );
});

test("every source of the crate goes into every program, and no file of the site is one", () => {
  assert.ok(sources().includes("src/lib.rs"));
  assert.ok(sources().every((path) => !/^(?:dist|pkg|tests|docs)\//.test(path)));
});

test("the list of features is the one that was asked for, and the module is otherwise the same", async () => {
  const module = read(programOf("census").code);
  const others = (bytes) => WebAssembly.Module.exports(new WebAssembly.Module(bytes));
  const listed = withFeatures(module, ["sign-ext", "bulk-memory"]);
  assert.deepEqual(others(listed), others(module));
  const sections = WebAssembly.Module.customSections(new WebAssembly.Module(listed), "target_features");
  assert.deepEqual(
    sections.map((section) => Buffer.from(section).toString("latin1")),
    ["\x02+\x08sign-ext+\x0bbulk-memory"],
  );
  assert.deepEqual(withFeatures(listed, ["sign-ext", "bulk-memory"]), listed);
});
