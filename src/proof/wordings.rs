//! What is everybody told in words, on which days? The record of it: `tests/law/words.json`.
//!
//! [`vectors`](crate::proof::vectors) has names alone, for other programs. This is for whoever changes a
//! word, a step or a number, and for whoever reviews that: each sentence with its days, and to whom it is
//! said.

use crate::answers::question::Answers;
use crate::calendar::{DAWN, Date, Period, iso};
use crate::decision::in_force::InForce;
use crate::law::advice::CAVEATS;
use crate::law::rules::RULES;
use crate::law::terms::Terms;
use crate::proof::cases::{distinct, stretches};
use crate::proof::sentences::{KINDS, Said, Sentence, sayable, told};
use crate::proof::vectors::{AnswersByName, Stretch};
use std::collections::HashSet;

/// What everybody is told in words, in every stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wordings {
    /// The stretches of time, one after another without a gap.
    pub stretches: Vec<Stretch>,
    /// The sentences, each of its name once.
    pub sentences: Vec<Worded>,
    /// In each stretch, every complete case agrees with just one of them.
    pub told: Vec<Told>,
}

/// A sentence, as it is said for a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// Its kind, and the name of what it speaks of.
    pub name: String,
    /// One after another; on the other days nobody is told it.
    pub wordings: Vec<Wording>,
}

/// A wording of a sentence, and the days on which it is said so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The first day, `YYYY-MM-DD`.
    pub from: String,
    /// The last day; none is known.
    pub until: Option<String>,
    pub said: Said,
}

/// What somebody has said, and which sentences they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What they were asked. Whoever was asked was told the texts of the questions, too: they are not listed.
    pub answers: AnswersByName,
    /// The first day of each stretch in which they are told so.
    pub on: Vec<String>,
    /// The names of the sentences, in the order in which they are read.
    pub says: Vec<String>,
}

/// What our rules tell everybody in words.
#[must_use]
pub fn wordings() -> Wordings {
    let periods = stretches(RULES, CAVEATS);
    let (mut sentences, mut everybody) = (Vec::new(), Vec::new());
    for period in &periods {
        let in_force = InForce::on(period.from);
        let cases = distinct(&in_force);
        let mut said_to_somebody = Vec::new();
        for (answers, ruling) in &cases {
            let told = told(&in_force, answers, ruling);
            add_told(&mut everybody, answers, period.from, &told);
            said_to_somebody.extend(told);
        }
        // Where nothing is asked, nobody is in doubt.
        let is_asked = cases.iter().any(|(answers, _)| *answers != Answers::default());
        let known: HashSet<_> = said_to_somebody.iter().copied().collect();
        let mut said = sayable(&in_force);
        said.retain(|sentence| {
            known.contains(sentence) || (is_asked && sentence.may_be_said_in_doubt_alone())
        });
        said.extend(said_to_somebody);
        let mut seen = HashSet::new();
        said.retain(|sentence| seen.insert(*sentence));
        add_said(&mut sentences, &said, in_force.terms(), *period);
    }
    sentences.sort_by_key(|sentence| KINDS.iter().position(|kind| *kind == kind_of(&sentence.name)));
    let stretches =
        periods.iter().map(|period| Stretch { from: iso(period.from), until: period.until.map(iso) });
    Wordings { stretches: stretches.collect(), sentences, told: everybody }
}

/// The kind of a sentence, read off its name.
#[must_use]
pub fn kind_of(name: &str) -> &str {
    name.split_once(' ').map_or(name, |(kind, _)| kind)
}

impl Wordings {
    /// The sentences that are said on this day, by name.
    pub fn said_on(&self, day: Date) -> impl Iterator<Item = (&str, &Said)> {
        // Days of four-digit years, written from the year down, are in order as text.
        let day = iso(day);
        self.sentences.iter().filter_map(move |sentence| {
            let holds = |wording: &&Wording| {
                wording.from <= day && wording.until.as_ref().is_none_or(|until| day <= *until)
            };
            sentence.wordings.iter().find(holds).map(|wording| (sentence.name.as_str(), &wording.said))
        })
    }

    /// Who is told what on this day.
    pub fn told_on(&self, day: Date) -> impl Iterator<Item = &Told> {
        let day = iso(day);
        let from = self.stretches.iter().rev().map(|stretch| &stretch.from).find(|from| **from <= day);
        self.told.iter().filter(move |told| from.is_some_and(|from| told.on.contains(from)))
    }
}

fn add_told(everybody: &mut Vec<Told>, answers: &Answers, from: Date, told: &[Sentence]) {
    let (answers, mut says) = (AnswersByName::from(answers), Vec::new());
    for name in told.iter().map(|sentence| sentence.name()) {
        // Two changes may lead to the same gain.
        if !says.contains(&name) {
            says.push(name);
        }
    }
    match everybody.iter_mut().find(|told| told.answers == answers && told.says == says) {
        Some(told) => told.on.push(iso(from)),
        None => everybody.push(Told { answers, on: vec![iso(from)], says }),
    }
}

/// Adds what is said in a stretch of time: where a sentence was said so up to the day before, it goes on.
fn add_said(sentences: &mut Vec<Worded>, said: &[Sentence], terms: Terms, period: Period) {
    let before = (period.from > DAWN).then(|| period.from.yesterday().ok().map(iso)).flatten();
    let (from, until) = (iso(period.from), period.until.map(iso));
    for sentence in said {
        let (name, said) = (sentence.name(), sentence.said(terms));
        if said.is_empty() {
            continue;
        }
        let place = sentences.iter().position(|other| other.name == name);
        let wordings = match place.and_then(|place| sentences.get_mut(place)) {
            Some(sentence) => &mut sentence.wordings,
            None => {
                sentences.push(Worded {
                    name,
                    wordings: vec![Wording { from: from.clone(), until: until.clone(), said }],
                });
                continue;
            }
        };
        match wordings.last_mut() {
            Some(last) if last.said == said && last.until == before => last.until.clone_from(&until),
            Some(_) | None => wordings.push(Wording { from: from.clone(), until: until.clone(), said }),
        }
    }
}
