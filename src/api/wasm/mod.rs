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

#[cfg(any(feature = "page", feature = "objects"))]
use crate::calendar::{self, Date};

/// Kazakhstan is five hours ahead of UTC, all of it and all year, since 1 March 2024.
#[cfg(any(feature = "page", feature = "objects"))]
const MILLISECONDS_AHEAD_OF_UTC: f64 = 5.0 * 60.0 * 60.0 * 1000.0;

#[cfg(any(feature = "page", feature = "objects"))]
const MILLISECONDS_OF_A_DAY: f64 = 24.0 * 60.0 * 60.0 * 1000.0;

/// The civil day in Kazakhstan, whatever the zone of the device.
#[cfg(feature = "page")]
fn today() -> Date {
    day_at(js_sys::Date::now())
}

/// The civil day in Kazakhstan at this time, in milliseconds since 1970. A clock beyond the calendar gives its
/// last day, which is long past every review.
#[cfg(any(feature = "page", feature = "objects"))]
fn day_at(time: f64) -> Date {
    calendar::days_after_1970(((time + MILLISECONDS_AHEAD_OF_UTC) / MILLISECONDS_OF_A_DAY).floor() as i64)
}
