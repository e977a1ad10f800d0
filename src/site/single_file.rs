//! What is in the single file? The checker in every language, so whole that it can be sent and opened where
//! there is no network.
//!
//! The program is put into it when it is built (`scripts/build/single-file.mjs`). Without a script it holds
//! the rules in every language; the script shows one of them and says so on the root.

use super::checker::{ALL_RULES, FAILING, all_rules};
use super::layout::{self, Head, LANGUAGES, SCREEN, Style};
use crate::answers::link::Link;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors;
use crate::words::page as say;
use crate::words::table::table;
use crate::words::word::COUNT;

/// The document, from `html` on.
#[must_use]
pub fn document(style: Style) -> Tree {
    // What it may do is said when the program is in it, whose hash belongs to that.
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], loads: &[] };
    layout::bare(
        Lang::DEFAULT,
        style,
        &head,
        |_| {},
        |body| {
            body.element("header", &[], |header| {
                in_each_language(header, |tree| layout::brand(tree, &head));
                header.element("nav", &[], |nav| {
                    nav.element("ul", &[("id", LANGUAGES), ("role", "list")], |ul| {
                        anchors::links(ul, |_| "#".to_owned());
                    });
                });
            });
            body.element("main", &[], |main| {
                main.element("div", FAILING, |div| {
                    in_each_language(div, |tree| tree.leaf("p", &[], say::FAILED_IN_A_FILE));
                });
                main.element("div", &[("id", SCREEN)], |div| {
                    div.append(screen::screen(&Link::default(), CHECKED, div.lang()));
                });
                main.element("div", &[("id", ALL_RULES)], |div| {
                    in_each_language(div, |tree| tree.element("details", &[("open", "")], all_rules));
                });
            });
            body.element("footer", &[], |footer| in_each_language(footer, layout::disclaimers));
            words(body);
            body.element("script", &[("src", "app/single-file.js")], |_| {});
        },
    )
}

/// The table of each language, in their order.
fn words(tree: &mut Tree) {
    let of = |lang: &Lang| layout::array(&table(*lang, &terms::EDITIONS, COUNT));
    let tables = ["[", &Lang::ALL.iter().map(of).collect::<Vec<_>>().join(","), "]"].concat();
    let attributes: Attributes = &[("type", "application/json"), ("id", layout::WORDS)];
    tree.element("script", attributes, |tree| tree.plain(tables.into()));
}

/// The same in each language, of which the style shows one once the root names it.
fn in_each_language(tree: &mut Tree, what: impl Fn(&mut Tree)) {
    for lang in Lang::ALL {
        tree.element("div", &[("class", "in")], |div| {
            div.set("lang", lang.code().to_owned());
            div.speaking(*lang, &what);
        });
    }
}
