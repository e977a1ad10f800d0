//! Which versions of the rules are there, and what are they as numbers? Worked out by the compiler from the
//! rows; [`version`](super::version) puts it together for whoever asks.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(clippy::large_const_arrays, reason = "only the compiler has them")]

use super::cubes::Cubes;
use super::diagram::{self, Built, Crossing, NumberedRule};
use super::effects;
use super::sets::Rows;
use super::space::{MOST_VALUES, OURS};
use super::terms;
use crate::calendar::{DAWN, Date};
use crate::law::rules::RULES;

/// The rows in force on a day.
pub(super) const fn rows_on(day: Date) -> Rows {
    let mut rows = Rows::NONE;
    let mut number = 0;
    while number < RULES.len() {
        if RULES[number].in_force.contains(day) {
            rows = rows.with(number);
        }
        number += 1;
    }
    rows
}

/// The days on which versions begin, in the first places.
pub(super) struct Begins {
    pub(super) at: [Date; MOST_DAYS],
    pub(super) len: usize,
}

const MOST_DAYS: usize = 1 + 2 * RULES.len() + terms::CHANGES.len();

impl Begins {
    /// Takes a day up, at its place, unless it is there or nothing begins on it.
    const fn with(mut self, day: Date) -> Self {
        let mut place = self.len;
        while place > 0 && day.is_before(self.at[place - 1]) {
            place -= 1;
        }
        if place > 0 && !self.at[place - 1].is_before(day) {
            return self;
        }
        let mut last = self.len;
        while last > place {
            self.at[last] = self.at[last - 1];
            last -= 1;
        }
        self.at[place] = day;
        self.len += 1;
        self
    }
}

/// The days on which versions begin.
pub(super) const BEGINS: Begins = {
    let mut begins = Begins { at: [DAWN; MOST_DAYS], len: 1 };
    let mut number = 0;
    while number < RULES.len() {
        let period = RULES[number].in_force;
        begins = begins.with(period.from);
        if let Some(until) = period.until {
            if let Ok(next) = until.tomorrow() {
                begins = begins.with(next);
            }
        }
        let mut change = 0;
        while change < terms::CHANGES.len() {
            let day = terms::CHANGES[change].first;
            if period.contains(day) && terms::follows(&RULES[number], terms::CHANGES[change].term) {
                begins = begins.with(day);
            }
            change += 1;
        }
        number += 1;
    }
    begins
};

/// How many versions there are.
pub(super) const COUNT: usize = BEGINS.len;

/// The rules of a version, for the diagram.
pub(super) struct Numbered {
    pub(super) rules: [NumberedRule; RULES.len()],
    pub(super) len: usize,
}

const fn numbered(day: Date) -> Numbered {
    let nobody = NumberedRule { name: "", effects: 0, cubes: Cubes::NEVER };
    let mut numbered = Numbered { rules: [nobody; RULES.len()], len: 0 };
    let terms = terms::on(day);
    let mut number = 0;
    while number < RULES.len() {
        let rule = &RULES[number];
        if rule.in_force.contains(day) {
            let (effects, cubes) = (effects::of(rule), Cubes::of(&rule.when, terms));
            numbered.rules[numbered.len] = NumberedRule { name: rule.id.name(), effects, cubes };
            numbered.len += 1;
        }
        number += 1;
    }
    numbered
}

/// So many places the sweep down may have to keep apart, and the whole list may be so long before it is cut.
const PLACES: usize = 1024;

/// The rules of each version.
pub(super) const NUMBERED: &[Numbered; COUNT] = &{
    let mut all = [const {
        Numbered { rules: [NumberedRule { name: "", effects: 0, cubes: Cubes::NEVER }; RULES.len()], len: 0 }
    }; COUNT];
    let mut number = 0;
    while number < COUNT {
        all[number] = numbered(BEGINS.at[number]);
        number += 1;
    }
    all
};

/// The diagram of each.
#[allow(long_running_const_eval, reason = "the compiler works out the diagrams: in a second")]
pub(super) const BUILT: &[Built<MOST_VALUES, PLACES>; COUNT] = &{
    let nothing = Built { crossings: [Crossing { field: 0, to: [0; MOST_VALUES] }; PLACES], len: 0, root: 0 };
    let mut built = [nothing; COUNT];
    let mut number = 0;
    while number < COUNT {
        built[number] = diagram::build(&OURS, NUMBERED[number].rules.split_at(NUMBERED[number].len).0);
        number += 1;
    }
    built
};
