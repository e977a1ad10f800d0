//! What does the snippet look like in an article? An example, with the snippet in its middle.

use super::{MAY, link_and_facts, script};
use crate::calendar;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::SWITCH;
use crate::screen::files::Page;
use crate::screen::tree::Tree;
use crate::site::anchors::anchor_to;
use crate::site::layout::{self, Head, Style};
use crate::words::embed as say;

/// The document in this language, from `html` on; `hash` is that of the snippet's script.
#[must_use]
pub fn document(lang: Lang, style: Style, hash: &str) -> Tree {
    // It is as old as the rules, and says what held on its day.
    let terms = terms::on(SWITCH);
    let head = Head { title: say::ARTICLE_TITLE, tagline: say::ARTICLE_NOTE, may: MAY, scripts: &[] };
    layout::document(
        lang,
        style,
        Page::Article,
        &head,
        |_| {},
        |main| {
            main.element("article", &[], |article| {
                article.leaf("h1", &[], say::ARTICLE_TITLE);
                article.leaf("p", &[], say::article_before(terms));
                article.element("tirkeu-check", &[], |check| {
                    check.set("published", calendar::iso(SWITCH));
                    check.set("lang", lang.code().to_owned());
                    link_and_facts(check, terms);
                });
                script(article, hash);
                article.leaf("p", &[], say::ARTICLE_AFTER);
            });
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Embed, say::TITLE));
        },
    )
}
