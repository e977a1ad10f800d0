//! What does the desk's program say of an address, in numbers? `www/desk/program.js` reads them again, in the
//! order in which they are written here. The words stand in the page, each by the number that is said here.

use crate::answers::link::Link;
use crate::answers::question::{Answers, Question};
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::explain::desk::{Shown, Stage, shown};
use crate::explain::told::FIRST_TITLE;
use crate::law::result::Verdict;
use crate::screen::Clock;
use std::sync::atomic::{AtomicU32, Ordering};

/// So many numbers are said: those before the answers, and one for each question.
pub const LENGTH: usize = FIRST_ANSWER + Question::ALL.len();
const FIRST_ANSWER: usize = 13;

const ASK: u32 = 0;
const DECIDED: u32 = 1;
const DEPENDS: u32 = 2;

/// Whether the device can be right about the day, the rules pass for current, the address was read.
const WRONG_CLOCK: u32 = 1;
const OUT_OF_DATE: u32 = 2;
const UNREAD: u32 = 4;

/// Says what the desk shows of an address, given letter by letter, on a day.
pub fn say(out: &[AtomicU32], address: impl Iterator<Item = u16>, today: Date) {
    let link = Link::of_units(address, |_| ());
    let (_, on) = Clock::read(today);
    let in_force = InForce::on(on);
    let Shown { asked, stage } = shown(&in_force, &link.answers);
    let mut said = Said { out };
    said.push(u32::try_from(terms::edition(on)).unwrap_or_default());
    let unread = if link.ignored.is_empty() { 0 } else { UNREAD };
    said.push(marks(today) | unread);
    said.push(on.number());
    said.push(asked.bits());
    // Kind, question, verdict, title, what is said aloud, steps, things, to be found out.
    match stage {
        Stage::Ask(question) => said.all([ASK, question as u32, 0, 0, 0, 0, 0, 0, 0]),
        Stage::Decided(ruling, told, aloud) => {
            let tone = u32::from(matches!(ruling.finding.verdict, Verdict::Open(_)));
            let title = u32::from(told.title.place().wrapping_sub(FIRST_TITLE.place()));
            let [low, high] = halves(told.steps.numbers());
            let [things, _] = halves(told.things.numbers());
            said.all([DECIDED, 0, tone, title, aloud as u32, low, high, things, 0]);
        }
        Stage::Depends(questions) => said.all([DEPENDS, 0, 0, 0, 0, 0, 0, 0, questions.bits()]),
    }
    for question in Question::ALL {
        said.push(number(&link.answers, *question));
    }
}

/// What is wrong with the day: whether the device can be right about it, and the rules pass for current.
#[must_use]
pub fn marks(today: Date) -> u32 {
    let (clock, on) = Clock::read(today);
    let wrong = if clock == Clock::Wrong { WRONG_CLOCK } else { 0 };
    let stale = if on > InForce::on(on).version.review_by { OUT_OF_DATE } else { 0 };
    wrong | stale
}

/// What was said to a question: 0 for nothing, 1 for "I don't know", and from 2 on its values in their order.
fn number(answers: &Answers, question: Question) -> u32 {
    let first = question.mask().trailing_zeros();
    match answers.number(question) {
        None => 0,
        Some(0) => 1,
        Some(value) => u32::from(value) + 1 - first,
    }
}

#[allow(clippy::cast_possible_truncation, reason = "both halves are kept")]
const fn halves(number: u64) -> [u32; 2] {
    [number as u32, (number >> u32::BITS) as u32]
}

struct Said<'o> {
    out: &'o [AtomicU32],
}

impl Said<'_> {
    fn push(&mut self, number: u32) {
        if let [place, rest @ ..] = self.out {
            place.store(number, Ordering::Relaxed);
            self.out = rest;
        }
    }

    fn all(&mut self, numbers: [u32; 9]) {
        numbers.into_iter().for_each(|number| self.push(number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Device, Home, Value};
    use crate::law::advice::{Step, Thing};
    use crate::law::source::CHECKED;

    fn said(address: &str, today: Date) -> [u32; LENGTH] {
        let out = [const { AtomicU32::new(0) }; LENGTH];
        say(&out, address.encode_utf16(), today);
        out.map(AtomicU32::into_inner)
    }

    #[test]
    fn every_step_and_every_thing_has_a_bit() {
        assert!(Step::ALL.len() <= 64);
        assert!(Thing::ALL.len() <= 32);
    }

    #[test]
    fn an_address_is_said_in_numbers() {
        let [_, marks, on, asked, kind, question, ..] = said("", CHECKED);
        assert_eq!((marks, on, kind), (0, CHECKED.number(), ASK));
        assert_eq!(question, Question::Home as u32, "the home comes first");
        assert!(asked & 1 << Question::Home as u32 != 0);
        let answers = |address| said(address, CHECKED)[FIRST_ANSWER..].to_vec();
        let home = answers("#home=institution&device=unsure");
        let place = |value: Value| u32::from(value.place()) + 2;
        assert_eq!(home[Question::Home as usize], place(Value::Home(Home::Institution)));
        assert_eq!(home[Question::Device as usize], 1);
        assert_eq!(answers("#device=no")[Question::Device as usize], place(Value::Device(Device::No)));
        assert_eq!(said("#citizenship=other", CHECKED)[4], DECIDED);
    }

    #[test]
    fn what_is_wrong_with_the_day_or_the_address_is_marked() {
        let before = CHECKED.yesterday().unwrap();
        assert_eq!(said("", before)[1] & WRONG_CLOCK, WRONG_CLOCK);
        assert_eq!(said("#x=1", CHECKED)[1], UNREAD);
        assert_eq!(said("#rules_of=2026-11-27", CHECKED)[1], 0, "the day of a slip is read by whoever asks");
        let review_by = InForce::on(CHECKED).version.review_by;
        assert_eq!(said("", review_by.tomorrow().unwrap())[1], OUT_OF_DATE);
    }
}
