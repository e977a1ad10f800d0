//! Of whom is a condition true? A list of cubes: each says of every question which values it allows, and a
//! person is in it who has one of them everywhere.
//!
//! Worked out by the compiler. All cubes that cannot be made larger are listed (the prime implicants of a
//! condition), so that the list says exactly on which questions it depends, however the row was written.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::space::{OURS, Space};
use crate::answers::question::Values;
use crate::law::condition::Condition;
use crate::law::terms::Terms;

/// A condition as cubes: true of whoever is in one of them.
#[derive(Clone, Copy, Debug)]
pub struct Cubes {
    /// The first [`Self::len`] of them count.
    pub at: [Values; MOST],
    /// How many there are.
    pub len: usize,
}

const MOST: usize = 64;

/// Of whom a condition is true, or of whom it is not.
#[derive(Clone, Copy)]
enum Asked {
    WhereTrue,
    WhereNot,
}

impl Asked {
    const fn other(self) -> Self {
        match self {
            Self::WhereTrue => Self::WhereNot,
            Self::WhereNot => Self::WhereTrue,
        }
    }
}

impl Cubes {
    /// True of nobody.
    pub const NEVER: Self = Self { at: [0; MOST], len: 0 };

    /// The condition of one of our rows, as the law defines its words on the day.
    #[must_use]
    pub const fn of(condition: &Condition, terms: Terms) -> Self {
        Self::when(condition, terms, Asked::WhereTrue).enlarged(&OURS)
    }

    /// Any of these, each enlarged as far as it can be.
    #[must_use]
    pub const fn any_of(cubes: &[Values], space: &Space) -> Self {
        let (mut all, mut rest) = (Self::NEVER, cubes);
        while let [cube, others @ ..] = rest {
            all = all.with(*cube, space);
            rest = others;
        }
        all.enlarged(space)
    }

    /// Where the condition is what is asked for.
    const fn when(condition: &Condition, terms: Terms, asked: Asked) -> Self {
        match condition {
            Condition::Not(part) => Self::when(part, terms, asked.other()),
            Condition::Meets(definition) => Self::when(terms.condition(*definition), terms, asked),
            Condition::Is(one_of) => {
                let field = one_of.question().mask();
                let others = OURS.everything & !field;
                let allowed = match asked {
                    Asked::WhereTrue => one_of.allows() & field,
                    Asked::WhereNot => field & !one_of.allows(),
                };
                Self::NEVER.with(others | allowed, &OURS)
            }
            Condition::All(parts) | Condition::Any(parts) => {
                let every = matches!(condition, Condition::All(_)) == matches!(asked, Asked::WhereTrue);
                let mut cubes = if every { Self::NEVER.with(OURS.everything, &OURS) } else { Self::NEVER };
                let mut rest: &[Condition] = parts;
                while let [part, others @ ..] = rest {
                    let next = Self::when(part, terms, asked);
                    cubes = if every { cubes.and(&next) } else { cubes.or(&next) };
                    rest = others;
                }
                cubes
            }
        }
    }

    /// One more, unless nobody is in it or it is a part of another; what is a part of it goes.
    const fn with(mut self, cube: Values, space: &Space) -> Self {
        if !space.is_somebody(cube) || self.has(cube) {
            return self;
        }
        let (mut kept, mut number) = (0, 0);
        while number < self.len {
            if self.at[number] & !cube != 0 {
                self.at[kept] = self.at[number];
                kept += 1;
            }
            number += 1;
        }
        assert!(kept < MOST, "a condition falls into more than 64 cubes: write the rule as two");
        self.at[kept] = cube;
        self.len = kept + 1;
        self
    }

    /// Is everybody in this cube in one of ours, and the same one?
    const fn has(&self, cube: Values) -> bool {
        let mut number = 0;
        while number < self.len {
            if cube & !self.at[number] == 0 {
                return true;
            }
            number += 1;
        }
        false
    }

    const fn or(mut self, other: &Self) -> Self {
        let mut number = 0;
        while number < other.len {
            self = self.with(other.at[number], &OURS);
            number += 1;
        }
        self
    }

    const fn and(self, other: &Self) -> Self {
        let mut both = Self::NEVER;
        let mut one = 0;
        while one < self.len {
            let mut number = 0;
            while number < other.len {
                both = both.with(self.at[one] & other.at[number], &OURS);
                number += 1;
            }
            one += 1;
        }
        both
    }

    /// With every cube that two others make together: what both allow, and in one question what either does.
    /// Again and again, until nothing is new.
    const fn enlarged(mut self, space: &Space) -> Self {
        let mut is_new = true;
        while is_new {
            is_new = false;
            let before = self;
            let mut one = 0;
            while one < before.len {
                let mut other = one + 1;
                while other < before.len {
                    let mut question = 0;
                    while question < space.fields.len() {
                        let (left, right) = (before.at[one], before.at[other]);
                        let made = left & right | (left | right) & space.fields[question];
                        if space.is_somebody(made) && !self.has(made) {
                            self = self.with(made, space);
                            is_new = true;
                        }
                        question += 1;
                    }
                    other += 1;
                }
                one += 1;
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Device, OneOf, Signing};

    const SIGNS: OneOf = Signing::among(&[Signing::Eds]);
    const DEVICE: OneOf = Device::among(&[Device::Yes]);

    fn cubes(condition: &Condition) -> Vec<Values> {
        let cubes = Cubes::of(condition, Terms::default());
        cubes.at[..cubes.len].to_vec()
    }

    #[test]
    fn all_of_them_is_one_cube_and_any_of_them_is_one_each() {
        let both = Condition::All(&[Condition::Is(SIGNS), Condition::Is(DEVICE)]);
        assert_eq!(cubes(&both), [SIGNS.allows() & DEVICE.allows()]);
        let either = Condition::Any(&[Condition::Is(SIGNS), Condition::Is(DEVICE)]);
        assert_eq!(cubes(&either), [SIGNS.allows(), DEVICE.allows()]);
        let neither = Condition::Not(&Condition::Any(&[Condition::Is(SIGNS), Condition::Is(DEVICE)]));
        let not = |one_of: OneOf| OURS.everything & !(one_of.allows() & one_of.question().mask());
        assert_eq!(cubes(&neither), [not(SIGNS) & not(DEVICE)]);
    }

    #[test]
    fn a_condition_that_is_true_either_way_depends_on_nothing() {
        let either_way = Condition::Any(&[Condition::Is(DEVICE), Condition::Not(&Condition::Is(DEVICE))]);
        assert_eq!(cubes(&either_way), [OURS.everything]);
        let neither_way = Condition::All(&[Condition::Is(DEVICE), Condition::Not(&Condition::Is(DEVICE))]);
        assert!(cubes(&neither_way).is_empty());
        // With a device or by a signature; without one, also: the device does not matter then.
        let signed = Condition::Any(&[
            Condition::All(&[Condition::Is(DEVICE), Condition::Is(SIGNS)]),
            Condition::All(&[Condition::Not(&Condition::Is(DEVICE)), Condition::Is(SIGNS)]),
        ]);
        assert_eq!(cubes(&signed), [SIGNS.allows()]);
    }
}
