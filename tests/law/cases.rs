//! Does it hold for everyone? Every complete case, on a day of every stretch of time.

use crate::gate::{agreed, sound};
use crate::oracle;
use crate::person;
use crate::reading::{everyone, finding, said, segments};
use std::collections::{HashMap, HashSet};
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::calendar::Date;
use tirkeu::decision::advice::{caveats, steps, things};
use tirkeu::decision::decide::{Decision, Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CaveatId, STEPS, THINGS};
use tirkeu::law::result::{Finding, Place, Route, Verdict};
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::terms::Terms;
use tirkeu::proof::cases::{CASES, completions, distinct, versions};
use tirkeu::proof::graph::{Graph, To};
use tirkeu::proof::oracle::condition::Holds;
use tirkeu::proof::oracle::decide::distinct as walked;
use tirkeu::proof::oracle::table::Table;
use tirkeu::proof::oracle::truth::Truth;

fn title((verdict, at): (Verdict, Option<Place>)) -> String {
    format!("«{}»", explain::title(Finding { verdict, at }, Terms::default(), Lang::Ru))
}

/// Decisions, each made once.
struct Decisions {
    in_force: InForce,
    made: HashMap<Answers, Decision>,
}

impl Decisions {
    fn on(on: Date) -> Self {
        Self { in_force: InForce::on(on), made: HashMap::new() }
    }

    fn decide(&mut self, answers: &Answers) -> &Decision {
        self.made.entry(*answers).or_insert_with(|| decide(&self.in_force, answers))
    }
}

#[test]
fn asking_step_by_step_agrees_with_knowing_everything_and_asks_nothing_useless() {
    agreed();
    for on in versions() {
        let mut decisions = Decisions::on(on);
        for case in everyone() {
            let mut answers = Answers::default();
            let mut before = usize::MAX;
            loop {
                match decisions.decide(&answers).kind {
                    Kind::Ask { question, because, at_most } => {
                        let of = || person::sentence(&answers);
                        assert!(at_most < before, "{at_most} questions are left of {before}: «{}»", of());
                        assert!(!because.is_empty(), "nothing waits for {question:?}: «{}»", of());
                        assert_eq!(answers.get(question), Answer::Blank, "asked twice: «{}»", of());
                        before = at_most;
                        answers = answers.set(question, case.get(question));
                    }
                    Kind::Decided(decided) => {
                        let told = (decided.finding.verdict, decided.finding.at);
                        if told != oracle::by_oracle(on.into(), &case) {
                            let wrong = |case: &Answers| {
                                let Finding { verdict, at } = finding(&decisions.in_force.into(), case);
                                (verdict, at) != oracle::by_oracle(on.into(), case)
                            };
                            let person = if wrong(&case) { person::simplest(&case, wrong) } else { answers };
                            panic!(
                                "{on}, {}: asked step by step, they are told {}",
                                person::sentence(&person),
                                title(told)
                            );
                        }
                        break;
                    }
                    Kind::Depends { .. } => {
                        panic!("they know all they were asked: «{}»", person::sentence(&answers))
                    }
                }
            }
            assert_eq!(decisions.decide(&answers).answers, answers, "what was asked mattered");
        }
        // Where the ways end, there are the distinct cases, and everybody came along one of them.
        let ends = decisions.made.iter().filter(|(_, decision)| matches!(decision.kind, Kind::Decided(_)));
        let distinct: HashSet<_> = distinct(&decisions.in_force).into_iter().map(|(case, _)| case).collect();
        assert_eq!(ends.map(|(answers, _)| *answers).collect::<HashSet<_>>(), distinct, "{on}");
    }
}

#[test]
fn the_distinct_cases_hold_everyone_once() {
    sound();
    for on in versions() {
        let mut met: HashMap<Answers, &Answers> = HashMap::new();
        let cases = distinct(&InForce::on(on));
        for (answers, _) in &cases {
            for case in completions(answers) {
                assert_eq!(met.insert(case, answers), None, "told twice: «{}»", person::sentence(answers));
            }
        }
        assert_eq!(met.len(), CASES);
    }
}

