//! Which signs does each row of advice have, and on which days? Worked out by the compiler.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::large_const_arrays,
    reason = "a constant function has no other conversion, and only the compiler has them"
)]

use super::advice::Uncertain;
use super::findings::Findings;
use super::grounds::Sources;
use super::sets::RuleSet;
use super::signs::{Sign, Signs};
use super::terms;
use crate::answers::question::Values;
use crate::calendar::{Date, Period};
use crate::law::advice::{Advice, CAVEATS, Caveat, STEPS, THINGS, Touches};
use crate::law::glance::{ACTIONS, FACTS};

/// A sign of a row, and on which days.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signed {
    // A sign's own parts, so that the row and the days stand where else nothing would.
    forbids: Values,
    rules: RuleSet,
    others: Findings,
    /// How many rows further it stands than the sign before it. Most signs say the same here: so a table is
    /// smaller, once it is compressed, than with the places of its rows.
    pub(super) on: u8,
    /// The place of the days in [`PERIODS`].
    pub(super) period: u8,
}

impl Signed {
    const fn of(sign: Sign, on: u8, period: u8) -> Self {
        let Sign { forbids, rules, others } = sign;
        Self { forbids, rules, others, on, period }
    }

    pub(super) const fn sign(&self) -> Sign {
        let Self { forbids, rules, others, .. } = *self;
        Sign { forbids, rules, others }
    }
}

/// Whom a row touches, and on which days.
type Row = (Touches, Period);

const fn rows<T: Copy, const COUNT: usize>(table: &[Advice<T>]) -> [Row; COUNT] {
    let mut rows = [(Touches::Is(&[]), Period::ALWAYS); COUNT];
    let mut number = 0;
    while number < COUNT {
        rows[number] = (table[number].touches, table[number].in_force);
        number += 1;
    }
    rows
}

const CAVEAT_ROWS: [Row; CAVEATS.len()] = {
    let mut rows = [(Touches::Is(&[]), Period::ALWAYS); CAVEATS.len()];
    let mut number = 0;
    while number < CAVEATS.len() {
        rows[number] = (CAVEATS[number].touches, CAVEATS[number].in_force);
        number += 1;
    }
    rows
};
const STEP_ROWS: [Row; STEPS.len()] = rows(STEPS);
const THING_ROWS: [Row; THINGS.len()] = rows(THINGS);
const FACT_ROWS: [Row; FACTS.len()] = rows(FACTS);
const ACTION_ROWS: [Row; ACTIONS.len()] = rows(ACTIONS);

pub(super) static OF_CAVEATS: [Signed; laid_out(&CAVEAT_ROWS).len] = cut(&CAVEAT_ROWS);
pub(super) static OF_STEPS: [Signed; laid_out(&STEP_ROWS).len] = cut(&STEP_ROWS);
pub(super) static OF_THINGS: [Signed; laid_out(&THING_ROWS).len] = cut(&THING_ROWS);
pub(super) static OF_FACTS: [Signed; laid_out(&FACT_ROWS).len] = cut(&FACT_ROWS);
pub(super) static OF_ACTIONS: [Signed; laid_out(&ACTION_ROWS).len] = cut(&ACTION_ROWS);

pub(super) static UNCERTAIN: [Uncertain; CAVEATS.len()] = {
    let mut all =
        [Uncertain { id: CAVEATS[0].id, sources: Sources::NONE, checked: CAVEATS[0].checked }; CAVEATS.len()];
    let mut number = 0;
    while number < all.len() {
        let Caveat { id, source, more, checked, .. } = CAVEATS[number];
        all[number] = Uncertain { id, sources: Sources::NONE.with(source, more), checked };
        number += 1;
    }
    all
};
/// How far is the number of what stands in a row from the row's place? Mostly not at all, which is smaller
/// than numbers that go up, once it is compressed.
macro_rules! apart {
    ($($APART:ident of $TABLE:ident;)+) => {
        $(pub(super) static $APART: [u8; $TABLE.len()] = {
            let mut all = [0; $TABLE.len()];
            let mut place = 0;
            while place < all.len() {
                all[place] = ($TABLE[place].what as u8).wrapping_sub(place as u8);
                place += 1;
            }
            all
        };)+
    };
}

apart! {
    TO_DO of STEPS;
    TO_HAVE of THINGS;
    TO_SEE of FACTS;
    TO_BEGIN of ACTIONS;
}

/// The signs of a table, in the first places.
struct LaidOut {
    at: [Signed; MOST_SIGNS],
    len: usize,
}

const MOST_SIGNS: usize = 256;

/// The signs of these rows; of one that follows a definition, again from each day on which that makes others.
const fn laid_out(rows: &[Row]) -> LaidOut {
    let nothing = Signed::of(Sign::ANYTHING, 0, 0);
    let mut all = LaidOut { at: [nothing; MOST_SIGNS], len: 0 };
    assert!(rows.len() <= 64, "a set of advice has 64 places: it takes a wider number");
    let (mut row, mut on) = (0, 0);
    while row < rows.len() {
        let mut parts = Parts::of(rows[row]);
        while let Some((signs, period)) = parts.next() {
            let mut sign = 0;
            while sign < signs.len {
                let period = ALL_PERIODS.place(period) as u8;
                assert!(all.len < MOST_SIGNS, "a table of advice has more than 256 signs");
                all.at[all.len] = Signed::of(signs.at[sign], on, period);
                (all.len, on) = (all.len + 1, 0);
                sign += 1;
            }
        }
        (row, on) = (row + 1, on + 1);
    }
    all
}

