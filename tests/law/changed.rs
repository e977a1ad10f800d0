//! What does a record say, and what would it say if something were changed on purpose? Whatever it is today.

use crate::reading::day;
use std::collections::BTreeMap;
use tirkeu::calendar::{Date, iso};
use tirkeu::proof::rewordings::Record;
use tirkeu::proof::vectors::Stretch;
use tirkeu::proof::wordings::Wording;

/// A day of today's law, whatever day today is: the second of the last stretch of some days on which the
/// rules pass for current.
pub fn latest(record: &Record) -> Date {
    let is_current = |on: Date| record.answers.on(on).all(|(_, told)| told.current);
    let second = |stretch: &Stretch| day(&stretch.from).tomorrow().unwrap();
    let lasts =
        |stretch: &&Stretch| stretch.until.as_ref().is_none_or(|until| iso(second(stretch)) <= *until);
    let stretches = record.words.stretches.iter().filter(lasts).map(second);
    stretches.rev().find(|on| is_current(*on)).expect("the rules are current for some days")
}

/// The texts of a day in a language, by the names of the sentences.
pub fn texts<'r>(record: &'r Record, on: Date, code: &str) -> BTreeMap<&'r str, &'r str> {
    let said = record.words.said_on(on);
    let texts = said.filter_map(|(name, said)| {
        said.iter().find(|(other, _)| other == code).map(|(_, text)| (name, text.as_str()))
    });
    texts.collect()
}

/// The first day of each stretch.
pub fn first_days(record: &Record) -> Vec<Date> {
    record.words.stretches.iter().map(|stretch| day(&stretch.from)).collect()
}

/// A sentence of this kind that somebody is told on this day, and somebody is not.
pub fn told_to_some(record: &Record, kind: &str, on: Date) -> String {
    let told: Vec<_> = record.words.told_on(on).map(|told| &told.says).collect();
    let mut names = told.iter().copied().flatten().filter(|name| name.starts_with(&format!("{kind} ")));
    let is_told_to_some = |name: &&String| told.iter().any(|says| !says.contains(name));
    names.find(is_told_to_some).unwrap_or_else(|| panic!("nobody is told a {kind} of their own")).clone()
}

/// The sentence says something else in this language, on all its days.
pub fn said_otherwise(record: &Record, name: &str, language: &str) -> Record {
    all_said_otherwise(record, &[name], language)
}

/// Each of these sentences says something else in this language, on all its days.
pub fn all_said_otherwise(record: &Record, names: &[&str], language: &str) -> Record {
    let mut changed = record.clone();
    for name in names {
        let sentence = changed.words.sentences.iter_mut().find(|sentence| sentence.name == *name).unwrap();
        for wording in &mut sentence.wordings {
            let (_, text) = wording.said.iter_mut().find(|(code, _)| code == language).unwrap();
            text.push_str(" Really.");
        }
    }
    changed
}

/// The sentence says something else in each language from this day on, as long as it said what it says now.
/// The day is not the first of a stretch.
pub fn said_otherwise_from(record: &Record, name: &str, from: Date) -> Record {
    let mut changed = split(record, from);
    let sentence = changed.words.sentences.iter_mut().find(|sentence| sentence.name == name).unwrap();
    let holds = |wording: &Wording| {
        wording.from < iso(from) && wording.until.as_ref().is_none_or(|until| iso(from) <= *until)
    };
    let place = sentence.wordings.iter().position(holds).unwrap();
    let mut next = sentence.wordings[place].clone();
    sentence.wordings[place].until = Some(iso(from.yesterday().unwrap()));
    next.from = iso(from);
    for (_, text) in &mut next.said {
        text.push_str(" From now on.");
    }
    sentence.wordings.insert(place + 1, next);
    changed
}

/// Nobody is told the sentence any longer.
pub fn dropped(record: &Record, name: &str) -> Record {
    let mut changed = record.clone();
    changed.words.sentences.retain(|sentence| sentence.name != name);
    for told in &mut changed.words.told {
        told.says.retain(|said| said != name);
    }
    changed
}

/// The same told in the same way, with an edge on this day.
fn split(record: &Record, from: Date) -> Record {
    let mut changed = record.clone();
    let first = |stretches: &mut Vec<Stretch>| {
        let place = stretches.iter().rposition(|stretch| stretch.from < iso(from)).unwrap();
        let until = stretches[place].until.replace(iso(from.yesterday().unwrap()));
        stretches.insert(place + 1, Stretch { from: iso(from), until });
        stretches[place].from.clone()
    };
    let (of_answers, of_words) = (first(&mut changed.answers.stretches), first(&mut changed.words.stretches));
    assert_eq!(of_answers, of_words);
    let on = changed.answers.cases.iter_mut().map(|case| &mut case.on);
    for on in on.chain(changed.words.told.iter_mut().map(|told| &mut told.on)) {
        if let Some(place) = on.iter().position(|day| *day == of_words) {
            on.insert(place + 1, iso(from));
        }
    }
    changed
}
