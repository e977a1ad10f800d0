//! Which advice touches a decision?

use super::decide::Ruling;
use super::truth::Truth;
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::law::advice::{CAVEATS, Caveat, Touches};

impl Touches {
    /// Does it touch this decision?
    #[must_use]
    pub fn touches(&self, decided: &Ruling, answers: &Answers) -> bool {
        match self {
            Touches::Is(verdicts) => verdicts.contains(&decided.finding.verdict),
            Touches::Rule(rules) => rules.iter().any(|rule| decided.because.contains(rule)),
            Touches::Taken(place) => decided.finding.at == Some(*place),
            Touches::Answered(condition) => condition.holds(answers) == Truth::Yes,
            Touches::Both(these) => these.iter().all(|touches| touches.touches(decided, answers)),
            Touches::Either(these) => these.iter().any(|touches| touches.touches(decided, answers)),
        }
    }
}

/// The caveats that touch a decision of this day.
pub fn caveats(on: Date, decided: &Ruling, answers: &Answers) -> impl Iterator<Item = &'static Caveat> {
    CAVEATS.iter().filter(move |caveat| caveat.is_told(on, decided, answers))
}

impl Caveat {
    /// Does it touch this decision of this day?
    #[must_use]
    pub fn is_told(&self, on: Date, decided: &Ruling, answers: &Answers) -> bool {
        self.from <= on && self.touches.touches(decided, answers)
    }
}

/// The rows of a table that touch a decision.
pub fn touching<'t, T: Copy>(
    table: &'t [(T, Touches)],
    decided: &'t Ruling,
    answers: &'t Answers,
) -> impl Iterator<Item = T> + 't {
    table.iter().filter(|(_, touches)| touches.touches(decided, answers)).map(|(advice, _)| *advice)
}
