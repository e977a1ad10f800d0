//! Does a condition hold for these answers?

use super::truth::Truth;
use crate::answers::question::{Answer, Answers, Questions};
use crate::law::condition::Condition;
use crate::law::terms::Terms;

/// A condition that is asked of answers. A trait, so that the law, which has the condition, cannot ask it.
pub trait Holds {
    /// Does it hold for these answers, as the law defines its words on the day? What is blank and what the
    /// person does not know is waited for alike.
    fn holds(&self, answers: &Answers, terms: Terms) -> Truth<Questions>;
}

impl Holds for Condition {
    fn holds(&self, answers: &Answers, terms: Terms) -> Truth<Questions> {
        let each = |condition: &Self| condition.holds(answers, terms);
        match self {
            Self::All(conditions) => Truth::all(conditions.iter().map(each)),
            Self::Any(conditions) => Truth::any(conditions.iter().map(each)),
            Self::Not(condition) => !condition.holds(answers, terms),
            Self::Meets(definition) => terms.condition(*definition).holds(answers, terms),
            Self::Is(one_of) => match answers.get(one_of.question()) {
                Answer::Known(value) if one_of.contains(value) => Truth::Yes,
                Answer::Known(_) => Truth::No,
                Answer::Blank | Answer::Unsure => Truth::Waits(Questions::only(one_of.question())),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Age, Device, Ownership, Person, Question, Signing, Value};
    use crate::law::condition::{ALWAYS, Condition::*};

    #[test]
    fn a_condition_waits_for_just_what_can_still_settle_it() {
        const MINOR_OWNER: Condition = All(&[
            Is(Person::among(&[Person::Myself])),
            Is(Age::among(&[Age::From16To17])),
            Is(Ownership::among(&[Ownership::Sole, Ownership::Shared])),
        ]);
        let blank = Answers::default();
        let all_three = Questions::only(Question::Person)
            | Questions::only(Question::Age)
            | Questions::only(Question::Ownership);
        assert_eq!(MINOR_OWNER.holds(&blank, Terms::default()), Truth::Waits(all_three));
        let young = blank.with(Value::Person(Person::Myself)).with(Value::Age(Age::From16To17));
        assert_eq!(
            MINOR_OWNER.holds(&young, Terms::default()),
            Truth::Waits(Questions::only(Question::Ownership))
        );
        assert_eq!(
            MINOR_OWNER.holds(&young.unsure_of(Question::Ownership), Terms::default()),
            MINOR_OWNER.holds(&young, Terms::default()),
            "not knowing is waiting"
        );
        assert_eq!(
            MINOR_OWNER.holds(&young.with(Value::Ownership(Ownership::Shared)), Terms::default()),
            Truth::Yes
        );
        assert_eq!(
            MINOR_OWNER.holds(&young.with(Value::Ownership(Ownership::Others)), Terms::default()),
            Truth::No
        );
        assert_eq!(
            MINOR_OWNER.holds(&blank.with(Value::Age(Age::From18)), Terms::default()),
            Truth::No,
            "one no settles all"
        );
    }

    #[test]
    fn either_of_two_is_enough() {
        const NOTHING_TO_FILE_WITH: Condition =
            Any(&[Is(Signing::among(&[Signing::Nothing])), Is(Device::among(&[Device::No]))]);
        let unsigned = Answers::default().with(Value::Signing(Signing::Nothing));
        assert_eq!(NOTHING_TO_FILE_WITH.holds(&unsigned, Terms::default()), Truth::Yes);
        assert_eq!(
            NOTHING_TO_FILE_WITH
                .holds(&Answers::default().with(Value::Signing(Signing::Eds)), Terms::default()),
            Truth::Waits(Questions::only(Question::Device))
        );
        assert_eq!(ALWAYS.holds(&Answers::default(), Terms::default()), Truth::Yes);
        assert_eq!(Not(&ALWAYS).holds(&Answers::default(), Terms::default()), Truth::No);
    }
}
