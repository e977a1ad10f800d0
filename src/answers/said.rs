//! What has one person said so far?

use super::question::{Answer, EVERYTHING, Question, Questions, Value, Values};

/// What one person has said so far. [`Answers::default`] is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Answers {
    // INVARIANT: of each question all values or one.
    still_possible: Values,
    // INVARIANT: none of a question of which one value is left.
    unsure: Questions,
}

impl Default for Answers {
    fn default() -> Self {
        Self::NOTHING
    }
}

impl Answers {
    /// Nothing has been said.
    pub const NOTHING: Self = Self { still_possible: EVERYTHING, unsure: Questions::NONE };

    /// What was said to this question.
    #[must_use]
    pub const fn get(&self, question: Question) -> Answer<Value> {
        if self.unsure.contains(question) {
            return Answer::Unsure;
        }
        let left = self.still_possible & question.mask();
        if left == question.mask() {
            return Answer::Blank;
        }
        let mut place = left.trailing_zeros().saturating_sub(question.first_bit());
        let mut rest = question.values();
        while let [value, others @ ..] = rest {
            if place == 0 {
                return Answer::Known(*value);
            }
            place -= 1;
            rest = others;
        }
        Answer::Blank
    }

    /// The same, with this answer given.
    #[must_use]
    pub const fn with(self, value: Value) -> Self {
        let question = value.question();
        Self {
            still_possible: self.still_possible & !question.mask() | value.bit(),
            unsure: self.unsure.without(question),
        }
    }

    /// The same, with "I don't know" to this question.
    #[must_use]
    pub const fn unsure_of(self, question: Question) -> Self {
        Self { still_possible: self.still_possible | question.mask(), unsure: self.unsure.with(question) }
    }

    /// The same, with this question not answered.
    #[must_use]
    pub const fn without(self, question: Question) -> Self {
        Self { still_possible: self.still_possible | question.mask(), unsure: self.unsure.without(question) }
    }

    /// The same, with this answer, be it nothing, to this question.
    #[must_use]
    pub const fn set(self, question: Question, answer: Answer<Value>) -> Self {
        match answer {
            Answer::Blank => self.without(question),
            Answer::Unsure => self.unsure_of(question),
            Answer::Known(value) => self.with(value),
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
        self.unsure
    }

    /// What has been said, "I don't know" included, in the order in which it is asked.
    pub fn given(&self) -> impl Iterator<Item = (Question, Answer<Value>)> + '_ {
        Question::ALL
            .iter()
            .map(|question| (*question, self.get(*question)))
            .filter(|(_, answer)| *answer != Answer::Blank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::Device;

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
}
