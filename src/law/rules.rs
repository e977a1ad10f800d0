//! Which rules are in force on a day, and what does each do?
//!
//! The table is data: its rows stand in the order of [`RuleId`], those of one name beside one another, and
//! that order decides nothing; a rule that closes wins over one that opens. Where a number or a definition
//! changes, edit [`terms`](super::terms): the rows follow. To change a rule itself, end its row on the day
//! before and add a second row, in a second wording with the same name, from the day of the change; the tests
//! insist on no gap and no overlap.

use crate::answers::question::{
    Age, Citizenship, Consent, Device, Home, Lease, Ownership, Person, Question, Signing, Stay, Value,
};
use crate::calendar::{Date, Period};
use crate::law::basis::Basis::{self, Announced, Inferred, Published};
use crate::law::basis::Confidence::{self, High, Low, Medium};
use crate::law::condition::ALWAYS;
use crate::law::condition::Condition::{self, *};
use crate::law::result::Route;
use crate::law::source::{LAST_BEFORE_SWITCH, SECOND_CHECK, SWITCH, Source, UNLESS_NAMED};
use crate::law::terms::{CITIZEN, Definition, OTHERS_OWN_TOO, Term};
use Effect::{Admits, Closes, MovesToTheZone, Opens, OpensOnly};
use Norm::{Unpublished, Written};
use Why::{Obstructs, Refuses, Unsettled};

/// A rule, on the days on which this row is in force.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Which rule, in which wording.
    pub id: RuleId,
    /// What it does where it applies, and where that is written.
    pub norm: Norm,
    /// Who says so.
    pub basis: Basis,
    /// How sure we are that it is so; of several statements, of the least sure one.
    pub confidence: Confidence,
    /// When it applies.
    pub when: Condition,
    /// The numbers that are said where it decides: in its sentence, the title, the summary, and what is
    /// different once an obstacle is gone. When one of them changes, or a definition that it uses, so does
    /// the answer.
    pub says: &'static [Term],
    /// On which days.
    pub in_force: Period,
    /// The day on which the row was last compared with its sources.
    pub checked: Date,
    /// The last day on which the row may pass for current: that of the same comparison.
    pub review_by: Date,
}

/// What is written, and where; or that nothing is. A rule without a source can only send people to 1414: it
/// is never law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Norm {
    /// This is written in this source, and in those.
    Written(Effect, Source, &'static [Source]),
    /// Nothing that we found says how it is with these routes: they are closed, and 1414 may know.
    Unpublished(&'static [Route]),
}

/// What a rule does where it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This applicant may file online: an online route needs one such rule.
    Admits,
    /// Opens a way, unless another rule closes it.
    Opens(Route),
    /// This route is open and every other one closed.
    OpensOnly(Route),
    /// These routes are closed, and if no route is open, that is why.
    Closes(&'static [Route], Why),
    /// The online routes are taken at a self-service zone, not at home.
    MovesToTheZone,
}

/// Why routes are closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// This is not for them: nothing that they could do would open it.
    Refuses(Refusal),
    /// An obstacle stands in the way that can be removed ([`FixFirst`](super::result::NoRoute::FixFirst));
    /// the cure says what is different then.
    Obstructs(Cure),
    /// What is published does not settle it ([`Ask1414`](super::result::NoRoute::Ask1414)).
    Unsettled,
}

/// A "no" that a person cannot change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Another procedure serves this case.
    NotCovered,
    /// A cited norm says that there is nothing to apply for.
    NotEligible,
}

/// What is different once an obstacle is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cure {
    /// These answers hold then.
    pub then: &'static [Value],
    /// These questions have to be asked anew: they were answered of another applicant or another home.
    pub anew: &'static [Question],
}

