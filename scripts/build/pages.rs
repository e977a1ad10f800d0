//! Prints what is static: the pages in each language, the one file without its program, the look of an embedded checker, and the
//! cases as CSV.
//!
//! With `--check` it writes nothing and fails if a file is not what it would print; with `--sound` it only says what is wrong
//! with the table of rules.

#[path = "styles.rs"]
mod look;

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::path::Path;
use std::process::ExitCode;
use tirkeu::lang::Lang;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::rules::RULES;
use tirkeu::proof::census::Census;
use tirkeu::proof::validate::faults;
use tirkeu::screen::files::{self, Page};
use tirkeu::screen::html;
use tirkeu::screen::tree::Tree;
use tirkeu::site::book::{self, Published};
use tirkeu::site::checker::{self as page, Style};
use tirkeu::site::{embed, no_script as steps, single_file as whole};
use tirkeu::words::{self};

fn main() -> std::io::Result<ExitCode> {
    let asked = |flag: &str| std::env::args().any(|argument| argument == flag);
    let faults = faults(RULES, CAVEATS);
    if !faults.is_empty() {
        faults.iter().for_each(|fault| eprintln!("src/rules.rs or src/advice.rs: {fault}"));
        return Ok(ExitCode::FAILURE);
    }
    if asked("--sound") {
        return Ok(ExitCode::SUCCESS);
    }
    let www = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let mut stale = Vec::new();
    for (name, text) in outputs(&www)? {
        if std::fs::read_to_string(www.join(&name)).is_ok_and(|written| written == text) {
            continue;
        }
        if asked("--check") {
            stale.push(name);
        } else {
            std::fs::write(www.join(&name), text)?;
        }
    }
    if stale.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("not what the source prints: www/{}; run `make build`", stale.join(", www/"));
    Ok(ExitCode::FAILURE)
}

fn outputs(www: &Path) -> std::io::Result<Vec<(String, String)>> {
    let read = |name: &str| std::fs::read_to_string(www.join(&name));
    let sheet = |name: &str| read(name).map(|sheet| Sheet::of(&without_comments(&sheet)));
    let checker = sheet("style.css")?;
    let (book, steps) = (checker.and(&sheet("book.css")?), checker.and(&sheet("steps.css")?));
    let (embed, whole) = (checker.and(&sheet("embed.css")?), checker.and(&sheet("whole.css")?));
    let (frame, card) = (sheet("frame.css")?, sheet("card.css")?);
    let script = format!("sha384-{}", STANDARD.encode(Sha384::digest(read(embed::SCRIPT)?)));
    let (census, fingerprint) = census();
    let published = Published { counts: census.counts(), fingerprint: &fingerprint };
    let look = Sheet::of(&look::look(&checker.text, &card.text));
    // In a frame, where the policy is ours, a browser that constructs no style sheets gets the look as an element.
    let framed = format!("{}' '{}", frame.hash, look.hash);
    let framed = Style { sheet: &frame.text, hash: &framed };
    let mut files = vec![
        ("look.js".to_owned(), format!("export default {};\n", serde_json::Value::from(look.text.as_str()))),
        (files::SINGLE_FILE.to_owned(), printed(&whole::document(whole.style()))),
    ];
    for lang in Lang::ALL {
        files.push((Page::Checker.file(*lang), printed(&page::document(*lang, checker.style()))));
        files.push((Page::Book.file(*lang), printed(&book::document(*lang, book.style(), published))));
        files.push((Page::NoScript.file(*lang), printed(&steps::document(*lang, steps.style()))));
        files.push((Page::Embed.file(*lang), printed(&embed::configurator(*lang, embed.style(), &script))));
        files.push((Page::Iframe.file(*lang), printed(&embed::frame(*lang, framed))));
        files.push((Page::Article.file(*lang), printed(&embed::article(*lang, embed.style(), &script))));
        files.push((files::manifest(*lang), manifest(*lang)));
        files.push((files::cases(*lang), book::csv(*lang)));
    }
    Ok(files)
}

/// A style sheet with its hash.
struct Sheet {
    text: String,
    hash: String,
}

impl Sheet {
    fn of(text: &str) -> Self {
        Self { text: text.to_owned(), hash: format!("sha256-{}", STANDARD.encode(Sha256::digest(text))) }
    }

    fn and(&self, more: &Self) -> Self {
        Self::of(&[self.text.as_str(), &more.text].join("\n"))
    }

    fn style(&self) -> Style<'_> {
        Style { sheet: &self.text, hash: &self.hash }
    }
}

/// Everybody counted, and the digest of all the answers.
fn census() -> (Census, String) {
    let (mut census, mut digest) = (Census::new(), Sha256::new());
    // One step more than there are: the last writes what was left open.
    for _ in 0..=census.steps() {
        census.step(&mut |part| digest.update(part));
    }
    let digest: Vec<_> = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    (census, digest.concat())
}

/// How the page is installed: it begins where somebody is who has said nothing yet.
fn manifest(lang: Lang) -> String {
    let manifest = serde_json::json!({
        "name": words::page::TITLE.in_language(lang),
        "short_name": "tirkeu",
        "description": words::page::TAGLINE.in_language(lang),
        "lang": lang.code(),
        "id": Page::Checker.file(lang),
        "start_url": Page::Checker.file(lang),
        "scope": "./",
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#0b5f58",
        "icons": [{ "src": "icon.svg", "type": "image/svg+xml", "sizes": "any", "purpose": "any maskable" }],
    });
    format!("{manifest:#}\n")
}

fn printed(tree: &Tree) -> String {
    format!("<!doctype html>\n{}", html::print(tree))
}

/// The style sheet as it is sent: comments and indentation are for us.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let bare = parts.fold(first, |bare, part| bare + part.split_once("*/").map_or("", |(_, rest)| rest));
    bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
