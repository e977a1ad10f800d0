//! Which diagram holds on a day? Each version of the rules has one, worked out by the compiler from the rows.
//!
//! A version begins where a row begins or has ended, and where a number or a definition changes that one of
//! its rules follows.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::large_const_arrays,
    reason = "a constant function has no other conversion"
)]

use super::compiled::{BEGINS, BUILT, COUNT, NUMBERED, rows_on};
use super::diagram::{Crossing, ENDS, Node};
use super::effects::Effects;
use super::norm;
use super::paths::{Diagram, Open, Reached};
use super::sets::Rows;
use super::space::{MOST_VALUES, OURS, fields_of, set_of};
use crate::answers::question::Values;
use crate::calendar::{DAWN, Date};
use crate::law::rules::{Effect, RULES, RuleId, Why};

/// The rules from a day on, as numbers.
#[derive(Debug)]
pub struct Version {
    /// Its first day.
    pub from: Date,
    /// The rows in force.
    pub rows: Rows,
    /// Where everybody begins.
    pub root: Node,
    crossings: Part,
    rules: Part,
}

/// Some of a list.
#[derive(Clone, Copy, Debug)]
struct Part {
    from: u16,
    until: u16,
}

impl Part {
    const fn behind(from: usize, len: usize) -> Self {
        assert!(from + len <= u16::MAX as usize, "a list of all versions is too long");
        Self { from: from as u16, until: (from + len) as u16 }
    }

    fn of<T>(self, all: &'static [T]) -> &'static [T] {
        all.get(usize::from(self.from)..usize::from(self.until)).unwrap_or_default()
    }
}

/// A rule in a version.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its name.
    pub id: RuleId,
    /// What it does.
    pub effects: Effects,
    /// What is different once it is cured, if it is an obstacle.
    pub cure: Cured,
    cubes: Part,
}

/// What is different once an obstacle is gone.
#[derive(Clone, Copy, Debug)]
pub struct Cured {
    /// Everything is possible again in these fields.
    pub anew: Values,
    /// In these fields...
    pub fields: Values,
    /// ... just these values are.
    pub then: Values,
}

impl Row {
    /// Of whom it speaks.
    #[must_use]
    pub fn cubes(&self) -> &'static [Values] {
        self.cubes.of(&CUBES)
    }
}

impl Version {
    /// The version of a day.
    #[must_use]
    pub fn on(day: Date) -> &'static Self {
        let [first, ..] = &VERSIONS;
        VERSIONS.iter().rev().find(|version| version.from <= day).unwrap_or(first)
    }

    /// Its crossings.
    #[must_use]
    pub fn crossings(&self) -> &'static [Crossing<MOST_VALUES>] {
        self.crossings.of(&CROSSINGS)
    }

    /// Its rules, in the order of the rows.
    #[must_use]
    pub fn rules(&self) -> &'static [Row] {
        self.rules.of(&ROWS)
    }
}

/// Where some answers lead.
pub type ReachedHere = Reached<WORDS>;

/// What still makes a difference.
pub type OpenHere = Open<{ ENDS + MOST_CROSSINGS }>;

impl Version {
    /// Its diagram.
    #[must_use]
    pub fn diagram(&self) -> Diagram<'static, MOST_VALUES> {
        Diagram { space: &OURS, crossings: self.crossings(), root: self.root }
    }

    /// Where answers lead of which these values are possible.
    #[must_use]
    pub fn reached(&self, possible: Values) -> ReachedHere {
        self.diagram().reached(possible)
    }

    /// What still makes a difference then.
    #[must_use]
    pub fn open(&self, possible: Values, reached: &ReachedHere) -> OpenHere {
        self.diagram().open(possible, reached)
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.from == other.from
    }
}

impl Eq for Version {}

// INVARIANT: the first version begins with the first day there is.
/// Every version, the earliest first.
pub static VERSIONS: [Version; COUNT] = {
    let mut versions = [const { Version::NONE }; COUNT];
    let (mut number, mut crossings, mut rules) = (0, 0, 0);
    while number < COUNT {
        let from = BEGINS.at[number];
        let rows = rows_on(from);
        versions[number] = Version {
            from,
            rows,
            root: BUILT[number].root,
            crossings: Part::behind(crossings, BUILT[number].len),
            rules: Part::behind(rules, rows.len()),
        };
        crossings += BUILT[number].len;
        rules += rows.len();
        number += 1;
    }
    versions
};

