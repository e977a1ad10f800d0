//! What stands in the numbers of an outcome, one after another? `www/package/outcome.js` reads it again.
//!
//! Where something may be missing, 0 says so, and what is there is counted from 1. A text is its place in the
//! table of a language.

use super::{names, packed};
use crate::answers::question::{Answers, Question};
use crate::calendar::Date;

use crate::decision::decide::{Kind, Ruling, Short, decide, in_short};
use crate::decision::in_force::InForce;
use crate::decision::remedy::Change;
use crate::decision::sets::RuleSet;
use crate::decision::version::Version;
use crate::explain::told::{reasons, title_by, told};
use crate::law::result::{Finding, Place, Verdict};
use crate::law::source::Source;
use crate::words::word::{Single, Word};
use std::sync::atomic::{AtomicU32, Ordering};

/// The kinds of outcomes, as they are numbered.
const ASK: u32 = 0;
const DECIDED: u32 = 1;
const DEPENDS: u32 = 2;

/// What answers lead to on a day; how many numbers it takes.
pub fn check(out: &[AtomicU32], answers: &Answers, on: Date) -> usize {
    let in_force = InForce::on(on);
    let decision = decide(&in_force, answers);
    let mut said = Numbers { out, at: 0, first: names::first_word(on) };
    said.day(on);
    said.optional((on > in_force.version.review_by).then(|| names::notice(in_force.version.checked)));
    said.push(u32::from(decision.possible.bits()));
    said.answers(&decision.answers);
    match decision.kind {
        Kind::Ask { question, because, at_most } => {
            said.push(ASK);
            said.question(question);
            said.reasons(&in_force, because);
            said.push(u32::try_from(at_most).unwrap_or(u32::MAX));
        }
        Kind::Decided(ruling) => {
            said.push(DECIDED);
            said.ruling(&in_force, &ruling, &decision.answers);
        }
        Kind::Depends(depends) => {
            said.push(DEPENDS);
            said.list(depends.cases(), |said, case| {
                said.answers(&case.answers);
                said.finding(case.finding);
                said.word(title_by(depends.because(&case), case.finding, &depends.known(&case)));
            });
            said.list(depends.find_out().iter(), |said, question| {
                said.push(question as u32);
                said.word(Word::find_out(question));
            });
        }
    }
    said.at
}

/// The verdict alone; its rules a bit each.
pub fn verdict(out: &[AtomicU32], answers: &Answers, on: Date) -> usize {
    let short = in_short(Version::on(on), answers);
    let mut said = Numbers { out, at: 0, first: 0 };
    said.push(u32::from(short.possible.bits()));
    said.push(short.because.bits());
    match short.kind {
        Short::Ask(question) => {
            said.push(ASK);
            said.push(question as u32);
        }
        Short::Decided(finding) => {
            said.push(DECIDED);
            said.finding(finding);
        }
        Short::Depends => said.push(DEPENDS),
    }
    said.at
}

/// Every rule in force on a day.
pub fn rules(out: &[AtomicU32], on: Date) -> usize {
    let in_force = InForce::on(on);
    let mut said = Numbers { out, at: 0, first: names::first_word(on) };
    // Whichever there are.
    said.reasons(&in_force, RuleSet::of(u32::MAX));
    said.at
}

struct Numbers<'o> {
    out: &'o [AtomicU32],
    /// How many have been said.
    at: usize,
    /// Where the texts of the day begin in the table of a language.
    first: u32,
}

impl Numbers<'_> {
    // Measured: written out at each of its calls, it makes the package 2 % larger and no call faster.
    #[inline(never)]
    fn push(&mut self, number: u32) {
        self.put(self.at, number);
        self.at += 1;
    }

    fn put(&self, at: usize, number: u32) {
        if let Some(place) = self.out.get(at) {
            place.store(number, Ordering::Relaxed);
        }
    }

    fn day(&mut self, day: Date) {
        self.push(day.number());
    }

    fn optional(&mut self, number: Option<u32>) {
        self.push(number.map_or(0, |number| number + 1));
    }

    fn word(&mut self, word: Word) {
        self.push(self.first + u32::from(word.place_in_outcomes()));
    }

    /// How many there are, and then each of them.
    fn list<T>(&mut self, all: impl Iterator<Item = T>, mut each: impl FnMut(&mut Self, T)) {
        let place = self.at;
        self.push(0);
        let mut count = 0;
        for one in all {
            each(self, one);
            count += 1;
        }
        self.put(place, count);
    }

    #[allow(clippy::cast_possible_truncation, reason = "the lower half, and the upper one")]
    fn answers(&mut self, answers: &Answers) {
        let packed = packed(answers);
        self.push((packed & u64::from(u32::MAX)) as u32);
        self.push((packed >> u32::BITS) as u32);
    }

    fn finding(&mut self, Finding { verdict, at }: Finding) {
        self.push(verdict.place());
        self.at(at);
    }

    fn at(&mut self, at: Option<Place>) {
        self.optional(at.map(|at| at as u32));
    }

    fn question(&mut self, question: Question) {
        self.push(question as u32);
        self.word(Word::prompt(question));
        self.word(Word::hint(question));
        let labels = question.values().iter().map(|value| Word::label(*value));
        self.list(labels.chain([Word::single(Single::Unsure)]), Self::word);
    }

    // Measured: written out at each of its calls, it makes the package 0.8 % larger.
    #[inline(never)]
    fn reasons(&mut self, in_force: &InForce, because: RuleSet) {
        self.list(reasons(in_force, because), |said, (rule, (basis, confidence))| {
            said.push(rule.id as u32);
            said.word(Word::rule(rule.id));
            said.day(rule.checked);
            said.sources(rule.sources().iter().copied());
            said.push(confidence as u32);
            said.push(basis as u32);
        });
    }

    fn sources(&mut self, sources: impl Iterator<Item = Source>) {
        self.list(sources, |said, source| said.push(source as u32));
    }

    fn ruling(&mut self, in_force: &InForce, ruling: &Ruling, answers: &Answers) {
        let told = told(in_force, ruling, answers);
        self.finding(ruling.finding);
        self.word(told.title);
        self.word(told.summary);
        self.reasons(in_force, ruling.because);
        self.list(told.caveats, |said, caveat| {
            said.push(caveat.id as u32);
            said.word(Word::caveat(caveat.id));
            said.day(caveat.checked);
            said.sources(caveat.sources().iter().copied());
        });
        self.list(told.steps, |said, step| {
            said.word(Word::step(*step));
            said.word(Word::more(*step));
            said.word(Word::path(*step));
            said.word(Word::step_url(*step));
        });
        self.list(told.things, |said, thing| said.word(Word::thing(*thing)));
        self.optional(ruling.then.map(Verdict::place));
        self.list(ruling.changes.iter(), Self::change);
        self.day(told.valid.from);
        self.push(told.valid.until.map_or(0, Date::number));
        self.day(told.valid.checked);
        self.day(told.valid.review_by);
        self.push(u32::from(told.valid.current));
    }

    fn change(&mut self, change: Change) {
        let answers = change.remedies.iter();
        self.answers(&answers.fold(Answers::default(), |answers, remedy| answers.with(remedy.value())));
        self.finding(Finding { verdict: Verdict::Open(change.route), at: change.at });
        self.list(change.remedies.iter(), |said, remedy| said.word(Word::remedy(remedy)));
        self.word(Word::gain((change.route, change.at)));
    }
}
