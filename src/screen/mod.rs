//! What does a screen look like? A tree of elements, pure: the same address, day and language give the same screen for ever.
//!
//! The same tree is printed as the static page ([`crate::screen::html`]) and drawn into a live one (`browser`, in WebAssembly only).
//! Every choice is a real link to the address of the next screen: that is all the state there is, so going back, sharing a
//! case and tapping before the program has arrived work by themselves.

pub mod tree;
pub mod html;
mod result;

use crate::answers::link::Address;
use crate::answers::question::{Answer, Answers, Question};
use crate::calendar;
use crate::calendar::Date;
use crate::explain::{self, Ask, Choice, Cited, Content, Outcome, Reason};
use crate::lang::Lang;
use crate::law::source::{CHECKED, LATEST};
use crate::screen::tree::{Attributes, Piece, Tree};
use crate::words::page::{self as say, own_name};
use crate::words::{Text, questions};

/// The id of the heading that takes the focus when the screen changes.
pub const HEADING: &str = "heading";

/// One screen of the checker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// What it is called: its heading, and the title of the window.
    pub title: &'static str,
    /// What is on it.
    pub tree: Tree,
}

/// The screen at an address.
#[must_use]
pub fn screen(address: &Address, on: Date, lang: Lang) -> Screen {
    let outcome = explain::check(&address.answers, on, lang);
    let mut tree = Tree::default();
    if let Some(notice) = outcome.notice {
        tree.leaf("p", &[("class", "notice")], notice);
    }
    ignored(&mut tree, &address.ignored, lang);
    let title = match (address.again, &outcome.content) {
        (Some(again), _) => asked(&mut tree, address, again, &explain::choices(again, lang), lang),
        (None, Content::Ask(ask)) => question(&mut tree, address, &outcome, ask, lang),
        (None, Content::Result(told)) => result::result(&mut tree, &outcome, told, lang),
        (None, Content::Depends(depends)) => result::depends(&mut tree, address, &outcome, depends, lang),
    };
    ways_on(&mut tree, address, &outcome, lang);
    Screen { title, tree }
}

/// The screen at an address on the day that a device says it is. Where that day cannot be, this says so first: a copy cannot be
/// older than the day on which it was made, and it does not pass for current on a clock that is wrong.
#[must_use]
pub fn screen_today(address: &Address, today: Date, lang: Lang) -> Screen {
    let Screen { title, tree: shown } = screen(address, today.max(CHECKED), lang);
    let mut tree = Tree::default();
    if today < CHECKED || today > LATEST {
        tree.leaf("p", &[("class", "notice")], say::WRONG_CLOCK.in_language(lang));
    }
    tree.append(shown);
    Screen { title, tree }
}

/// The same with each heading a step lower: inside something that has a first heading of its own.
#[must_use]
pub fn lowered(tree: Tree) -> Tree {
    tree.changed(|piece| match piece {
        Piece::Start("h1") => Some(Piece::Start("h2")),
        Piece::Start("h2") => Some(Piece::Start("h3")),
        Piece::Start(_) | Piece::Attribute(..) | Piece::Text(_) | Piece::End => Some(piece),
    })
}

/// The links to the same screen in the other languages.
#[must_use]
pub fn languages(address: &Address, lang: Lang) -> Tree {
    let fragment = address.fragment();
    let fragment = if fragment == "#" { "" } else { &fragment };
    links(lang, |other| [file(other), fragment].concat())
}

/// The links to a page in each language.
#[must_use]
pub fn links(lang: Lang, address: impl Fn(Lang) -> String) -> Tree {
    let mut tree = Tree::default();
    for other in Lang::ALL {
        let current: Attributes = if *other == lang { &[("aria-current", "true")] } else { &[] };
        tree.element("li", &[], |li| {
            li.element("a", current, |a| {
                a.set("href", address(*other));
                a.set("lang", other.code().to_owned());
                a.text(own_name(*other));
            });
        });
    }
    tree
}

/// The file of the page in this language.
#[must_use]
pub const fn file(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "index.html",
        Lang::Ru => "ru.html",
        Lang::En => "en.html",
    }
}

/// The file of the open book in this language.
#[must_use]
pub const fn book(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "book.html",
        Lang::Ru => "book-ru.html",
        Lang::En => "book-en.html",
    }
}

