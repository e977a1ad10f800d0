//! What does a question look like, with its answers, how far it is, and the ways on?

use super::parts::{HEADING, asking_again, heading, reasons, section};
use super::sink::{Attributes, TreeSink, UNSURE};
use crate::answers::link::{self, Link};
use crate::answers::question::{Answer, Answers, Question, Value};
use crate::decision::in_force::InForce;
use crate::decision::sets::RuleSet;
use crate::words::phrases::Phrase;
use crate::words::word::Word;
use arrayvec::ArrayString;

/// A question with the answers that somebody can give who knows, and nothing else.
pub fn alone(sink: &mut impl TreeSink, answers: &Answers, question: Question) {
    asked(sink, &Link::of(*answers), question, None);
}

pub(super) fn question(
    sink: &mut impl TreeSink,
    link: &Link,
    in_force: &InForce,
    (question, because): (Question, RuleSet),
    (answered, left): (u32, u32),
) {
    asked(sink, link, question, Some(Answer::Unsure));
    // After the answers: on a small screen the question is what is seen first.
    progress(sink, answered, left);
    sink.element("details", &[], |details| {
        details.leaf("summary", &[], Phrase::WhyAsk);
        reasons(details, in_force, because);
    });
}

/// A question with its answers, and the one that is offered to whoever knows none of them.
pub(super) fn asked(sink: &mut impl TreeSink, link: &Link, question: Question, last: Option<Answer<Value>>) {
    let now = link.answers.get(question);
    heading(sink, Word::prompt(question));
    if Word::hint(question).is_there() {
        sink.leaf("p", &[("class", "hint")], Word::hint(question));
    }
    sink.element("ul", &[("class", "options"), ("role", "list"), ("aria-labelledby", HEADING)], |ul| {
        for answer in question.values().iter().map(|value| Answer::Known(*value)).chain(last) {
            let class: Attributes = match answer {
                Answer::Known(_) => &[("class", "option")],
                Answer::Unsure | Answer::Blank => &[("class", "option unsure")],
            };
            ul.element("li", &[], |li| {
                li.element("a", class, |a| {
                    a.set("href", &Link::of(link.answers.set(question, answer)).fragment());
                    a.word(label(answer));
                    if answer == now {
                        a.literal(" ");
                        a.leaf("small", &[], Phrase::YourAnswer);
                    }
                });
            });
        }
    });
}

/// An answer; what is not answered is not known.
pub(super) fn label(answer: Answer<Value>) -> Word {
    match answer {
        Answer::Known(value) => Word::label(value),
        Answer::Unsure | Answer::Blank => UNSURE,
    }
}

fn progress(sink: &mut impl TreeSink, answered: u32, left: u32) {
    sink.element("p", &[("class", "progress")], |p| {
        for (label, count) in [(Phrase::Answered, answered), (Phrase::Left, left)] {
            p.element("span", &[], |span| {
                span.say(label);
                span.literal(" ");
                span.element("b", &[], |b| b.number(count));
            });
            p.literal(" ");
        }
        p.element("progress", &[("aria-hidden", "true")], |bar| {
            bar.set_number("max", answered + left);
            bar.set_number("value", answered);
        });
    });
}

/// Two of the longest ids, and a blank between them, in bytes.
const LONGEST_IDS: usize = 64;

/// Back, every earlier answer with a way to change it, and a way to start again.
pub(super) fn ways_on(sink: &mut impl TreeSink, link: &Link, answers: &Answers) {
    let Some((last, _)) = answers.given().last() else { return };
    let (back, to) = match link.again {
        Some(_) => (Phrase::Keep, link.answers),
        None => (Phrase::Back, link.answers.without(last)),
    };
    sink.element("p", &[("class", "back")], |p| p.anchor(&Link::of(to).fragment(), back));
    section(sink, &[("class", "answers")], Phrase::YourAnswers, |section| {
        section.element("dl", &[], |dl| {
            for (question, answer) in answers.given() {
                earlier(dl, link, question, answer);
            }
        });
        section.element("p", &[], |p| p.anchor("#", Phrase::StartAgain));
    });
}

fn earlier(sink: &mut impl TreeSink, link: &Link, question: Question, answer: Answer<Value>) {
    let id = |parts: &[&str]| {
        let mut id = ArrayString::<LONGEST_IDS>::new();
        link::add(&mut id, parts);
        id
    };
    let (asked, change) = (id(&["asked-", question.name()]), id(&["change-", question.name()]));
    sink.element("dt", &[], |dt| {
        dt.set("id", &asked);
        dt.word(Word::prompt(question));
    });
    sink.element("dd", &[], |dd| {
        dd.word(label(answer));
        dd.literal(" ");
        // Its name says which question it is about: to some, "Change" ten times is all they hear.
        dd.element("a", &[], |a| {
            a.set("aria-labelledby", &id(&[&change, " ", &asked]));
            a.set("id", &change);
            a.set("href", &asking_again(link, question));
            a.say(Phrase::Change);
        });
    });
}
