//! When does a rule apply? Conditions as data.

use super::terms::Definition;
use crate::answers::question::OneOf;

/// A condition on answers, as data: it can be read, printed and counted, not only called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of these; of none, it holds.
    All(&'static [Condition]),
    /// At least one of these; of none, it does not hold.
    Any(&'static [Condition]),
    /// True of whom that is not true of.
    Not(&'static Condition),
    /// The answer to a question is one of these.
    Is(OneOf),
    /// What the law defines, as it is on the day: see [`terms`](super::terms).
    Meets(Definition),
}

/// It holds whatever is answered.
pub const ALWAYS: Condition = Condition::All(&[]);
