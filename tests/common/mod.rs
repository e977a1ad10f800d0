//! What do the tests share? Everyone: every complete case, and what the rules make of it.

#![allow(dead_code, reason = "each test file uses a part")]

use tirkeu::address::Address;
use tirkeu::law::{self, Date};
use tirkeu::question::{Answer, Answers, Question};
use tirkeu::route::Finding;
use tirkeu::rules::InForce;
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

/// One day in each stretch of time between which something changes, and the last day before.
pub const SEGMENTS: &[&str] = &[
    "2025-11-01",
    "2025-11-23",
    "2025-11-24",
    "2025-12-25",
    "2025-12-26",
    "2026-06-30",
    "2026-07-01",
    "2027-05-22",
    "2027-05-23",
    "2028-12-31",
];

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
