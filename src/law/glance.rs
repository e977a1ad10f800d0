//! What is seen of a result at a glance? A few facts, and the first thing to do.
//!
//! Rows as those of [`super::advice`]: the order of [`FACTS`] is that in which they are seen, and of
//! [`ACTIONS`] the first that touches a result is what its button does.

use super::advice::{
    ANNOUNCED, ANY_ROUTE, AT_HOME, AT_THE_COUNTER, Advice, CITIZEN_OR_PERMIT, FIXED, FIXED_OF_A_KANDAS,
    FOR_A_TIME, IN_THE_ZONE, NOBODY_KNOWS, NOT_ACCEPTED, NOWHERE, ON_THE_LIST, ONLINE_ROUTES, OWNERS_CONFIRM,
    SOMEWHERE, Step, TO_BE_FIXED, Touches, always,
};
use super::basis::Confidence::{High, Medium};
use super::basis::Rests;
use super::condition::Condition;
use super::rules::RuleId;
use super::source::Source;
use crate::answers::question::{Home, Person, Signing};
use Touches::{Answered, Both, Either, Rule};

/// What is seen at a glance: of time, of price, of the place, in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Fact {
    /// An application online costs nothing.
    Free,
    /// How long an application online takes.
    MinutesOnline,
    /// It is the online application, made on a computer at the service centre.
    SameApplication,
    /// How long the owners have.
    HourToConfirm,
    /// At the counter.
    InPerson,
    /// How long that takes.
    MinutesAtTheCounter,
    /// Foreigners have a service of their own.
    SeparateService,
    /// For how long a registration is temporary.
    MonthsOfAStay,
    /// The permanent address stays.
    OldAddressStays,
    /// Of a temporary registration, too.
    OwnerConfirms,
    /// Of a home of an organisation.
    AskTheAdministration,
    /// Nobody applies for a child under 14.
    NoApplication,
    /// Where a child lives, for the law.
    ParentsAddress,
    /// From which age on somebody applies for the child.
    FromFourteen,
    /// An application would not go through.
    NotNow,
    /// Once the obstacle is gone.
    CheckAgain,
    /// We found no rule.
    NoRule,
    /// Foreigners who stay temporarily.
    OtherProcedure,
    /// Who knows about them.
    MigrationService,
    /// Who else is asked.
    Hotline,
    /// In how many days after moving one registers.
    DaysToRegister,
    /// From which day on we know the rules.
    RulesSince,
}

/// The first thing to do, on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// The case as whoever has to apply would see it: see [`APPLICANTS`].
    CheckAsTheApplicant,
    /// From the first question, of today.
    CheckForToday,
    /// From the first question, for oneself.
    CheckForOneself,
    /// Applying starts the owners' hour: they are told first. Whoever refuses is told what it would mean.
    AgreeWithTheOwner,
    /// Nobody is asked first.
    OpenThePortal,
    /// For whoever moves in for a time.
    OpenTheTemporaryService,
    /// What nobody has published, they may know.
    Call1414,
}

