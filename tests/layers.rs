//! Who may import whom, and what must be absent? The source read as text.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("node_modules") && !path.ends_with("test-results") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == ending) {
                files.push((
                    path.strip_prefix(root()).unwrap().to_owned(),
                    std::fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    assert!(!files.is_empty(), "{folder} has *.{ending}");
    files
}

/// The wings in reading order, as `lib.rs` lists them.
fn wings() -> Vec<String> {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    declared.map(|wing| wing.trim_end_matches(';').to_owned()).collect()
}

/// The wing that a file belongs to: `src/screen/result.rs` is part of `screen`.
fn wing_of(path: &Path) -> String {
    let first = path.strip_prefix("src").unwrap().components().next().unwrap().as_os_str();
    first.to_string_lossy().trim_end_matches(".rs").to_owned()
}

/// The code of a file: its tests and its comments left out.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    let lines = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The wings that a file names: `use crate::{lang, law}` names two.
fn named(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    for after in code(source).split("crate::").skip(1) {
        let parts = match after.strip_prefix('{') {
            // The first name of each part, whatever stands in braces behind it.
            Some(group) => top_level(group),
            None => vec![after.to_owned()],
        };
        let is_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
        names.extend(parts.iter().map(|part| part.trim_start().chars().take_while(is_name).collect()));
    }
    names
}

/// The parts of a group up to its closing brace, separated by commas outside of inner braces.
fn top_level(group: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for letter in group.chars() {
        match letter {
            '}' if depth == 0 => break,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                depth += i32::from(letter == '{') - i32::from(letter == '}');
                parts.last_mut().unwrap().push(letter);
            }
        }
    }
    parts
}

#[test]
fn no_wing_imports_one_that_comes_after_it() {
    let order = wings();
    assert_eq!(
        order,
        [
            "calendar", "lang", "answers", "law", "decision", "words", "explain", "proof", "screen", "site",
            "api"
        ]
    );
    let place = |wing: &str| order.iter().position(|other| other == wing);
    for (path, source) in files("src", "rs") {
        if path.ends_with("lib.rs") {
            continue;
        }
        let wing = wing_of(&path);
        let own = place(&wing).unwrap_or_else(|| panic!("lib.rs does not list `{wing}`"));
        for imported in named(&source) {
            let other = place(&imported)
                .unwrap_or_else(|| panic!("{} imports crate::{imported}, which is no wing", path.display()));
            assert!(other <= own, "{} imports `{imported}`, which comes after `{wing}`", path.display());
        }
    }
}

/// Every name of a wing is read behind `crate::`: there is no other way to one.
#[test]
fn a_wing_is_named_in_one_way_alone() {
    for (path, source) in files("src", "rs") {
        for way in ["super::super", "crate as ", "extern crate", "tirkeu::"] {
            assert!(!code(&source).contains(way), "`{way}` in {}", path.display());
        }
        // From the first file of a wing, `super` is the root.
        let parts = path.iter().count();
        let is_first = parts == 2 || (parts == 3 && path.ends_with("mod.rs"));
        assert!(
            !(is_first && code(&source).contains("super::")),
            "`super` is the root in {}",
            path.display()
        );
        let tests = source.split_once("#[cfg(test)]\nmod tests").map_or("", |(_, tests)| tests);
        assert!(tests.matches("\n}\n").count() <= 1, "code after the tests of {}", path.display());
    }
}

/// Beside the order: who must not know whom, in either direction.
#[test]
fn a_wing_does_not_know_what_its_first_lines_say() {
    for (wing, unknown) in [
        ("answers", &["law", "decision", "words"][..]),
        ("law", &["decision", "words", "explain"]),
        ("decision", &["words", "explain"]),
        ("words", &["decision", "explain"]),
    ] {
        for (path, source) in files("src", "rs").into_iter().filter(|(path, _)| wing_of(path) == wing) {
            for other in named(&source) {
                assert!(!unknown.contains(&other.as_str()), "{} knows `{other}`", path.display());
            }
        }
    }
}

#[test]
fn each_wing_says_what_is_in_it_for_whom_and_what_it_must_not_know() {
    for (path, source) in files("src", "rs").into_iter().filter(|(path, _)| path.ends_with("mod.rs")) {
        let docs: Vec<_> = source.lines().map_while(|line| line.strip_prefix("//!")).collect();
        let docs = docs.join(" ");
        assert!(docs.contains("For "), "{} does not say for whom it is", path.display());
        let walls = ["Must not know", "must not know", "may know"];
        let says = walls.iter().any(|wall| docs.contains(wall));
        assert!(says, "{} does not say what it must not know", path.display());
    }
}

