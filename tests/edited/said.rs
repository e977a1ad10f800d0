//! The law says another number from a day on: does each day keep its own words, and is no table of before
//! taken for that of now?
//!
//! Compiled in the copy that `tests/edited/edit.mjs` makes.

use serde::Deserialize;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use tirkeu::answers::link::Link;
use tirkeu::api::numbers::{self, names};
use tirkeu::calendar::{Date, iso};
use tirkeu::decision::terms::{EDITIONS, edition};
use tirkeu::law::history::Turn;
use tirkeu::law::source::{CHECKED, CHECKS};
use tirkeu::law::terms::CHANGED;
use tirkeu::proof::validate::Tables;
use tirkeu::screen::{Clock, html, screen};
use tirkeu::site::moment::Moment;
use tirkeu::site::reminder::{Now, Reminder, agreed};
use tirkeu::words::table::{digest, table};
use tirkeu::words::word::{COUNT, IN_OUTCOMES, Word};
use tirkeu::{Content, Lang, check};

/// What was printed of the law before it was edited.
#[derive(Deserialize)]
struct Before {
    /// With this each new wording begins.
    mark: String,
    /// By which the package's scripts knew their program.
    digest: u32,
    languages: HashMap<String, OfALanguage>,
}

/// The texts of a language: those of the pages, and those of the package.
#[derive(Deserialize)]
struct OfALanguage {
    table: Vec<String>,
    words: Vec<String>,
}

fn before() -> Before {
    let printed = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/before.json")).unwrap();
    serde_json::from_str(&printed).unwrap()
}

/// Whoever asks a co-owner, up to the question that says the number, and up to the result that says it.
const ASKED: &str = "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others\
    &stay=permanent&protectedOwner=none";
const DECIDED: &str = "citizenship=citizen&person=self&age=18-plus&home=private&ownership=others\
    &stay=permanent&protectedOwner=none&consent=ready&signing=eds&device=yes";

/// The day before the change, the day, and the day after; whether the law is then another.
fn days() -> [(Date, bool); 3] {
    [(CHANGED.yesterday().unwrap(), false), (CHANGED, true), (CHANGED.tomorrow().unwrap(), true)]
}

