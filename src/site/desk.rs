//! What is on the page of the desk: every question at once, the keys, all that can be said, and the slip?
//!
//! Everything stands in it from the start, and a script shows what belongs to the answers: it has no sentence
//! and puts none together.

use super::checker::FAILING;
use super::layout::{self, Head, Style};
use super::policy;
use super::sealed::{Sealed, sealed};
use crate::answers::question::{Question, UNSURE};
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::explain::desk::{ORDER, Part, in_order};
use crate::lang::Lang;
use crate::law::source::CHECKED;
use crate::law::terms::Terms;
use crate::screen::files::{self, Page};
use crate::screen::tree::{Attributes, Tree};
use crate::site::anchors::anchor_to;
use crate::site::slip;
use crate::words::aloud::{self, Aloud};
use crate::words::desk as say;
use crate::words::{Text, page, questions};

/// The document in this language, from `html` on.
#[must_use]
pub fn document(lang: Lang, style: Style) -> Tree {
    let may = &[policy::RUN, policy::BE_KEPT];
    let head = Head { title: say::TITLE, tagline: say::TAGLINE, may, scripts: &["desk/desk.js"] };
    let manifest = |tree: &mut Tree| {
        tree.element("link", &[("rel", "manifest")], |link| link.set("href", files::manifest(lang)));
    };
    let page = layout::document(lang, style, Page::Desk, &head, manifest, |main| {
        main.element("p", FAILING, |p| and_other_pages(p, say::FAILED));
        main.element("noscript", &[], |tree| {
            tree.element("p", &[("class", "notice")], |p| and_other_pages(p, say::NO_SCRIPT));
        });
        desk(main);
        slip::sheet(main, style);
        main.element("p", &[("class", "book")], |p| {
            p.element("a", &[("download", "")], |a| {
                a.set("href", files::DESK_FILE.to_owned());
                a.say(say::AS_A_FILE);
            });
        });
        main.element("p", &[("class", "book")], |p| anchor_to(p, Page::Checker, page::TITLE));
    });
    sealed(Sealed::DeskAndSlip, page)
}

fn and_other_pages(p: &mut Tree, text: Text) {
    p.say(text);
    p.text(" ");
    anchor_to(p, Page::Checker, page::TITLE);
    p.text(" ");
    anchor_to(p, Page::NoScript, page::WITHOUT_A_SCRIPT);
}

/// The desk in the language of the tree, without the slip itself, which has every language.
pub(super) fn desk(tree: &mut Tree) {
    tree.element("div", &[("class", "desk"), ("hidden", "")], |desk| {
        desk.set("data-edition", say::digest(&terms::EDITIONS).to_string());
        desk.leaf("h1", &[], say::TITLE);
        notices(desk);
        desk.element("section", &[("class", "shown")], |section| {
            section.set_text("aria-label", say::RESULT);
            // Said once, when it changes.
            let status: Attributes =
                &[("role", "status"), ("aria-live", "polite"), ("aria-atomic", "true"), ("class", "verdict")];
            section.element("div", status, |_| {});
        });
        tools(desk);
        desk.element("form", &[("class", "board")], board);
        keys(desk);
        each_edition(desk, "texts", texts);
        slip::around(desk);
    });
}

/// What stands above the result where something is wrong.
fn notices(desk: &mut Tree) {
    of_the_day(desk);
    desk.element("p", NOTICE, |p| {
        p.set("data-mark", "4".to_owned());
        p.say(say::UNREAD);
    });
}

const NOTICE: Attributes = &[("class", "notice"), ("hidden", "")];

/// That the device cannot be right about the day, and that the rules have not been checked: a script shows
/// which is so, by the numbers that the programs have for it.
pub(super) fn of_the_day(tree: &mut Tree) {
    let stale = page::stale(InForce::on(CHECKED).version.checked, tree.lang());
    tree.element("p", NOTICE, |p| {
        p.set("data-mark", "1".to_owned());
        p.say(page::WRONG_CLOCK);
    });
    tree.element("p", NOTICE, |p| {
        p.set("data-mark", "2".to_owned());
        p.made(stale);
    });
}

/// What is done with the answers, each with its key.
const TOOLS: &[(&str, &str, Text)] = &[
    ("undo", "Backspace", say::UNDO),
    ("clear", "Delete", say::CLEAR),
    ("print", "P", crate::words::slip::PRINT),
];

