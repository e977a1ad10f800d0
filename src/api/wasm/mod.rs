//! What does a module export to JavaScript, and what day is it? A door for each kind of caller, and the only
//! clock.
//!
//! For whoever calls from JavaScript. Nobody else may know a clock.

#[cfg(feature = "census")]
mod census;
#[cfg(feature = "clicks")]
mod clicks;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "forms")]
pub mod forms;
#[cfg(feature = "objects")]
pub mod package;
#[cfg(feature = "page")]
pub mod page;

#[cfg(feature = "census")]
pub use census::Census;

#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
use crate::calendar::Date;
#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
use crate::calendar::MILLISECONDS_AHEAD_OF_UTC;
#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
use wasm_bindgen::prelude::*;

#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Date)]
    fn now() -> f64;
}

#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
const MILLISECONDS_A_DAY: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

/// The civil day in Kazakhstan, whatever the zone of the device. A clock beyond the calendar gives its last
/// day, which is long past every review.
#[cfg(any(feature = "page", feature = "forms", feature = "desk"))]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number out of bounds is the nearest in them"
)]
#[inline(never)]
fn today() -> Date {
    Date::of_day(((now() + MILLISECONDS_AHEAD_OF_UTC) / MILLISECONDS_A_DAY) as u32)
}
