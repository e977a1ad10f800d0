//! Writes what everybody is told: `pkg/cases.json`, for bots and portals to test themselves with, a case a
//! line.
//!
//! With `--check` it writes nothing and fails if the file is not what it would write.

use std::path::Path;
use std::process::ExitCode;
use tirkeu::proof::vectors::vectors;

fn main() -> std::io::Result<ExitCode> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("pkg/cases.json");
    let text = lines(&serde_json::to_value(vectors())?);
    if std::env::args().any(|argument| argument == "--check") {
        let is_ours = std::fs::read_to_string(&path).is_ok_and(|written| written == text);
        if !is_ours {
            eprintln!("not what the rules say: pkg/cases.json; run `make build`");
        }
        return Ok(if is_ours { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    std::fs::write(path, text)?;
    Ok(ExitCode::SUCCESS)
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
