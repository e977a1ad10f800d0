//! How does a count of everybody go out to JavaScript? As an object: how many cases, by what was counted.

use crate::proof::census::Count;
use serde::ser::{Serialize, Serializer};

/// What was counted.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'c>(pub &'c [Count]);

impl Serialize for Counts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|count| (count.name(), count.cases)))
    }
}
