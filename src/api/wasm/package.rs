//! What does the package call? Numbers in, numbers out.
//!
//! The scripts in `www/package/` read objects into numbers, and make of the numbers what `tirkeu.d.ts`
//! describes. Nothing here throws, allocates, or knows a text.

use crate::answers::question::Answers;
use crate::api::numbers::{self, LONGEST, names};
use crate::calendar::Date;
use std::sync::atomic::AtomicU32;
use wasm_bindgen::prelude::*;

/// The numbers that were said last: always in the same place, so that nothing has to be handed over.
static SAID: [AtomicU32; LONGEST] = [const { AtomicU32::new(0) }; LONGEST];

/// Where the numbers of an outcome are (see [`numbers`]): for what answers rule out, in its low and its high
/// bits, and for a day. Nowhere where the calendar has no such day.
#[wasm_bindgen]
#[must_use]
pub fn check(low: u32, high: u32, on: u32) -> *const u32 {
    on_a_day(on, |on| numbers::check(&SAID, &answers(low, high), on))
}

/// The same of the verdict alone.
#[wasm_bindgen]
#[must_use]
pub fn verdict(low: u32, high: u32, on: u32) -> *const u32 {
    on_a_day(on, |on| numbers::verdict(&SAID, &answers(low, high), on))
}

/// The same of all the rules of a day.
#[wasm_bindgen]
#[must_use]
pub fn rules(on: u32) -> *const u32 {
    on_a_day(on, |on| numbers::rules(&SAID, on))
}

/// By which a script knows that its tables are those of this program.
#[wasm_bindgen]
#[must_use]
pub fn digest() -> u32 {
    names::DIGEST
}

/// One that is too long for its place is nowhere, too.
fn on_a_day(on: u32, say: impl FnOnce(Date) -> usize) -> *const u32 {
    match Date::numbered(on).map(say) {
        Some(..=LONGEST) => SAID.as_ptr().cast(),
        Some(_) | None => std::ptr::null(),
    }
}

fn answers(low: u32, high: u32) -> Answers {
    numbers::said(u64::from(high) << u32::BITS | u64::from(low))
}
