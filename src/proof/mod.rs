//! Is it right? Everybody decided for, the table held to what it must be, and what has changed, said of
//! groups of people.
//!
//! For whoever checks the law or the decision. Must not know: a screen, a page, serde.

pub mod cases;
pub mod oracle;
pub mod graph;
pub mod census;
pub mod validate;
pub mod groups;
pub mod vectors;
pub mod sentences;
pub mod wordings;
pub mod diff;
pub mod people;
pub mod rewordings;
pub mod sent;
