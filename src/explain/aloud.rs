//! What is said aloud of what is decided? By the deciding rule, as the title is.

use super::told::cause;
use crate::answers::question::{
    Age, Answer, Answers, Citizenship, Home, Ownership, Person, ProtectedOwner, Question, Signing, Value,
    Values,
};
use crate::decision::decide::Ruling;
use crate::law::result::Place;
use crate::law::rules::RuleId;
use crate::words::aloud::Aloud;

/// What a consultant says to whom this is decided; `answers` are those that matter.
#[must_use]
pub fn aloud(ruling: &Ruling, answers: &Answers) -> Aloud {
    let cause = cause(ruling.because).map_or(RuleId::NoMeans, |(cause, _)| cause);
    let how = How::of(ruling.finding.at, answers);
    match cause {
        // These alone decide nothing: whoever files, and where, is said with the way.
        RuleId::SoleOwner | RuleId::CitizenApplies | RuleId::ParentApplies | RuleId::GuardianApplies => {
            how.of_three(Aloud::SoleOwner, Aloud::SoleOwnerInTheZone, Aloud::SoleOwnerUnsigned)
        }
        RuleId::ListedInLease => how.of_three(Aloud::Lease, Aloud::LeaseInTheZone, Aloud::LeaseUnsigned),
        RuleId::OtherOwnerConfirms | RuleId::CoOwnersConfirm => {
            let is_one_of_them = answers.is(Ownership::Shared);
            let at_home = if is_one_of_them { Aloud::CoOwners } else { Aloud::Owners };
            how.of_three(at_home, Aloud::OwnersInTheZone, Aloud::OwnersUnsigned)
        }
        // Of an owner of limited capacity a single source speaks: that is said first, whoever goes.
        RuleId::ProtectedOwner if answers.is(Person::Attorney) && !answers.is(ProtectedOwner::Limited) => {
            Aloud::Attorney
        }
        RuleId::ProtectedOwner => of_protected_owner(answers),
        RuleId::PermanentForeigner => Aloud::Foreigner,
        RuleId::TemporaryForeigner => Aloud::Visitor,
        RuleId::TemporaryStay => Aloud::Temporary,
        RuleId::BeforeTheSwitch => Aloud::BeforeTheSwitch,
        RuleId::Under14 => Aloud::Under14,
        // Whoever applies for a kandas, nobody knows how.
        RuleId::RepresentativeMustApply | RuleId::PersonMustApply | RuleId::AttorneyAtTheCounter
            if answers.is(Citizenship::Kandas) =>
        {
            Aloud::Kandas
        }
        RuleId::RepresentativeMustApply => Aloud::Representative,
        RuleId::PersonMustApply if answers.is(Age::From16To17) => Aloud::Teenager,
        // Its service is another one, and no SMS comes of it; whoever applies, the title says.
        RuleId::PersonMustApply if answers.is(Citizenship::ResidencePermit) => Aloud::Foreigner,
        // An SMS comes to whoever owns a home of which one comes.
        RuleId::PersonMustApply if is_nobodys_sms(answers) => Aloud::SignsPersonally,
        RuleId::PersonMustApply => Aloud::Person,
        // Without a home there is nothing to sign. Of a foreigner's home nobody is asked.
        RuleId::AttorneyAtTheCounter if answers.is(Home::Nowhere) => Aloud::Nowhere,
        RuleId::AttorneyAtTheCounter if answers.is(Age::From16To17) => Aloud::Teenager,
        RuleId::AttorneyAtTheCounter => Aloud::SignsPersonally,
        RuleId::NotInLease => Aloud::NotInLease,
        RuleId::HomeNotRegistrable => Aloud::HomeFirst,
        RuleId::OwnerRefuses if answers.is(Ownership::Shared) => Aloud::CoOwnerRefuses,
        RuleId::OwnerRefuses => Aloud::Refuses,
        RuleId::OwnerCannotConfirm => Aloud::Cannot,
        RuleId::OwnerAbsent => Aloud::Absent,
        RuleId::InstitutionUnsettled => Aloud::Institution,
        RuleId::NoLivingOwner => Aloud::NoOwner,
        RuleId::KandasUnsettled => Aloud::Kandas,
        RuleId::NoAddress | RuleId::NoMeans => Aloud::Nowhere,
    }
}

/// Is it a home of which nobody gets an SMS, or nobody who asks? A desk may know that before who applies.
fn is_nobodys_sms(answers: &Answers) -> bool {
    const SOMEBODYS: Values = Question::Home.mask() & Home::among(&[Home::Private]).allows()
        | Question::ProtectedOwner.mask() & ProtectedOwner::among(&[ProtectedOwner::None]).allows();
    SOMEBODYS & !answers.still_possible() != 0
}

/// Where an online application is made, and whether it can be signed.
#[derive(Clone, Copy)]
enum How {
    AtHome,
    InTheZone,
    Unsigned,
}

impl How {
    fn of(at: Option<Place>, answers: &Answers) -> Self {
        match at {
            Some(Place::SelfServiceZone) if answers.is(Signing::Nothing) => Self::Unsigned,
            Some(Place::SelfServiceZone) => Self::InTheZone,
            Some(Place::Home) | None => Self::AtHome,
        }
    }

    const fn of_three(self, at_home: Aloud, in_the_zone: Aloud, unsigned: Aloud) -> Aloud {
        match self {
            Self::AtHome => at_home,
            Self::InTheZone => in_the_zone,
            Self::Unsigned => unsigned,
        }
    }
}

/// Whoever owns the home at 16 or 17 is such an owner, too, and is not asked.
fn of_protected_owner(answers: &Answers) -> Aloud {
    match answers.get(Question::ProtectedOwner) {
        Answer::Known(Value::ProtectedOwner(ProtectedOwner::Incapable)) => Aloud::Incapable,
        Answer::Known(Value::ProtectedOwner(ProtectedOwner::Limited)) => Aloud::Limited,
        Answer::Known(_) | Answer::Unsure | Answer::Blank => Aloud::Minor,
    }
}
