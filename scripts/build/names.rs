//! Prints the names and texts that the package's scripts put in the place of numbers, as JSON.
//!
//! In the order in which `src/api/numbers` counts them.

use serde_json::{Value, json};
use tirkeu::answers::input::{LONGEST_QUOTE, MOST_PROBLEMS};
use tirkeu::answers::question::{Question, UNSURE};
use tirkeu::api::numbers::names;
use tirkeu::calendar::MILLISECONDS_AHEAD_OF_UTC;
use tirkeu::law::advice::CaveatId;
use tirkeu::law::basis::{Basis, Confidence};
use tirkeu::law::result::{Place, Verdict};
use tirkeu::law::rules::RuleId;
use tirkeu::law::source::Source;
use tirkeu::words::word::Word;
use tirkeu::{Lang, Problem};

fn main() {
    let questions = Question::ALL.iter().map(|question| {
        let values = question.values().iter().map(|value| value.name());
        json!([question.name(), values.collect::<Vec<_>>()])
    });
    let spoken = Lang::ALL.iter().map(|lang| json!({ "code": lang.code(), "words": names::words(*lang) }));
    let first = Source::ALL.first().map(|source| {
        let words = [Word::source(*source), Word::source_point(*source), Word::source_url(*source)];
        words.map(Word::place_in_outcomes)
    });
    let names = json!({
        "digest": names::DIGEST,
        "longestQuote": LONGEST_QUOTE,
        "mostProblems": MOST_PROBLEMS,
        "aheadOfUtc": MILLISECONDS_AHEAD_OF_UTC,
        "questions": questions.collect::<Value>(),
        "unsure": UNSURE,
        "results": all(Verdict::ALL, Verdict::name),
        "places": all(&[Place::Home, Place::SelfServiceZone], Place::name),
        "rules": all(RuleId::ALL, RuleId::name),
        "confidences": all(Confidence::ALL, Confidence::name),
        "bases": all(Basis::ALL, Basis::name),
        "caveats": all(CaveatId::ALL, CaveatId::name),
        "sources": all(Source::ALL, Source::id),
        "sourceWords": first,
        "problems": problems(),
        "kinds": { "null": "null", "object": "an object", "other": "a " },
        "languages": spoken.collect::<Value>(),
    });
    println!("{names}");
}

/// What is said of each mistake, with a place for the culprit.
fn problems() -> Value {
    let culprit = || "{}".to_owned();
    let [not_an_object, not_text] =
        [Problem::NotAnObject("{}"), Problem::NotText { question: "{}", kind: "{kind}" }];
    let wrong_answer = Problem::WrongAnswer { question: "{name}", value: culprit() };
    json!({
        "notAnObject": not_an_object.to_string(),
        "unreadable": Problem::Unreadable(culprit()).to_string(),
        "unknownQuestion": Problem::UnknownQuestion(culprit()).to_string(),
        "wrongAnswer": wrong_answer.to_string(),
        "notText": not_text.to_string(),
        "unknownOption": Problem::UnknownOption(culprit()).to_string(),
        "notADay": Problem::NotADay(culprit()).to_string(),
        "more": Problem::More(0).to_string().replace('0', "{}"),
        "unknownLanguage": Problem::UnknownLanguage(culprit()).to_string(),
    })
}

/// The names of all of these, in their order.
fn all<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Value {
    all.iter().map(|one| name(*one)).collect()
}