/// The file of the way by links alone in this language.
#[must_use]
pub const fn steps(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "steps.html",
        Lang::Ru => "steps-ru.html",
        Lang::En => "steps-en.html",
    }
}

/// The file of the page for editors in this language. A script finds it, and the next two, by the code of the language.
#[must_use]
pub const fn embed(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "embed-kk.html",
        Lang::Ru => "embed-ru.html",
        Lang::En => "embed-en.html",
    }
}

/// The file of the page that stands in a frame in this language.
#[must_use]
pub const fn frame(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "frame-kk.html",
        Lang::Ru => "frame-ru.html",
        Lang::En => "frame-en.html",
    }
}

/// The file of the example article in this language.
#[must_use]
pub const fn article(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "article-kk.html",
        Lang::Ru => "article-ru.html",
        Lang::En => "article-en.html",
    }
}

/// The file that holds the checker whole.
pub const WHOLE: &str = "tirkeu.html";

/// The manifest with which the page in this language is installed.
#[must_use]
pub const fn manifest(lang: Lang) -> &'static str {
    match lang {
        Lang::Kk => "kk.webmanifest",
        Lang::Ru => "ru.webmanifest",
        Lang::En => "en.webmanifest",
    }
}

/// A question with the answers that somebody can give who knows, and nothing else.
#[must_use]
pub fn question_alone(answers: &Answers, question: Question, lang: Lang) -> Tree {
    let mut tree = Tree::default();
    let choices: Vec<_> = explain::choices(question, lang)
        .into_iter()
        .filter(|choice| choice.answer != Answer::Unsure)
        .collect();
    asked(&mut tree, &Address::of(*answers), question, &choices, lang);
    tree
}

/// A result without the ways on; nothing where there is none.
#[must_use]
pub fn result_alone(address: &Address, on: Date, lang: Lang) -> Tree {
    let outcome = explain::check(&address.answers, on, lang);
    let mut tree = Tree::default();
    if let Content::Result(told) = &outcome.content {
        result::result(&mut tree, &outcome, told, lang);
    }
    tree
}

/// A source in a line.
pub fn source_line(tree: &mut Tree, source: &Cited, lang: Lang) {
    tree.element("li", &[], |li| {
        match source.url {
            Some(url) => link_to(li, url.to_owned(), source.title),
            None => li.text(source.title),
        }
        if let Some(point) = source.point {
            li.text(", ");
            li.text(point);
        }
        li.text(". ");
        li.text(say::COMPARED.in_language(lang));
        li.text(" ");
        day(li, source.checked, lang);
    });
}

/// Rules in words, each with its sources behind a "where is it written". A rule without one says itself that nothing is published.
fn reasons(tree: &mut Tree, reasons: &[Reason], lang: Lang) {
    tree.element("ul", &[("class", "reasons")], |ul| {
        for reason in reasons {
            ul.element("li", &[], |li| {
                li.text(reason.text);
                written(li, &reason.sources, lang);
            });
        }
    });
}

fn written(tree: &mut Tree, sources: &[Cited], lang: Lang) {
    if sources.is_empty() {
        return;
    }
    tree.element("details", &[("class", "small")], |details| {
        details.leaf("summary", &[], say::WHERE_WRITTEN.in_language(lang));
        details.element("ul", &[], |ul| sources.iter().for_each(|source| source_line(ul, source, lang)));
    });
}

/// A day, in words and for machines.
pub fn day(tree: &mut Tree, day: Date, lang: Lang) {
    tree.element("time", &[], |time| {
        time.set("datetime", calendar::iso(day));
        time.made(say::date(day, lang));
    });
}

fn heading(tree: &mut Tree, title: &'static str) {
    tree.leaf("h1", &[("id", HEADING), ("tabindex", "-1")], title);
}

fn section(
    tree: &mut Tree,
    attributes: Attributes,
    title: Text,
    lang: Lang,
    children: impl FnOnce(&mut Tree),
) {
    tree.element("section", attributes, |section| {
        section.leaf("h2", &[], title.in_language(lang));
        children(section);
    });
}

/// A link.
pub fn link_to(tree: &mut Tree, href: String, label: &'static str) {
    tree.element("a", &[], |a| {
        a.set("href", href);
        a.text(label);
    });
}

