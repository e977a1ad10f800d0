//! How do answers and options come in from JavaScript or JSON, and outcomes and records go out?
//!
//! For whoever calls the package. Nobody else, but the door itself (`wasm`), may know serde.
#![cfg(feature = "serde")]

mod counts;
mod outcome;
mod vectors;
mod wordings;

use crate::answers::input::{InputError, Problem, Raw, Reading, civil_day, quote};
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::lang::Lang;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

pub use counts::Counts;

/// Names and what was given for them, before anything is known about either.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(String, Raw)>);

/// The names of the options.
pub const OPTIONS: &[&str] = &["lang", "on"];

/// What to answer for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language to answer in.
    pub lang: Lang,
    /// The day to answer for; today where none is given.
    pub on: Option<Date>,
}

impl Pairs {
    /// Reads answers, with every mistake.
    #[must_use]
    pub fn answers(&self) -> Reading {
        Reading::of(self.0.iter().map(|(name, given)| (name.as_str(), given.clone())))
    }

    /// Reads options, with every mistake.
    #[must_use]
    pub fn options(&self) -> (Options, Vec<Problem>) {
        let mut options = Options { lang: Lang::DEFAULT, on: None };
        let mut problems = Vec::new();
        for (name, given) in &self.0 {
            let read = match (name.as_str(), given) {
                ("lang", Raw::Text(code)) => Lang::coded(code)
                    .map(|lang| options.lang = lang)
                    .ok_or_else(|| Problem::UnknownLanguage(quote(code))),
                ("on", Raw::Text(text)) => civil_day(text).map(|on| options.on = Some(on)),
                ("lang", Raw::Other(kind)) => Err(Problem::NotText { question: "lang", kind }),
                ("on", Raw::Other(kind)) => Err(Problem::NotText { question: "on", kind }),
                (unknown, _) => Err(Problem::UnknownOption(quote(unknown))),
            };
            problems.extend(read.err());
        }
        (options, problems)
    }
}

/// Answers, or every mistake in them.
impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Pairs::deserialize(deserializer)?.answers().strictly().map_err(D::Error::custom)
    }
}

/// Reads answers and options together.
///
/// # Errors
/// Every mistake in both.
pub fn read(
    answers: &Pairs,
    options: &Pairs,
    before: Vec<Problem>,
) -> Result<(Answers, Options), InputError> {
    let Reading { answers, problems } = answers.answers();
    let (options, more) = options.options();
    let problems: Vec<_> = before.into_iter().chain(problems).chain(more).collect();
    if problems.is_empty() { Ok((answers, options)) } else { Err(InputError::of(problems)) }
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
struct Anything(Raw);

impl<'de> Deserialize<'de> for Anything {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnythingVisitor;
        impl<'de> Visitor<'de> for AnythingVisitor {
            type Value = Anything;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("anything")
            }

            fn visit_str<E>(self, text: &str) -> Result<Anything, E> {
                Ok(Anything(Raw::text(text)))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Anything, E> {
                Ok(Anything(Raw::Other("a boolean")))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Anything, E> {
                Ok(Anything(Raw::Other("a number")))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Anything, E> {
                Ok(Anything(Raw::Other("a number")))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Anything, E> {
                Ok(Anything(Raw::Other("a number")))
            }

            fn visit_unit<E>(self) -> Result<Anything, E> {
                Ok(Anything(Raw::Other("null")))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Anything, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Anything(Raw::Other("a list")))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Anything, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Anything(Raw::Other("an object")))
            }
        }
        deserializer.deserialize_any(AnythingVisitor)
    }
}
