//! How does one get to every result by links alone? The questions and results as one document that needs no
//! script.
//!
//! Each screen is a section, an answer is a link to the next one, and the style shows the one that the
//! address names. Screens that say the same and lead to the same are one. Everything is answered here, so
//! there is no "I don't know": who needs it needs the checker.

use super::layout::{self, Head, Style};
use crate::answers::link::Link;
use crate::answers::question::{Answer, Answers};
use crate::decision::decide::{Kind, decide};
use crate::decision::in_force::InForce;
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::screen;
use crate::screen::files::Page;
use crate::screen::parts::{self, HEADING, anchor, anchor_to};
use crate::screen::tree::{Attributes, Piece, Tree};
use crate::words::{book, page as say};
use std::borrow::Cow;

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], loads: &[] };
    let mut screens = Screens { in_force: InForce::on(CHECKED), lang, made: Vec::new() };
    let first = screens.section_for(&Answers::default());
    layout::document(
        lang,
        style,
        Page::NoScript,
        &head,
        |_| {},
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.leaf("p", &[("class", "hint")], say::BY_LINKS);
            // Made from the end: the first question is the last one made.
            for (id, screen) in screens.made.into_iter().rev() {
                let class: Attributes =
                    if id == first { &[("class", "screen first")] } else { &[("class", "screen")] };
                main.element("section", class, |section| {
                    let begins_again = id != first;
                    section.set("id", id);
                    section.append(screen);
                    if begins_again {
                        section.element("p", &[("class", "back")], |p| {
                            anchor(p, "#".to_owned(), say::START_AGAIN);
                        });
                    }
                });
            }
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, book::TITLE));
        },
    )
}

/// The screens made so far, each with the id under which it is reached.
struct Screens {
    in_force: InForce,
    lang: Lang,
    made: Vec<(String, Tree)>,
}

impl Screens {
    /// Makes the screen of these answers and all that come after it; its id.
    fn section_for(&mut self, answers: &Answers) -> String {
        let screen = match decide(&self.in_force, answers).kind {
            Kind::Ask { question, .. } => {
                let ids: Vec<_> = question
                    .values()
                    .iter()
                    .map(|value| (fragment(&answers.with(*value)), self.section_for(&answers.with(*value))))
                    .collect();
                let screen = screen::question::alone(answers, question, self.in_force.terms, self.lang);
                among_others(screen, |href| {
                    ids.iter().find(|(fragment, _)| *fragment == href).map(|(_, id)| ["#", id].concat())
                })
            }
            Kind::Decided(_) | Kind::Depends { .. } => {
                let screen = screen::result::alone(&Link::of(*answers), self.in_force.on, self.lang);
                // The book marks a way only with a script.
                among_others(screen, |href| {
                    href.split_once(".html#").map(|(page, _)| [page, ".html"].concat())
                })
            }
        };
        if let Some((id, _)) = self.made.iter().find(|(_, other)| *other == screen) {
            return id.clone();
        }
        let id = id(answers);
        self.made.push((id.clone(), screen));
        id
    }
}

fn fragment(answers: &Answers) -> String {
    Link::of(*answers).fragment()
}

/// The answers as an id: those of the first way on which the screen is met.
fn id(answers: &Answers) -> String {
    let given = answers.given().filter_map(|(_, answer)| match answer {
        Answer::Known(value) => Some([value.question().name(), "=", value.name()].concat()),
        Answer::Unsure | Answer::Blank => None,
    });
    ["screen", &given.map(|given| [".", &given].concat()).collect::<String>()].concat()
}

/// A screen among others: its heading is one of many, and its links lead to other sections.
fn among_others(screen: Tree, lead: impl Fn(&str) -> Option<String>) -> Tree {
    parts::lowered(screen).changed(|piece| match piece {
        Piece::Attribute("tabindex", _) => None,
        Piece::Attribute("id" | "aria-labelledby", value) if value == HEADING => None,
        Piece::Attribute("href", href) => {
            let to = lead(&href).map_or(href, Cow::Owned);
            Some(Piece::Attribute("href", to))
        }
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}
