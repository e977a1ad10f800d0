//! What stands in the iframe in somebody else's page? The checker in its shell, and nothing around it.

use super::link_and_facts;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen::tree::Tree;
use crate::site::layout::{self, Head, Style};
use crate::site::policy;
use crate::words::page as say;

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head {
        title: say::TITLE,
        tagline: say::TAGLINE,
        may: &[policy::RUN],
        loads: &[("script", &[("type", "module"), ("src", "embed/iframe-page.js")])],
    };
    layout::bare(
        lang,
        style,
        &head,
        |_| {},
        |body| {
            body.element("tirkeu-check", &[("eager", "")], |check| {
                check.set("lang", lang.code().to_owned());
                check.element("p", &[], |p| link_and_facts(p, terms::on(CHECKED)));
            });
            layout::words(body);
        },
    )
}
