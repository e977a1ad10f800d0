//! Does the package's door hold in WebAssembly? Run in Node.
#![cfg(all(target_family = "wasm", feature = "objects"))]

use js_sys::{Array, Function, JSON, Reflect};
use tirkeu::answers::question::Question;
use tirkeu::api::wasm::package::{check, rules};
use tirkeu::calendar::iso;
use tirkeu::law::source::CHECKED;
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

#[wasm_bindgen_test]
fn answers_come_in_as_objects_and_outcomes_go_out_as_objects() {
    let on = iso(CHECKED);
    let outcome = check(
        &js("{ citizenship: 'other', home: 'private' }"),
        &js(&format!("{{ lang: 'ru', on: '{on}' }}")),
    )
    .unwrap();
    assert_eq!(text(&outcome, "kind"), "decided");
    assert_eq!(text(&outcome, "result"), "not-covered");
    assert_eq!(
        JSON::stringify(&get(&outcome, "answers")).unwrap().as_string().unwrap(),
        r#"{"citizenship":"other"}"#
    );
    assert!(get(&outcome, "at").is_undefined() && get(&outcome, "notice").is_undefined());
    let listed = rules(&js(&format!("{{ on: '{on}' }}"))).unwrap().unchecked_into::<Array>();
    let names: Vec<_> = listed.iter().map(|reason| text(&reason, "rule")).collect();
    let all = tirkeu::rules(CHECKED, tirkeu::Lang::Kk);
    assert_eq!(names, all.iter().map(|reason| reason.rule.name()).collect::<Vec<_>>());
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
            let error = check(&js(expression), &JsValue::UNDEFINED).unwrap_err();
            assert_eq!(problems(&error), [problem], "{expression}");
        }
    }
}

#[wasm_bindgen_test]
fn without_a_day_the_answer_is_for_today_in_kazakhstan() {
    let outcome = check(&js("{}"), &JsValue::UNDEFINED).unwrap();
    let there = js("new Date(Date.now() + 5 * 3600e3).toISOString().slice(0, 10)");
    assert_eq!(Some(text(&outcome, "on")), there.as_string());
    assert_eq!(text(&outcome, "question"), Question::ALL[0].name());
}
