//! Does the package's door hold in WebAssembly? Run in Node.
#![cfg(all(target_family = "wasm", feature = "objects"))]

use js_sys::{Uint32Array, WebAssembly};
use std::sync::atomic::{AtomicU32, Ordering};
use tirkeu::answers::question::{Answers, EVERYTHING, Home, Value};
use tirkeu::api::numbers;
use tirkeu::api::wasm::package::{check, rules, verdict};
use tirkeu::law::source::CHECKED;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

/// The first so many numbers at a place, as a script reads them.
fn numbers_at(place: *const u32, count: usize) -> Vec<u32> {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    let memory = Uint32Array::new(&memory.buffer());
    let first = u32::try_from(place as usize / size_of::<u32>()).unwrap();
    (first..).take(count).map(|place| memory.get_index(place)).collect()
}

/// What is said in numbers, natively.
fn said(say: impl FnOnce(&[AtomicU32]) -> usize) -> Vec<u32> {
    let out: Vec<_> = (0..1000).map(|_| AtomicU32::new(0)).collect();
    let count = say(&out);
    out.iter().take(count).map(|number| number.load(Ordering::Relaxed)).collect()
}

#[wasm_bindgen_test]
fn what_numbers_lead_to_stands_in_the_memory() {
    let answers = Answers::default().with(Value::Home(Home::Private));
    let ruled_out = EVERYTHING & !answers.still_possible();
    let (low, high) = (ruled_out as u32, (ruled_out >> 32) as u32);
    let on = CHECKED.number();
    let due = said(|out| numbers::check(out, &answers, CHECKED));
    assert_eq!(numbers_at(check(low, high, on), due.len()), due);
    let due = said(|out| numbers::verdict(out, &answers, CHECKED));
    assert_eq!(numbers_at(verdict(low, high, on), due.len()), due);
    let due = said(|out| numbers::rules(out, CHECKED));
    assert_eq!(numbers_at(rules(on), due.len()), due);
}

#[wasm_bindgen_test]
fn nothing_is_said_of_a_day_that_the_calendar_lacks() {
    for (number, there_is) in [(20_260_228, true), (20_260_230, false), (0, false), (101, false)] {
        assert_eq!(check(0, 0, number).is_null(), !there_is, "{number}");
        assert_eq!(rules(number).is_null(), !there_is, "{number}");
    }
}
