//! Which advice touches a decision?

use super::condition::Holds;
use super::decide::Ruling;
use super::in_force::InForce;
use super::truth::Truth;
use crate::answers::question::Answers;
use crate::law::advice::{Advice, CAVEATS, Caveat, Touches};

/// Does it touch this ruling?
#[must_use]
pub fn touches(what: &Touches, in_force: &InForce, ruling: &Ruling, answers: &Answers) -> bool {
    let touches = |this: &Touches| touches(this, in_force, ruling, answers);
    match what {
        Touches::Is(verdicts) => verdicts.contains(&ruling.finding.verdict),
        Touches::Rule(rules) => rules.iter().any(|rule| ruling.because.contains(rule)),
        Touches::Taken(place) => ruling.finding.at == Some(*place),
        Touches::Answered(condition) => condition.holds(answers, in_force.terms) == Truth::Yes,
        Touches::Both(these) => these.iter().all(touches),
        Touches::Either(these) => these.iter().any(touches),
    }
}

/// Does a caveat touch this ruling, on that day?
#[must_use]
pub fn is_touching(caveat: &Caveat, in_force: &InForce, ruling: &Ruling, answers: &Answers) -> bool {
    caveat.in_force.contains(in_force.on) && touches(&caveat.touches, in_force, ruling, answers)
}

/// The caveats that touch a ruling.
pub fn caveats<'t>(
    in_force: &'t InForce,
    ruling: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = &'static Caveat> + 't {
    CAVEATS.iter().filter(move |caveat| is_touching(caveat, in_force, ruling, answers))
}

/// The rows of a table that touch a ruling.
pub fn touching<'t, T: Copy>(
    table: &'t [Advice<T>],
    in_force: &'t InForce,
    ruling: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = T> + 't {
    let touching = move |row: &&Advice<T>| {
        row.in_force.contains(in_force.on) && touches(&row.touches, in_force, ruling, answers)
    };
    table.iter().filter(touching).map(|row| row.what)
}
