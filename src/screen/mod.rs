//! What does a screen look like? A tree of elements, pure: the same link, day and language give the same
//! screen for ever.
//!
//! For whoever works on what people see. The same tree is printed as a static page ([`html`]) and drawn into
//! a live one (`api::dom`). Every choice is a real link to the next screen: that is all the state there is,
//! so going back, sharing a case and tapping before the program has arrived work by themselves.
//!
//! Must not know: what is around a screen (`site`), serde, a live document, a clock.

pub mod markup;
pub mod sink;
pub mod tree;
pub mod html;
pub mod files;
mod parts;
pub mod shell;
mod question;
mod depends;
mod result;
mod facts;
pub mod place;
mod fill;

use crate::answers::link::Link;
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::decision::in_force::InForce;
use crate::lang::Lang;
use crate::law::source::{CHECKED, LATEST, Source};
use facts::Facts;
use fill::fill;
use markup::Part;
use place::{Around, Place};
use sink::TreeSink;
use tree::Tree;

/// The screen at an address, as a tree.
#[must_use]
pub fn screen(link: &Link, on: Date, lang: Lang) -> Tree {
    let in_force = InForce::on(on);
    let mut tree = Tree::under(lang, in_force.terms()).quoting(&link.ignored);
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
pub fn write<Q>(sink: &mut impl TreeSink, clock: Clock, link: &Link<Q>, in_force: &InForce) {
    fill(sink, &mut Facts::of(in_force, Place { clock, ..Place::of(link) }), Part::Screen);
}

/// Writes one of all the screens that there are, where every question before it is answered: the question
/// that comes next, or the result.
pub fn write_among_others(sink: &mut impl TreeSink, in_force: &InForce, answers: &Answers) {
    let place = Place { around: Around::OtherScreens, ..Place::at(*answers, None) };
    fill(sink, &mut Facts::of(in_force, place), Part::AmongOthers);
}

/// Explains every short name: for a document with all the screens in it.
pub fn explain_short_names(sink: &mut impl TreeSink, in_force: &InForce) {
    let place = Place { around: Around::OtherScreens, ..Place::at(Answers::NOTHING, None) };
    fill(sink, &mut Facts::of(in_force, place), Part::ShortNames);
}

/// Explains the short names that stand in what has been written: for a page that is no screen.
pub fn explain_what_stands(sink: &mut impl TreeSink, in_force: &InForce) {
    fill(sink, &mut Facts::of(in_force, Place::at(Answers::NOTHING, None)), Part::ShortNames);
}

/// Writes a source in a line, with the day on which it was compared.
pub fn write_source(sink: &mut impl TreeSink, source: Source, compared: Date) {
    let in_force = InForce::on(CHECKED);
    let mut facts = Facts::of(&in_force, Place::at(Answers::NOTHING, None)).citing(source, compared);
    fill(sink, &mut facts, Part::Source);
}

/// Writes the links to a screen in every language.
pub fn write_languages<Q>(sink: &mut impl TreeSink, link: &Link<Q>, in_force: &InForce) {
    fill(sink, &mut Facts::of(in_force, Place::of(link)), Part::Links);
}

/// The links to the same screen in the other languages.
#[must_use]
pub fn languages(link: &Link, lang: Lang) -> Tree {
    let mut tree = Tree::new(lang);
    write_languages(&mut tree, link, &InForce::on(CHECKED));
    tree
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::phrases::Phrase;
    use html::print;

    #[test]
    fn a_clock_is_believed_from_the_day_of_this_copy_to_the_latest_one() {
        let is_believed = |today| {
            let (clock, on) = Clock::read(today);
            let in_force = InForce::on(on);
            let mut tree = Tree::under(Lang::En, in_force.terms());
            write(&mut tree, clock, &<Link>::default(), &in_force);
            !print(&tree).contains(Phrase::WrongClock.text().in_language(Lang::En))
        };
        let (before, after) = (CHECKED.yesterday().unwrap(), LATEST.tomorrow().unwrap());
        assert_eq!([before, CHECKED, LATEST, after].map(is_believed), [false, true, true, false]);
    }
}
