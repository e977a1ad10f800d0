// Is a program built anew when anything that goes into it has changed, and kept when it is another language's
// sentence?
import assert from "node:assert/strict";
import { test } from "node:test";
import { withFeatures } from "../../scripts/build/features.mjs";
import { fingerprint } from "../../scripts/build/fingerprint.mjs";
import { languagesOf, programsOf } from "../../scripts/build/programs.mjs";
import { withSentencesOf } from "../../scripts/build/sentences.mjs";
import { read as sourceOf, sources } from "../../scripts/build/sources.mjs";
import { LANGUAGES, programOf, read } from "../site.js";

/** Languages as a source may have them. */
const CODES = ["kk", "ru", "en"];
/** What a program in Kazakh is made of. */
const inKazakh = (source) => withSentencesOf(source, CODES, ["kk"]).text;
/** Does a program in Kazakh change with this edit? */
const changes = (before, after) => inKazakh(before) !== inKazakh(after);
const text = (russian) => `const A: Text = text! {\n    kk: "Иә",\n    ru: ${russian},\n    en: "Yes",\n};\n`;

test("a sentence of another language does not go into a program, one of its own does", () => {
  assert.ok(!changes(text('"Да"'), text('"Нет"')));
  assert.ok(!changes(text('"Да"'), text('"Да".'.replace(".", ""))));
  assert.ok(changes(text('"Да"').replace("Иә", "Жоқ"), text('"Да"')));
  const inOneLine = 'A => text! { kk: "Иә", ru: "Да", en: "Yes" },\n';
  assert.ok(!changes(inOneLine, inOneLine.replace("Да", "Нет")));
  assert.deepEqual(withSentencesOf(inOneLine, CODES, ["ru"]).leftOut, ['"Иә"', '"Yes"']);
  assert.equal(withSentencesOf(inOneLine, CODES, CODES).text, inOneLine);
});

for (const [what, one, other] of [
  ["a quote behind a backslash", '"\\"Да\\", en: \\"No\\""', '"Да"'],
  ["a backslash at the end", '"Да\\\\"', '"Да"'],
  ["a brace and the sign of a comment", '"Да } // нет /*"', '"Да"'],
  ["a code of a language in a sentence", '"kk: «Иә», en: «Yes»"', '"Да"'],
  ["an apostrophe", '"Д\'а"', '"Да"'],
  ["a comment that is quoted", '/* "Нет" */ "Да"', '/* "Нет" */ "Нет"'],
]) {
  test(`${what} is read as the compiler reads it`, () => {
    assert.ok(!changes(text(one), text(other)));
    // What follows is seen whatever stands before it.
    assert.ok(changes(`${text(one)}const B: u8 = 1;\n`, `${text(one)}const B: u8 = 2;\n`));
    assert.ok(changes(`${text(one)}// kept`, `${text(other)}// kept, too`));
  });
}

