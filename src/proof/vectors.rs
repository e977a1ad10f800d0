//! Which vectors can a program test itself with? The distinct cases of every stretch of time, by name:
//! `pkg/cases.json`.
//!
//! For a bot or a portal that wants to test itself, and for comparing one version of the rules with another:
//! names outlive the code that made them.

use crate::answers::input::{Raw, Reading};
use crate::answers::question::Answers;
use crate::calendar::{Date, iso};
use crate::decision::decide::Ruling;
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::explain::told::told;
use crate::law::advice::CAVEATS;
use crate::law::remedy::Remedy;
use crate::law::result::{Place, Verdict};
use crate::law::rules::RULES;
use crate::law::source::CHECKED;
use crate::proof::cases::{distinct, stretches};

/// What everybody is told, in every stretch of time, as names that outlive the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vectors {
    /// The day on which the rules were last compared with their sources.
    pub checked: String,
    /// The last day on which all of those that are in force then may pass for current.
    pub review_by: String,
    /// The stretches of time, one after another without a gap.
    pub stretches: Vec<Stretch>,
    /// The cases: in each stretch, every complete case agrees with just one of them.
    pub cases: Vec<Vector>,
}

/// Days between which nothing changes, both ends included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day; none is known.
    pub until: Option<String>,
}

/// What somebody has said, and what they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    /// What they were asked. Whatever else they might have said, the result, the place, the caveats and these
    /// rules stay; an obstacle of which they were not asked may come to it.
    pub answers: AnswersByName,
    /// The first day of each stretch in which they are told so.
    pub on: Vec<String>,
    /// What they are told.
    pub expect: Expected,
}

/// Answers by name, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnswersByName(pub Vec<(String, String)>);

/// What somebody is told, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Expected {
    pub result: String,
    /// Where an online route is taken.
    pub at: Option<String>,
    /// The rules that decide.
    pub because: Vec<String>,
    pub caveats: Vec<String>,
    /// What opens once the obstacles are gone.
    pub then: Option<String>,
    /// The smallest changes that lead to something better.
    pub changes: Vec<ExpectedChange>,
    /// Does the answer pass for current?
    pub current: bool,
}

/// A change, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExpectedChange {
    /// What has to be different.
    pub answers: AnswersByName,
    pub result: String,
    /// Where it is taken then.
    pub at: Option<String>,
}

/// What our rules tell everybody.
#[must_use]
pub fn vectors() -> Vectors {
    let mut cases: Vec<Vector> = Vec::new();
    let stretches = stretches(RULES, CAVEATS);
    for from in stretches.iter().map(|stretch| stretch.from) {
        let in_force = InForce::on(from);
        for (answers, ruling) in distinct(&in_force) {
            let (answers, expect) =
                (AnswersByName::from(&answers), Expected::of(&in_force, &answers, &ruling));
            match cases.iter_mut().find(|case| case.answers == answers && case.expect == expect) {
                Some(case) => case.on.push(iso(from)),
                None => cases.push(Vector { answers, on: vec![iso(from)], expect }),
            }
        }
    }
    let stretches =
        stretches.iter().map(|stretch| Stretch { from: iso(stretch.from), until: stretch.until.map(iso) });
    let review_by = InForce::on(CHECKED).version.review_by;
    Vectors { checked: iso(CHECKED), review_by: iso(review_by), stretches: stretches.collect(), cases }
}

impl Vectors {
    /// What everybody is told on this day.
    pub fn on(&self, day: Date) -> impl Iterator<Item = (&AnswersByName, &Expected)> {
        // Days of four-digit years, written from the year down, are in order as text.
        let day = iso(day);
        let from =
            self.stretches.iter().rev().map(|stretch| &stretch.from).find(|from| **from <= day).cloned();
        let cases =
            self.cases.iter().filter(move |case| from.as_ref().is_some_and(|from| case.on.contains(from)));
        cases.map(|case| (&case.answers, &case.expect))
    }
}

impl Expected {
    fn of(in_force: &InForce, answers: &Answers, ruling: &Ruling) -> Self {
        Self {
            result: ruling.finding.verdict.name().to_owned(),
            at: ruling.finding.at.map(|at| at.name().to_owned()),
            because: ruling.because.iter().map(|rule| rule.name().to_owned()).collect(),
            caveats: told(in_force, ruling, answers)
                .caveats
                .map(|caveat| caveat.id.name().to_owned())
                .collect(),
            then: ruling.then.map(|then| then.name().to_owned()),
            changes: ruling.changes.iter().map(ExpectedChange::from).collect(),
            current: in_force.on <= in_force.version.review_by,
        }
    }
}

impl AnswersByName {
    /// The answers, if they are all such as we know.
    #[must_use]
    pub fn read(&self) -> Option<Answers> {
        let given = self.0.iter().map(|(question, value)| (question.as_str(), Raw::Text(value.clone())));
        Reading::of(given).strictly().ok()
    }
}

impl From<&Answers> for AnswersByName {
    fn from(answers: &Answers) -> Self {
        let known = answers.given().filter_map(|(_, answer)| answer.known());
        Self(known.map(|value| (value.question().name().to_owned(), value.name().to_owned())).collect())
    }
}

impl From<Change> for ExpectedChange {
    fn from(change: Change) -> Self {
        let values = change.remedies.iter().map(Remedy::value);
        Self {
            answers: AnswersByName::from(&values.fold(Answers::default(), Answers::with)),
            result: Verdict::Open(change.route).name().to_owned(),
            at: change.at.map(Place::name).map(str::to_owned),
        }
    }
}
