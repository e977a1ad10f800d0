//! Which advice touches a decision?

use super::condition::Holds;
use super::decide::Ruling;
use super::truth::Truth;
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::law::advice::{CAVEATS, Caveat, Touches};

/// Does it touch this ruling?
#[must_use]
pub fn touches(what: &Touches, ruling: &Ruling, answers: &Answers) -> bool {
    match what {
        Touches::Is(verdicts) => verdicts.contains(&ruling.finding.verdict),
        Touches::Rule(rules) => rules.iter().any(|rule| ruling.because.contains(rule)),
        Touches::Taken(place) => ruling.finding.at == Some(*place),
        Touches::Answered(condition) => condition.holds(answers) == Truth::Yes,
        Touches::Both(these) => these.iter().all(|this| touches(this, ruling, answers)),
        Touches::Either(these) => these.iter().any(|this| touches(this, ruling, answers)),
    }
}

/// Does a caveat touch this ruling of this day?
#[must_use]
pub fn is_touching(caveat: &Caveat, on: Date, ruling: &Ruling, answers: &Answers) -> bool {
    caveat.from <= on && touches(&caveat.touches, ruling, answers)
}

/// The caveats that touch a ruling of this day.
pub fn caveats(on: Date, ruling: &Ruling, answers: &Answers) -> impl Iterator<Item = &'static Caveat> {
    CAVEATS.iter().filter(move |caveat| is_touching(caveat, on, ruling, answers))
}

/// The rows of a table that touch a ruling.
pub fn touching<'t, T: Copy>(
    table: &'t [(T, Touches)],
    ruling: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = T> + 't {
    table.iter().filter(|(_, row)| touches(row, ruling, answers)).map(|(advice, _)| *advice)
}
