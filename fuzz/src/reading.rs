//! Are answers and options read as they are given, in any order, with every mistake named once?

use crate::bytes::{Bytes, name};
use crate::person;
use tirkeu::answers::input::{LONGEST_QUOTE, Problem, Raw, Reading, civil_day};
use tirkeu::answers::question::{Answer, Answers};
use tirkeu::api::json::{Pairs, read};
use tirkeu::calendar::{iso, parse};
use tirkeu::lang::Lang;

/// Answers by name, with whatever else somebody may give, in two orders; and any JSON.
pub fn answers(bytes: &[u8]) {
    if let Ok(pairs) = serde_json::from_slice::<Pairs>(bytes) {
        is_read_in_any_order(&pairs.0);
        let strictly = serde_json::from_slice::<Answers>(bytes).ok();
        assert_eq!(strictly, pairs.answers().strictly().ok());
    }
    let mut chosen = Bytes::new(bytes);
    let on = chosen.day();
    let mut given = Vec::new();
    let mut said = Answers::default();
    for _ in 0..chosen.below(14) {
        let question = chosen.question();
        match chosen.below(16) {
            0 => given.push((question.name().to_owned(), Raw::Other("a number"))),
            1 => given.push((question.name().to_uppercase(), Raw::Text("unsure".to_owned()))),
            2 => given.push((question.name().to_owned(), Raw::Text(format!("{on}")))),
            _ => {
                let answer = chosen.answer(question);
                if said.get(question) == Answer::Blank {
                    said = said.set(question, answer);
                }
                let text = name(answer).unwrap_or_default().to_owned();
                given.push((question.name().to_owned(), Raw::Text(text)));
            }
        }
    }
    let reading = is_read_in_any_order(&given);
    assert_eq!(reading, said, "what could be read is what was said first");
    person::is_told(&said, on);
}

/// Whichever comes first, and what is answered twice aside: the same answers, and the same mistakes.
fn is_read_in_any_order(given: &[(String, Raw)]) -> Answers {
    let of = |given: &mut dyn Iterator<Item = &(String, Raw)>| {
        Reading::of(given.map(|(name, value)| (name.as_str(), value.clone())))
    };
    let reading = of(&mut given.iter());
    let other = of(&mut given.iter().rev());
    let has_two = |problems: &[Problem]| problems.iter().any(|problem| matches!(problem, Problem::Twice(_)));
    assert_eq!(has_two(&reading.problems), has_two(&other.problems), "{given:?}");
    if !has_two(&reading.problems) {
        assert_eq!(reading.answers, other.answers, "{given:?}");
        assert!(reading.problems.iter().rev().eq(&other.problems), "{given:?}");
    }
    is_short(&reading.problems);
    reading.answers
}

/// A megabyte of input is no megabyte of complaint.
fn is_short(problems: &[Problem]) {
    for problem in problems {
        assert!(problem.to_string().chars().count() <= LONGEST_QUOTE + 80, "{problem}");
    }
}

/// A day and a language, as text and as JSON.
pub fn options(bytes: &[u8]) {
    if let Ok(pairs) = serde_json::from_slice::<Pairs>(bytes) {
        let (options, problems) = pairs.options();
        is_short(&problems);
        let strictly = read(&Pairs::default(), &pairs, Vec::new());
        assert_eq!(strictly.is_ok(), problems.is_empty());
        if let Ok((answers, strictly)) = strictly {
            assert_eq!((answers, strictly), (Answers::default(), options));
        }
    }
    let text = String::from_utf8_lossy(bytes);
    match civil_day(&text) {
        Ok(day) => {
            assert!(is_a_day(&text), "`{text}` is no day of the calendar");
            assert_eq!(iso(day), text);
            person::is_told(&Answers::default(), day);
        }
        Err(problem) => {
            assert!(!is_a_day(&text), "`{text}` is a day of the calendar");
            is_short(&[problem]);
        }
    }
    assert_eq!(parse(&text).is_some(), is_a_day(&text));
    let spoken = Lang::coded(&text);
    assert_eq!(spoken.is_some(), Lang::ALL.iter().any(|lang| lang.code() == text));
}

/// `YYYY-MM-DD`, as the Gregorian calendar has it, from the year 1 on.
fn is_a_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| {
        let is_number = part.len() == digits && part.bytes().all(|letter| letter.is_ascii_digit());
        is_number.then(|| part.parse::<u32>().unwrap_or(0))
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year >= 1 && (1..=days).contains(&day)
}
