//! How does one get to every result by links alone? The questions and results as one document that needs no
//! script.
//!
//! Each screen is a section, an answer is a link to the next one, and the style shows the one that the
//! address names; where a browser does not know how, all are there, one below the other. A section is named
//! by the answers that lead to it, the same in every language. Everything is answered here, so there is no
//! "I don't know": who needs it needs the checker.

use super::layout::{self, Head, Style};
use crate::answers::link::Link;
use crate::answers::question::{Answer, Answers, Question};
use crate::decision::decide::{Kind, decide};
use crate::decision::in_force::InForce;
use crate::explain;
use crate::lang::Lang;
use crate::law::source::{CHECKED, REVIEW_BY};
use crate::law::terms::Terms;
use crate::screen;
use crate::screen::files::Page;
use crate::screen::parts::HEADING;
use crate::screen::tree::{Attributes, Piece, Tree};
use crate::site::anchors::{anchor, anchor_to};
use crate::words::{book, page as say};
use std::borrow::Cow;

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], loads: &[] };
    layout::document(
        lang,
        style,
        Page::NoScript,
        &head,
        |_| {},
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.leaf("p", &[("class", "hint")], say::BY_LINKS);
            main.element("p", &[("class", "hint")], |p| p.made(say::trusted_until(REVIEW_BY, p.lang())));
            sections(main, &InForce::on(CHECKED), &Answers::default());
            screen::short_names::explain_all(main);
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, book::TITLE));
        },
    )
}

/// The screen of these answers, and all that come after it.
fn sections(tree: &mut Tree, in_force: &InForce, answers: &Answers) {
    let mut shown = Tree::under(tree.lang(), in_force.terms);
    let decision = decide(in_force, answers);
    let asked = match &decision.kind {
        Kind::Ask { question, .. } => {
            screen::question::alone(&mut shown, answers, *question);
            Some(*question)
        }
        Kind::Decided(ruling) => {
            screen::result::alone(&mut shown, in_force, ruling, &decision.answers);
            None
        }
        // Only not knowing leads here, and here everybody knows.
        Kind::Depends(_) => None,
    };
    let is_first = answers.given().next().is_none();
    let class: Attributes = if is_first { &[("class", "screen first")] } else { &[("class", "screen")] };
    tree.element("section", class, |section| {
        let id = id(answers);
        section.set("id", id.clone());
        section.element("p", &[("class", "languages")], |p| {
            let own = p.lang();
            for other in Lang::ALL.iter().filter(|other| **other != own) {
                p.element("a", &[], |a| {
                    a.set("href", [Page::NoScript.file(*other).as_str(), "#", &id].concat());
                    a.set("lang", other.code().to_owned());
                    a.plain(other.own_name().into());
                });
                p.text(" ");
            }
        });
        section.append(among_others(shown));
        given(section, answers, in_force.terms);
    });
    for value in asked.map_or(&[] as &[_], Question::values) {
        sections(tree, in_force, &answers.with(*value));
    }
}

/// The answers that lead to a section, one step back, and the beginning.
fn given(tree: &mut Tree, answers: &Answers, terms: Terms) {
    let Some((last, _)) = answers.given().last() else { return };
    tree.leaf("h3", &[], say::YOUR_ANSWERS);
    tree.element("p", &[], |p| {
        for (_, answer) in answers.given() {
            p.text(explain::label(answer, terms, p.lang()));
            p.element("br", &[], |_| {});
        }
    });
    tree.element("p", &[("class", "back")], |p| {
        anchor(p, ["#", &id(&answers.without(last))].concat(), say::BACK);
        p.text(" ");
        anchor(p, ["#", &id(&Answers::default())].concat(), say::START_AGAIN);
    });
}

/// The answers as an id: a letter for each, by its place among those that are offered. Which questions were
/// asked follows from the answers before. The last answer comes first: compressed, the page is 2 % smaller.
fn id(answers: &Answers) -> String {
    let given: Vec<_> = answers.given().collect();
    let places = given.iter().rev().filter_map(|(question, answer)| {
        let place = question.values().iter().position(|value| *answer == Answer::Known(*value))?;
        ('a'..='z').nth(place)
    });
    let places: String = places.collect();
    if places.is_empty() { "start".to_owned() } else { places }
}

/// Where a link of the checker leads here: to a section, or to another page without the answers, which the
/// book marks only with a script.
fn lead(href: &str) -> Option<String> {
    match href.split_once(".html#") {
        Some((page, _)) => Some([page, ".html"].concat()),
        None => href.starts_with('#').then(|| ["#", &id(&Link::read(href).answers)].concat()),
    }
}

/// A screen among others: its heading is one of many, and its links lead to other sections.
fn among_others(shown: Tree) -> Tree {
    shown.lowered().changed(|piece| match piece {
        Piece::Attribute("tabindex" | "aria-describedby" | screen::result::RESULT, _) => None,
        Piece::Attribute("id" | "aria-labelledby", value) if value == HEADING => None,
        Piece::Attribute("href", href) => {
            let to = lead(&href).map_or(href, Cow::Owned);
            Some(Piece::Attribute("href", to))
        }
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}
