//! Who is told something else, between two days or two versions of the rules? In as few groups of people as
//! can be.

use crate::answers::question::Answers;
use crate::proof::cases::completions;
use crate::proof::groups::{Group, groups};
use crate::proof::vectors::{AnswersByName, Expected, ExpectedChange};
use std::collections::HashMap;

/// What changes for some people, all in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    pub change: Changed,
    /// For whom: disjoint groups, and everybody for whom it changes so is in one of them.
    pub parts: Vec<Part>,
}

/// A group, and one person in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub group: Group,
    /// What somebody in it has said when they are told.
    pub example: Answers,
}

impl Difference {
    /// For how many complete cases.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.parts.iter().map(|part| part.group.cases()).sum()
    }
}

/// What is told otherwise; what stays the same is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Changed {
    /// The result with the place, before and after; none where nothing was or is told.
    pub result: Option<[Option<String>; 2]>,
    /// The rules that decide: those that no longer do, and those that do now.
    pub because: [Vec<String>; 2],
    /// The caveats: those no longer told, and those told now.
    pub caveats: [Vec<String>; 2],
    /// What opens once the obstacles are gone.
    pub then: Option<[Option<String>; 2]>,
    /// What would make it easier.
    pub changes: [Vec<ExpectedChange>; 2],
    /// Whether it passes for current.
    pub current: Option<[bool; 2]>,
}

impl Changed {
    /// The change in lines, by name: each begins with `-` for what is gone or `+` for what is new.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let nothing = || "nothing".to_owned();
        let mut pair = |what: &str, [before, after]: &[Option<String>; 2]| {
            lines.push(format!("- {what} {}", before.clone().unwrap_or_else(nothing)));
            lines.push(format!("+ {what} {}", after.clone().unwrap_or_else(nothing)));
        };
        if let Some(result) = &self.result {
            pair("result", result);
        }
        if let Some(then) = &self.then {
            pair("then", then);
        }
        if let Some(current) = self.current {
            pair("current", &current.map(|current| Some(if current { "yes" } else { "no" }.to_owned())));
        }
        for (what, [before, after]) in [("rule", &self.because), ("caveat", &self.caveats)] {
            lines.extend(before.iter().map(|name| format!("- {what} {name}")));
            lines.extend(after.iter().map(|name| format!("+ {what} {name}")));
        }
        for (sign, changes) in ["-", "+"].iter().zip(&self.changes) {
            lines.extend(changes.iter().map(|change| {
                let answers: Vec<_> =
                    change.answers.0.iter().map(|(question, value)| format!("{question}={value}")).collect();
                format!(
                    "{sign} would be easier: {} leads to {}",
                    answers.join(" and "),
                    placed(&change.result, change.at.as_ref())
                )
            }));
        }
        lines
    }

    /// The rules and the caveats that it names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.because.iter().chain(&self.caveats).flatten().map(String::as_str)
    }
}

/// What people are told otherwise on one day than on another, those told of most people first. Both lists
/// hold each complete case once; what they ask that we do not know is as good as not told.
#[must_use]
pub fn differences<'r>(
    before: impl Iterator<Item = (&'r AnswersByName, &'r Expected)>,
    after: impl Iterator<Item = (&'r AnswersByName, &'r Expected)>,
) -> Vec<Difference> {
    let (before, after) = (by_case(before), by_case(after));
    let asked =
        |case: &Answers| (after.get(case).or_else(|| before.get(case))).map_or(*case, |(asked, _)| *asked);
    let mut changed: HashMap<Answers, Changed> = HashMap::new();
    let mut kinds: Vec<Changed> = Vec::new();
    for case in completions(&Answers::default()) {
        let change = change(
            before.get(&case).map(|(_, expected)| *expected),
            after.get(&case).map(|(_, expected)| *expected),
        );
        if change != Changed::default() {
            if !kinds.contains(&change) {
                kinds.push(change.clone());
            }
            changed.insert(case, change);
        }
    }
    let parts = |change: &Changed| {
        let groups = groups(|case| changed.get(case) == Some(change)).into_iter();
        groups.map(|group| Part { example: asked(&group.example()), group }).collect()
    };
    let mut found: Vec<_> =
        kinds.into_iter().map(|change| Difference { parts: parts(&change), change }).collect();
    found.sort_by_key(|difference| std::cmp::Reverse(difference.cases()));
    found
}

/// Every complete case, with what somebody has said when they are told, and what they are told.
fn by_case<'r>(
    expected: impl Iterator<Item = (&'r AnswersByName, &'r Expected)>,
) -> HashMap<Answers, (Answers, &'r Expected)> {
    let mut by_case = HashMap::new();
    for (given, expected) in expected {
        if let Some(answers) = given.read() {
            by_case.extend(completions(&answers).map(|case| (case, (answers, expected))));
        }
    }
    by_case
}

fn change(before: Option<&Expected>, after: Option<&Expected>) -> Changed {
    let result =
        |expected: Option<&Expected>| expected.map(|expected| placed(&expected.result, expected.at.as_ref()));
    let then = |expected: Option<&Expected>| expected.and_then(|expected| expected.then.clone());
    let current = |expected: Option<&Expected>| expected.is_some_and(|expected| expected.current);
    let both = [before, after];
    Changed {
        result: other(both.map(result)),
        because: lost_and_won(
            both.map(|expected| expected.map(|expected| expected.because.as_slice()).unwrap_or_default()),
        ),
        caveats: lost_and_won(
            both.map(|expected| expected.map(|expected| expected.caveats.as_slice()).unwrap_or_default()),
        ),
        then: other(both.map(then)),
        changes: lost_and_won(
            both.map(|expected| expected.map(|expected| expected.changes.as_slice()).unwrap_or_default()),
        ),
        current: other(both.map(current)),
    }
}

fn other<T: PartialEq>(both: [T; 2]) -> Option<[T; 2]> {
    let [before, after] = &both;
    (before != after).then_some(both)
}

fn lost_and_won<T: Clone + PartialEq>([before, after]: [&[T]; 2]) -> [Vec<T>; 2] {
    let without =
        |these: &[T], those: &[T]| these.iter().filter(|this| !those.contains(this)).cloned().collect();
    [without(before, after), without(after, before)]
}

fn placed(result: &str, at: Option<&String>) -> String {
    at.map_or(result.to_owned(), |at| format!("{result} at {at}"))
}
