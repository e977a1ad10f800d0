//! What is asked, and what has a person answered?
//!
//! For everybody. Must not know: the law, a decision, a word that a person reads.

mod escapes;
pub mod input;
pub mod link;
pub mod names;
mod pair;
mod quote;
mod read;
pub mod question;
pub mod questions;
pub mod said;
