//! What has one person said so far?

use super::question::{Answer, EVERYTHING, FIELDS, Question, Questions, Value, Values};

/// What one person has said so far. [`Answers::default`] is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answers {
    // INVARIANT: of each question all values or one.
    still_possible: Values,
    // INVARIANT: of each question all values or none; none of one of which one value is left.
    unsure: Values,
}

impl Default for Answers {
    fn default() -> Self {
        Self::NOTHING
    }
}

impl Answers {
    /// Nothing has been said.
    pub const NOTHING: Self = Self { still_possible: EVERYTHING, unsure: 0 };

    /// These values are still possible, all of a question or one, and of these questions, all values of each,
    /// "I don't know" was said.
    pub(crate) const fn of(still_possible: Values, unsure: Values) -> Self {
        Self { still_possible, unsure }
    }

    /// What was said by whoever leaves these values possible: of a question of which one is left, that one;
    /// of which none is left, "I don't know"; else nothing.
    #[must_use]
    pub fn leaving(values: Values) -> Self {
        let mut said = Self::NOTHING;
        for all in FIELDS {
            let left = values & all;
            if left == 0 {
                said.unsure |= all;
            } else if left.is_power_of_two() {
                said.still_possible = said.still_possible & !all | left;
            }
        }
        said
    }

    /// What was said to this question.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "the place is asked for first")]
    pub const fn get(&self, question: Question) -> Answer<Value> {
        let field = question.mask();
        let left = self.still_possible & field;
        let number = left.trailing_zeros() as usize;
        if self.unsure & field != 0 {
            Answer::Unsure
        } else if left == field || number >= Value::ALL.len() {
            Answer::Blank
        } else {
            Answer::Known(Value::ALL[number])
        }
    }

    /// The same, with this answer given.
    #[must_use]
    pub const fn with(self, value: Value) -> Self {
        self.with_bit(value.question(), value.bit())
    }

    /// The same, with the value given that has this bit.
    pub(super) const fn with_bit(self, question: Question, bit: Values) -> Self {
        self.said(question, bit, 0)
    }

    /// The same, with "I don't know" to this question.
    #[must_use]
    pub const fn unsure_of(self, question: Question) -> Self {
        self.said(question, EVERYTHING, EVERYTHING)
    }

    /// The same, with this question not answered.
    #[must_use]
    pub const fn without(self, question: Question) -> Self {
        self.said(question, EVERYTHING, 0)
    }

    /// Of these questions, all values of each, what was said; to no other anything.
    #[must_use]
    pub const fn only_to(self, fields: Values) -> Self {
        Self::of(self.still_possible | EVERYTHING & !fields, self.unsure & fields)
    }

    /// The same, with these values left of this question, and unsure of these.
    const fn said(self, question: Question, left: Values, unsure: Values) -> Self {
        let field = question.mask();
        Self {
            still_possible: self.still_possible & !field | left & field,
            unsure: self.unsure & !field | unsure & field,
        }
    }

    /// The same, with this answer, be it nothing, to this question.
    #[must_use]
    pub const fn set(self, question: Question, answer: Answer<Value>) -> Self {
        let (question, left, unsure) = match answer {
            Answer::Blank => (question, EVERYTHING, 0),
            Answer::Unsure => (question, EVERYTHING, EVERYTHING),
            // A value of another question is an answer to that one.
            Answer::Known(value) => (value.question(), value.bit(), 0),
        };
        self.said(question, left, unsure)
    }

    /// What is known once this has been found out, too: unsure is only what neither of both knows. No
    /// question has another value in both.
    pub(crate) const fn and(self, others: &Self) -> Self {
        Self {
            still_possible: self.still_possible & others.still_possible,
            unsure: self.unsure & others.unsure,
        }
    }

    /// Is this what was said?
    #[must_use]
    pub fn is(&self, value: impl Into<Value>) -> bool {
        let value = value.into();
        self.still_possible & value.question().mask() == value.bit()
    }

    /// The values that may still be true of the person: of a question that is not answered, all.
    #[must_use]
    pub const fn still_possible(&self) -> Values {
        self.still_possible
    }

    /// The questions to which the person has said "I don't know".
    #[must_use]
    pub const fn unsure(&self) -> Questions {
        Questions::of_fields(self.unsure)
    }

    /// What was said to a question, if anything was, as a number: 0 for "I don't know", and from 1 on that
    /// of a value, in the order of all values.
    #[must_use]
    pub fn number(&self, question: Question) -> Option<u8> {
        let (field, mut left) = (question.mask(), self.still_possible);
        left &= field;
        match (self.unsure & field != 0, left == field) {
            (true, _) => Some(0),
            (false, true) => None,
            (false, false) => u8::try_from(left.trailing_zeros() + 1).ok(),
        }
    }

    /// With this said to it; see [`Self::number`].
    #[must_use]
    pub fn with_number(self, question: Question, number: u8) -> Self {
        match number.checked_sub(1) {
            None => self.unsure_of(question),
            Some(value) => self.with_bit(question, 1 << value),
        }
    }

    /// The questions that were asked: those that are answered, and those where the answer is not known.
    #[must_use]
    pub const fn questions(&self) -> Questions {
        Questions::of_fields(EVERYTHING & !self.still_possible | self.unsure)
    }

    /// The questions to which the person has said "I don't know", as all values of each.
    pub(crate) const fn unsure_fields(&self) -> Values {
        self.unsure
    }

    /// What has been said, "I don't know" included, in the order in which it is asked.
    #[must_use]
    pub fn given(&self) -> Given {
        Given { answers: *self, rest: Question::ALL }
    }
}

/// What one person has said, question by question.
#[derive(Clone, Debug)]
pub struct Given {
    answers: Answers,
    rest: &'static [Question],
}

impl Iterator for Given {
    type Item = (Question, Answer<Value>);

    fn next(&mut self) -> Option<Self::Item> {
        while let [question, others @ ..] = self.rest {
            self.rest = others;
            let answer = self.answers.get(*question);
            if answer != Answer::Blank {
                return Some((*question, answer));
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Citizenship, Device};

    #[test]
    fn what_was_said_comes_back_in_the_order_of_asking() {
        let answers = Answers::default().with(Value::Device(Device::No)).unsure_of(Question::Person);
        let said: Vec<_> = answers.given().collect();
        assert_eq!(
            said,
            [
                (Question::Person, Answer::Unsure),
                (Question::Device, Answer::Known(Value::Device(Device::No)))
            ]
        );
        assert_eq!(answers.without(Question::Person).without(Question::Device), Answers::default());
    }

    #[test]
    fn what_was_found_out_is_known_and_of_the_rest_nobody_is_unsure_any_more() {
        let unsure = Answers::default().unsure_of(Question::Person).unsure_of(Question::Device);
        let found_out = Answers::default().with(Value::Device(Device::No));
        let citizen = Answers::default().with(Value::Citizenship(Citizenship::Citizen));
        assert_eq!(unsure.and(&found_out), found_out);
        assert_eq!(citizen.and(&found_out), found_out.with(Value::Citizenship(Citizenship::Citizen)));
        assert_eq!(unsure.and(&unsure), unsure);
    }
}
