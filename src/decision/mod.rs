//! How do rules become a decision? Exactly, over everything that a person may still answer.
//!
//! For whoever works on the decision. Must not know: a word that a person reads, a screen, a clock.

pub mod truth;
pub mod terms;
pub mod condition;
pub mod norm;
pub mod in_force;
pub mod better;
pub mod evaluate;
pub mod reachable;
pub mod remedy;
pub mod decide;
pub mod advice;
