//! Prints the names and texts that the package's scripts put in the place of numbers, as JSON.
//!
//! In the order in which `src/api/numbers` counts them.

use serde_json::{Value, json};
use tirkeu::Lang;
use tirkeu::answers::question::{Question, UNSURE};
use tirkeu::api::numbers::names;
use tirkeu::law::advice::CaveatId;
use tirkeu::law::result::{Place, Verdict};
use tirkeu::law::rules::RuleId;
use tirkeu::law::source::Source;
use tirkeu::words::word::Word;

fn main() {
    let questions = Question::ALL.iter().map(|question| {
        let values = question.values().iter().map(|value| value.name());
        json!([question.name(), values.collect::<Vec<_>>()])
    });
    let spoken = Lang::ALL.iter().map(|lang| json!({ "code": lang.code(), "words": names::words(*lang) }));
    let first = Source::ALL.first().map(|source| {
        let words = [Word::source(*source), Word::source_point(*source), Word::source_url(*source)];
        words.map(Word::place)
    });
    let names = json!({
        "digest": names::DIGEST,
        "questions": questions.collect::<Value>(),
        "unsure": UNSURE,
        "results": all(Verdict::ALL, |verdict| verdict.name()),
        "places": all(&[Place::Home, Place::SelfServiceZone], |place| place.name()),
        "rules": all(RuleId::ALL, |rule| rule.name()),
        "caveats": all(CaveatId::ALL, |caveat| caveat.name()),
        "sources": all(Source::ALL, |source| source.id()),
        "sourceWords": first,
        "languages": spoken.collect::<Value>(),
    });
    println!("{names}");
}

/// The names of all of these, in their order.
fn all<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Value {
    all.iter().map(|one| name(*one)).collect()
}
