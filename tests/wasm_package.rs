//! Does the package's door hold in WebAssembly? Run in Node.
#![cfg(all(target_family = "wasm", feature = "objects"))]

use js_sys::{Array, Function, Reflect, Uint32Array};
use tirkeu::answers::question::{Answers, Device, Home, Question, Value};
use tirkeu::api::numbers::{self, numbered, packed};
use tirkeu::api::wasm::package::{check, memory_of_numbers, read, read_options, rules, verdict};
use tirkeu::calendar::iso;
use tirkeu::law::source::CHECKED;
use tirkeu::{Lang, date};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn js(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression})")).call0(&JsValue::UNDEFINED).unwrap()
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_else(|| panic!("`{name}` is not text"))
}

fn problems(error: &JsValue) -> Vec<String> {
    assert!(error.is_instance_of::<js_sys::Error>());
    assert_eq!(text(error, "name"), "InputError");
    get(error, "problems")
        .unchecked_into::<Array>()
        .iter()
        .map(|problem| problem.as_string().unwrap())
        .collect()
}

/// The first so many numbers at a place, as a script reads them.
fn numbers_at(place: *const u32, count: usize) -> Vec<u32> {
    let memory = Uint32Array::new(&get(&memory_of_numbers(), "buffer"));
    let first = u32::try_from(place as usize / size_of::<u32>()).unwrap();
    (first..).take(count).map(|place| memory.get_index(place)).collect()
}

fn halves(answers: &Answers) -> (u32, u32) {
    let packed = packed(answers);
    (packed as u32, (packed >> 32) as u32)
}

#[wasm_bindgen_test]
fn what_is_given_as_objects_is_read_into_numbers() {
    let answers = Answers::default().with(Value::Home(Home::Private)).unsure_of(Question::Person);
    let answers = answers.with(Value::Device(Device::No));
    let on = iso(CHECKED);
    let place = read(
        &js("{ home: 'private', person: 'unsure', device: 'no', age: undefined }"),
        &js(&format!("{{ lang: 'ru', on: '{on}' }}")),
    );
    let (low, high) = halves(&answers);
    assert_eq!(numbers_at(place.unwrap(), 4), [low, high, Lang::Ru as u32, numbered(CHECKED)]);
    let nothing = read_options(&JsValue::UNDEFINED).unwrap();
    assert_eq!(numbers_at(nothing, 4), [0, 0, Lang::DEFAULT as u32, 0]);
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
fn what_throws_when_it_is_touched_is_a_problem_and_not_a_trap() {
    for (expression, problem) in [
        ("new Proxy({}, { ownKeys() { throw 1 } })", "`answers` could not be read"),
        ("new Proxy({}, { getPrototypeOf() { throw 1 } })", "`answers` could not be read"),
        ("{ get age() { throw 1 } }", "`age` could not be read"),
        ("{ age: new Proxy({}, { get() { throw 1 } }) }", "`age` takes text, not an object"),
        ("null", "`answers` is not a plain object"),
        ("[]", "`answers` is not a plain object"),
    ] {
        for _ in 0..200 {
            let error = read(&js(expression), &JsValue::UNDEFINED).unwrap_err();
            assert_eq!(problems(&error), [problem], "{expression}");
        }
    }
}

#[wasm_bindgen_test]
fn without_a_day_the_answer_is_for_today_in_kazakhstan() {
    let said = numbers_at(check(0, 0, 0), 1);
    let there =
        js("Number(new Date(Date.now() + 5 * 3600e3).toISOString().slice(0, 10).replaceAll('-', ''))");
    assert_eq!(said.first().copied().map(f64::from), there.as_f64());
    assert_eq!(numbered(date(2026, 11, 22)), 20_261_122);
}
