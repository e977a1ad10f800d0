//! Which rules decide, and which wait for an answer? Read off their cubes.

use super::effects::deciding;
use super::sets::RuleSet;
use super::space::OURS;
use super::version::{Row, Version};
use crate::answers::question::{Question, Values};
use crate::law::result::Finding;

/// The rules that decide this finding: those that surely apply or, if none does, those that still may.
#[must_use]
pub fn that_decide(version: &Version, possible: Values, finding: Finding) -> RuleSet {
    let effects = deciding(finding);
    let (mut sure, mut maybe) = (RuleSet::NONE, RuleSet::NONE);
    for row in version.rules().iter().filter(|row| row.effects & effects != 0) {
        if is_sure(row, possible) {
            sure = sure.with(row.id);
        } else if row.cubes().iter().any(|cube| OURS.is_somebody(possible & cube)) {
            maybe = maybe.with(row.id);
        }
    }
    if sure.is_empty() { maybe } else { sure }
}

/// The rules that one answer to this question can bring to bear or, if it takes more than one, those that
/// wait for it: for somebody, the answer makes the difference whether they apply.
#[must_use]
pub fn that_wait(version: &Version, possible: Values, question: Question) -> RuleSet {
    let this = OURS.tops & question.mask();
    let (mut brought, mut waiting) = (RuleSet::NONE, RuleSet::NONE);
    for row in version.rules().iter().filter(|row| !is_sure(row, possible)) {
        for cube in row.cubes() {
            let asks = OURS.left(possible & !cube);
            if asks & this == 0 || !OURS.is_somebody(possible & cube) {
                continue;
            }
            if asks == this {
                brought = brought.with(row.id);
            }
            // A cube that another makes larger asks for more than the rule does.
            if !row.cubes().iter().any(|other| is_larger(possible & other, possible & cube)) {
                waiting = waiting.with(row.id);
            }
        }
    }
    if brought.is_empty() { waiting } else { brought }
}

/// All its people are in one cube.
fn is_sure(row: &Row, possible: Values) -> bool {
    row.cubes().iter().any(|cube| possible & !cube == 0)
}

fn is_larger(one: Values, other: Values) -> bool {
    one != other && other & !one == 0
}
