//! What does a result look like, and what do the cases look like where not knowing decides?

use super::files::Page;
use super::parts::{anchor, anchor_text, asking_again, day, heading, reasons, section, written};
use crate::answers::link::Link;
use crate::calendar;
use crate::calendar::Date;
use crate::decision::decide::Branch;
use crate::explain::{self, Content, Depends, Outcome, Todo, Valid};
use crate::lang::Lang;
use crate::law::result::{Finding, Verdict};
use crate::law::terms::Terms;
use crate::screen::tree::{Attributes, Tree};
use crate::words::page as say;
use crate::words::phrases::OPEN_BOOK as OPEN;
use crate::words::questions;

/// The attribute with the name of the result, as in the package: what an embedded checker may tell the page
/// around it.
pub const RESULT: &str = "data-result";

/// A result without the ways on; nothing where there is none.
#[must_use]
pub fn alone(link: &Link, on: Date, lang: Lang) -> Tree {
    let outcome = explain::check(&link.answers, on, lang);
    let mut tree = Tree::new(lang);
    if let Content::Decided(decided) = &outcome.content {
        result(&mut tree, &outcome, decided);
    }
    tree
}

pub(super) fn result(tree: &mut Tree, outcome: &Outcome, decided: &explain::Decided) -> &'static str {
    let tone: Attributes = match decided.finding.verdict {
        Verdict::Open(_) => &[("class", "verdict open")],
        Verdict::Closed(_) => &[("class", "verdict closed")],
    };
    tree.element("div", tone, |div| {
        div.set(RESULT, decided.finding.verdict.name().to_owned());
        heading(div, decided.title);
        div.leaf_text("p", &[], decided.summary);
        if let Some((_, then)) = decided.then {
            div.leaf_text("p", &[], then);
        }
    });
    disclaimer(tree);
    section(tree, &[], say::WHAT_TO_DO, |section| {
        section.element("ol", &[("class", "steps"), ("role", "list")], |ol| {
            decided.steps.iter().for_each(|todo| step(ol, todo));
        });
    });
    if !decided.bring.is_empty() {
        section(tree, &[], say::HAVE_READY, |section| {
            section.element("ul", &[], |ul| {
                decided.bring.iter().for_each(|thing| ul.leaf_text("li", &[], thing));
            });
        });
    }
    section(tree, &[], say::WHY, |section| {
        reasons(section, &decided.because);
        // The book marks the way that these answers take.
        let marked = Page::Book.file(section.lang()) + &Link::of(outcome.answers).fragment();
        section.element("p", &[("class", "book")], |p| anchor(p, marked, OPEN));
    });
    if !decided.caveats.is_empty() {
        section(tree, &[], say::UNCERTAIN, |section| caveats(section, decided));
    }
    if !decided.changes.is_empty() {
        section(tree, &[], say::WOULD_CHANGE, |section| changes(section, decided));
    }
    section(tree, &[], say::HOW_LONG, |section| dates(section, outcome.on, decided.valid));
    decided.title
}

pub(super) fn depends(tree: &mut Tree, link: &Link, outcome: &Outcome, depends: &Depends) -> &'static str {
    let title = say::DEPENDS.in_language(tree.lang());
    tree.element("div", &[("class", "verdict depends"), (RESULT, "depends")], |div| {
        heading(div, title);
        if let [verdict] = outcome.possible.as_slice() {
            div.element("p", &[], |p| {
                p.say(say::IN_EVERY_CASE);
                p.text(" ");
                p.leaf_text(
                    "b",
                    &[],
                    explain::title(Finding { verdict: *verdict, at: None }, outcome.terms, p.lang()),
                );
            });
        }
    });
    disclaimer(tree);
    section(tree, &[], say::FIND_OUT, |section| {
        section.element("ul", &[], |ul| {
            for (question, how) in &depends.find_out {
                ul.element("li", &[], |li| {
                    li.leaf("b", &[], questions::prompt(*question, outcome.terms));
                    li.text(" ");
                    li.text(how);
                    li.text(" ");
                    anchor(li, asking_again(link, *question), say::NOW_I_KNOW);
                });
            }
        });
    });
    section(tree, &[], say::CASES, |section| cases(section, outcome, depends));
    title
}

/// The most cases that are shown one by one; of more, the shortest for each result.
const MOST_CASES: usize = 8;

fn cases(tree: &mut Tree, outcome: &Outcome, depends: &Depends) {
    if depends.cases.len() > MOST_CASES {
        tree.leaf("p", &[], say::EXAMPLES);
    }
    tree.element("dl", &[("class", "cases")], |dl| {
        if depends.cases.len() <= MOST_CASES {
            depends.cases.iter().for_each(|branch| case(dl, branch, outcome.terms));
            return;
        }
        for verdict in &outcome.possible {
            let of_this = depends.cases.iter().filter(|(case, _)| case.finding.verdict == *verdict);
            if let Some(shortest) = of_this.min_by_key(|(case, _)| case.answers.given().count()) {
                case(dl, shortest, outcome.terms);
            }
        }
    });
}

fn case(tree: &mut Tree, (case, title): &(Branch, &'static str), terms: Terms) {
    tree.element("dt", &[], |dt| {
        for (question, answer) in case.answers.given() {
            dt.element("span", &[], |span| {
                span.say(questions::prompt(question, terms));
                span.text(" ");
                span.leaf_text("b", &[], explain::label(answer, terms, span.lang()));
            });
            dt.text(" ");
        }
    });
    tree.leaf_text("dd", &[], title);
}

fn disclaimer(tree: &mut Tree) {
    tree.leaf("p", &[("class", "small")], say::DISCLAIMER);
}

fn step(tree: &mut Tree, todo: &Todo) {
    tree.element("li", &[], |li| {
        li.text(todo.text);
        if let Some(url) = todo.url {
            li.text(" ");
            let said = url.strip_prefix("https://").or(url.strip_prefix("tel:")).unwrap_or(url);
            anchor_text(li, url.to_owned(), said);
        }
    });
}

fn caveats(tree: &mut Tree, decided: &explain::Decided) {
    tree.element("ul", &[], |ul| {
        for caveat in &decided.caveats {
            ul.element("li", &[], |li| {
                li.text(caveat.text);
                written(li, &caveat.sources);
            });
        }
    });
}

fn changes(tree: &mut Tree, decided: &explain::Decided) {
    if decided.changes.len() > 1 {
        tree.leaf("p", &[], say::ONE_IS_ENOUGH);
    }
    tree.element("ul", &[], |ul| {
        for (_, text) in &decided.changes {
            ul.element("li", &[], |li| li.made(text.clone()));
        }
    });
}

fn dates(tree: &mut Tree, on: Date, valid: Valid) {
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
            dl.leaf("dt", &[], label);
            dl.element("dd", &[], |dd| day(dd, date));
        }
    });
}
