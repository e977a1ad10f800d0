//! How do rules become a decision? Exactly, over everything that a person may still answer.
//!
//! For whoever works on the decision. Must not know: a word that a person reads, a screen, a clock.

pub mod sets;
pub mod terms;
pub mod norm;
pub mod in_force;
pub mod better;
pub mod remedy;
pub mod oracle;
pub mod decide;
pub mod advice;
