//! Which rules are in force on a day, and what does each do?
//!
//! The table is data: order means nothing, a rule that closes wins over one that opens. To change a rule, end its row on the
//! day before and add a second row, in a second wording with the same name, from the day of the change; the tests insist on no
//! gap and no overlap.

use crate::answers::question::{
    Age, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Signing,
    Value,
};
use crate::calendar::{Date, Period};
use crate::law::condition::ALWAYS;
use crate::law::condition::Condition::{self, *};
use crate::law::result::{NoRoute, Place, Route};
use crate::law::source::{CHECKED, LAST_BEFORE_SWITCH, REVIEW_BY, SWITCH, Source};
use Basis::{NothingPublished, Written};
use Effect::{Admits, Closes, Moves, Obstructs, Opens, OpensOnly};

/// A rule, on the days on which this row is in force.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Which rule, in which wording.
    pub id: RuleId,
    /// What it does where it applies.
    pub effect: Effect,
    /// When it applies.
    pub when: Condition,
    /// Where it is written.
    pub basis: Basis,
    /// On which days.
    pub in_force: Period,
    /// The day on which the row was last compared with its sources.
    pub checked: Date,
    /// The last day on which the row may pass for current.
    pub review_by: Date,
}

/// What a rule does where it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// This applicant may file online: an online route needs one such rule.
    Admits,
    /// This route is open.
    Opens(Route),
    /// This route is open and every other one closed.
    OpensOnly(Route),
    /// These routes are closed, and if no route is open, this is the kind of "no".
    Closes(&'static [Route], NoRoute),
    /// These routes are closed by an obstacle that can be removed ([`NoRoute::FixFirst`]); the cure says what is different then.
    Obstructs(&'static [Route], Cure),
    /// The online routes are taken there.
    Moves(Place),
}

/// What is different once an obstacle is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cure {
    /// These answers hold then.
    pub then: &'static [Value],
    /// These questions have to be asked anew: they were answered of another applicant or another home.
    pub anew: &'static [Question],
}

/// Where a rule is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// In this source, and in those.
    Written(Source, &'static [Source]),
    /// Nowhere that we found. Such a rule can only say "ask 1414": it is never shown as law.
    NothingPublished,
}

impl Basis {
    /// The sources, the first one first; none where nothing is published.
    pub fn sources(self) -> impl Iterator<Item = Source> {
        let (first, more) = match self {
            Written(first, more) => (Some(first), more),
            NothingPublished => (None, [].as_slice()),
        };
        first.into_iter().chain(more.iter().copied())
    }
}

/// A rule in one wording. Its name on the wire outlives the wording: a rule that the law changes gets a second variant with the
/// same name, and from there the compiler lists what has to be said anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantNames, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum RuleId {
    /// Before 24 Nov 2025 both the counter and the portal took applications.
    BeforeTheSwitch,
    /// A citizen of 16 or more files for themself.
    CitizenApplies,
    /// For a child of 14–15 the parent or representative files.
    ParentApplies,
    /// For an adult under guardianship the guardian files.
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
    /// A kandas who is not yet a citizen.
    KandasUnsettled,
    /// A child under 14.
    #[strum(serialize = "under-14")]
    Under14,
    /// A child of 14–15, and not the parent asks.
    RepresentativeMustApply,
    /// Somebody of 16 or more, and somebody else asks.
    PersonMustApply,
    /// State rental: the person is not named in the lease.
    NotInLease,
    /// The home is not commissioned, without title, or not in the register.
    HomeNotRegistrable,
    /// An owner will not consent.
    OwnerRefuses,
    /// An owner cannot confirm.
    OwnerCannotConfirm,
    /// A dormitory, or a home of a company or institution.
    InstitutionUnsettled,
    /// The owner has died or is unknown.
    NoLivingOwner,
    /// Nothing to sign with, or no device.
    NoMeans,
}

impl RuleId {
    /// Every rule's name.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name on the wire.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "strum makes one name for each variant, in their order")]
    pub const fn name(self) -> &'static str {
        <Self as strum::VariantNames>::VARIANTS[self as usize]
    }
}

const CITIZEN: Condition = CitizenshipIn(&[Citizenship::Citizen]);
const PRIVATE: Condition = All(&[CITIZEN, HomeIn(&[Home::Private])]);
const STATE_RENTAL: Condition = All(&[CITIZEN, HomeIn(&[Home::StateRental])]);
const OTHERS_OWN_TOO: Condition = OwnershipIn(&[Ownership::Shared, Ownership::Others]);
const ADULT_OR_NEARLY: Condition = AgeIn(&[Age::From16To17, Age::From18]);

