//! What does the module export to JavaScript, and what day is it? The only place with a clock.

#[cfg(feature = "census")]
mod run;

#[cfg(feature = "census")]
pub use run::Run;

#[cfg(feature = "page")]
use crate::browser::Element;
#[cfg(any(feature = "page", feature = "objects"))]
use crate::law::Date;
#[cfg(any(feature = "page", feature = "objects"))]
use wasm_bindgen::prelude::*;

/// Kazakhstan is five hours ahead of UTC, all of it and all year, since 1 March 2024.
#[cfg(any(feature = "page", feature = "objects"))]
const MILLISECONDS_AHEAD_OF_UTC: f64 = 5.0 * 60.0 * 60.0 * 1000.0;

/// The civil day in Kazakhstan, whatever the zone of the device. A clock beyond the calendar gives its last day, which is long
/// past every review.
#[cfg(any(feature = "page", feature = "objects"))]
fn today() -> Date {
    let there = js_sys::Date::new(&JsValue::from_f64(js_sys::Date::now() + MILLISECONDS_AHEAD_OF_UTC));
    let part = |number: u32| i8::try_from(number).unwrap_or(0);
    let year = i16::try_from(there.get_utc_full_year()).unwrap_or(i16::MAX);
    Date::new(year, part(there.get_utc_month() + 1), part(there.get_utc_date())).unwrap_or(Date::MAX)
}

/// Draws the screen at an address (a fragment, with or without its `#`) into one element, and the links to it in the other
/// languages into another. The language is that of the nearest element around it that has one.
///
/// # Errors
/// The browser refuses.
#[cfg(feature = "page")]
#[wasm_bindgen]
pub fn draw(screen: &Element, languages: &Element, address: &str) -> Result<(), JsValue> {
    draw_on(screen, languages, address, today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`draw`].
#[cfg(feature = "page")]
pub fn draw_on(screen: &Element, languages: &Element, address: &str, today: Date) -> Result<(), JsValue> {
    crate::browser::draw(screen, languages, address, today)
}

/// Draws what is around the screen in somebody else's page, with what has changed since an article was published (a civil day,
/// `YYYY-MM-DD`; anything else is no day, and nothing is said of it).
///
/// # Errors
/// The browser refuses.
#[cfg(feature = "page")]
#[wasm_bindgen]
pub fn furnish(place: &Element, published: &str) -> Result<(), JsValue> {
    furnish_on(place, published, today())
}

/// The same on a day of one's own; not exported to JavaScript.
///
/// # Errors
/// As [`furnish`].
#[cfg(feature = "page")]
pub fn furnish_on(place: &Element, published: &str, today: Date) -> Result<(), JsValue> {
    crate::browser::furnish(place, published, today)
}

/// `check(answers, options)`: see `tirkeu.d.ts`.
///
/// # Errors
/// An `InputError` with every mistake.
#[cfg(feature = "objects")]
#[wasm_bindgen]
pub fn check(answers: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    objects::check(answers, options)
}

/// `rules(options)`: see `tirkeu.d.ts`.
///
/// # Errors
/// An `InputError` with every mistake.
#[cfg(feature = "objects")]
#[wasm_bindgen]
pub fn rules(options: &JsValue) -> Result<JsValue, JsValue> {
    objects::rules(options)
}

#[cfg(feature = "objects")]
mod objects {
    use super::today;
    use crate::facts::{InputError, Problem, quote};
    use crate::outcome;
    use crate::question::Question;
    use crate::wire::{self, OPTIONS, Pairs};
    use js_sys::{Array, Map, Object, Reflect};
    use serde::Serialize;
    use wasm_bindgen::prelude::*;

    pub(super) fn check(answers: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
        let mut problems = Vec::new();
        let answers = pairs("answers", answers, |name| Question::named(name).is_some(), &mut problems);
        let options = optional_pairs(options, &mut problems);
        let (answers, options) = wire::read(&answers, &options, problems).map_err(|error| thrown(&error))?;
        to_object(&outcome::check(&answers, options.on.unwrap_or_else(today), options.lang))
    }

    pub(super) fn rules(options: &JsValue) -> Result<JsValue, JsValue> {
        let mut problems = Vec::new();
        let options = optional_pairs(options, &mut problems);
        let (_, options) = wire::read(&Pairs::default(), &options, problems).map_err(|error| thrown(&error))?;
        to_object(&outcome::rules(options.on.unwrap_or_else(today), options.lang))
    }

    fn to_object(told: &impl Serialize) -> Result<JsValue, JsValue> {
        let plain_objects = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
        told.serialize(&plain_objects).map_err(JsValue::from)
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
        let problems: Array = error.problems.iter().map(|problem| JsValue::from_str(&problem.to_string())).collect();
        let thrown = js_sys::Error::new(&error.to_string());
        thrown.set_name("InputError");
        // Defining a property on an error that was made a line above cannot fail.
        let _ = Reflect::set(&thrown, &JsValue::from_str("problems"), &problems);
        thrown.into()
    }
}
