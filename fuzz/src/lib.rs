//! Which promises are kept, whatever comes in? One function for each door, given any bytes at all; it panics where
//! one is broken.
//!
//! For whoever fuzzes. May know everything, and nothing may know it.

mod bytes;
mod links;
mod person;
mod reading;

pub use links::{fragment, links};
pub use reading::{answers, options};
