//! Which rules are in force on a day, and what are the numbers and definitions then?

use super::sets::Rows;
use super::terms;
use super::version::Version;
use crate::calendar::Date;
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
    /// The same as numbers, with their diagram.
    pub version: &'static Version,
}

impl InForce {
    /// The rows in force on this day.
    #[must_use]
    pub fn on(on: Date) -> Self {
        let version = Version::on(on);
        Self { on, terms: terms::on(on), rules: version.rows, version }
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
