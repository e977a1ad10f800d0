//! What does each result say at a glance, and which is the first thing to do? Read aloud: of whom each fact is
//! true.

use crate::advice::{Spoken, Told, read_alike};
use crate::gate::sound;
use crate::person;
use crate::reading::{after_all, segments};
use std::collections::BTreeSet;
use tirkeu::answers::question::{Citizenship, Home, Question, Signing};
use tirkeu::calendar::{Date, Period};
use tirkeu::decision::advice::{actions, facts, steps};
use tirkeu::decision::in_force::InForce;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{Advice, STEPS, Step, Touches};
use tirkeu::law::glance::{ACTIONS, APPLICANTS, Action, FACTS, FOR_LATER, Fact};
use tirkeu::law::result::NoRoute;
use tirkeu::law::source::LAST_BEFORE_SWITCH;
use tirkeu::proof::cases::distinct;
use tirkeu::proof::validate::Tables;
use tirkeu::words::people;
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
    ("agree-with-the-owner", |told| told.owner_confirms() || told.by("owner-refuses")),
    ("open-the-portal", |told| told.is_online() && told.at_home()),
    ("open-the-temporary-service", |told| told.by("temporary-stay")),
    ("call1414", |told| told.in_the_zone() || told.at_the_counter() || told.no(NoRoute::FixFirst)
        || told.no(NoRoute::Ask1414) || told.by("temporary-foreigner")),
];

#[test]
fn everybody_sees_each_fact_that_is_theirs_and_no_other() {
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let told = Told { on, answers, ruling };
            let found: BTreeSet<_> =
                facts(&in_force, &ruling, &answers).map(|fact| Fact::name(*fact)).collect();
            read_alike(&found, FACTS_READ_ALOUD, &told);
            let found: BTreeSet<_> =
                actions(&in_force, &ruling, &answers).map(|action| Action::name(*action)).collect();
            read_alike(&found, ACTIONS_READ_ALOUD, &told);
        }
    }
}

#[test]
fn everybody_sees_one_to_four_facts_and_one_thing_to_do() {
    // There a fact that nobody sees is named, and an action that is no button.
    sound();
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let facts: Vec<_> = facts(&in_force, &ruling, &answers).map(|fact| fact.name()).collect();
            assert!((1..=4).contains(&facts.len()), "{on}, {}: {facts:?}", person::sentence(&answers));
            let action = actions(&in_force, &ruling, &answers).next();
            assert!(action.is_some(), "{on}, nothing to do: {}", person::sentence(&answers));
        }
    }
}

#[test]
fn each_fact_and_each_action_is_read_aloud_once() {
    let spoken: Vec<_> = FACTS_READ_ALOUD.iter().map(|(name, _)| *name).collect();
    assert_eq!(spoken.len(), spoken.iter().collect::<BTreeSet<_>>().len());
    let rows = FACTS.iter().map(|row| row.what.name()).collect();
    assert_eq!(spoken.into_iter().collect::<BTreeSet<_>>(), rows);
    let spoken: Vec<_> = ACTIONS_READ_ALOUD.iter().map(|(name, _)| *name).collect();
    assert_eq!(spoken.len(), spoken.iter().collect::<BTreeSet<_>>().len());
    let rows = ACTIONS.iter().map(|row| row.what.name()).collect();
    assert_eq!(spoken.into_iter().collect::<BTreeSet<_>>(), rows);
}

/// What is said of our tables after an edit of the facts and the actions.
fn told_after(edit: impl FnOnce(&mut Vec<Advice<Fact>>, &mut Vec<Advice<Action>>)) -> Vec<String> {
    sound();
    let (mut facts, mut actions) = (FACTS.to_vec(), ACTIONS.to_vec());
    edit(&mut facts, &mut actions);
    let tables = Tables { facts: facts.leak(), actions: actions.leak(), ..Tables::ours() };
    tables.faults().iter().map(ToString::to_string).collect()
}

/// The place of what stands in a row, the first of its name.
fn place<T: PartialEq>(rows: &[Advice<T>], what: &T) -> usize {
    rows.iter().position(|row| row.what == *what).unwrap()
}

/// Ends the row on one day, and begins another of the same on a second, right behind it.
fn two_rows<T: Copy>(rows: &mut Vec<Advice<T>>, place: usize, until: Date, from: Date) {
    rows[place].in_force.until = Some(until);
    rows.insert(place + 1, Advice { in_force: Period::since(from), ..rows[place] });
}

/// So many days after the last one on which something changes.
fn later(days: i32) -> Date {
    after_all().plus_days(days).unwrap()
}

#[test]
fn a_fact_or_an_action_that_goes_on_in_a_second_row_is_sound() {
    assert_eq!(
        told_after(|facts, actions| {
            two_rows(facts, place(FACTS, &Fact::Free), later(10), later(11));
            two_rows(actions, place(ACTIONS, &Action::OpenThePortal), later(10), later(11));
        }),
        [""; 0]
    );
}

