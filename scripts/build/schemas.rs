//! How does a schema stand alone? What it takes from another one is copied into it, so that whoever validates
//! with it loads one file.
//!
//! By hand it is written once: `answers.schema.json` is made of the table of questions (`contract.rs`), the
//! others stand beside this file and refer to it and to one another.

use serde_json::Value;

/// The schemas that refer to others, as they are written by hand.
const BY_HAND: &[(&str, &str)] = &[
    ("outcome.schema.json", include_str!("outcome.schema.json")),
    ("cases.schema.json", include_str!("cases.schema.json")),
];

/// Where the parts of a schema stand in it, for a reference and as a key.
const PARTS: (&str, &str) = ("#/$defs/", "$defs");

/// What is of a whole schema and not of a part.
const OF_A_WHOLE: &[&str] = &["$schema", "$id", PARTS.1];

/// Each schema that is written by hand, by its name, with all that it refers to in it.
pub fn alone(answers: &str) -> Result<Vec<(&'static str, String)>, String> {
    let read = |(name, text): (&'static str, &str)| {
        let schema = serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        Ok((name, schema))
    };
    let all = [("answers.schema.json", answers)].into_iter().chain(BY_HAND.iter().copied()).map(read);
    let all: Vec<(_, Value)> = all.collect::<Result<_, String>>()?;
    let made = all.iter().skip(1).map(|(name, schema)| {
        let mut bundle = Bundle { all: &all, whole: name, taken: Vec::new() };
        let schema = bundle.with_its_parts(schema)?;
        Ok((*name, format!("{schema:#}\n")))
    });
    made.collect()
}

/// A schema in the making.
struct Bundle<'s> {
    all: &'s [(&'static str, Value)],
    whole: &'s str,
    /// The parts of others that it needs: of which schema, where in it, and under which name they stand here.
    taken: Vec<(String, String, String)>,
}

impl Bundle<'_> {
    fn with_its_parts(&mut self, schema: &Value) -> Result<Value, String> {
        let mut schema = self.here(schema, self.whole);
        let parts = schema.get_mut(PARTS.1).and_then(Value::as_object_mut);
        let parts = parts.ok_or(format!("{}: it has no `$defs`", self.whole))?;
        let mut done = 0;
        while let Some((file, place, name)) = self.taken.get(done).cloned() {
            done += 1;
            let part = self.find(&file, &place)?;
            let part = self.here(&part, &file);
            if parts.insert(name.clone(), part).is_some() {
                return Err(format!("{}: `{name}` is also a part of {file}", self.whole));
            }
        }
        Ok(schema)
    }

    /// The same, with every reference into another schema as one into this one.
    fn here(&mut self, value: &Value, from: &str) -> Value {
        match value {
            Value::Object(object) => {
                let entries = object.iter().map(|(key, value)| match (key.as_str(), value) {
                    ("$ref", Value::String(reference)) => (key.clone(), self.reference(reference, from)),
                    _ => (key.clone(), self.here(value, from)),
                });
                Value::Object(entries.collect())
            }
            Value::Array(items) => items.iter().map(|item| self.here(item, from)).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
        }
    }

    fn reference(&mut self, reference: &str, from: &str) -> Value {
        let (file, place) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if file.is_empty() { from } else { file };
        if file == self.whole {
            return format!("#{place}").into();
        }
        let name = place.strip_prefix(&PARTS.0[1..]).unwrap_or_else(|| file.trim_end_matches(".schema.json"));
        let taken = (file.to_owned(), place.to_owned(), name.to_owned());
        if !self.taken.contains(&taken) {
            self.taken.push(taken);
        }
        format!("{}{name}", PARTS.0).into()
    }

    /// A part of a schema, or the whole as a part.
    fn find(&self, file: &str, place: &str) -> Result<Value, String> {
        let schema = self.all.iter().find(|(name, _)| *name == file).map(|(_, schema)| schema);
        let part = schema.and_then(|schema| schema.pointer(place));
        let mut part = part.cloned().ok_or(format!("{}: there is no {file}#{place}", self.whole))?;
        if let (Some(object), true) = (part.as_object_mut(), place.is_empty()) {
            object.retain(|key, _| !OF_A_WHOLE.contains(&key.as_str()));
        }
        Ok(part)
    }
}