const fn cut<const COUNT: usize>(rows: &[Row]) -> [Signed; COUNT] {
    let all = laid_out(rows);
    let mut signs = [all.at[0]; COUNT];
    let mut place = 0;
    while place < COUNT {
        signs[place] = all.at[place];
        place += 1;
    }
    signs
}

/// The days of a row, one after another, on which it has the same signs.
struct Parts {
    row: Row,
    next: Option<Date>,
}

impl Parts {
    const fn of(row: Row) -> Self {
        Self { row, next: Some(row.1.from) }
    }

    const fn next(&mut self) -> Option<(Signs, Period)> {
        let Some(from) = self.next else { return None };
        let (touches, in_force) = self.row;
        let signs = Signs::of(&touches, terms::on(from));
        self.next = None;
        let mut rest = terms::CHANGES.as_slice();
        while let [change, others @ ..] = rest {
            let is_sooner = match self.next {
                Some(next) => change.first.is_before(next),
                None => true,
            };
            if is_sooner
                && from.is_before(change.first)
                && in_force.contains(change.first)
                && !signs.are_those_of(&Signs::of(&touches, terms::on(change.first)))
            {
                self.next = Some(change.first);
            }
            rest = others;
        }
        let until = match self.next {
            Some(next) => match next.yesterday() {
                Ok(last) => Some(last),
                Err(_) => None,
            },
            None => in_force.until,
        };
        Some((signs, Period { from, until }))
    }
}

/// All the days on which advice is in force, each once, in the first places.
struct Periods {
    at: [Period; MOST_PERIODS],
    len: usize,
}

const MOST_PERIODS: usize = 64;

const ALL_PERIODS: Periods = {
    let mut periods = Periods { at: [Period::ALWAYS; MOST_PERIODS], len: 0 };
    let tables: [&[Row]; 5] = [&CAVEAT_ROWS, &STEP_ROWS, &THING_ROWS, &FACT_ROWS, &ACTION_ROWS];
    let mut table = 0;
    while table < tables.len() {
        let mut row = 0;
        while row < tables[table].len() {
            let mut parts = Parts::of(tables[table][row]);
            while let Some((_, period)) = parts.next() {
                periods = periods.with(period);
            }
            row += 1;
        }
        table += 1;
    }
    periods
};

impl Periods {
    const fn place(&self, period: Period) -> usize {
        let mut place = 0;
        while place < self.len && !is_same(self.at[place], period) {
            place += 1;
        }
        place
    }

    const fn with(mut self, period: Period) -> Self {
        let place = self.place(period);
        if place == self.len {
            assert!(place < MOST_PERIODS, "advice has more than 64 kinds of days");
            self.at[place] = period;
            self.len += 1;
        }
        self
    }
}

const fn is_same(one: Period, other: Period) -> bool {
    !one.from.is_before(other.from)
        && !other.from.is_before(one.from)
        && match (one.until, other.until) {
            (None, None) => true,
            (Some(one), Some(other)) => !one.is_before(other) && !other.is_before(one),
            (None, Some(_)) | (Some(_), None) => false,
        }
}

pub(super) static PERIODS: [Period; ALL_PERIODS.len] = {
    let mut periods = [Period::ALWAYS; ALL_PERIODS.len];
    let mut place = 0;
    while place < periods.len() {
        periods[place] = ALL_PERIODS.at[place];
        place += 1;
    }
    periods
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_its_signs_on_the_days_on_which_it_is_in_force_and_on_no_others() {
        let edges = PERIODS.iter().flat_map(|period| [Some(period.from), period.until]);
        let turns = edges.chain(terms::CHANGES.iter().map(|change| Some(change.first))).flatten();
        let days: Vec<Date> = turns
            .flat_map(|day| [day.yesterday().unwrap_or(day), day, day.tomorrow().unwrap_or(day)])
            .collect();
        let tables: [(&[Row], &[Signed]); 5] = [
            (&CAVEAT_ROWS, &OF_CAVEATS),
            (&STEP_ROWS, &OF_STEPS),
            (&THING_ROWS, &OF_THINGS),
            (&FACT_ROWS, &OF_FACTS),
            (&ACTION_ROWS, &OF_ACTIONS),
        ];
        for (rows, signed) in tables {
            let places = signed.iter().scan(0, |place, one| {
                *place += usize::from(one.on);
                Some((*place, one))
            });
            for (number, (touches, in_force)) in rows.iter().enumerate() {
                let of_the_row = places.clone().filter(|(place, _)| *place == number).map(|(_, one)| one);
                for day in &days {
                    let of_the_day =
                        of_the_row.clone().filter(|one| PERIODS[usize::from(one.period)].contains(*day));
                    let found: Vec<_> = of_the_day.map(Signed::sign).collect();
                    let signs = Signs::of(touches, terms::on(*day));
                    let expected = if in_force.contains(*day) { &signs.at[..signs.len] } else { &[] };
                    assert_eq!(found, expected, "row {number} on {day}");
                }
            }
        }
    }
}
