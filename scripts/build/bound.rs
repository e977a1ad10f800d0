//! By what does a page know what it loads, and whoever keeps a page, that page?

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::path::Path;
use tirkeu::screen::files;
use tirkeu::site::layout::Bound;

/// What pages load, by what it is called in the sources.
const LOADED: &[&str] = &[
    "agree/agree.js",
    "agree/otherwise.js",
    "app/app.js",
    "book/book.js",
    "book/verify.js",
    "builder/builder.js",
    "desk/desk.js",
    "embed/iframe-page.js",
    files::PROGRAM,
];

/// Each of them as it was made, under a name with a digest in it.
pub fn bound(dist: &Path) -> Result<Vec<Bound>, String> {
    LOADED.iter().map(|name| bound_to(dist, name)).collect()
}

fn bound_to(dist: &Path, name: &str) -> Result<Bound, String> {
    let missing = || format!("dist/ has not one file for `{name}`; run `make build`");
    let (folder, file) = name.split_once('/').ok_or_else(missing)?;
    let (stem, ending) = file.split_once('.').ok_or_else(missing)?;
    let is_meant = |made: &str| {
        let digest = made.strip_prefix(stem).and_then(|rest| rest.strip_suffix(ending)?.strip_suffix('.'));
        let digest = digest.and_then(|digest| digest.strip_prefix('-'));
        digest.is_some_and(|digest| digest.bytes().all(|letter| letter.is_ascii_hexdigit()))
    };
    let inside = std::fs::read_dir(dist.join(folder)).map_err(|_| missing())?;
    let names = inside.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let found: Vec<_> = names.filter(|made| is_meant(made)).collect();
    let [made] = found.as_slice() else { return Err(missing()) };
    let content = std::fs::read(dist.join(folder).join(made)).map_err(|_| missing())?;
    let integrity = format!("sha256-{}", STANDARD.encode(Sha256::digest(content)));
    Ok(Bound { name: name.to_owned(), address: [folder, "/", made].concat(), integrity })
}

/// How many letters of a digest tell one version from every other.
const LETTERS: usize = 10;

/// The first letters of the digest of a text.
pub fn short_digest(text: &str) -> String {
    let digest: Vec<_> = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
    digest.concat().chars().take(LETTERS).collect()
}

/// A page with a digest of it beside its name, by which whoever keeps it knows that it is of its version.
pub fn known(name: &str, page: &str) -> String {
    let name = ["data-page=\"", name].concat();
    page.replacen(&name, &[name.as_str(), " ", &short_digest(page)].concat(), 1)
}