/// The law is data: a row is written down, not worked out.
#[test]
fn nothing_in_the_law_computes() {
    for (path, source) in files("src/law", "rs") {
        for word in [
            "\n    for ",
            "\n        for ",
            " if ",
            "while ",
            "loop ",
            ".iter(",
            ".map(",
            ".find(",
            ".chain(",
            ".fold(",
            ".filter(",
            ".any(",
            ".all(",
            "Answers",
            "-> bool",
        ] {
            assert!(!code(&source).contains(word), "`{word}` in {}", path.display());
        }
    }
}

#[test]
fn what_belongs_to_one_folder_is_in_no_other() {
    for (word, only) in [
        ("serde", &["src/api/json", "src/api/wasm/census.rs"][..]),
        ("web_sys", &["src/api/dom.rs"]),
        ("js_sys", &["src/api/wasm"]),
        ("wasm_bindgen", &["src/api/dom.rs", "src/api/wasm"]),
        ("Date::now", &["src/api/wasm"]),
    ] {
        for (path, source) in files("src", "rs") {
            let allowed = only.iter().any(|folder| path.starts_with(folder));
            assert!(allowed || !code(&source).contains(word), "`{word}` in {}", path.display());
        }
    }
}

#[test]
fn there_is_no_other_clock_no_panic_and_no_html_as_text() {
    for (path, source) in files("src", "rs") {
        for word in [
            "SystemTime",
            "Instant",
            "Zoned",
            ".unwrap()",
            ".expect(",
            "panic!",
            "todo!",
            "unreachable!",
            "innerHTML",
            "inner_html",
            "set_inner",
            "unsafe ",
        ] {
            assert!(!code(&source).contains(word), "`{word}` in {}", path.display());
        }
    }
}

#[test]
fn sentences_stand_in_words_and_nowhere_else() {
    for (path, source) in files("src", "rs") {
        let cyrillic = code(&source).chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
        // The list of languages has their own names.
        let allowed = ["words", "lang"].contains(&wing_of(&path).as_str());
        assert!(!cyrillic || allowed, "Cyrillic in {}", path.display());
    }
    for (path, source) in files("www", "js") {
        assert!(source.is_ascii(), "{} holds a sentence", path.display());
        // Only what serves a kept copy asks the network, and only where the copy has nothing; and what loads
        // a program, the page's and the package's.
        let may_ask = ["sw.js", "package/shapes.js", "app/program.js"].iter().any(|it| path.ends_with(it));
        let asks = if may_ask { "XMLHttpRequest" } else { "fetch(" };
        // The package's program knows no clock: its door is the script that makes numbers of what is given.
        let is_a_door = path.ends_with("package/numbers.js");
        let clock: &[&str] = if is_a_door { &[] } else { &["Date.now", "new Date"] };
        let rules = ["citizenship", "citizen", "owner"];
        let languages: Vec<_> = tirkeu::Lang::ALL.iter().map(|lang| format!("\"{}\"", lang.code())).collect();
        let languages: Vec<_> = languages.iter().map(String::as_str).collect();
        let ways = ["innerHTML", asks, "localStorage", "cookie"];
        for word in [&rules[..], &languages, &ways, clock].concat() {
            assert!(
                !source.contains(word),
                "`{word}` in {}: the script shows, it does not decide",
                path.display()
            );
        }
        assert!(source.lines().count() <= 300, "{} has grown", path.display());
    }
}

#[test]
fn a_file_says_first_which_question_it_answers_and_fits_in_the_head() {
    for (path, source) in files("src", "rs") {
        let first = source.lines().next().unwrap();
        assert!(
            first.starts_with("//! ") && (first.contains('?') || path.ends_with("lib.rs")),
            "{}: {first}",
            path.display()
        );
        let table = path.starts_with("src/words") || path.starts_with("src/law");
        let lines = code(&source).lines().count();
        assert!(table || lines <= 330, "{} has {lines} lines: two subjects in one room?", path.display());
    }
}

/// The apps that the package is built into are what people have, and no rooms of ours.
#[test]
fn a_script_or_a_test_says_first_which_question_it_answers() {
    for (folder, ending) in [("www", "js"), ("scripts", "mjs"), ("scripts", "rs"), ("scripts", "sh")]
        .into_iter()
        .chain(["js", "mjs", "rs"].map(|ending| ("tests", ending)))
    {
        for (path, source) in files(folder, ending) {
            if path.starts_with("tests/package/environments") {
                continue;
            }
            let lines = source.lines().filter(|line| !line.starts_with("#!"));
            let comment = lines.map_while(|line| {
                let said = ["//!", "//", "#"].into_iter().find_map(|mark| line.strip_prefix(mark))?;
                (!said.is_empty()).then_some(said)
            });
            let first: String = comment.collect();
            assert!(first.contains('?'), "{}: {first}", path.display());
        }
    }
}