/// A rule in one wording. Its name on the wire outlives the wording: a rule that the law changes gets a
/// second variant with the same name, and from there the compiler lists what has to be said anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantNames, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum RuleId {
    /// Before 24 Nov 2025 both the counter and the portal took applications.
    BeforeTheSwitch,
    /// A citizen of 16 or more files for themself.
    CitizenApplies,
    /// For a child of 14–15 the parent or representative files.
    ParentApplies,
    /// For an adult under guardianship the guardian, curator or other legal representative files.
    GuardianApplies,
    /// The applicant is the only owner.
    SoleOwner,
    /// State rental: the person is named in the lease.
    ListedInLease,
    /// The home belongs to others.
    OtherOwnerConfirms,
    /// The applicant is one of several owners.
    CoOwnersConfirm,
    /// An owner is a minor, incapable or of limited capacity.
    ProtectedOwner,
    /// A residence permit, or stateless with a certificate.
    PermanentForeigner,
    /// A foreigner staying temporarily.
    TemporaryForeigner,
    /// A citizen who moves in for a time.
    TemporaryStay,
    /// A kandas who is not yet a citizen.
    KandasUnsettled,
    /// A child under 14.
    #[strum(serialize = "under-14")]
    Under14,
    /// A child of 14–15, and not the parent asks.
    RepresentativeMustApply,
    /// Somebody of 16 or more, and somebody else asks.
    PersonMustApply,
    /// Somebody of 16 or more, and an attorney asks.
    AttorneyAtTheCounter,
    /// State rental: the person is not named in the lease.
    NotInLease,
    /// The home is not commissioned, without title, not in the register, or not yet in the buyer's name.
    HomeNotRegistrable,
    /// An owner will not consent.
    OwnerRefuses,
    /// An owner has neither a number tied to their IIN nor a digital signature, or cannot be reached.
    OwnerCannotConfirm,
    /// An owner has died, is abroad or a foreigner, and can confirm in no way.
    OwnerAbsent,
    /// A dormitory, or a home of a company or institution.
    InstitutionUnsettled,
    /// The owner has died or is unknown.
    NoLivingOwner,
    /// No home where they could be registered.
    NoAddress,
    /// Nothing to sign with, or no device.
    NoMeans,
}

impl RuleId {
    /// Every rule's name.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its place in the list of all.
    #[must_use]
    pub const fn place(self) -> u32 {
        self as u32
    }

    /// The name on the wire.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "strum makes one name for each variant, in their order")]
    pub const fn name(self) -> &'static str {
        <Self as strum::VariantNames>::VARIANTS[self as usize]
    }
}

const PRIVATE: Condition = Meets(Definition::PrivateHomes);
const STATE_RENTAL: Condition = Meets(Definition::StateRentals);

/// Consent is a matter only where the owners' consent would be the way: with a protected owner it is not.
const CONSENT_DECIDES: Condition = All(&[PRIVATE, OTHERS_OWN_TOO, Not(&Meets(Definition::ProtectedOwners))]);

/// Whoever files may file: for themself from 16 on, for their child of 14–15, for their ward.
const FILED_FOR_RIGHTLY: Condition = Any(&[
    All(&[Is(Person::among(&[Person::Myself])), Meets(Definition::OwnFilers)]),
    All(&[Is(Person::among(&[Person::Child])), Meets(Definition::FiledForByAParent)]),
    Is(Person::among(&[Person::Ward])),
]);

/// A home where somebody else says who lives there: a private one of others, an institution's.
const HOME_OF_OTHERS: Condition = Any(&[
    All(&[PRIVATE, Is(Ownership::among(&[Ownership::Others]))]),
    Is(Home::among(&[Home::Institution])),
]);

const fn rule(id: RuleId, basis: Basis, confidence: Confidence, norm: Norm, when: Condition) -> Rule {
    let (in_force, checked, review_by) = (Period::since(SWITCH), UNLESS_NAMED.on, UNLESS_NAMED.review_by);
    Rule { id, norm, basis, confidence, when, says: &[], in_force, checked, review_by }
}

/// Rules that have left a definition or a condition which other rules keep, each with the one that it has
/// left: for the law says so of them alone. Where one leaves and is not listed, the others have been
/// forgotten.
pub const PARTED: &[(RuleId, Condition)] = &[];

