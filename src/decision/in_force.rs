//! Which rules are in force on a day, and what are the numbers and definitions then?

use super::terms;
use crate::calendar::Date;
use crate::law::rules::{RULES, Rule};
use crate::law::source::{CHECKED, REVIEW_BY};
use crate::law::terms::Terms;

/// The rows in force on one day.
#[derive(Clone, Debug)]
pub struct InForce {
    /// The day.
    pub on: Date,
    /// The numbers and definitions.
    pub terms: Terms,
    /// The rows.
    pub rules: Vec<&'static Rule>,
}

impl InForce {
    /// The rows in force on this day.
    #[must_use]
    pub fn on(on: Date) -> Self {
        Self::of(RULES.iter(), on)
    }

    /// Those of these rows that are in force on this day: the tests try tables that are not ours.
    #[must_use]
    pub fn of(rules: impl Iterator<Item = &'static Rule>, on: Date) -> Self {
        Self { on, terms: terms::on(on), rules: rules.filter(|rule| rule.in_force.contains(on)).collect() }
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
