// What is the crate once a number of the law is another from a day on? A copy of its sources, edited as
// docs/law-change.md says: a value and a row, a turn, and a second wording of each text for which the compiler asks.
//
//   node tests/edited/edit.mjs FOLDER NAMES
//
// scripts/test/edited says what compiles. What our pages and NAMES, the names and texts of the package's scripts,
// have of the law as it stands goes into the copy, too.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesIn, ROOT, write } from "../../scripts/build/folders.mjs";
import { LANGUAGES, tableOf } from "../site.js";

const [COPY, NAMES] = process.argv.slice(2);
const { CARGO } = process.env;

/** What the crate is compiled of, and the examples that Cargo.toml names. */
const FOLDERS = ["src", "www", "scripts"];
const FILES = ["Cargo.toml", "Cargo.lock"];

/** The number that changes: its type, its rows, and the value that is new. */
const TERM = { type: "HoursToConfirm", rows: "HOURS_TO_CONFIRM", value: "TwentyFour", number: 24 };
/** With this each new wording begins. */
const MARK = `${TERM.number}: `;

/** The sources by their paths, which the edits change. */
const sources = new Map(
  [
    ...FILES,
    ...FOLDERS.flatMap((folder) => filesIn(join(ROOT, folder)).map((path) => `${folder}/${path}`)),
  ].map((path) => [path, readFileSync(join(ROOT, path))]),
);

/** Changes what is found in a source, once. */
function edit(path, found, by) {
  const before = sources.get(path).toString();
  const after = before.replace(found, by);
  assert.notEqual(after, before, `${path} has no ${found}`);
  sources.set(path, after);
}

/** Writes what is not there yet, so that only what has changed is compiled anew. */
function writeCopy() {
  for (const [path, content] of sources) {
    const at = join(COPY, path);
    if (!existsSync(at) || !readFileSync(at).equals(Buffer.from(content))) write(at, content);
  }
}

/** The texts that lack a wording: where the compiler looks for it, and the variant that has none. */
function lacking() {
  const { status, stderr, error } = spawnSync(
    CARGO,
    ["check", "--quiet", "--lib", "--message-format", "short"],
    { cwd: COPY, encoding: "utf8", maxBuffer: 1e9 },
  );
  if (error) throw error;
  const missing = /^(?<path>src\/\S+?):(?<line>\d+):\d+: error\[E0004\]: .*?(?<type>\w+)::(?<variant>\w+)/gmu;
  const found = [...stderr.matchAll(missing)].map(({ groups }) => ({ ...groups, line: Number(groups.line) }));
  const errors = stderr.match(/^\S+: error(?:\[|:).*$/gmu) ?? [];
  assert.equal(errors.length, found.length, `the compiler asks for more than wordings:\n${stderr}`);
  assert.equal(status === 0, found.length === 0, stderr);
  return found;
}

/** Behind the last arm of a match on this type, an arm for the variant that says the same with a mark before it. */
function word({ path, line, type, variant }) {
  const lines = sources.get(path).toString().split("\n");
  const known = new RegExp(`\\b${type}::\\w+.*=> text! \\{`, "u");
  const indent = /^ */u.exec(lines[line - 1])[0];
  const end = lines.findIndex((one, at) => at >= line && [`${indent}}`, `${indent}},`].includes(one));
  const first = lines.findLastIndex((one, at) => at < end && at >= line && known.test(one));
  assert.ok(first >= line, `${path}:${line} has no wording of ${type}`);
  // A short one stands in a line.
  const close = lines[first].endsWith(" },")
    ? first
    : lines.indexOf(`${/^ */u.exec(lines[first])[0]}},`, first);
  const arm = lines.slice(first, close + 1);
  const said = arm.join("\n").replace(new RegExp(`${type}::\\w+`, "u"), `${type}::${variant}`);
  const marked = said.replace(/\b(\w\w: ")/gu, `$1${type === TERM.type ? MARK : ""}`);
  lines.splice(first + arm.length, 0, ...marked.split("\n"));
  sources.set(path, lines.join("\n"));
}

/** The law says this number from the day after the last comparison on. */
function change() {
  const terms = "src/law/terms.rs";
  edit(terms, "use crate::calendar::Period;", "use crate::calendar::{Date, Period};");
  edit(terms, "use crate::law::source::{", "use crate::law::source::{CHECKED, ");
  const of = new RegExp(`(pub enum ${TERM.type} \\{[^}]*)\\}`, "u");
  edit(terms, of, `$1    /// From then on.\n    ${TERM.value} = ${TERM.number},\n}`);
  const rows = new RegExp(`(pub const ${TERM.rows}: [^=]*=\\s*&\\[[\\s\\S]*?)\\];`, "u");
  const last =
    /dated\(\s*\w+::(\w+),\s*(\S+|Period::\w+\(\w+\)),\s*(Source::\w+),\s*(&\[[^\]]*\]),?\s*\),?\s*$/u;
  edit(terms, rows, (_, all) => {
    const ended = all.replace(
      last,
      (_row, value, period, source, more) =>
        `dated(${TERM.type}::${value}, Period { until: Some(CHECKED), ..${period} }, ${source}, ${more}),
    dated(${TERM.type}::${TERM.value}, Period::since(CHANGED), ${source}, ${more})`,
    );
    assert.notEqual(ended, all, `the rows of ${TERM.rows} are not written as this reads them`);
    return `${ended}];`;
  });
  sources.set(
    terms,
    `${sources.get(terms)}
/// The first day on which it is otherwise.
pub const CHANGED: Date = match CHECKED.tomorrow() {
    Ok(day) => day,
    Err(_) => CHECKED,
};
`,
  );
  const history = "src/law/history.rs";
  edit(history, /(pub enum Turn \{[^}]*)\}/u, "$1    /// The number changed.\n    Edited,\n}");
  edit(
    history,
    /(Self::\w+ => \w+,\n)(\s*\}\n\s*\}\n\})/u,
    "$1Self::Edited => crate::law::terms::CHANGED,\n$2",
  );
}

/** The tables that stand on our pages, and what the scripts of the package are made of. */
function before() {
  const { digest, languages } = JSON.parse(readFileSync(NAMES, "utf8"));
  const page = LANGUAGES.map((lang) => tableOf(lang));
  const of = ({ code, words }) => [code, { words, table: page[LANGUAGES.indexOf(code)] }];
  return { mark: MARK, digest, languages: Object.fromEntries(languages.map(of)) };
}

change();
for (const test of filesIn(join(ROOT, "tests/edited")).filter((path) => path.endsWith(".rs")))
  sources.set(`tests/${test}`, readFileSync(join(ROOT, "tests/edited", test)));
sources.set("before.json", JSON.stringify(before()));
// What is left of another copy would be compiled with this one.
if (existsSync(COPY)) for (const path of filesIn(COPY)) if (!sources.has(path)) rmSync(join(COPY, path));
writeCopy();
const texts = lacking();
// From the last line of a file to the first: each wording moves those behind it.
texts.sort((one, other) => other.line - one.line).forEach(word);
writeCopy();
assert.deepEqual(lacking(), [], "the compiler still asks");
const due = [...sources].filter(([path]) => path.startsWith("src/words/")).join("\n");
const saying = due.match(new RegExp(`${TERM.type}::${TERM.value}\\b`, "gu"))?.length;
assert.equal(saying, texts.filter(({ type }) => type === TERM.type).length);
console.log(`a law with another number from a day on: the compiler asked for ${texts.length} texts`);
