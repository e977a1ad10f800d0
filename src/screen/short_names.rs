//! Which short names stand on a screen, and what do they mean?

use super::tree::{Piece, Tree};
use crate::words::phrases::SHORT_NAMES_HEADING as HEADING;
use crate::words::short_names::{SHORT_NAMES, ShortName};

/// Explains at the end of a screen the short names that stand on it, in it or in what explains them.
pub(super) fn explain(tree: &mut Tree) {
    let mut standing: Vec<&ShortName> = Vec::new();
    for name in SHORT_NAMES {
        let lang = tree.lang();
        let short = name.short.in_language(lang);
        let explained = standing.iter().any(|other| has(other.meaning.in_language(lang), short));
        if explained
            || tree.pieces().iter().any(|piece| matches!(piece, Piece::Text(text) if has(text, short)))
        {
            standing.push(name);
        }
    }
    list(tree, &standing);
}

/// Explains every one of them: for a document with all the screens in it.
pub fn explain_all(tree: &mut Tree) {
    list(tree, &SHORT_NAMES.iter().collect::<Vec<_>>());
}

fn list(tree: &mut Tree, names: &[&ShortName]) {
    if names.is_empty() {
        return;
    }
    tree.element("div", &[("class", "small short-names")], |div| {
        div.leaf("h2", &[], HEADING);
        div.element("dl", &[], |dl| {
            for name in names {
                dl.leaf("dt", &[], name.short);
                dl.leaf("dd", &[], name.meaning);
            }
        });
    });
}

/// By bytes: a search for text would bring a kilobyte of code into the page.
fn has(text: &str, short: &str) -> bool {
    text.as_bytes().windows(short.len()).any(|part| part == short.as_bytes())
}