#[test]
fn the_edited_law_has_no_fault() {
    let faults: Vec<_> = Tables::ours().faults().iter().map(ToString::to_string).collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn a_table_has_a_part_for_each_time_and_those_of_before_are_as_they_were() {
    let Before { mark, languages, .. } = before();
    for lang in Lang::ALL {
        let old = &languages[lang.code()].table;
        let new = table(*lang, &EDITIONS);
        // What is said of the turn is new at each time.
        let turn = usize::from(Word::turn(Turn::Edited).place());
        let new: Vec<_> =
            (0..).zip(new).filter(|(place, _)| place % COUNT != turn).map(|(_, text)| text).collect();
        let count = COUNT - 1;
        assert_eq!(old.len(), count * (EDITIONS.len() - 1));
        assert_eq!(new.len(), count * EDITIONS.len());
        assert_eq!(new[..old.len()], old[..]);
        let (last, added) = (&old[old.len() - count..], &new[old.len()..]);
        let changed: Vec<_> = last.iter().zip(added).filter(|(one, other)| one != other).collect();
        assert!(changed.len() > 5, "{changed:?}");
        for (one, other) in changed {
            assert_eq!(&[&mark, one.as_str()].concat(), other);
        }
    }
}

#[test]
fn the_digest_of_a_table_is_another_than_before_in_every_language() {
    let old: Vec<_> =
        Lang::ALL.iter().map(|lang| digest(*lang, &EDITIONS[..EDITIONS.len() - 1], 0)).collect();
    for lang in Lang::ALL {
        assert!(!old.contains(&digest(*lang, &EDITIONS, 0)), "{}", lang.code());
    }
}

#[test]
fn each_day_is_shown_in_its_own_words() {
    let Before { mark, .. } = before();
    for lang in Lang::ALL {
        for address in [ASKED, DECIDED] {
            let shown = days()
                .map(|(day, is_later)| (html::print(&screen(&Link::read(address), day, *lang)), is_later));
            for (screen, is_later) in &shown {
                assert_eq!(screen.contains(&mark), *is_later, "{}: {address}", lang.code());
            }
            let [before, on, after] = shown.map(|(screen, _)| without_days(&screen));
            assert_eq!(before, on.replace(&mark, ""), "{}: {address}", lang.code());
            assert_eq!(on, after);
        }
    }
}

/// A screen without its days, and what they are called: where it is written what the number has become is one
/// more source, compared on a day, and what was told before has a last day. Nor what short names mean: that
/// source may have one more in its title. What was answered stands beside a link.
fn without_days(screen: &str) -> String {
    let is_a_meaning = |line: &str| line.starts_with("<dd>") && !line.contains("<a ");
    screen
        .lines()
        .filter(|line| !line.contains("<time") && !line.starts_with("<dt>") && !is_a_meaning(line))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn each_day_is_told_in_its_own_words_and_an_answer_holds_until_they_change() {
    let Before { mark, .. } = before();
    for lang in Lang::ALL {
        for (day, is_later) in days() {
            let told = |address: &str| check(&Link::read(address).answers, day, *lang).content;
            let Content::Ask(ask) = told(ASKED) else { panic!("it asks") };
            assert_eq!(ask.prompt.starts_with(&mark), is_later, "{day}: {}", ask.prompt);
            let Content::Decided(decided) = told(DECIDED) else { panic!("it is decided") };
            assert_eq!(decided.title.starts_with(&mark), is_later, "{day}: {}", decided.title);
            if is_later {
                assert_eq!(decided.valid.from, CHANGED);
            } else {
                assert_eq!(decided.valid.until, CHANGED.yesterday().ok());
            }
        }
    }
}

/// Behind the day, the notice, what is possible, the answers in two numbers, the kind and the question.
const PROMPT: usize = 7;

#[test]
fn the_package_has_the_words_of_each_time_and_knows_the_scripts_of_before_for_others() {
    let Before { mark, digest, languages } = before();
    assert_ne!(names::DIGEST, digest);
    for lang in Lang::ALL {
        let (old, new) = (&languages[lang.code()].words, names::words(*lang));
        // Behind the texts of each time stand the notices: see the unit tests of `names`.
        for (words, times) in [(old, EDITIONS.len() - 1), (&new, EDITIONS.len())] {
            assert!((1..=CHECKS.len()).contains(&(words.len() - IN_OUTCOMES * times)), "{}", words.len());
        }
        for (day, is_later) in days() {
            let out: Vec<_> = (0..numbers::LONGEST).map(|_| AtomicU32::new(0)).collect();
            let count = numbers::check(&out, &Link::read(ASKED).answers, day);
            let said: Vec<_> = out.iter().take(count).map(|number| number.load(Ordering::Relaxed)).collect();
            let Content::Ask(ask) = check(&Link::read(ASKED).answers, day, *lang).content else {
                panic!("it asks")
            };
            assert_eq!(new[usize::try_from(said[PROMPT]).unwrap()], ask.prompt, "{day}");
            assert_eq!(ask.prompt.starts_with(&mark), is_later);
        }
    }
}

#[test]
fn the_day_of_the_change_is_the_first_of_a_new_time() {
    assert_eq!(CHANGED, CHECKED.tomorrow().unwrap());
    let times = days().map(|(day, _)| edition(day));
    assert_eq!(times, [EDITIONS.len() - 2, EDITIONS.len() - 1, EDITIONS.len() - 1]);
}

#[test]
fn the_file_of_the_hour_agreed_on_ends_when_the_law_of_its_day_says() {
    let end = |day: Date| {
        let now = Now { clock: Clock::Believed, moment: Moment::midnight(day) };
        let Reminder { file, .. } = agreed(Lang::En, &iso(day), "09:30", now).unwrap();
        file.lines().find_map(|line| line.strip_prefix("DTEND:")).unwrap().to_owned()
    };
    let at = |day: Date, utc: &str| [&iso(day).replace('-', ""), "T", utc, "00Z"].concat();
    let eve = CHANGED.yesterday().unwrap();
    assert_eq!(end(eve), at(eve, "0530"));
    assert_eq!(end(CHANGED), at(CHANGED.tomorrow().unwrap(), "0430"));
}
