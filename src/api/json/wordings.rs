//! How does the record of all sentences go out to JSON, and come back from it?

use crate::proof::sentences::Said;
use crate::proof::vectors::{AnswersByName, Stretch};
use crate::proof::wordings::{Told, Worded, Wording, Wordings};
use serde::de::{Deserialize, Deserializer, Error, MapAccess};
use serde::ser::{Serialize, SerializeStruct, Serializer};

impl Serialize for Wordings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Wordings", 3)?;
        object.serialize_field("stretches", &self.stretches)?;
        object.serialize_field("sentences", &self.sentences)?;
        object.serialize_field("told", &self.told)?;
        object.end()
    }
}

impl Serialize for Worded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Worded", 2)?;
        object.serialize_field("name", &self.name)?;
        object.serialize_field("wordings", &self.wordings)?;
        object.end()
    }
}

impl Serialize for Wording {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let from = [("from", &self.from)];
        let until = self.until.iter().map(|until| ("until", until));
        let said = self.said.iter().map(|(language, text)| (language.as_str(), text));
        serializer.collect_map(from.into_iter().chain(until).chain(said))
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Told", 3)?;
        object.serialize_field("answers", &self.answers)?;
        object.serialize_field("on", &self.on)?;
        object.serialize_field("says", &self.says)?;
        object.end()
    }
}

#[derive(serde::Deserialize)]
struct WordingsIn {
    stretches: Vec<Stretch>,
    sentences: Vec<WordedIn>,
    told: Vec<ToldIn>,
}

#[derive(serde::Deserialize)]
struct WordedIn {
    name: String,
    wordings: Vec<Wording>,
}

#[derive(serde::Deserialize)]
struct ToldIn {
    answers: AnswersByName,
    on: Vec<String>,
    says: Vec<String>,
}

impl<'de> Deserialize<'de> for Wordings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let WordingsIn { stretches, sentences, told } = WordingsIn::deserialize(deserializer)?;
        let worded = |WordedIn { name, wordings }: WordedIn| Worded { name, wordings };
        let told = told.into_iter().map(|ToldIn { answers, on, says }| Told { answers, on, says });
        Ok(Self { stretches, sentences: sentences.into_iter().map(worded).collect(), told: told.collect() })
    }
}

/// Texts by their names, in the order in which they stand, however long they are.
struct Texts(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Texts;

            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("texts by their names")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let mut texts = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    texts.push(pair);
                }
                Ok(Texts(texts))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}

/// Whatever is not a day is said in some language: a version may have had others than ours.
impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Texts(texts) = Texts::deserialize(deserializer)?;
        let (mut from, mut until, mut said) = (None, None, Said::new());
        for (name, text) in texts {
            match name.as_str() {
                "from" => from = Some(text),
                "until" => until = Some(text),
                language => said.push((language.to_owned(), text)),
            }
        }
        let from = from.ok_or_else(|| D::Error::missing_field("from"))?;
        Ok(Self { from, until, said })
    }
}