impl Version {
    const NONE: Self = Self {
        from: DAWN,
        rows: Rows::NONE,
        root: 0,
        crossings: Part::behind(0, 0),
        rules: Part::behind(0, 0),
    };
}

/// The most crossings that a version has.
pub const MOST_CROSSINGS: usize = {
    let (mut most, mut number) = (0, 0);
    while number < COUNT {
        if BUILT[number].len > most {
            most = BUILT[number].len;
        }
        number += 1;
    }
    most
};

/// Places for a bit for each finding and each crossing.
pub const WORDS: usize = (ENDS + MOST_CROSSINGS).div_ceil(64);

const LENGTHS: (usize, usize, usize) = {
    let (mut crossings, mut rules, mut cubes) = (0, 0, 0);
    let mut number = 0;
    while number < COUNT {
        crossings += BUILT[number].len;
        rules += NUMBERED[number].len;
        let mut rule = 0;
        while rule < NUMBERED[number].len {
            cubes += NUMBERED[number].rules[rule].cubes.len;
            rule += 1;
        }
        number += 1;
    }
    (crossings, rules, cubes)
};

static CROSSINGS: [Crossing<MOST_VALUES>; LENGTHS.0] = {
    let mut all = [Crossing { question: 0, to: [0; MOST_VALUES] }; LENGTHS.0];
    let (mut number, mut place) = (0, 0);
    while number < COUNT {
        let mut crossing = 0;
        while crossing < BUILT[number].len {
            all[place] = BUILT[number].crossings[crossing];
            place += 1;
            crossing += 1;
        }
        number += 1;
    }
    all
};

static CUBES: [Values; LENGTHS.2] = {
    let mut all = [0; LENGTHS.2];
    let (mut number, mut place) = (0, 0);
    while number < COUNT {
        let mut rule = 0;
        while rule < NUMBERED[number].len {
            let mut cube = 0;
            while cube < NUMBERED[number].rules[rule].cubes.len {
                all[place] = NUMBERED[number].rules[rule].cubes.at[cube];
                place += 1;
                cube += 1;
            }
            rule += 1;
        }
        number += 1;
    }
    all
};

static ROWS: [Row; LENGTHS.1] = {
    let nobody = Row {
        id: RULES[0].id,
        effects: 0,
        cure: Cured { anew: 0, fields: 0, then: 0 },
        cubes: Part::behind(0, 0),
    };
    let mut all = [nobody; LENGTHS.1];
    let (mut number, mut place, mut cubes) = (0, 0, 0);
    while number < COUNT {
        let mut row = 0;
        let mut rule = 0;
        while row < RULES.len() {
            if RULES[row].in_force.contains(BEGINS.at[number]) {
                let part = NUMBERED[number].rules[rule].cubes.len;
                all[place] = Row {
                    id: RULES[row].id,
                    effects: NUMBERED[number].rules[rule].effects,
                    cure: cured(norm::effect(&RULES[row])),
                    cubes: Part::behind(cubes, part),
                };
                cubes += part;
                place += 1;
                rule += 1;
            }
            row += 1;
        }
        number += 1;
    }
    all
};

const fn cured(effect: Effect) -> Cured {
    match effect {
        Effect::Closes(_, Why::Obstructs(cure)) => {
            let (mut fields, mut rest) = (0, cure.then);
            while let [value, others @ ..] = rest {
                fields |= value.question().mask();
                rest = others;
            }
            Cured { anew: fields_of(cure.anew), fields, then: set_of(cure.then) }
        }
        Effect::Closes(_, Why::Refuses(_) | Why::Unsettled)
        | Effect::Admits
        | Effect::Opens(_)
        | Effect::OpensOnly(_)
        | Effect::MovesToTheZone => Cured { anew: 0, fields: 0, then: 0 },
    }
}
