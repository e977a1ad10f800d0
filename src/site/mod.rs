//! What is served? Whole documents, made of screens: the checker, the open book, what stands in other
//! people's pages.
//!
//! For whoever works on the pages. Must not know: serde, a live document, a clock.

pub mod policy;
pub mod anchors;
pub mod layout;
pub mod preview;
pub mod oembed;
pub mod checker;
pub mod no_script;
pub mod owner;
mod astray;
pub mod not_found;
pub mod no_network;
pub mod single_file;
pub mod moment;
pub mod reminder;
pub mod ical;
pub mod fields;
mod send;
pub mod agree;
pub mod otherwise;
pub mod accessibility;
pub mod desk;
pub mod desk_file;
mod slip;
mod sealed;
pub mod book;
pub mod embed;
