//! How fast is a decision, natively? Prints the median of slices; part of `make bench`.

use std::hint::black_box;
use std::time::{Duration, Instant};
use tirkeu::answers::link::Link;
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::decision::decide::decide;
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::check;
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;

/// One person, with everything answered that is asked.
const SOMEBODY: &[(&str, &str)] = &[
    (
        "a co-owner, everything answered",
        "citizenship=citizen&person=self&age=18-plus&home=private&ownership=shared&protectedOwner=none\
         &consent=ready&signing=eds&device=yes",
    ),
    (
        "not in the lease, nothing to sign with",
        "citizenship=citizen&person=self&age=18-plus&home=state-rental&lease=not-listed&signing=none&device=no",
    ),
];

/// How many slices there are, and how long one is meant to take.
const SLICES: usize = 15;
const SLICE: Duration = Duration::from_millis(10);
/// Every so manieth complete case is one of the people in a slice: no divisor of the number of answers.
const EVERY: usize = 137;

fn main() {
    println!("  {:<40} {:>14} {:>14}", "median", "the decision", "with all words");
    measure("nothing known", &[Answers::default()]);
    let nothing_sure =
        Question::ALL.iter().fold(Answers::default(), |answers, question| answers.unsure_of(*question));
    measure("nothing sure", &[nothing_sure]);
    for (name, fragment) in SOMEBODY {
        measure(name, &[Link::read(fragment).answers]);
    }
    let complete = complete_cases();
    measure(&format!("{} complete cases", complete.len()), &complete);
}

/// The decision alone, and the whole outcome.
fn measure(name: &str, people: &[Answers]) {
    let in_force = InForce::on(CHECKED);
    let decision = median(people, |answers| {
        black_box(decide(&in_force, black_box(answers)));
    });
    let outcome = median(people, |answers| {
        black_box(check(black_box(answers), CHECKED, Lang::Kk));
    });
    println!("  {name:<40} {:>14} {:>14}", said(decision), said(outcome));
}

/// Nanoseconds a call.
fn median(people: &[Answers], mut call: impl FnMut(&Answers)) -> f64 {
    let mut people = people.iter().cycle();
    let mut slices: Vec<f64> = (0..SLICES)
        .map(|_| {
            let (start, mut calls) = (Instant::now(), 0_u32);
            while start.elapsed() < SLICE {
                people.by_ref().take(64).for_each(&mut call);
                calls += 64;
            }
            start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
        })
        .collect();
    slices.sort_by(f64::total_cmp);
    slices.get(SLICES / 2).copied().unwrap_or(f64::NAN)
}

fn said(nanoseconds: f64) -> String {
    if nanoseconds < 1e4 { format!("{nanoseconds:.0} ns") } else { format!("{:.1} µs", nanoseconds / 1e3) }
}

fn complete_cases() -> Vec<Answers> {
    let all = Question::ALL.iter().fold(vec![Answers::default()], |cases, question| {
        cases
            .iter()
            .flat_map(|case| question.values().iter().map(|value| case.set(*question, Answer::Known(*value))))
            .collect()
    });
    all.into_iter().step_by(EVERY).collect()
}
