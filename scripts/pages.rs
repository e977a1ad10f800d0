//! Prints the static pages: `www/index.html`, `www/ru.html` and `www/en.html`.
//!
//! With `--check` it writes nothing and fails if one of them is not what it would print.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::process::ExitCode;
use tirkeu::page::{Style, document};
use tirkeu::view::file;
use tirkeu::{html, words::Lang};

fn main() -> std::io::Result<ExitCode> {
    let check = std::env::args().any(|argument| argument == "--check");
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let sheet = without_comments(&std::fs::read_to_string(www.join("style.css"))?);
    let hash = format!("sha256-{}", STANDARD.encode(Sha256::digest(&sheet)));
    let mut stale = Vec::new();
    for lang in Lang::ALL {
        let page = format!("<!doctype html>\n{}", html::print(&document(*lang, Style { sheet: &sheet, hash: &hash })));
        let path = www.join(file(*lang));
        if std::fs::read_to_string(&path).is_ok_and(|written| written == page) {
            continue;
        }
        if check {
            stale.push(file(*lang));
        } else {
            std::fs::write(path, page)?;
        }
    }
    if stale.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("not what the source prints: www/{}; run `make build`", stale.join(", www/"));
    Ok(ExitCode::FAILURE)
}

/// The style sheet as it is sent: comments and indentation are for us.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let bare = parts.fold(first, |bare, part| bare + part.split_once("*/").map_or("", |(_, rest)| rest));
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
