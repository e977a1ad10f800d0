//! Writes what everybody is told. For npm: a case a line, for bots and portals to test themselves with
//! (`pkg/cases.json`), and what can be said (`pkg/answers.{schema.json,d.ts}`). For reviewers: the same in
//! words, a sentence a line (`tests/law/words.json`).
//!
//! With `--check` it writes nothing and fails if a file is not what it would write.

#[path = "contract.rs"]
mod contract;

use std::path::Path;
use std::process::ExitCode;
use tirkeu::proof::vectors::vectors;
use tirkeu::proof::wordings::wordings;

fn main() -> std::io::Result<ExitCode> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = [
        ("pkg/cases.json", lines(&serde_json::to_value(vectors())?)),
        ("pkg/answers.schema.json", contract::schema()),
        ("pkg/answers.d.ts", contract::types()),
        ("tests/law/words.json", lines(&serde_json::to_value(wordings())?)),
    ];
    let mut code = ExitCode::SUCCESS;
    for (name, text) in files {
        let path = root.join(name);
        if !std::env::args().any(|argument| argument == "--check") {
            std::fs::write(path, text)?;
        } else if std::fs::read_to_string(path).ok().as_ref() != Some(&text) {
            eprintln!("not what the rules say: {name}; run `make build`");
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// A list in the object has a line for each of its items, so that a change of one is a change of one line.
fn lines(object: &serde_json::Value) -> String {
    let entries = object.as_object().into_iter().flatten().map(|(name, value)| match value.as_array() {
        Some(items) => {
            let items: Vec<_> = items.iter().map(ToString::to_string).collect();
            format!("\"{name}\": [\n{}\n]", items.join(",\n"))
        }
        None => format!("\"{name}\": {value}"),
    });
    format!("{{\n{}\n}}\n", entries.collect::<Vec<_>>().join(",\n"))
}
