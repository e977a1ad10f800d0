//! What does the law say? Data only: sources, results, rules, caveats and what to do, each a row with its
//! dates.
//!
//! For whoever changes the law. Nothing here computes. Must not know: how rules become a decision, and any
//! word that a person reads.

pub mod source;
pub mod basis;
pub mod result;
pub mod condition;
pub mod terms;
pub mod rules;
pub mod remedy;
pub mod advice;
pub mod glance;
pub mod history;
