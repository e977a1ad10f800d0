//! Of what does the first sentence of a result speak? Read aloud: who is told each summary, so that it names the
//! cause that was answered, never another one.

use crate::advice::{Spoken, Told, aloud};
use crate::reading::segments;
use std::collections::BTreeSet;
use tirkeu::answers::question::Citizenship::Kandas;
use tirkeu::answers::question::ProtectedOwner::{Incapable, Limited};
use tirkeu::answers::question::{Age, Home};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::told::summary;
use tirkeu::law::result::NoRoute;
use tirkeu::proof::cases::distinct;
use tirkeu::words::results::Summary;

#[rustfmt::skip] // a table
const READ_ALOUD: &[Spoken<&str>] = &[
    ("online", |told| told.at_home() && told.by("sole-owner")),
    ("online-in-the-zone", |told| told.in_the_zone() && told.by("sole-owner")),
    ("listed-in-lease", |told| told.at_home() && told.by("listed-in-lease")),
    ("listed-in-lease-in-the-zone", |told| told.in_the_zone() && told.by("listed-in-lease")),
    ("owner-consent", |told| told.at_home() && told.by("other-owner-confirms")),
    ("co-owners-consent", |told| told.at_home() && told.by("co-owners-confirm")),
    ("owner-consent-in-the-zone", |told| told.in_the_zone() && told.owner_confirms()),
    // Whoever owns the home alone at 16 or 17 was not asked of other owners.
    ("owner-under-18", |told| told.by("protected-owner")
        && !told.answers.is(Incapable) && !told.answers.is(Limited)),
    ("incapable-owner", |told| told.by("protected-owner") && told.answers.is(Incapable)),
    ("owner-of-limited-capacity", |told| told.by("protected-owner") && told.answers.is(Limited)),
    ("permanent-foreigner", |told| told.by("permanent-foreigner")),
    ("temporary-foreigner", |told| told.by("temporary-foreigner")),
    ("temporary-stay", |told| told.by("temporary-stay")),
    ("before-the-switch", |told| told.by("before-the-switch")),
    ("under-14", |told| told.no(NoRoute::NotEligible)),
    ("somebody-else-applies", |told| !told.answers.is(Kandas) && !is_an_attorney_of_nowhere(told) && (told.by("representative-must-apply")
        || (asks_for_another(told) && !told.answers.is(Age::From16To17)))),
    ("teenager", |told| asks_for_another(told) && !told.answers.is(Kandas) && told.answers.is(Age::From16To17)
        && !is_an_attorney_of_nowhere(told)),
    ("fix-first", |told| !asks_for_another(told)
        && ["not-in-lease", "home-not-registrable", "owner-refuses", "owner-cannot-confirm"]
            .iter().any(|rule| told.by(rule))),
    // Whoever applies for a kandas, nobody knows how.
    ("kandas", |told| told.answers.is(Kandas) && (told.no(NoRoute::Ask1414) || told.no(NoRoute::FixFirst))),
    ("institution", |told| told.by("institution-unsettled")),
    ("nowhere", |told| told.by("no-address") || (is_an_attorney_of_nowhere(told) && !told.answers.is(Kandas))),
    ("ask-1414", |told| told.no(NoRoute::Ask1414)
        && !told.by("no-address") && !told.by("kandas-unsettled") && !told.by("institution-unsettled")),
];

/// Not the person who is registered.
fn asks_for_another(told: &Told) -> bool {
    let by = ["person-must-apply", "attorney-at-the-counter"].iter().any(|rule| told.by(rule));
    told.no(NoRoute::FixFirst) && by
}

/// Whom an attorney asks for who has nowhere to register.
fn is_an_attorney_of_nowhere(told: &Told) -> bool {
    told.by("attorney-at-the-counter") && told.answers.is(Home::Nowhere)
}

#[test]
fn each_summary_names_what_was_answered() {
    let mut said = BTreeSet::new();
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let name = summary(ruling.because, ruling.finding.at, &answers).name();
            let told = Told { on, answers, ruling };
            assert_eq!(aloud(READ_ALOUD, &told), BTreeSet::from([name]), "{}", told.who());
            said.insert(name);
        }
    }
    assert_eq!(said, Summary::ALL.iter().map(|summary| summary.name()).collect());
}
