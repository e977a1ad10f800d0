//! When is something true, false, or not known yet?
//!
//! Three values, as in Kleene's strong logic, with one addition: the third value says what it waits for. From
//! that the questionnaire falls out by itself; nothing in this crate computes a "next question" from a
//! script.

use std::ops::BitOr;

/// True, false, or waiting for `W` (here: a set of [`Questions`](crate::answers::question::Questions)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth<W> {
    /// It holds, whatever is still to be answered.
    Yes,
    /// It does not hold, whatever is still to be answered.
    No,
    /// It depends on these.
    Waits(W),
}

impl<W: Copy + BitOr<Output = W>> Truth<W> {
    /// Both hold. A `No` settles it alone; two that wait, wait for both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, truth) | (truth, Self::Yes) => truth,
            (Self::Waits(left), Self::Waits(right)) => Self::Waits(left | right),
        }
    }

    /// At least one holds. A `Yes` settles it alone; two that wait, wait for both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, truth) | (truth, Self::No) => truth,
            (Self::Waits(left), Self::Waits(right)) => Self::Waits(left | right),
        }
    }

    /// All of them hold; of none, yes.
    pub fn all(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::Yes, Self::and)
    }

    /// At least one of them holds; of none, no.
    pub fn any(truths: impl IntoIterator<Item = Self>) -> Self {
        truths.into_iter().fold(Self::No, Self::or)
    }
}

/// It does not hold.
impl<W> std::ops::Not for Truth<W> {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Waits(questions) => Self::Waits(questions),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Waits, Yes};

    const A: Truth<u8> = Waits(1);
    const B: Truth<u8> = Waits(2);
    const BOTH: Truth<u8> = Waits(3);

    #[test]
    #[rustfmt::skip] // a table
    fn the_whole_table_of_and() {
        for (left, right, both) in [
            (Yes, Yes, Yes), (Yes, No, No), (Yes, B, B),
            (No, Yes, No), (No, No, No), (No, B, No),
            (A, Yes, A), (A, No, No), (A, B, BOTH),
        ] {
            assert_eq!(left.and(right), both, "{left:?} and {right:?}");
        }
    }

    #[test]
    #[rustfmt::skip] // a table
    fn the_whole_table_of_or() {
        for (left, right, either) in [
            (Yes, Yes, Yes), (Yes, No, Yes), (Yes, B, Yes),
            (No, Yes, Yes), (No, No, No), (No, B, B),
            (A, Yes, Yes), (A, No, A), (A, B, BOTH),
        ] {
            assert_eq!(left.or(right), either, "{left:?} or {right:?}");
        }
    }

    #[test]
    fn not_turns_what_is_known_and_keeps_waiting_for_the_rest() {
        assert_eq!([!Yes, !No, !A], [No, Yes, A]);
    }

    #[test]
    fn the_folds_start_from_the_value_that_changes_nothing() {
        assert_eq!(Truth::<u8>::all([]), Yes);
        assert_eq!(Truth::<u8>::any([]), No);
        assert_eq!(Truth::all([Yes, A, B]), BOTH);
        assert_eq!(Truth::all([A, No, B]), No);
        assert_eq!(Truth::any([No, A, B]), BOTH);
        assert_eq!(Truth::any([A, Yes, B]), Yes);
    }
}
