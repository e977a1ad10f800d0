//! Which sentences differ between two days or two versions, and who is told another one?
//!
//! [`diff`](crate::proof::diff) compares names: results, rules, caveats. Here are the words, sentence by
//! sentence, and only what those names do not explain: of a rule that newly decides it is said there that it
//! does, and its sentence is not told again.

use crate::answers::question::{Answers, Question};
use crate::calendar::{Date, Period};
use crate::proof::people::{People, both};
use crate::proof::sentences::Said;
use crate::proof::vectors::{Expected, Vectors, vectors};
use crate::proof::wordings::{Wordings, kind_of, wordings};
use std::collections::HashMap;
use std::rc::Rc;

/// What a version tells everybody, by name and in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub answers: Vectors,
    pub words: Wordings,
}

impl Record {
    /// That of our rules.
    #[must_use]
    pub fn ours() -> Self {
        Self { answers: vectors(), words: wordings() }
    }
}

/// A sentence that is said otherwise, or newly, or no longer, to some people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reworded {
    pub name: String,
    /// As it was said to them; `None` where they were not told it.
    pub before: Option<Said>,
    /// As it is said to them now.
    pub after: Option<Said>,
    /// Who is told it; of a sentence that is said otherwise, those who were told it before, too. Nobody where
    /// it is told only to people who do not know all the answers.
    pub people: Rc<People>,
}

impl Reworded {
    /// The languages in which it differs, by their codes; with what belongs to it in all of them.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = Vec::new();
        for (code, _) in self.before.iter().chain(&self.after).flatten() {
            let differs = text(self.before.as_ref(), code) != text(self.after.as_ref(), code);
            if differs && !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
        codes
    }

    /// Both wordings, in each language in which they differ: a line begins with `-` for what is gone or `+`
    /// for what is new.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let both = [("-", self.before.as_ref()), ("+", self.after.as_ref())];
        let mut lines = Vec::new();
        for code in self.languages() {
            for (sign, said) in both {
                lines.extend(text(said, code).map(|text| format!("{sign} {} ({code}): {text}", self.name)));
            }
        }
        lines
    }
}

fn text<'s>(said: Option<&'s Said>, code: &str) -> Option<&'s str> {
    said?.iter().find(|(other, _)| other == code).map(|(_, text)| text.as_str())
}

/// The sentences that people are told otherwise on one day than on another, in the order of the records.
#[must_use]
pub fn reworded((before, on): (&Record, Date), (after, then): (&Record, Date)) -> Vec<Reworded> {
    let (before, after) = (Day::of(before, on), Day::of(after, then));
    let mut names: Vec<_> = after.said.iter().map(|(name, _)| *name).collect();
    names.extend(before.said.iter().map(|(name, _)| *name).filter(|name| after.text(name).is_none()));
    let told = told_otherwise(&before, &after);
    let mut sets: HashMap<&[Answers], Rc<People>> = HashMap::new();
    let mut found = Vec::new();
    for name in names {
        let told_so = |how| told.get(&(name, how));
        for how in [How::Otherwise, How::NoLonger, How::Newly] {
            let Some(said) = told.get(&(name, how)) else { continue };
            let people = sets.entry(said).or_insert_with(|| Rc::new(People::of(said.clone())));
            let text = |day: &Day, unless| (how != unless).then(|| day.text(name).cloned()).flatten();
            let (before, after) = (text(&before, How::Newly), text(&after, How::NoLonger));
            found.push(Reworded { name: name.to_owned(), before, after, people: Rc::clone(people) });
        }
        if let (Some(before), Some(after)) = (before.text(name), after.text(name)) {
            if before != after && told_so(How::Otherwise).is_none() {
                let (before, after) = (Some(before.clone()), Some(after.clone()));
                found.push(Reworded { name: name.to_owned(), before, after, people: Rc::default() });
            }
        }
    }
    found
}

/// How a sentence differs for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum How {
    Otherwise,
    NoLonger,
    Newly,
}

/// A day of a record.
struct Day<'r> {
    said: Vec<(&'r str, &'r Said)>,
    texts: HashMap<&'r str, &'r Said>,
    cases: Vec<Case<'r>>,
}

/// What somebody has said, and what they are told.
struct Case<'r> {
    answers: Answers,
    expected: Option<&'r Expected>,
    /// The names of all sentences, those of the questions included.
    says: Vec<&'r str>,
}

