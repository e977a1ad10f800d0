//! Does the package's door hold in WebAssembly? Run in Node.
#![cfg(all(target_family = "wasm", feature = "objects"))]

use js_sys::{Uint32Array, WebAssembly};
use tirkeu::answers::question::{Answers, Device, Home, Question, Value};
use tirkeu::api::numbers::{self, numbered, packed};
use tirkeu::api::wasm::package::{
    check, give_answer, give_option, mistake, read, refuse, rules, today, verdict,
};
use tirkeu::calendar::iso;
use tirkeu::law::source::CHECKED;
use tirkeu::{Lang, date};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

// As www/package/given.js has them.
const UNREADABLE: u32 = 0;
const TEXT: u32 = 1;
const NOTHING: u32 = 2;
const A_NUMBER: u32 = 5;
const AN_OBJECT: u32 = 6;

/// The first so many numbers at a place, as a script reads them.
fn numbers_at(place: *const u32, count: usize) -> Vec<u32> {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    let memory = Uint32Array::new(&memory.buffer());
    let first = u32::try_from(place as usize / size_of::<u32>()).unwrap();
    (first..).take(count).map(|place| memory.get_index(place)).collect()
}

fn halves(answers: &Answers) -> (u32, u32) {
    let packed = packed(answers);
    (packed as u32, (packed >> 32) as u32)
}

fn answer(name: &str, kind: u32, text: &str) {
    give_answer(name.to_owned(), kind, text.to_owned());
}

fn option(name: &str, kind: u32, text: &str) {
    give_option(name.to_owned(), kind, text.to_owned());
}

fn mistakes() -> Vec<String> {
    (0..).map_while(mistake).collect()
}

#[wasm_bindgen_test]
fn what_is_given_by_name_is_read_into_numbers() {
    let answers = Answers::default().with(Value::Home(Home::Private)).unsure_of(Question::Person);
    let answers = answers.with(Value::Device(Device::No));
    answer("home", TEXT, "private");
    answer("person", TEXT, "unsure");
    answer("device", TEXT, "no");
    answer("age", NOTHING, "");
    option("lang", TEXT, "ru");
    option("on", TEXT, &iso(CHECKED));
    let (low, high) = halves(&answers);
    assert_eq!(numbers_at(read(), 4), [low, high, Lang::Ru as u32, numbered(CHECKED)]);
    assert_eq!(numbers_at(read(), 4), [0, 0, Lang::DEFAULT as u32, 0], "the next one begins anew");
    assert_eq!(mistakes(), [""; 0]);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_named_all_at_once() {
    answer("age", A_NUMBER, "");
    answer("home", UNREADABLE, "");
    answer("name", NOTHING, "");
    answer("device", AN_OBJECT, "");
    refuse(1, UNREADABLE);
    assert!(read().is_null());
    let named = [
        "`home` could not be read",
        "`options` could not be read",
        "`age` takes text, not a number",
        "`name` is not a question",
        "`device` takes text, not an object",
    ];
    assert_eq!(mistakes(), [&[named.join("; ").as_str()], &named[..]].concat());
    refuse(0, AN_OBJECT);
    assert!(read().is_null());
    assert_eq!(mistakes(), ["`answers` is not a plain object"; 2]);
    assert!(!read().is_null(), "the next call works");
}

#[wasm_bindgen_test]
fn what_numbers_lead_to_stands_in_the_memory() {
    let answers = Answers::default().with(Value::Home(Home::Private));
    let (low, high) = halves(&answers);
    let on = numbered(CHECKED);
    let mut due = Vec::new();
    numbers::check(&mut due, &answers, CHECKED);
    assert_eq!(numbers_at(check(low, high, on), due.len()), due);
    due.clear();
    numbers::verdict(&mut due, &answers, CHECKED);
    assert_eq!(numbers_at(verdict(low, high, on), due.len()), due);
    due.clear();
    numbers::rules(&mut due, CHECKED);
    assert_eq!(numbers_at(rules(on), due.len()), due);
    assert!(check(low, high, 20_260_230).is_null(), "the calendar has no such day");
}

#[wasm_bindgen_test]
fn a_day_begins_in_kazakhstan_five_hours_before_it_does_in_greenwich() {
    let midnight = 1_795_374_000_000.0;
    assert_eq!(today(midnight), numbered(date(2026, 11, 23)));
    assert_eq!(today(midnight - 1.0), numbered(date(2026, 11, 22)));
    assert_eq!(today(8.64e15), numbered(date(9999, 12, 31)));
}
