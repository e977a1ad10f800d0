//! What stands in the accessibility statement? A page of its own, which asks nothing and runs nothing.

use super::layout::{self, Head, Style};
use crate::calendar::{Date, date};
use crate::lang::Lang;
use crate::screen::files::Page;
use crate::screen::sink::TreeSink;
use crate::screen::tree::Tree;
use crate::site::anchors::{anchor, anchor_to};
use crate::words::accessibility::{self as say, Part};
use crate::words::page;

/// The day on which the statement was last compared with what the tests do.
const WRITTEN: Date = date(2026, 11, 27);

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
    layout::document(lang, style, Page::Accessibility, &head, |_| {}, main)
}

fn main(tree: &mut Tree) {
    tree.leaf("h1", &[], say::TITLE);
    Part::ALL.iter().for_each(|part| tree.element("section", &[], |section| one_part(section, *part)));
    tree.element("p", &[("class", "small")], |p| {
        p.say(say::WRITTEN);
        p.text(" ");
        p.day(WRITTEN);
    });
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::NoScript, page::WITHOUT_A_SCRIPT));
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Checker, page::TITLE));
}

fn one_part(section: &mut Tree, part: Part) {
    section.leaf("h2", &[], say::heading(part));
    match part {
        Part::Tested | Part::NotTested | Part::Shortcomings => section.element("ul", &[], |ul| {
            say::says(part).iter().for_each(|line| ul.leaf("li", &[], *line));
        }),
        Part::Standard | Part::Tell => paragraphs(section, part),
        Part::Without => {
            paragraphs(section, part);
            section.element("p", &[("class", "book")], |p| anchor(p, "tel:1414".to_owned(), say::CALL));
        }
    }
}

fn paragraphs(section: &mut Tree, part: Part) {
    say::says(part).iter().for_each(|text| section.leaf("p", &[], *text));
}