/// No source says so, it is obvious: somebody of 16–17 who owns the home, alone or with others, is himself a minor owner.
const IS_A_MINOR_OWNER: Condition = All(&[
    PersonIn(&[Person::Myself]),
    AgeIn(&[Age::From16To17]),
    OwnershipIn(&[Ownership::Sole, Ownership::Shared]),
]);

/// Where the applicant is the sole owner and of age, there is no other owner to ask about.
const HAS_A_PROTECTED_OWNER: Condition = Any(&[
    IS_A_MINOR_OWNER,
    All(&[
        OTHERS_OWN_TOO,
        ProtectedOwnerIn(&[ProtectedOwner::Minor, ProtectedOwner::Incapable, ProtectedOwner::Limited]),
    ]),
]);

/// Consent is a matter only where the owners' consent would be the way: with a protected owner it is not.
const CONSENT_DECIDES: Condition = All(&[PRIVATE, OTHERS_OWN_TOO, Not(&HAS_A_PROTECTED_OWNER)]);

const fn rule(id: RuleId, effect: Effect, when: Condition, basis: Basis) -> Rule {
    Rule { id, effect, when, basis, in_force: Period::since(SWITCH), checked: CHECKED, review_by: REVIEW_BY }
}

/// Every rule on every day.
pub const RULES: &[Rule] = &[
    // nit-2025: the change takes effect on 24 Nov 2025. Until then the counter and the portal both served.
    Rule {
        in_force: Period::up_to(LAST_BEFORE_SWITCH),
        ..rule(
            RuleId::BeforeTheSwitch,
            Closes(Route::ALL, NoRoute::NotCovered),
            ALWAYS,
            Written(Source::Nit2025, &[]),
        )
    },
    // nit-2025: citizens file, owners among them; order-677. That 16–17 file for themselves is inferred: see the caveat.
    rule(
        RuleId::CitizenApplies,
        Admits,
        All(&[CITIZEN, PersonIn(&[Person::Myself]), ADULT_OR_NEARLY]),
        Written(Source::Nit2025, &[Source::Order677]),
    ),
    // nit-2025: for children of 14 to 16 the parent or the legal representative.
    rule(
        RuleId::ParentApplies,
        Admits,
        All(&[PersonIn(&[Person::Child]), AgeIn(&[Age::From14To15])]),
        Written(Source::Nit2025, &[]),
    ),
    // nit-2025: for adults whom a court declared incapable or of limited capacity, the guardian.
    rule(RuleId::GuardianApplies, Admits, PersonIn(&[Person::Ward]), Written(Source::Nit2025, &[])),
    // nit-2025: consent is asked of an owner who is not the applicant; the sole owner asks nobody.
    rule(
        RuleId::SoleOwner,
        Opens(Route::Online),
        All(&[PRIVATE, OwnershipIn(&[Ownership::Sole])]),
        Written(Source::Nit2025, &[]),
    ),
    // nit-2025: state housing registers those whom the lease names. Whose confirmation is asked, no source says: see the caveat.
    rule(
        RuleId::ListedInLease,
        Opens(Route::Online),
        All(&[STATE_RENTAL, LeaseIn(&[Lease::Listed])]),
        Written(Source::Nit2025, &[]),
    ),
    // nit-2025: an owner other than the applicant gets an SMS from 1414 and confirms within one hour; egov-card.
    rule(
        RuleId::OtherOwnerConfirms,
        Opens(Route::OwnerConsent),
        All(&[PRIVATE, OwnershipIn(&[Ownership::Others])]),
        Written(Source::Nit2025, &[Source::EgovCard]),
    ),
    // egov-card, order-677: where there are several owners, all the others consent.
    rule(
        RuleId::CoOwnersConfirm,
        Opens(Route::OwnerConsent),
        All(&[PRIVATE, OwnershipIn(&[Ownership::Shared])]),
        Written(Source::EgovCard, &[Source::Order677]),
    ),
    // nit-2025, pilot-2025: where an owner or co-owner is a minor, incapable or of limited capacity, only at the CSC.
    rule(
        RuleId::ProtectedOwner,
        OpensOnly(Route::ServiceCentre),
        All(&[PRIVATE, HAS_A_PROTECTED_OWNER]),
        Written(Source::Nit2025, &[Source::Pilot2025]),
    ),
    // order-677, order-267: foreigners with a residence permit and stateless people have a service of their own at the CSC.
    rule(
        RuleId::PermanentForeigner,
        OpensOnly(Route::ServiceCentre),
        CitizenshipIn(&[Citizenship::ResidencePermit]),
        Written(Source::Order677, &[Source::Order267]),
    ),
    // foreigners-923: foreigners staying temporarily live under another regime.
    rule(
        RuleId::TemporaryForeigner,
        Closes(Route::ALL, NoRoute::NotCovered),
        CitizenshipIn(&[Citizenship::Other]),
        Written(Source::Foreigners923, &[]),
    ),
    // Nothing published says how a kandas is registered before becoming a citizen.
    rule(
        RuleId::KandasUnsettled,
        Closes(Route::ALL, NoRoute::Ask1414),
        CitizenshipIn(&[Citizenship::Kandas]),
        NothingPublished,
    ),
    // nit-2025, resolution-30, civil-16: a child under 14 lives, for the law, where the parents or representatives live.
    // A ward is an adult, whatever age was given.
    rule(
        RuleId::Under14,
        Closes(Route::ALL, NoRoute::NotEligible),
        All(&[PersonIn(&[Person::Myself, Person::Child, Person::SomeoneElse]), AgeIn(&[Age::Under14])]),
        Written(Source::Nit2025, &[Source::Resolution30, Source::Civil16]),
    ),
    // nit-2025: at 14–15 the parent or representative files, not the child and nobody else.
    rule(
        RuleId::RepresentativeMustApply,
        Obstructs(
            Route::ALL,
            Cure { then: &[Value::Person(Person::Child)], anew: &[Question::Ownership, Question::Consent] },
        ),
        All(&[PersonIn(&[Person::Myself, Person::SomeoneElse]), AgeIn(&[Age::From14To15])]),
        Written(Source::Nit2025, &[]),
    ),
    // nit-2025: whoever is 16 or more and not under guardianship files in person; a parent no longer can.
    rule(
        RuleId::PersonMustApply,
        Obstructs(
            Route::ALL,
            Cure { then: &[Value::Person(Person::Myself)], anew: &[Question::Ownership, Question::Consent] },
        ),
        All(&[PersonIn(&[Person::Child, Person::SomeoneElse]), ADULT_OR_NEARLY]),
        Written(Source::Nit2025, &[]),
    ),
    // nit-2025: the system rejects whoever is not named in the lease of state housing; the local executive body decides on leases.
    rule(
        RuleId::NotInLease,
        Obstructs(Route::ALL, Cure { then: &[Value::Lease(Lease::Listed)], anew: &[] }),
        All(&[STATE_RENTAL, LeaseIn(&[Lease::NotListed])]),
        Written(Source::Nit2025, &[]),
    ),
    // egov-guide: a home that is not commissioned, has no title documents or is not in the register takes no registration.
    rule(
        RuleId::HomeNotRegistrable,
        Obstructs(
            Route::ALL,
            Cure {
                then: &[],
                anew: &[
                    Question::Home,
                    Question::Lease,
                    Question::Ownership,
                    Question::ProtectedOwner,
                    Question::Consent,
                ],
            },
        ),
        All(&[CITIZEN, HomeIn(&[Home::NotInRegister])]),
        Written(Source::EgovGuide, &[]),
    ),
    // egov-guide, koap-492: nobody is registered in a home against an owner's will.
    rule(
        RuleId::OwnerRefuses,
        Obstructs(&[Route::OwnerConsent], Cure { then: &[Value::Consent(Consent::Ready)], anew: &[] }),
        All(&[CONSENT_DECIDES, ConsentIn(&[Consent::Refuses])]),
        Written(Source::EgovGuide, &[Source::Koap492]),
    ),
    // egov-guide: an owner confirms by a registered number or signs by ЭЦП.
    rule(
        RuleId::OwnerCannotConfirm,
        Obstructs(&[Route::OwnerConsent], Cure { then: &[Value::Consent(Consent::Ready)], anew: &[] }),
        All(&[CONSENT_DECIDES, ConsentIn(&[Consent::Cannot])]),
        Written(Source::EgovGuide, &[]),
    ),
    // order-267 knows such homes; how one registers there online is not settled.
    rule(
        RuleId::InstitutionUnsettled,
        Closes(Route::ALL, NoRoute::Ask1414),
        All(&[CITIZEN, HomeIn(&[Home::Institution])]),
        Written(Source::Order267, &[]),
    ),
    // Nothing published says who consents for an owner who has died or is unknown.
    rule(
        RuleId::NoLivingOwner,
        Closes(Route::ALL, NoRoute::Ask1414),
        All(&[PRIVATE, OwnershipIn(&[Ownership::Nobody])]),
        NothingPublished,
    ),
    // nit-2025: without the technical means, at the self-service zone of a CSC.
    rule(
        RuleId::NoMeans,
        Moves(Place::SelfServiceZone),
        Any(&[SigningIn(&[Signing::Nothing]), DeviceIn(&[Device::No])]),
        Written(Source::Nit2025, &[]),
    ),
];

