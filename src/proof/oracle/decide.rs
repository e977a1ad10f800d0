//! What is decided, asked and left open, by brute force? The oracle of `decision::decide`.

use super::changes;
use super::condition::Holds;
use super::evaluate::deciding;
use super::reachable::{self, Reachable};
use super::table::Table;
use super::truth::Truth;
use crate::answers::question::{Answer, Answers, Question, Questions};
use crate::decision::decide::{Branch, Ruling};
use crate::decision::sets::{RuleSet, Verdicts};
use crate::law::result::Finding;

/// What the rules of a day say to a person's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers that matter.
    pub answers: Answers,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Verdicts,
    /// Which of the three kinds of decision it is.
    pub kind: Kind,
}

/// The three kinds of decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something still matters and has not been asked.
    Ask {
        /// What to ask next.
        question: Question,
        /// The rules that wait for it.
        because: RuleSet,
        /// Questions still to come, this one included, on the longest way. That is the way of somebody who
        /// knows nothing, and every other way is a part of it.
        at_most: usize,
    },
    /// Every completion agrees.
    Decided(Ruling),
    /// Nothing is left to ask, yet what the person does not know decides.
    Depends {
        /// What each finding would mean: disjoint, and together all there is.
        cases: Vec<Branch>,
        /// The questions to find out about.
        find_out: Questions,
    },
}

/// Decides by the rules in force. Pure: the same rules and answers give the same decision for ever.
#[must_use]
pub fn decide(table: &Table, given: &Answers) -> Decision {
    let answers = reachable::that_matter(table, given);
    let reachable = Reachable::of(table, &answers);
    let (answers, kind) = match reachable.unanimous() {
        Some(finding) => {
            let (answers, decided) = decided(table, given, &answers, finding);
            (answers, Kind::Decided(decided))
        }
        None => (answers, undecided(table, &answers)),
    };
    Decision { answers, possible: reachable.possible().collect(), kind }
}

/// What people who know their answers have said when they are told, and what: see
/// [`cases`](crate::proof::cases::distinct).
#[must_use]
pub fn distinct(table: &Table) -> Vec<(Answers, Ruling)> {
    let mut found = Vec::new();
    walk(table, &Answers::default(), &mut found);
    found
}

fn walk(table: &Table, answers: &Answers, found: &mut Vec<(Answers, Ruling)>) {
    match decide(table, answers).kind {
        Kind::Ask { question, .. } => {
            question.values().iter().for_each(|value| walk(table, &answers.with(*value), found));
        }
        Kind::Decided(ruling) => found.push((*answers, ruling)),
        // Only not knowing leads here, and here everybody knows.
        Kind::Depends { .. } => {}
    }
}

fn undecided(table: &Table, answers: &Answers) -> Kind {
    let blank: Vec<_> = reachable::open_questions(table, answers, Answer::Blank).collect();
    match blank.first() {
        Some(question) => Kind::Ask {
            question: *question,
            because: waiting(table, answers, *question),
            at_most: blank.len(),
        },
        None => {
            let mut cases = Vec::new();
            walk_cases(table, answers, Answers::default(), &mut cases);
            Kind::Depends {
                cases,
                find_out: reachable::open_questions(table, answers, Answer::Unsure).collect(),
            }
        }
    }
}

/// The rules that one answer to this question can bring to bear or, if it takes more than one, those that
/// wait for it.
fn waiting(table: &Table, answers: &Answers, question: Question) -> RuleSet {
    let waiting = table.rules.iter().filter(|rule| match rule.when.holds(answers, table.terms) {
        Truth::Waits(questions) => questions.contains(question),
        Truth::Yes | Truth::No => false,
    });
    let brought: RuleSet = waiting
        .clone()
        .filter(|rule| {
            question
                .values()
                .iter()
                .any(|value| rule.when.holds(&answers.with(*value), table.terms) == Truth::Yes)
        })
        .map(|rule| rule.id)
        .collect();
    if brought.is_empty() { waiting.map(|rule| rule.id).collect() } else { brought }
}

/// Branches on what the person does not know, as long as it matters.
fn walk_cases(table: &Table, answers: &Answers, found_out: Answers, cases: &mut Vec<Branch>) {
    match reachable::open_questions(table, answers, Answer::Unsure).next() {
        Some(question) => question.values().iter().for_each(|value| {
            walk_cases(table, &answers.with(*value), found_out.with(*value), cases);
        }),
        None => cases.extend(
            Reachable::of(table, answers).unanimous().map(|finding| Branch { answers: found_out, finding }),
        ),
    }
}

/// The decision, and the answers that it rests on: those that matter, and those without which it would say
/// less.
fn decided(table: &Table, given: &Answers, that_matter: &Answers, finding: Finding) -> (Answers, Ruling) {
    let tell = |answers: &Answers| {
        let because = deciding(table, answers, finding);
        let then = changes::then(table, answers, because);
        Ruling { finding, then, changes: changes::changes(table, answers, finding), because }
    };
    let decided = tell(given);
    let answers = Question::ALL.iter().rev().fold(*given, |answers, question| {
        let shorter = answers.without(*question);
        let may_go = that_matter.get(*question) == Answer::Blank && answers.get(*question) != Answer::Blank;
        if may_go && tell(&shorter) == decided { shorter } else { answers }
    });
    (answers, decided)
}
