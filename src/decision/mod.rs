//! How do rules become a decision? Exactly, over everything that a person may still answer.
//!
//! For whoever works on the decision. Must not know: a word that a person reads, a screen, a clock.

pub mod sets;
pub mod space;
pub mod terms;
pub mod norm;
pub mod cubes;
pub mod effects;
pub mod left;
mod refusal;
pub mod diagram;
pub mod findings;
pub mod paths;
mod compiled;
pub mod cures;
pub mod version;
pub mod applies;
pub mod in_force;
pub mod grounds;
pub mod better;
pub mod remedy;
pub mod decide;
pub mod signs;
mod signed;
pub mod advice;
