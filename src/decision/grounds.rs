//! On what does a rule stand: where is it written, and on which days does that hold? Worked out by the
//! compiler, for each version of the rules.
//!
//! So that a page carries neither the rows nor the history of the law's numbers.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::compiled::{BEGINS, COUNT};
use super::refusal::Sentence;
use super::terms::{self, Change};
use super::version::{LENGTHS, Version};
use crate::calendar::{DAWN, Date, Period};
use crate::law::basis::{Basis, Confidence};
use crate::law::rules::{Norm, RULES, Rule, RuleId};
use crate::law::source::Source;

/// What a rule stands on in a version.
#[derive(Clone, Copy, Debug)]
pub struct Grounds {
    /// The rule.
    pub id: RuleId,
    /// The day on which it was last compared with its sources.
    pub checked: Date,
    /// The first day on which it is in force, with its numbers and definitions as they are.
    pub from: Date,
    /// The last such day; the last there is, where none is known.
    pub until: Date,
    sources: Sources,
}

impl Grounds {
    /// Where it is written, and what its numbers and definitions are by, each once; nowhere, where nothing is
    /// published.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        self.sources.all()
    }
}

impl Version {
    /// What its rules stand on, in the order of the rows.
    #[must_use]
    pub fn grounds(&self) -> &'static [Grounds] {
        self.rules.of(&GROUNDS)
    }

    /// The same, each with who says so and how sure we are.
    pub fn reasons(&self) -> impl Iterator<Item = (&'static Grounds, Sure)> + use<> {
        self.grounds().iter().zip(self.rules.of(&SURE).iter().copied())
    }
}

/// Who says that a rule is so, and how sure we are.
pub type Sure = (Basis, Confidence);

/// Nothing has more sources than this.
const MOST_SOURCES: usize = 6;

/// Some sources, each once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sources {
    at: [Source; MOST_SOURCES],
    len: u8,
}

impl Sources {
    pub(super) fn all(&self) -> &[Source] {
        self.at.get(..usize::from(self.len)).unwrap_or_default()
    }

    pub(super) const NONE: Self = Self { at: [Source::Nit2025; MOST_SOURCES], len: 0 };

    pub(super) const fn with(mut self, first: Source, more: &[Source]) -> Self {
        self = self.with_one(first);
        let mut rest = more;
        while let [source, others @ ..] = rest {
            self = self.with_one(*source);
            rest = others;
        }
        self
    }

    const fn with_one(mut self, source: Source) -> Self {
        let mut place = 0;
        while place < self.len as usize {
            if self.at[place] as u8 == source as u8 {
                return self;
            }
            place += 1;
        }
        assert!(place < MOST_SOURCES, "something has more than six sources: see MOST_SOURCES");
        self.at[place] = source;
        self.len += 1;
        self
    }
}

const NOBODY: Grounds =
    Grounds { id: RULES[0].id, checked: DAWN, from: DAWN, until: DAWN, sources: Sources::NONE };

/// The rules of each version, with how sure we are.
const ALL: ([Grounds; LENGTHS.1], [Sure; LENGTHS.1]) = {
    let mut all = ([NOBODY; LENGTHS.1], [(Basis::Inferred, Confidence::Low); LENGTHS.1]);
    let (mut number, mut place) = (0, 0);
    while number < COUNT {
        let mut row = 0;
        while row < RULES.len() {
            if RULES[row].in_force.contains(BEGINS.at[number]) {
                all.0[place] = grounds(&RULES[row], BEGINS.at[number]);
                all.1[place] = (RULES[row].basis, RULES[row].confidence);
                place += 1;
            }
            row += 1;
        }
        number += 1;
    }
    all
};

static GROUNDS: [Grounds; LENGTHS.1] = ALL.0;

/// Apart from the grounds, so that a page, which does not say it, does not carry it.
static SURE: [Sure; LENGTHS.1] = ALL.1;

// A set of rules is read in the order of their names.
const _: () = {
    let mut row = 1;
    while row < RULES.len() {
        let (before, id) = (RULES[row - 1].id, RULES[row].id);
        let (name, other) = (id.name(), before.name());
        assert!(
            before as u8 <= id as u8,
            "{}",
            Sentence::of(&[
                "a row of `",
                name,
                "` stands behind one of `",
                other,
                "` in src/law/rules.rs: move it to where its wording stands in `RuleId`, beside the rows of that"
            ])
            .said()
        );
        row += 1;
    }
};

const fn grounds(rule: &Rule, on: Date) -> Grounds {
    let mut sources = match rule.norm {
        Norm::Written(_, first, more) => Sources::NONE.with(first, more),
        Norm::Unpublished(_) => Sources::NONE,
    };
    let mut rest = terms::CHANGES.as_slice();
    while let [change, others @ ..] = rest {
        if terms::follows(rule, change.term) && change.is_current(on) {
            let Change { source, more, .. } = *change;
            sources = sources.with(source, more);
        }
        rest = others;
    }
    let Period { from, until } = rule.in_force.and(terms::period(rule, on));
    let until = match until {
        Some(until) => until,
        None => Date::MAX,
    };
    Grounds { id: rule.id, checked: rule.checked, from, until, sources }
}

#[cfg(test)]
mod tests {
    use super::super::norm;
    use super::*;

    #[test]
    fn a_rule_stands_on_the_sources_of_its_row_and_then_on_those_of_what_it_follows() {
        for day in BEGINS.at.iter().take(BEGINS.len) {
            let version = Version::on(*day);
            assert_eq!(version.grounds().len(), version.reasons().count());
            for ((grounds, sure), rule) in version.reasons().zip(version.rows.iter()) {
                assert_eq!(grounds.id, rule.id);
                assert_eq!(sure, (rule.basis, rule.confidence));
                assert_eq!(grounds.checked, rule.checked);
                assert!(rule.in_force.contains(grounds.from) && (grounds.from..=grounds.until).contains(day));
                let mut expected: Vec<_> = norm::sources(rule).chain(terms::sources(rule, *day)).collect();
                let mut seen = Vec::new();
                expected.retain(|source| {
                    !seen.contains(source) && {
                        seen.push(*source);
                        true
                    }
                });
                assert_eq!(grounds.sources(), expected, "{}", rule.id.name());
            }
        }
    }
}
