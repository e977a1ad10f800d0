//! What does the desk call? A text in, numbers out, always in the same places.
//!
//! The script writes a text where [`text`] says, and is told where the numbers are. Nothing here throws,
//! allocates, or knows a word.

use super::today;
use crate::api::desk;
use crate::api::qr;
use crate::decision::terms;
use crate::words::desk::digest;
use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};
use wasm_bindgen::prelude::*;

/// The longest text, in bytes.
const LONGEST: usize = 2048;

static TEXT: [AtomicU8; LONGEST] = [const { AtomicU8::new(0) }; LONGEST];
static SHOWN: [AtomicU32; desk::LENGTH] = [const { AtomicU32::new(0) }; desk::LENGTH];
static CODE: [AtomicU32; qr::LENGTH] = [const { AtomicU32::new(0) }; qr::LENGTH];

/// Where a text is written, a byte a letter.
#[wasm_bindgen]
#[must_use]
pub fn text() -> *const u8 {
    TEXT.as_ptr().cast()
}

/// How much of it there can be.
#[wasm_bindgen]
#[must_use]
pub fn room() -> usize {
    LONGEST
}

/// Where the numbers are that say what the desk shows of the address that was written (see [`desk::say`]).
#[wasm_bindgen]
#[must_use]
pub fn show(length: usize) -> *const u32 {
    desk::say(&SHOWN, written(length).map(u16::from), today());
    SHOWN.as_ptr().cast()
}

/// Where the squares are of the QR code of the address that was written (see [`qr::write`]).
#[wasm_bindgen]
#[must_use]
pub fn code(length: usize) -> *const u32 {
    qr::write(&CODE, written(length));
    CODE.as_ptr().cast()
}

/// By which the script knows that the page has the words that go with the numbers.
#[wasm_bindgen]
#[must_use]
pub fn edition() -> u32 {
    DIGEST
}

const DIGEST: u32 = digest(&terms::EDITIONS);

fn written(length: usize) -> impl Iterator<Item = u8> {
    TEXT.iter().take(length).map(|letter| letter.load(Ordering::Relaxed))
}
