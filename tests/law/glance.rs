//! What does each result say at a glance, and which is the first thing to do? Read aloud: of whom each fact is
//! true.

use crate::advice::{Spoken, Told, aloud};
use crate::person;
use crate::reading::segments;
use std::collections::BTreeSet;
use tirkeu::answers::question::{Citizenship, Home, Question, Signing};
use tirkeu::decision::advice::{actions, facts, steps};
use tirkeu::decision::in_force::InForce;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{STEPS, Step};
use tirkeu::law::glance::{ACTIONS, APPLICANTS, Action, FACTS, FOR_LATER, Fact};
use tirkeu::law::result::NoRoute;
use tirkeu::law::source::{CHECKED, LAST_BEFORE_SWITCH};
use tirkeu::proof::cases::distinct;
use tirkeu::words::steps::{line, more};

/// The wrong person asks for a kandas.
fn is_of_a_kandas(told: &Told) -> bool {
    told.no(NoRoute::FixFirst) && told.answers.is(Citizenship::Kandas)
}

#[rustfmt::skip] // a table
const FACTS_READ_ALOUD: &[Spoken<&str>] = &[
    ("free", Told::is_online),
    ("minutes-online", |told| told.is_online() && told.at_home()),
    ("same-application", Told::in_the_zone),
    ("hour-to-confirm", Told::owner_confirms),
    ("in-person", Told::at_the_counter),
    ("minutes-at-the-counter", |told| told.at_the_counter() && told.by("protected-owner")),
    ("separate-service", |told| told.by("permanent-foreigner")),
    ("months-of-a-stay", |told| told.by("temporary-stay")),
    ("old-address-stays", |told| told.by("temporary-stay")),
    ("owner-confirms", |told| told.by("temporary-stay") && told.answers.is(Home::Private)),
    ("ask-the-administration", |told| told.by("temporary-stay") && told.answers.is(Home::Institution)),
    ("no-application", |told| told.no(NoRoute::NotEligible)),
    ("parents-address", |told| told.no(NoRoute::NotEligible)),
    // How a kandas registers at 14, nobody knows.
    ("from-fourteen", |told| told.no(NoRoute::NotEligible) && !told.answers.is(Citizenship::Kandas)),
    // Where the wrong person asks, the application of the right one may well go through.
    ("not-now", |told| ["not-in-lease", "home-not-registrable", "owner-refuses", "owner-cannot-confirm"]
        .iter().any(|rule| told.by(rule))),
    ("check-again", |told| told.no(NoRoute::FixFirst) && !told.answers.is(Citizenship::Kandas)),
    ("no-rule", |told| told.no(NoRoute::Ask1414) || is_of_a_kandas(told)),
    ("other-procedure", |told| told.by("temporary-foreigner")),
    ("migration-service", |told| told.by("temporary-foreigner") || told.by("no-address")),
    ("hotline", |told| told.no(NoRoute::Ask1414) || told.by("temporary-foreigner") || is_of_a_kandas(told)),
    // Beside the hour there is no room, and who does not know where to register would only be frightened.
    ("days-to-register", |told| (told.route().is_some() && !told.owner_confirms())
        || (told.no(NoRoute::FixFirst) && told.has_a_home() && !told.answers.is(Citizenship::Kandas))
        || (told.no(NoRoute::Ask1414) && !told.by("no-address") && !told.by("kandas-unsettled"))),
    ("rules-since", |told| told.by("before-the-switch")),
];

#[rustfmt::skip] // a table
const ACTIONS_READ_ALOUD: &[Spoken<&str>] = &[
    ("check-as-the-applicant", |told| told.no(NoRoute::FixFirst) && !told.answers.is(Citizenship::Kandas)
        && APPLICANTS.iter().any(|(rule, _)| told.by(rule.name()))),
    ("check-for-today", |told| told.by("before-the-switch")),
    ("check-for-oneself", |told| told.no(NoRoute::NotEligible)),
    ("write-to-the-owner", |told| told.owner_confirms() || told.by("owner-refuses")),
    ("open-the-portal", |told| told.is_online() && told.at_home()),
    ("open-the-temporary-service", |told| told.by("temporary-stay")),
    ("call1414", |told| told.in_the_zone() || told.at_the_counter() || told.no(NoRoute::FixFirst)
        || told.no(NoRoute::Ask1414) || told.by("temporary-foreigner")
        || (told.by("temporary-stay") && told.answers.is(Home::Institution))),
];

