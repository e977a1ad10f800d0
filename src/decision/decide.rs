//! What is decided, what is asked, and what does it depend on?

use super::in_force::InForce;
use super::remedy::Changes;
use super::sets::{RuleSet, Verdicts};
use crate::answers::question::{Answer, Answers, Question, Questions};
use crate::decision::oracle::reachable::{Reachable, open_questions};
use crate::decision::oracle::{self, table::Table};
use crate::law::result::{Finding, Verdict};

/// What the rules of a day say to a person's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers that matter.
    pub answers: Answers,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Verdicts,
    /// Which of the three kinds of decision it is.
    pub kind: Kind,
}

/// The three kinds of decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    Depends(Depends),
}

/// A decision with its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The result and the place.
    pub finding: Finding,
    /// Every rule that decided; never empty.
    pub because: RuleSet,
    /// What opens once the obstacles are gone, where the answers settle it. Only for
    /// [`NoRoute::FixFirst`](crate::law::result::NoRoute::FixFirst).
    pub then: Option<Verdict>,
    /// The smallest changes that lead to something better.
    pub changes: Changes,
}

/// What it depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depends {
    in_force: InForce,
    answers: Answers,
    find_out: Questions,
}

/// What it would mean if the person found this out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What they would have found out.
    pub answers: Answers,
    /// What it leads to.
    pub finding: Finding,
}

impl Depends {
    /// The questions to find out about.
    #[must_use]
    pub fn find_out(&self) -> Questions {
        self.find_out
    }

    /// What each finding would mean: disjoint, and together all there is.
    pub fn cases(&self) -> impl Iterator<Item = Branch> + '_ {
        let first = self.case(Answers::NOTHING);
        std::iter::successors(first, |case| self.case(next(case.answers)?))
    }

    /// The first case of those who have found this out.
    fn case(&self, found_out: Answers) -> Option<Branch> {
        let table = Table::from(&self.in_force);
        let answers = merged(self.answers, found_out);
        match open_questions(&table, &answers, Answer::Unsure).next() {
            Some(question) => self.case(found_out.with(*question.values().first()?)),
            None => Reachable::of(&table, &answers)
                .unanimous()
                .map(|finding| Branch { answers: found_out, finding }),
        }
    }
}

fn merged(answers: Answers, found_out: Answers) -> Answers {
    found_out.given().fold(answers, |answers, (question, answer)| answers.set(question, answer))
}

/// The last thing found out is another now; where it has taken each value, the one before it.
fn next(found_out: Answers) -> Option<Answers> {
    let known = |question: &Question| Some((*question, found_out.get(*question).known()?));
    let (question, value) = Question::ALL.iter().rev().find_map(known)?;
    match question.values().get(usize::from(value.place()) + 1) {
        Some(other) => Some(found_out.with(*other)),
        None => next(found_out.without(question)),
    }
}

/// Decides by the rules in force. Pure: the same rules and answers give the same decision for ever.
#[must_use]
pub fn decide(in_force: &InForce, given: &Answers) -> Decision {
    let oracle::decide::Decision { answers, possible, kind } =
        oracle::decide::decide(&Table::from(in_force), given);
    let kind = match kind {
        oracle::decide::Kind::Ask { question, because, at_most } => Kind::Ask { question, because, at_most },
        oracle::decide::Kind::Decided(ruling) => Kind::Decided(ruling),
        oracle::decide::Kind::Depends { find_out, .. } => {
            Kind::Depends(Depends { in_force: *in_force, answers, find_out })
        }
    };
    Decision { answers, possible, kind }
}

/// The rules that decide this finding for these answers: those that surely apply or, if none does, those that
/// still may.
#[must_use]
pub fn deciding(in_force: &InForce, answers: &Answers, finding: Finding) -> RuleSet {
    oracle::evaluate::deciding(&Table::from(in_force), answers, finding)
}
