//! How do answers and options come in from JavaScript or JSON, and outcomes and records go out?
//!
//! For whoever calls the package. Nobody else, but the door itself (`wasm`), may know serde.
#![cfg(feature = "serde")]

mod outcome;
mod vectors;
mod wordings;

use super::given::Pairs;
use crate::answers::input::Given;
use crate::answers::question::Answers;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Answers, or every mistake in them.
impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::deserialize(deserializer)?.answers().strictly().map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some((name, Anything(given))) = map.next_entry()? {
                    pairs.push((name, given));
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}

/// Whatever was given for a name.
struct Anything(Given);

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnythingVisitor;
        impl<'de> Visitor<'de> for AnythingVisitor {
            type Value = Anything;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("anything")
            }

            fn visit_str<E>(self, text: &str) -> Result<Anything, E> {
                Ok(Anything(Given::Text(text.to_owned())))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a boolean")))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Anything, E> {
                Ok(Anything(Given::Other("a number")))
            }

            fn visit_unit<E>(self) -> Result<Anything, E> {
                Ok(Anything(Given::Other("null")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Anything, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Anything(Given::Other("a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Anything, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Anything(Given::Other("an object")))
            }
        }
        deserializer.deserialize_any(AnythingVisitor)
    }
}
