//! How does one get to every result by links alone? The questions and results as one document that needs no
//! script.
//!
//! Each screen is a section, an answer is a link to the next one, and the style shows the one that the
//! address names; where a browser does not know how, all are there, one below the other. A section is named
//! by the answers that lead to it, the same in every language. Everything is answered here, so there is no
//! "I don't know": who needs it needs the checker.

use super::layout::{self, Head, Style};
use crate::answers::link::Link;
use crate::answers::names::Token;
use crate::answers::question::{Answer, Answers, Question};
use crate::decision::decide::{Kind, decide};
use crate::decision::in_force::InForce;
use crate::decision::sets::RuleSet;
use crate::explain;
use crate::explain::told::{those, told};
use crate::lang::Lang;
use crate::law::result::{NoRoute, Verdict};
use crate::law::source::CHECKED;
use crate::law::terms::Terms;
use crate::screen;
use crate::screen::files::Page;
use crate::screen::tree::{Attributes, Piece, Tree};
use crate::site::anchors::{anchor, anchor_to};
use crate::site::book;
use crate::words::{book as book_words, page as say};
use std::borrow::Cow;

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may: &[], scripts: &[] };
    layout::document(
        lang,
        style,
        Page::NoScript,
        &head,
        |_| {},
        |main| {
            main.leaf("h1", &[], say::TITLE);
            main.leaf("p", &[("class", "hint")], say::BY_LINKS);
            let in_force = InForce::on(CHECKED);
            let review_by = in_force.version.review_by;
            main.element("p", &[("class", "hint")], |p| p.made(say::trusted_until(review_by, p.lang())));
            let mut elsewhere = Tree::under(main.lang(), in_force.terms());
            sections(main, &mut elsewhere, &in_force, &Answers::default());
            main.append(elsewhere);
            screen::explain_short_names(main, &InForce::on(CHECKED));
            main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Book, book_words::TITLE));
        },
    )
}

