//! Which files of dist/ are printed from the source? The pages in each language, the single file without its
//! program, the style sheet of the shadow root, manifests, the cases as CSV, and what scripts read of all
//! this (`site.json`).
//!
//! - `--validate` prints nothing, and says what is wrong with the table of rules
//! - `--languages` says the codes of the languages
//! - `--site` prints `site.json` and the sheet of the shadow root alone, before the scripts that know them
//! - `--check` prints nothing, and fails if a file is not what it would print
//! - `--to` another folder than dist/
//! - `--version` the version of the program; without it, the one in the `site.json` that is there
//!
//! `SITE` in the environment is the address at which the site is served, where that is known.

#[path = "bound.rs"]
mod bound;
#[path = "sheets.rs"]
mod sheets;
#[path = "styles.rs"]
mod styles;

use self::sheets::{Made, Sheet, Sheets};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tirkeu::decision::terms;
use tirkeu::lang::Lang;
use tirkeu::proof::census::Census;
use tirkeu::proof::validate::{Tables, turns};
use tirkeu::screen::files::{self, DESK_FILE, Page, SINGLE_FILE, SNIPPET};
use tirkeu::screen::html;
use tirkeu::screen::tree::Tree;
use tirkeu::site::book::{self, Published};
use tirkeu::site::embed::{article, builder, iframe};
use tirkeu::site::layout;
use tirkeu::site::{
    accessibility, agree, checker, desk, desk_file, no_network, no_script, not_found, oembed, otherwise,
    owner, policy, single_file,
};
use tirkeu::words;
use tirkeu::words::table::table;

/// A file of dist/, and what is in it.
type File = (String, String);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let asked = |flag: &str| std::env::args().any(|argument| argument == flag);
    let faults = Tables::ours().faults().into_iter().chain(turns());
    let faults: Vec<_> = faults.map(|fault| format!("src/law: {fault}")).collect();
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    if asked("--validate") {
        return Ok(());
    }
    if asked("--languages") {
        println!("{}", Lang::ALL.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" "));
        return Ok(());
    }
    if let Some(site) = address().filter(|site| !is_address(site)) {
        return Err(format!(
            "`{site}` is no address of a site: it begins with https:// and ends with a folder"
        ));
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut said = std::env::args().skip_while(|argument| argument != "--to").skip(1);
    let dist = said.next().map_or_else(|| root.join("dist"), PathBuf::from);
    let version = match std::env::args().skip_while(|argument| argument != "--version").nth(1) {
        Some(version) => version,
        // Into a folder of its own, the pages are those of the program that is there.
        None => version_in(&dist).or_else(|_| version_in(&root.join("dist")))?,
    };
    let sheets = Sheets { folder: root.join("www/styles") };
    let files = if asked("--site") {
        vec![site(&version), sheets.module()?]
    } else {
        everything(&sheets, &dist, &version)?
    };
    if asked("--check") { check(&files, &dist) } else { write(&files, &dist) }
}

fn version_in(dist: &Path) -> Result<String, String> {
    let path = dist.join("site.json");
    let said = |error: &dyn std::fmt::Display| format!("{}: {error}; run `make build`", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| said(&error))?;
    let site: serde_json::Value = serde_json::from_str(&text).map_err(|error| said(&error))?;
    site.get("version")
        .and_then(serde_json::Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| said(&"it names no version"))
}

