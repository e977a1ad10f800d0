//! Which rules are in force on a day, and what are the numbers and definitions then?

use super::sets::Rows;
use super::terms;
use super::version::Version;
use crate::calendar::Date;
use crate::law::terms::Terms;

/// The law of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The day.
    pub on: Date,
    /// The rules in force, as numbers, with their diagram.
    pub version: &'static Version,
}

impl InForce {
    /// The law of this day.
    #[must_use]
    pub fn on(on: Date) -> Self {
        Self { on, version: Version::on(on) }
    }

    /// The numbers and definitions.
    #[must_use]
    pub const fn terms(&self) -> Terms {
        terms::on(self.on)
    }

    /// The rows in force.
    #[must_use]
    pub const fn rows(&self) -> Rows {
        self.version.rows
    }
}