/// Insists that every row has a source, except where all it says is "ask 1414", and that every obstacle has a cure. The table
/// is held to it when the crate is compiled.
///
/// ```
/// use tirkeu::{condition::ALWAYS, law::*, route::*, rules::*};
/// const ROW: Rule = Rule {
///     id: RuleId::KandasUnsettled,
///     effect: Effect::Closes(Route::ALL, NoRoute::Ask1414),
///     when: ALWAYS,
///     basis: Basis::NothingPublished,
///     in_force: Period::since(SWITCH),
///     checked: CHECKED,
///     review_by: REVIEW_BY,
/// };
/// const _: () = insist(&[ROW]);
/// ```
///
/// A row that opens a route without a source does not compile:
///
/// ```compile_fail
/// use tirkeu::{condition::ALWAYS, law::*, route::*, rules::*};
/// const ROW: Rule = Rule {
///     id: RuleId::KandasUnsettled,
///     effect: Effect::Opens(Route::Online),
///     when: ALWAYS,
///     basis: Basis::NothingPublished,
///     in_force: Period::since(SWITCH),
///     checked: CHECKED,
///     review_by: REVIEW_BY,
/// };
/// const _: () = insist(&[ROW]);
/// ```
///
/// Neither does one that does not say where it is written:
///
/// ```compile_fail
/// use tirkeu::{condition::ALWAYS, law::*, route::*, rules::*};
/// const ROW: Rule = Rule {
///     id: RuleId::KandasUnsettled,
///     effect: Effect::Closes(Route::ALL, NoRoute::Ask1414),
///     when: ALWAYS,
///     in_force: Period::since(SWITCH),
///     checked: CHECKED,
///     review_by: REVIEW_BY,
/// };
/// const _: () = insist(&[ROW]);
/// ```
///
/// # Panics
/// A row is not as it should be. In a constant that is an error of compilation.
pub const fn insist(rules: &[Rule]) {
    let mut rest = rules;
    while let [rule, others @ ..] = rest {
        let has_source =
            matches!(rule.basis, Written(..)) || matches!(rule.effect, Closes(_, NoRoute::Ask1414));
        assert!(
            has_source,
            "{}",
            Line::about(rule.id, " has no source and does more than send people to 1414").text()
        );
        let is_uncured = matches!(rule.effect, Closes(_, NoRoute::FixFirst));
        assert!(
            !is_uncured,
            "{}",
            Line::about(rule.id, " says \"fix this first\" without a cure: it is a row that obstructs")
                .text()
        );
        rest = others;
    }
}

