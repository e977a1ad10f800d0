//! What can a person do about it? The smallest changes that make it better.

use super::sets::Remedies;
use crate::law::remedy::Remedy;
use crate::law::result::{Place, Route};

/// Something that a person can bring about, and what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has to be different.
    pub remedies: Remedies,
    /// The route that opens.
    pub route: Route,
    /// Where it is taken, if it is an online route and that is settled too.
    pub at: Option<Place>,
}

/// Some changes, of which none is a part of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes([Option<Change>; MOST]);

/// So many sets of remedies are there at most of which none is a part of another: those that take half of
/// them.
const MOST: usize = {
    let (mut sets, mut taken) = (1, 0);
    while taken < Remedy::ALL.len() / 2 {
        sets = sets * (Remedy::ALL.len() - taken) / (taken + 1);
        taken += 1;
    }
    sets
};

const _: () =
    assert!(MOST <= 20, "a list of changes is handed on by value: it takes another way to be so long");

impl Changes {
    /// None.
    pub const NONE: Self = Self([None; MOST]);

    /// They, the one that takes the earliest remedies first.
    pub fn iter(&self) -> impl Iterator<Item = Change> + '_ {
        self.0.iter().copied().flatten()
    }

    /// Nothing makes it better?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// Adds one behind the others.
    pub(crate) fn push(&mut self, change: Change) {
        if let Some(free) = self.0.iter_mut().find(|place| place.is_none()) {
            *free = Some(change);
        }
    }
}
