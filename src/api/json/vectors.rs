//! How do vectors go out to JSON, and come back from it?

use super::Pairs;
use crate::answers::input::Raw;
use crate::proof::vectors::{AnswersByName, Expected, ExpectedChange, Stretch, Vector, Vectors};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeStruct, Serializer};

impl Serialize for Vectors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Vectors", 4)?;
        object.serialize_field("checked", &self.checked)?;
        object.serialize_field("reviewBy", &self.review_by)?;
        object.serialize_field("stretches", &self.stretches)?;
        object.serialize_field("cases", &self.cases)?;
        object.end()
    }
}

impl Serialize for Stretch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Stretch", 2)?;
        object.serialize_field("from", &self.from)?;
        optional(&mut object, "until", self.until.as_ref())?;
        object.end()
    }
}

impl Serialize for Vector {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Vector", 3)?;
        object.serialize_field("answers", &self.answers)?;
        object.serialize_field("on", &self.on)?;
        object.serialize_field("expect", &self.expect)?;
        object.end()
    }
}

impl Serialize for Expected {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Expected", 7)?;
        object.serialize_field("result", &self.result)?;
        optional(&mut object, "at", self.at.as_ref())?;
        object.serialize_field("because", &self.because)?;
        object.serialize_field("caveats", &self.caveats)?;
        optional(&mut object, "then", self.then.as_ref())?;
        object.serialize_field("changes", &self.changes)?;
        object.serialize_field("current", &self.current)?;
        object.end()
    }
}

impl Serialize for ExpectedChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("ExpectedChange", 3)?;
        object.serialize_field("answers", &self.answers)?;
        object.serialize_field("result", &self.result)?;
        optional(&mut object, "at", self.at.as_ref())?;
        object.end()
    }
}

impl Serialize for AnswersByName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(question, value)| (question, value)))
    }
}

/// What is not there is left out.
fn optional<O: SerializeStruct>(
    object: &mut O,
    name: &'static str,
    text: Option<&String>,
) -> Result<(), O::Error> {
    match text {
        Some(text) => object.serialize_field(name, text),
        None => object.skip_field(name),
    }
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct VectorsIn {
    checked: String,
    review_by: String,
    stretches: Vec<Stretch>,
    cases: Vec<VectorIn>,
}

#[derive(serde::Deserialize)]
struct StretchIn {
    from: String,
    until: Option<String>,
}

#[derive(serde::Deserialize)]
struct VectorIn {
    answers: AnswersByName,
    on: Vec<String>,
    expect: ExpectedIn,
}

#[derive(serde::Deserialize)]
struct ExpectedIn {
    result: String,
    at: Option<String>,
    because: Vec<String>,
    caveats: Vec<String>,
    then: Option<String>,
    changes: Vec<ChangeIn>,
    current: bool,
}

#[derive(serde::Deserialize)]
struct ChangeIn {
    answers: AnswersByName,
    result: String,
    at: Option<String>,
}

impl<'de> Deserialize<'de> for Vectors {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let VectorsIn { checked, review_by, stretches, cases } = VectorsIn::deserialize(deserializer)?;
        Ok(Self { checked, review_by, stretches, cases: cases.into_iter().map(Vector::from).collect() })
    }
}

impl<'de> Deserialize<'de> for Stretch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let StretchIn { from, until } = StretchIn::deserialize(deserializer)?;
        Ok(Self { from, until })
    }
}

impl From<VectorIn> for Vector {
    fn from(VectorIn { answers, on, expect }: VectorIn) -> Self {
        let ExpectedIn { result, at, because, caveats, then, changes, current } = expect;
        let changes = changes.into_iter().map(ExpectedChange::from).collect();
        Self { answers, on, expect: Expected { result, at, because, caveats, then, changes, current } }
    }
}

impl From<ChangeIn> for ExpectedChange {
    fn from(ChangeIn { answers, result, at }: ChangeIn) -> Self {
        Self { answers, result, at }
    }
}

impl<'de> Deserialize<'de> for AnswersByName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Pairs(pairs) = Pairs::deserialize(deserializer)?;
        let texts = pairs.into_iter().map(|(name, given)| match given {
            Raw::Text(text) => Ok((name, text)),
            Raw::Other(kind) => Err(D::Error::custom([name.as_str(), " takes text, not ", kind].concat())),
        });
        texts.collect::<Result<_, _>>().map(Self)
    }
}
