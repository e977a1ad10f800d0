//! Which rules are in force on a day, and what are the numbers and definitions then?

use super::sets::Rows;
use super::terms;
use crate::calendar::Date;
use crate::law::rules::RULES;
use crate::law::source::{CHECKED, REVIEW_BY};
use crate::law::terms::Terms;

/// The law of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The day.
    pub on: Date,
    /// The numbers and definitions.
    pub terms: Terms,
    /// The rows in force.
    pub rules: Rows,
}

impl InForce {
    /// The rows in force on this day.
    #[must_use]
    pub fn on(on: Date) -> Self {
        let in_force = RULES.iter().enumerate().filter(|(_, rule)| rule.in_force.contains(on));
        let rules = in_force.fold(Rows::NONE, |rows, (number, _)| rows.with(number));
        Self { on, terms: terms::on(on), rules }
    }

    /// The day on which the least recently checked of them was checked.
    #[must_use]
    pub fn checked(&self) -> Date {
        self.rules.iter().map(|rule| rule.checked).min().unwrap_or(CHECKED)
    }

    /// The last day on which all of them may pass for current.
    #[must_use]
    pub fn review_by(&self) -> Date {
        self.rules.iter().map(|rule| rule.review_by).min().unwrap_or(REVIEW_BY)
    }
}
