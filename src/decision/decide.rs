//! What is decided, what is asked, and what does it depend on?

use super::condition::Holds;
use crate::answers::question::{Answer, Answers, Question};
use crate::decision::evaluate::deciding;
use crate::decision::in_force::InForce;
use crate::decision::reachable::{self, Reachable};
use crate::decision::remedy::{self, Change};
use crate::decision::truth::Truth;
use crate::law::result::{Finding, Verdict};
use crate::law::rules::RuleId;

/// What the rules of a day say to a person's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers that matter.
    pub answers: Answers,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Vec<Verdict>,
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
        because: Vec<RuleId>,
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
        find_out: Vec<Question>,
    },
}

/// A decision with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The result and the place.
    pub finding: Finding,
    /// Every rule that decided; never empty.
    pub because: Vec<RuleId>,
    /// What opens once the obstacles are gone, where the answers settle it. Only for
    /// [`NoRoute::FixFirst`](crate::law::result::NoRoute::FixFirst).
    pub then: Option<Verdict>,
    /// The smallest changes that lead to something better.
    pub changes: Vec<Change>,
}

/// What it would mean if the person found this out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What they would have found out.
    pub answers: Answers,
    /// What it leads to.
    pub finding: Finding,
}

/// Decides by the rules in force. Pure: the same rules and answers give the same decision for ever.
#[must_use]
pub fn decide(in_force: &InForce, given: &Answers) -> Decision {
    let answers = reachable::that_matter(in_force, given);
    let reachable = Reachable::of(in_force, &answers);
    let (answers, kind) = match reachable.unanimous() {
        Some(finding) => {
            let (answers, decided) = decided(in_force, given, &answers, finding);
            (answers, Kind::Decided(decided))
        }
        None => (answers, undecided(in_force, &answers)),
    };
    Decision { answers, possible: reachable.possible().collect(), kind }
}

fn undecided(in_force: &InForce, answers: &Answers) -> Kind {
    let blank: Vec<_> = reachable::open_questions(in_force, answers, Answer::Blank).collect();
    match blank.first() {
        Some(question) => Kind::Ask {
            question: *question,
            because: waiting(in_force, answers, *question),
            at_most: blank.len(),
        },
        None => {
            let mut cases = Vec::new();
            walk_cases(in_force, answers, Answers::default(), &mut cases);
            Kind::Depends {
                cases,
                find_out: reachable::open_questions(in_force, answers, Answer::Unsure).collect(),
            }
        }
    }
}

/// The rules that one answer to this question can bring to bear or, if it takes more than one, those that
/// wait for it.
fn waiting(in_force: &InForce, answers: &Answers, question: Question) -> Vec<RuleId> {
    let waiting = in_force.rules.iter().filter(|rule| match rule.when.holds(answers, in_force.terms) {
        Truth::Waits(questions) => questions.contains(question),
        Truth::Yes | Truth::No => false,
    });
    let brought: Vec<_> = waiting
        .clone()
        .filter(|rule| {
            question
                .values()
                .iter()
                .any(|value| rule.when.holds(&answers.with(*value), in_force.terms) == Truth::Yes)
        })
        .map(|rule| rule.id)
        .collect();
    if brought.is_empty() { waiting.map(|rule| rule.id).collect() } else { brought }
}

/// Branches on what the person does not know, as long as it matters.
fn walk_cases(in_force: &InForce, answers: &Answers, found_out: Answers, cases: &mut Vec<Branch>) {
    match reachable::open_questions(in_force, answers, Answer::Unsure).next() {
        Some(question) => question.values().iter().for_each(|value| {
            walk_cases(in_force, &answers.with(*value), found_out.with(*value), cases);
        }),
        None => cases.extend(
            Reachable::of(in_force, answers)
                .unanimous()
                .map(|finding| Branch { answers: found_out, finding }),
        ),
    }
}

/// The decision, and the answers that it rests on: those that matter, and those without which it would say
/// less.
fn decided(
    in_force: &InForce,
    given: &Answers,
    that_matter: &Answers,
    finding: Finding,
) -> (Answers, Ruling) {
    let tell = |answers: &Answers| {
        let because = deciding(in_force, answers, finding);
        let then = remedy::then(in_force, answers, &because);
        Ruling { finding, then, changes: remedy::changes(in_force, answers, finding), because }
    };
    let decided = tell(given);
    let answers = Question::ALL.iter().rev().fold(*given, |answers, question| {
        let shorter = answers.without(*question);
        let may_go = that_matter.get(*question) == Answer::Blank && answers.get(*question) != Answer::Blank;
        if may_go && tell(&shorter) == decided { shorter } else { answers }
    });
    (answers, decided)
}
