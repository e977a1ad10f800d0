//! What do the tests share? Everyone: every complete case, and what the rules make of it.

#![allow(dead_code, reason = "each test file uses a part")]

use tirkeu::address::Address;
use tirkeu::advice::CAVEATS;
use tirkeu::law::{self, Date};
use tirkeu::question::{Answer, Answers, Question};
use tirkeu::route::Finding;
use tirkeu::rules::{InForce, RULES};
use tirkeu::settle::{Settled, Standing};

/// A day, in the only way days are written.
pub fn day(text: &str) -> Date {
    law::day(text).unwrap_or_else(|| panic!("`{text}` is not a day"))
}

/// Answers, written as in an address.
pub fn answers(fragment: &str) -> Answers {
    let address = Address::read(fragment);
    assert!(address.ignored.is_empty(), "cannot read {:?}", address.ignored);
    address.answers
}

/// Answers, as a test prints them.
pub fn said(answers: &Answers) -> String {
    Address::of(*answers).fragment()
}

/// The first and the last day of each stretch of time between which something changes: read off the rules themselves, so that
/// a row with a new date brings its edges along.
pub fn segments() -> Vec<Date> {
    let starts = RULES.iter().map(|row| row.in_force.from).chain(CAVEATS.iter().map(|caveat| caveat.from));
    let ends = RULES.iter().filter_map(|row| row.in_force.until).chain(RULES.iter().map(|row| row.review_by));
    let after_ends = ends.map(|end| end.tomorrow().unwrap());
    let edges = starts.chain(after_ends).filter(|edge| *edge > law::DAWN);
    let mut days: Vec<_> = edges.flat_map(|edge| [edge.yesterday().unwrap(), edge]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Every completion of these answers: each question that is blank or unsure takes each of its values.
pub fn completions(answers: &Answers) -> Vec<Answers> {
    let open = Question::ALL.iter().filter(|question| !matches!(answers.to(**question), Answer::Known(_)));
    open.fold(vec![*answers], |cases, question| {
        cases.iter().flat_map(|case| question.values().iter().map(|value| case.with(*value))).collect()
    })
}

/// Every complete case there is.
pub fn everyone() -> Vec<Answers> {
    completions(&Answers::default())
}

/// What the rules make of a complete case.
pub fn finding(in_force: &InForce, case: &Answers) -> Finding {
    match Standing::of(in_force, case).settled() {
        Settled::Finding(finding) => finding,
        Settled::Waits(questions) => panic!("{} is complete and still waits for {questions:?}", said(case)),
    }
}
