//! How long does a tap take inside the page? Doors that the page's program does not have, for
//! `bench/click.mjs`: answers come in as numbers, and of what is decided one number comes out.
//!
//! For whoever measures. No program that is served has it.

use crate::answers::question::Answers;
use crate::api::numbers::said;
use crate::calendar::Date;
use crate::decision::decide::{Branch, Decision, Kind, decide};
use crate::decision::grounds::Grounds;
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::explain::told::{those, told};
use crate::law::result::{Finding, Verdict};
use wasm_bindgen::prelude::*;

/// What these answers lead to on a day, everything that is said of it added up.
#[wasm_bindgen]
#[must_use]
pub fn decided(low: u32, high: u32, on: u32) -> u32 {
    Date::numbered(on).map_or(0, |on| sum(&decide(&InForce::on(on), &answers(low, high))))
}

/// The same with what goes with a result: its sources, caveats and steps, and what to bring.
#[wasm_bindgen]
#[must_use]
pub fn advised(low: u32, high: u32, on: u32) -> u32 {
    let Some(on) = Date::numbered(on) else { return 0 };
    let in_force = InForce::on(on);
    let decision = decide(&in_force, &answers(low, high));
    sum(&decision).wrapping_add(advice(&in_force, &decision))
}

fn answers(low: u32, high: u32) -> Answers {
    said(u64::from(high) << u32::BITS | u64::from(low))
}

fn sum(Decision { answers, possible, kind }: &Decision) -> u32 {
    let kind = match kind {
        Kind::Ask { question, because, at_most } => {
            added([*question as u32, because.bits(), folded(*at_most as u64)])
        }
        Kind::Decided(ruling) => added([
            of_finding(ruling.finding),
            ruling.because.bits(),
            ruling.then.map_or(0, Verdict::place),
            added(ruling.changes.iter().map(of_change)),
        ]),
        Kind::Depends(depends) => added([
            added(depends.find_out().iter().map(|question| question as u32)),
            added(
                depends.cases().map(|Branch { answers, finding }| of_answers(&answers) + of_finding(finding)),
            ),
        ]),
    };
    added([of_answers(answers), possible.bits().into(), kind])
}

fn advice(in_force: &InForce, Decision { answers, kind, .. }: &Decision) -> u32 {
    let cited = |because| added(those(in_force, because).flat_map(Grounds::sources).map(|it| *it as u32));
    match kind {
        Kind::Ask { because, .. } => cited(*because),
        Kind::Decided(ruling) => {
            let told = told(in_force, ruling, answers);
            added([
                cited(ruling.because),
                u32::from(told.summary.place()),
                folded(told.caveats.places()),
                folded(told.steps.places()),
                folded(told.things.places()),
            ])
        }
        Kind::Depends(_) => 0,
    }
}

fn of_finding(Finding { verdict, at }: Finding) -> u32 {
    verdict.place() + at.map_or(0, |at| at as u32)
}

fn of_change(change: Change) -> u32 {
    added(change.remedies.iter().map(|remedy| remedy as u32))
        + of_finding(Finding { verdict: Verdict::Open(change.route), at: change.at })
}

fn of_answers(answers: &Answers) -> u32 {
    folded(answers.still_possible()).wrapping_add(folded(answers.unsure_fields()))
}

#[allow(clippy::cast_possible_truncation, reason = "both halves are in it")]
fn folded(number: u64) -> u32 {
    (number ^ number >> u32::BITS) as u32
}

/// A number from 1: nothing is left out of it, whatever the order.
fn added(numbers: impl IntoIterator<Item = u32>) -> u32 {
    numbers.into_iter().fold(1, |sum, number| sum.wrapping_mul(31).wrapping_add(number))
}
