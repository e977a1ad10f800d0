//! On what does each sentence rest that states law or procedure, and how sure are we of it?
//!
//! For whoever changes a word or compares a source: beside each text, an [`Authority`] for each of its sentences,
//! in their order, the same in every language. No program holds any of it; the open book prints it, and
//! `tests/words/authority.rs` insists that no sentence is forgotten, that none rests on a source which its row of
//! the law does not know, and that what no source says is worded as ours.

use super::Text;
use super::aloud::Aloud;
use super::owner::Saying;
use super::results::Summary;
use crate::answers::question::Question;
use crate::lang::Lang;
use crate::law::advice::{CaveatId, Step, Thing};
use crate::law::basis::Confidence::{self, High, Low, Medium};
use crate::law::glance::Fact;
use crate::law::remedy::Remedy;
use crate::law::result::{NoRoute, Route, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::Source::{self, *};
use Authority::{Inferred, NotFound, Ours, Published, Said};

/// On what a sentence rests. One that says several things is as sure as the least sure of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// The announcement of 18 Nov 2025 says it, and these sources with it; where there is none, the article alone
    /// that carried the announcement.
    Said(Confidence, &'static [Source]),
    /// Other published sources say it.
    Published(Confidence, &'static [Source]),
    /// No source says it. We conclude it, from these where there are any, and the sentence says so.
    Inferred(Confidence, &'static [Source]),
    /// Sources were searched for it and are silent, and the sentence says so.
    NotFound,
    /// An advice, a question, what an answer means: neither law nor procedure.
    Ours,
}

impl Authority {
    /// The sources on which it rests.
    #[must_use]
    pub const fn sources(self) -> &'static [Source] {
        match self {
            Said(_, sources) | Published(_, sources) | Inferred(_, sources) => sources,
            NotFound | Ours => &[],
        }
    }

    /// How sure we are; nothing where nothing is stated.
    #[must_use]
    pub const fn sure(self) -> Option<Confidence> {
        match self {
            Said(sure, _) | Published(sure, _) | Inferred(sure, _) => Some(sure),
            NotFound | Ours => None,
        }
    }
}

/// What its sentences rest on, one after another.
pub type Authorities = &'static [Authority];

const NIT: Authority = Said(High, &[Nit2025]);
const CARD: Authority = Published(High, &[EgovCard]);
const PROTECTED: Authority = Said(High, &[Nit2025, Pilot2025]);
const GUIDE: Authority = Published(Medium, &[EgovGuide]);
const FOREIGNERS_SERVICE: Authority = Published(High, &[Order677, Order267]);
const TEMPORARY: Authority = Published(High, &[Foreigners923]);

/// See [`super::rules::sentence`].
#[must_use]
pub const fn rule(rule: RuleId) -> Authorities {
    match rule {
        RuleId::BeforeTheSwitch
        | RuleId::ParentApplies
        | RuleId::GuardianApplies
        | RuleId::SoleOwner
        | RuleId::ListedInLease
        | RuleId::RepresentativeMustApply
        | RuleId::NotInLease
        | RuleId::NoMeans => &[NIT],
        RuleId::CitizenApplies => &[Said(Medium, &[Nit2025, Order677])],
        RuleId::OtherOwnerConfirms => &[Said(High, &[Nit2025, EgovCard]), NIT],
        RuleId::CoOwnersConfirm => &[Published(High, &[EgovCard, Order677])],
        // Of limited capacity only the announcement speaks.
        RuleId::ProtectedOwner => &[Said(Medium, &[Nit2025, Pilot2025])],
        RuleId::PermanentForeigner => &[FOREIGNERS_SERVICE, FOREIGNERS_SERVICE],
        RuleId::TemporaryForeigner => &[TEMPORARY],
        RuleId::KandasUnsettled | RuleId::NoLivingOwner | RuleId::OwnerAbsent | RuleId::NoAddress => {
            &[NotFound]
        }
        RuleId::TemporaryStay => &[Published(High, &[EgovGuide, Pilot2025]), Published(High, &[EgovGuide])],
        RuleId::AttorneyAtTheCounter => {
            &[Published(Medium, &[EgovCard]), Published(Medium, &[EgovCard, Order267])]
        }
        RuleId::Under14 => &[Said(High, &[Nit2025, Resolution30, Civil16])],
        // That it is from 16 on, no source says.
        RuleId::PersonMustApply => &[Said(Medium, &[Nit2025]), Inferred(Medium, &[Nit2025])],
        RuleId::HomeNotRegistrable => &[GUIDE],
        RuleId::OwnerRefuses => &[Published(High, &[EgovGuide, Koap492])],
        RuleId::OwnerCannotConfirm => &[GUIDE, GUIDE],
        RuleId::InstitutionUnsettled => &[Published(Low, &[Order267])],
    }
}

/// See [`super::advice::caveat`].
#[must_use]
pub const fn caveat(caveat: CaveatId) -> Authorities {
    match caveat {
        CaveatId::PilotTerm => &[Published(Medium, &[Pilot2025]), NotFound, CARD],
        CaveatId::SignatureOrBoth => &[Said(High, &[Nit2025, EgovCard]), Ours],
        CaveatId::ConsentForm => &[Ours, Said(High, &[Nit2025, Order677, EgovGuide])],
        CaveatId::CoOwners => &[Published(High, &[EgovCard, Order677]), NotFound],
        CaveatId::LimitedCapacityOwner => &[Said(Medium, &[Nit2025])],
        CaveatId::SixteenSeventeen => &[NIT, NotFound],
        CaveatId::StateRentalConfirmation => &[NotFound, Published(Medium, &[Nit2025, Order677])],
        CaveatId::OwnCapacity => &[Said(Medium, &[Nit2025])],
        CaveatId::OtherChannels => &[Published(Medium, &[Pilot2025]), NotFound],
        CaveatId::Under14Resumption => &[Said(Low, &[]), NotFound],
        CaveatId::WardResidence => &[Published(High, &[Civil16]), NIT, Ours],
        CaveatId::AstanaArea => &[Published(High, &[Astana2025]), Published(High, &[Astana2025])],
    }
}

/// See [`super::steps::line`] and [`super::steps::more`]: of all its sentences, one after another.
#[must_use]
pub const fn step(step: Step) -> Authorities {
    match step {
        Step::KeepTheDeadline => &[Published(High, &[Order677]), Published(High, &[Koap492])],
        Step::AgreeOnTheHour => &[Ours, Ours, GUIDE],
        Step::KeepTheTenantInReach => &[Ours, Said(Medium, &[Nit2025, Order677]), NIT],
        Step::CallWhereNoSmsComes => &[Ours, GUIDE],
        Step::ParentsApart => &[Ours, Published(Medium, &[])],
        Step::TellTheSchool => &[Ours, Published(Medium, &[])],
        Step::AskAboutThePower => &[Published(Medium, &[EgovCard, Order267])],
        Step::RegisterTheTitle => &[GUIDE],
        Step::RemindTheLandlord => &[Ours, Published(High, &[HousingLaw, Koap492]), Ours],
        Step::AgreeOnTheTemporaryOne => &[Ours, Published(High, &[EgovGuide, Pilot2025]), Ours],
        Step::ApplyForTheTemporaryOne | Step::MindTheTemporaryOne => {
            &[Published(High, &[EgovGuide, Pilot2025])]
        }
        Step::GetAPermanentOneFirst | Step::AskThePassportDesk => &[Ours, Published(Low, &[])],
        Step::AskAboutTheAbsentOwner => &[Ours, Ours],
        Step::AskWhereToRegister | Step::AskTheProbationService => &[Ours],
        Step::GoToTheZone => &[NIT, NIT],
        Step::FileOnThePortal | Step::FileInTheApp => &[NIT, NIT],
        Step::FindWhatToSignWith => &[Ours, Said(Medium, &[Nit2025])],
        Step::OwnersConfirm => &[NIT, NIT, NIT],
        Step::NeverDictate => &[Ours, Ours, Said(Medium, &[])],
        Step::FollowIt => &[NIT, NIT],
        Step::NothingToFile | Step::ComeBackAtFourteen | Step::GetHelp => &[NIT],
        Step::LetTheRepresentativeFile => &[NIT],
        Step::ExpectTheSms => &[NIT],
        Step::LeaveTheOldAddress => &[Published(High, &[Order677]), Published(High, &[Order677])],
        Step::AskForTheForeignersService => &[FOREIGNERS_SERVICE, Published(High, &[Order677])],
        Step::ComeWithTheOwner => &[CARD, CARD, Inferred(Medium, &[]), Ours],
        Step::AskWhoComesAlong => &[Ours],
        Step::AskWhetherTheOwnerComes => &[Ours, NotFound],
        Step::LetThePersonFile => &[Said(Medium, &[Nit2025])],
        Step::GetIntoTheLease => &[NIT, NIT, Ours],
        Step::GetTheHomeRegistered => &[Ours, Ours],
        Step::TalkToTheOwner => &[Ours, GUIDE],
        Step::HelpTheOwnerConfirm => &[GUIDE, Ours],
        Step::Call1414 => &[Ours, Ours],
        Step::AskAboutKandas => &[Published(Medium, &[KandasGuide]), Published(Medium, &[KandasGuide])],
        Step::AskAboutTheInstitution => &[Ours, Published(Medium, &[Order267])],
        Step::AskForTheList
        | Step::CheckAgain
        | Step::CheckForToday
        | Step::AskTheMigrationService
        | Step::AskAboutTheOwner => &[Ours],
    }
}

/// See [`super::glance::fact`].
#[must_use]
pub const fn fact(fact: Fact) -> Authorities {
    match fact {
        Fact::SameApplication | Fact::HourToConfirm | Fact::FromFourteen | Fact::RulesSince => &[NIT],
        Fact::Free | Fact::MinutesOnline | Fact::InPerson | Fact::MinutesAtTheCounter => &[CARD],
        Fact::SeparateService => &[FOREIGNERS_SERVICE],
        Fact::MonthsOfAStay | Fact::OwnerConfirms => &[Published(High, &[EgovGuide, Pilot2025])],
        Fact::OldAddressStays => &[Published(High, &[EgovGuide])],
        Fact::NoApplication => &[Said(High, &[Nit2025, Resolution30])],
        Fact::ParentsAddress => &[Said(High, &[Nit2025, Civil16])],
        Fact::NotNow => &[Said(Medium, &[Nit2025, EgovGuide])],
        Fact::OtherProcedure => &[TEMPORARY],
        Fact::DaysToRegister => &[Published(High, &[Order677])],
        Fact::AskTheAdministration
        | Fact::CheckAgain
        | Fact::NoRule
        | Fact::MigrationService
        | Fact::Hotline => &[Ours],
    }
}

/// See [`super::advice::thing`].
#[must_use]
pub const fn thing(thing: Thing) -> Authorities {
    match thing {
        Thing::SignatureOrPhone => &[Said(Medium, &[Nit2025, EgovCard])],
        Thing::RegisteredPhone => &[Said(Medium, &[Nit2025])],
        Thing::OwnersPhones => &[Ours],
        Thing::PowerOfAttorney => &[Published(Medium, &[EgovCard, Order267])],
        Thing::IdentityCard | Thing::PersonsIdentity | Thing::RepresentativesDocuments | Thing::TheOwner => {
            &[CARD]
        }
    }
}

/// See [`super::results::summary`].
#[must_use]
pub const fn summary(summary: Summary) -> Authorities {
    match summary {
        Summary::Online => &[NIT],
        Summary::OnlineInTheZone => &[NIT],
        Summary::OwnerConsent => &[NIT, Ours],
        Summary::CoOwnersConsent => &[Published(High, &[EgovCard, Order677]), Ours],
        Summary::OwnerConsentInTheZone => &[NIT, NIT],
        Summary::ListedInLease | Summary::ListedInLeaseInTheZone => &[NIT, NotFound],
        Summary::TemporaryStay => &[Published(High, &[EgovGuide, Pilot2025]), Published(High, &[EgovGuide])],
        Summary::OwnerUnder18 | Summary::IncapableOwner => &[PROTECTED, PROTECTED],
        Summary::OwnerOfLimitedCapacity => &[Said(Medium, &[Nit2025]), Ours],
        Summary::PermanentForeigner => &[FOREIGNERS_SERVICE, FOREIGNERS_SERVICE],
        Summary::TemporaryForeigner => &[TEMPORARY, TEMPORARY],
        Summary::BeforeTheSwitch => &[NIT, Ours],
        Summary::Under14 => &[Said(High, &[Nit2025, Civil16]), Said(High, &[Nit2025, Resolution30])],
        Summary::SomebodyElseApplies => &[Said(Medium, &[Nit2025, EgovCard, Order267])],
        Summary::FixFirst => &[Said(Medium, &[Nit2025, EgovGuide]), Ours],
        Summary::Teenager => &[NotFound, Ours],
        Summary::Kandas => &[Published(Medium, &[KandasGuide]), NotFound],
        Summary::Institution => &[Published(Low, &[Order267]), Ours],
        Summary::Nowhere | Summary::Ask1414 => &[NotFound, Ours],
    }
}

/// See [`super::rules::title`]; nothing where a rule gives the result no title.
#[must_use]
pub const fn title_by(rule: RuleId) -> Authorities {
    match rule {
        RuleId::BeforeTheSwitch
        | RuleId::SoleOwner
        | RuleId::ListedInLease
        | RuleId::RepresentativeMustApply
        | RuleId::NotInLease => &[NIT],
        RuleId::AttorneyAtTheCounter => &[Published(Medium, &[EgovCard, Order267])],
        RuleId::OtherOwnerConfirms => &[Said(High, &[Nit2025, EgovCard])],
        RuleId::CoOwnersConfirm => &[Published(High, &[EgovCard, Order677])],
        RuleId::PermanentForeigner => &[FOREIGNERS_SERVICE],
        RuleId::TemporaryForeigner => &[Ours, TEMPORARY],
        RuleId::PersonMustApply => &[Said(Medium, &[Nit2025])],
        RuleId::TemporaryStay => &[Published(High, &[EgovGuide, Pilot2025])],
        RuleId::HomeNotRegistrable | RuleId::OwnerCannotConfirm => &[GUIDE],
        RuleId::OwnerRefuses => &[Published(High, &[EgovGuide])],
        RuleId::InstitutionUnsettled | RuleId::NoLivingOwner => &[Ours],
        RuleId::OwnerAbsent => &[Ours, Ours],
        RuleId::CitizenApplies
        | RuleId::ParentApplies
        | RuleId::GuardianApplies
        | RuleId::ProtectedOwner
        | RuleId::KandasUnsettled
        | RuleId::NoAddress
        | RuleId::Under14
        | RuleId::NoMeans => &[],
    }
}

/// See [`super::results::title_of`]; nothing where a summary gives the result no title.
#[must_use]
pub const fn title_of(summary: Summary) -> Authorities {
    match summary {
        Summary::OwnerUnder18 | Summary::IncapableOwner => &[PROTECTED],
        Summary::OwnerOfLimitedCapacity => &[Said(Medium, &[Nit2025])],
        Summary::Teenager => &[Inferred(Medium, &[Nit2025])],
        Summary::ListedInLeaseInTheZone => &[NIT],
        Summary::Kandas => &[Published(Medium, &[KandasGuide])],
        Summary::Nowhere => &[Ours, Ours],
        Summary::Online
        | Summary::OnlineInTheZone
        | Summary::ListedInLease
        | Summary::OwnerConsent
        | Summary::CoOwnersConsent
        | Summary::OwnerConsentInTheZone
        | Summary::PermanentForeigner
        | Summary::TemporaryForeigner
        | Summary::TemporaryStay
        | Summary::BeforeTheSwitch
        | Summary::Under14
        | Summary::SomebodyElseApplies
        | Summary::FixFirst
        | Summary::Institution
        | Summary::Ask1414 => &[],
    }
}

/// See [`super::results::title`].
#[must_use]
pub const fn title(verdict: Verdict) -> Authorities {
    match verdict {
        Verdict::Open(Route::Online | Route::OwnerConsent) | Verdict::Closed(NoRoute::NotEligible) => &[NIT],
        // Of foreigners, the orders.
        Verdict::Open(Route::ServiceCentre) => &[Said(Medium, &[Nit2025, Pilot2025, Order677])],
        Verdict::Closed(NoRoute::NotCovered) => &[Published(High, &[Foreigners923, EgovGuide, Pilot2025])],
        Verdict::Closed(NoRoute::FixFirst) => &[Ours],
        Verdict::Closed(NoRoute::Ask1414) => &[NotFound, Ours],
    }
}

/// See [`super::results::then`].
#[must_use]
pub const fn then(verdict: Verdict) -> Authorities {
    match verdict {
        Verdict::Closed(NoRoute::Ask1414) => &[NotFound],
        Verdict::Closed(NoRoute::NotCovered | NoRoute::NotEligible | NoRoute::FixFirst) => &[Ours],
        Verdict::Open(_) => title(verdict),
    }
}

/// See [`super::aloud::sentence`].
#[must_use]
pub const fn aloud(aloud: Aloud) -> Authorities {
    match aloud {
        Aloud::SoleOwner => &[Said(High, &[Nit2025, EgovCard])],
        Aloud::SoleOwnerInTheZone | Aloud::LeaseInTheZone => &[NIT],
        Aloud::SoleOwnerUnsigned | Aloud::LeaseUnsigned | Aloud::OwnersUnsigned => {
            &[Said(Medium, &[Nit2025])]
        }
        Aloud::Lease => &[Said(Medium, &[Nit2025, Order677])],
        Aloud::Owners | Aloud::OwnersInTheZone => &[NIT],
        Aloud::CoOwners => &[Published(High, &[EgovCard, Order677])],
        Aloud::Minor => &[NIT],
        Aloud::Incapable => &[Said(High, &[Nit2025, EgovCard])],
        Aloud::Limited => &[Said(Medium, &[Nit2025])],
        Aloud::Attorney => &[Published(Medium, &[EgovCard, Order267])],
        Aloud::Foreigner => &[FOREIGNERS_SERVICE],
        Aloud::Visitor => &[TEMPORARY],
        Aloud::Temporary => &[Published(High, &[EgovGuide, Pilot2025])],
        Aloud::BeforeTheSwitch | Aloud::Representative | Aloud::NotInLease => &[NIT],
        Aloud::Under14 => &[Said(High, &[Nit2025, Resolution30, Civil16])],
        Aloud::Person => &[Said(Medium, &[Nit2025])],
        Aloud::Teenager => &[Inferred(Medium, &[Nit2025])],
        Aloud::SignsPersonally => &[Said(Medium, &[Nit2025])],
        Aloud::HomeFirst | Aloud::Cannot => &[GUIDE],
        Aloud::Refuses => &[Published(High, &[HousingLaw, Koap492])],
        Aloud::CoOwnerRefuses => &[GUIDE],
        Aloud::Absent | Aloud::NoOwner | Aloud::Nowhere => &[NotFound],
        Aloud::Institution => &[Published(Medium, &[Order267])],
        Aloud::Kandas => &[Published(Medium, &[KandasGuide])],
    }
}

/// See [`super::slip::step`]; nothing where the slip has no such line.
#[must_use]
pub const fn slip(step: Step) -> Authorities {
    match step {
        Step::KeepTheDeadline => &[Published(High, &[Order677])],
        Step::GoToTheZone
        | Step::FileOnThePortal
        | Step::FileInTheApp
        | Step::ExpectTheSms
        | Step::OwnersConfirm
        | Step::NothingToFile
        | Step::ComeBackAtFourteen
        | Step::LetTheRepresentativeFile
        | Step::GetIntoTheLease => &[NIT],
        Step::KeepTheTenantInReach => &[Said(Medium, &[Nit2025, Order677])],
        Step::FindWhatToSignWith | Step::LetThePersonFile => &[Said(Medium, &[Nit2025])],
        Step::CallWhereNoSmsComes | Step::RegisterTheTitle | Step::HelpTheOwnerConfirm => &[GUIDE],
        Step::AskForTheForeignersService => &[FOREIGNERS_SERVICE],
        Step::ComeWithTheOwner => &[CARD],
        Step::AskAboutThePower => &[Published(Medium, &[EgovCard, Order267])],
        Step::ApplyForTheTemporaryOne => &[Published(High, &[EgovGuide, Pilot2025])],
        Step::AskAboutKandas => &[Published(Medium, &[KandasGuide])],
        Step::AskAboutTheInstitution => &[Published(Medium, &[Order267])],
        Step::GetTheHomeRegistered => &[Ours, Ours],
        Step::NeverDictate
        | Step::AskForTheList
        | Step::AskWhoComesAlong
        | Step::AskWhetherTheOwnerComes
        | Step::AgreeOnTheTemporaryOne
        | Step::AgreeOnTheHour
        | Step::ParentsApart
        | Step::TalkToTheOwner
        | Step::CheckAgain
        | Step::GetAPermanentOneFirst
        | Step::AskTheMigrationService
        | Step::RemindTheLandlord
        | Step::AskAboutTheOwner
        | Step::AskAboutTheAbsentOwner
        | Step::AskWhereToRegister
        | Step::Call1414
        | Step::CheckForToday => &[Ours],
        Step::FollowIt
        | Step::GetHelp
        | Step::LeaveTheOldAddress
        | Step::TellTheSchool
        | Step::MindTheTemporaryOne
        | Step::AskThePassportDesk
        | Step::AskTheProbationService => &[],
    }
}

/// See [`super::results::remedy`].
#[must_use]
pub const fn remedy(remedy: Remedy) -> Authorities {
    match remedy {
        Remedy::BeNamedInTheLease | Remedy::OwnersConfirm | Remedy::FindADevice => &[NIT],
        Remedy::GetASignature | Remedy::RegisterTheNumber => &[Said(Medium, &[Nit2025, EgovCard])],
    }
}

/// See [`super::results::gain`].
#[must_use]
pub const fn gain(route: Route) -> Authorities {
    title(Verdict::Open(route))
}

/// See [`super::questions::hint`]; nothing where there is none.
#[must_use]
pub const fn hint(question: Question) -> Authorities {
    match question {
        Question::Citizenship => &[Published(High, &[Order677, Order267, Foreigners923])],
        Question::Person => &[],
        Question::Age | Question::Home | Question::Lease | Question::Device => &[Ours],
        Question::Ownership => &[Ours, Ours],
        Question::Stay => &[Published(High, &[EgovGuide]), Published(High, &[EgovGuide])],
        Question::ProtectedOwner => &[Ours, NIT],
        Question::Consent => &[Published(High, &[EgovCard, Order677]), GUIDE],
        Question::Signing => &[Ours, CARD],
    }
}

/// See [`super::services::other_services`], in their order.
pub const OTHER_SERVICES: [Authorities; 6] = [
    &[Published(High, &[EgovGuide, Pilot2025])],
    &[Published(High, &[EgovGuide])],
    &[Published(High, &[EgovGuide])],
    &[Published(Medium, &[])],
    &[Published(High, &[EgovGuide])],
    &[Published(Medium, &[Foreigners923])],
];

/// See [`super::services::UNEXPECTED_SMS`].
pub const UNEXPECTED_SMS: Authorities = &[NIT];

/// See [`super::owner::says`].
#[must_use]
pub const fn owner(saying: Saying) -> Authorities {
    match saying {
        Saying::SomebodyHasApplied | Saying::YouAgree => &[Said(High, &[Nit2025, EgovCard])],
        Saying::WithinTheHour | Saying::ItIsRejected => &[NIT, NIT],
        Saying::ConfirmIfYouAgree => &[NIT, NotFound],
        Saying::EachOwnerAgrees => &[Published(High, &[EgovCard, Order677])],
        Saying::DoNotConfirm => &[Ours, NIT],
        Saying::ReadItFirst => &[Said(Medium, &[]), Ours],
        Saying::CallIfUnclear | Saying::TellNobodyTheCode => &[Ours, Ours],
        Saying::CallThemFirst | Saying::RefuseBySilence => &[Ours],
        Saying::NotForEver | Saying::RemovalIsAService => &[Published(High, &[EgovGuide])],
        Saying::TemporaryToo => &[Published(High, &[EgovGuide, Pilot2025])],
        Saying::NoWordOnRights => &[NotFound, Ours],
        Saying::NoWordOnDuty => &[NotFound],
        Saying::LookThemUp => &[Published(High, &[EgovGuide]), Published(High, &[EgovGuide])],
        Saying::LandlordsDuty => &[Published(High, &[HousingLaw]), Published(High, &[HousingLaw, Koap492])],
        Saying::TenDays => &[Published(High, &[Order677]), Published(High, &[Koap492])],
        Saying::OnlyWhoLivesThere => &[Published(Medium, &[Koap492])],
        Saying::CallTheCentre => &[Ours, NIT],
    }
}

/// See [`super::embed::key_facts`].
pub const KEY_FACTS: Authorities = &[NIT, NIT];

/// See [`super::embed::article_before`].
pub const ARTICLE_BEFORE: Authorities = &[NIT, NIT, NIT];

/// See [`super::embed::ARTICLE_AFTER`].
pub const ARTICLE_AFTER: Authorities = &[NIT, NIT];

/// See [`super::steps::path`].
pub const PATH: Authorities = &[NIT];

/// On what a line rests, and what stands behind it.
#[must_use]
pub fn of_parts(whole: Authorities, line: Text) -> (Authorities, Authorities) {
    let sentences = sentences(line.in_language(Lang::DEFAULT)).len();
    whole.split_at_checked(sentences).unwrap_or((whole, &[]))
}
/// See [`super::agree::message`].
pub const MESSAGE: Authorities = &[Ours, NIT, Ours, Ours];
/// See [`super::agree::owner_confirms`].
pub const OWNER_CONFIRMS: Authorities = &[Ours, NIT, Ours];
/// See [`super::agree::deadline_hint`]: that the day of moving in does not count, is how we count.
pub const DEADLINE_HINT: Authorities = &[Published(High, &[Order677]), Ours];
/// See [`super::agree::deadline`].
pub const DEADLINE: Authorities = &[Published(High, &[Order677]), Ours, Ours];

/// The sentences of a text, one after another.
///
/// ```
/// use tirkeu::words::authority::sentences;
/// assert_eq!(sentences("По приказу и. о. министра № 677. SMS придёт?"), ["По приказу и. о. министра № 677.", "SMS придёт?"]);
/// ```
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), 0);
    for (end, mark) in text.match_indices(['.', '?', '!']) {
        let end = end + mark.len();
        let (before, after) = (text.get(start..end).unwrap_or_default(), text.get(end..).unwrap_or_default());
        let begins = |rest: &str| {
            rest.starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
                || rest.starts_with("eGov")
        };
        let is_a_number = before.ends_with("No.");
        if after.is_empty() || (after.strip_prefix(' ').is_some_and(begins) && !is_a_number) {
            found.push(before.trim_start());
            start = end;
        }
    }
    let rest = text.get(start..).unwrap_or_default().trim_start();
    if !rest.is_empty() {
        found.push(rest);
    }
    found
}
