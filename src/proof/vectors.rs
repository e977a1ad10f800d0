//! What is everybody told? The distinct cases of every stretch of time, by name: what `pkg/cases.json` holds.
//!
//! For a bot or a portal that wants to test itself, and for comparing one version of the rules with another: names outlive the
//! code that made them.

use crate::answers::input::Given;
use crate::answers::question::Answers;
use crate::api::json::Pairs;
use crate::calendar::{Date, iso};
use crate::decision::advice::caveats;
use crate::decision::decide::Ruling;
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::law::advice::CAVEATS;
use crate::law::result::{Place, Verdict};
use crate::law::rules::RULES;
use crate::law::source::{CHECKED, REVIEW_BY};
use crate::proof::cases::{distinct, stretches};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// What everybody is told, in every stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// The day on which the rules were last compared with their sources.
    pub checked: String,
    /// The last day on which they may pass for current.
    pub review_by: String,
    /// The stretches of time, one after another without a gap.
    pub stretches: Vec<Stretch>,
    /// The cases: in each stretch, every complete case agrees with just one of them.
    pub cases: Vec<Vector>,
}

/// Days between which nothing changes, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Stretch {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day; none is known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub until: Option<String>,
}

/// What somebody has said, and what they are told.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Vector {
    /// What they were asked. Whatever else they might have said, the result, the place, the caveats and these rules stay; an
    /// obstacle of which they were not asked may come to it.
    pub answers: Said,
    /// The first day of each stretch in which they are told so.
    pub on: Vec<String>,
    /// What they are told.
    pub expect: Told,
}

/// Answers by name, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said(pub Vec<(String, String)>);

/// What somebody is told, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Told {
    /// The result.
    pub result: String,
    /// Where an online route is taken.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub at: Option<String>,
    /// The rules that decide.
    pub because: Vec<String>,
    /// The caveats.
    pub caveats: Vec<String>,
    /// What opens once the obstacles are gone.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub then: Option<String>,
    /// The smallest changes that lead to something better.
    pub changes: Vec<ChangeTold>,
    /// Does the answer pass for current?
    pub current: bool,
}

/// A change, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct ChangeTold {
    /// What has to be different.
    pub answers: Said,
    /// The result then.
    pub result: String,
    /// Where it is taken then.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub at: Option<String>,
}

/// What our rules tell everybody.
#[must_use]
pub fn record() -> Record {
    let mut cases: Vec<Vector> = Vec::new();
    let stretches = stretches(RULES, CAVEATS);
    for from in stretches.iter().map(|stretch| stretch.from) {
        let in_force = InForce::on(from);
        for (answers, decided) in distinct(&in_force) {
            let (answers, expect) = (Said::from(&answers), Told::of(&in_force, &answers, &decided));
            match cases.iter_mut().find(|case| case.answers == answers && case.expect == expect) {
                Some(case) => case.on.push(iso(from)),
                None => cases.push(Vector { answers, on: vec![iso(from)], expect }),
            }
        }
    }
    let stretches =
        stretches.iter().map(|stretch| Stretch { from: iso(stretch.from), until: stretch.until.map(iso) });
    Record { checked: iso(CHECKED), review_by: iso(REVIEW_BY), stretches: stretches.collect(), cases }
}

impl Record {
    /// What everybody is told on this day.
    pub fn on(&self, day: Date) -> impl Iterator<Item = (&Said, &Told)> {
        // Days of four-digit years, written from the year down, are in order as text.
        let day = iso(day);
        let from =
            self.stretches.iter().rev().map(|stretch| &stretch.from).find(|from| **from <= day).cloned();
        let cases =
            self.cases.iter().filter(move |case| from.as_ref().is_some_and(|from| case.on.contains(from)));
        cases.map(|case| (&case.answers, &case.expect))
    }
}

impl Told {
    fn of(in_force: &InForce, answers: &Answers, decided: &Ruling) -> Self {
        Self {
            result: decided.finding.verdict.name().to_owned(),
            at: decided.finding.at.map(|at| at.name().to_owned()),
            because: decided.because.iter().map(|rule| rule.name().to_owned()).collect(),
            caveats: caveats(in_force.on, decided, answers)
                .map(|caveat| caveat.id.name().to_owned())
                .collect(),
            then: decided.then.map(|then| then.name().to_owned()),
            changes: decided.changes.iter().map(ChangeTold::from).collect(),
            current: in_force.on <= in_force.review_by(),
        }
    }
}

impl From<&Answers> for Said {
    fn from(answers: &Answers) -> Self {
        let known = answers.given().filter_map(|(_, answer)| answer.known());
        Self(known.map(|value| (value.question().name().to_owned(), value.name().to_owned())).collect())
    }
}

impl From<&Change> for ChangeTold {
    fn from(change: &Change) -> Self {
        let values = change.remedies.iter().map(|remedy| remedy.value());
        Self {
            answers: Said::from(&values.fold(Answers::default(), Answers::with)),
            result: Verdict::Open(change.route).name().to_owned(),
            at: change.at.map(Place::name).map(str::to_owned),
        }
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(question, value)| (question, value)))
    }
}

impl<'de> Deserialize<'de> for Said {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Pairs(pairs) = Pairs::deserialize(deserializer)?;
        let texts = pairs.into_iter().map(|(name, given)| match given {
            Given::Text(text) => Ok((name, text)),
            Given::Other(kind) => {
                Err(serde::de::Error::custom([name.as_str(), " takes text, not ", kind].concat()))
            }
        });
        texts.collect::<Result<_, _>>().map(Self)
    }
}
