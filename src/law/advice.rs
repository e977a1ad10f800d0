//! What is a person told beside the result? Caveats, what to do and what to bring, each with what it touches.
//!
//! Rows with days, as the rules are: the order of [`STEPS`] and [`THINGS`] is the order in which they are
//! read. A row that changes is ended on the day before, and a second one begins, in a second wording (a
//! variant; of a caveat with the same name).

use crate::answers::question::{Age, ProtectedOwner, Signing};
use crate::calendar::Period;
use crate::law::condition::Condition;
use crate::law::result::{NoRoute, Place, Route, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::{AFTER_PILOT_TERM, ASTANA_AREA, SWITCH, Source};
use crate::law::terms::Term;
use Touches::{Answered, Both, Either, Is, Rule, Taken};

/// What a piece of advice touches.
#[derive(Clone, Copy, Debug)]
pub enum Touches {
    /// The result is one of these.
    Is(&'static [Verdict]),
    /// One of these rules decided.
    Rule(&'static [RuleId]),
    /// It is an online route, taken there.
    Taken(Place),
    /// The answers that matter say so.
    Answered(Condition),
    Both(&'static [Touches]),
    Either(&'static [Touches]),
}

const ONLINE: Verdict = Verdict::Open(Route::Online);
const OWNER_CONSENT: Verdict = Verdict::Open(Route::OwnerConsent);
const SERVICE_CENTRE: Verdict = Verdict::Open(Route::ServiceCentre);
const ONLINE_ROUTES: Touches = Is(&[ONLINE, OWNER_CONSENT]);
const ANY_ROUTE: Touches = Is(&[ONLINE, OWNER_CONSENT, SERVICE_CENTRE]);
const OWNERS_CONFIRM: Touches = Is(&[OWNER_CONSENT]);
const AT_THE_COUNTER: Touches = Is(&[SERVICE_CENTRE]);
const AT_HOME: Touches = Taken(Place::Home);
const IN_THE_ZONE: Touches = Taken(Place::SelfServiceZone);
const NOBODY_KNOWS: Touches = Is(&[Verdict::Closed(NoRoute::Ask1414)]);
const FIXED: Touches = Is(&[Verdict::Closed(NoRoute::FixFirst)]);

/// Where the sources are silent or disagree: shown only where it touches the answer.
#[derive(Clone, Copy, Debug)]
pub struct Caveat {
    /// Its name.
    pub id: CaveatId,
    pub touches: Touches,
    /// The numbers that it says.
    pub says: &'static [Term],
    /// On which days.
    pub in_force: Period,
    /// The first of the sources that are silent or disagree.
    pub source: Source,
    /// The others.
    pub more: &'static [Source],
}

/// Something to do or to have ready, on the days on which this row is in force.
#[derive(Clone, Copy, Debug)]
pub struct Advice<T: 'static> {
    pub what: T,
    pub touches: Touches,
    /// On which days.
    pub in_force: Period,
}

/// A caveat in one wording. As with rules, a second wording is a second variant with the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CaveatId {
    /// The pilot's stated end has passed, and no act prolongs or ends it.
    PilotTerm,
    /// A signature or a number, or both?
    SignatureOrBoth,
    /// How does an owner consent?
    ConsentForm,
    /// The announcement does not mention co-owners.
    CoOwners,
    /// Only the announcement names owners of limited capacity.
    LimitedCapacityOwner,
    /// Nobody says who files at 16–17.
    SixteenSeventeen,
    /// Whose confirmation is asked in state housing?
    StateRentalConfirmation,
    /// Registration of children under 14 is said to come back.
    #[strum(serialize = "under-14-resumption")]
    Under14Resumption,
    /// Where does a ward live, for the law?
    WardResidence,
    /// Astana counts square metres.
    AstanaArea,
}

impl CaveatId {
    /// Every caveat's name.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

const fn caveat(id: CaveatId, touches: Touches, source: Source, more: &'static [Source]) -> Caveat {
    Caveat { id, touches, says: &[], in_force: Period::since(SWITCH), source, more }
}

pub const CAVEATS: &[Caveat] = &[
    Caveat {
        in_force: Period::since(AFTER_PILOT_TERM),
        ..caveat(
            CaveatId::PilotTerm,
            Either(&[ONLINE_ROUTES, Rule(&[RuleId::ProtectedOwner])]),
            Source::Pilot2025,
            &[Source::EgovCard],
        )
    },
    caveat(CaveatId::SignatureOrBoth, ONLINE_ROUTES, Source::Nit2025, &[Source::EgovCard]),
    caveat(CaveatId::ConsentForm, OWNERS_CONFIRM, Source::Nit2025, &[Source::Order677, Source::EgovGuide]),
    caveat(CaveatId::CoOwners, Rule(&[RuleId::CoOwnersConfirm]), Source::EgovCard, &[Source::Order677]),
    caveat(
        CaveatId::LimitedCapacityOwner,
        // Told only by those to whom it matters, and then protected-owner decides.
        Answered(Condition::Is(ProtectedOwner::among(&[ProtectedOwner::Limited]))),
        Source::Nit2025,
        &[],
    ),
    caveat(
        CaveatId::SixteenSeventeen,
        Answered(Condition::Is(Age::among(&[Age::From16To17]))),
        Source::Nit2025,
        &[],
    ),
    caveat(CaveatId::StateRentalConfirmation, Rule(&[RuleId::ListedInLease]), Source::Nit2025, &[]),
    // What the press says will return, the announcement and the resolution still rule out.
    caveat(CaveatId::Under14Resumption, Rule(&[RuleId::Under14]), Source::Nit2025, &[Source::Resolution30]),
    caveat(CaveatId::WardResidence, Rule(&[RuleId::GuardianApplies]), Source::Civil16, &[Source::Nit2025]),
    Caveat {
        says: &[Term::MetresInAstana],
        in_force: Period::since(ASTANA_AREA),
        ..caveat(CaveatId::AstanaArea, ANY_ROUTE, Source::Astana2025, &[])
    },
];

/// One thing to do, in one wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// Register within ten days of moving in.
    KeepTheDeadline,
    /// Agree with the owners on the hour, and check their numbers.
    AgreeOnTheHour,
    /// Go to the self-service zone.
    GoToTheZone,
    /// At the zone, too, the application is signed.
    FindWhatToSignWith,
    /// The way through the menus of the portal.
    FileOnThePortal,
    /// The way through the menus of eGov Mobile.
    FileInTheApp,
    /// The owners confirm within the hour.
    OwnersConfirm,
    /// Never dictate a code.
    NeverDictate,
    /// Where the state of the application is seen.
    FollowIt,
    /// The old registration ends by itself.
    LeaveTheOldAddress,
    /// Ask 1414 what to bring.
    AskForTheList,
    /// Ask for the service for foreigners.
    AskForTheForeignersService,
    /// Come with the owner or the owner's legal representative.
    ComeWithTheOwner,
    /// A child under 14: nothing to do.
    NothingToFile,
    /// Come back when the child is 14.
    ComeBackAtFourteen,
    /// The parent or representative files.
    LetTheRepresentativeFile,
    /// The person files in person.
    LetThePersonFile,
    GetIntoTheLease,
    /// Get the home into the register.
    GetTheHomeRegistered,
    TalkToTheOwner,
    /// Help the owner to a number or a signature.
    HelpTheOwnerConfirm,
    CheckAgain,
    /// The migration service knows about temporary stays.
    AskTheMigrationService,
    /// What to ask about a kandas.
    AskAboutKandas,
    /// What to ask about an institution's home.
    AskAboutTheInstitution,
    /// What to ask about an owner who has died or is unknown.
    AskAboutTheOwner,
    /// Call 1414.
    Call1414,
    /// Whoever registers now checks for today.
    CheckForToday,
}

impl Step {
    /// Everything that there is to do.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a message and a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

const fn always<T>(what: T, touches: Touches) -> Advice<T> {
    Advice { what, touches, in_force: Period::ALWAYS }
}

/// What to do, in order, and what each step touches.
pub const STEPS: &[Advice<Step>] = &[
    always(Step::LetTheRepresentativeFile, Rule(&[RuleId::RepresentativeMustApply])),
    always(Step::LetThePersonFile, Rule(&[RuleId::PersonMustApply])),
    always(Step::GetIntoTheLease, Rule(&[RuleId::NotInLease])),
    always(Step::GetTheHomeRegistered, Rule(&[RuleId::HomeNotRegistrable])),
    always(Step::TalkToTheOwner, Rule(&[RuleId::OwnerRefuses])),
    always(Step::HelpTheOwnerConfirm, Rule(&[RuleId::OwnerCannotConfirm])),
    always(Step::CheckAgain, FIXED),
    always(Step::KeepTheDeadline, Either(&[ANY_ROUTE, FIXED, NOBODY_KNOWS])),
    always(Step::AgreeOnTheHour, OWNERS_CONFIRM),
    always(Step::GoToTheZone, IN_THE_ZONE),
    always(
        Step::FindWhatToSignWith,
        Both(&[IN_THE_ZONE, Answered(Condition::Is(Signing::among(&[Signing::Nothing])))]),
    ),
    always(Step::FileOnThePortal, ONLINE_ROUTES),
    always(Step::FileInTheApp, AT_HOME),
    always(Step::OwnersConfirm, OWNERS_CONFIRM),
    always(Step::NeverDictate, OWNERS_CONFIRM),
    always(Step::FollowIt, ONLINE_ROUTES),
    always(Step::AskForTheList, AT_THE_COUNTER),
    always(Step::AskForTheForeignersService, Rule(&[RuleId::PermanentForeigner])),
    always(Step::ComeWithTheOwner, AT_THE_COUNTER),
    always(Step::LeaveTheOldAddress, ANY_ROUTE),
    always(Step::NothingToFile, Rule(&[RuleId::Under14])),
    always(Step::ComeBackAtFourteen, Rule(&[RuleId::Under14])),
    always(Step::AskTheMigrationService, Rule(&[RuleId::TemporaryForeigner])),
    always(Step::AskAboutTheInstitution, Rule(&[RuleId::InstitutionUnsettled])),
    always(Step::Call1414, Either(&[NOBODY_KNOWS, Rule(&[RuleId::TemporaryForeigner, RuleId::Under14])])),
    always(Step::AskAboutKandas, Rule(&[RuleId::KandasUnsettled])),
    always(Step::AskAboutTheOwner, Rule(&[RuleId::NoLivingOwner])),
    always(Step::CheckForToday, Rule(&[RuleId::BeforeTheSwitch])),
];

/// One thing to have ready, in one wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Thing {
    /// A digital signature, or the phone whose number is registered.
    SignatureOrPhone,
    IdentityCard,
    /// The phone whose number is registered.
    RegisteredPhone,
    /// Each owner's phone, within the hour.
    OwnersPhones,
    /// The identity card of the person, at the counter.
    PersonsIdentity,
    /// The representative's or guardian's documents.
    RepresentativesDocuments,
    /// The owner in person with an identity card, or the owner's legal representative.
    TheOwner,
}

impl Thing {
    /// Everything that there is to have ready.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its name, for a message and a record.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What to have ready, and what each thing touches.
pub const THINGS: &[Advice<Thing>] = &[
    always(Thing::SignatureOrPhone, AT_HOME),
    always(Thing::IdentityCard, IN_THE_ZONE),
    always(Thing::RegisteredPhone, IN_THE_ZONE),
    always(Thing::OwnersPhones, OWNERS_CONFIRM),
    always(Thing::PersonsIdentity, AT_THE_COUNTER),
    always(Thing::RepresentativesDocuments, AT_THE_COUNTER),
    always(Thing::TheOwner, AT_THE_COUNTER),
];
