//! Are the tables as they must be? Every fault in one line that names the row: what the build and the first
//! test print.
//!
//! For whoever edits a row. A day without a version of a rule, two versions on one day, a case that no rule
//! decides, a row that was forgotten when another was changed: such edits compile, and so they are looked for
//! here, over all cases and all days. May know all of the law, the decision and the words; must not know a
//! screen.

mod everyone;
mod forgotten;
mod lacking;
mod rows;

use crate::calendar::Date;
use crate::decision::norm::{silent, sources};
use crate::decision::terms;
use crate::law::advice::{Advice, CAVEATS, Caveat, STEPS, Step, THINGS, Thing};
use crate::law::glance::{ACTIONS, Action, FACTS, Fact};
use crate::law::history::Turn;
use crate::law::rules::{RULES, Rule};
use crate::law::source::Source;
use std::fmt;

/// The tables that are looked at.
#[derive(Clone, Debug)]
pub struct Tables {
    pub rules: &'static [Rule],
    pub caveats: &'static [Caveat],
    pub steps: &'static [Advice<Step>],
    pub things: &'static [Advice<Thing>],
    pub facts: &'static [Advice<Fact>],
    pub actions: &'static [Advice<Action>],
    /// The rows of all numbers and definitions.
    pub terms: Vec<terms::Row>,
}

impl Tables {
    /// Those of the law.
    #[must_use]
    pub fn ours() -> Self {
        Self {
            rules: RULES,
            caveats: CAVEATS,
            steps: STEPS,
            things: THINGS,
            facts: FACTS,
            actions: ACTIONS,
            terms: terms::rows(),
        }
    }

    /// Every fault; none where they are sound. Where a row is missing or ends before it begins nobody is
    /// decided: what that leads to would only hide it.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = rows::unnamed(self);
        faults.extend(rows::backwards(self));
        let may_be_tried = faults.is_empty();
        faults.extend(rows::checks(self));
        faults.extend(rows::in_time(self));
        faults.extend(self.uncited());
        if may_be_tried {
            faults.extend(forgotten::faults(self));
            faults.extend(everyone::faults(self));
        }
        faults
    }

    fn uncited(&self) -> impl Iterator<Item = Fault> + '_ {
        let is_cited = |source: Source| {
            self.rules.iter().any(|rule| sources(rule).any(|cited| cited == source))
                || self.caveats.iter().any(|caveat| silent(caveat).any(|cited| cited == source))
                || self.terms.iter().any(|row| row.sources.contains(&source))
                || self.steps.iter().any(|step| step.rests.sources.contains(&source))
                || self.things.iter().any(|thing| thing.rests.sources.contains(&source))
                || self.facts.iter().any(|fact| fact.rests.sources.contains(&source))
                || self.actions.iter().any(|action| action.rests.sources.contains(&source))
        };
        Source::ALL.iter().filter(move |source| !is_cited(**source)).map(|source| Fault::Uncited(source.id()))
    }
}

/// Every fault of these rules and caveats, with the rest of the tables as it is.
#[must_use]
pub fn faults(rules: &'static [Rule], caveats: &'static [Caveat]) -> Vec<Fault> {
    Tables { rules, caveats, ..Tables::ours() }.faults()
}

/// A row of a table, as a line names it. Rows are counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub table: Table,
    pub number: usize,
    /// The name of what stands in it.
    pub name: &'static str,
}

/// The tables of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    Rules,
    Caveats,
    Steps,
    Things,
    /// What is seen at a glance.
    Facts,
    /// What the button does.
    Actions,
    /// All the numbers and definitions: a row is counted among those of its own.
    Terms,
}

impl Table {
    /// What stands in a row, before its name.
    const fn kind(self) -> &'static str {
        match self {
            Self::Rules => "",
            Self::Caveats => "the caveat ",
            Self::Steps => "the step ",
            Self::Things => "the thing to bring ",
            Self::Facts => "the fact ",
            Self::Actions => "the action ",
            Self::Terms => "the number or definition ",
        }
    }

    /// Which rows are counted; the rules' without saying so.
    const fn of(self) -> &'static str {
        match self {
            Self::Rules | Self::Terms => "",
            Self::Caveats => " of the caveats",
            Self::Steps => " of the steps",
            Self::Things => " of the things to bring",
            Self::Facts => " of the facts",
            Self::Actions => " of the actions",
        }
    }

    const fn idle(self) -> &'static str {
        match self {
            Self::Rules => "decides for nobody",
            Self::Caveats | Self::Steps | Self::Things | Self::Facts | Self::Terms => "touches nothing",
            Self::Actions => "is what the button does for nobody",
        }
    }

    /// Is it seen before the plan, and not in it?
    const fn is_at_a_glance(self) -> bool {
        match self {
            Self::Facts | Self::Actions => true,
            Self::Rules | Self::Caveats | Self::Steps | Self::Things | Self::Terms => false,
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, number, name } = self;
        match table {
            Table::Terms => write!(to, "row {number} of `{name}`"),
            Table::Rules | Table::Caveats | Table::Steps | Table::Things | Table::Facts | Table::Actions => {
                write!(to, "row {number}{}, `{name}`,", table.of())
            }
        }
    }
}

/// Two rows of one name, the earlier one first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub before: Row,
    pub after: Row,
}

impl fmt::Display for Pair {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { table, number, name } = &self.before;
        let after = self.after.number;
        match table {
            Table::Terms => write!(to, "rows {number} and {after} of `{name}`"),
            Table::Rules | Table::Caveats | Table::Steps | Table::Things | Table::Facts | Table::Actions => {
                write!(to, "rows {number} and {after}{}, `{name}`,", table.of())
            }
        }
    }
}

