//! Does a condition hold for these answers?

use super::truth::Truth;
use crate::answers::question::{Answer, Answers, Question, Questions};
use crate::law::condition::Condition;

impl Condition {
    /// Does it hold for these answers? What is blank and what the person does not know is waited for alike.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> Truth<Questions> {
        match self {
            Self::All(conditions) => Truth::all(conditions.iter().map(|condition| condition.holds(answers))),
            Self::Any(conditions) => Truth::any(conditions.iter().map(|condition| condition.holds(answers))),
            Self::Not(condition) => !condition.holds(answers),
            Self::CitizenshipIn(these) => among(answers.citizenship, these, Question::Citizenship),
            Self::PersonIn(these) => among(answers.person, these, Question::Person),
            Self::AgeIn(these) => among(answers.age, these, Question::Age),
            Self::HomeIn(these) => among(answers.home, these, Question::Home),
            Self::LeaseIn(these) => among(answers.lease, these, Question::Lease),
            Self::OwnershipIn(these) => among(answers.ownership, these, Question::Ownership),
            Self::ProtectedOwnerIn(these) => among(answers.protected_owner, these, Question::ProtectedOwner),
            Self::ConsentIn(these) => among(answers.consent, these, Question::Consent),
            Self::SigningIn(these) => among(answers.signing, these, Question::Signing),
            Self::DeviceIn(these) => among(answers.device, these, Question::Device),
        }
    }
}

fn among<T: Copy + PartialEq>(answer: Answer<T>, these: &[T], question: Question) -> Truth<Questions> {
    match answer {
        Answer::Known(choice) if these.contains(&choice) => Truth::Yes,
        Answer::Known(_) => Truth::No,
        Answer::Blank | Answer::Unsure => Truth::Waits(Questions::only(question)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Age, Device, Ownership, Person, Signing, Value};
    use crate::law::condition::{ALWAYS, Condition::*};

    #[test]
    fn a_condition_waits_for_just_what_can_still_settle_it() {
        let minor_owner = All(&[
            PersonIn(&[Person::Myself]),
            AgeIn(&[Age::From16To17]),
            OwnershipIn(&[Ownership::Sole, Ownership::Shared]),
        ]);
        let blank = Answers::default();
        let all_three = Questions::only(Question::Person)
            | Questions::only(Question::Age)
            | Questions::only(Question::Ownership);
        assert_eq!(minor_owner.holds(&blank), Truth::Waits(all_three));
        let young = blank.with(Value::Person(Person::Myself)).with(Value::Age(Age::From16To17));
        assert_eq!(minor_owner.holds(&young), Truth::Waits(Questions::only(Question::Ownership)));
        assert_eq!(
            minor_owner.holds(&young.unsure_of(Question::Ownership)),
            minor_owner.holds(&young),
            "not knowing is waiting"
        );
        assert_eq!(minor_owner.holds(&young.with(Value::Ownership(Ownership::Shared))), Truth::Yes);
        assert_eq!(minor_owner.holds(&young.with(Value::Ownership(Ownership::Others))), Truth::No);
        assert_eq!(minor_owner.holds(&blank.with(Value::Age(Age::From18))), Truth::No, "one no settles all");
    }

    #[test]
    fn either_of_two_is_enough() {
        let nothing_to_file_with = Any(&[SigningIn(&[Signing::Nothing]), DeviceIn(&[Device::No])]);
        let unsigned = Answers::default().with(Value::Signing(Signing::Nothing));
        assert_eq!(nothing_to_file_with.holds(&unsigned), Truth::Yes);
        assert_eq!(
            nothing_to_file_with.holds(&Answers::default().with(Value::Signing(Signing::Eds))),
            Truth::Waits(Questions::only(Question::Device))
        );
        assert_eq!(ALWAYS.holds(&Answers::default()), Truth::Yes);
        assert_eq!(Not(&ALWAYS).holds(&Answers::default()), Truth::No);
    }
}