impl Fact {
    /// Every one of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl Action {
    /// Every one of them.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

const OF_AN_ORGANISATION: Touches =
    Both(&[FOR_A_TIME, Answered(Condition::Is(Home::among(&[Home::Institution])))]);
const OF_SOMEBODY: Touches = Both(&[FOR_A_TIME, Answered(Condition::Is(Home::among(&[Home::Private])))]);
const NOTHING_TO_SIGN_WITH: Touches = Answered(Condition::Is(Signing::among(&[Signing::Nothing])));
const THE_CARD: Rests = Rests::published(High, &[Source::EgovCard]);

/// What is seen at a glance, in order, what each fact touches and on what it rests.
pub const FACTS: &[Advice<Fact>] = &[
    always(Fact::Free, ONLINE_ROUTES, THE_CARD),
    always(Fact::MinutesOnline, Both(&[ONLINE_ROUTES, AT_HOME]), THE_CARD),
    always(Fact::SameApplication, IN_THE_ZONE, ANNOUNCED),
    always(Fact::HourToConfirm, OWNERS_CONFIRM, ANNOUNCED),
    always(Fact::InPerson, AT_THE_COUNTER, ON_THE_LIST),
    always(Fact::MinutesAtTheCounter, Both(&[AT_THE_COUNTER, Rule(&[RuleId::ProtectedOwner])]), THE_CARD),
    always(
        Fact::SeparateService,
        Rule(&[RuleId::PermanentForeigner]),
        Rests::published(High, &[Source::Order677, Source::Order267]),
    ),
    always(Fact::MonthsOfAStay, FOR_A_TIME, Rests::published(High, &[Source::EgovGuide, Source::Pilot2025])),
    always(Fact::OldAddressStays, FOR_A_TIME, Rests::published(High, &[Source::EgovGuide])),
    always(Fact::OwnerConfirms, OF_SOMEBODY, Rests::published(High, &[Source::EgovGuide, Source::Pilot2025])),
    always(Fact::AskTheAdministration, OF_AN_ORGANISATION, Rests::OURS),
    always(
        Fact::NoApplication,
        Rule(&[RuleId::Under14]),
        Rests::announced(&[Source::Nit2025, Source::Resolution30]),
    ),
    always(
        Fact::ParentsAddress,
        Rule(&[RuleId::Under14]),
        Rests::announced(&[Source::Nit2025, Source::Civil16]),
    ),
    // How a kandas registers at 14, nobody knows.
    always(Fact::FromFourteen, Both(&[Rule(&[RuleId::Under14]), CITIZEN_OR_PERMIT]), ANNOUNCED),
    always(
        Fact::NotNow,
        NOT_ACCEPTED,
        Rests { confidence: Medium, ..Rests::announced(&[Source::Nit2025, Source::EgovGuide]) },
    ),
    always(Fact::CheckAgain, TO_BE_FIXED, Rests::OURS),
    always(Fact::NoRule, Either(&[NOBODY_KNOWS, FIXED_OF_A_KANDAS]), Rests::OURS),
    always(
        Fact::OtherProcedure,
        Rule(&[RuleId::TemporaryForeigner]),
        Rests::published(High, &[Source::Foreigners923]),
    ),
    always(
        Fact::MigrationService,
        Rule(&[RuleId::TemporaryForeigner]),
        Rests::published(High, &[Source::Foreigners923]),
    ),
    always(Fact::MigrationService, Rule(&[RuleId::NoAddress]), Rests::OURS),
    always(
        Fact::Hotline,
        Either(&[NOBODY_KNOWS, FIXED_OF_A_KANDAS, Rule(&[RuleId::TemporaryForeigner])]),
        THE_CARD,
    ),
    // A kandas, and whoever has no address, would only be frightened by it; with the hour there are three.
    always(
        Fact::DaysToRegister,
        Either(&[
            Both(&[ANY_ROUTE, Rule(&[RuleId::SoleOwner, RuleId::ListedInLease])]),
            AT_THE_COUNTER,
            Both(&[TO_BE_FIXED, SOMEWHERE]),
            Rule(&[RuleId::InstitutionUnsettled, RuleId::NoLivingOwner, RuleId::OwnerAbsent]),
        ]),
        Rests::published(High, &[Source::Order677]),
    ),
    always(Fact::RulesSince, Rule(&[RuleId::BeforeTheSwitch]), ANNOUNCED),
];

/// The first thing to do: of those that touch a result, the first.
pub const ACTIONS: &[Advice<Action>] = &[
    // Where there is no home to register in, whoever applies has to ask; and nothing is agreed on before
    // there is something to sign with.
    always(Action::Call1414, Either(&[NOWHERE, Both(&[OWNERS_CONFIRM, NOTHING_TO_SIGN_WITH])]), THE_CARD),
    always(
        Action::CheckAsTheApplicant,
        Both(&[
            TO_BE_FIXED,
            Rule(&[RuleId::RepresentativeMustApply, RuleId::PersonMustApply, RuleId::AttorneyAtTheCounter]),
        ]),
        Rests::OURS,
    ),
    always(Action::CheckForToday, Rule(&[RuleId::BeforeTheSwitch]), Rests::OURS),
    always(Action::CheckForOneself, Rule(&[RuleId::Under14]), Rests::OURS),
    always(Action::AgreeWithTheOwner, Either(&[OWNERS_CONFIRM, Rule(&[RuleId::OwnerRefuses])]), Rests::OURS),
    always(Action::OpenThePortal, Both(&[ONLINE_ROUTES, AT_HOME]), ANNOUNCED),
    always(
        Action::OpenTheTemporaryService,
        FOR_A_TIME,
        Rests::published(High, &[Source::EgovGuide, Source::Pilot2025]),
    ),
    always(
        Action::Call1414,
        Either(&[IN_THE_ZONE, AT_THE_COUNTER, FIXED, NOBODY_KNOWS, Rule(&[RuleId::TemporaryForeigner])]),
        THE_CARD,
    ),
];

/// Who the applicant says that is registered, once whoever has to apply does: by the rule that says who.
pub const APPLICANTS: &[(RuleId, Person)] = &[
    (RuleId::RepresentativeMustApply, Person::Child),
    (RuleId::PersonMustApply, Person::Myself),
    (RuleId::AttorneyAtTheCounter, Person::Myself),
];

/// What is good to know, but nothing to do now: the last rows of [`STEPS`](super::advice::STEPS), so that it
/// stands behind the plan wherever steps are listed.
pub const FOR_LATER: &[Step] = &[
    Step::MindTheTemporaryOne,
    Step::KeepTheDeadline,
    Step::OwnersConfirm,
    Step::CallWhereNoSmsComes,
    Step::NeverDictate,
    Step::FollowIt,
    Step::GetHelp,
    Step::TellTheSchool,
    Step::ExpectTheSms,
    Step::LeaveTheOldAddress,
];
