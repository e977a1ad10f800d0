//! What is different once an obstacle is gone? The cures of all rows as numbers, worked out by the compiler.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::norm;
use super::space::{fields_of, set_of};
use crate::answers::question::Values;
use crate::law::rules::{Effect, RULES, Why};

/// What is different once an obstacle is gone.
#[derive(Clone, Copy, Debug)]
pub struct Cured {
    /// Everything is possible again in these fields; of those that it settles, too.
    pub anew: Values,
    /// In these fields...
    pub fields: Values,
    /// ... just these values are.
    pub then: Values,
}

/// Of a rule that is no obstacle.
pub(super) const NO_CURE: u8 = u8::MAX;

/// The cures of all rows, in their order.
pub(super) static CURES: [Cured; cures_before(RULES.len())] = {
    let mut all = [Cured { anew: 0, fields: 0, then: 0 }; cures_before(RULES.len())];
    let mut row = 0;
    while row < RULES.len() {
        if let Some(cured) = cured(norm::effect(&RULES[row])) {
            all[cures_before(row)] = cured;
        }
        row += 1;
    }
    all
};

/// How many of the rows before this one are obstacles.
pub(super) const fn cures_before(row: usize) -> usize {
    let (mut cures, mut before) = (0, 0);
    while before < row {
        cures += cured(norm::effect(&RULES[before])).is_some() as usize;
        before += 1;
    }
    assert!(cures <= NO_CURE as usize, "a cure is a number of eight bits");
    cures
}

const fn cured(effect: Effect) -> Option<Cured> {
    match effect {
        Effect::Closes(_, Why::Obstructs(cure)) => {
            let (mut fields, mut rest) = (0, cure.then);
            while let [value, others @ ..] = rest {
                fields |= value.question().mask();
                rest = others;
            }
            Some(Cured { anew: fields_of(cure.anew) | fields, fields, then: set_of(cure.then) })
        }
        Effect::Closes(_, Why::Refuses(_) | Why::Unsettled)
        | Effect::Admits
        | Effect::Opens(_)
        | Effect::OpensOnly(_)
        | Effect::MovesToTheZone => None,
    }
}
