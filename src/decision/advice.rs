//! Which advice touches a decision?
//!
//! Read off the signs of each row: so a page carries neither the rows nor what would walk them.

use super::decide::Ruling;
use super::grounds::Sources;
use super::in_force::InForce;
use super::signed::{
    OF_ACTIONS, OF_CAVEATS, OF_FACTS, OF_STEPS, OF_THINGS, PERIODS, Signed, TO_BEGIN, TO_DO, TO_HAVE, TO_SEE,
    UNCERTAIN,
};
use super::signs::Seen;
use crate::answers::question::Answers;
use crate::calendar::{Date, Period};
use crate::law::advice::{CaveatId, Step, Thing};
use crate::law::glance::{Action, Fact};
use crate::law::source::Source;
use std::marker::PhantomData;

/// A caveat, for whom it touches.
#[derive(Clone, Copy, Debug)]
pub struct Uncertain {
    /// By which it is known in an outcome.
    pub id: CaveatId,
    pub(super) sources: Sources,
    /// The day on which it was last compared with them.
    pub checked: Date,
}

impl Uncertain {
    /// The sources that are silent or disagree, the first one first.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        self.sources.all()
    }
}

/// The caveats that touch a ruling.
#[must_use]
pub fn caveats(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Touching<Uncertain> {
    Touching::of(places(&OF_CAVEATS, in_force, ruling, answers))
}

/// What to do, in order.
#[must_use]
pub fn steps(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Touching<Step> {
    Touching::of(places(&OF_STEPS, in_force, ruling, answers))
}

/// What to have ready.
#[must_use]
pub fn things(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Touching<Thing> {
    Touching::of(places(&OF_THINGS, in_force, ruling, answers))
}

/// What is seen at a glance, in order.
#[must_use]
pub fn facts(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Touching<Fact> {
    Touching::of(places(&OF_FACTS, in_force, ruling, answers))
}

/// What can be done first: the first of them is.
#[must_use]
pub fn actions(in_force: &InForce, ruling: &Ruling, answers: &Answers) -> Touching<Action> {
    Touching::of(places(&OF_ACTIONS, in_force, ruling, answers))
}

/// What stands in the rows of a table of advice.
pub trait Advised: Sized + 'static {
    /// Of the row at this place.
    #[must_use]
    fn at(place: usize) -> Option<&'static Self>;
}

impl Advised for Uncertain {
    fn at(place: usize) -> Option<&'static Self> {
        UNCERTAIN.get(place)
    }
}

/// What is known by its number alone.
pub trait Numbered: Sized + 'static {
    /// Every one of them, at its number.
    const ALL: &'static [Self];
    /// Of each row, how far its number is from its place.
    const APART: &'static [u8];

    /// The number of what stands in the row at this place.
    #[must_use]
    fn number(place: usize) -> Option<usize> {
        Self::APART.get(place).map(|apart| (place + usize::from(*apart)) & usize::from(u8::MAX))
    }
}

impl<T: Numbered> Advised for T {
    fn at(place: usize) -> Option<&'static Self> {
        Self::ALL.get(Self::number(place)?)
    }
}

impl Numbered for Step {
    const ALL: &'static [Self] = Self::ALL;
    const APART: &'static [u8] = &TO_DO;
}

impl Numbered for Thing {
    const ALL: &'static [Self] = Self::ALL;
    const APART: &'static [u8] = &TO_HAVE;
}

impl Numbered for Fact {
    const ALL: &'static [Self] = Self::ALL;
    const APART: &'static [u8] = &TO_SEE;
}

impl Numbered for Action {
    const ALL: &'static [Self] = Self::ALL;
    const APART: &'static [u8] = &TO_BEGIN;
}

/// Rows that touch a ruling, in their order.
#[derive(Clone, Copy, Debug)]
pub struct Touching<T> {
    places: u64,
    rows: PhantomData<T>,
}

impl<T> Touching<T> {
    const fn of(places: u64) -> Self {
        Self { places, rows: PhantomData }
    }

    /// Their places in the table, a bit each.
    #[must_use]
    pub const fn places(&self) -> u64 {
        self.places
    }
}

impl<T: Numbered> Touching<T> {
    /// Their numbers, a bit each.
    #[must_use]
    pub fn numbers(&self) -> u64 {
        let places = (0..64).filter(|place| self.places >> place & 1 == 1);
        places.filter_map(T::number).fold(0, |numbers, number| numbers | 1 << number)
    }
}

impl<T: Advised> Iterator for Touching<T> {
    type Item = &'static T;

    fn next(&mut self) -> Option<&'static T> {
        let next = T::at(self.places.trailing_zeros() as usize)?;
        self.places &= self.places - 1;
        Some(next)
    }
}

/// The places of the rows that touch a ruling: of a row, one sign is enough.
fn places(signs: &[Signed], in_force: &InForce, ruling: &Ruling, answers: &Answers) -> u64 {
    let (mut places, mut row, seen) = (0, 1_u64, Seen::of(ruling, answers));
    for signed in signs {
        row <<= signed.on;
        let is_in_force = |period: &Period| period.contains(in_force.on);
        if signed.sign().is_in(&seen) && PERIODS.get(usize::from(signed.period)).is_some_and(is_in_force) {
            places |= row;
        }
    }
    places
}
