//! What is a person told beside the result? Caveats, what to do and what to bring, each with what it touches.
//!
//! Rows with days, as the rules are: the order of [`STEPS`] and [`THINGS`] is the order in which they are
//! read. A row that changes is ended on the day before, and a second one begins, in a second wording (a
//! variant; of a caveat with the same name).

use crate::answers::question::{Age, Citizenship, Device, Home, Ownership, Person, ProtectedOwner, Signing};
use crate::calendar::{Date, Period};
use crate::law::basis::Confidence::{High, Low, Medium};
use crate::law::basis::Rests;
use crate::law::condition::Condition;
use crate::law::result::{NoRoute, Place, Route, Verdict};
use crate::law::rules::RuleId;
use crate::law::source::{AFTER_PILOT_TERM, ASTANA_AREA, SECOND_CHECK, SWITCH, Source, UNLESS_NAMED};
use crate::law::terms::{IS_A_MINOR_OWNER, Term};
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
    /// All of these touch it.
    Both(&'static [Touches]),
    /// One of these is enough.
    Either(&'static [Touches]),
}

const ONLINE: Verdict = Verdict::Open(Route::Online);
const OWNER_CONSENT: Verdict = Verdict::Open(Route::OwnerConsent);
const SERVICE_CENTRE: Verdict = Verdict::Open(Route::ServiceCentre);
pub(super) const ONLINE_ROUTES: Touches = Is(&[ONLINE, OWNER_CONSENT]);
pub(super) const ANY_ROUTE: Touches = Is(&[ONLINE, OWNER_CONSENT, SERVICE_CENTRE]);
pub(super) const OWNERS_CONFIRM: Touches = Is(&[OWNER_CONSENT]);
pub(super) const AT_THE_COUNTER: Touches = Is(&[SERVICE_CENTRE]);
pub(super) const AT_HOME: Touches = Taken(Place::Home);
pub(super) const IN_THE_ZONE: Touches = Taken(Place::SelfServiceZone);
pub(super) const NOBODY_KNOWS: Touches = Is(&[Verdict::Closed(NoRoute::Ask1414)]);
pub(super) const FIXED: Touches = Is(&[Verdict::Closed(NoRoute::FixFirst)]);
const A_CITIZEN: Touches = Answered(Condition::Is(Citizenship::among(&[Citizenship::Citizen])));
/// At the counter, and somebody else owns the home, too: of foreigners nobody asks who does.
const WITH_AN_OWNER_BESIDE: Touches = Both(&[
    AT_THE_COUNTER,
    Answered(Condition::Is(Ownership::among(&[Ownership::Shared, Ownership::Others]))),
    Answered(Condition::Not(&IS_A_MINOR_OWNER)),
]);
const AN_OWNER: Touches = Answered(Condition::Is(Ownership::among(&[Ownership::Sole, Ownership::Shared])));
const BY_AN_ATTORNEY: Touches = Answered(Condition::Is(Person::among(&[Person::Attorney])));
const OF_OTHERS: Touches = Answered(Condition::Is(Ownership::among(&[Ownership::Others])));
pub(super) const FOR_A_TIME: Touches = Rule(&[RuleId::TemporaryStay]);
/// An owner is asked, by this service or by the temporary one.
const SOMEBODY_CONFIRMS: Touches = Either(&[OWNERS_CONFIRM, Both(&[FOR_A_TIME, OF_OTHERS])]);
/// Whom this service, or that for foreigners at a counter, registers.
pub(super) const CITIZEN_OR_PERMIT: Touches =
    Answered(Condition::Is(Citizenship::among(&[Citizenship::Citizen, Citizenship::ResidencePermit])));
/// Whose home is known, and is one: whoever asks for somebody else is not asked of it, nor is a foreigner.
pub(super) const SOMEWHERE: Touches = Answered(Condition::Not(&Condition::Is(Home::among(&[Home::Nowhere]))));
/// There is no home to register in: what is in the way of an attorney, and what nobody knows about else.
pub(super) const NOWHERE: Touches = Both(&[
    Is(&[Verdict::Closed(NoRoute::FixFirst), Verdict::Closed(NoRoute::Ask1414)]),
    Answered(Condition::Is(Home::among(&[Home::Nowhere]))),
]);
/// An attorney meets the question of the owner as soon as the person applies.
const NOBODY_OWNS_IT: Touches = Both(&[
    Rule(&[RuleId::AttorneyAtTheCounter]),
    Answered(Condition::Is(Ownership::among(&[Ownership::Nobody]))),
]);
const OF_AN_INSTITUTION: Touches = Answered(Condition::Is(Home::among(&[Home::Institution])));
const WITH_A_PERMIT: Touches = Answered(Condition::Is(Citizenship::among(&[Citizenship::ResidencePermit])));
const FIXED_WITH_A_PERMIT: Touches = Both(&[FIXED, WITH_A_PERMIT]);
const OF_A_KANDAS: Condition = Condition::Is(Citizenship::among(&[Citizenship::Kandas]));
const A_KANDAS: Touches = Answered(OF_A_KANDAS);
/// The wrong person asks for a kandas: nobody knows more, whoever applies.
pub(super) const FIXED_OF_A_KANDAS: Touches = Both(&[FIXED, A_KANDAS]);
/// An obstacle that can be overcome: how a kandas registers, nobody knows.
pub(super) const TO_BE_FIXED: Touches = Both(&[FIXED, Answered(Condition::Not(&OF_A_KANDAS))]);
/// What nothing goes through with. Where the wrong person asks, the application of the right one may well.
pub(super) const NOT_ACCEPTED: Touches =
    Rule(&[RuleId::NotInLease, RuleId::HomeNotRegistrable, RuleId::OwnerRefuses, RuleId::OwnerCannotConfirm]);
/// What one comes back from: something that goes through later, or a home to register in.
const TO_BE_SETTLED: Touches = Both(&[TO_BE_FIXED, Either(&[NOT_ACCEPTED, NOWHERE])]);
const OF_AGE: Touches = Answered(Condition::Is(Age::among(&[Age::From18])));
const AT_16_OR_17: Touches = Answered(Condition::Is(Age::among(&[Age::From16To17])));
/// Of an attorney's citizen it is known where, and nowhere there is nothing to apply for.
const ATTORNEY_WHERE_ONE_APPLIES: Touches =
    Both(&[Rule(&[RuleId::AttorneyAtTheCounter]), Either(&[SOMEWHERE, WITH_A_PERMIT])]);

pub(super) const ANNOUNCED: Rests = Rests::announced(&[Source::Nit2025]);
pub(super) const AS_THE_CARD_SAYS: Rests = Rests::announced(&[Source::Nit2025, Source::EgovCard]);
/// On the list of what the counter asks for.
pub(super) const ON_THE_LIST: Rests = Rests::published(High, &[Source::Order267, Source::EgovCard]);
/// On a public answer that is none of the named sources.
const HEARD: Rests = Rests::published(Low, &[]);

/// Where the sources are silent or disagree: shown only where it touches the answer.
#[derive(Clone, Copy, Debug)]
pub struct Caveat {
    /// Its name.
    pub id: CaveatId,
    /// Whom it touches.
    pub touches: Touches,
    /// The numbers that it says.
    pub says: &'static [Term],
    /// On which days.
    pub in_force: Period,
    /// The first of the sources that are silent or disagree.
    pub source: Source,
    /// The others.
    pub more: &'static [Source],
    /// The day on which it was last compared with them.
    pub checked: Date,
}

/// Something to do or to have ready, on the days on which this row is in force.
#[derive(Clone, Copy, Debug)]
pub struct Advice<T: 'static> {
    /// What the row advises.
    pub what: T,
    /// Whom it touches.
    pub touches: Touches,
    /// On which days.
    pub in_force: Period,
    /// On what it rests.
    pub rests: Rests,
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
    /// Only the announcement says that an owner of limited capacity is bound to the counter in their own
    /// home, too.
    OwnCapacity,
    /// Nobody says who files at 16–17.
    SixteenSeventeen,
    /// Whose confirmation is asked in state housing?
    StateRentalConfirmation,
    /// Registration of children under 14 is said to come back.
    #[strum(serialize = "under-14-resumption")]
    Under14Resumption,
    /// Where does a ward live, for the law?
    WardResidence,
    /// Is the service given anywhere else, as in a bank's app?
    OtherChannels,
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
    Caveat { id, touches, says: &[], in_force: Period::since(SWITCH), source, more, checked: UNLESS_NAMED.on }
}

