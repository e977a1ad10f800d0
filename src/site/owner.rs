//! What does an owner read who got an SMS from 1414? A page of its own, which asks nothing and needs no
//! script.
//!
//! The hour stands on top, and two links: for whoever knows who has applied, and for whoever expected
//! nothing. Below each part it says what its sentences rest on.

use super::layout::{self, Head, Style};
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::law::terms::Terms;
use crate::screen;
use crate::screen::files::Page;
use crate::screen::sink::TreeSink;
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::{anchor, anchor_to};
use crate::words::authority::{self, Authority, sentences};
use crate::words::owner::{self as say, Part, Saying, Way};
use crate::words::{book, page};

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
    layout::document(lang, style, Page::Owner, &head, |_| {}, main)
}

fn main(tree: &mut Tree) {
    let in_force = InForce::on(CHECKED);
    let terms = in_force.terms();
    tree.leaf("h1", &[], say::TITLE);
    paragraphs(tree, say::FIRST, terms);
    tree.element("p", &[("class", "hour")], |p| {
        p.leaf("b", &[], say::the_hour(terms));
        p.text(" ");
        p.say(say::says(Saying::WithinTheHour, terms));
    });
    tree.element("ul", &[("class", "choices"), ("role", "list")], |ul| {
        for part in [Part::Known, Part::Unexpected] {
            ul.element("li", &[], |li| li.element("a", &[("class", "option")], |a| leading_to(a, part)));
        }
    });
    where_written(tree, &[say::FIRST, &[Saying::WithinTheHour]].concat(), terms);
    contents(tree);
    Part::ALL.iter().for_each(|part| one_part(tree, *part, terms));
    trust(tree);
    screen::explain_what_stands(tree, &in_force);
    tree.element("p", &[("class", "book")], |p| {
        p.say(say::FOR_ONESELF);
        p.text(" ");
        anchor_to(p, Page::Checker, page::TITLE);
    });
    tree.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, book::TITLE));
}

/// What a part is called in an address: the same in every language.
const fn id(part: Part) -> &'static str {
    match part {
        Part::Known => "known",
        Part::Unexpected => "unexpected",
        Part::Never => "never",
        Part::Meaning => "meaning",
        Part::Nothing => "nothing",
        Part::Registered => "registered",
        Part::Removal => "removal",
        Part::Letting => "letting",
        Part::Ask => "ask",
    }
}

/// A link that has just begun leads to a part, under its heading.
fn leading_to(tree: &mut Tree, part: Part) {
    tree.set("href", ["#", id(part)].concat());
    tree.say(say::heading(part));
}

fn contents(tree: &mut Tree) {
    tree.element("details", &[("class", "contents")], |details| {
        details.leaf("summary", &[], say::CONTENTS);
        details.element("ul", &[("role", "list")], |ul| {
            for part in Part::ALL {
                ul.element("li", &[], |li| li.element("a", &[], |a| leading_to(a, *part)));
            }
        });
    });
}

fn one_part(tree: &mut Tree, part: Part, terms: Terms) {
    let class: Attributes = if part == Part::Never { &[("class", "never")] } else { &[] };
    tree.element("section", class, |section| {
        section.set("id", id(part).to_owned());
        section.leaf("h2", &[], say::heading(part));
        paragraphs(section, say::sayings(part), terms);
        for way in say::ways(part) {
            section.element("p", &[("class", "way")], |p| match way {
                Way::Out(label, url) => anchor(p, url.in_language(p.lang()).to_owned(), *label),
                Way::Part(other) => p.element("a", &[], |a| leading_to(a, *other)),
            });
        }
        where_written(section, say::sayings(part), terms);
    });
}

fn paragraphs(tree: &mut Tree, sayings: &[Saying], terms: Terms) {
    sayings.iter().for_each(|saying| tree.leaf("p", &[], say::says(*saying, terms)));
}

/// What each sentence rests on: the sources, with the day on which they were compared, or that it is our
/// advice. Sentences of a paragraph that rest on the same stand together.
fn where_written(tree: &mut Tree, sayings: &[Saying], terms: Terms) {
    tree.element("details", &[("class", "small")], |details| {
        details.leaf("summary", &[], page::WHERE_WRITTEN);
        details.element("ul", &[], |ul| {
            for saying in sayings {
                let said = sentences(say::says(*saying, terms).in_language(ul.lang()));
                let said: Vec<_> = said.into_iter().zip(authority::owner(*saying)).collect();
                for run in said.chunk_by(|(_, one), (_, next)| one == next) {
                    let Some((_, rests)) = run.first() else { continue };
                    ul.element("li", &[], |li| {
                        for (sentence, _) in run {
                            li.text(sentence);
                            li.text(" ");
                        }
                        li.leaf("b", &[], book::rests(**rests).unwrap_or(say::OUR_ADVICE));
                        sources(li, **rests);
                    });
                }
            }
        });
    });
}

fn sources(tree: &mut Tree, rests: Authority) {
    if rests.sources().is_empty() {
        return;
    }
    tree.element("ul", &[], |ul| {
        let all = rests.sources().iter();
        all.for_each(|source| screen::write_source(ul, *source, norm::compared(*source)));
    });
}

/// How far the page can be trusted: when it was compared, with what, and until when.
fn trust(tree: &mut Tree) {
    let version = InForce::on(CHECKED).version;
    tree.element("section", &[("id", "trust")], |section| {
        section.leaf("h2", &[], say::TRUST);
        section.element("p", &[], |p| {
            p.say(page::COMPARED);
            p.text(" ");
            p.day(version.checked);
            p.text(". ");
            p.say(page::SOURCES_LIMITS);
        });
        section.leaf("p", &[], say::TRUST_HINT);
        section.element("p", &[], |p| p.made(page::trusted_until(version.review_by, p.lang())));
    });
}
