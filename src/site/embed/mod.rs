//! What does an editor need? The builder that makes the snippet, the page in the iframe, an article with the
//! snippet in it.
//!
//! For whoever works on what stands in other people's pages. Must not know: serde, a live document.

pub mod builder;
pub mod iframe;
pub mod article;

use super::policy::{self, Directive};
use crate::law::terms::Terms;
use crate::screen::files::{Page, SNIPPET};
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::anchor_to;
use crate::words::{embed, page};

/// Where the snippet is shown, the checker runs in the page, and in an iframe where that is asked for.
const MAY: &[&[Directive]] = &[policy::RUN, policy::SHOW_IFRAMES];

/// The script of the snippet; `hash` is that of the file, `sha384-…`.
fn script(tree: &mut Tree, hash: &str) {
    // What the script loads in its turn is asked for as it is itself: without saying from which article.
    let attributes: Attributes =
        &[("async", ""), ("src", SNIPPET), ("crossorigin", ""), ("referrerpolicy", "no-referrer")];
    tree.element("script", attributes, |script| script.set("integrity", hash.to_owned()));
}

/// What the snippet says where nothing runs, in the terms of a day.
fn link_and_facts(tree: &mut Tree, terms: Terms) {
    anchor_to(tree, Page::Checker, page::TITLE);
    tree.text(" ");
    // An editor reads the snippet: it stays as short as it can be.
    tree.say_plain(embed::key_facts(terms));
}
