//! What do the rules say, read aloud a second time? Written from the rules in prose, with nothing of the
//! table in it.
//!
//! Twice over: the result as one reads it from top to bottom, and each rule by itself. A table that says
//! anything else, of any case on any day, is told of in one Russian sentence (`compared.rs`). A day stands here
//! as text in quotes, and nothing else can be asked about a day: so every day on which something changes is
//! found by reading this file (`days.rs`).

use crate::days::On;
use tirkeu::answers::question::{
    Age, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Signing, Stay,
};
use tirkeu::decision::decide::Ruling;
use tirkeu::law::result::{NoRoute, Place, Route, Verdict};

/// Every question, and the answers to it of which these rules speak.
pub const ANSWERS_READ_ALOUD: &[(&str, &str)] = &[
    ("citizenship", "citizen residence-permit kandas other"),
    ("person", "self child ward attorney someone-else"),
    ("age", "under-14 14-15 16-17 18-plus"),
    ("home", "private state-rental institution not-in-register nowhere"),
    ("lease", "listed not-listed"),
    ("ownership", "sole shared others nobody"),
    ("stay", "permanent temporary"),
    ("protectedOwner", "none minor incapable limited"),
    ("consent", "ready cannot refuses absent"),
    ("signing", "eds sms none"),
    ("device", "yes no"),
];

/// A rule as it is told.
pub struct SpokenRule {
    /// Its name.
    pub name: &'static str,
    /// What it does, in a word: see [`effect`](crate::compared::effect).
    pub effect: &'static str,
    /// Its sources, the first one first.
    pub sources: &'static str,
    /// Who says so, and how sure we are.
    pub sure: &'static str,
    /// Of whom it speaks.
    pub of: fn(&Answers) -> bool,
}

fn is_minor_owner(case: &Answers) -> bool {
    case.is(Person::Myself) && case.is(Age::From16To17) && owns(case)
}

fn owns(case: &Answers) -> bool {
    case.is(Ownership::Sole) || case.is(Ownership::Shared)
}

fn others_own(case: &Answers) -> bool {
    case.is(Ownership::Shared) || case.is(Ownership::Others)
}

fn has_protected_owner(case: &Answers) -> bool {
    is_minor_owner(case) || (others_own(case) && !case.is(ProtectedOwner::None))
}

fn private(case: &Answers) -> bool {
    case.is(Citizenship::Citizen) && case.is(Home::Private)
}

fn state_rental(case: &Answers) -> bool {
    case.is(Citizenship::Citizen) && case.is(Home::StateRental)
}

fn from_16(case: &Answers) -> bool {
    case.is(Age::From16To17) || case.is(Age::From18)
}

/// A ward, a child of 14–15 whose parent asks, or whoever is 16 or more and asks for themself.
fn the_right_one_asks(case: &Answers) -> bool {
    case.is(Person::Ward)
        || (case.is(Person::Child) && case.is(Age::From14To15))
        || (case.is(Person::Myself) && from_16(case))
}

/// Into a private home that belongs to others, or into an institution's.
fn moves_into_a_home_of_others(case: &Answers) -> bool {
    case.is(Home::Institution) || (case.is(Home::Private) && case.is(Ownership::Others))
}

