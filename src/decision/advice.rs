//! Which advice touches a decision?

use super::decide::Ruling;
use super::in_force::InForce;
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::law::advice::{Advice, CAVEATS, Caveat, Touches};
use crate::law::condition::Condition;
use crate::law::terms::Terms;

/// Does it touch this ruling?
#[must_use]
pub fn touches(what: &Touches, terms: Terms, ruling: &Ruling, answers: &Answers) -> bool {
    let touches = |this: &Touches| touches(this, terms, ruling, answers);
    match what {
        Touches::Is(verdicts) => verdicts.contains(&ruling.finding.verdict),
        Touches::Rule(rules) => rules.iter().any(|rule| ruling.because.contains(*rule)),
        Touches::Taken(place) => ruling.finding.at == Some(*place),
        Touches::Answered(condition) => holds(condition, terms, answers),
        Touches::Both(these) => these.iter().all(touches),
        Touches::Either(these) => these.iter().any(touches),
    }
}

/// Does a caveat touch this ruling, on that day?
#[must_use]
pub fn is_touching(caveat: &Caveat, on: Date, terms: Terms, ruling: &Ruling, answers: &Answers) -> bool {
    caveat.in_force.contains(on) && touches(&caveat.touches, terms, ruling, answers)
}

/// The caveats that touch a ruling.
pub fn caveats<'t>(
    in_force: &'t InForce,
    ruling: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = &'static Caveat> + 't {
    CAVEATS.iter().filter(move |caveat| is_touching(caveat, in_force.on, in_force.terms, ruling, answers))
}

/// The rows of a table that touch a ruling.
pub fn touching<'t, T: Copy>(
    table: &'t [Advice<T>],
    in_force: &'t InForce,
    ruling: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = T> + 't {
    let touching = move |row: &&Advice<T>| {
        row.in_force.contains(in_force.on) && touches(&row.touches, in_force.terms, ruling, answers)
    };
    table.iter().filter(touching).map(|row| row.what)
}

/// Is it known to hold, whatever is still to be answered?
fn holds(condition: &Condition, terms: Terms, answers: &Answers) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().all(|part| holds(part, terms, answers)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, terms, answers)),
        Condition::Not(part) => fails(part, terms, answers),
        Condition::Meets(definition) => holds(terms.condition(*definition), terms, answers),
        Condition::Is(one_of) => answers.still_possible() & !one_of.allows() == 0,
    }
}

/// Is it known not to hold, whatever is still to be answered?
fn fails(condition: &Condition, terms: Terms, answers: &Answers) -> bool {
    match condition {
        Condition::All(parts) => parts.iter().any(|part| fails(part, terms, answers)),
        Condition::Any(parts) => parts.iter().all(|part| fails(part, terms, answers)),
        Condition::Not(part) => holds(part, terms, answers),
        Condition::Meets(definition) => fails(terms.condition(*definition), terms, answers),
        Condition::Is(one_of) => answers.still_possible() & one_of.allows() & one_of.question().mask() == 0,
    }
}
