//! Which answers does a question have, as bits? A set of values falls into fields, one for each question.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use crate::answers::question::{FIELDS, Question, Value, Values};

/// The fields of a set of values: ours, or those of a table that somebody has made up.
#[derive(Clone, Copy, Debug)]
pub struct Space {
    /// The values of each question, in the order of asking.
    pub fields: &'static [Values],
    /// All values.
    pub everything: Values,
    /// The first value of each question.
    pub bottoms: Values,
    /// The last value of each question.
    pub tops: Values,
}

impl Space {
    /// The space of these questions.
    ///
    /// # Panics
    /// A question has a single answer, or there are too many questions: when the crate is compiled.
    #[must_use]
    pub const fn of(fields: &'static [Values]) -> Self {
        let mut space = Self { fields, everything: 0, bottoms: 0, tops: 0 };
        assert!(fields.len() <= 32, "a set of questions has 32 places");
        let mut rest = fields;
        while let [field, others @ ..] = rest {
            assert!(field.count_ones() > 1, "a question with a single answer asks nothing");
            assert!(space.everything & *field == 0, "two questions share a bit");
            space.everything |= *field;
            space.bottoms |= 1 << field.trailing_zeros();
            space.tops |= 1 << (63 - field.leading_zeros());
            rest = others;
        }
        space
    }

    /// Of each question of which a value is left, the last one. Below it all ones are added: where anything
    /// is left there, that carries into its place.
    #[must_use]
    pub const fn left(&self, set: Values) -> Values {
        let below = self.everything & !self.tops;
        (((set & below) + below) | set) & self.tops
    }

    /// The questions of which more than one value is left, where of each all are or one: all values of each.
    /// One less in each of them takes the last one away where only one is, and from all the first.
    #[must_use]
    pub const fn unsettled(&self, set: Values) -> Values {
        let all_but_the_first = set & set.wrapping_sub(self.bottoms);
        all_but_the_first | all_but_the_first >> 1
    }

    /// Is something left of each question?
    #[must_use]
    pub const fn is_somebody(&self, set: Values) -> bool {
        self.left(set) == self.tops
    }
}

/// The space of our questions.
pub const OURS: Space = Space::of(FIELDS);

/// The first of these questions, of which each has all its values in a set.
#[must_use]
pub fn first_of(fields: Values) -> Option<Question> {
    let before = OURS.tops & fields.wrapping_sub(1) & !fields;
    Question::ALL.get(before.count_ones() as usize).copied()
}

/// Most values that a question has.
pub const MOST_VALUES: usize = {
    let (mut most, mut rest) = (0, Question::ALL);
    while let [question, others @ ..] = rest {
        if question.values().len() > most {
            most = question.values().len();
        }
        rest = others;
    }
    most
};

/// These values, as a set.
#[must_use]
pub const fn set_of(values: &[Value]) -> Values {
    let (mut set, mut rest) = (0, values);
    while let [value, others @ ..] = rest {
        set |= value.bit();
        rest = others;
    }
    set
}

/// All values of these questions.
#[must_use]
pub const fn fields_of(questions: &[Question]) -> Values {
    let (mut set, mut rest) = (0, questions);
    while let [question, others @ ..] = rest {
        set |= question.mask();
        rest = others;
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Answers, EVERYTHING};

    #[test]
    fn something_is_left_of_a_question_as_long_as_one_of_its_values_is() {
        assert_eq!(OURS.everything, EVERYTHING);
        assert!(OURS.is_somebody(EVERYTHING) && OURS.is_somebody(Answers::default().still_possible()));
        for question in Question::ALL {
            assert!(!OURS.is_somebody(EVERYTHING & !question.mask()), "{question:?}");
            assert_eq!(OURS.left(question.mask()), OURS.tops & question.mask());
            for value in question.values() {
                assert!(OURS.is_somebody(Answers::default().with(*value).still_possible()), "{value:?}");
                assert_eq!(OURS.left(value.bit()), OURS.tops & question.mask());
                let known = Answers::default().with(*value).still_possible();
                assert_eq!(OURS.unsettled(known), EVERYTHING & !question.mask(), "{value:?}");
            }
        }
    }
}
