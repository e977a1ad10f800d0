//! What can still come of these answers, and which questions can still change it?
//!
//! Both are exact: they are settled over completions of the answers, walked as a tree that branches only
//! where the rules wait. Not knowing counts as not having answered.

use crate::answers::question::{Answer, Answers, Question, Questions, Value};
use crate::decision::better::Beats;
use crate::law::result::{Finding, Verdict};
use crate::proof::oracle::evaluate::{Evaluated, PartialEvaluation};
use crate::proof::oracle::table::Table;

/// Every finding that some completion of the answers leads to, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reachable(Vec<Finding>);

impl Reachable {
    /// Walks the completions of these answers.
    #[must_use]
    pub fn of(table: &Table, answers: &Answers) -> Self {
        let mut reachable = Self::default();
        reachable.walk(&PartialEvaluation::of(table, answers));
        reachable
    }

    /// The results among them, in the order of [`Verdict::ALL`].
    pub fn possible(&self) -> impl Iterator<Item = Verdict> + '_ {
        Verdict::ALL
            .iter()
            .copied()
            .filter(|verdict| self.0.iter().any(|finding| finding.verdict == *verdict))
    }

    /// The finding on which every completion agrees, place included.
    #[must_use]
    pub fn unanimous(&self) -> Option<Finding> {
        match self.0.as_slice() {
            [finding] => Some(*finding),
            [] | [_, _, ..] => None,
        }
    }

    /// The result on which every completion agrees, with the place where they agree on that too.
    #[must_use]
    pub fn agreed(&self) -> Option<Finding> {
        let (first, others) = self.0.split_first()?;
        let same_place = others.iter().all(|other| other.at == first.at);
        let at = if same_place { first.at } else { None };
        others
            .iter()
            .all(|other| other.verdict == first.verdict)
            .then_some(Finding { verdict: first.verdict, at })
    }

    /// Does some completion lead to something better than this?
    #[must_use]
    pub fn has_better_than(&self, finding: Finding) -> bool {
        self.0.iter().any(|other| other.beats(finding))
    }

    fn walk(&mut self, evaluation: &PartialEvaluation) {
        match evaluation.evaluated() {
            Evaluated::Finding(finding) if self.0.contains(&finding) => {}
            Evaluated::Finding(finding) => self.0.push(finding),
            Evaluated::Waits(questions) => {
                values_of_first(questions).iter().for_each(|value| self.walk(&evaluation.with(*value)));
            }
        }
    }
}

/// Can the answer to this question still change the result or the place? What it is answered with now does
/// not count.
#[must_use]
pub fn matters(table: &Table, answers: &Answers, question: Question) -> bool {
    let evaluation = PartialEvaluation::of(table, &answers.without(question));
    let each: Vec<_> = question.values().iter().map(|value| evaluation.with(*value)).collect();
    differ(&each)
}

/// Is there a completion on which these do not agree?
fn differ(evaluations: &[PartialEvaluation]) -> bool {
    let mut agreed = None;
    let mut waits = Questions::NONE;
    for evaluation in evaluations {
        match evaluation.evaluated() {
            Evaluated::Finding(finding) if agreed.is_some_and(|other| other != finding) => return true,
            Evaluated::Finding(finding) => agreed = Some(finding),
            Evaluated::Waits(questions) => waits = waits | questions,
        }
    }
    values_of_first(waits).iter().any(|value| {
        let narrower: Vec<_> = evaluations.iter().map(|evaluation| evaluation.with(*value)).collect();
        differ(&narrower)
    })
}

fn values_of_first(questions: Questions) -> &'static [Value] {
    questions.first().map_or(&[], Question::values)
}

/// The answers that can matter. One that those before it, in the order of asking, have made pointless is left
/// out; so is an "I don't know" that any other has. Leaving them out changes nothing of what is possible.
#[must_use]
pub fn that_matter(table: &Table, answers: &Answers) -> Answers {
    let asked = answers.given().fold(Answers::default(), |kept, (question, answer)| {
        if matters(table, &kept, question) { kept.set(question, answer) } else { kept }
    });
    Question::ALL.iter().fold(asked, |kept, question| {
        let is_moot = kept.get(*question) == Answer::Unsure && !matters(table, &kept, *question);
        if is_moot { kept.without(*question) } else { kept }
    })
}

/// The questions that can still matter and have this answer (blank, or unsure), in the order of asking.
pub fn open_questions(
    table: &Table,
    answers: &Answers,
    answer: Answer<Value>,
) -> impl Iterator<Item = Question> {
    Question::ALL
        .iter()
        .copied()
        .filter(move |question| answers.get(*question) == answer && matters(table, answers, *question))
}
