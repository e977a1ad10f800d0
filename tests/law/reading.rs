//! How do tests write days, answers and everybody?

use tirkeu::answers::link::Link;
use tirkeu::answers::question::Answers;
use tirkeu::calendar;
use tirkeu::calendar::Date;
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::result::Finding;
use tirkeu::law::rules::RULES;
use tirkeu::proof::cases::{completions, stretches};
use tirkeu::proof::oracle::evaluate::{Evaluated, PartialEvaluation};
use tirkeu::proof::oracle::table::Table;

/// A day, in the only way days are written.
pub fn day(text: &str) -> Date {
    calendar::parse(text).unwrap_or_else(|| panic!("`{text}` is not a day"))
}

/// Answers, written as in an address.
pub fn answers(fragment: &str) -> Answers {
    let address = Link::read(fragment);
    assert!(address.ignored.is_empty(), "cannot read {:?}", address.ignored);
    address.answers
}

/// Answers, as a test prints them.
pub fn said(answers: &Answers) -> String {
    Link::of(*answers).fragment()
}

/// The first and the last day of each stretch of time between which something changes: read off the tables
/// themselves, so that a row with a new date brings its edges along.
pub fn segments() -> Vec<Date> {
    let ends = stretches(RULES, CAVEATS).into_iter().flat_map(|stretch| [Some(stretch.from), stretch.until]);
    ends.flatten().filter(|day| *day > calendar::DAWN).collect()
}

/// A day after which nothing is known to change.
pub fn after_all() -> Date {
    segments().into_iter().max().unwrap().plus_days(30).unwrap()
}

/// What somebody has said at the end who said this, and to whatever else is asked on this day gives the answer
/// that is offered first.
pub fn led_on(in_force: &InForce, answers: Answers) -> Answers {
    match decide(in_force, &answers).kind {
        Kind::Ask { question, .. } => led_on(in_force, answers.with(question.values()[0])),
        Kind::Decided(_) | Kind::Depends { .. } => answers,
    }
}

/// Every complete case there is.
pub fn everyone() -> Vec<Answers> {
    completions(&Answers::default()).collect()
}

/// What the rules make of a complete case.
pub fn finding(table: &Table, case: &Answers) -> Finding {
    match PartialEvaluation::of(table, case).evaluated() {
        Evaluated::Finding(finding) => finding,
        Evaluated::Waits(questions) => panic!("{} is complete and still waits for {questions:?}", said(case)),
    }
}
