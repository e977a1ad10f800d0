//! What does a question look like, with its answers, how far it is, and the ways on?

use super::parts::{HEADING, anchor, asking_again, heading, reasons, section};
use crate::answers::link::Link;
use crate::answers::question::{Answer, Answers, Question};
use crate::explain::{self, AnswerOption, Ask, Outcome};
use crate::lang::Lang;
use crate::law::terms::Terms;
use crate::screen::tree::{Attributes, Tree};

use crate::words::page as say;
use crate::words::questions;

/// A question with the answers that somebody can give who knows, and nothing else.
#[must_use]
pub fn alone(answers: &Answers, question: Question, terms: Terms, lang: Lang) -> Tree {
    let mut tree = Tree::new(lang);
    let choices: Vec<_> = explain::choices(question, terms, lang)
        .into_iter()
        .filter(|choice| choice.answer != Answer::Unsure)
        .collect();
    asked(&mut tree, &Link::of(*answers), question, terms, &choices);
    tree
}

pub(super) fn question(tree: &mut Tree, link: &Link, outcome: &Outcome, ask: &Ask) -> &'static str {
    let title = asked(tree, link, ask.question, outcome.terms, &ask.options);
    // After the answers: on a small screen the question is what is seen first.
    progress(tree, &outcome.answers, ask.at_most);
    tree.element("details", &[], |details| {
        details.leaf("summary", &[], say::WHY_ASK);
        reasons(details, &ask.because);
    });
    title
}

pub(super) fn asked(
    tree: &mut Tree,
    link: &Link,
    question: Question,
    terms: Terms,
    choices: &[AnswerOption],
) -> &'static str {
    let now = link.answers.get(question);
    let prompt = questions::prompt(question, terms).in_language(tree.lang());
    heading(tree, prompt);
    if let Some(hint) = questions::hint(question, terms) {
        tree.leaf("p", &[("class", "hint")], hint);
    }
    tree.element("ul", &[("class", "options"), ("role", "list"), ("aria-labelledby", HEADING)], |ul| {
        for choice in choices {
            let class: Attributes = match choice.answer {
                Answer::Known(_) => &[("class", "option")],
                Answer::Unsure | Answer::Blank => &[("class", "option unsure")],
            };
            ul.element("li", &[], |li| {
                li.element("a", class, |a| {
                    a.set("href", Link::of(link.answers.set(question, choice.answer)).fragment());
                    a.text(choice.label);
                    if choice.answer == now {
                        a.text(" ");
                        a.leaf("small", &[], say::YOUR_ANSWER);
                    }
                });
            });
        }
    });
    prompt
}

fn progress(tree: &mut Tree, answers: &Answers, at_most: usize) {
    let answered = answers.given().count();
    tree.element("p", &[("class", "progress")], |p| {
        for (label, count) in [(say::ANSWERED, answered), (say::LEFT, at_most)] {
            p.element("span", &[], |span| {
                span.say(label);
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
pub(super) fn ways_on(tree: &mut Tree, link: &Link, outcome: &Outcome) {
    let Some((last, _)) = outcome.answers.given().last() else { return };
    let (back, to) = match link.again {
        Some(_) => (say::KEEP, link.answers),
        None => (say::BACK, link.answers.without(last)),
    };
    tree.element("p", &[("class", "back")], |p| anchor(p, Link::of(to).fragment(), back));
    section(tree, &[("class", "answers")], say::YOUR_ANSWERS, |section| {
        section.element("dl", &[], |dl| {
            for (question, answer) in outcome.answers.given() {
                let prompt = questions::prompt(question, outcome.terms);
                let [asked, change] = ["asked-", "change-"].map(|what| [what, question.name()].concat());
                dl.element("dt", &[], |dt| {
                    dt.set("id", asked.clone());
                    dt.say(prompt);
                });
                dl.element("dd", &[], |dd| {
                    dd.text(explain::label(answer, outcome.terms, dd.lang()));
                    dd.text(" ");
                    // Its name says which question it is about: to some, "Change" ten times is all they hear.
                    dd.element("a", &[], |a| {
                        a.set("aria-labelledby", [&change, " ", &asked].concat());
                        a.set("id", change);
                        a.set("href", asking_again(link, question));
                        a.say(say::CHANGE);
                    });
                });
            }
        });
        section.element("p", &[], |p| anchor(p, Link::default().fragment(), say::START_AGAIN));
    });
}
