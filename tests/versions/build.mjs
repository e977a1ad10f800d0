// What is the site once the law says otherwise, and no word is another? A copy of the sources, edited and built.
//
//   node tests/versions/build.mjs FOLDER
//
// scripts/test/versions says what compiles. What no test mixes, the package, is taken from pkg/ as it is.
import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { filesIn, ROOT, write } from "../../scripts/build/folders.mjs";

const [COPY] = process.argv.slice(2);
const DIST = join(COPY, "dist");

/** What the crate is compiled of, and what builds it. */
const FOLDERS = ["src", "www", "scripts", "released"];
const FILES = ["Cargo.toml", "Cargo.lock", "package.json", "package-lock.json"];

/** Whose law is another from now on: who stays for good, and who does not, change places; and until when to register. */
const EDITS = {
  "src/law/rules.rs": [
    [
      "Is(Citizenship::among(&[Citizenship::ResidencePermit]))",
      "Is(Citizenship::among(&[Citizenship::Edited]))",
    ],
    [
      "Is(Citizenship::among(&[Citizenship::Other]))",
      "Is(Citizenship::among(&[Citizenship::ResidencePermit]))",
    ],
    ["Is(Citizenship::among(&[Citizenship::Edited]))", "Is(Citizenship::among(&[Citizenship::Other]))"],
  ],
  // The number itself would change words.
  "src/site/reminder.rs": [
    ["nth(terms.days_to_register as usize)", "nth(terms.days_to_register as usize + 1)"],
  ],
};

/** The sources as they are to be; written where they are not so yet, so that only what has changed is compiled anew. */
function copy() {
  const sources = new Map(
    [
      ...FILES,
      ...FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).map((path) => `${folder}/${path}`)),
    ].map((path) => [path, readFileSync(join(ROOT, path))]),
  );
  for (const [file, edits] of Object.entries(EDITS)) {
    const edited = edits.reduce(
      (text, [from, to]) => {
        assert.ok(text.includes(from), `${file} has no ${from}`);
        return text.replaceAll(from, to);
      },
      `${sources.get(file)}`,
    );
    sources.set(file, edited);
  }
  for (const folder of FOLDERS) {
    const there = existsSync(join(COPY, folder)) ? filesIn(join(COPY, folder)) : [];
    for (const path of there) if (!sources.has(`${folder}/${path}`)) rmSync(join(COPY, folder, path));
  }
  for (const [path, content] of sources) {
    const at = join(COPY, path);
    if (!existsSync(at) || !readFileSync(at).equals(Buffer.from(content))) write(at, content);
  }
  if (!existsSync(join(COPY, "node_modules")))
    symlinkSync(join(ROOT, "node_modules"), join(COPY, "node_modules"));
}

/** What the build of the copy is called by. */
const module = (name) => import(pathToFileURL(join(COPY, "scripts/build", name)).href);

async function build() {
  const [{ compile }, { shipped }, { PROGRAMS }, scripts, { assemble }, { run }] = await Promise.all(
    ["compile", "program", "programs", "scripts", "assemble", "run"].map((name) => module(`${name}.mjs`)),
  );
  rmSync(DIST, { recursive: true, force: true });
  const apart = join(COPY, "apart");
  const files = new Map();
  for (const [name, putInto] of [
    ["page", scripts.programScripts],
    ["desk", scripts.deskScripts],
    ["forms", scripts.glueAndCode],
    ["census", scripts.glueAndCode],
  ]) {
    const program = PROGRAMS.find((one) => one.name === name);
    for (const [path, content] of await shipped(program, await compile(program)))
      write(join(apart, path.replace(/^apart\//u, "")), content);
    for (const [path, content] of await putInto(apart, program)) files.set(path, content);
  }
  for (const [path, content] of files) if (path.startsWith("dist/")) write(join(COPY, path), content);
  const [version] = [...files.keys()].flatMap((path) => /wasm\/page-(\w+)\.wasm$/u.exec(path)?.[1] ?? []);
  const { CARGO, CARGO_TARGET_DIR } = process.env;
  await run(CARGO, ["build", "--quiet", "--all-features", "--example", "pages"]);
  const pages = join(CARGO_TARGET_DIR, "debug/examples/pages");
  await run(pages, ["--validate"]);
  await run(pages, ["--site", "--to", DIST, "--version", version]);
  await scripts.makeScripts(DIST);
  await run(pages, ["--to", DIST]);
  await assemble(DIST, join(ROOT, "pkg"), files);
  console.log(`the site with another law: ${DIST}`);
}

copy();
await build();
