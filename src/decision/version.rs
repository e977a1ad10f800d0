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

use super::compiled::{BEGINS, BUILT, COUNT, NUMBERED, Numbered, rows_on};
use super::cures::{CURES, Cured, NO_CURE, cures_before};
use super::diagram::{Crossing, ENDS, NumberedRule};
use super::effects::{DECIDING, Effects, OBSTRUCTS};
use super::findings::Findings;
use super::paths::{Diagram, Open, Reached};
use super::sets::Rows;
use super::space::MOST_VALUES;
use crate::answers::question::{EVERYTHING, Values};
use crate::calendar::{DAWN, Date};
use crate::law::rules::{RULES, RuleId};
use crate::law::source::{CHECKED, CHECKS, REVIEW_BY};

/// The rules from a day on, as numbers.
#[derive(Debug)]
pub struct Version {
    /// Its first day.
    pub from: Date,
    /// The rows in force.
    pub rows: Rows,
    /// Where each answer leads.
    pub diagram: Diagram<'static, MOST_VALUES>,
    /// The cubes of its rules, in the order of the rows.
    pub cubes: &'static [Cube],
    /// Of each finding, where among these those that decide it begin and end.
    deciding: [(u8, u8); ENDS],
    /// The day on which the least recently checked of them was checked.
    pub checked: Date,
    /// The last day on which all of them may pass for current.
    pub review_by: Date,
    pub(super) rules: Part,
}

/// Some of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    from: u16,
    until: u16,
}

impl Part {
    const fn behind(from: usize, len: usize) -> Self {
        assert!(from + len <= u16::MAX as usize, "a list of all versions is too long");
        Self { from: from as u16, until: (from + len) as u16 }
    }

    pub(super) fn of<T>(self, all: &'static [T]) -> &'static [T] {
        all.get(usize::from(self.from)..usize::from(self.until)).unwrap_or_default()
    }
}

/// A part of a rule in a version: those of whom one of its cubes is true. The parts of a rule stand together.
#[derive(Clone, Copy, Debug)]
pub struct Cube {
    /// The values that nobody has of whom it speaks.
    pub forbids: Values,
    /// What the rule does.
    pub effects: Effects,
    /// The rule's name.
    pub id: RuleId,
    /// The number of its cure, if it is an obstacle.
    cure: u8,
}

impl Cube {
    /// What is different once the rule is cured, if it is an obstacle.
    #[must_use]
    pub fn cure(&self) -> Option<&'static Cured> {
        CURES.get(usize::from(self.cure))
    }
}

impl Version {
    /// The version of a day.
    #[must_use]
    pub fn on(day: Date) -> &'static Self {
        let [first, ..] = &VERSIONS;
        VERSIONS.iter().rev().find(|version| version.from <= day).unwrap_or(first)
    }

    /// The cubes among which those are that decide the first of these findings.
    #[must_use]
    pub fn deciding(&self, finding: Findings) -> &'static [Cube] {
        let (from, until) = self.deciding.get(finding.first()).copied().unwrap_or_default();
        self.cubes.get(usize::from(from)..usize::from(until)).unwrap_or_default()
    }
}

/// Where some answers lead.
pub type ReachedHere = Reached<WORDS>;

/// What still makes a difference.
pub type OpenHere = Open<MOST_CROSSINGS>;

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
    let (mut number, mut crossings, mut rules, mut cubes) = (0, 0, 0, 0);
    while number < COUNT {
        let from = BEGINS.at[number];
        let rows = rows_on(from);
        versions[number] = Version {
            from,
            rows,
            diagram: Diagram {
                crossings: some(&CROSSINGS, crossings, BUILT[number].len),
                root: BUILT[number].root,
            },
            cubes: some(&CUBES, cubes, cubes_of(&NUMBERED[number])),
            deciding: deciding(some(&CUBES, cubes, cubes_of(&NUMBERED[number]))),
            checked: first(rows, CHECKED, Compared::Checked),
            review_by: first(rows, REVIEW_BY, Compared::ReviewBy),
            rules: Part::behind(rules, rows.len()),
        };
        crossings += BUILT[number].len;
        rules += rows.len();
        cubes += cubes_of(&NUMBERED[number]);
        number += 1;
    }
    versions
};