/// What is uncertain, in the order in which it is told, each with who says what.
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
    caveat(
        CaveatId::CoOwners,
        Rule(&[RuleId::CoOwnersConfirm]),
        Source::Nit2025,
        &[Source::EgovCard, Source::Order677],
    ),
    caveat(
        CaveatId::LimitedCapacityOwner,
        // Told only by those to whom it matters, and then protected-owner decides.
        Answered(Condition::Is(ProtectedOwner::among(&[ProtectedOwner::Limited]))),
        Source::Nit2025,
        &[],
    ),
    Caveat {
        checked: SECOND_CHECK.on,
        ..caveat(
            CaveatId::OwnCapacity,
            // Whoever files for a child or a ward is not limited in that.
            Both(&[Rule(&[RuleId::SoleOwner]), Answered(Condition::Is(Person::among(&[Person::Myself])))]),
            Source::Nit2025,
            &[],
        )
    },
    caveat(
        CaveatId::SixteenSeventeen,
        Answered(Condition::Is(Age::among(&[Age::From16To17]))),
        Source::Nit2025,
        &[],
    ),
    // Two point to the tenant: order-677 asks for the consent of the owner «(нанимателя)», nit-2025 lets the
    // tenant register those listed.
    Caveat {
        checked: SECOND_CHECK.on,
        ..caveat(
            CaveatId::StateRentalConfirmation,
            Rule(&[RuleId::ListedInLease]),
            Source::Nit2025,
            &[Source::Order677],
        )
    },
    // What the press says will return, the announcement and the resolution still rule out.
    caveat(CaveatId::Under14Resumption, Rule(&[RuleId::Under14]), Source::Nit2025, &[Source::Resolution30]),
    Caveat {
        checked: SECOND_CHECK.on,
        ..caveat(
            CaveatId::WardResidence,
            Rule(&[RuleId::GuardianApplies]),
            Source::Civil16,
            &[Source::Nit2025],
        )
    },
    // The pilot's order speaks of other digital platforms; no bank's own page was seen.
    Caveat {
        checked: SECOND_CHECK.on,
        ..caveat(CaveatId::OtherChannels, ONLINE_ROUTES, Source::Pilot2025, &[])
    },
    Caveat {
        says: &[Term::MetresInAstana],
        in_force: Period::since(ASTANA_AREA),
        ..caveat(CaveatId::AstanaArea, ANY_ROUTE, Source::Astana2025, &[])
    },
];

