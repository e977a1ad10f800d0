//! What is in the one file? The checker in three languages, so whole that it can be sent and opened where there is no network.
//!
//! The program is put into it when it is shipped (`scripts/one-file.mjs`). Without a script it holds the rules in all three
//! languages; the script shows one of them and says so on the root.

use crate::answers::link::Address;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen::tree::{Attributes, Tree};
use crate::screen::{self, parts};
use crate::site::checker::{
    ALL_RULES, FAILED, Head, LANGUAGES, SCREEN, Style, all_rules, bare, brand, what_this_is,
};
use crate::words::page as say;

/// The document, from `html` on.
#[must_use]
pub fn document(style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, policy: "", loads: &[] };
    bare(
        Lang::DEFAULT,
        style,
        &head,
        |_| {},
        |body| {
            body.element("header", &[], |header| {
                in_each(header, |tree| brand(tree, &head));
                header.element("nav", &[], |nav| {
                    nav.element("ul", &[("id", LANGUAGES)], |ul| parts::links(ul, |_| "#".to_owned()));
                });
            });
            body.element("main", &[], |main| {
                main.element(
                    "div",
                    &[("id", FAILED), ("class", "notice"), ("role", "alert"), ("hidden", "")],
                    |div| {
                        in_each(div, |tree| tree.leaf("p", &[], say::FAILED));
                    },
                );
                main.element("div", &[("id", SCREEN)], |div| {
                    div.append(screen::screen(&Address::default(), CHECKED, Lang::DEFAULT).tree);
                });
                main.element("div", &[("id", ALL_RULES)], |div| {
                    in_each(div, |tree| tree.element("details", &[("open", "")], all_rules));
                });
            });
            body.element("footer", &[], |footer| in_each(footer, what_this_is));
            body.element("script", &[("src", "pkg/whole.js")], |_| {});
        },
    )
}

/// The same in each language, of which the style shows one once the root names it.
fn in_each(tree: &mut Tree, what: impl Fn(&mut Tree)) {
    for lang in Lang::ALL {
        let spoken: Attributes = &[("class", "in")];
        tree.element("div", spoken, |div| {
            div.set("lang", lang.code().to_owned());
            div.speaking(*lang, &what);
        });
    }
}