/// What is wrong with a rule, in one line with its name: in a constant nothing can be formatted.
struct Line {
    letters: [u8; 160],
    length: usize,
}

impl Line {
    const fn about(rule: RuleId, what: &str) -> Self {
        Self { letters: [0; 160], length: 0 }.and("`").and(rule.name()).and("`").and(what)
    }

    #[allow(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
    const fn and(mut self, text: &str) -> Self {
        let mut rest = text.as_bytes();
        while let [letter, others @ ..] = rest {
            self.letters[self.length] = *letter;
            self.length += 1;
            rest = others;
        }
        self
    }

    const fn text(&self) -> &str {
        match str::from_utf8(self.letters.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "a rule is not as it should be",
        }
    }
}

const _: () = insist(RULES);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "`sole-owner` has no source and does more than send people to 1414")]
    fn a_rule_without_a_source_is_named() {
        insist(&[rule(RuleId::SoleOwner, Opens(Route::Online), ALWAYS, NothingPublished)]);
    }

    #[test]
    #[should_panic(
        expected = "`sole-owner` says \"fix this first\" without a cure: it is a row that obstructs"
    )]
    fn an_obstacle_without_a_cure_is_named() {
        insist(&[rule(
            RuleId::SoleOwner,
            Closes(Route::ALL, NoRoute::FixFirst),
            ALWAYS,
            Written(Source::Nit2025, &[]),
        )]);
    }

    #[test]
    fn our_rows_pass() {
        insist(RULES);
    }
}