fn write(files: &[File], dist: &Path) -> Result<(), String> {
    for (name, text) in files {
        let path = dist.join(name);
        let written = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        written
            .and_then(|()| std::fs::write(&path, text))
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// The single files are left out: a program is put into each where it stands.
fn check(files: &[File], dist: &Path) -> Result<(), String> {
    let is_written =
        |(name, text): &&File| std::fs::read_to_string(dist.join(name)).is_ok_and(|it| it == *text);
    let stale: Vec<_> = files
        .iter()
        .filter(|file| ![SINGLE_FILE, DESK_FILE].contains(&file.0.as_str()) && !is_written(file))
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = stale.iter().map(|(name, _)| format!("dist/{name}")).collect();
    Err(format!("not what the source prints: {}; run `make build`", names.join(", ")))
}

fn everything(sheets: &Sheets, dist: &Path, version: &str) -> Result<Vec<File>, String> {
    let (site_at, bound) = (address(), bound::bound(dist)?);
    let made = Made { version, site: site_at.as_deref(), bound: &bound };
    let page = sheets.squeezed("page.css")?;
    let iframe = Sheet::of(&sheets.squeezed("iframe.css")?, made);
    let page_and =
        |name: &str| sheets.squeezed(name).map(|more| Sheet::of(&[page.as_str(), &more].join("\n"), made));
    let screens = sheets.of_screens()?;
    let screens_and =
        |name: &str| sheets.squeezed(name).map(|more| Sheet::of(&[screens.as_str(), &more].join("\n"), made));
    let (checker, book) = (Sheet::of(&screens, made), page_and("book.css")?);
    let (builder, no_script) = (page_and("builder.css")?, screens_and("no-script.css")?);
    let (owner, agree) = (page_and("owner.css")?, page_and("agree.css")?);
    let statement = page_and("accessibility.css")?;
    let (single_file, desk) = (screens_and("single-file.css")?, page_and("desk.css")?);
    let desk_file = [page.as_str(), &sheets.squeezed("desk.css")?, &sheets.squeezed("single-file.css")?];
    let desk_file = Sheet::of(&desk_file.join("\n"), made);
    let of_shadow = Sheet::of(&sheets.of_shadow()?, made);
    // In an iframe, where the policy is ours, a browser that constructs no style sheets gets that of the
    // shadow root as an element.
    let iframe = Sheet { hashes: [iframe.hashes, of_shadow.hashes].concat(), ..iframe };

    let script = std::fs::read(dist.join(SNIPPET)).map_err(|error| {
        format!("dist/{SNIPPET}, whose hash stands in the pages: {error}; run `make build`")
    })?;
    let script = format!("sha384-{}", STANDARD.encode(Sha384::digest(script)));
    let (census, digest) = census();
    let published = Published { counts: census.counts(), digest: &digest };
    let mut files = vec![
        site(version),
        sheets.module()?,
        (SINGLE_FILE.to_owned(), printed(&single_file::document(single_file.style()))),
        (DESK_FILE.to_owned(), printed(&desk_file::document(desk_file.style()))),
        (files::NOT_FOUND.to_owned(), not_found(&checker, dist)?),
        no_network(&checker),
    ];
    for lang in Lang::ALL.iter().copied() {
        for page in Page::ALL {
            let tree = match page {
                Page::Checker => checker::document(lang, checker.style()),
                Page::Book => book::document(lang, book.style(), published),
                Page::NoScript => no_script::document(lang, no_script.style()),
                Page::Owner => owner::document(lang, owner.style()),
                Page::Desk => desk::document(lang, desk.style()),
                Page::Embed => builder::document(lang, builder.style(), &script),
                Page::Iframe => iframe::document(lang, iframe.style(), &of_shadow.text),
                Page::Article => article::document(lang, builder.style(), &script),
                Page::Agree => agree::document(lang, agree.style()),
                Page::Otherwise => otherwise::document(lang, agree.style()),
                Page::Accessibility => accessibility::document(lang, statement.style()),
            };
            let name = page.file(lang);
            let text = bound::known(&name, &printed(&tree));
            files.push((name, text));
        }
        files.push((files::manifest(lang), manifest(lang, &page)?));
        files.push((files::cases(lang), book::csv(lang)));
        files.push((files::words(lang, version), words_module(lang)));
        files.extend(address().map(|site| (files::oembed(lang), oembed(lang, &site))));
    }
    Ok(files)
}

/// The page that a host sends for any address has its script in it.
fn not_found(sheet: &Sheet, dist: &Path) -> Result<String, String> {
    let path = dist.join("app/not-found.js");
    let script = std::fs::read_to_string(&path)
        .map_err(|error| format!("{}: {error}; run `make build`", path.display()))?;
    let hash = format!("'sha256-{}'", STANDARD.encode(Sha256::digest(&script)));
    Ok(printed(&not_found::document(sheet.style(), script)).replacen(policy::HASH, &hash, 1))
}

/// The page that stands for those that are not kept.
fn no_network(sheet: &Sheet) -> File {
    let page = printed(&no_network::document(sheet.style()));
    (files::NO_NETWORK.to_owned(), bound::known(files::NO_NETWORK, &page))
}

/// Where the site is served, as whoever builds it says: `make build SITE=https://example.org/tirkeu/`.
fn address() -> Option<String> {
    let said = std::env::var("SITE").ok().filter(|address| !address.is_empty())?;
    Some([said.trim_end_matches('/'), "/"].concat())
}

/// Whole, of a folder, and with nothing in it that would have to be written otherwise in a page.
fn is_address(site: &str) -> bool {
    let place = ["https://", "http://"].into_iter().find_map(|scheme| site.strip_prefix(scheme));
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/%[]@".contains(letter);
    place.is_some_and(|place| !place.starts_with('/') && place.chars().all(is_plain))
}

/// What an editorial system is told that is given the address of the checker.
fn oembed(lang: Lang, site: &str) -> String {
    let [width, height] = oembed::SIZE;
    let answer = serde_json::json!({
        "type": "rich",
        "version": "1.0",
        "title": words::page::TITLE.in_language(lang),
        "provider_name": "tirkeu",
        "provider_url": site,
        "html": oembed::iframe(lang, site),
        "width": width,
        "height": height,
    });
    format!("{answer:#}\n")
}

/// Everybody counted, and the digest of all the answers.
fn census() -> (Census, String) {
    let (mut census, mut digest) = (Census::new(), Sha256::new());
    // One batch more than there are: the last writes what was left open.
    for _ in 0..=census.batches() {
        census.next(&mut |part| digest.update(part));
    }
    let digest: Vec<_> = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    (census, digest.concat())
}

/// The pages that are kept for use without a network.
const KEPT: [Page; 7] =
    [Page::Checker, Page::Book, Page::Owner, Page::Desk, Page::Agree, Page::Otherwise, Page::Accessibility];

/// What a script of the build or of the tests has to know of the site: its languages, its pages, what is kept
/// without a network.
fn site(version: &str) -> File {
    let files = |page: Page| -> serde_json::Map<_, _> {
        Lang::ALL.iter().map(|lang| (lang.code().to_owned(), page.file(*lang).into())).collect()
    };
    let name_and_code = |lang: &Lang| serde_json::json!({ "code": lang.code(), "name": lang.own_name() });
    let pages: serde_json::Map<_, _> =
        Page::ALL.iter().map(|page| (page.name().to_owned(), files(*page).into())).collect();
    let said = |text: words::Text| Lang::ALL.iter().map(|lang| text.in_language(*lang)).collect::<Vec<_>>();
    let site = serde_json::json!({
        "languages": Lang::ALL.iter().map(name_and_code).collect::<Vec<_>>(),
        "default": Lang::DEFAULT.code(),
        "pages": pages,
        "snippet": SNIPPET,
        "version": version,
        "not_open": said(words::embed::NOT_OPEN),
        "not_whole": said(words::page::NEWER_NOT_WHOLE),
        "single_file": SINGLE_FILE,
        "desk_file": DESK_FILE,
        "kept": KEPT.map(Page::name),
        "no_network": files::NO_NETWORK,
    });
    ("site.json".to_owned(), format!("{site:#}\n"))
}

/// How the checker is installed: it begins where somebody is who has said nothing yet.
fn manifest(lang: Lang, sheet: &str) -> Result<String, String> {
    let colour = |name| styles::colour(sheet, name).ok_or(format!("www/styles/page.css has no --{name}"));
    let manifest = serde_json::json!({
        "name": words::page::TITLE.in_language(lang),
        "short_name": "tirkeu",
        "description": words::page::TAGLINE.in_language(lang),
        "lang": lang.code(),
        "dir": "ltr",
        "id": Page::Checker.file(lang),
        "start_url": Page::Checker.file(lang),
        "scope": "./",
        "display": "standalone",
        "background_color": colour("ground")?,
        "theme_color": colour("accent")?,
        "icons": icons(),
    });
    Ok(format!("{manifest:#}\n"))
}

/// The drawing reaches to its edges and keeps away from them, so a mask may cut them.
fn icons() -> serde_json::Value {
    serde_json::json!([
        { "src": "icons/192.png", "sizes": "192x192", "type": "image/png", "purpose": "any" },
        { "src": "icons/512.png", "sizes": "512x512", "type": "image/png", "purpose": "any" },
        { "src": "icons/512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable" },
    ])
}

/// The words of a language, for an article: as a script, since a policy that lets the checker run lets that
/// in.
fn words_module(lang: Lang) -> String {
    let table = table(lang, &terms::EDITIONS);
    format!("// Made from src/words.\nexport default `{}`;\n", layout::lines(&table))
}

/// In front is the mark of UTF-8: it holds whatever other charset a site says that its pages are in.
fn printed(tree: &Tree) -> String {
    format!("\u{feff}<!doctype html><!--Made from src/site-->{}", html::print_small(tree))
}
