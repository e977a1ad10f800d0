//! What does a module export to JavaScript, and what day is it? A door for each kind of caller, and the only
//! clock.
//!
//! For whoever calls from JavaScript. Nobody else may know a clock.

#[cfg(feature = "census")]
mod census;
#[cfg(feature = "objects")]
pub mod package;
#[cfg(feature = "page")]
pub mod page;

#[cfg(feature = "census")]
pub use census::Census;

#[cfg(feature = "page")]
use crate::calendar::Date;
#[cfg(feature = "page")]
use crate::calendar::MILLISECONDS_AHEAD_OF_UTC;
#[cfg(feature = "page")]
use wasm_bindgen::prelude::*;

/// The civil day in Kazakhstan, whatever the zone of the device. A clock beyond the calendar gives its last
/// day, which is long past every review.
#[cfg(feature = "page")]
fn today() -> Date {
    let there = js_sys::Date::new(&JsValue::from_f64(js_sys::Date::now() + MILLISECONDS_AHEAD_OF_UTC));
    let part = |number: u32| i8::try_from(number).unwrap_or(0);
    let year = i16::try_from(there.get_utc_full_year()).unwrap_or(i16::MAX);
    Date::new(year, part(there.get_utc_month() + 1), part(there.get_utc_date())).unwrap_or(Date::MAX)
}
