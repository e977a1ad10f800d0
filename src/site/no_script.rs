//! How does one get to every result by links alone? The questions and results as one document that needs no
//! script.
//!
//! Each screen is a section, an answer is a link to the next one, and the style shows the one that the
//! address names; where a browser does not know how, all are there, one below the other. A section is named by
//! the answers that lead to it, the same in every language. Everything is answered here, so there is no
//! "I don't know": who needs it needs the checker.

use super::layout::{self, Head, Style};
use crate::answers::link::Link;
use crate::answers::question::{Answer, Answers, Question};
use crate::decision::decide::{Kind, decide};
use crate::decision::in_force::InForce;
use crate::explain;
use crate::lang::Lang;
use crate::law::source::{CHECKED, REVIEW_BY};
use crate::screen;
use crate::screen::files::Page;
use crate::screen::parts::{self, HEADING, anchor_to};
use crate::screen::tree::{Attributes, Piece, Tree};
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
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, book::TITLE));
        },
    )
}

/// The screen of these answers, and all that come after it.
fn sections(tree: &mut Tree, in_force: &InForce, answers: &Answers) {
    let (asked, shown) = match decide(in_force, answers).kind {
        Kind::Ask { question, .. } => {
            (Some(question), screen::question::alone(answers, question, in_force.terms, tree.lang()))
        }
        Kind::Decided(_) | Kind::Depends { .. } => {
            (None, screen::result::alone(&Link::of(*answers), in_force.on, tree.lang()))
        }
    };
    let is_first = answers.given().next().is_none();
    let class: Attributes = if is_first { &[("class", "screen first")] } else { &[("class", "screen")] };
    tree.element("section", class, |section| {
        let id = id(answers);
        section.set("id", id.clone());
        section.element("nav", &[], |nav| {
            nav.set_text("aria-label", say::LANGUAGES);
            nav.element("ul", &[("role", "list")], |ul| {
                parts::links(ul, |other| [Page::NoScript.file(other).as_str(), "#", &id].concat());
            });
        });
        section.append(among_others(shown, answers));
        let mut ways_on = Tree::new(section.lang());
        let outcome = explain::check(answers, in_force.on, section.lang());
        screen::question::ways_on(&mut ways_on, &Link::of(*answers), &outcome);
        section.append(among_others(ways_on, answers));
    });
    for value in asked.map_or(&[] as &[_], Question::values) {
        sections(tree, in_force, &answers.with(*value));
    }
}

/// The answers as an id.
fn id(answers: &Answers) -> String {
    let given = answers.given().filter_map(|(_, answer)| match answer {
        Answer::Known(value) => Some([".", value.question().name(), "=", value.name()].concat()),
        Answer::Unsure | Answer::Blank => None,
    });
    ["screen", &given.collect::<String>()].concat()
}

/// Where a link of the checker leads here: to a section, or to another page without the answers, which the book
/// marks only with a script.
fn lead(href: &str) -> Option<String> {
    if let Some((page, _)) = href.split_once(".html#") {
        return Some([page, ".html"].concat());
    }
    let link = Link::read(href.strip_prefix('#')?);
    // Asked again, a question stands where it was asked: after the answers before it.
    let before = link.again.map_or(link.answers, |again| {
        let earlier = link.answers.given().take_while(|(question, _)| *question != again);
        earlier.fold(Answers::default(), |answers, (question, answer)| answers.set(question, answer))
    });
    Some(["#", &id(&before)].concat())
}

/// A screen among others: its heading is one of many, its ids have the section in them, and its links lead to
/// other sections.
fn among_others(shown: Tree, answers: &Answers) -> Tree {
    let own = id(answers);
    let in_section = |ids: &str| {
        let ids = ids.split(' ').map(|part| [part, own.strip_prefix("screen").unwrap_or_default()].concat());
        ids.collect::<Vec<_>>().join(" ")
    };
    parts::lowered(shown).changed(|piece| match piece {
        Piece::Attribute("tabindex" | "aria-describedby", _) => None,
        Piece::Attribute("id" | "aria-labelledby", value) if value == HEADING => None,
        Piece::Attribute(name @ ("id" | "aria-labelledby"), ids) => {
            Some(Piece::Attribute(name, in_section(&ids).into()))
        }
        Piece::Attribute("href", href) => {
            let to = lead(&href).map_or(href, Cow::Owned);
            Some(Piece::Attribute("href", to))
        }
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}
