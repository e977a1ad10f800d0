//! How fast is a decision, natively? Prints answers per second; part of `make bench`.

use std::hint::black_box;
use std::time::{Duration, Instant};
use tirkeu::answers::link::Link;
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::explain::check;
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::proof::oracle::evaluate::PartialEvaluation;
use tirkeu::proof::oracle::table::Table;

/// What is measured: nothing known, everything known, nothing but "I don't know".
const CASES: &[(&str, &str)] = &[
    ("nothing answered", ""),
    (
        "a co-owner, everything answered",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none&consent=ready&signing=eds&device=yes",
    ),
    (
        "not in the lease, nothing to sign with",
        "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed&signing=none&device=no",
    ),
];

fn main() {
    for (name, fragment) in CASES {
        measure(name, &Link::read(fragment).answers);
    }
    let knows_nothing =
        Question::ALL.iter().fold(Answers::default(), |answers, question| answers.unsure_of(*question));
    measure("does not know anything", &knows_nothing);
    walk_everyone();
}

/// Whole answers, words included, for half a second.
fn measure(name: &str, answers: &Answers) {
    let start = Instant::now();
    let mut times = 0_u32;
    while start.elapsed() < Duration::from_millis(500) {
        black_box(check(black_box(answers), CHECKED, Lang::Kk));
        times += 1;
    }
    let each = start.elapsed() / times;
    println!(
        "check natively, {name}: {:.0} a second, {:.1} µs each",
        1.0 / each.as_secs_f64(),
        each.as_secs_f64() * 1e6
    );
}

fn walk_everyone() {
    let table = Table::on(CHECKED);
    let start = Instant::now();
    let cases = Question::ALL.iter().fold(vec![Answers::default()], |cases, question| {
        cases
            .iter()
            .flat_map(|case| question.values().iter().map(|value| case.set(*question, Answer::Known(*value))))
            .collect()
    });
    let settled =
        cases.iter().map(|case| PartialEvaluation::of(&table, case).evaluated()).map(black_box).count();
    println!("all {settled} complete cases natively: {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
}
