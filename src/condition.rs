//! When does a rule apply? Conditions as data, and what answers make of them.

use crate::question::{
    Age, Answer, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Questions,
    Signing,
};
use crate::truth::Truth;

/// A condition on answers, as data: it can be read, printed and counted, not only called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these.
    All(&'static [Condition]),
    /// At least one of these.
    Any(&'static [Condition]),
    /// Not this.
    Not(&'static Condition),
    /// The citizenship is one of these; and so on for each question.
    CitizenshipIn(&'static [Citizenship]),
    /// The person to be registered is one of these.
    PersonIn(&'static [Person]),
    /// The age is one of these.
    AgeIn(&'static [Age]),
    /// The home is one of these.
    HomeIn(&'static [Home]),
    /// The lease is one of these.
    LeaseIn(&'static [Lease]),
    /// The ownership is one of these.
    OwnershipIn(&'static [Ownership]),
    /// The protected owner is one of these.
    ProtectedOwnerIn(&'static [ProtectedOwner]),
    /// The consent is one of these.
    ConsentIn(&'static [Consent]),
    /// The means of signing is one of these.
    SigningIn(&'static [Signing]),
    /// The device is one of these.
    DeviceIn(&'static [Device]),
}

/// It holds whatever is answered.
pub const ALWAYS: Condition = Condition::All(&[]);

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
    use super::{Condition::*, *};
    use crate::question::Value;

    #[test]
    fn a_condition_waits_for_just_what_can_still_settle_it() {
        let minor_owner =
            All(&[PersonIn(&[Person::Myself]), AgeIn(&[Age::From16To17]), OwnershipIn(&[Ownership::Sole, Ownership::Shared])]);
        let blank = Answers::default();
        let all_three = Questions::only(Question::Person) | Questions::only(Question::Age) | Questions::only(Question::Ownership);
        assert_eq!(minor_owner.holds(&blank), Truth::Waits(all_three));
        let young = blank.with(Value::Person(Person::Myself)).with(Value::Age(Age::From16To17));
        assert_eq!(minor_owner.holds(&young), Truth::Waits(Questions::only(Question::Ownership)));
        assert_eq!(minor_owner.holds(&young.unsure_of(Question::Ownership)), minor_owner.holds(&young), "not knowing is waiting");
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
