//! Which findings are there among some, and what do they come to? A bit each.

use super::better::BETTER;
use super::diagram::ENDS;
use super::effects::{DECIDING, Effects};
use super::sets::Verdicts;
use crate::law::result::{FINDINGS, Finding, Place, Verdict};

/// Findings, a bit each in the order of [`FINDINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings(u16);

impl Findings {
    /// None.
    pub const NONE: Self = Self(0);
    /// All there are.
    pub const ALL: Self = Self((1 << ENDS) - 1);

    /// These, a bit each, in the order of [`FINDINGS`].
    #[must_use]
    pub const fn of(bits: u16) -> Self {
        Self(bits)
    }

    /// Those with this result and, where it says one, this place.
    // Measured: written into those that ask, it makes a page larger.
    #[must_use]
    #[inline(never)]
    #[allow(clippy::indexing_slicing, reason = "each is there")]
    pub const fn like(finding: Finding) -> Self {
        let of_the_result = OF_RESULT[finding.verdict.place() as usize];
        match finding.at {
            Some(place) => Self(of_the_result).and(Self::taken(place)),
            None => Self(of_the_result),
        }
    }

    /// Those that are taken at this place.
    #[must_use]
    pub const fn taken(at: Place) -> Self {
        match at {
            Place::Home => const { Self(taken_at(Place::Home)) },
            Place::SelfServiceZone => const { Self(taken_at(Place::SelfServiceZone)) },
        }
    }

    /// A bit for each, in the order of [`FINDINGS`].
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// None at all?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These and those.
    #[must_use]
    pub const fn or(self, those: Self) -> Self {
        Self(self.0 | those.0)
    }

    /// These that are among those.
    #[must_use]
    pub const fn and(self, those: Self) -> Self {
        Self(self.0 & those.0)
    }

    /// All but these.
    #[must_use]
    pub const fn others(self) -> Self {
        Self(Self::ALL.0 & !self.0)
    }

    /// The number of the first of them.
    #[must_use]
    pub const fn first(self) -> usize {
        self.0.trailing_zeros() as usize
    }

    /// The results among them.
    #[must_use]
    #[inline(never)]
    pub fn verdicts(self) -> Verdicts {
        let (mut verdicts, mut this) = (0, 1);
        for findings in &OF_RESULT {
            if self.0 & findings != 0 {
                verdicts |= this;
            }
            this <<= 1;
        }
        Verdicts::of(verdicts)
    }

    /// The only one, place included.
    #[must_use]
    pub fn unanimous(self) -> Option<Finding> {
        if self.0.is_power_of_two() { FINDINGS.get(self.first()).copied() } else { None }
    }

    /// The result of the first of them, and its place where there is no other.
    #[must_use]
    pub fn first_of_all(self) -> Option<Finding> {
        let Finding { verdict, at } = *FINDINGS.get(self.first())?;
        Some(Finding { verdict, at: if self.0.is_power_of_two() { at } else { None } })
    }

    /// Those that are better than the first of these.
    #[must_use]
    pub fn better(self) -> Self {
        Self(BETTER.get(self.first()).copied().unwrap_or_default())
    }

    /// Are all of them among those?
    #[must_use]
    pub const fn all_of(self, those: Self) -> bool {
        self.0 & !those.0 == 0
    }

    /// The effects of which a rule among those that decide the first of them has one.
    #[must_use]
    pub fn decided_by(self) -> Effects {
        DECIDING.get(self.first()).copied().unwrap_or_default()
    }
}

/// Of each result its findings, a bit each.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const OF_RESULT: [u16; Verdict::ALL.len()] = {
    let (mut all, mut number) = ([0; Verdict::ALL.len()], 0);
    while number < ENDS {
        all[FINDINGS[number].verdict.place() as usize] |= 1 << number;
        number += 1;
    }
    all
};

/// The findings that are taken at a place, a bit each.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const fn taken_at(place: Place) -> u16 {
    let (mut taken, mut number) = (0, 0);
    while number < ENDS {
        if let Some(at) = FINDINGS[number].at {
            if at as u8 == place as u8 {
                taken |= 1 << number;
            }
        }
        number += 1;
    }
    taken
}
