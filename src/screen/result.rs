//! What does a result look like, and what do the cases look like where not knowing decides?

use super::{asking_again, book, day, heading, link_to, reasons, section, written};
use crate::answers::link::Address;
use crate::calendar;
use crate::calendar::Date;
use crate::decision::decide::Branch;
use crate::explain::{self, Depends, Outcome, Todo, Valid};
use crate::lang::Lang;
use crate::law::result::{Finding, Verdict};
use crate::screen::tree::{Attributes, Tree};
use crate::words::book::OPEN;
use crate::words::page as say;
use crate::words::questions;

/// The attribute with the name of the result, as in the package: what an embedded checker may tell the page around it.
const RESULT: &str = "data-result";

pub(super) fn result(tree: &mut Tree, outcome: &Outcome, told: &explain::Result, lang: Lang) -> &'static str {
    let tone: Attributes = match told.finding.verdict {
        Verdict::Open(_) => &[("class", "verdict open")],
        Verdict::Closed(_) => &[("class", "verdict closed")],
    };
    tree.element("div", tone, |div| {
        div.set(RESULT, told.finding.verdict.name().to_owned());
        heading(div, told.title);
        div.leaf("p", &[], told.summary);
        if let Some((_, then)) = told.then {
            div.leaf("p", &[], then);
        }
    });
    disclaimer(tree, lang);
    section(tree, &[], say::WHAT_TO_DO, lang, |section| {
        section.element("ol", &[("class", "steps")], |ol| told.steps.iter().for_each(|todo| step(ol, todo)));
    });
    if !told.bring.is_empty() {
        section(tree, &[], say::HAVE_READY, lang, |section| {
            section.element("ul", &[], |ul| told.bring.iter().for_each(|thing| ul.leaf("li", &[], thing)));
        });
    }
    section(tree, &[], say::WHY, lang, |section| {
        reasons(section, &told.because, lang);
        // The book marks the way that these answers take.
        let marked = [book(lang), &Address::of(outcome.answers).fragment()].concat();
        section.element("p", &[("class", "book")], |p| link_to(p, marked, OPEN.in_language(lang)));
    });
    if !told.caveats.is_empty() {
        section(tree, &[], say::UNCERTAIN, lang, |section| caveats(section, told, lang));
    }
    if !told.changes.is_empty() {
        section(tree, &[], say::WOULD_CHANGE, lang, |section| changes(section, told, lang));
    }
    section(tree, &[], say::HOW_LONG, lang, |section| dates(section, outcome.on, told.valid, lang));
    told.title
}

pub(super) fn depends(
    tree: &mut Tree,
    address: &Address,
    outcome: &Outcome,
    depends: &Depends,
    lang: Lang,
) -> &'static str {
    let title = say::DEPENDS.in_language(lang);
    tree.element("div", &[("class", "verdict depends"), (RESULT, "depends")], |div| {
        heading(div, title);
        if let [verdict] = outcome.possible.as_slice() {
            div.element("p", &[], |p| {
                p.text(say::IN_EVERY_CASE.in_language(lang));
                p.text(" ");
                p.leaf("b", &[], explain::title(Finding { verdict: *verdict, at: None }, lang));
            });
        }
    });
    disclaimer(tree, lang);
    section(tree, &[], say::FIND_OUT, lang, |section| {
        section.element("ul", &[], |ul| {
            for (question, how) in &depends.find_out {
                ul.element("li", &[], |li| {
                    li.leaf("b", &[], questions::prompt(*question).in_language(lang));
                    li.text(" ");
                    li.text(how);
                    li.text(" ");
                    link_to(li, asking_again(address, *question), say::NOW_I_KNOW.in_language(lang));
                });
            }
        });
    });
    section(tree, &[], say::CASES, lang, |section| cases(section, &outcome.possible, depends, lang));
    title
}

/// The most cases that are shown one by one; of more, the shortest for each result.
const MOST_CASES: usize = 8;

fn cases(tree: &mut Tree, possible: &[Verdict], depends: &Depends, lang: Lang) {
    if depends.cases.len() > MOST_CASES {
        tree.leaf("p", &[], say::EXAMPLES.in_language(lang));
    }
    tree.element("dl", &[("class", "cases")], |dl| {
        if depends.cases.len() <= MOST_CASES {
            depends.cases.iter().for_each(|told| case(dl, told, lang));
            return;
        }
        for verdict in possible {
            let of_this = depends.cases.iter().filter(|(case, _)| case.finding.verdict == *verdict);
            if let Some(shortest) = of_this.min_by_key(|(case, _)| case.answers.given().count()) {
                case(dl, shortest, lang);
            }
        }
    });
}

fn case(tree: &mut Tree, (case, title): &(Branch, &'static str), lang: Lang) {
    tree.element("dt", &[], |dt| {
        for (question, answer) in case.answers.given() {
            dt.element("span", &[], |span| {
                span.text(questions::prompt(question).in_language(lang));
                span.text(" ");
                span.leaf("b", &[], explain::label(answer, lang));
            });
            dt.text(" ");
        }
    });
    tree.leaf("dd", &[], title);
}

fn disclaimer(tree: &mut Tree, lang: Lang) {
    tree.leaf("p", &[("class", "small")], say::DISCLAIMER.in_language(lang));
}

fn step(tree: &mut Tree, todo: &Todo) {
    tree.element("li", &[], |li| {
        li.text(todo.text);
        if let Some(url) = todo.url {
            li.text(" ");
            let said = url.strip_prefix("https://").or(url.strip_prefix("tel:")).unwrap_or(url);
            link_to(li, url.to_owned(), said);
        }
    });
}

fn caveats(tree: &mut Tree, told: &explain::Result, lang: Lang) {
    tree.element("ul", &[], |ul| {
        for caveat in &told.caveats {
            ul.element("li", &[], |li| {
                li.text(caveat.text);
                written(li, &caveat.sources, lang);
            });
        }
    });
}

fn changes(tree: &mut Tree, told: &explain::Result, lang: Lang) {
    if told.changes.len() > 1 {
        tree.leaf("p", &[], say::ONE_IS_ENOUGH.in_language(lang));
    }
    tree.element("ul", &[], |ul| {
        for (_, text) in &told.changes {
            ul.element("li", &[], |li| li.made(text.clone()));
        }
    });
}

fn dates(tree: &mut Tree, on: Date, valid: Valid, lang: Lang) {
    let from = (valid.from > calendar::DAWN).then_some((say::IN_FORCE_FROM, valid.from));
    let until = valid.until.map(|until| (say::IN_FORCE_UNTIL, until));
    let lines = [
        Some((say::ANSWERED_FOR, on)),
        from,
        until,
        Some((say::CHECKED, valid.checked)),
        Some((say::REVIEW_BY, valid.review_by)),
    ];
    tree.element("dl", &[("class", "dates")], |dl| {
        for (label, date) in lines.into_iter().flatten() {
            dl.leaf("dt", &[], label.in_language(lang));
            dl.element("dd", &[], |dd| day(dd, date, lang));
        }
    });
}