for (const [what, before, after] of [
  ["a comment beside a sentence", text('"Да"'), text('"Да" /* so */')],
  ["a comment that nests", text('/* /* a */ b */ "Да"'), text('/* /* a */ c */ "Да"')],
  ["a raw string", text('r#"Да"#'), text('r#"Нет"#')],
  ["a constant in place of a string", text("YES"), text("NO")],
  ["a text that lacks a language", 'text! { kk: "Иә", ru: "Да" }', 'text! { kk: "Иә", ru: "Нет" }'],
  [
    "a language twice",
    'text! { kk: "a", ru: "b", ru: "c", en: "d" }',
    'text! { kk: "a", ru: "c", ru: "b", en: "d" }',
  ],
  ["a language that is not listed", text('"Да"').replace("en", "uz"), text('"Нет"').replace("en", "uz")],
  ["something else in the text", text('"Да", of: A'), text('"Нет", of: A')],
  [
    "a text of another macro",
    text('"Да"').replace("text!", "texts!"),
    text('"Нет"').replace("text!", "texts!"),
  ],
  [
    "a macro of another module",
    text('"Да"').replace("text!", "my::text!"),
    text('"Нет"').replace("text!", "my::text!"),
  ],
  [
    "the fields of something else",
    'A { kk: "Иә", ru: "Да", en: "Yes" }',
    'A { kk: "Иә", ru: "Нет", en: "Yes" }',
  ],
  [
    "a text in a comment",
    `// text! { kk: "Иә", ru: "Да", en: "Yes" }`,
    `// text! { kk: "Иә", ru: "Нет", en: "Yes" }`,
  ],
  [
    "a text in a string",
    `r#"text! { kk: "a", ru: "b", en: "c" }"#`,
    `r#"text! { kk: "a", ru: "d", en: "c" }"#`,
  ],
  ["a text that is moved", `${text('"Да"')}const B: u8 = 1;\n`, `const B: u8 = 1;\n${text('"Да"')}`],
  [
    "languages in another order",
    'text! { kk: "a", ru: "b", en: "c" }',
    'text! { ru: "b", kk: "a", en: "c" }',
  ],
  ["a sentence on more lines", text('"Да"'), text('"Да\\\n"')],
  ["a sentence that becomes empty", text('"Да"'), text('""')],
  ["code on the line", 'f(text! { kk: "a", ru: "b", en: "c" })', 'g(text! { kk: "a", ru: "b", en: "c" })'],
  [
    "code behind a text",
    'text! { kk: "a", ru: "b", en: "c" }.of(1)',
    'text! { kk: "a", ru: "bb", en: "c" }.of(1)',
  ],
  ["a source that reads itself", `line!();\n${text('"Да"')}`, `line!();\n${text('"Нет"')}`],
  ["a text that is written out", `stringify!(${text('"Да"')})`, `stringify!(${text('"Нет"')})`],
  [
    "another macro of that name",
    `macro_rules! text { }\n${text('"Да"')}`,
    `macro_rules! text { }\n${text('"Нет"')}`,
  ],
  ["a letter that is a quote", 'let a = \'"\'; let b = "ru";', 'let a = \'"\'; let b = "kk";'],
]) {
  test(`${what} builds every program anew`, () => assert.ok(changes(before, after)));
}

test("the list of languages is read as src/lang.rs has it, and not guessed", () => {
  const languages = languagesOf();
  assert.deepEqual(new Set(languages.map(({ code }) => code)), new Set(LANGUAGES));
  const list = sourceOf("src/lang.rs").toString();
  assert.throws(() => languagesOf(list.replace(/"(\w+)",/, '"$1", fast,')), /src\/lang\.rs/);
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
  const isBuilt = (program) => fingerprint(program, LANGUAGES) !== fingerprint(program, LANGUAGES, edited);
  return programsOf()
    .filter(isBuilt)
    .map(({ name }) => name)
    .sort();
}
const ALL = programsOf()
  .map(({ name }) => name)
  .sort();

for (const lang of LANGUAGES) {
  test(`a sentence in ${lang} builds the page in ${lang} and what has all languages`, () => {
    const edit = (source) => source.replace(new RegExp(`\\b${lang}: "`), `${lang}: "1`);
    assert.deepEqual(built("src/words/rules.rs", edit), ["objects", `page-${lang}`, "single-file"]);
  });
}

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

test("a script builds what it is in, the single file or the package; a sheet and a printer build no program", () => {
  assert.deepEqual(
    built("www/package/once.js", (source) => `${source}\n`),
    ["objects"],
  );
  assert.deepEqual(
    built("www/app/mount.js", (source) => `${source}\n`),
    ["single-file"],
  );
  assert.deepEqual(
    built("www/styles/page.css", (source) => `${source}\n`),
    [],
  );
  assert.deepEqual(
    built("scripts/build/pages.rs", (source) => `${source}\n`),
    [],
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
