//! What do the tests share? Days, answers as in an address, and everyone.

#![allow(dead_code, reason = "each test file uses a part")]

pub mod book;
pub mod person;
pub mod possible;

use tirkeu::address::Address;
use tirkeu::advice::CAVEATS;
use tirkeu::everyone::{completions, stretches};
use tirkeu::law::{self, Date};
use tirkeu::question::Answers;
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

/// The first and the last day of each stretch of time between which something changes: read off the tables themselves, so that
/// a row with a new date brings its edges along.
pub fn segments() -> Vec<Date> {
    let ends = stretches(RULES, CAVEATS).into_iter().flat_map(|stretch| [Some(stretch.from), stretch.until]);
    ends.flatten().filter(|day| *day > law::DAWN).collect()
}

/// Every complete case there is.
pub fn everyone() -> Vec<Answers> {
    completions(&Answers::default()).collect()
}

/// What the rules make of a complete case.
pub fn finding(in_force: &InForce, case: &Answers) -> Finding {
    match Standing::of(in_force, case).settled() {
        Settled::Finding(finding) => finding,
        Settled::Waits(questions) => panic!("{} is complete and still waits for {questions:?}", said(case)),
    }
}