#[test]
fn no_match_on_our_own_enums_has_a_catch_all() {
    for (path, source) in files("src", "rs") {
        for (number, line) in code(&source).lines().enumerate() {
            let catch_all =
                line.trim_start().starts_with("_ =>") || line.trim_start().starts_with("(_, _) =>");
            let on_letters = path.ends_with("html.rs");
            assert!(!catch_all || on_letters, "{}: line {}: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn every_name_of_the_types_is_a_name_of_the_rules() {
    let types = |file| std::fs::read_to_string(root().join("pkg").join(file)).unwrap();
    let answers = types("answers.d.ts");
    for question in tirkeu::answers::question::Question::ALL {
        let values: Vec<_> = question.values().iter().map(|value| format!("\"{}\"", value.name())).collect();
        let line = format!("  {}?: {} | \"unsure\";", question.name(), values.join(" | "));
        assert!(answers.contains(&line), "the types lack `{line}`");
    }
    let codes: Vec<_> = tirkeu::lang::Lang::ALL.iter().map(|lang| format!("\"{}\"", lang.code())).collect();
    assert!(answers.contains(&format!("type Lang = {};", codes.join(" | "))), "the types lack a language");
    let types = types("tirkeu.d.ts");
    let results: Vec<_> =
        tirkeu::law::result::Verdict::ALL.iter().map(|verdict| format!("\"{}\"", verdict.name())).collect();
    assert!(types.contains(&format!("type Route = {};", results[..3].join(" | "))));
    assert!(types.contains(&format!("type NoRoute = {};", results[3..].join(" | "))));
}

/// What a person wrote stands in www/, what was made in dist/, and whoever opens a made file sees it in the
/// first line.
#[test]
fn what_is_made_says_so_in_its_first_line_and_stands_apart() {
    let commented = ["html", "js"];
    let mut made = 0;
    for ending in commented {
        for (path, source) in files("dist", ending) {
            let first: String = source.lines().next().unwrap().chars().take(110).collect();
            let says = first.to_lowercase().contains("made");
            assert!(says, "{} does not say that it is made: {first}", path.display());
            made += 1;
        }
    }
    assert!(made > 30, "{made}");
    for (path, source) in files("www", "js") {
        assert!(!source.to_lowercase().starts_with("// made"), "{} is made", path.display());
    }
}

/// A reader sees two files side by side. Tables of words and of situations have the lines that they need.
#[test]
fn lines_are_at_most_110_columns_long() {
    const TABLES: &[&str] =
        &["src/words", "src/law/rules.rs", "tests/law", "tests/words", "tests/golden.rs", "tests/api"];
    for folder in ["src", "tests", "scripts"] {
        for (path, source) in files(folder, "rs") {
            if TABLES.iter().any(|table| path.starts_with(table)) {
                continue;
            }
            for (number, line) in (1..).zip(source.lines()) {
                let is_text = line.trim_start().starts_with(['"', '`']) || line.contains("assert_eq!(said");
                let at = format!("{}: line {number} has {} columns", path.display(), line.chars().count());
                assert!(line.chars().count() <= 110 || is_text, "{at}");
            }
        }
    }
}

/// The map is true: whoever looks for a module or a script finds it there.
#[test]
fn the_map_names_every_module_and_every_script() {
    let map = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for (folder, ending) in [("src", "rs"), ("www", "js")] {
        for (path, _) in files(folder, ending) {
            let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            let stem = path.file_stem().unwrap().to_string_lossy();
            // A folder stands for what is in it where it is a part of a part, and for its first file.
            let name = if parts.len() > 3 && ending == "rs" { &parts[2] } else { &*stem };
            let is_named = ["lib", "mod"].contains(&&*stem)
                || [format!("`{name}`"), format!("`{name}/`"), format!("{name}/")]
                    .iter()
                    .any(|name| map.contains(name));
            assert!(is_named || parts[1] == "words", "ARCHITECTURE.md does not name {}", path.display());
        }
    }
}

/// A part that is added runs where changes land, too.
#[test]
fn the_hosted_tests_run_the_parts_of_make_test() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let between = |text: &str, from: &str, to: char| -> Vec<String> {
        let after = text.split_once(from).unwrap_or_else(|| panic!("there is no `{from}`")).1;
        let list = after.split(to).next().unwrap();
        let names = list.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
        names.filter(|name| !name.is_empty() && *name != "check").map(str::to_owned).collect()
    };
    let run = read("scripts/test/run");
    let parts = [between(&run, "\ncheck=(", ')'), between(&run, "\ntest=(", ')')].concat();
    assert!(parts.iter().all(|part| root().join("scripts/test").join(part).is_file()), "{parts:?}");
    assert_eq!(between(&read(".github/workflows/test.yml"), "\n        part:", ']'), parts);
}
