//! Is an address read as far as it goes, and does a link that people have sent on lead to the same answers?

use crate::bytes::{Bytes, name};
use crate::person;
use serde_json::Value as Json;
use std::sync::LazyLock;
use tirkeu::answers::input::LONGEST_QUOTE;
use tirkeu::answers::link::{Ignored, Link, MOST_QUOTED};
use tirkeu::answers::question::{Answers, Question};

/// Whatever stands in an address: read as text, and as the units that a browser has.
pub fn fragment(bytes: &[u8]) {
    let mut chosen = Bytes::new(bytes);
    let on = chosen.day();
    let text = chosen.text();
    let link = Link::read(&text);
    comes_back(&link);
    assert!(link.ignored.len() <= MOST_QUOTED);
    for quote in &link.ignored {
        assert!(quote.chars().count() <= LONGEST_QUOTE + 1, "a quote is too long: {quote}");
    }
    let units = text.encode_utf16().count();
    let by_units = Link::of_units(text.encode_utf16(), |stretch| {
        assert!(stretch.from <= stretch.to && stretch.to as usize <= units, "{stretch:?} of {units}");
    });
    assert_eq!((by_units.answers, by_units.again), (link.answers, link.again));
    assert_eq!(by_units.ignored.len(), link.ignored.len());
    // Half a pair is no text, and a browser has it all the same.
    let halves = bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], *pair.get(1).unwrap_or(&0xd8)]));
    let _ = Link::of_units(halves, |_| ());
    person::is_told(&link.answers, on);
}

/// What was read and is written comes back, and so does whatever it is written to.
fn comes_back(link: &Link) {
    let written = link.fragment();
    let again = Link::read(&written);
    let same = Link { ignored: Ignored::new(), ..link.clone() };
    assert_eq!(again, same, "{written} is read as something else");
    assert_eq!(again.fragment(), written);
}

/// What messengers, editors and people do to a link.
const SENT: &[(&str, &str)] = &[
    ("", ""),
    ("&", "&amp;"),
    ("&", "%26"),
    ("&", "%2526"),
    ("&", "&#38;"),
    ("&", "?"),
    ("&", ";"),
    ("=", "%3D"),
    ("=", "%253d"),
    ("-", "%2D"),
    ("-", "%E2%80%91"),
    ("&", "&\u{200b}"),
    ("&", "%0A&"),
];
/// What stands before and behind it afterwards.
const BEFORE: &[&str] = &["", "#", "%23", "#utm_source=chat&", "#&", "_"];
const BEHIND: &[&str] =
    &["", ".", ",", ")", "»", "!", "&fbclid=IwAR0-x", "&utm_campaign=a%26b%3Dc", "&quot;", "%2"];

/// Links of every version so far: the newest is what is published now, and no name in one is ever taken back.
static OLD: LazyLock<Vec<String>> = LazyLock::new(|| {
    let published: Json =
        serde_json::from_str(include_str!("../../tests/law/published/cases.json")).expect("it is JSON");
    let cases = published["cases"].as_array().expect("it has cases");
    let fragment = |case: &Json| {
        let answers = case["answers"].as_object().expect("a case has answers");
        let parts = answers.iter().map(|(question, value)| format!("{question}={}", value.as_str().unwrap()));
        parts.collect::<Vec<_>>().join("&")
    };
    cases.iter().map(fragment).collect()
});

/// A link to any answers, or an old one, as it is after having been sent on.
pub fn links(bytes: &[u8]) {
    let mut chosen = Bytes::new(bytes);
    let on = chosen.day();
    let (text, answers) = if chosen.below(4) == 0 {
        let number = chosen.below(256) * 256 + chosen.below(256);
        let old = &OLD[number % OLD.len()];
        let parts = old.split('&').filter(|part| !part.is_empty());
        let pairs = parts.map(|part| part.split_once('=').expect("a name and a value"));
        (old.clone(), Answers::parse(pairs).expect("every part of an old link can be read"))
    } else {
        made(&mut chosen)
    };
    let again = (chosen.below(3) == 0).then(|| chosen.question());
    let change = again.map_or(String::new(), |question: Question| format!("&change={}", question.name()));
    let (from, to) = chosen.one_of(SENT);
    let (before, behind) = (chosen.one_of(BEFORE), chosen.one_of(BEHIND));
    let whole = format!("{text}{change}");
    let is_empty = whole.is_empty();
    let sent = if from.is_empty() { whole } else { whole.replace(from, to) };
    let sent = format!("{before}{sent}{behind}");
    let link = Link::read(&sent);
    assert_eq!((link.answers, link.again), (answers, again), "{sent}");
    // Where nothing was said, what stands around it is all there is.
    assert!(is_empty || link.ignored.is_empty(), "{sent}: {:?} is left out", link.ignored);
    comes_back(&link);
    person::is_told(&link.answers, on);
}

/// Answers in any order, some of them twice.
fn made(chosen: &mut Bytes) -> (String, Answers) {
    let mut answers = Answers::default();
    let mut parts = Vec::new();
    for _ in 0..chosen.below(16) {
        let question = chosen.question();
        let answer = chosen.answer(question);
        if answers.get(question) != answer && name(answers.get(question)).is_some() {
            continue;
        }
        answers = answers.set(question, answer);
        parts.extend(name(answer).map(|answer| format!("{}={answer}", question.name())));
    }
    (parts.join("&"), answers)
}
