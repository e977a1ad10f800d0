//! What can a person do about it? What opens once an obstacle is gone, and the smallest changes that make it
//! better.

use super::better::Beats;
use super::norm;
use crate::answers::question::Answers;
use crate::decision::in_force::InForce;
use crate::decision::reachable::Reachable;
use crate::law::remedy::Remedy;
use crate::law::result::{Finding, NoRoute, Place, Route, Verdict};
use crate::law::rules::{Effect, RuleId, Why};

/// Something that a person can bring about, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has to be different.
    pub remedies: Vec<Remedy>,
    /// The route that opens.
    pub route: Route,
    /// Where it is taken, if it is an online route and that is settled too.
    pub at: Option<Place>,
}

/// What opens once the obstacles among these rules are gone, where the answers settle it.
#[must_use]
pub fn then(in_force: &InForce, answers: &Answers, because: &[RuleId]) -> Option<Verdict> {
    let cures: Vec<_> = in_force
        .rules
        .iter()
        .filter(|rule| because.contains(&rule.id))
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
    Reachable::of(in_force, &cured)
        .agreed()
        .map(|finding| finding.verdict)
        .filter(|then| *then != Verdict::Closed(NoRoute::FixFirst))
}

/// The smallest changes that lead to something better than this: of none would a part do.
#[must_use]
pub fn changes(in_force: &InForce, answers: &Answers, finding: Finding) -> Vec<Change> {
    let unbound =
        Remedy::ALL.iter().fold(*answers, |answers, remedy| answers.without(remedy.value().question()));
    if !Reachable::of(in_force, &unbound).has_better_than(finding) {
        return Vec::new();
    }
    // A part of a set has a smaller number than the set, so it has been tried before. That keeps out a remedy
    // that changes nothing, too, and two that answer the same question: a part does as much.
    let mut found: Vec<RemedySet> = Vec::new();
    let mut changes = Vec::new();
    for set in RemedySet::all() {
        if found.iter().any(|smaller| set.contains_all(*smaller)) {
            continue;
        }
        let changed = set.remedies().fold(*answers, |answers, remedy| answers.with(remedy.value()));
        let better = Reachable::of(in_force, &changed).agreed().filter(|agreed| agreed.beats(finding));
        if let Some(Finding { verdict: Verdict::Open(route), at }) = better {
            found.push(set);
            changes.push(Change { remedies: set.remedies().collect(), route, at });
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