/// The rules since the switch.
#[rustfmt::skip] // a table
pub const RULES_READ_ALOUD: &[SpokenRule] = &[
    SpokenRule { name: "citizen-applies", effect: "admits", sources: "nit-2025 order-677", sure: "announced medium",
        of: |case| case.is(Citizenship::Citizen) && case.is(Person::Myself) && from_16(case) },
    SpokenRule { name: "parent-applies", effect: "admits", sources: "nit-2025", sure: "announced high",
        of: |case| case.is(Person::Child) && case.is(Age::From14To15) },
    SpokenRule { name: "guardian-applies", effect: "admits", sources: "nit-2025", sure: "announced high",
        of: |case| case.is(Person::Ward) },
    SpokenRule { name: "sole-owner", effect: "opens online", sources: "nit-2025", sure: "announced high",
        of: |case| private(case) && case.is(Ownership::Sole) },
    SpokenRule { name: "listed-in-lease", effect: "opens online", sources: "nit-2025", sure: "announced high",
        of: |case| state_rental(case) && case.is(Lease::Listed) },
    SpokenRule { name: "other-owner-confirms", effect: "opens owner-consent", sources: "nit-2025 egov-card", sure: "announced high",
        of: |case| private(case) && case.is(Ownership::Others) },
    SpokenRule { name: "co-owners-confirm", effect: "opens owner-consent", sources: "egov-card order-677", sure: "published high",
        of: |case| private(case) && case.is(Ownership::Shared) },
    SpokenRule { name: "protected-owner", effect: "opens only service-centre", sources: "nit-2025 pilot-2025", sure: "announced medium",
        of: |case| private(case) && has_protected_owner(case) },
    SpokenRule { name: "permanent-foreigner", effect: "opens only service-centre", sources: "order-677 order-267", sure: "published high",
        of: |case| case.is(Citizenship::ResidencePermit) },
    SpokenRule { name: "temporary-foreigner", effect: "closes online owner-consent service-centre, not-covered", sources: "foreigners-923", sure: "published high",
        of: |case| case.is(Citizenship::Other) },
    SpokenRule { name: "temporary-stay", effect: "closes online owner-consent service-centre, not-covered", sources: "egov-guide pilot-2025", sure: "published high",
        of: |case| case.is(Citizenship::Citizen) && the_right_one_asks(case) && moves_into_a_home_of_others(case) && case.is(Stay::Temporary) },
    SpokenRule { name: "kandas-unsettled", effect: "closes online owner-consent service-centre, ask-1414", sources: "", sure: "inferred low",
        of: |case| case.is(Citizenship::Kandas) },
    SpokenRule { name: "under-14", effect: "closes online owner-consent service-centre, not-eligible", sources: "nit-2025 resolution-30 civil-16", sure: "announced high",
        of: |case| case.is(Age::Under14) && !case.is(Person::Ward) },
    SpokenRule { name: "representative-must-apply", effect: "obstructs online owner-consent service-centre, then person=child, anew ownership consent", sources: "nit-2025", sure: "announced high",
        of: |case| case.is(Age::From14To15) && !case.is(Person::Child) && !case.is(Person::Ward) },
    SpokenRule { name: "person-must-apply", effect: "obstructs online owner-consent service-centre, then person=self, anew ownership consent", sources: "nit-2025", sure: "announced medium",
        of: |case| from_16(case) && (case.is(Person::Child) || case.is(Person::SomeoneElse)) },
    SpokenRule { name: "attorney-at-the-counter", effect: "obstructs online owner-consent, then person=self, anew ownership consent", sources: "egov-card order-267", sure: "published medium",
        of: |case| from_16(case) && case.is(Person::Attorney) },
    SpokenRule { name: "not-in-lease", effect: "obstructs online owner-consent service-centre, then lease=listed, anew", sources: "nit-2025", sure: "announced high",
        of: |case| state_rental(case) && case.is(Lease::NotListed) },
    SpokenRule { name: "home-not-registrable", effect: "obstructs online owner-consent service-centre, then, anew home lease ownership protectedOwner consent", sources: "egov-guide", sure: "published medium",
        of: |case| case.is(Citizenship::Citizen) && case.is(Home::NotInRegister) },
    SpokenRule { name: "owner-refuses", effect: "obstructs owner-consent, then consent=ready, anew", sources: "egov-guide koap-492 housing-law", sure: "published high",
        of: |case| private(case) && others_own(case) && !has_protected_owner(case) && case.is(Consent::Refuses) },
    SpokenRule { name: "owner-cannot-confirm", effect: "obstructs owner-consent, then consent=ready, anew", sources: "egov-guide", sure: "published medium",
        of: |case| private(case) && others_own(case) && !has_protected_owner(case) && case.is(Consent::Cannot) },
    SpokenRule { name: "owner-absent", effect: "closes owner-consent, ask-1414", sources: "", sure: "inferred low",
        of: |case| private(case) && others_own(case) && !has_protected_owner(case) && case.is(Consent::Absent) },
    SpokenRule { name: "institution-unsettled", effect: "closes online owner-consent service-centre, ask-1414", sources: "order-267", sure: "published low",
        of: |case| case.is(Citizenship::Citizen) && case.is(Home::Institution) },
    SpokenRule { name: "no-living-owner", effect: "closes online owner-consent service-centre, ask-1414", sources: "", sure: "inferred low",
        of: |case| private(case) && case.is(Ownership::Nobody) },
    SpokenRule { name: "no-address", effect: "closes online owner-consent service-centre, ask-1414", sources: "", sure: "inferred low",
        of: |case| case.is(Citizenship::Citizen) && case.is(Home::Nowhere) },
    SpokenRule { name: "no-means", effect: "moves to self-service-zone", sources: "nit-2025", sure: "announced high",
        of: |case| case.is(Signing::Nothing) || case.is(Device::No) },
];

/// The one rule before it.
pub const BEFORE: &[SpokenRule] = &[SpokenRule {
    name: "before-the-switch",
    effect: "closes online owner-consent service-centre, not-covered",
    sources: "nit-2025",
    sure: "announced high",
    of: |_| true,
}];

/// The rules of a day, told.
pub fn spoken_on(on: On) -> &'static [SpokenRule] {
    if on.since("2025-11-24") { RULES_READ_ALOUD } else { BEFORE }
}