/// One thing to do, in one wording. They stand as their rows do, which keeps a page small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// What to ask about an institution's home.
    AskAboutTheInstitution,
    /// Have the person named in the lease of state housing.
    GetIntoTheLease,
    /// Whoever has bought a home registers the title first.
    RegisterTheTitle,
    /// Get the home into the register.
    GetTheHomeRegistered,
    /// Without the consent of an owner who refuses nobody is registered.
    TalkToTheOwner,
    /// Whoever has no permanent registration asks about that first.
    GetAPermanentOneFirst,
    /// The owner confirms a temporary registration, too.
    AgreeOnTheTemporaryOne,
    /// Help the owner to a number or a signature.
    HelpTheOwnerConfirm,
    /// A student's way to a temporary registration.
    AskThePassportDesk,
    /// Whoever lets a home sees to the tenant's registration.
    RemindTheLandlord,
    /// Where a temporary registration is applied for.
    ApplyForTheTemporaryOne,
    /// At the zone, too, the application is signed.
    FindWhatToSignWith,
    /// Agree with the owners on the hour, and check their numbers.
    AgreeOnTheHour,
    /// The tenant may have to confirm; questions about the lease go to the local executive body.
    KeepTheTenantInReach,
    /// Go to the self-service zone.
    GoToTheZone,
    /// The way through the menus of the portal.
    FileOnThePortal,
    /// The way through the menus of eGov Mobile.
    FileInTheApp,
    /// Ask 1414 what to bring.
    AskForTheList,
    /// Come with the owner or the owner's legal representative.
    ComeWithTheOwner,
    /// Whoever owns the home at 16 or 17 asks who comes along.
    AskWhoComesAlong,
    /// Ask whether the owner has to come for the foreigners' service, too.
    AskWhetherTheOwnerComes,
    /// A child under 14: nothing to do.
    NothingToFile,
    /// Whose address a child has whose parents live apart.
    ParentsApart,
    /// Come back when the child is 14.
    ComeBackAtFourteen,
    /// The migration service knows about temporary stays.
    AskTheMigrationService,
    /// What to ask about a kandas.
    AskAboutKandas,
    /// Call 1414.
    Call1414,
    /// What to ask about an owner who has died or is unknown.
    AskAboutTheOwner,
    /// What to ask about an owner who has died, is abroad or a foreigner.
    AskAboutTheAbsentOwner,
    /// The parent or representative files.
    LetTheRepresentativeFile,
    /// The person files in person.
    LetThePersonFile,
    /// What a notarised power of attorney is good for.
    AskAboutThePower,
    /// Ask for the service for foreigners.
    AskForTheForeignersService,
    /// Who may help a person without an address.
    AskWhereToRegister,
    /// Who may help whoever has left prison: an adult.
    AskTheProbationService,
    /// Once the obstacle is gone.
    CheckAgain,
    /// Whoever registers now checks for today.
    CheckForToday,
    /// Whoever owns the home, or goes to a counter for somebody, is not asked how long it is for.
    MindTheTemporaryOne,
    /// Register within ten days of moving in.
    KeepTheDeadline,
    /// The owners confirm within the hour.
    OwnersConfirm,
    /// What to do when the owner gets no SMS.
    CallWhereNoSmsComes,
    /// Never dictate a code.
    NeverDictate,
    /// Where the state of the application is seen.
    FollowIt,
    /// Where one is helped.
    GetHelp,
    /// Schools and kindergartens take the address from information systems.
    TellTheSchool,
    /// Whoever asks for somebody else may own the home.
    ExpectTheSms,
    /// The old registration ends by itself.
    LeaveTheOldAddress,
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