fn asking_again(address: &Address, question: Question) -> String {
    Address { again: Some(question), ..Address::of(address.answers) }.fragment()
}

/// The most parts of an address that are quoted when they could not be read.
const MOST_QUOTED: usize = 5;

fn ignored(tree: &mut Tree, parts: &[String], lang: Lang) {
    if parts.is_empty() {
        return;
    }
    tree.element("div", &[("class", "notice")], |div| {
        div.leaf("p", &[], say::IGNORED.in_language(lang));
        div.element("ul", &[], |ul| {
            for part in parts.iter().take(MOST_QUOTED) {
                ul.element("li", &[], |li| li.element("code", &[], |code| code.made(part.clone())));
            }
        });
    });
}

fn question(tree: &mut Tree, address: &Address, outcome: &Outcome, ask: &Ask, lang: Lang) -> &'static str {
    progress(tree, &outcome.answers, ask.at_most, lang);
    let title = asked(tree, address, ask.question, &ask.options, lang);
    tree.element("details", &[], |details| {
        details.leaf("summary", &[], say::WHY_ASK.in_language(lang));
        reasons(details, &ask.because, lang);
    });
    title
}

fn asked(
    tree: &mut Tree,
    address: &Address,
    question: Question,
    choices: &[Choice],
    lang: Lang,
) -> &'static str {
    let now = address.answers.get(question);
    let prompt = questions::prompt(question).in_language(lang);
    heading(tree, prompt);
    if let Some(hint) = questions::hint(question) {
        tree.leaf("p", &[("class", "hint")], hint.in_language(lang));
    }
    tree.element("ul", &[("class", "options"), ("aria-labelledby", HEADING)], |ul| {
        for choice in choices {
            let class: Attributes = match choice.answer {
                Answer::Known(_) => &[("class", "option")],
                Answer::Unsure | Answer::Blank => &[("class", "option unsure")],
            };
            ul.element("li", &[], |li| {
                li.element("a", class, |a| {
                    a.set("href", Address::of(address.answers.set(question, choice.answer)).fragment());
                    a.text(choice.label);
                    if choice.answer == now {
                        a.text(" ");
                        a.leaf("small", &[], say::YOUR_ANSWER.in_language(lang));
                    }
                });
            });
        }
    });
    prompt
}

fn progress(tree: &mut Tree, answers: &Answers, at_most: usize, lang: Lang) {
    let answered = answers.given().count();
    tree.element("p", &[("class", "progress")], |p| {
        for (label, count) in [(say::ANSWERED, answered), (say::LEFT, at_most)] {
            p.element("span", &[], |span| {
                span.text(label.in_language(lang));
                span.text(" ");
                span.element("b", &[], |b| b.made(count.to_string()));
            });
            p.text(" ");
        }
        p.element("progress", &[("aria-hidden", "true")], |bar| {
            bar.set("max", (answered + at_most).to_string());
            bar.set("value", answered.to_string());
        });
    });
}

/// Back, every earlier answer with a way to change it, and a way to start again.
fn ways_on(tree: &mut Tree, address: &Address, outcome: &Outcome, lang: Lang) {
    let Some((last, _)) = outcome.answers.given().last() else { return };
    let (back, to) = match address.again {
        Some(_) => (say::KEEP, address.answers),
        None => (say::BACK, address.answers.without(last)),
    };
    tree.element("p", &[("class", "back")], |p| {
        link_to(p, Address::of(to).fragment(), back.in_language(lang))
    });
    section(tree, &[("class", "answers")], say::YOUR_ANSWERS, lang, |section| {
        section.element("dl", &[], |dl| {
            for (question, answer) in outcome.answers.given() {
                let prompt = questions::prompt(question).in_language(lang);
                dl.leaf("dt", &[], prompt);
                dl.element("dd", &[], |dd| {
                    dd.text(explain::label(answer, lang));
                    dd.text(" ");
                    dd.element("a", &[], |a| {
                        a.set("href", asking_again(address, question));
                        a.text(say::CHANGE.in_language(lang));
                        a.text(" ");
                        a.leaf("span", &[("class", "unseen")], prompt);
                    });
                });
            }
        });
        section.element("p", &[], |p| {
            link_to(p, Address::default().fragment(), say::START_AGAIN.in_language(lang))
        });
    });
}
