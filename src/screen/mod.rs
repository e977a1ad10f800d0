//! What does a screen look like? A tree of elements, pure: the same link, day and language give the same
//! screen for ever.
//!
//! For whoever works on what people see. The same tree is printed as a static page ([`html`]) and drawn into
//! a live one (`api::dom`). Every choice is a real link to the next screen: that is all the state there is,
//! so going back, sharing a case and tapping before the program has arrived work by themselves.
//!
//! Must not know: what is around a screen (`site`), serde, a live document, a clock.

pub mod sink;
pub mod tree;
pub mod html;
pub mod files;
pub mod parts;
pub mod question;
pub mod result;
pub mod short_names;

use crate::answers::link::Link;
use crate::answers::question::Answer;
use crate::calendar::Date;
use crate::decision::decide::{Decision, Kind, decide};
use crate::decision::in_force::InForce;
use crate::lang::Lang;
use crate::law::source::{CHECKED, LATEST};
use crate::words::phrases::Phrase;
use crate::words::word::{Single, Word};
use parts::NOTICES;
use sink::TreeSink;
use tree::Tree;

/// The screen at an address, as a tree.
#[must_use]
pub fn screen(link: &Link, on: Date, lang: Lang) -> Tree {
    let in_force = InForce::on(on);
    let mut tree = Tree::under(lang, in_force.terms);
    write(&mut tree, Clock::Believed, link, &in_force);
    tree
}

/// Whether the device can be right about the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    Believed,
    Wrong,
}

impl Clock {
    /// What to make of the day that a device says it is, and the day to answer for. A copy cannot be older
    /// than the day on which it was made, and it does not pass for current on a clock that is wrong.
    #[must_use]
    pub fn read(today: Date) -> (Self, Date) {
        let clock = if today < CHECKED || today > LATEST { Self::Wrong } else { Self::Believed };
        (clock, today.max(CHECKED))
    }
}

/// Writes the screen at an address.
pub fn write(sink: &mut impl TreeSink, clock: Clock, link: &Link, in_force: &InForce) {
    let Decision { answers, possible, kind } = decide(in_force, &link.answers);
    sink.element("div", &[("id", NOTICES)], |div| {
        match clock {
            Clock::Believed => {}
            Clock::Wrong => div.leaf("p", &[("class", "notice")], Phrase::WrongClock),
        }
        if in_force.on > in_force.review_by() {
            div.element("p", &[("class", "notice")], |p| {
                p.word_with(Word::single(Single::Stale), in_force.checked());
            });
        }
        parts::ignored(div, &link.ignored);
    });
    match (link.again, &kind) {
        (Some(again), _) => question::asked(sink, link, again, Some(Answer::Unsure)),
        (None, Kind::Ask { question, because, at_most }) => {
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let so_far = (number(answers.given().count()), number(*at_most));
            question::question(sink, link, in_force, (*question, *because), so_far);
        }
        (None, Kind::Decided(ruling)) => result::alone(sink, in_force, ruling, &answers),
        (None, Kind::Depends(depends)) => result::depends(sink, link, possible, depends),
    }
    question::ways_on(sink, link, &answers);
    short_names::explain(sink);
}

/// The links to the same screen in the other languages.
#[must_use]
pub fn languages(link: &Link, lang: Lang) -> Tree {
    let mut tree = Tree::new(lang);
    parts::links(&mut tree, link);
    tree
}

#[cfg(test)]
mod tests {
    use super::*;
    use html::print;

    #[test]
    fn a_clock_is_believed_from_the_day_of_this_copy_to_the_latest_one() {
        let is_believed = |today| {
            let (clock, on) = Clock::read(today);
            let in_force = InForce::on(on);
            let mut tree = Tree::under(Lang::En, in_force.terms);
            write(&mut tree, clock, &Link::default(), &in_force);
            !print(&tree).contains(Phrase::WrongClock.text().in_language(Lang::En))
        };
        let (before, after) = (CHECKED.yesterday().unwrap(), LATEST.tomorrow().unwrap());
        assert_eq!([before, CHECKED, LATEST, after].map(is_believed), [false, true, true, false]);
    }
}