pub(super) const fn always<T>(what: T, touches: Touches, rests: Rests) -> Advice<T> {
    Advice { what, touches, in_force: Period::ALWAYS, rests }
}

/// What to do, in order, what each step touches and on what it rests.
pub const STEPS: &[Advice<Step>] = &[
    // Before anybody applies who may.
    always(
        Step::AskAboutTheInstitution,
        Either(&[
            Rule(&[RuleId::InstitutionUnsettled]),
            Both(&[Rule(&[RuleId::TemporaryStay, RuleId::AttorneyAtTheCounter]), OF_AN_INSTITUTION]),
        ]),
        Rests::published(Medium, &[Source::Order267]),
    ),
    always(Step::GetIntoTheLease, Rule(&[RuleId::NotInLease]), ANNOUNCED),
    always(
        Step::RegisterTheTitle,
        Rule(&[RuleId::HomeNotRegistrable]),
        Rests::published(Medium, &[Source::EgovGuide]),
    ),
    always(
        Step::GetTheHomeRegistered,
        Rule(&[RuleId::HomeNotRegistrable]),
        Rests::published(Medium, &[Source::EgovGuide]),
    ),
    always(
        Step::TalkToTheOwner,
        Rule(&[RuleId::OwnerRefuses]),
        Rests::published(Medium, &[Source::EgovGuide]),
    ),
    // Before anything is applied for.
    always(Step::GetAPermanentOneFirst, FOR_A_TIME, HEARD),
    always(
        Step::AgreeOnTheTemporaryOne,
        Both(&[FOR_A_TIME, OF_OTHERS]),
        Rests::published(High, &[Source::EgovGuide, Source::Pilot2025]),
    ),
    always(
        Step::HelpTheOwnerConfirm,
        Rule(&[RuleId::OwnerCannotConfirm]),
        Rests::published(Medium, &[Source::EgovGuide]),
    ),
    // One university says so, wherever its student lives. None is a child of 14 or 15.
    always(
        Step::AskThePassportDesk,
        Both(&[FOR_A_TIME, Answered(Condition::Is(Person::among(&[Person::Myself])))]),
        HEARD,
    ),
    // housing-law, koap-492: of whoever lets a home, for good or for a time. Of relatives nothing is said,
    // and a co-owner lets nothing.
    always(
        Step::RemindTheLandlord,
        Both(&[Rule(&[RuleId::OwnerRefuses, RuleId::TemporaryStay]), OF_OTHERS]),
        Rests::published(High, &[Source::HousingLaw, Source::Koap492]),
    ),
    always(
        Step::ApplyForTheTemporaryOne,
        FOR_A_TIME,
        Rests::published(High, &[Source::EgovGuide, Source::Pilot2025]),
    ),
    // Before anybody waits for an hour, or goes anywhere.
    always(
        Step::FindWhatToSignWith,
        Both(&[IN_THE_ZONE, Answered(Condition::Is(Signing::among(&[Signing::Nothing])))]),
        Rests { confidence: Medium, ..ANNOUNCED },
    ),
    always(
        Step::AgreeOnTheHour,
        OWNERS_CONFIRM,
        Rests { confidence: Medium, ..Rests::announced(&[Source::Nit2025, Source::EgovGuide]) },
    ),
    // order-677 speaks of the tenant's consent: see the caveat. nit-2025: questions go to the local executive
    // body.
    always(
        Step::KeepTheTenantInReach,
        Rule(&[RuleId::ListedInLease]),
        Rests { confidence: Medium, ..Rests::announced(&[Source::Nit2025, Source::Order677]) },
    ),
    always(Step::GoToTheZone, IN_THE_ZONE, ANNOUNCED),
    always(Step::FileOnThePortal, ONLINE_ROUTES, ANNOUNCED),
    // nit-2025 names only the portal for whoever files for a ward.
    always(
        Step::FileInTheApp,
        Both(&[AT_HOME, Answered(Condition::Is(Person::among(&[Person::Myself, Person::Child])))]),
        ANNOUNCED,
    ),
    // With a permit the counter is the only way, whoever applies.
    always(
        Step::AskForTheList,
        Either(&[AT_THE_COUNTER, FIXED_WITH_A_PERMIT]),
        Rests::published(High, &[Source::EgovCard]),
    ),
    always(Step::ComeWithTheOwner, WITH_AN_OWNER_BESIDE, Rests { confidence: Medium, ..ON_THE_LIST }),
    // The sources are silent on who stands by an owner of that age.
    always(
        Step::AskWhoComesAlong,
        Both(&[AT_THE_COUNTER, Answered(IS_A_MINOR_OWNER)]),
        Rests { confidence: Medium, ..ON_THE_LIST },
    ),
    // The list is of the citizens' service; that of the foreigners' one was not seen.
    always(
        Step::AskWhetherTheOwnerComes,
        Rule(&[RuleId::PermanentForeigner]),
        Rests::published(Medium, &[Source::EgovCard]),
    ),
    always(
        Step::NothingToFile,
        Rule(&[RuleId::Under14]),
        Rests::announced(&[Source::Nit2025, Source::Resolution30, Source::Civil16]),
    ),
    // A regional migration service explained it so.
    always(Step::ParentsApart, Rule(&[RuleId::Under14]), Rests { confidence: Medium, ..HEARD }),
    // How a kandas registers at 14, nobody knows.
    always(Step::ComeBackAtFourteen, Both(&[Rule(&[RuleId::Under14]), CITIZEN_OR_PERMIT]), ANNOUNCED),
    always(
        Step::AskTheMigrationService,
        Rule(&[RuleId::TemporaryForeigner]),
        Rests::published(High, &[Source::Foreigners923]),
    ),
    always(
        Step::AskAboutKandas,
        Either(&[Rule(&[RuleId::KandasUnsettled]), FIXED_OF_A_KANDAS]),
        Rests::published(Medium, &[Source::KandasGuide]),
    ),
    always(
        Step::Call1414,
        Either(&[
            NOBODY_KNOWS,
            Rule(&[RuleId::TemporaryForeigner]),
            // Where neither a page of ours nor the plan says how to go on.
            Rule(&[
                RuleId::NotInLease,
                RuleId::HomeNotRegistrable,
                RuleId::OwnerRefuses,
                RuleId::OwnerCannotConfirm,
            ]),
            // Nobody says whether a parent may, or at which age one gives a power of attorney.
            Both(&[Rule(&[RuleId::PersonMustApply, RuleId::AttorneyAtTheCounter]), AT_16_OR_17]),
            FIXED_OF_A_KANDAS,
            Both(&[
                Rule(&[RuleId::AttorneyAtTheCounter]),
                Answered(Condition::Is(Home::among(&[Home::Nowhere, Home::Institution]))),
            ]),
            NOBODY_OWNS_IT,
        ]),
        Rests::published(High, &[Source::EgovCard]),
    ),
    always(Step::AskAboutTheOwner, Either(&[Rule(&[RuleId::NoLivingOwner]), NOBODY_OWNS_IT]), HEARD),
    always(Step::AskAboutTheAbsentOwner, Rule(&[RuleId::OwnerAbsent]), HEARD),
    // Behind what has to be there before anybody applies. The rules on who applies hold for foreigners, too:
    // at the counter one applies as well, and a kandas does so with the police.
    always(Step::LetTheRepresentativeFile, Rule(&[RuleId::RepresentativeMustApply]), ANNOUNCED),
    always(
        Step::LetThePersonFile,
        Either(&[Rule(&[RuleId::PersonMustApply]), ATTORNEY_WHERE_ONE_APPLIES]),
        Rests { confidence: Medium, ..Rests::announced(&[Source::Nit2025, Source::EgovCard]) },
    ),
    // egov-card, order-267: an attorney is on the list of the counter.
    // Nobody under age gives one; a kandas is helped elsewhere.
    always(
        Step::AskAboutThePower,
        Both(&[
            CITIZEN_OR_PERMIT,
            Either(&[Both(&[Rule(&[RuleId::PersonMustApply]), OF_AGE]), ATTORNEY_WHERE_ONE_APPLIES]),
        ]),
        Rests::published(Medium, &[Source::EgovCard, Source::Order267]),
    ),
    always(
        Step::AskForTheForeignersService,
        Either(&[Rule(&[RuleId::PermanentForeigner]), FIXED_WITH_A_PERMIT]),
        Rests::published(High, &[Source::Order677, Source::Order267]),
    ),
    always(Step::AskWhereToRegister, NOWHERE, HEARD),
    always(Step::AskTheProbationService, Both(&[NOWHERE, OF_AGE]), HEARD),
    always(Step::CheckAgain, TO_BE_SETTLED, Rests::OURS),
    always(Step::CheckForToday, Rule(&[RuleId::BeforeTheSwitch]), Rests::OURS),
    // From here on what is good to know, and nothing to do now: see `glance::FOR_LATER`.
    // None of them is asked about it, and what is registered ends the old registration.
    always(
        Step::MindTheTemporaryOne,
        Both(&[ANY_ROUTE, A_CITIZEN, Either(&[AN_OWNER, BY_AN_ATTORNEY, Rule(&[RuleId::ListedInLease])])]),
        Rests::published(High, &[Source::EgovGuide, Source::Pilot2025]),
    ),
    // A kandas, and whoever has no address, would only be frightened by it.
    always(
        Step::KeepTheDeadline,
        Either(&[
            ANY_ROUTE,
            Both(&[TO_BE_FIXED, SOMEWHERE]),
            Rule(&[RuleId::InstitutionUnsettled, RuleId::NoLivingOwner, RuleId::OwnerAbsent]),
        ]),
        Rests::published(High, &[Source::Order677, Source::Koap492]),
    ),
    always(Step::OwnersConfirm, OWNERS_CONFIRM, ANNOUNCED),
    always(Step::CallWhereNoSmsComes, SOMEBODY_CONFIRMS, Rests::published(Medium, &[Source::EgovGuide])),
    always(Step::NeverDictate, SOMEBODY_CONFIRMS, Rests::OURS),
    always(Step::FollowIt, ONLINE_ROUTES, ANNOUNCED),
    // Whoever goes to the zone has help there.
    always(Step::GetHelp, Either(&[AT_HOME, Rule(&[RuleId::TemporaryStay])]), ANNOUNCED),
    always(Step::TellTheSchool, Rule(&[RuleId::Under14]), Rests { confidence: Medium, ..HEARD }),
    // Of an attorney it is known whose the home is.
    always(
        Step::ExpectTheSms,
        Either(&[
            Both(&[Rule(&[RuleId::PersonMustApply]), A_CITIZEN]),
            Both(&[Rule(&[RuleId::AttorneyAtTheCounter]), AN_OWNER]),
        ]),
        ANNOUNCED,
    ),
    always(
        Step::LeaveTheOldAddress,
        ANY_ROUTE,
        Rests::published(High, &[Source::EgovGuide, Source::Order677]),
    ),
];

