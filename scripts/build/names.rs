//! Which names and texts do the package's scripts put in the place of numbers? Printed as JSON.
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
    let mut names = json!({
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
        "kinds": { "null": "null", "object": "an object", "other": "a " },
        "languages": spoken.collect::<Value>(),
    });
    if let Value::Object(names) = &mut names {
        names.extend(problems().map(|(mistake, said)| (mistake.to_owned(), said.into())));
    }
    println!("{names}");
}

/// What is said of each mistake, with a place for the culprit.
fn problems() -> [(&'static str, String); 9] {
    let culprit = || "{}".to_owned();
    let said = |problem: Problem| problem.to_string();
    let wrong_answer = Problem::WrongAnswer { question: "{name}", value: culprit() };
    [
        ("notAnObject", said(Problem::NotAnObject("{}"))),
        ("unreadable", said(Problem::Unreadable(culprit()))),
        ("unknownQuestion", said(Problem::UnknownQuestion(culprit()))),
        ("wrongAnswer", said(wrong_answer)),
        ("notText", said(Problem::NotText { question: "{}", kind: "{kind}" })),
        ("unknownOption", said(Problem::UnknownOption(culprit()))),
        ("notADay", said(Problem::NotADay(culprit()))),
        ("more", said(Problem::More(0)).replace('0', "{}")),
        ("unknownLanguage", said(Problem::UnknownLanguage(culprit()))),
    ]
}

/// The names of all of these, in their order.
fn all<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Value {
    all.iter().map(|one| name(*one)).collect()
}
