//! Writes what npm gets and the rules know: what everybody is told, a case a line, for bots and portals to
//! test themselves with (`pkg/cases.json`), and what can be said (`pkg/answers.{schema.json,d.ts}`).
//!
//! With `--check` it writes nothing and fails if a file is not what it would write; `--to` names another
//! folder than pkg/.

#[path = "contract.rs"]
mod contract;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tirkeu::proof::vectors::vectors;

fn main() -> std::io::Result<ExitCode> {
    let mut said = std::env::args().skip_while(|argument| argument != "--to").skip(1);
    let package =
        said.next().map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg"), PathBuf::from);
    let files = [
        ("cases.json", lines(&serde_json::to_value(vectors())?)),
        ("answers.schema.json", contract::schema()),
        ("answers.d.ts", contract::types()),
    ];
    let mut code = ExitCode::SUCCESS;
    for (name, text) in files {
        let path = package.join(name);
        if !std::env::args().any(|argument| argument == "--check") {
            std::fs::write(path, text)?;
        } else if std::fs::read_to_string(path).ok().as_ref() != Some(&text) {
            eprintln!("not what the rules say: pkg/{name}; run `make build`");
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