/// What is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A wording stands in no row.
    #[error("{}`{name}` has no row", table.kind())]
    NoRow { table: Table, name: &'static str },
    /// A number or a definition can have a value that it has on no day.
    #[error("`{value}` has no row in src/law/terms.rs")]
    NoValueRow { value: String },
    /// It is over before it begins.
    #[error("{row} ends on {until}, before it begins on {from}")]
    EndsFirst { row: Row, from: Date, until: Date },
    /// It is to be reviewed no later than it was checked.
    #[error("{row} is to be reviewed by {review_by}, which is not after {checked}, when it was checked")]
    ReviewedFirst { row: Row, checked: Date, review_by: Date },
    /// No comparison of the sources was made on that day, whichever day of review is said.
    #[error(
        "{row} was checked on {checked} and is to be reviewed by {review_by}: src/law/source.rs lists no such check"
    )]
    NoSuchCheck { row: Row, checked: Date, review_by: Date },
    /// It has the day of review of another comparison than its own, as a row has that was not compared again.
    #[error(
        "{row} was checked on {checked}, which holds until {until}, and is to be reviewed by {review_by}"
    )]
    OtherReview { row: Row, checked: Date, until: Date, review_by: Date },
    /// No comparison of the sources was made on that day.
    #[error("{row} was checked on {checked}: src/law/source.rs lists no check on that day")]
    NotCompared { row: Row, checked: Date },
    /// Between two rows of one name nothing is in force.
    #[error("{rows} leave a gap: no version from {from} to {until}")]
    Gap { rows: Pair, from: Date, until: Date },
    /// Two rows of one name are in force at once.
    #[error("{rows} overlap: two versions on {on}")]
    Overlap { rows: Pair, on: Date },
    /// The rows of a number or a definition are read in their order, and these are not in the order of time.
    #[error("{rows} stand in the wrong order: the earlier one comes first")]
    OutOfOrder { rows: Pair },
    /// A number or a definition ends, and nothing says what it is from then on.
    #[error("{row} ends on {until}, and nothing follows it")]
    NotFollowed { row: Row, until: Date },
    /// A rule or a caveat says a number, or uses a definition, that does not exist yet.
    #[error("{row} is in force from {from}, and `{term}`, which it follows, only from {begins}")]
    Early { row: Row, from: Date, term: &'static str, begins: Date },
    /// A row does other things than the one before it, and is told in the same words.
    #[error("{rows} differ in what they do and not in what they say: the second needs a wording of its own")]
    SameWording { rows: Pair },
    /// A rule has left what others use, or a definition no longer is it, and they were forgotten.
    #[error("{row} still uses on {on} what {by} has left: {what}")]
    StillUses { row: Row, on: Date, by: Row, what: String },
    /// It is said that a rule has left what others keep, and it has not.
    #[error("`{rule}` stands in PARTED and has left nothing that others keep")]
    NotParted { rule: &'static str },
    /// It is given for a rule in its old wording, and was forgotten when the rule got a new one.
    #[error("{row} is given on {on}, and names `{rule}` in its wording up to the day before alone")]
    OldWording { row: Row, on: Date, rule: &'static str },
    /// It was edited for the new wording of a rule, and is no longer given for the old one.
    #[error("{row} is given on {on}, and names `{rule}` in its wording from the day after alone")]
    NewWording { row: Row, on: Date, rule: &'static str },
    /// No rule decides, so nobody could be told why.
    #[error("on {on} no rule decides for: {person}")]
    Undecided {
        /// The first day of that.
        on: Date,
        /// For whom, in a sentence.
        person: String,
    },
    /// Nothing is seen at a glance.
    #[error("on {on} no fact is seen at a glance by: {person}")]
    NoFact {
        /// The first day of that.
        on: Date,
        /// By whom, in a sentence.
        person: String,
    },
    /// The same is seen twice.
    #[error("{rows} are both seen on {on} by: {person}")]
    SeenTwice {
        rows: Pair,
        /// The first day of that.
        on: Date,
        /// By whom, in a sentence.
        person: String,
    },
    /// There is no button.
    #[error("on {on} the button does nothing for: {person}")]
    NoAction {
        /// The first day of that.
        on: Date,
        /// For whom, in a sentence.
        person: String,
    },
    /// There is nothing in the plan.
    #[error("on {on} no step is told to: {person}")]
    NoStep {
        /// The first day of that.
        on: Date,
        /// To whom, in a sentence.
        person: String,
    },
    /// It decides for nobody, or is told to nobody, on any day.
    #[error("{row} {}", row.table.idle())]
    Idle { row: Row },
    /// No row cites the source, and yet it is printed as one.
    #[error("the source `{0}` is cited by nothing")]
    Uncited(&'static str),
    /// Something changes on that day, and an older article would not be told.
    #[error("{on} has no `Turn` in src/law/history.rs, and something changes on it")]
    NoTurn { on: Date },
    /// An older article would be told of a day on which nothing changes.
    #[error("{on} has a `Turn` in src/law/history.rs, and nothing changes on it")]
    IdleTurn { on: Date },
}

/// The days on which the law changes and of which an older article is not told, and the other way round.
#[must_use]
pub fn turns() -> Vec<Fault> {
    let days: Vec<_> = Turn::ALL.iter().map(|turn| turn.day()).collect();
    rows::turns(&Tables::ours(), &days)
}
