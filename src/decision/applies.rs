//! Which rules decide, and which wait for an answer? Read off their cubes.

use super::findings::Findings;
use super::sets::RuleSet;
use super::space::OURS;
use super::version::{Cube, Version};
use crate::answers::question::Values;

/// The rules that decide the first of these findings: those that surely apply or, if none does, those that
/// still may.
#[must_use]
pub fn that_decide(version: &Version, possible: Values, finding: Findings) -> RuleSet {
    let (sure, maybe) = that_apply(version, possible, finding);
    if sure.is_empty() { maybe } else { sure }
}

/// Of the rules by which the first of these findings is decided, those that surely apply, and those that may.
#[must_use]
#[inline(never)]
pub(super) fn that_apply(version: &Version, possible: Values, finding: Findings) -> (RuleSet, RuleSet) {
    let (mut sure, mut maybe) = (RuleSet::NONE, RuleSet::NONE);
    let (unsettled, effects) = (OURS.unsettled(possible), finding.decided_by());
    for cube in version.deciding(finding) {
        if cube.effects & effects == 0 {
            continue;
        }
        let missing = possible & cube.forbids;
        if missing == 0 {
            sure = sure.with(cube.id);
        }
        if missing & !unsettled == 0 {
            maybe = maybe.with(cube.id);
        }
    }
    (sure, maybe)
}

/// The rules that one answer to this question, of which all values are given, can bring to bear or, if it
/// takes more than one, those that wait for it: for somebody, the answer makes the difference whether they
/// apply.
#[must_use]
pub fn that_wait(version: &Version, possible: Values, question: Values) -> RuleSet {
    let (mut sure, mut brought, mut waiting) = (RuleSet::NONE, RuleSet::NONE, RuleSet::NONE);
    let unsettled = OURS.unsettled(possible);
    for cube in version.cubes {
        let missing = possible & cube.forbids;
        if missing == 0 {
            sure = sure.with(cube.id);
        } else if missing & !(question & unsettled) == 0 {
            brought = brought.with(cube.id);
        }
    }
    brought = RuleSet::of(brought.bits() & !sure.bits());
    if !brought.is_empty() {
        return brought;
    }
    for cube in version.cubes {
        let missing = possible & cube.forbids;
        if missing & question == 0 || missing & !unsettled != 0 || sure.contains(cube.id) {
            continue;
        }
        // A cube that another makes larger asks for more than the rule does.
        let is_larger = |other: &Cube| {
            other.id == cube.id && {
                let missing_there = possible & other.forbids;
                missing_there & !missing == 0 && missing_there != missing
            }
        };
        if !version.cubes.iter().any(is_larger) {
            waiting = waiting.with(cube.id);
        }
    }
    waiting
}