#[test]
fn every_rule_decides_somewhere_and_every_result_caveat_step_and_thing_is_met() {
    sound();
    let mut rules = HashSet::new();
    let mut verdicts = HashSet::new();
    let mut told_caveats = HashSet::new();
    let mut told_steps = HashSet::new();
    let mut told_things = HashSet::new();
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, decided) in distinct(&in_force) {
            assert!(!decided.because.is_empty(), "nobody says why: «{}»", person::sentence(&answers));
            verdicts.insert((decided.finding.verdict, decided.finding.at));
            rules.extend(decided.because.iter());
            told_caveats.extend(caveats(&in_force, &decided, &answers).map(|caveat| caveat.id));
            let told: Vec<_> = steps(&in_force, &decided, &answers).copied().collect();
            assert!(!told.is_empty(), "nothing to do: «{}»", person::sentence(&answers));
            told_steps.extend(told);
            told_things.extend(things(&in_force, &decided, &answers).copied());
        }
    }
    assert_eq!(rules, RuleId::ALL.iter().copied().collect());
    // The online routes are taken in two places.
    let places = |verdict: &Verdict| match verdict {
        Verdict::Open(Route::Online | Route::OwnerConsent) => {
            vec![Some(Place::Home), Some(Place::SelfServiceZone)]
        }
        Verdict::Open(Route::ServiceCentre) | Verdict::Closed(_) => vec![None],
    };
    let taken = Verdict::ALL.iter().flat_map(|verdict| places(verdict).into_iter().map(|at| (*verdict, at)));
    assert_eq!(verdicts, taken.collect());
    assert_eq!(told_caveats, CaveatId::ALL.iter().copied().collect());
    assert_eq!(told_steps.len(), STEPS.len());
    assert_eq!(told_things.len(), THINGS.len());
}

#[test]
fn the_order_of_rows_means_nothing() {
    sound();
    for on in versions() {
        let turned = Table::of(RULES.iter().rev(), on);
        for ((answers, told), (same, turned)) in distinct(&InForce::on(on)).into_iter().zip(walked(&turned)) {
            assert_eq!((&answers, told), (&same, turned), "{}", person::sentence(&answers));
        }
    }
}

#[test]
fn a_question_is_asked_because_of_the_rules_that_an_answer_to_it_brings_to_bear() {
    agreed();
    for on in versions() {
        let in_force = InForce::on(on);
        let mut queue = vec![Answers::default()];
        let (mut asked, mut told_at_once) = (0, 0);
        while let Some(answers) = queue.pop() {
            let Kind::Ask { question, because, .. } = decide(&in_force, &answers).kind else { continue };
            asked += 1;
            queue.extend(question.values().iter().map(|value| answers.with(*value)));
            // Of each rule: is it true of all who answer so, for some answer, and not of everybody anyway?
            let people: Vec<Vec<_>> =
                question.values().iter().map(|value| completions(&answers.with(*value)).collect()).collect();
            let brought = oracle::spoken_on(on.into()).iter().filter(|told| {
                let of_all: Vec<_> = people.iter().map(|people| people.iter().all(told.of)).collect();
                of_all.contains(&true) && of_all.contains(&false)
            });
            let brought: HashSet<_> = brought.map(|told| told.name).collect();
            let told: HashSet<_> = because.iter().map(RuleId::name).collect();
            if !brought.is_empty() {
                told_at_once += 1;
                assert_eq!(told, brought, "{on}, «{}»", person::sentence(&answers));
            }
            let waits = |name: &str| {
                in_force.rows().iter().any(|rule| {
                    rule.id.name() == name
                        && matches!(rule.when.holds(&answers, in_force.terms()), Truth::Waits(questions) if questions.contains(question))
                })
            };
            assert!(told.iter().all(|name| waits(name)), "{on}, «{}»", person::sentence(&answers));
        }
        assert_eq!(asked == 0, told_at_once == 0, "{on}: {asked} questions, and nothing was compared");
    }
}

#[test]
fn every_question_matters_to_somebody() {
    sound();
    let of = |on| distinct(&InForce::on(on)).into_iter().map(|(answers, _)| answers);
    let asked: HashSet<_> =
        versions().into_iter().flat_map(of).flat_map(|answers| answers.given().collect::<Vec<_>>()).collect();
    for question in Question::ALL {
        for value in question.values() {
            assert!(
                asked.contains(&(*question, Answer::Known(*value))),
                "{}={}",
                question.name(),
                value.name()
            );
        }
    }
}

#[test]
fn the_map_leads_everybody_to_their_own_result() {
    sound();
    for on in versions() {
        let map = Graph::of(&InForce::on(on));
        let mut met = HashSet::new();
        for (answers, decided) in distinct(&InForce::on(on)) {
            let mut at = (!map.crossings.is_empty()).then_some(0);
            while let Some(number) = at {
                let crossing = &map.crossings[number];
                met.insert(number);
                let said = answers
                    .get(crossing.question)
                    .known()
                    .unwrap_or_else(|| panic!("{} was not asked", said(&answers)));
                let ways: Vec<_> = crossing.ways.iter().filter(|way| way.values.contains(&said)).collect();
                assert_eq!(ways.len(), 1, "«{}»", person::sentence(&answers));
                at = match ways[0].to {
                    To::Crossing(next) => {
                        assert!(next > number, "the map leads only onwards");
                        Some(next)
                    }
                    To::Result(finding) => {
                        assert_eq!(finding, decided.finding, "«{}»", person::sentence(&answers));
                        None
                    }
                };
            }
        }
        // No smaller one would do: somebody comes to each, and no two lead on in the same way.
        assert_eq!(met.len(), map.crossings.len());
        for (number, one) in map.crossings.iter().enumerate() {
            assert_eq!(map.crossings.iter().position(|other| other == one), Some(number));
        }
    }
}
