//! What does the package call? Numbers in, numbers out; and what is no number yet is read name by name, with
//! every mistake in it.
//!
//! The scripts beside `www/package/outcome.js` make of it what `tirkeu.d.ts` describes. No object comes in here: a
//! proxy or a getter may throw at any touch, and what throws through WebAssembly leaves its stack behind.

use super::day_at;
use crate::answers::input::{Given, InputError, Problem, quote};
use crate::answers::question::{Answers, Question};
use crate::api::given::{self, OPTIONS, Pairs};
use crate::api::numbers::{self, names};
use crate::calendar::Date;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    /// The numbers that were said last. Its memory is kept: a call allocates nothing.
    static SAID: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };

    /// What has been given by name.
    static GIVEN: RefCell<ByName> = const { RefCell::new(ByName::NOTHING) };
}

/// Where the numbers of an outcome are (see [`numbers`]): for answers in their low and high bits, and a day.
/// Nowhere where the calendar has no such day.
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

/// The number of the day in Kazakhstan at this time, in milliseconds since 1970.
#[wasm_bindgen]
#[must_use]
pub fn today(time: f64) -> u32 {
    numbers::numbered(day_at(time))
}

/// An answer is given: to the question of this name, this [`Kind`] of thing, and the text where it is one.
#[wasm_bindgen(js_name = giveAnswer)]
pub fn give_answer(name: String, kind: u32, text: String) {
    GIVEN.with_borrow_mut(|ByName { answers, problems, .. }| {
        let is_known = Question::named(&name).is_some();
        take(answers, problems, name, is_known, Kind::numbered(kind), text);
    });
}

/// The same of an option.
#[wasm_bindgen(js_name = giveOption)]
pub fn give_option(name: String, kind: u32, text: String) {
    GIVEN.with_borrow_mut(|ByName { options, problems, .. }| {
        let is_known = OPTIONS.contains(&name.as_str());
        take(options, problems, name, is_known, Kind::numbered(kind), text);
    });
}

/// The answers, or the options, are as a whole nothing with names in it.
#[wasm_bindgen]
pub fn refuse(what: usize, kind: u32) {
    let what = ["answers", "options"].get(what).copied().unwrap_or_default();
    GIVEN.with_borrow_mut(|given| {
        given.problems.push(match Kind::numbered(kind) {
            Kind::Unreadable => Problem::Unreadable(what.to_owned()),
            Kind::Text | Kind::Nothing | Kind::Other(_) => Problem::NotAnObject(what),
        });
    });
}

/// Reads what was given: where the answers' low and high bits, the place of the language among all, and the day
/// are, 0 where none is given. Nowhere where [`mistake`] has something to say. The next one begins anew.
#[wasm_bindgen]
#[must_use]
pub fn read() -> *const u32 {
    GIVEN.with_borrow_mut(|all| {
        let ByName { answers, options, problems, .. } = std::mem::replace(all, ByName::NOTHING);
        match given::read(&answers, &options, problems) {
            Ok((answers, options)) => {
                said(|numbers| numbers::given(numbers, &answers, options.lang, options.on))
            }
            Err(error) => {
                all.error = Some(error);
                std::ptr::null()
            }
        }
    })
}

/// The mistake in this place, none behind the last; the first one is all of them in a line.
#[wasm_bindgen]
#[must_use]
pub fn mistake(place: usize) -> Option<String> {
    GIVEN.with_borrow(|given| {
        let error = given.error.as_ref()?;
        match place.checked_sub(1) {
            None => Some(error.to_string()),
            Some(place) => error.problems.get(place).map(ToString::to_string),
        }
    })
}

/// By which a script knows that its tables are those of this program.
#[wasm_bindgen]
#[must_use]
pub fn digest() -> u32 {
    names::DIGEST
}

fn on_a_day(on: u32, say: impl FnOnce(&mut Vec<u32>, Date)) -> *const u32 {
    numbers::dated(on).map_or(std::ptr::null(), |on| said(|numbers| say(numbers, on)))
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

/// What was given by name, until it is read; and then what is wrong with it.
struct ByName {
    answers: Pairs,
    options: Pairs,
    problems: Vec<Problem>,
    error: Option<InputError>,
}

impl ByName {
    const NOTHING: Self =
        Self { answers: Pairs(Vec::new()), options: Pairs(Vec::new()), problems: Vec::new(), error: None };
}

fn take(
    pairs: &mut Pairs,
    problems: &mut Vec<Problem>,
    name: String,
    is_known: bool,
    kind: Kind,
    text: String,
) {
    let given = match kind {
        Kind::Unreadable => return problems.push(Problem::Unreadable(quote(&name))),
        Kind::Text => Given::Text(text),
        // Nothing is given under a name that is known.
        Kind::Nothing if is_known => return,
        Kind::Nothing => Given::Other("an object"),
        Kind::Other(what) => Given::Other(what),
    };
    pairs.0.push((name, given));
}

/// What may be given, as it is numbered in `www/package/given.js`.
#[derive(Clone, Copy)]
enum Kind {
    /// It threw when it was touched.
    Unreadable,
    Text,
    Nothing,
    /// Something else, in words.
    Other(&'static str),
}

impl Kind {
    fn numbered(number: u32) -> Self {
        match number {
            0 => Self::Unreadable,
            1 => Self::Text,
            2 => Self::Nothing,
            3 => Self::Other("null"),
            4 => Self::Other("a boolean"),
            5 => Self::Other("a number"),
            _ => Self::Other("an object"),
        }
    }
}
