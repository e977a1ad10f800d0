//! What can a person do about it, by brute force? What opens once an obstacle is gone, and the smallest
//! changes that make it better: the oracle of `decision::remedy`.

use super::reachable::Reachable;
use super::table::Table;
use crate::answers::question::Answers;
use crate::decision::better::Beats;
use crate::decision::norm;
use crate::decision::remedy::{Change, Changes};
use crate::decision::sets::{Remedies, RuleSet};
use crate::law::remedy::Remedy;
use crate::law::result::{Finding, NoRoute, Verdict};
use crate::law::rules::{Effect, Why};

/// What opens once the obstacles among these rules are gone, where the answers settle it.
#[must_use]
pub fn then(table: &Table, answers: &Answers, because: RuleSet) -> Option<Verdict> {
    let cures: Vec<_> = table
        .rules
        .iter()
        .filter(|rule| because.contains(rule.id))
        .filter_map(|rule| match norm::effect(rule) {
            Effect::Closes(_, Why::Obstructs(cure)) => Some(cure),
            Effect::Closes(_, Why::Refuses(_) | Why::Unsettled)
            | Effect::Admits
            | Effect::Opens(_)
            | Effect::OpensOnly(_)
            | Effect::MovesToTheZone => None,
        })
        .collect();
    if cures.is_empty() {
        return None;
    }
    let anew = cures
        .iter()
        .flat_map(|cure| cure.anew)
        .fold(*answers, |answers, question| answers.without(*question));
    let cured = cures.iter().flat_map(|cure| cure.then).fold(anew, |answers, value| answers.with(*value));
    Reachable::of(table, &cured)
        .agreed()
        .map(|finding| finding.verdict)
        .filter(|then| *then != Verdict::Closed(NoRoute::FixFirst))
}

/// The smallest changes that lead to something better than this: of none would a part do.
#[must_use]
pub fn changes(table: &Table, answers: &Answers, finding: Finding) -> Changes {
    let open = |remedy: &Remedy| remedy.hopeless().is_none_or(|value| !answers.is(value));
    let unbound = { Remedy::ALL.iter().filter(|remedy| open(remedy)) }
        .fold(*answers, |answers, remedy| answers.without(remedy.value().question()));
    if !Reachable::of(table, &unbound).has_better_than(finding) {
        return Changes::NONE;
    }
    // A part of a set has a smaller number than the set, so it has been tried before. That keeps out a remedy
    // that changes nothing, too, and two that answer the same question: a part does as much.
    let mut found: Vec<RemedySet> = Vec::new();
    let mut changes = Changes::NONE;
    for set in RemedySet::all() {
        if found.iter().any(|smaller| set.contains_all(*smaller)) || !set.remedies().all(|one| open(&one)) {
            continue;
        }
        let changed = set.remedies().fold(*answers, |answers, remedy| answers.with(remedy.value()));
        let better = Reachable::of(table, &changed).agreed().filter(|agreed| agreed.beats(finding));
        if let Some(Finding { verdict: Verdict::Open(route), at }) = better {
            found.push(set);
            changes.push(Change { remedies: set.remedies().collect::<Remedies>(), route, at });
        }
    }
    changes
}

const _: () = assert!(Remedy::ALL.len() < 8, "a set of remedies has eight places");

/// A set of remedies, a bit each, in the order of [`Remedy::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct RemedySet(u8);

impl RemedySet {
    fn all() -> impl Iterator<Item = Self> {
        (1..1 << Remedy::ALL.len()).map(Self)
    }

    fn remedies(self) -> impl Iterator<Item = Remedy> {
        Remedy::ALL.iter().copied().filter(move |remedy| self.0 & (1 << *remedy as u8) != 0)
    }

    fn contains_all(self, smaller: Self) -> bool {
        self.0 & smaller.0 == smaller.0
    }
}
