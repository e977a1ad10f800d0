//! What is in the single file? The checker in every language, so whole that it can be sent and opened where
//! there is no network.
//!
//! The program is put into it when it is built (`scripts/build/single-file.mjs`). Without a script it holds
//! the rules in every language; the script shows one of them and says so on the root.

use super::checker::{ALL_RULES, FAILING, all_rules, one_service};
use super::layout::{self, Head, Style};
use crate::answers::link::Link;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen;
use crate::screen::files::Page;
use crate::screen::tree::{Piece, Tree};
use crate::site::anchors;
use crate::words::agree::{Reads, message};
use crate::words::page as say;
use crate::words::services::UNEXPECTED_SMS;

/// The document, from `html` on.
#[must_use]
pub fn document(style: Style) -> Tree {
    // What it may do is said when the program is in it, whose hash belongs to that.
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
    layout::bare(
        Lang::DEFAULT,
        style,
        &head,
        |_| {},
        |body| {
            body.element("header", &[], |header| {
                in_each_language(header, |tree| {
                    if Reads::first_for(tree.lang()).iter().any(|reads| reads.lang() == tree.lang()) {
                        tree.set_text("data-sms", message(terms::on(CHECKED)));
                    }
                    if let Some(site) = style.site {
                        tree.set("data-link", [site, &Page::Checker.file(tree.lang())].concat());
                    }
                    layout::brand(tree, &head);
                });
                header.element("nav", &[], |nav| {
                    nav.element("ul", &[("id", "languages"), ("role", "list")], |ul| {
                        anchors::links(ul, |_| "#".to_owned());
                    });
                });
            });
            body.element("main", &[], |main| {
                main.element("div", FAILING, |div| {
                    in_each_language(div, |tree| tree.leaf("p", &[], say::FAILED_IN_A_FILE));
                });
                main.element("div", &[("id", "screen")], |div| {
                    let first = screen::screen(&Link::default(), CHECKED, div.lang());
                    div.append(without_ways_out(first));
                });
                main.element("div", &[("id", ALL_RULES)], |div| {
                    in_each_language(div, |tree| tree.element("details", &[("open", "")], the_rules));
                });
            });
            body.element("footer", &[], |footer| in_each_language(footer, layout::disclaimers));
            words(body);
            body.element("script", &[("src", "app/single-file.js")], |_| {});
        },
    )
}

/// No page of an owner is in the file: what they need most is said.
fn the_rules(tree: &mut Tree) {
    all_rules(tree, |li| one_service(li, &UNEXPECTED_SMS));
}

/// A screen without the paragraphs that lead to another page: none is in the file. From those that it draws
/// itself, its script takes them away.
fn without_ways_out(screen: Tree) -> Tree {
    let leads_out = |pieces: &[Piece]| match pieces {
        [Piece::Start("p"), Piece::Start("a"), Piece::Attribute("href", href)] => href.ends_with(".html"),
        [..] => false,
    };
    let mut begins = screen.pieces().windows(3).map(leads_out).collect::<Vec<_>>().into_iter();
    let mut depth = 0;
    screen.changed(|piece| {
        let is_a_way_out = begins.next().unwrap_or_default();
        match piece {
            Piece::Start(_) if is_a_way_out || depth > 0 => {
                depth += 1;
                None
            }
            Piece::End if depth > 0 => {
                depth -= 1;
                None
            }
            Piece::Attribute(..) | Piece::Text(_) if depth > 0 => None,
            Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
        }
    })
}

/// The table of each language, by an id with its code.
fn words(tree: &mut Tree) {
    for lang in Lang::ALL {
        tree.speaking(*lang, |tree| layout::words(tree, &[layout::WORDS, "-", lang.code()].concat()));
    }
}

/// The same in each language, of which the style shows one once the root names it.
pub(super) fn in_each_language(tree: &mut Tree, what: impl Fn(&mut Tree)) {
    for lang in Lang::ALL {
        tree.element("div", &[("class", "in")], |div| {
            div.set("lang", lang.code().to_owned());
            div.speaking(*lang, &what);
        });
    }
}
