//! Does JSON cross the same door as JavaScript? Answers in, outcomes out, natively.
#![cfg(feature = "serde")]

use serde_json::{Value, json};
use tirkeu::answers::link::Link;
use tirkeu::answers::question::Answers;
use tirkeu::api::json::{Pairs, read};
use tirkeu::calendar::{self, Date, iso};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::{Content, check};
use tirkeu::lang::Lang;
use tirkeu::law::source::REVIEW_BY;
use tirkeu::proof::cases::distinct;

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

/// Of whoever is told most: an obstacle, what opens afterwards, and that the answer is not current.
#[test]
fn a_result_crosses_whole() {
    let on = REVIEW_BY.tomorrow().unwrap();
    let most = distinct(&InForce::on(on)).into_iter().filter(|(_, ruling)| ruling.then.is_some());
    let (answers, _) = most.max_by_key(|(_, ruling)| ruling.because.len()).unwrap();
    let outcome = check(&answers, on, Lang::En);
    let told = serde_json::to_value(&outcome).unwrap();
    let Content::Decided(decided) = outcome.content else { panic!("{told}") };
    assert_eq!(told["kind"], "decided");
    assert_eq!(told["result"], decided.finding.verdict.name());
    assert_eq!(told["then"], decided.then.unwrap().0.name());
    assert_eq!(told["possible"], json!([decided.finding.verdict.name()]));
    let valid = decided.valid;
    let mut days = json!({"from": iso(valid.from), "checked": iso(valid.checked), "reviewBy": iso(valid.review_by), "current": false});
    if let Some(until) = valid.until {
        days["until"] = json!(iso(until));
    }
    assert_eq!(told["valid"], days);
    let because: Vec<_> = told["because"].as_array().unwrap().iter().map(|reason| &reason["rule"]).collect();
    assert_eq!(because, decided.because.iter().map(|reason| reason.rule.name()).collect::<Vec<_>>());
    let sure: Vec<_> = { told["because"].as_array().unwrap().iter() }
        .map(|reason| (&reason["confidence"], &reason["basis"]))
        .map(|(confidence, basis)| (confidence.as_str().unwrap(), basis.as_str().unwrap()))
        .collect();
    let rows = decided.because.iter().map(|reason| (reason.confidence.name(), reason.basis.name()));
    assert_eq!(sure, rows.collect::<Vec<_>>());
    assert!(told["summary"].as_str().unwrap().starts_with(told["notice"].as_str().unwrap()));
    assert_eq!(decided.finding.at, None);
    assert!(told.get("at").is_none());
}

#[test]
fn a_reason_crosses_whole() {
    let on = day("2026-11-22");
    let told = serde_json::to_value(tirkeu::rules(on, Lang::En)).unwrap();
    let of = |rule: &str| told.as_array().unwrap().iter().find(|reason| reason["rule"] == rule).unwrap();
    assert_eq!(
        of("temporary-foreigner"),
        &json!({
            "rule": "temporary-foreigner",
            "text": of("temporary-foreigner")["text"],
            "sources": of("temporary-foreigner")["sources"],
            "confidence": "high",
            "basis": "published",
        })
    );
    let unpublished = of("no-address");
    assert_eq!(unpublished["sources"], json!([]));
    assert_eq!((&unpublished["confidence"], &unpublished["basis"]), (&json!("low"), &json!("inferred")));
}

/// What somebody who has the crate and `serde_json` writes, without a door of ours.
#[test]
fn answers_are_read_by_serde_and_written_again() {
    let given = r#"{"person": "self", "age": "unsure"}"#;
    let answers: tirkeu::Answers = serde_json::from_str(given).unwrap();
    assert_eq!(serde_json::to_value(answers).unwrap(), json!({"person": "self", "age": "unsure"}));
    let outcome = tirkeu::check(&answers, tirkeu::date(2026, 11, 22), Lang::En);
    assert_eq!(serde_json::to_value(outcome).unwrap()["question"], "citizenship");
}

#[test]
fn answers_that_are_none_are_refused_by_serde_with_every_mistake() {
    let error =
        serde_json::from_str::<tirkeu::Answers>(r#"{"age": 17, "home": "castle", "who": "me"}"#).unwrap_err();
    assert_eq!(
        error.to_string().split(" at line").next().unwrap(),
        "`age` takes text, not a number; `castle` does not answer `home`; `who` is not a question"
    );
}