/// The result, as one reads it from top to bottom.
pub fn by_oracle(on: On, case: &Answers) -> (Verdict, Option<Place>) {
    if !on.since("2025-11-24") {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    let ward = case.is(Person::Ward);
    let no_means = case.is(Signing::Nothing) || case.is(Device::No);
    let at = Some(if no_means { Place::SelfServiceZone } else { Place::Home });
    if case.is(Citizenship::Other) {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    if !ward && case.is(Age::Under14) {
        return (Verdict::Closed(NoRoute::NotEligible), None);
    }
    let attorney = !case.is(Age::From14To15) && case.is(Person::Attorney);
    if !attorney && !the_right_one_asks(case) {
        return (Verdict::Closed(NoRoute::FixFirst), None);
    }
    if case.is(Citizenship::ResidencePermit) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    if attorney {
        // Only where the counter is the way is an attorney served.
        let counter = private(case) && has_protected_owner(case);
        let verdict =
            if counter { Verdict::Open(Route::ServiceCentre) } else { Verdict::Closed(NoRoute::FixFirst) };
        return (verdict, None);
    }
    if case.is(Citizenship::Kandas) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    if moves_into_a_home_of_others(case) && case.is(Stay::Temporary) {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    if case.is(Home::NotInRegister) {
        return (Verdict::Closed(NoRoute::FixFirst), None);
    }
    if case.is(Home::Institution) || case.is(Home::Nowhere) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    if case.is(Home::StateRental) && case.is(Lease::Listed) {
        return (Verdict::Open(Route::Online), at);
    }
    if case.is(Home::StateRental) {
        return (Verdict::Closed(NoRoute::FixFirst), None);
    }
    if has_protected_owner(case) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    if case.is(Ownership::Sole) {
        return (Verdict::Open(Route::Online), at);
    }
    if case.is(Ownership::Nobody) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    if case.is(Consent::Ready) {
        return (Verdict::Open(Route::OwnerConsent), at);
    }
    if case.is(Consent::Absent) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    (Verdict::Closed(NoRoute::FixFirst), None)
}

/// The rules that decide it, in the order in which they are told.
pub fn because_by_oracle(on: On, case: &Answers) -> Vec<&'static str> {
    let (verdict, at) = by_oracle(on, case);
    let decides = |spoken: &&SpokenRule| match verdict {
        Verdict::Closed(NoRoute::FixFirst) => spoken.effect.starts_with("obstructs"),
        Verdict::Closed(kind) => {
            spoken.effect.starts_with("closes") && spoken.effect.ends_with(Verdict::Closed(kind).name())
        }
        Verdict::Open(Route::ServiceCentre) => spoken.effect == "opens only service-centre",
        Verdict::Open(route) => {
            let opens = spoken.effect.strip_prefix("opens ") == Some(Verdict::Open(route).name());
            opens
                || spoken.effect == "admits"
                || (spoken.effect.starts_with("moves") && at == Some(Place::SelfServiceZone))
        }
    };
    spoken_on(on)
        .iter()
        .filter(decides)
        .filter(|spoken| (spoken.of)(case))
        .map(|spoken| spoken.name)
        .collect()
}

/// The caveats that a decided person is told, by name, in the order in which they are listed.
pub fn caveats_by_oracle(on: On, decided: &Ruling, answers: &Answers) -> Vec<&'static str> {
    let is_open = |route| decided.finding.verdict == Verdict::Open(route);
    let online = is_open(Route::Online) || is_open(Route::OwnerConsent);
    let because = |name: &str| decided.because.iter().any(|rule| rule.name() == name);
    [
        ("pilot-term", on.since("2026-07-01") && (online || because("protected-owner"))),
        ("signature-or-both", online),
        ("consent-form", is_open(Route::OwnerConsent)),
        ("co-owners", because("co-owners-confirm")),
        ("limited-capacity-owner", because("protected-owner") && answers.is(ProtectedOwner::Limited)),
        ("own-capacity", because("sole-owner") && answers.is(Person::Myself)),
        ("sixteen-seventeen", on.since("2025-11-24") && answers.is(Age::From16To17)),
        ("state-rental-confirmation", because("listed-in-lease")),
        ("under-14-resumption", because("under-14")),
        ("ward-residence", because("guardian-applies")),
        ("other-channels", online),
        ("astana-area", on.since("2025-12-26") && (online || is_open(Route::ServiceCentre))),
    ]
    .into_iter()
    .filter(|(_, spoken)| *spoken)
    .map(|(name, _)| name)
    .collect()
}

/// The numbers, as they are told on a day on which they are told at all.
pub fn numbers_by_oracle(on: On) -> Vec<(&'static str, u16)> {
    let (online, in_astana) = (on.since("2025-11-24"), on.since("2025-12-26"));
    [
        ("hours-to-confirm", online, 1),
        ("days-to-register", online, 10),
        ("minutes-online", online, 15),
        ("minutes-at-the-counter", online, 30),
        ("months-as-a-guest", online, 1),
        ("months-of-a-temporary-stay", online, 12),
        ("metres-in-astana", in_astana, 15),
    ]
    .into_iter()
    .filter(|(_, told, _)| *told)
    .map(|(name, _, number)| (name, number))
    .collect()
}
