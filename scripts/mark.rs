//! What are the marks of all that is told, and what does the changelog still lack?
//!
//! With `--write` it first makes the paragraph of the changelog that is made.

mod changelog;

use changelog::{lacking, marks, published, with_told};
use std::path::Path;
use tirkeu::proof::rewordings::Record;

fn main() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("CHANGELOG.md");
    let (published, ours) = (published()?, Record::ours());
    let mut text = std::fs::read_to_string(&path)?;
    if std::env::args().any(|argument| argument == "--write") {
        text = with_told(&text, &published, &ours);
        std::fs::write(path, &text)?;
    }
    println!("{}", marks(&ours).join("\n"));
    match lacking(&text, &published, &ours).as_slice() {
        [] => println!("the changelog says all that it has to"),
        lacking => lacking.iter().for_each(|what| println!("{what}")),
    }
    Ok(())
}
