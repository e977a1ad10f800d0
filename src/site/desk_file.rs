//! What is in the single file of the desk? The desk in every language, for where there is no network.
//!
//! The program is put into it when it is built, as into the checker's single file.

use super::checker::FAILING;
use super::desk::desk;
use super::layout::{self, Head, Style};
use super::sealed::{Sealed, sealed};
use super::single_file::in_each_language;
use super::slip;
use crate::lang::Lang;
use crate::screen::tree::Tree;
use crate::site::anchors;
use crate::words::desk as say;

/// The document, from `html` on.
#[must_use]
pub fn document(style: Style) -> Tree {
    // What it may do is said when the program is in it, whose hash belongs to that.
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
    let page = layout::bare(
        Lang::DEFAULT,
        style,
        &head,
        |_| {},
        |body| {
            body.element("header", &[], |header| {
                in_each_language(header, |tree| layout::brand(tree, &head));
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
                in_each_language(main, desk);
                slip::sheet(main, style);
            });
            body.element("footer", &[], |footer| in_each_language(footer, layout::disclaimers));
            body.element("script", &[("src", "desk/single-file.js")], |_| {});
        },
    );
    sealed(Sealed::DeskAndSlip, page)
}
