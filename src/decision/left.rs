//! What is left of the rules once some questions have been answered?
//!
//! The cubes in which somebody may still be, and what surely applies: two people of whom the same is left have
//! the same future.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(clippy::large_stack_arrays, reason = "only the compiler has them")]

use super::cubes::Cubes;
use super::diagram::Node;
use super::effects::{Effects, Settled, settle, that_matter};
use super::space::Space;
use crate::answers::question::Values;

/// A rule as numbers.
#[derive(Clone, Copy, Debug)]
pub struct NumberedRule {
    /// How a sentence names it.
    pub name: &'static str,
    /// What it does.
    pub effects: Effects,
    /// Of whom.
    pub cubes: Cubes,
}

/// Cubes of all rules, a bit each.
pub(super) const WORDS: usize = 8;
const MOST_CUBES: usize = WORDS * 64;

/// What is left of the rules: the cubes in which somebody may still be, and what surely applies.
#[derive(Clone, Copy)]
pub(super) struct Left {
    pub(super) cubes: [u64; WORDS],
    pub(super) sure: Effects,
}

pub(super) const fn is_same(one: &Left, other: &Left) -> bool {
    let mut word = 0;
    while word < WORDS {
        if one.cubes[word] != other.cubes[word] {
            return false;
        }
        word += 1;
    }
    one.sure == other.sure
}

/// The rules, laid out for the sweep down.
pub(super) struct Table<'r> {
    pub(super) rules: &'r [NumberedRule],
    /// The first cube of each rule, and behind the last one the end.
    begins: [usize; 129],
    /// Of each question and value the cubes that allow it.
    allows: [[[u64; WORDS]; 16]; 32],
    /// Of each question the cubes that ask for nothing from it on.
    is_done: [[u64; WORDS]; 33],
}

impl<'r> Table<'r> {
    pub(super) const fn of(space: &Space, rules: &'r [NumberedRule]) -> Self {
        assert!(rules.len() <= 128, "a table has at most 128 rules");
        let mut table =
            Self { rules, begins: [0; 129], allows: [[[0; WORDS]; 16]; 32], is_done: [[0; WORDS]; 33] };
        let (mut rule, mut cube) = (0, 0);
        while rule < rules.len() {
            let mut part = 0;
            while part < rules[rule].cubes.len {
                assert!(cube < MOST_CUBES, "the rules fall into more than 512 cubes");
                table.take(space, rules[rule].cubes.at[part], cube);
                cube += 1;
                part += 1;
            }
            rule += 1;
            table.begins[rule] = cube;
        }
        table
    }

    const fn take(&mut self, space: &Space, allowed: Values, cube: usize) {
        let (word, bit) = (cube / 64, 1 << (cube % 64));
        let mut question = space.fields.len();
        let mut asks = false;
        self.is_done[question][word] |= bit;
        while question > 0 {
            question -= 1;
            let field = space.fields[question];
            asks = asks || allowed & field != field;
            if !asks {
                self.is_done[question][word] |= bit;
            }
            let first = field.trailing_zeros();
            let mut value = 0;
            while value < field.count_ones() {
                if allowed >> (first + value) & 1 == 1 {
                    self.allows[question][value as usize][word] |= bit;
                }
                value += 1;
            }
        }
    }

    pub(super) const fn everything(&self) -> Left {
        let mut left = Left { cubes: [0; WORDS], sure: 0 };
        let mut cube = 0;
        while cube < self.begins[self.rules.len()] {
            left.cubes[cube / 64] |= 1 << (cube % 64);
            cube += 1;
        }
        left
    }

    pub(super) const fn after(&self, before: &Left, question: usize, value: usize) -> Left {
        let mut left = *before;
        let mut word = 0;
        while word < WORDS {
            left.cubes[word] &= self.allows[question][value][word];
            word += 1;
        }
        left
    }

    /// The finding, if what is still asked, from this question on, cannot change it; else what is left, without
    /// what makes no difference.
    pub(super) const fn settled(&self, mut left: Left, question: usize) -> Result<Node, Left> {
        let mut maybe = left.sure;
        let mut rule = 0;
        while rule < self.rules.len() {
            match self.stands(&left, rule, question) {
                Stands::Surely => left.sure |= self.rules[rule].effects,
                Stands::Maybe => maybe |= self.rules[rule].effects,
                Stands::No => {}
            }
            rule += 1;
        }
        maybe |= left.sure;
        let open = match settle(left.sure, maybe) {
            Settled::At(finding) => return Ok(finding),
            Settled::By(open) => open,
        };
        rule = 0;
        while rule < self.rules.len() {
            let is_moot = self.rules[rule].effects & open & !left.sure == 0;
            if is_moot || matches!(self.stands(&left, rule, question), Stands::Surely) {
                let mut cube = self.begins[rule];
                while cube < self.begins[rule + 1] {
                    left.cubes[cube / 64] &= !(1 << (cube % 64));
                    cube += 1;
                }
            }
            rule += 1;
        }
        left.sure = that_matter(left.sure, maybe, open);
        Err(left)
    }

    pub(super) const fn stands(&self, left: &Left, rule: usize, question: usize) -> Stands {
        let mut stands = Stands::No;
        let mut cube = self.begins[rule];
        while cube < self.begins[rule + 1] {
            let (word, bit) = (cube / 64, 1 << (cube % 64));
            if left.cubes[word] & bit != 0 {
                if self.is_done[question][word] & bit != 0 {
                    return Stands::Surely;
                }
                stands = Stands::Maybe;
            }
            cube += 1;
        }
        stands
    }
}

pub(super) enum Stands {
    No,
    Maybe,
    Surely,
}