#[test]
fn days_without_a_button_are_named_with_somebody_who_has_none() {
    let told = told_after(|_, actions| {
        two_rows(actions, place(ACTIONS, &Action::OpenThePortal), later(10), later(29));
    });
    let begins = format!("on {} the button does nothing for: ", later(11));
    assert_eq!(told.len(), 1, "{told:?}");
    let person = told[0].strip_prefix(&begins).unwrap_or_else(|| panic!("{told:?}"));
    let in_force = InForce::on(later(11));
    let portal = distinct(&in_force).into_iter().filter(|(answers, ruling)| {
        actions(&in_force, ruling, answers).next() == Some(&Action::OpenThePortal)
    });
    let mut theirs = portal.map(|(answers, _)| people::sentence(&answers, Lang::En));
    assert!(theirs.any(|sentence| sentence.starts_with(person)), "{person}");
}

#[test]
fn days_on_which_nothing_is_left_to_do_are_named_with_somebody() {
    sound();
    let mut steps = STEPS.to_vec();
    for step in steps.iter_mut().filter(|step| step.in_force.until.is_none()) {
        step.in_force.until = Some(later(10));
    }
    let tables = Tables { steps: steps.leak(), ..Tables::ours() };
    let told: Vec<_> = tables.faults().iter().map(ToString::to_string).collect();
    let begins = format!("on {} no step is told to: ", later(11));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with(&begins), "{told:?}");
}

#[test]
fn days_on_which_somebody_sees_no_fact_are_named_with_them() {
    // Before the switch it is the only one.
    let told = told_after(|facts, _| {
        facts[place(FACTS, &Fact::RulesSince)].in_force.until = LAST_BEFORE_SWITCH.yesterday().ok();
    });
    let begins = format!("on {LAST_BEFORE_SWITCH} no fact is seen at a glance by: ");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with(&begins), "{told:?}");
}

#[test]
fn a_fact_that_somebody_sees_twice_is_named_with_its_rows() {
    let number = place(FACTS, &Fact::Free) + 1;
    let told = told_after(|facts, _| two_rows(facts, number - 1, later(11), later(11)));
    let begins =
        format!("rows {number} and {} of the facts, `free`, are both seen on {} by: ", number + 1, later(11));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with(&begins), "{told:?}");
}

#[test]
fn a_fact_or_an_action_may_begin_later_and_is_named_where_it_is_seen_on_no_day() {
    let fact = place(FACTS, &Fact::Free);
    let action = place(ACTIONS, &Action::OpenThePortal);
    let since = Period::since(later(10));
    assert_eq!(told_after(|facts, _| facts[fact].in_force = since), [""; 0]);
    // Before it begins, the last of the actions stands in.
    assert_eq!(
        told_after(|_, actions| {
            let call = Advice { what: Action::Call1414, ..actions[action] };
            actions[action].in_force = since;
            actions.insert(action + 1, call);
        }),
        [""; 0]
    );
    let (idle, behind) = (fact + 1, ACTIONS.len() + 1);
    assert_eq!(
        told_after(|facts, actions| {
            facts[fact].touches = Touches::Is(&[]);
            actions.push(ACTIONS[action]);
        }),
        [
            format!("row {idle} of the facts, `free`, touches nothing"),
            format!("row {behind} of the actions, `open-the-portal`, is what the button does for nobody"),
        ]
    );
}

#[test]
fn a_fact_or_an_action_without_a_row_or_that_ends_before_it_begins_is_named() {
    let gone = told_after(|facts, actions| {
        facts.retain(|row| row.what != Fact::Free);
        actions.retain(|row| row.what != Action::OpenThePortal);
    });
    assert_eq!(gone, ["the fact `free` has no row", "the action `open-the-portal` has no row"]);
    let number = place(FACTS, &Fact::Free) + 1;
    let (from, until) = (later(10), later(9));
    let ended = told_after(|facts, _| facts[number - 1].in_force = Period { from, until: Some(until) });
    let expected = format!("row {number} of the facts, `free`, ends on {until}, before it begins on {from}");
    assert_eq!(ended, [expected]);
}

#[test]
fn what_is_asked_before_anything_is_done_is_the_button() {
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let told = Told { on, answers, ruling };
            let nowhere = told.no(NoRoute::FixFirst) && answers.is(Home::Nowhere);
            if nowhere || told.owner_confirms() && answers.is(Signing::Nothing) {
                let action = actions(&in_force, &ruling, &answers).next();
                assert_eq!(action, Some(&Action::Call1414), "{}", told.who());
            }
        }
    }
}

#[test]
fn each_rule_that_says_who_applies_has_an_applicant() {
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, ruling) in distinct(&in_force) {
            let asks = actions(&in_force, &ruling, &answers).next() == Some(&Action::CheckAsTheApplicant);
            let has = APPLICANTS.iter().any(|(rule, _)| ruling.because.contains(*rule));
            assert!(!asks || has, "{on}, {}", person::sentence(&answers));
            assert!(!asks || answers.number(Question::Citizenship).is_some());
        }
    }
}

/// Does this step of the plan, in these words, name what the button does?
fn names(action: Action, step: Step, said: &str) -> bool {
    match action {
        Action::Call1414 => said.contains("1414"),
        Action::OpenThePortal => said.contains("eGov.kz"),
        Action::OpenTheTemporaryService => step == Step::ApplyForTheTemporaryOne,
        Action::AgreeWithTheOwner => matches!(step, Step::AgreeOnTheHour | Step::TalkToTheOwner),
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
    for on in segments() {
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
                    assert!(is_named, "{on}, {who}: {action:?} is in no step of {plan:?} in {}", lang.code());
                }
            }
        }
    }
}