impl<'r> Day<'r> {
    fn of(record: &'r Record, on: Date) -> Self {
        let said: Vec<_> = record.words.said_on(on).collect();
        let expected: HashMap<_, _> = record.answers.on(on).collect();
        let cases = record.words.told_on(on).filter_map(|told| {
            let answers = told.answers.read()?;
            let asked =
                said.iter().map(|(name, _)| *name).filter(|name| is_asked(name, &answers) == Some(true));
            let says = told.says.iter().map(String::as_str).chain(asked).collect();
            Some(Case { answers, expected: expected.get(&told.answers).copied(), says })
        });
        Self { cases: cases.collect(), texts: said.iter().copied().collect(), said }
    }

    fn text(&self, name: &str) -> Option<&'r Said> {
        self.texts.get(name).copied()
    }
}

/// Of a text of a question: has somebody who said this been asked it? `None` of all other sentences.
fn is_asked(name: &str, answers: &Answers) -> Option<bool> {
    let (kind, of) = name.split_once(' ')?;
    if !["prompt", "hint", "label", "find-out"].contains(&kind) {
        return None;
    }
    let question = of.split('=').next().and_then(Question::named);
    // "I don't know" can be answered to each of them.
    Some(question.map_or(*answers != Answers::default(), |question| answers.get(question).known().is_some()))
}

/// Who is told which sentence otherwise, as far as it is not explained.
fn told_otherwise<'r>(before: &Day<'r>, after: &Day<'r>) -> HashMap<(&'r str, How), Vec<Answers>> {
    let mut told: HashMap<(&str, How), Vec<Answers>> = HashMap::new();
    for earlier in &before.cases {
        for later in &after.cases {
            let Some(people) = both(&earlier.answers, &later.answers) else { continue };
            let mut add = |name, how| told.entry((name, how)).or_default().push(people);
            for name in &earlier.says {
                if !later.says.contains(name) {
                    if !is_explained(name, earlier, later) {
                        add(*name, How::NoLonger);
                    }
                } else if before.text(name) != after.text(name) {
                    add(*name, How::Otherwise);
                }
            }
            let new = later.says.iter().filter(|name| !earlier.says.contains(name));
            new.filter(|name| !is_explained(name, later, earlier)).for_each(|name| add(*name, How::Newly));
        }
    }
    told
}

/// Is it told to the one and not to the other because of something that is reported by its name?
fn is_explained(name: &str, told: &Case, other: &Case) -> bool {
    if let Some(asked) = is_asked(name, &other.answers) {
        return !asked;
    }
    let (Some(ours), Some(theirs)) = (told.expected, other.expected) else { return false };
    let kind = kind_of(name);
    if ["title", "summary", "step", "thing"].contains(&kind) {
        (&ours.result, &ours.at, &ours.because) != (&theirs.result, &theirs.at, &theirs.because)
    } else {
        (kind == "rule" && ours.because != theirs.because)
            || (kind == "caveat" && ours.caveats != theirs.caveats)
            || (kind == "then" && ours.then != theirs.then)
            || (["remedy", "gain"].contains(&kind) && ours.changes != theirs.changes)
            || (kind == "notice" && ours.current != theirs.current)
    }
}

/// What differs between two versions, each with the days on which it does. The edges are all first days of
/// their stretches, in order.
#[must_use]
pub fn over_time(before: &Record, after: &Record, edges: &[Date]) -> Vec<(Period, Reworded)> {
    let mut found: Vec<(Period, Reworded)> = Vec::new();
    let ends = edges.iter().skip(1).map(|next| next.yesterday().ok()).chain([None]);
    for (from, until) in edges.iter().zip(ends) {
        let last = from.yesterday().ok();
        for new in reworded((before, *from), (after, *from)) {
            let is_same = |(period, old): &&mut (Period, Reworded)| period.until == last && *old == new;
            match found.iter_mut().find(is_same) {
                Some((period, _)) => period.until = until,
                None => found.push((Period { from: *from, until }, new)),
            }
        }
    }
    found
}

/// Those told to the same people together, what most people are told first.
#[must_use]
pub fn by_people(reworded: Vec<Reworded>) -> Vec<Vec<Reworded>> {
    let mut together: Vec<Vec<Reworded>> = Vec::new();
    for one in reworded {
        let is_told =
            |others: &&mut Vec<Reworded>| others.first().is_some_and(|other| other.people == one.people);
        match together.iter_mut().find(is_told) {
            Some(others) => others.push(one),
            None => together.push(vec![one]),
        }
    }
    together.sort_by_key(|these| std::cmp::Reverse(these.first().map(|one| one.people.cases())));
    together
}