#[test]
fn everybody_sees_each_fact_that_is_theirs_and_no_other() {
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let told = Told { answers, ruling };
            let found: BTreeSet<_> =
                facts(&in_force, &ruling, &answers).map(|fact| Fact::name(*fact)).collect();
            assert_eq!(found, aloud(FACTS_READ_ALOUD, &told), "{on}, {}", person::sentence(&answers));
            let found: BTreeSet<_> =
                actions(&in_force, &ruling, &answers).map(|action| Action::name(*action)).collect();
            assert_eq!(found, aloud(ACTIONS_READ_ALOUD, &told), "{on}, {}", person::sentence(&answers));
        }
    }
}

#[test]
fn everybody_sees_one_to_four_facts_and_one_thing_to_do() {
    let (mut seen, mut done) = (BTreeSet::new(), BTreeSet::new());
    for on in [CHECKED, LAST_BEFORE_SWITCH] {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let facts: Vec<_> = facts(&in_force, &ruling, &answers).map(|fact| fact.name()).collect();
            assert!((1..=4).contains(&facts.len()), "{}: {facts:?}", person::sentence(&answers));
            seen.extend(facts);
            let action = actions(&in_force, &ruling, &answers).next();
            assert!(action.is_some(), "nothing to do: {}", person::sentence(&answers));
            done.extend(action.map(|action| action.name()));
        }
    }
    assert_eq!(seen, FACTS.iter().map(|row| row.what.name()).collect());
    assert_eq!(done, ACTIONS.iter().map(|row| row.what.name()).collect());
}

#[test]
fn what_is_asked_before_anything_is_done_is_the_button() {
    let in_force = InForce::on(CHECKED);
    for (answers, ruling) in distinct(&in_force) {
        let told = Told { answers, ruling };
        let is_asked_before = (told.by("temporary-stay") && answers.is(Home::Institution))
            || (told.owner_confirms() && answers.is(Signing::Nothing));
        if is_asked_before {
            let action = actions(&in_force, &ruling, &answers).next();
            assert_eq!(action, Some(&Action::Call1414), "{}", person::sentence(&answers));
        }
    }
}

#[test]
fn each_rule_that_says_who_applies_has_an_applicant() {
    let in_force = InForce::on(CHECKED);
    for (answers, ruling) in distinct(&in_force) {
        let asks = actions(&in_force, &ruling, &answers).next() == Some(&Action::CheckAsTheApplicant);
        let has = APPLICANTS.iter().any(|(rule, _)| ruling.because.contains(*rule));
        assert!(!asks || has, "{}", person::sentence(&answers));
        assert!(!asks || answers.number(Question::Citizenship).is_some());
    }
}

/// Does this step of the plan, in these words, name what the button does?
fn names(action: Action, step: Step, said: &str) -> bool {
    match action {
        Action::Call1414 => said.contains("1414"),
        Action::OpenThePortal => said.contains("eGov.kz"),
        Action::OpenTheTemporaryService => step == Step::ApplyForTheTemporaryOne,
        Action::WriteToTheOwner => matches!(step, Step::AgreeOnTheHour | Step::TalkToTheOwner),
        Action::CheckAsTheApplicant => {
            matches!(step, Step::LetTheRepresentativeFile | Step::LetThePersonFile | Step::CheckAgain)
        }
        Action::CheckForToday => step == Step::CheckForToday,
        Action::CheckForOneself => step == Step::NothingToFile,
    }
}

#[test]
fn what_is_for_later_stands_behind_the_plan_wherever_steps_are_listed() {
    let listed: Vec<_> = STEPS.iter().map(|row| row.what).collect();
    let plan = listed.iter().take_while(|step| !FOR_LATER.contains(step)).count();
    let (_, later) = listed.split_at(plan);
    let expected: Vec<_> = later.iter().filter(|step| FOR_LATER.contains(step)).copied().collect();
    assert_eq!(later, expected, "a step of the plan stands behind what is for later");
    let named: BTreeSet<_> = later.iter().map(|step| step.name()).collect();
    assert_eq!(named, FOR_LATER.iter().map(|step| step.name()).collect());
}

#[test]
fn what_the_button_does_is_named_by_a_step_of_the_plan_in_every_language() {
    for on in [CHECKED, LAST_BEFORE_SWITCH] {
        let in_force = InForce::on(on);
        let terms = in_force.terms();
        for (answers, ruling) in distinct(&in_force) {
            let plan: Vec<_> =
                steps(&in_force, &ruling, &answers).filter(|it| !FOR_LATER.contains(it)).collect();
            for action in actions(&in_force, &ruling, &answers).take(1) {
                for lang in Lang::ALL {
                    let is_named = plan.iter().any(|step| {
                        let texts = [Some(line(**step, terms)), more(**step, terms)];
                        texts.into_iter().flatten().any(|it| names(*action, **step, it.in_language(*lang)))
                    });
                    let who = person::sentence(&answers);
                    assert!(is_named, "{who}: {action:?} is in no step of {plan:?} in {}", lang.code());
                }
            }
        }
    }
}