/// One thing to have ready, in one wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Thing {
    /// A digital signature, or the phone whose number is registered.
    SignatureOrPhone,
    /// At the self-service zone, too.
    IdentityCard,
    /// The phone whose number is registered.
    RegisteredPhone,
    /// Each owner's phone, within the hour.
    OwnersPhones,
    /// The identity card of the person, at the counter.
    PersonsIdentity,
    /// The representative's or guardian's documents.
    RepresentativesDocuments,
    /// The notarised power of attorney.
    PowerOfAttorney,
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

/// What to have ready, what each thing touches and on what it rests.
pub const THINGS: &[Advice<Thing>] = &[
    always(Thing::SignatureOrPhone, AT_HOME, Rests { confidence: Medium, ..AS_THE_CARD_SAYS }),
    always(Thing::IdentityCard, IN_THE_ZONE, AS_THE_CARD_SAYS),
    // Whoever has answered that there is nothing to sign with has neither.
    always(
        Thing::RegisteredPhone,
        Both(&[
            IN_THE_ZONE,
            Either(&[
                Answered(Condition::Is(Signing::among(&[Signing::Eds, Signing::Sms]))),
                Answered(Condition::Is(Device::among(&[Device::No]))),
            ]),
        ]),
        Rests { confidence: Medium, ..ANNOUNCED },
    ),
    always(Thing::OwnersPhones, OWNERS_CONFIRM, ANNOUNCED),
    always(Thing::PersonsIdentity, AT_THE_COUNTER, ON_THE_LIST),
    always(
        Thing::RepresentativesDocuments,
        Both(&[AT_THE_COUNTER, Answered(Condition::Is(Person::among(&[Person::Child, Person::Ward])))]),
        ON_THE_LIST,
    ),
    always(
        Thing::PowerOfAttorney,
        Both(&[AT_THE_COUNTER, BY_AN_ATTORNEY]),
        Rests { confidence: Medium, ..ON_THE_LIST },
    ),
    always(Thing::TheOwner, WITH_AN_OWNER_BESIDE, ON_THE_LIST),
];
