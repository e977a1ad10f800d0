//! What can a person do about it? What opens once an obstacle is gone, and the smallest changes that make it
//! better.

use super::better::Beats;
use super::effects::OBSTRUCTS;
use super::paths::Findings;
use super::sets::{Remedies, RuleSet};
use super::version::Version;
use crate::answers::question::{Questions, Values};
use crate::law::remedy::Remedy;
use crate::law::result::{Finding, NoRoute, Place, Route, Verdict};

/// Something that a person can bring about, and what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has to be different.
    pub remedies: Remedies,
    /// The route that opens.
    pub route: Route,
    /// Where it is taken, if it is an online route and that is settled too.
    pub at: Option<Place>,
}

/// Some changes, of which none is a part of another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes([Option<Change>; MOST]);

/// So many sets of remedies are there at most of which none is a part of another: those that take half of
/// them.
const MOST: usize = {
    let (mut sets, mut taken) = (1, 0);
    while taken < Remedy::ALL.len() / 2 {
        sets = sets * (Remedy::ALL.len() - taken) / (taken + 1);
        taken += 1;
    }
    sets
};

const _: () =
    assert!(MOST <= 20, "a list of changes is handed on by value: it takes another way to be so long");

impl Changes {
    /// None.
    pub const NONE: Self = Self([None; MOST]);

    /// They, the one that takes the earliest remedies first.
    pub fn iter(&self) -> impl Iterator<Item = Change> + '_ {
        self.0.iter().copied().flatten()
    }

    /// Nothing makes it better?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// Adds one behind the others.
    pub(crate) fn push(&mut self, change: Change) {
        if let Some(free) = self.0.iter_mut().find(|place| place.is_none()) {
            *free = Some(change);
        }
    }
}

/// What opens once the obstacles among these rules are gone, where the answers settle it. The questions that
/// were met are added.
pub(super) fn then(
    version: &Version,
    possible: Values,
    because: RuleSet,
    met: &mut Questions,
) -> Option<Verdict> {
    let cures = || {
        let decides = |id| because.contains(id);
        version
            .rules()
            .iter()
            .filter(move |row| row.effects & OBSTRUCTS != 0 && decides(row.id))
            .map(|row| row.cure)
    };
    cures().next()?;
    let anew = cures().fold(possible, |possible, cure| possible | cure.anew);
    let cured = cures().fold(anew, |possible, cure| possible & !cure.fields | cure.then);
    agreed(version, cured, met)
        .map(|finding| finding.verdict)
        .filter(|then| *then != Verdict::Closed(NoRoute::FixFirst))
}

/// The smallest changes that lead to something better than this: of none would a part do. The questions that
/// were met are added.
pub(super) fn changes(version: &Version, possible: Values, finding: Finding, met: &mut Questions) -> Changes {
    let unbound =
        Remedy::ALL.iter().fold(possible, |possible, remedy| possible | remedy.value().question().mask());
    let reached = version.reached(unbound);
    *met = *met | Questions::of(reached.questions);
    let mut changes = Changes::NONE;
    if !reached.findings.iter().any(|other| other.beats(finding)) {
        return changes;
    }
    // What is so already, or is asked on no way, is a part of no smallest change.
    let useful = Remedy::ALL.iter().copied().filter(|remedy| {
        let (value, question) = (remedy.value(), remedy.value().question());
        possible & question.mask() != value.bit() && Questions::of(reached.questions).contains(question)
    });
    let useful: Remedies = useful.collect();
    // A part of a set has a smaller number than the set, so it has been tried before. That keeps out two that
    // answer the same question, too: a part does as much.
    for bits in 1..1 << Remedy::ALL.len() {
        let set = Remedies::of(bits);
        let a_part_does = |change: Change| bits & change.remedies.bits() == change.remedies.bits();
        if bits & !useful.bits() != 0 || changes.iter().any(a_part_does) {
            continue;
        }
        let changed = set.iter().fold(possible, |possible, remedy| {
            possible & !remedy.value().question().mask() | remedy.value().bit()
        });
        let better = agreed(version, changed, met).filter(|agreed| agreed.beats(finding));
        if let Some(Finding { verdict: Verdict::Open(route), at }) = better {
            changes.push(Change { remedies: set, route, at });
        }
    }
    changes
}

/// Most often one way is left, which is followed sooner.
fn agreed(version: &Version, possible: Values, met: &mut Questions) -> Option<Finding> {
    let mut questions = 0;
    let only = version.diagram().only_way(possible, &mut questions);
    let agreed = only.or_else(|| {
        let reached = version.reached(possible);
        questions |= reached.questions;
        Findings::agreed(reached.findings)
    });
    *met = *met | Questions::of(questions);
    agreed
}
