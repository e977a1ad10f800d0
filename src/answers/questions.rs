//! Which questions, of all there are? A bit each.

use super::question::{FIELDS, Question, Values};
use std::ops::BitOr;

/// A set of questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Questions(u32);

impl Questions {
    /// No question.
    pub const NONE: Self = Self(0);

    /// Only this one.
    #[must_use]
    pub const fn only(question: Question) -> Self {
        Self(1 << question as u32)
    }

    /// These, a bit each, in the order in which they are asked.
    #[must_use]
    pub const fn of(bits: u32) -> Self {
        Self(bits)
    }

    /// Those of which a set has a value.
    #[must_use]
    // Inlined, it is in a page a dozen times.
    #[inline(never)]
    pub const fn of_fields(set: Values) -> Self {
        let (mut questions, mut bit, mut rest) = (0, 1, FIELDS.as_slice());
        while let [field, others @ ..] = rest {
            if set & *field != 0 {
                questions |= bit;
            }
            bit <<= 1;
            rest = others;
        }
        Self(questions)
    }

    /// A bit for each, in the order in which they are asked.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Is it one of them?
    #[must_use]
    pub const fn contains(self, question: Question) -> bool {
        self.0 & Self::only(question).0 != 0
    }

    /// None at all?
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many they are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// These and this one.
    #[must_use]
    pub const fn with(self, question: Question) -> Self {
        Self(self.0 | Self::only(question).0)
    }

    /// These but this one.
    #[must_use]
    pub const fn without(self, question: Question) -> Self {
        Self(self.0 & !Self::only(question).0)
    }

    /// They, in the order in which they are asked.
    pub fn iter(self) -> impl Iterator<Item = Question> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let first = rest.first();
            rest.0 &= rest.0.wrapping_sub(1);
            first
        })
    }

    /// The one that is asked first.
    #[must_use]
    pub fn first(self) -> Option<Question> {
        Question::ALL.get(self.0.trailing_zeros() as usize).copied()
    }

    /// Which is asked last?
    #[must_use]
    pub fn last(self) -> Option<Question> {
        Question::ALL.get(self.0.checked_ilog2()? as usize).copied()
    }
}

impl BitOr for Questions {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<Question> for Questions {
    fn from_iter<I: IntoIterator<Item = Question>>(questions: I) -> Self {
        questions.into_iter().fold(Self::NONE, Self::with)
    }
}

const _: () = assert!(Question::ALL.len() <= 32, "a set of questions has 32 places");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_its_members_and_which_is_asked_first() {
        let set = Questions::only(Question::Device) | Questions::only(Question::Age);
        assert!(
            set.contains(Question::Age) && set.contains(Question::Device) && !set.contains(Question::Home)
        );
        assert_eq!(set.first(), Some(Question::Age));
        assert_eq!(Questions::NONE.first(), None);
    }
}
