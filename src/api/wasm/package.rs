//! What does the package call? Numbers in, numbers out; and what is no number yet is read out of objects, with
//! every mistake in it.
//!
//! `www/package/outcome.js` makes of the numbers what `tirkeu.d.ts` describes.

use super::today;
use crate::answers::input::{InputError, Problem, quote};
use crate::answers::question::{Answers, Question};
use crate::api::json::{self, OPTIONS, Options, Pairs};
use crate::api::numbers::{self, names};
use crate::calendar::Date;
use js_sys::{Array, Map, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The numbers that were said last. Its memory is kept: a call allocates nothing.
    static SAID: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

/// Where the numbers of an outcome are (see [`numbers`]): for answers in their low and high bits, and a day; 0 is
/// today. Nowhere where the calendar has no such day.
#[wasm_bindgen]
#[must_use]
pub fn check(low: u32, high: u32, on: u32) -> *const u32 {
    on_a_day(on, |said, on| numbers::check(said, &answers(low, high), on))
}

/// The same of the verdict alone.
#[wasm_bindgen]
#[must_use]
pub fn verdict(low: u32, high: u32, on: u32) -> *const u32 {
    on_a_day(on, |said, on| numbers::verdict(said, &answers(low, high), on))
}

/// The same of all the rules of a day.
#[wasm_bindgen]
#[must_use]
pub fn rules(on: u32) -> *const u32 {
    on_a_day(on, numbers::rules)
}

/// Reads answers and options out of objects: where their numbers are, the answers' low and high bits, the place of
/// the language among all, and the day, 0 where none is given.
///
/// # Errors
/// An `InputError` with every mistake.
#[wasm_bindgen]
pub fn read(answers: &JsValue, options: &JsValue) -> Result<*const u32, JsValue> {
    let mut problems = Vec::new();
    let answers = pairs("answers", answers, |name| Question::named(name).is_some(), &mut problems);
    let options = optional_pairs(options, &mut problems);
    json::read(&answers, &options, problems).map(numbered).map_err(|error| thrown(&error))
}

/// The same of options alone: nothing is answered.
///
/// # Errors
/// As [`read`].
#[wasm_bindgen(js_name = readOptions)]
pub fn read_options(options: &JsValue) -> Result<*const u32, JsValue> {
    let mut problems = Vec::new();
    let options = optional_pairs(options, &mut problems);
    json::read(&Pairs::default(), &options, problems).map(numbered).map_err(|error| thrown(&error))
}

/// The memory that the numbers are in.
#[wasm_bindgen(js_name = memoryOfNumbers)]
#[must_use]
pub fn memory_of_numbers() -> JsValue {
    wasm_bindgen::memory()
}

/// By which a script knows that its tables are those of this program.
#[wasm_bindgen]
#[must_use]
pub fn digest() -> u32 {
    names::DIGEST
}

fn on_a_day(on: u32, say: impl FnOnce(&mut Vec<u32>, Date)) -> *const u32 {
    let on = if on == 0 { Some(today()) } else { numbers::dated(on) };
    on.map_or(std::ptr::null(), |on| said(|numbers| say(numbers, on)))
}

fn said(say: impl FnOnce(&mut Vec<u32>)) -> *const u32 {
    SAID.with_borrow_mut(|numbers| {
        numbers.clear();
        say(numbers);
        numbers.as_ptr()
    })
}

fn answers(low: u32, high: u32) -> Answers {
    numbers::unpacked(u64::from(high) << u32::BITS | u64::from(low))
}

fn numbered((answers, options): (Answers, Options)) -> *const u32 {
    said(|numbers| numbers::given(numbers, &answers, options.lang, options.on))
}

fn optional_pairs(options: &JsValue, problems: &mut Vec<Problem>) -> Pairs {
    if options.is_undefined() {
        Pairs::default()
    } else {
        pairs("options", options, |name| OPTIONS.contains(&name), problems)
    }
}

/// Copies what can be read out of a foreign object before serde sees it: a proxy or a getter may throw at any
/// touch, and what throws through WebAssembly leaves its stack behind.
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