/// The screen of these answers, and all that come after it. Results of another procedure go elsewhere: they
/// are alike and far apart, and stand together behind the others, by which gzip makes the page 4 % smaller.
fn sections(tree: &mut Tree, elsewhere: &mut Tree, in_force: &InForce, answers: &Answers) {
    let mut shown = Tree::under(tree.lang(), in_force.terms());
    let mut is_elsewhere = false;
    let (asked, cited) = match decide(in_force, answers).kind {
        Kind::Ask { question, because, .. } => (Some(question), rules_in_the_book(in_force, because)),
        Kind::Decided(ruling) => {
            let caveats = told(in_force, &ruling, answers).caveats.map(|caveat| caveat.id);
            let mut cited = rules_in_the_book(in_force, ruling.because);
            cited.extend(caveats.map(|id| book::caveat_place_on(id, in_force.on)));
            is_elsewhere = ruling.finding.verdict == Verdict::Closed(NoRoute::NotCovered);
            (None, cited)
        }
        // Only not knowing leads to cases, and here everybody knows.
        Kind::Depends(_) => (None, Vec::new()),
    };
    screen::write_among_others(&mut shown, in_force, answers);
    let is_first = answers.given().next().is_none();
    let class: Attributes = if is_first { &[("class", "screen first")] } else { &[("class", "screen")] };
    let among = if is_elsewhere { &mut *elsewhere } else { &mut *tree };
    among.element("section", class, |section| {
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
        section.append(to_the_book(among_others(without_doing(shown)), cited));
        given(section, answers, in_force.terms());
    });
    for value in asked.map_or(&[] as &[_], Question::values) {
        sections(tree, elsewhere, in_force, &answers.with(*value));
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

/// Where those of some rules that name a source stand in the open book, in their order.
fn rules_in_the_book(in_force: &InForce, because: RuleSet) -> Vec<String> {
    let named = those(in_force, because).filter(|grounds| !grounds.sources().is_empty());
    named.map(|grounds| book::place_on(grounds.id, in_force.on)).collect()
}

/// In the place of the sources behind each "where is it written", a link to where they stand in the open
/// book: said on each screen, they are a third of the page.
fn to_the_book(shown: Tree, places: Vec<String>) -> Tree {
    let page = Page::Book.file(shown.lang());
    let mut places = places.into_iter();
    let mut folded = shown.pieces().windows(2).map(is_folded).collect::<Vec<_>>().into_iter();
    // How deep in what is folded, and in its summary.
    let (mut depth, mut said) = (0, 0);
    shown.changed(|piece| {
        let begins = folded.next().unwrap_or_default();
        match piece {
            Piece::Start(_) if begins => {
                depth = 1;
                Some(Piece::Start("a"))
            }
            Piece::Attribute("class", _) if depth == 1 => {
                let place = places.next().unwrap_or_default();
                Some(Piece::Attribute("href", [page.as_str(), "#", &place].concat().into()))
            }
            Piece::Start(tag) if depth > 0 => {
                depth += 1;
                said = if tag == "summary" { depth } else { said };
                None
            }
            Piece::End if depth > 0 => {
                said = if depth == said { 0 } else { said };
                depth -= 1;
                (depth == 0).then_some(piece)
            }
            Piece::Text(_) | Piece::Attribute(..) if depth > 0 && depth != said => None,
            Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
        }
    })
}

/// Do the sources of a sentence begin here, folded up?
fn is_folded(pieces: &[Piece]) -> bool {
    matches!(pieces, [Piece::Start("details"), Piece::Attribute("class", class)] if class == "small")
}

/// What becomes of an element where no script runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    /// What is in it is kept.
    Unwrapped,
    /// What it would do a script does: its text is a paragraph.
    Read,
    Dropped,
}

/// A screen without what can only be ticked or copied by a script.
fn without_doing(shown: Tree) -> Tree {
    let pieces = shown.pieces();
    let fates: Vec<Fate> =
        pieces.iter().enumerate().map(|(place, piece)| fate(piece, pieces.get(place + 1))).collect();
    let (mut fates, mut open): (_, Vec<Fate>) = (fates.into_iter(), Vec::new());
    shown.changed(|piece| {
        let own = fates.next().unwrap_or(Fate::Kept);
        let around = open.last().copied().unwrap_or(Fate::Kept);
        match piece {
            Piece::Start(tag) => {
                let is_to_do = around == Fate::Read && tag == "b";
                let now = if around == Fate::Dropped || is_to_do { Fate::Dropped } else { own };
                open.push(now);
                match now {
                    Fate::Kept => Some(piece),
                    Fate::Read => Some(Piece::Start("p")),
                    Fate::Unwrapped | Fate::Dropped => None,
                }
            }
            Piece::End => {
                open.pop();
                matches!(around, Fate::Kept | Fate::Read).then_some(piece)
            }
            Piece::Attribute(..) => matches!(around, Fate::Kept | Fate::Read).then_some(piece),
            Piece::Text(_) => (around != Fate::Dropped).then_some(piece),
        }
    })
}

fn fate(piece: &Piece, next: Option<&Piece>) -> Fate {
    match (piece, next) {
        (Piece::Start("input"), _) => Fate::Dropped,
        (Piece::Start("button"), _) => Fate::Read,
        (Piece::Start("span"), Some(Piece::Attribute("role", _))) => Fate::Dropped,
        (Piece::Start("span"), Some(Piece::Attribute("id", _) | Piece::Text(_))) => Fate::Unwrapped,
        (Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End, _) => Fate::Kept,
    }
}

/// A screen among others: its heading is one of many, and its links lead to other sections.
fn among_others(shown: Tree) -> Tree {
    shown.lowered().changed(|piece| match piece {
        Piece::Attribute("tabindex" | "aria-describedby" | "data-result", _) => None,
        Piece::Attribute("id" | "aria-labelledby", value) if value == Token::Heading.name().written() => None,
        Piece::Attribute("href", href) => {
            let to = lead(&href).map_or(href, Cow::Owned);
            Some(Piece::Attribute("href", to))
        }
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}
