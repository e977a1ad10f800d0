//! What is everybody told, for whoever reads it by a program or in a diff?
//!
//! For npm: a case a line, for bots and portals to test themselves with (`pkg/cases.json`), what can be said
//! (`pkg/answers.{schema.json,d.ts}`), and the schemas of what comes out. For reviewers: the same in words, a
//! sentence a line (`tests/law/words.json`).
//!
//! With `--check` it writes nothing and fails if a file is not what it would write; `--to` names another
//! folder than pkg/ for what npm gets.

#[path = "contract.rs"]
mod contract;
#[path = "schemas.rs"]
mod schemas;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tirkeu::proof::vectors::vectors;
use tirkeu::proof::wordings::wordings;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut said = std::env::args().skip_while(|argument| argument != "--to").skip(1);
    let package = said.next().map_or_else(|| root.join("pkg"), PathBuf::from);
    let record = root.join("tests/law");
    let answers = contract::schema();
    let mut files: Vec<_> =
        schemas::alone(&answers)?.into_iter().map(|(name, schema)| (package.join(name), schema)).collect();
    files.extend([
        (package.join("cases.json"), lines(&serde_json::to_value(vectors())?)),
        (package.join("answers.schema.json"), answers),
        (package.join("answers.d.ts"), contract::types()),
        (record.join("words.json"), lines(&serde_json::to_value(wordings())?)),
    ]);
    let mut code = ExitCode::SUCCESS;
    for (path, text) in files {
        if !std::env::args().any(|argument| argument == "--check") {
            std::fs::write(path, text)?;
        } else if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            let name = path.strip_prefix(root).unwrap_or(&path).display();
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
