//! What does a result look like, and what do the cases look like where not knowing decides?

use super::files::Page;
use super::parts::{self, asking_again, heading, reasons, section, written};
use super::question::label;
use super::sink::{Attributes, TreeSink};
use crate::answers::link::Link;
use crate::answers::question::Answers;
use crate::calendar;
use crate::decision::decide::{Branch, Depends, Ruling};
use crate::decision::in_force::InForce;
use crate::decision::norm;
use crate::decision::remedy::Changes;
use crate::decision::sets::Verdicts;
use crate::explain::told::{Told, Valid};
use crate::law::advice::Step;
use crate::law::result::{Finding, Verdict};
use crate::law::source::CHECKED;
use crate::words::phrases::Phrase;
use crate::words::word::Word;

/// The attribute with the name of the result, as in the package: what an embedded checker may tell the page
/// around it.
pub const RESULT: &str = "data-result";

/// A result without the ways on.
pub fn alone(sink: &mut impl TreeSink, in_force: &InForce, ruling: &Ruling, answers: &Answers) {
    let told = Told { in_force, ruling, answers };
    let tone: Attributes = match ruling.finding.verdict {
        Verdict::Open(_) => &[("class", "verdict open")],
        Verdict::Closed(_) => &[("class", "verdict closed")],
    };
    sink.element("div", tone, |div| {
        div.set(RESULT, ruling.finding.verdict.name());
        heading(div, told.title());
        div.leaf("p", &[], Word::summary(told.summary()));
        if let Some(then) = ruling.then {
            div.leaf("p", &[], Word::then(then));
        }
    });
    disclaimer(sink);
    section(sink, &[], Phrase::WhatToDo, |section| {
        section.element("ol", &[("class", "steps"), ("role", "list")], |ol| {
            told.steps().for_each(|one| step(ol, one));
        });
    });
    let mut things = told.things().peekable();
    if things.peek().is_some() {
        section(sink, &[], Phrase::HaveReady, |section| {
            section.element("ul", &[], |ul| things.for_each(|thing| ul.leaf("li", &[], Word::thing(thing))));
        });
    }
    section(sink, &[], Phrase::Why, |section| {
        reasons(section, in_force, ruling.because);
        // The book marks the way that these answers take.
        let marked = parts::address(Page::Book, section.lang(), &Link::of(*answers));
        section.element("p", &[("class", "book")], |p| p.anchor(&marked, Phrase::OpenBook));
    });
    caveats(sink, &told);
    changes(sink, ruling.changes);
    section(sink, &[], Phrase::HowLong, |section| dates(section, in_force, told.valid()));
}

pub(super) fn depends(sink: &mut impl TreeSink, link: &Link, possible: Verdicts, depends: &Depends) {
    sink.element("div", &[("class", "verdict depends"), (RESULT, "depends")], |div| {
        heading(div, Word::phrase(Phrase::Depends));
        let mut results = possible.iter();
        let only = results.next().filter(|_| results.next().is_none());
        if let Some(verdict) = only {
            div.element("p", &[], |p| {
                p.say(Phrase::InEveryCase);
                p.literal(" ");
                p.leaf("b", &[], Word::title(Finding { verdict, at: None }));
            });
        }
    });
    disclaimer(sink);
    section(sink, &[], Phrase::FindOut, |section| {
        section.element("ul", &[], |ul| {
            for question in depends.find_out().iter() {
                ul.element("li", &[], |li| {
                    li.leaf("b", &[], Word::prompt(question));
                    li.literal(" ");
                    li.word(Word::find_out(question));
                    li.literal(" ");
                    li.anchor(&asking_again(link, question), Phrase::NowIKnow);
                });
            }
        });
    });
    section(sink, &[], Phrase::Cases, |section| cases(section, possible, depends));
}

/// The most cases that are shown one by one; of more, the shortest for each result.
const MOST_CASES: usize = 8;

fn cases(sink: &mut impl TreeSink, possible: Verdicts, depends: &Depends) {
    let are_many = depends.cases().nth(MOST_CASES).is_some();
    if are_many {
        sink.leaf("p", &[], Phrase::Examples);
    }
    sink.element("dl", &[("class", "cases")], |dl| {
        if !are_many {
            depends.cases().for_each(|branch| case(dl, &branch));
            return;
        }
        for verdict in possible.iter() {
            let of_this = depends.cases().filter(|case| case.finding.verdict == verdict);
            if let Some(shortest) = of_this.min_by_key(|case| case.answers.given().count()) {
                case(dl, &shortest);
            }
        }
    });
}

fn case(sink: &mut impl TreeSink, branch: &Branch) {
    sink.element("dt", &[], |dt| {
        for (question, answer) in branch.answers.given() {
            dt.element("span", &[], |span| {
                span.word(Word::prompt(question));
                span.literal(" ");
                span.leaf("b", &[], label(answer));
            });
            dt.literal(" ");
        }
    });
    sink.leaf("dd", &[], Word::title(branch.finding));
}

fn disclaimer(sink: &mut impl TreeSink) {
    sink.leaf("p", &[("class", "small")], Phrase::Disclaimer);
}

fn step(sink: &mut impl TreeSink, step: Step) {
    sink.element("li", &[], |li| {
        li.word(Word::step(step));
        if Word::step_url(step).is_there() {
            li.literal(" ");
            li.start("a");
            li.set_word("href", Word::step_url(step));
            li.word(Word::step_link(step));
            li.end();
        }
    });
}

fn caveats(sink: &mut impl TreeSink, told: &Told) {
    let mut caveats = told.caveats().peekable();
    if caveats.peek().is_none() {
        return;
    }
    section(sink, &[], Phrase::Uncertain, |section| {
        section.element("ul", &[], |ul| {
            for caveat in caveats {
                ul.element("li", &[], |li| {
                    li.word(Word::caveat(caveat.id));
                    written(li, norm::silent(caveat).map(|source| (source, CHECKED)));
                });
            }
        });
    });
}

fn changes(sink: &mut impl TreeSink, changes: Changes) {
    let count = changes.iter().count();
    if count == 0 {
        return;
    }
    section(sink, &[], Phrase::WouldChange, |section| {
        if count > 1 {
            section.leaf("p", &[], Phrase::OneIsEnough);
        }
        section.element("ul", &[], |ul| {
            for change in changes.iter() {
                ul.element("li", &[], |li| {
                    for remedy in change.remedies.iter() {
                        li.word(Word::remedy(remedy));
                        li.literal(" ");
                    }
                    li.word(Word::gain((change.route, change.at)));
                });
            }
        });
    });
}

fn dates(sink: &mut impl TreeSink, in_force: &InForce, valid: Valid) {
    let from = (valid.from > calendar::DAWN).then_some((Phrase::InForceFrom, valid.from));
    let until = valid.until.map(|until| (Phrase::InForceUntil, until));
    let lines = [
        Some((Phrase::AnsweredFor, in_force.on)),
        from,
        until,
        Some((Phrase::Checked, valid.checked)),
        Some((Phrase::ReviewBy, valid.review_by)),
    ];
    sink.element("dl", &[("class", "dates")], |dl| {
        for (label, date) in lines.into_iter().flatten() {
            dl.leaf("dt", &[], label);
            dl.element("dd", &[], |dd| dd.day(date));
        }
    });
}