impl Version {
    const NONE: Self = Self {
        from: DAWN,
        rows: Rows::NONE,
        diagram: Diagram { crossings: &[], root: 0 },
        cubes: &[],
        deciding: [(0, 0); ENDS],
        checked: CHECKED,
        review_by: REVIEW_BY,
        rules: Part::behind(0, 0),
    };
}

/// So many of a list, from this place on.
const fn some<T>(all: &[T], from: usize, len: usize) -> &[T] {
    all.split_at(from).1.split_at(len).0
}

/// Of each finding, where those of these begin and end that have an effect by which it is decided.
const fn deciding(cubes: &[Cube]) -> [(u8, u8); ENDS] {
    assert!(cubes.len() <= u8::MAX as usize, "a version has more cubes than a number of eight bits counts");
    let (mut all, mut finding) = ([(0, 0); ENDS], 0);
    while finding < ENDS {
        let mut cube = cubes.len();
        while cube > 0 {
            cube -= 1;
            if cubes[cube].effects & DECIDING[finding] != 0 {
                let until = if all[finding].1 == 0 { cube as u8 + 1 } else { all[finding].1 };
                all[finding] = (cube as u8, until);
            }
        }
        finding += 1;
    }
    all
}

const _: () = {
    let mut number = 1;
    while number < CHECKS.len() {
        let (before, next) = (CHECKS[number - 1], CHECKS[number]);
        assert!(before.on.is_before(next.on), "the comparisons in CHECKS stand in the order of their days");
        assert!(
            !next.review_by.is_before(before.review_by),
            "a comparison in CHECKS lets rows pass for current for less long than the one before it"
        );
        number += 1;
    }
};

/// A day of a row's comparison with its sources.
#[derive(Clone, Copy)]
enum Compared {
    Checked,
    ReviewBy,
}

/// The earliest such day among some rows.
const fn first(rows: Rows, latest: Date, which: Compared) -> Date {
    let (mut first, mut row) = (latest, 0);
    while row < RULES.len() {
        let day = match which {
            Compared::Checked => RULES[row].checked,
            Compared::ReviewBy => RULES[row].review_by,
        };
        if rows.has(row) && day.is_before(first) {
            first = day;
        }
        row += 1;
    }
    first
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

/// Places for a bit for each finding and each crossing, and one more.
pub const WORDS: usize = (ENDS + MOST_CROSSINGS) / 64 + 1;

pub(super) const LENGTHS: (usize, usize, usize) = {
    let (mut crossings, mut rules, mut cubes) = (0, 0, 0);
    let mut number = 0;
    while number < COUNT {
        crossings += BUILT[number].len;
        rules += NUMBERED[number].len;
        cubes += cubes_of(&NUMBERED[number]);
        number += 1;
    }
    (crossings, rules, cubes)
};

const fn cubes_of(version: &Numbered) -> usize {
    let (mut cubes, mut rule) = (0, 0);
    while rule < version.len {
        cubes += version.rules[rule].cubes.len;
        rule += 1;
    }
    cubes
}

static CROSSINGS: [Crossing<MOST_VALUES>; LENGTHS.0] = {
    let mut all = [Crossing { field: 0, to: [0; MOST_VALUES] }; LENGTHS.0];
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

static CUBES: [Cube; LENGTHS.2] = {
    let mut all = [Cube { forbids: 0, effects: 0, id: RULES[0].id, cure: 0 }; LENGTHS.2];
    let (mut number, mut place) = (0, 0);
    while number < COUNT {
        let (mut row, mut rule) = (0, 0);
        while row < RULES.len() {
            if RULES[row].in_force.contains(BEGINS.at[number]) {
                let NumberedRule { effects, cubes, .. } = NUMBERED[number].rules[rule];
                let (id, cure) = (RULES[row].id, cures_before(row));
                let cure = if effects & OBSTRUCTS == 0 { NO_CURE } else { cure as u8 };
                let mut cube = 0;
                while cube < cubes.len {
                    all[place] = Cube { forbids: EVERYTHING & !cubes.at[cube], effects, id, cure };
                    place += 1;
                    cube += 1;
                }
                rule += 1;
            }
            row += 1;
        }
        number += 1;
    }
    all
};
