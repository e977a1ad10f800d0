//! What does the package call? `check` and `rules`, objects in, objects out.

use super::today;
use crate::answers::input::{InputError, Problem, quote};
use crate::answers::question::Question;
use crate::api::json::{self, OPTIONS, Pairs};
use crate::explain;
use js_sys::{Array, Map, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// `check(answers, options)`: see `tirkeu.d.ts`.
///
/// # Errors
/// An `InputError` with every mistake.
#[wasm_bindgen]
pub fn check(answers: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let mut problems = Vec::new();
    let answers = pairs("answers", answers, |name| Question::named(name).is_some(), &mut problems);
    let options = optional_pairs(options, &mut problems);
    let (answers, options) = json::read(&answers, &options, problems).map_err(|error| thrown(&error))?;
    to_object(&explain::check(&answers, options.on.unwrap_or_else(today), options.lang))
}

/// `rules(options)`: see `tirkeu.d.ts`.
///
/// # Errors
/// An `InputError` with every mistake.
#[wasm_bindgen]
pub fn rules(options: &JsValue) -> Result<JsValue, JsValue> {
    let mut problems = Vec::new();
    let options = optional_pairs(options, &mut problems);
    let (_, options) = json::read(&Pairs::default(), &options, problems).map_err(|error| thrown(&error))?;
    to_object(&explain::rules(options.on.unwrap_or_else(today), options.lang))
}

fn to_object(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let plain_objects = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&plain_objects).map_err(JsValue::from)
}

fn optional_pairs(options: &JsValue, problems: &mut Vec<Problem>) -> Pairs {
    if options.is_undefined() {
        Pairs::default()
    } else {
        pairs("options", options, |name| OPTIONS.contains(&name), problems)
    }
}

/// Copies what can be read out of a foreign object before serde sees it: a proxy or a getter may throw at any touch, and
/// what throws through WebAssembly leaves its stack behind.
///
/// `undefined` stands for nothing given, under a name that is known.
fn pairs(what: &'static str, value: &JsValue, known: fn(&str) -> bool, problems: &mut Vec<Problem>) -> Pairs {
    let keys = match own_keys(value) {
        Ok(Some(keys)) => keys,
        Ok(None) => {
            problems.push(Problem::NotAnObject(what));
            return Pairs::default();
        }
        Err(_) => {
            problems.push(Problem::Unreadable(what.to_owned()));
            return Pairs::default();
        }
    };
    let copy = Map::new();
    for key in keys.iter() {
        match Reflect::get(value, &key) {
            Ok(given) if given.is_undefined() && key.as_string().is_some_and(|name| known(&name)) => {}
            Ok(_) if !key.is_string() => {
                copy.set(&JsValue::from_str("Symbol()"), &Object::new());
            }
            Ok(given)
                if given.is_object()
                    || given.is_function()
                    || given.is_symbol()
                    || given.is_bigint()
                    || given.is_undefined() =>
            {
                copy.set(&key, &Object::new());
            }
            Ok(given) => {
                copy.set(&key, &given);
            }
            Err(_) => problems.push(Problem::Unreadable(quote(&key.as_string().unwrap_or_default()))),
        }
    }
    serde_wasm_bindgen::from_value(copy.into()).unwrap_or_else(|_| {
        problems.push(Problem::Unreadable(what.to_owned()));
        Pairs::default()
    })
}

/// The keys of a plain object; `None` where it is anything else.
fn own_keys(value: &JsValue) -> Result<Option<Array>, JsValue> {
    if !value.is_object() {
        return Ok(None);
    }
    let prototype = JsValue::from(Reflect::get_prototype_of(value)?);
    let is_plain = prototype.is_null() || Reflect::get_prototype_of(&prototype).map(JsValue::from)?.is_null();
    let is_plain = is_plain && !Array::is_array(value);
    if is_plain { Reflect::own_keys(value).map(Some) } else { Ok(None) }
}

fn thrown(error: &InputError) -> JsValue {
    let problems: Array =
        error.problems.iter().map(|problem| JsValue::from_str(&problem.to_string())).collect();
    let thrown = js_sys::Error::new(&error.to_string());
    thrown.set_name("InputError");
    // Defining a property on an error that was made a line above cannot fail.
    let _ = Reflect::set(&thrown, &JsValue::from_str("problems"), &problems);
    thrown.into()
}
