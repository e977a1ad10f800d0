//! Does JSON cross the same door as JavaScript? Answers in, outcomes out, natively.
#![cfg(feature = "objects")]

use serde_json::{Value, json};
use tirkeu::answers::link::Link;
use tirkeu::answers::question::Answers;
use tirkeu::api::json::{Pairs, read};
use tirkeu::calendar::{self, Date};
use tirkeu::explain::check;
use tirkeu::lang::Lang;

fn pairs(value: Value) -> Pairs {
    serde_json::from_value(value).unwrap()
}

fn day(text: &str) -> Date {
    calendar::parse(text).unwrap()
}

fn answers(fragment: &str) -> Answers {
    Link::read(fragment).answers
}

#[test]
fn answers_and_options_are_read_from_json() {
    let (given, options) = read(
        &pairs(json!({"person": "unsure", "protectedOwner": "limited"})),
        &pairs(json!({"lang": "en", "on": "2026-07-01"})),
        Vec::new(),
    )
    .unwrap();
    assert_eq!(given, answers("person=unsure&protectedOwner=limited"));
    assert_eq!((options.lang, options.on), (Lang::En, Some(day("2026-07-01"))));
}

#[test]
fn every_mistake_in_json_is_named() {
    let bad = json!({"age": 17, "home": null, "lease": ["listed"], "consent": {"ready": true}, "device": false, "signing": -1, "person": 0.5, "who": "me"});
    let error =
        read(&pairs(bad), &pairs(json!({"lang": "xx", "on": 1, "at": "home"})), Vec::new()).unwrap_err();
    let mut problems: Vec<_> = error.problems.iter().map(ToString::to_string).collect();
    problems.sort();
    assert_eq!(
        problems,
        [
            "`age` takes text, not a number",
            "`at` is not an option",
            "`consent` takes text, not an object",
            "`device` takes text, not a boolean",
            "`home` takes text, not null",
            "`lease` takes text, not a list",
            "`on` takes text, not a number",
            "`person` takes text, not a number",
            "`signing` takes text, not a number",
            "`who` is not a question",
            &format!("`xx` is not a language: use {}", Lang::choice()),
        ]
    );
    assert!(serde_json::from_value::<Pairs>(json!([])).is_err());
}

#[test]
fn a_result_crosses_whole() {
    let told = check(
        &answers("citizenship=citizen&person=someone-else&age=18-plus&home=state-rental&lease=not-listed"),
        day("2027-06-01"),
        Lang::En,
    );
    let told = serde_json::to_value(told).unwrap();
    assert_eq!(told["kind"], "decided");
    assert_eq!(told["result"], "fix-first");
    assert_eq!(told["then"], "online");
    assert_eq!(told["possible"], json!(["fix-first"]));
    assert_eq!(
        told["valid"],
        json!({"from": "2025-11-24", "checked": "2026-11-22", "reviewBy": "2027-05-22", "current": false})
    );
    assert_eq!(told["because"].as_array().unwrap().len(), 2);
    assert!(told["summary"].as_str().unwrap().starts_with(told["notice"].as_str().unwrap()));
    assert!(told.get("at").is_none());
}