/// Every rule on every day.
pub const RULES: &[Rule] = &[
    // nit-2025: the change takes effect on 24 Nov 2025. Until then the counter and the portal both served.
    Rule {
        in_force: Period::up_to(LAST_BEFORE_SWITCH),
        ..rule(
            RuleId::BeforeTheSwitch,
            Announced,
            High,
            Written(Closes(Route::ALL, Refuses(Refusal::NotCovered)), Source::Nit2025, &[]),
            ALWAYS,
        )
    },
    // nit-2025: citizens file, owners among them; order-677. That 16–17 file for themselves is inferred, see
    // the caveat: announced on the whole, and no surer than that part.
    rule(
        RuleId::CitizenApplies,
        Announced,
        Medium,
        Written(Admits, Source::Nit2025, &[Source::Order677]),
        All(&[CITIZEN, Is(Person::among(&[Person::Myself])), Meets(Definition::OwnFilers)]),
    ),
    // nit-2025: for children of 14 to 16 the parent or the legal representative.
    rule(
        RuleId::ParentApplies,
        Announced,
        High,
        Written(Admits, Source::Nit2025, &[]),
        All(&[Is(Person::among(&[Person::Child])), Meets(Definition::FiledForByAParent)]),
    ),
    // nit-2025: for adults whom a court declared incapable or of limited capacity, the guardian or another
    // legal representative.
    rule(
        RuleId::GuardianApplies,
        Announced,
        High,
        Written(Admits, Source::Nit2025, &[]),
        Is(Person::among(&[Person::Ward])),
    ),
    // nit-2025: consent is asked of an owner who is not the applicant; the sole owner asks nobody.
    rule(
        RuleId::SoleOwner,
        Announced,
        High,
        Written(Opens(Route::Online), Source::Nit2025, &[]),
        All(&[PRIVATE, Is(Ownership::among(&[Ownership::Sole]))]),
    ),
    // nit-2025: state housing registers those whom the lease names. Whose confirmation is asked, no source
    // says plainly: see the caveat.
    rule(
        RuleId::ListedInLease,
        Announced,
        High,
        Written(Opens(Route::Online), Source::Nit2025, &[]),
        All(&[STATE_RENTAL, Is(Lease::among(&[Lease::Listed]))]),
    ),
    // nit-2025: an owner other than the applicant gets an SMS from 1414 and confirms within one hour;
    // egov-card.
    Rule {
        says: &[Term::HoursToConfirm],
        ..rule(
            RuleId::OtherOwnerConfirms,
            Announced,
            High,
            Written(Opens(Route::OwnerConsent), Source::Nit2025, &[Source::EgovCard]),
            All(&[PRIVATE, Is(Ownership::among(&[Ownership::Others]))]),
        )
    },
    // egov-card, order-677: where there are several owners, all the others consent.
    Rule {
        says: &[Term::HoursToConfirm],
        ..rule(
            RuleId::CoOwnersConfirm,
            Published,
            High,
            Written(Opens(Route::OwnerConsent), Source::EgovCard, &[Source::Order677]),
            All(&[PRIVATE, Is(Ownership::among(&[Ownership::Shared]))]),
        )
    },
    // nit-2025, pilot-2025: where an owner or co-owner is a minor, incapable or of limited capacity, only at
    // the CSC. Of limited capacity only the announcement speaks: no surer than that part.
    rule(
        RuleId::ProtectedOwner,
        Announced,
        Medium,
        Written(OpensOnly(Route::ServiceCentre), Source::Nit2025, &[Source::Pilot2025]),
        All(&[PRIVATE, Meets(Definition::ProtectedOwners)]),
    ),
    // order-677, order-267: foreigners with a residence permit, stateless people and recognised refugees have
    // a service of their own at the CSC.
    rule(
        RuleId::PermanentForeigner,
        Published,
        High,
        Written(OpensOnly(Route::ServiceCentre), Source::Order677, &[Source::Order267]),
        Is(Citizenship::among(&[Citizenship::ResidencePermit])),
    ),
    // foreigners-923: foreigners staying temporarily live under another regime.
    rule(
        RuleId::TemporaryForeigner,
        Published,
        High,
        Written(Closes(Route::ALL, Refuses(Refusal::NotCovered)), Source::Foreigners923, &[]),
        Is(Citizenship::among(&[Citizenship::Other])),
    ),
    // egov-guide, pilot-2025: whoever moves in for a time, 1 to 12 months, gets a temporary registration,
    // another service, and keeps the permanent address. Asked only of those whom the right applicant
    // registers.
    Rule {
        says: &[Term::MonthsAsAGuest, Term::MonthsOfATemporaryStay],
        checked: SECOND_CHECK.on,
        review_by: SECOND_CHECK.review_by,
        ..rule(
            RuleId::TemporaryStay,
            Published,
            High,
            Written(
                Closes(Route::ALL, Refuses(Refusal::NotCovered)),
                Source::EgovGuide,
                &[Source::Pilot2025],
            ),
            All(&[CITIZEN, FILED_FOR_RIGHTLY, HOME_OF_OTHERS, Is(Stay::among(&[Stay::Temporary]))]),
        )
    },
    // Nothing published says how a kandas is registered before becoming a citizen.
    rule(
        RuleId::KandasUnsettled,
        Inferred,
        Low,
        Unpublished(Route::ALL),
        Is(Citizenship::among(&[Citizenship::Kandas])),
    ),
    // nit-2025, resolution-30, civil-16: a child under 14 lives, for the law, where the parents or
    // representatives live. A ward is an adult, whatever age was given.
    rule(
        RuleId::Under14,
        Announced,
        High,
        Written(
            Closes(Route::ALL, Refuses(Refusal::NotEligible)),
            Source::Nit2025,
            &[Source::Resolution30, Source::Civil16],
        ),
        All(&[
            Is(Person::among(&[Person::Myself, Person::Child, Person::Attorney, Person::SomeoneElse])),
            Is(Age::among(&[Age::Under14])),
        ]),
    ),
    // nit-2025: at 14–15 the parent or representative files, not the child, not an attorney and nobody else.
    rule(
        RuleId::RepresentativeMustApply,
        Announced,
        High,
        Written(
            Closes(
                Route::ALL,
                Obstructs(Cure {
                    then: &[Value::Person(Person::Child)],
                    anew: &[Question::Ownership, Question::Consent],
                }),
            ),
            Source::Nit2025,
            &[],
        ),
        All(&[
            Is(Person::among(&[Person::Myself, Person::Attorney, Person::SomeoneElse])),
            Meets(Definition::FiledForByAParent),
        ]),
    ),
    // nit-2025: whoever is 16 or more and not under guardianship files in person.
    rule(
        RuleId::PersonMustApply,
        Announced,
        Medium,
        Written(
            Closes(
                Route::ALL,
                Obstructs(Cure {
                    then: &[Value::Person(Person::Myself)],
                    anew: &[Question::Ownership, Question::Consent],
                }),
            ),
            Source::Nit2025,
            &[],
        ),
        All(&[Is(Person::among(&[Person::Child, Person::SomeoneElse])), Meets(Definition::OwnFilers)]),
    ),
    // egov-card, order-267: online one signs for oneself; an attorney is on the list of those who may come to
    // the counter. Where the counter is the way, it stays open.
    Rule {
        checked: SECOND_CHECK.on,
        review_by: SECOND_CHECK.review_by,
        ..rule(
            RuleId::AttorneyAtTheCounter,
            Published,
            Medium,
            Written(
                Closes(
                    Route::BOTH_ONLINE,
                    Obstructs(Cure {
                        then: &[Value::Person(Person::Myself)],
                        anew: &[Question::Ownership, Question::Consent],
                    }),
                ),
                Source::EgovCard,
                &[Source::Order267],
            ),
            All(&[Is(Person::among(&[Person::Attorney])), Meets(Definition::OwnFilers)]),
        )
    },
    // nit-2025: the system rejects whoever is not named in the lease of state housing; the local executive
    // body decides on leases.
    rule(
        RuleId::NotInLease,
        Announced,
        High,
        Written(
            Closes(Route::ALL, Obstructs(Cure { then: &[Value::Lease(Lease::Listed)], anew: &[] })),
            Source::Nit2025,
            &[],
        ),
        All(&[STATE_RENTAL, Is(Lease::among(&[Lease::NotListed]))]),
    ),
    // egov-guide: a home that is not commissioned, has no title documents or is not in the register takes no
    // registration; one that was bought is its buyer's once the title is registered.
    rule(
        RuleId::HomeNotRegistrable,
        Published,
        Medium,
        Written(
            Closes(
                Route::ALL,
                Obstructs(Cure {
                    then: &[],
                    anew: &[
                        Question::Home,
                        Question::Lease,
                        Question::Ownership,
                        Question::ProtectedOwner,
                        Question::Consent,
                    ],
                }),
            ),
            Source::EgovGuide,
            &[],
        ),
        All(&[CITIZEN, Is(Home::among(&[Home::NotInRegister]))]),
    ),
    // egov-guide, koap-492: nobody is registered in a home against an owner's will. housing-law: but whoever
    // lets a home sees to the tenant's registration.
    Rule {
        says: &[Term::HoursToConfirm],
        checked: SECOND_CHECK.on,
        review_by: SECOND_CHECK.review_by,
        ..rule(
            RuleId::OwnerRefuses,
            Published,
            High,
            Written(
                Closes(
                    &[Route::OwnerConsent],
                    Obstructs(Cure { then: &[Value::Consent(Consent::Ready)], anew: &[] }),
                ),
                Source::EgovGuide,
                &[Source::Koap492, Source::HousingLaw],
            ),
            All(&[CONSENT_DECIDES, Is(Consent::among(&[Consent::Refuses]))]),
        )
    },
    // egov-guide: an owner confirms by a registered number or signs by ЭЦП.
    Rule {
        says: &[Term::HoursToConfirm],
        ..rule(
            RuleId::OwnerCannotConfirm,
            Published,
            Medium,
            Written(
                Closes(
                    &[Route::OwnerConsent],
                    Obstructs(Cure { then: &[Value::Consent(Consent::Ready)], anew: &[] }),
                ),
                Source::EgovGuide,
                &[],
            ),
            All(&[CONSENT_DECIDES, Is(Consent::among(&[Consent::Cannot]))]),
        )
    },
    // Nothing published says who confirms for an owner who has died, or who is abroad or a foreigner and has
    // neither a Kazakh number nor a signature.
    Rule {
        checked: SECOND_CHECK.on,
        review_by: SECOND_CHECK.review_by,
        ..rule(
            RuleId::OwnerAbsent,
            Inferred,
            Low,
            Unpublished(&[Route::OwnerConsent]),
            All(&[CONSENT_DECIDES, Is(Consent::among(&[Consent::Absent]))]),
        )
    },
    // order-267 knows such homes; how one registers there online is not settled.
    rule(
        RuleId::InstitutionUnsettled,
        Published,
        Low,
        Written(Closes(Route::ALL, Unsettled), Source::Order267, &[]),
        All(&[CITIZEN, Is(Home::among(&[Home::Institution]))]),
    ),
    // Nothing published says who consents for an owner who has died or is unknown.
    rule(
        RuleId::NoLivingOwner,
        Inferred,
        Low,
        Unpublished(Route::ALL),
        All(&[PRIVATE, Is(Ownership::among(&[Ownership::Nobody]))]),
    ),
    // Nothing published says how a citizen is registered who has no home.
    Rule {
        checked: SECOND_CHECK.on,
        review_by: SECOND_CHECK.review_by,
        ..rule(
            RuleId::NoAddress,
            Inferred,
            Low,
            Unpublished(Route::ALL),
            All(&[CITIZEN, Is(Home::among(&[Home::Nowhere]))]),
        )
    },
    // nit-2025: without the technical means, at the self-service zone of a CSC.
    rule(
        RuleId::NoMeans,
        Announced,
        High,
        Written(MovesToTheZone, Source::Nit2025, &[]),
        Any(&[Is(Signing::among(&[Signing::Nothing])), Is(Device::among(&[Device::No]))]),
    ),
];
