//! Does the desk say to everybody what the checker says, in a few keys, and is each sentence true for whoever is
//! told it?

use crate::person::{anybody, sentence};
use std::collections::BTreeMap;
use tirkeu::answers::question::{
    Age, Answer, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner,
    Question, Signing, Stay, Value,
};
use tirkeu::decision::decide::{Decision, Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::desk::{Stage, in_order, shown};
use tirkeu::explain::{Content, check};
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::{completions, distinct, versions};
use tirkeu::words::aloud::Aloud;

/// What somebody at the desk is asked, one after the other, and what is shown at the end.
fn asked(in_force: &InForce, person: &Answers) -> (Answers, Vec<Question>, Stage) {
    let (mut given, mut questions) = (Answers::default(), Vec::new());
    loop {
        let now = shown(in_force, &given);
        let Stage::Ask(question) = now.stage else { return (given, questions, now.stage) };
        assert!(now.asked.contains(question), "{question:?} is asked and cannot matter");
        given = given.set(question, person.get(question));
        questions.push(question);
    }
}

/// Everybody, with something to say to each question.
fn everybody(in_force: &InForce) -> Vec<Answers> {
    distinct(in_force).into_iter().filter_map(|(answers, _)| completions(&answers).next()).collect()
}

#[test]
fn everybody_is_told_in_twelve_keys_at_most_and_as_the_checker_tells_them() {
    let mut longest = 0;
    for day in versions() {
        let in_force = InForce::on(day);
        for person in everybody(&in_force) {
            let (given, questions, stage) = asked(&in_force, &person);
            let Stage::Decided(ruling, told, _) = stage else { panic!("{} is not told", sentence(&person)) };
            longest = longest.max(questions.len());
            let of_all = check(&person, day, Lang::Ru).content;
            let of_given = check(&given, day, Lang::Ru).content;
            let (Content::Decided(of_all), Content::Decided(of_given)) = (of_all, of_given) else {
                panic!("{} is not decided for", sentence(&person))
            };
            assert_eq!(ruling.finding, of_all.finding, "{}", sentence(&person));
            assert_eq!(ruling.finding, of_given.finding);
            assert_eq!(told.title.said(in_force.terms(), Lang::Ru), Some(of_given.title));
            assert_eq!(told.steps.count(), of_given.steps.len());
            assert_eq!(told.things.count(), of_given.bring.len());
        }
    }
    assert!(longest <= 11, "{longest} keys");
}

#[test]
fn whose_the_home_is_comes_first_and_every_question_has_its_place() {
    let order: Vec<_> = in_order().collect();
    assert_eq!(order.first(), Some(&Question::Home));
    assert!(Question::ALL.iter().all(|question| order.contains(question)));
}

/// Whatever has been said, in any order: what is dim cannot matter.
#[test]
fn no_answer_to_a_question_that_is_not_asked_changes_what_is_told() {
    let in_force = InForce::on(CHECKED);
    for given in anybody().take(2_000) {
        let now = shown(&in_force, &given);
        let Decision { possible: before, answers, .. } = decide(&in_force, &given);
        assert!(
            answers.questions().iter().all(|question| now.asked.contains(question)),
            "{}",
            sentence(&given)
        );
        for question in Question::ALL.iter().filter(|question| !now.asked.contains(**question)) {
            for value in question.values() {
                let after = decide(&in_force, &given.with(*value)).possible;
                // Where an answer is dim, another one may make it matter again.
                let is_blank = given.get(*question) == Answer::Blank;
                assert!(!is_blank || after == before, "{value:?} matters to {}", sentence(&given));
            }
        }
        let engine = decide(&in_force, &given).kind;
        let is_the_same = matches!(
            (&engine, &now.stage),
            (Kind::Ask { .. }, Stage::Ask(_))
                | (Kind::Decided(_), Stage::Decided(..))
                | (Kind::Depends(_), Stage::Depends(_))
        );
        assert!(is_the_same, "{}: {engine:?}", sentence(&given));
    }
}

/// Without a home there is nothing to sign, by whomever.
#[test]
fn an_attorney_of_somebody_with_nowhere_to_register_hears_whom_to_ask() {
    let attorney = Answers::default().with(Value::Person(Person::Attorney)).with(Value::Age(Age::From18));
    let citizen = attorney.with(Value::Citizenship(Citizenship::Citizen));
    let said = |home| match shown(&InForce::on(CHECKED), &citizen.with(Value::Home(home))).stage {
        Stage::Decided(.., aloud) => Some(aloud),
        Stage::Ask(_) | Stage::Depends(_) => None,
    };
    assert_eq!(said(Home::Nowhere), Some(Aloud::Nowhere));
    assert_eq!(said(Home::NotInRegister), Some(Aloud::SignsPersonally));
}

/// What has to be so of whoever is told it: one of these lines of answers.
fn true_of(aloud: Aloud) -> Vec<Vec<Value>> {
    let all = |values: &[Value]| values.to_vec();
    let owned_by = |ownership| Value::Ownership(ownership);
    let unsigned = Value::Signing(Signing::Nothing);
    let without = Value::Device(Device::No);
    match aloud {
        Aloud::SoleOwner => vec![all(&[owned_by(Ownership::Sole)])],
        Aloud::SoleOwnerInTheZone => vec![all(&[owned_by(Ownership::Sole), without])],
        Aloud::SoleOwnerUnsigned => vec![all(&[owned_by(Ownership::Sole), unsigned])],
        Aloud::Lease => vec![all(&[Value::Lease(Lease::Listed)])],
        Aloud::LeaseInTheZone => vec![all(&[Value::Lease(Lease::Listed), without])],
        Aloud::LeaseUnsigned => vec![all(&[Value::Lease(Lease::Listed), unsigned])],
        Aloud::Owners => vec![all(&[owned_by(Ownership::Others)])],
        Aloud::CoOwners => vec![all(&[owned_by(Ownership::Shared)])],
        Aloud::OwnersInTheZone => {
            vec![all(&[owned_by(Ownership::Others), without]), all(&[owned_by(Ownership::Shared), without])]
        }
        Aloud::OwnersUnsigned => {
            vec![all(&[owned_by(Ownership::Others), unsigned]), all(&[owned_by(Ownership::Shared), unsigned])]
        }
        Aloud::Minor => {
            let of_16 = [Value::Person(Person::Myself), Value::Age(Age::From16To17)];
            vec![
                all(&[Value::ProtectedOwner(ProtectedOwner::Minor)]),
                [all(&of_16), all(&[owned_by(Ownership::Sole)])].concat(),
                [all(&of_16), all(&[owned_by(Ownership::Shared)])].concat(),
            ]
        }
        Aloud::Incapable => vec![all(&[Value::ProtectedOwner(ProtectedOwner::Incapable)])],
        Aloud::Limited => vec![all(&[Value::ProtectedOwner(ProtectedOwner::Limited)])],
        Aloud::Attorney => vec![all(&[Value::Person(Person::Attorney)])],
        Aloud::Foreigner => vec![all(&[Value::Citizenship(Citizenship::ResidencePermit)])],
        Aloud::Visitor => vec![all(&[Value::Citizenship(Citizenship::Other)])],
        Aloud::Temporary => vec![all(&[Value::Stay(Stay::Temporary)])],
        Aloud::BeforeTheSwitch => vec![Vec::new()],
        Aloud::Under14 => vec![all(&[Value::Age(Age::Under14)])],
        Aloud::Representative => vec![all(&[Value::Age(Age::From14To15)])],
        Aloud::Person => vec![all(&[Value::Age(Age::From18)])],
        Aloud::Teenager => vec![all(&[Value::Age(Age::From16To17)])],
        // Of a home of which no SMS comes to whoever asks, nothing is said of one.
        Aloud::SignsPersonally => [
            Value::Home(Home::StateRental),
            Value::Home(Home::Institution),
            Value::Home(Home::NotInRegister),
            Value::Home(Home::Nowhere),
            Value::ProtectedOwner(ProtectedOwner::Minor),
            Value::ProtectedOwner(ProtectedOwner::Incapable),
            Value::ProtectedOwner(ProtectedOwner::Limited),
        ]
        .iter()
        .map(|home| all(&[Value::Age(Age::From18), *home]))
        // Of 16 and 17 the sources are silent, whoever asks.
        .chain([all(&[Value::Person(Person::Attorney), Value::Age(Age::From18)])])
        .collect(),
        Aloud::NotInLease => vec![all(&[Value::Lease(Lease::NotListed)])],
        Aloud::HomeFirst => vec![all(&[Value::Home(Home::NotInRegister)])],
        Aloud::Refuses => vec![all(&[Value::Consent(Consent::Refuses)])],
        Aloud::CoOwnerRefuses => vec![all(&[Value::Consent(Consent::Refuses), owned_by(Ownership::Shared)])],
        Aloud::Cannot => vec![all(&[Value::Consent(Consent::Cannot)])],
        Aloud::Absent => vec![all(&[Value::Consent(Consent::Absent)])],
        Aloud::NoOwner => vec![all(&[owned_by(Ownership::Nobody)])],
        Aloud::Institution => vec![all(&[Value::Home(Home::Institution)])],
        Aloud::Kandas => vec![all(&[Value::Citizenship(Citizenship::Kandas)])],
        Aloud::Nowhere => vec![all(&[Value::Home(Home::Nowhere)])],
    }
}

#[test]
fn what_is_said_aloud_is_true_for_everybody_who_is_told_it_and_each_is_told_to_somebody() {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    for day in versions() {
        let in_force = InForce::on(day);
        for person in everybody(&in_force) {
            let (given, _, stage) = asked(&in_force, &person);
            let Decision { answers, .. } = decide(&in_force, &given);
            let Stage::Decided(_, _, aloud) = stage else { panic!("{} is not told", sentence(&person)) };
            let is_so = |line: &Vec<Value>| line.iter().all(|value| answers.is(*value));
            assert!(true_of(aloud).iter().any(is_so), "{aloud:?} is said to {}", sentence(&given));
            // Whoever applies for a kandas, nobody knows how: the title says what is said aloud.
            let by_another_procedure = [Aloud::Kandas, Aloud::BeforeTheSwitch, Aloud::Under14];
            let is_kandas = answers.is(Citizenship::Kandas);
            assert!(!is_kandas || by_another_procedure.contains(&aloud), "{aloud:?}: {}", sentence(&given));
            *told.entry(aloud.name()).or_default() += 1;
        }
    }
    let silent: Vec<_> = Aloud::ALL.iter().filter(|aloud| !told.contains_key(aloud.name())).collect();
    assert!(silent.is_empty(), "nobody is told {silent:?}");
}

/// The same of those who do not know something, where it is decided all the same.
#[test]
fn nothing_is_said_aloud_that_is_not_so_for_whoever_does_not_know_something() {
    let in_force = InForce::on(CHECKED);
    for given in anybody().take(20_000) {
        let Stage::Decided(_, _, aloud) = shown(&in_force, &given).stage else { continue };
        // Nobody owns a home that is none, or that nobody can be registered in.
        let has_no_owner = given.is(Home::Nowhere) || given.is(Home::NotInRegister);
        assert!(aloud != Aloud::Person || !has_no_owner, "an SMS is spoken of to {}", sentence(&given));
        for person in completions(&given).take(40) {
            let is_so = |line: &Vec<Value>| line.iter().all(|value| person.is(*value));
            let is_true = true_of(aloud).iter().any(is_so);
            // An age that is not known is either: what is said then is said of both.
            let by_themselves = [Aloud::Person, Aloud::SignsPersonally].contains(&aloud);
            let of_both = by_themselves && person.is(Age::From16To17);
            let of_owners = [Aloud::Owners, Aloud::OwnersInTheZone].contains(&aloud);
            let of_either = of_owners && person.is(Ownership::Shared);
            assert!(is_true || of_both || of_either, "{aloud:?} is said to {}", sentence(&given));
        }
    }
}
