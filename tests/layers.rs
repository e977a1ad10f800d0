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

/// The modules in reading order, as `lib.rs` lists them.
fn modules() -> Vec<String> {
    let lib = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let declared = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod "));
    declared.map(|module| module.trim_end_matches(';').to_owned()).collect()
}

/// The module that a file belongs to: `src/view/result.rs` is part of `view`.
fn module_of(path: &Path) -> String {
    let first = path
        .strip_prefix("src")
        .unwrap()
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// The code of a file: its tests and its comments left out.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_import_only_from_those_before_them_in_the_reading_order() {
    let order = modules();
    assert!(order.len() > 15);
    let place = |module: &str| order.iter().position(|other| other == module);
    for (path, source) in files("src", "rs") {
        if path.ends_with("lib.rs") {
            continue;
        }
        let module = module_of(&path);
        let own = place(&module).unwrap_or_else(|| panic!("lib.rs does not list {module}"));
        for imported in code(&source).split("crate::").skip(1) {
            let imported: String =
                imported.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let other =
                place(&imported).unwrap_or_else(|| panic!("{} imports crate::{imported}", path.display()));
            assert!(other <= own, "{} imports {imported}, which comes after it", path.display());
        }
    }
}

#[test]
fn what_belongs_to_one_module_is_in_no_other() {
    for (word, only) in [
        ("serde", &["wire", "wasm"][..]),
        ("web_sys", &["browser"]),
        ("js_sys", &["wasm"]),
        ("wasm_bindgen", &["browser", "wasm"]),
        ("Date::now", &["wasm"]),
    ] {
        for (path, source) in files("src", "rs") {
            let allowed = only.contains(&module_of(&path).as_str());
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
        assert!(!cyrillic || module_of(&path) == "words", "Cyrillic in {}", path.display());
    }
    for (path, source) in files("www", "js") {
        assert!(source.is_ascii(), "{} holds a sentence", path.display());
        // Only what serves a kept copy asks the network, and only where the copy has nothing.
        let asks = if path.ends_with("sw.js") { "XMLHttpRequest" } else { "fetch(" };
        for word in ["citizenship", "citizen", "owner", "innerHTML", asks, "localStorage", "cookie"] {
            assert!(
                !source.contains(word),
                "`{word}` in {}: the script shows, it does not decide",
                path.display()
            );
        }
        assert!(source.lines().count() <= 90, "{} has grown", path.display());
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
        let table = path.starts_with("src/words") || path.ends_with("rules.rs");
        let lines = code(&source).lines().count();
        assert!(table || lines <= 330, "{} has {lines} lines: two subjects in one room?", path.display());
    }
}

#[test]
fn no_match_on_our_own_enums_has_a_catch_all() {
    for (path, source) in files("src", "rs") {
        for (number, line) in code(&source).lines().enumerate() {
            let catch_all = line.trim_start().starts_with("_ =>");
            let on_letters = path.ends_with("html.rs");
            assert!(!catch_all || on_letters, "{}: line {}: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn every_name_of_the_types_is_a_name_of_the_rules() {
    let types = std::fs::read_to_string(root().join("pkg/tirkeu.d.ts")).unwrap();
    for question in tirkeu::answers::question::Question::ALL {
        let values: Vec<_> = question.values().iter().map(|value| format!("\"{}\"", value.name())).collect();
        let line = format!("  {}?: {} | \"unsure\";", question.name(), values.join(" | "));
        assert!(types.contains(&line), "the types lack `{line}`");
    }
    let results: Vec<_> =
        tirkeu::law::result::Verdict::ALL.iter().map(|verdict| format!("\"{}\"", verdict.name())).collect();
    assert!(types.contains(&format!("type Route = {};", results[..3].join(" | "))));
    assert!(types.contains(&format!("type NoRoute = {};", results[3..].join(" | "))));
}