fn tools(section: &mut Tree) {
    section.element("p", &[("class", "tools")], |p| {
        for (name, key, label) in TOOLS {
            p.element("button", &[("type", "button")], |button| {
                button.set("data-tool", (*name).to_owned());
                button.set("aria-keyshortcuts", (*key).to_owned());
                button.leaf_text("kbd", &[("aria-hidden", "true")], key);
                button.text(" ");
                button.say(*label);
            });
            p.text(" ");
        }
        p.element("a", &[("class", "case")], |a| {
            a.set("href", Page::Checker.file(a.lang()));
            a.say(say::IN_THE_CHECKER);
        });
    });
}

fn board(form: &mut Tree) {
    for (part, questions) in ORDER {
        form.element("div", &[("class", "part")], |div| {
            div.leaf("h2", &[], heading(*part));
            questions.iter().for_each(|question| ask(div, *question));
        });
    }
}

const fn heading(part: Part) -> Text {
    match part {
        Part::Home => say::HOME,
        Part::Who => say::WHO,
        Part::Means => say::MEANS,
    }
}

/// The letter of a question: as many as there are questions, in their order at the desk.
fn letter(question: Question) -> &'static str {
    const LETTERS: [&str; Question::ALL.len()] = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
    let place = in_order().position(|other| other == question);
    place.and_then(|place| LETTERS.get(place)).copied().unwrap_or_default()
}

fn ask(part: &mut Tree, question: Question) {
    let terms = terms::on(CHECKED);
    part.element("fieldset", &[], |fieldset| {
        fieldset.set("data-question", (question as u32).to_string());
        fieldset.set("data-name", question.name().to_owned());
        fieldset.set("data-key", letter(question).to_owned());
        fieldset.element("legend", &[], |legend| {
            legend.leaf_text("kbd", &[("aria-hidden", "true")], letter(question));
            legend.text(" ");
            legend.leaf("span", &[], questions::prompt(question, terms));
        });
        // "I don't know" is 1, the answers come after it: as the program numbers them.
        let known = question.values().iter().map(|value| (value.name(), questions::label(*value, terms)));
        for (key, (name, label)) in known.enumerate() {
            choice(fieldset, question, (key + 1, key + 2), (name, label));
        }
        choice(fieldset, question, (0, 1), (UNSURE, questions::UNSURE));
    });
}

fn choice(
    fieldset: &mut Tree,
    question: Question,
    (key, number): (usize, usize),
    (name, label): (&'static str, Text),
) {
    fieldset.element("label", &[], |tree| {
        tree.element("input", &[("type", "radio")], |input| {
            input.set("name", question.name().to_owned());
            input.set("value", name.to_owned());
            input.set("data-number", number.to_string());
            input.set("data-key", key.to_string());
        });
        tree.text(" ");
        tree.element("kbd", &[("aria-hidden", "true")], |kbd| kbd.made(key.to_string()));
        tree.text(" ");
        tree.leaf("span", &[], label);
    });
}

/// Which key does what; and whether keys answer at all: whoever dictates to the machine switches them off.
fn keys(desk: &mut Tree) {
    desk.element("details", &[("class", "keys"), ("open", "")], |details| {
        details.leaf("summary", &[], say::KEYS);
        details.element("ul", &[], |ul| {
            for (key, does) in [("1 … 5", say::DIGITS), ("0", say::ZERO), ("A … K", say::LETTERS)]
                .into_iter()
                .chain(TOOLS.iter().map(|(_, key, label)| (*key, *label)))
            {
                ul.element("li", &[], |li| {
                    li.leaf_text("kbd", &[], key);
                    li.text(" ");
                    li.say(does);
                });
            }
        });
        details.element("label", &[], |label| {
            label.element(
                "input",
                &[("type", "checkbox"), ("checked", ""), ("class", "keys-answer")],
                |_| {},
            );
            label.text(" ");
            label.say(say::KEYS_ANSWER);
        });
    });
}

/// What can be said, once for each numbers and definitions of the law that can be those of a day on which the
/// page is used.
pub(super) fn each_edition(tree: &mut Tree, class: &'static str, what: impl Fn(&mut Tree, Terms)) {
    for (edition, terms) in terms::EDITIONS.iter().enumerate().skip(terms::edition(CHECKED)) {
        tree.element("div", &[("hidden", "")], |div| {
            div.set("class", class.to_owned());
            div.set("data-edition", edition.to_string());
            what(div, *terms);
        });
    }
}

fn texts(tree: &mut Tree, terms: Terms) {
    tree.leaf("b", &[("data-ask", "")], say::ASK);
    tree.leaf("b", &[("data-say", "")], say::SAY);
    for sentence in Aloud::ALL {
        tree.element("p", &[], |p| {
            p.set("data-aloud", (*sentence as u32).to_string());
            p.say(aloud::sentence(*sentence, terms));
        });
    }
    tree.leaf("p", &[("data-depends", "")], aloud::DEPENDS);
}
