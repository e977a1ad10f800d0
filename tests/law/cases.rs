//! Does it hold for everyone? Every complete case, on a day of every stretch of time.

use crate::oracle;
use crate::person;
use crate::reading::{day, everyone, finding, said, segments};
use std::collections::{HashMap, HashSet};
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::calendar::Date;
use tirkeu::decision::advice::caveats;
use tirkeu::decision::advice::touching;
use tirkeu::decision::condition::Holds;
use tirkeu::decision::decide::{Decision, Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::terms;
use tirkeu::decision::truth::Truth;
use tirkeu::explain;
use tirkeu::lang::Lang;
use tirkeu::law::advice::{CAVEATS, CaveatId, STEPS, THINGS};
use tirkeu::law::result::{Finding, NoRoute, Place, Verdict};
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::{CASES, completions, distinct, versions};
use tirkeu::proof::graph::{Graph, To};

#[test]
fn everyone_gets_the_answer_that_the_rules_read_aloud_give() {
    assert_eq!(everyone().len(), CASES);
    assert_eq!(oracle::differs(RULES), None);
    let distinct: Vec<_> = versions().into_iter().map(|on| distinct(&InForce::on(on)).len()).collect();
    println!("{CASES} complete cases in each version of the rules, distinct ones in each: {distinct:?}");
}

#[test]
fn everyone_is_told_the_caveats_that_the_rules_read_aloud_give() {
    assert_eq!(oracle::caveat_differs(CAVEATS, &distinct(&InForce::on(CHECKED))), None);
}

fn title((verdict, at): (Verdict, Option<Place>)) -> String {
    format!("«{}»", explain::title(Finding { verdict, at }, terms::on(CHECKED), Lang::Ru))
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
    for on in versions() {
        let mut decisions = Decisions::on(on);
        for case in everyone() {
            let mut answers = Answers::default();
            let mut before = usize::MAX;
            loop {
                match decisions.decide(&answers).kind.clone() {
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
                        if told != oracle::by_oracle(on, &case) {
                            let wrong = |case: &Answers| {
                                let Finding { verdict, at } = finding(&decisions.in_force, case);
                                (verdict, at) != oracle::by_oracle(on, case)
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
        assert!(decisions.made.len() < 2_000, "{} screens", decisions.made.len());
    }
}

#[test]
fn the_distinct_cases_hold_everyone_once() {
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
    let mut rules = HashSet::new();
    let mut verdicts = HashSet::new();
    let mut told_caveats = HashSet::new();
    let mut steps = HashSet::new();
    let mut things = HashSet::new();
    for on in segments() {
        let in_force = InForce::on(on);
        for (answers, decided) in distinct(&in_force) {
            assert!(!decided.because.is_empty(), "nobody says why: «{}»", person::sentence(&answers));
            verdicts.insert((decided.finding.verdict, decided.finding.at));
            rules.extend(decided.because.iter().copied());
            told_caveats.extend(caveats(&in_force, &decided, &answers).map(|caveat| caveat.id));
            let told: Vec<_> = touching(STEPS, &in_force, &decided, &answers).collect();
            assert!(!told.is_empty(), "nothing to do: «{}»", person::sentence(&answers));
            steps.extend(told);
            things.extend(touching(THINGS, &in_force, &decided, &answers));
        }
    }
    assert_eq!(rules, RuleId::ALL.iter().copied().collect());
    assert_eq!(
        verdicts.iter().map(|(verdict, _)| *verdict).collect::<HashSet<_>>(),
        Verdict::ALL.iter().copied().collect()
    );
    assert_eq!(verdicts.len(), 9, "two of the results are taken in two places");
    assert_eq!(told_caveats, CaveatId::ALL.iter().copied().collect());
    assert_eq!(steps.len(), STEPS.len());
    assert_eq!(things.len(), THINGS.len());
}

#[test]
fn the_order_of_rows_means_nothing() {
    for on in versions() {
        let turned = InForce::of(RULES.iter().rev(), on);
        for ((answers, told), (same, turned)) in distinct(&InForce::on(on)).into_iter().zip(distinct(&turned))
        {
            assert_eq!((&answers, told), (&same, turned), "{}", person::sentence(&answers));
        }
    }
}

#[test]
fn where_several_kinds_of_no_apply_the_first_by_precedence_is_told() {
    // As the rules list them: another procedure, nothing to apply for, fix this first, nobody knows.
    let order = ["not-covered", "not-eligible", "fix-first", "ask-1414"];
    assert_eq!(
        NoRoute::BY_PRECEDENCE.iter().map(|kind| Verdict::Closed(*kind).name()).collect::<Vec<_>>(),
        order
    );
    let on = day("2026-11-22");
    let mut met = HashSet::new();
    for case in everyone() {
        let closing = oracle::spoken_on(on).iter().filter(|told| (told.of)(&case)).filter_map(|told| {
            if told.effect.starts_with("obstructs") {
                Some("fix-first")
            } else {
                told.effect.split_once(", ").map(|(_, kind)| kind)
            }
        });
        let mut kinds: Vec<_> = closing.filter(|kind| order.contains(kind)).collect();
        kinds.sort_by_key(|kind| order.iter().position(|other| other == kind));
        kinds.dedup();
        let (verdict, _) = oracle::by_oracle(on, &case);
        if let Verdict::Closed(_) = verdict {
            assert_eq!(kinds.first(), Some(&verdict.name()), "«{}»", person::sentence(&case));
        }
        met.extend(
            kinds
                .iter()
                .flat_map(|first| kinds.iter().map(move |second| (*first, *second)))
                .filter(|(one, two)| one != two),
        );
    }
    // Every two of them meet, so that something was compared; but a foreigner staying temporarily is of no
    // concern to the rules that end in "nobody knows", and those two need not.
    let need_not =
        |one: &str, other: &str| [one, other].iter().all(|kind| ["not-covered", "ask-1414"].contains(kind));
    for (one, other) in order
        .iter()
        .flat_map(|one| order.iter().map(move |other| (*one, *other)))
        .filter(|(one, other)| one != other)
    {
        assert!(met.contains(&(one, other)) || need_not(one, other), "{one} and {other}");
    }
}

#[test]
fn a_question_is_asked_because_of_the_rules_that_an_answer_to_it_brings_to_bear() {
    let on = CHECKED;
    let in_force = InForce::on(on);
    let mut queue = vec![Answers::default()];
    let mut told_at_once = 0;
    while let Some(answers) = queue.pop() {
        let Kind::Ask { question, because, .. } = decide(&in_force, &answers).kind else { continue };
        queue.extend(question.values().iter().map(|value| answers.with(*value)));
        // Of each rule: is it true of all who answer so, for some answer, and not of everybody anyway?
        let people: Vec<Vec<_>> =
            question.values().iter().map(|value| completions(&answers.with(*value)).collect()).collect();
        let brought = oracle::spoken_on(on).iter().filter(|told| {
            let of_all: Vec<_> = people.iter().map(|people| people.iter().all(told.of)).collect();
            of_all.contains(&true) && of_all.contains(&false)
        });
        let brought: HashSet<_> = brought.map(|told| told.name).collect();
        let told: HashSet<_> = because.iter().map(|rule| rule.name()).collect();
        if !brought.is_empty() {
            told_at_once += 1;
            assert_eq!(told, brought, "«{}»", person::sentence(&answers));
        }
        let waits = |name: &str| {
            in_force.rules.iter().any(|rule| {
                rule.id.name() == name
                    && matches!(rule.when.holds(&answers, in_force.terms), Truth::Waits(questions) if questions.contains(question))
            })
        };
        assert!(told.iter().all(|name| waits(name)), "«{}»", person::sentence(&answers));
    }
    assert!(told_at_once > 40, "{told_at_once}");
}

#[test]
fn every_question_matters_to_somebody() {
    let asked: HashSet<_> = distinct(&InForce::on(CHECKED))
        .iter()
        .flat_map(|(answers, _)| answers.given().collect::<Vec<_>>())
        .collect();
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
