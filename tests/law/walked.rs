//! Does the diagram say what walking every completion says? Of every state that can be reached, and of many, or
//! all, that cannot; in everything, with the rules that wait for a question found by asking everybody.
//!
//! `WHOLE=1` compares every partial state there is: millions.

use crate::gate::sound;
use crate::person::{self, anybody};
use std::collections::HashSet;
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::decision::decide::{Decision, Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::sets::RuleSet;
use tirkeu::law::rules::Rule;
use tirkeu::proof::cases::{completions, versions};
use tirkeu::proof::oracle::condition::Holds;
use tirkeu::proof::oracle::decide::{Kind as Walked, decide as walk};
use tirkeu::proof::oracle::table::Table;
use tirkeu::proof::oracle::truth::Truth;

/// How two decisions about the same answers differ, the rules that wait for a question aside.
fn differs(decision: &Decision, table: &Table, answers: &Answers) -> Option<String> {
    let walked = walk(table, answers);
    let same = decision.answers == walked.answers
        && decision.possible == walked.possible
        && match (&decision.kind, &walked.kind) {
            (Kind::Ask { question, at_most, .. }, Walked::Ask { question: asked, at_most: left, .. }) => {
                question == asked && at_most == left
            }
            (Kind::Decided(ruling), Walked::Decided(told)) => ruling == told,
            (Kind::Depends(depends), Walked::Depends { cases, find_out }) => {
                depends.find_out() == *find_out && depends.cases().eq(cases.iter().copied())
            }
            (Kind::Ask { .. } | Kind::Decided(_) | Kind::Depends(_), _) => false,
        };
    (!same).then(|| format!("{decision:?}\nand by walking\n{walked:?}"))
}

/// The rules that wait for an answer to this question, by asking everybody: for somebody the answer makes the
/// difference. Those first that one answer brings to bear for everybody.
fn waiting(table: &Table, answers: &Answers, question: Question) -> RuleSet {
    let applies = |rule: &Rule, case: &Answers| rule.when.holds(case, table.terms) == Truth::Yes;
    let waits = |rule: &&&'static Rule| {
        let asked = question.values().first().map(|value| answers.with(*value)).unwrap();
        let mut people = completions(&asked);
        people.any(|case| {
            let mut each = question.values().iter().map(|value| applies(rule, &case.with(*value)));
            let first = each.next();
            each.any(|other| Some(other) != first)
        })
    };
    let waiting: Vec<_> = table.rules.iter().filter(waits).collect();
    let brought = waiting.iter().filter(|rule| {
        let each = question.values().iter();
        each.clone().any(|value| completions(&answers.with(*value)).all(|case| applies(rule, &case)))
    });
    let brought: RuleSet = brought.map(|rule| rule.id).collect();
    if brought.is_empty() { waiting.iter().map(|rule| rule.id).collect() } else { brought }
}

/// Every state that a person can reach by answering what is asked, "I don't know" included.
fn reachable(in_force: &InForce) -> Vec<Answers> {
    let mut states = HashSet::new();
    let mut queue = vec![Answers::default()];
    while let Some(answers) = queue.pop() {
        if !states.insert(answers) {
            continue;
        }
        if let Kind::Ask { question, .. } = decide(in_force, &answers).kind {
            let values = question.values().iter().map(|value| Answer::Known(*value));
            queue.extend(values.chain([Answer::Unsure]).map(|answer| answers.set(question, answer)));
        }
    }
    states.into_iter().collect()
}

/// States given in any order, half of them with more left out or unsure; or all partial ones there are.
fn others() -> Vec<Answers> {
    if std::env::var_os("WHOLE").is_none() {
        return anybody().take(20_000).collect();
    }
    Question::ALL.iter().fold(vec![Answers::default()], |states, question| {
        let values = question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Blank]);
        let values: Vec<_> = values.collect();
        states
            .iter()
            .flat_map(|state| values.iter().map(move |answer| state.set(*question, *answer)))
            .collect()
    })
}

/// What is found of each, on every core.
fn on_every_core<T: Sync, R: Send>(all: &[T], look: impl Fn(&T) -> Option<R> + Sync) -> Option<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(threads).max(1));
        let searches: Vec<_> = parts.map(|part| scope.spawn(|| part.iter().find_map(&look))).collect();
        searches.into_iter().find_map(|search| search.join().unwrap())
    })
}

#[test]
fn the_diagram_says_what_walking_says_of_every_state() {
    sound();
    for on in versions() {
        let (in_force, table) = (InForce::on(on), Table::on(on));
        let reached = reachable(&in_force);
        let asks = reached.len() > 1;
        let others: Vec<_> = others().into_iter().take(if asks { usize::MAX } else { 500 }).collect();
        println!("{on}: {} states reached, {} others", reached.len(), others.len());
        let wrong = |answers: &Answers| {
            let differs = differs(&decide(&in_force, answers), &table, answers)?;
            Some(format!("{on}, «{}»: {differs}", person::sentence(answers)))
        };
        let found = on_every_core(&reached, wrong).or_else(|| on_every_core(&others, wrong));
        assert_eq!(found, None);
    }
}

#[test]
fn the_rules_that_wait_for_a_question_are_those_for_which_its_answer_makes_a_difference() {
    sound();
    let each = if std::env::var_os("WHOLE").is_some() { 1 } else { 50 };
    for on in versions() {
        let (in_force, table) = (InForce::on(on), Table::on(on));
        let mut states = reachable(&in_force);
        states.sort_by_key(|answers| (answers.still_possible(), answers.unsure().bits()));
        let states: Vec<_> = states.into_iter().step_by(each).chain(anybody().take(5_000 / each)).collect();
        let wrong = |answers: &Answers| {
            let decision = decide(&in_force, answers);
            let Kind::Ask { question, because, .. } = decision.kind else { return None };
            let asked = waiting(&table, &decision.answers, question);
            (because != asked)
                .then(|| format!("{on}, «{}»: {because:?}, {asked:?}", person::sentence(answers)))
        };
        assert_eq!(on_every_core(&states, wrong), None);
    }
}
