//! Which rows of a table are in force on a day? Of ours, or of one that a test has made up.

use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::law::rules::{RULES, Rule};
use crate::law::source::REVIEW_BY;
use crate::law::terms::Terms;

/// The rows of a table that are in force on one day.
#[derive(Clone, Debug)]
pub struct Table {
    /// The day.
    pub on: Date,
    /// The numbers and definitions.
    pub terms: Terms,
    /// The rows.
    pub rules: Vec<&'static Rule>,
}

impl Table {
    /// Our rows that are in force on this day.
    #[must_use]
    pub fn on(on: Date) -> Self {
        Self::of(RULES.iter(), on)
    }

    /// Those of these rows that are in force on this day.
    #[must_use]
    pub fn of(rules: impl Iterator<Item = &'static Rule>, on: Date) -> Self {
        Self { on, terms: terms::on(on), rules: rules.filter(|rule| rule.in_force.contains(on)).collect() }
    }

    /// The last day on which all of them may pass for current.
    #[must_use]
    pub fn review_by(&self) -> Date {
        self.rules.iter().map(|rule| rule.review_by).min().unwrap_or(REVIEW_BY)
    }
}

impl From<&InForce> for Table {
    fn from(in_force: &InForce) -> Self {
        Self { on: in_force.on, terms: in_force.terms(), rules: in_force.rows().iter().collect() }
    }
}

impl From<InForce> for Table {
    fn from(in_force: InForce) -> Self {
        Self::from(&in_force)
    }
}
