//! What were the numbers and definitions of the law on a day, and on which days did they change?

use crate::calendar::{DAWN, Date, Period};
use crate::law::condition::Condition;
use crate::law::rules::Rule;
use crate::law::source::Source;
use crate::law::terms::{self, Definition, Term, Terms};
use strum::VariantArray;

/// A row of a number or a definition, without its type: for the proofs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which number or definition changes.
    pub term: Term,
    /// Its value, as the source names it: `HoursToConfirm::One`.
    pub value: String,
    /// The value of a number.
    pub number: Option<u16>,
    /// What a definition means.
    pub condition: Option<Condition>,
    /// The civil days on which it is as the change makes it.
    pub in_force: Period,
    /// Where it is written.
    pub sources: Vec<Source>,
}

macro_rules! read {
    ($(#[$doc:meta] $field:ident $term:ident $rows:ident $kind:ident,)+) => {
        /// The numbers and definitions of a day. Before the first row of one it is what it was at first: then
        /// no rule follows it, and nobody is told it.
        #[must_use]
        #[allow(clippy::indexing_slicing, reason = "each has a first row: the compiler sees it")]
        pub const fn on(day: Date) -> Terms {
            Terms { $($field: {
                let mut is = terms::$rows[0].is;
                let mut rest = terms::$rows;
                while let [row, others @ ..] = rest {
                    if !day.is_before(row.in_force.from) {
                        is = row.is;
                    }
                    rest = others;
                }
                is
            },)+ }
        }

        /// How often they change, all together.
        const COUNT: usize = 0 $(+ terms::$rows.len() - 1)+;

        /// Every change of every number and definition: worked out by the compiler, so that a page carries
        /// nothing of it before there is one.
        #[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
        pub(super) const CHANGES: [Change; COUNT] = {
            let mut changes = [NO_CHANGE; COUNT];
            let mut place = 0;
            $(
                let mut row = 1;
                while row < terms::$rows.len() {
                    let first = terms::$rows[row].in_force.from;
                    let last = match terms::$rows[row - 1].in_force.until {
                        Some(last) => last,
                        None => first,
                    };
                    let (source, more) = (terms::$rows[row].source, terms::$rows[row].more);
                    changes[place] = Change { term: Term::$term, last, first, source, more };
                    place += 1;
                    row += 1;
                }
            )+
            let _ = place;
            changes
        };

        /// Every value that a number or a definition can have, as the source names it.
        #[must_use]
        pub fn values(term: Term) -> Vec<String> {
            match term {
                $(Term::$term => terms::$term::VARIANTS.iter().map(|value| named!($term value)).collect(),)+
            }
        }

        /// Every row of every number and definition.
        #[must_use]
        pub fn rows() -> Vec<Row> {
            let mut rows = Vec::new();
            $(rows.extend(terms::$rows.iter().map(|row| Row {
                term: Term::$term,
                value: named!($term row.is),
                number: number!($kind row.is),
                condition: condition!($kind $field $term row.is),
                in_force: row.in_force,
                sources: [&[row.source], row.more].concat(),
            }));)+
            rows
        }
    };
}

macro_rules! named {
    ($term:ident $value:expr) => {
        format!("{}::{:?}", stringify!($term), $value)
    };
}

macro_rules! number {
    (Number $value:expr) => {
        Some($value as u16)
    };
    (Definition $value:expr) => {
        None
    };
}

macro_rules! condition {
    (Number $field:ident $term:ident $value:expr) => {
        None
    };
    (Definition $field:ident $term:ident $value:expr) => {
        Some(*Terms { $field: $value, ..Terms::FIRST }.condition(Definition::$term))
    };
}

terms::terms!(read);

/// A number or a definition that is another from one day to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) term: Term,
    /// The last day of the old value.
    last: Date,
    /// The first day of the new one.
    pub(super) first: Date,
    /// Where the new one is written.
    pub(super) source: Source,
    pub(super) more: &'static [Source],
}

impl Change {
    /// Is it the last one of its number or definition up to this day?
    pub(super) const fn is_current(&self, day: Date) -> bool {
        self.is_current_among(&CHANGES, day)
    }

    const fn is_current_among(&self, changes: &[Self], day: Date) -> bool {
        let mut rest = changes;
        while let [other, others @ ..] = rest {
            let is_later = other.term as u8 == self.term as u8 && self.first.is_before(other.first);
            if is_later && !day.is_before(other.first) {
                return false;
            }
            rest = others;
        }
        !day.is_before(self.first)
    }
}

/// What stands in the list until a change is put there.
const NO_CHANGE: Change =
    Change { term: Term::HoursToConfirm, last: DAWN, first: DAWN, source: Source::Nit2025, more: &[] };

/// The days from which it is another than the day before.
pub fn changes(term: Term) -> impl Iterator<Item = Date> {
    CHANGES.iter().filter(move |change| change.term == term).map(|change| change.first)
}

/// The days from which the law has other numbers or definitions: the first day there is, and then each day on
/// which any of them changes.
pub fn turns() -> impl Iterator<Item = Date> {
    std::iter::once(DAWN).chain(CHANGES.iter().map(|change| change.first))
}

/// The numbers and definitions as they are from each of those days on, in the order of the days: a table of
/// words has a part for each.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
pub const EDITIONS: [Terms; TURNS.len()] = {
    let mut editions = [Terms::FIRST; TURNS.len()];
    let mut place = 1;
    while place < editions.len() {
        editions[place] = on(TURNS[place]);
        place += 1;
    }
    editions
};

/// The first day after this one on which something changes; this one where nothing does any more.
const fn next_turn(changes: &[Change], day: Date) -> Date {
    let (mut next, mut rest) = (day, changes);
    while let [change, others @ ..] = rest {
        if day.is_before(change.first) && (!day.is_before(next) || change.first.is_before(next)) {
            next = change.first;
        }
        rest = others;
    }
    next
}

/// The days from which the editions hold; behind the last one they stand still.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const TURNS: [Date; CHANGES.len() + 1] = {
    let mut turns = [DAWN; CHANGES.len() + 1];
    let mut place = 1;
    while place < turns.len() {
        turns[place] = next_turn(&CHANGES, turns[place - 1]);
        place += 1;
    }
    turns
};

/// Which of the [`EDITIONS`] holds on a day.
#[must_use]
pub fn edition(day: Date) -> usize {
    TURNS.iter().skip(1).filter(|turn| **turn <= day).count()
}

/// The days on which all the numbers that a rule says and the definitions that it uses are what they are on
/// this day.
#[must_use]
pub const fn period(rule: &Rule, day: Date) -> Period {
    let mut period = Period::ALWAYS;
    let mut rest = CHANGES.as_slice();
    while let [change, others @ ..] = rest {
        if follows(rule, change.term) {
            let is_so = if day.is_before(change.first) {
                Period::up_to(change.last)
            } else {
                Period::since(change.first)
            };
            period = period.and(is_so);
        }
        rest = others;
    }
    period
}

/// Where it is written what a number or a definition that a rule follows has become, up to this day: a row of
/// a rule cites what it was written by, and a number that changes later has another source.
pub fn sources(rule: &Rule, day: Date) -> impl Iterator<Item = Source> {
    sources_among(&CHANGES, rule, day)
}

fn sources_among(changes: &[Change], rule: &Rule, day: Date) -> impl Iterator<Item = Source> {
    let followed = changes.iter().filter(move |change| follows(rule, change.term));
    let current = followed.filter(move |change| change.is_current_among(changes, day));
    current.flat_map(|change| std::iter::once(change.source).chain(change.more.iter().copied()))
}

/// Does a rule say this number, or use this definition?
#[must_use]
pub const fn follows(rule: &Rule, term: Term) -> bool {
    let mut rest = rule.says;
    while let [said, others @ ..] = rest {
        if *said as u8 == term as u8 {
            return true;
        }
        rest = others;
    }
    uses(&rule.when, term)
}

const fn uses(condition: &Condition, term: Term) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            let mut rest: &[Condition] = parts;
            while let [part, others @ ..] = rest {
                if uses(part, term) {
                    return true;
                }
                rest = others;
            }
            false
        }
        Condition::Not(part) => uses(part, term),
        Condition::Is(_) => false,
        Condition::Meets(definition) => definition.term() as u8 == term as u8,
    }
}

/// The parts of a row's days between which a number that it says or a definition that it uses changes.
#[must_use]
pub fn versions(rule: &Rule) -> Vec<Period> {
    let followed: Vec<_> = Term::ALL.iter().copied().filter(|term| follows(rule, *term)).collect();
    parts(rule.in_force, &followed)
}

/// The parts of some days between which one of these numbers or definitions changes.
#[must_use]
pub fn parts(of: Period, followed: &[Term]) -> Vec<Period> {
    let mut begins: Vec<_> = followed.iter().flat_map(|term| changes(*term)).collect();
    begins.retain(|day| *day > of.from && of.contains(*day));
    begins.push(of.from);
    begins.sort_unstable();
    begins.dedup();
    let ends = begins.iter().skip(1).map(|next| next.yesterday().ok()).chain([of.until]);
    begins.iter().zip(ends).map(|(from, until)| Period { from: *from, until }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::law::rules::RULES;

    #[test]
    fn a_row_falls_into_the_parts_between_which_what_it_follows_is_the_same() {
        for rule in RULES {
            let versions = versions(rule);
            assert_eq!(versions.first().map(|version| version.from), Some(rule.in_force.from));
            assert_eq!(versions.last().and_then(|version| version.until), rule.in_force.until);
            for version in versions {
                let told = period(rule, version.from);
                assert!(told.from <= version.from, "{}", rule.id.name());
                assert_eq!(told.until.or(rule.in_force.until), version.until, "{}", rule.id.name());
                let last = version.until.unwrap_or(version.from);
                assert_eq!(period(rule, last), told, "{}", rule.id.name());
            }
        }
    }

    /// One number that changes twice, by two acts, and another between.
    fn made_up() -> [Change; 3] {
        let change = |term, first: Date, source, more| Change {
            term,
            last: first.yesterday().unwrap(),
            first,
            source,
            more,
        };
        [
            change(Term::HoursToConfirm, date(2027, 5, 1), Source::Order267, &[]),
            change(Term::MinutesOnline, date(2027, 3, 1), Source::EgovCard, &[Source::EgovGuide]),
            change(Term::HoursToConfirm, date(2027, 1, 1), Source::Order677, &[]),
        ]
    }

    #[test]
    fn the_next_day_on_which_anything_changes_is_the_nearest_one_in_whatever_order_they_are_written() {
        let mut days = vec![DAWN];
        while days.len() < 5 {
            days.push(next_turn(&made_up(), days[days.len() - 1]));
        }
        let [may, march, january] = made_up().map(|change| change.first);
        assert_eq!(days, [DAWN, january, march, may, may]);
    }

    #[test]
    fn a_number_is_what_its_last_change_up_to_a_day_has_made_of_it() {
        let changes = made_up();
        let current = |on: Date| changes.each_ref().map(|change| change.is_current_among(&changes, on));
        assert_eq!(current(date(2026, 12, 31)), [false, false, false]);
        assert_eq!(current(date(2027, 1, 1)), [false, false, true]);
        assert_eq!(current(date(2027, 4, 30)), [false, true, true]);
        assert_eq!(current(date(2027, 5, 1)), [true, true, false]);
    }

    #[test]
    fn a_rule_cites_what_its_numbers_are_written_by_on_a_day_and_nothing_that_it_does_not_say() {
        let changes = made_up();
        let cites = |rule: &Rule, on: Date| sources_among(&changes, rule, on).collect::<Vec<_>>();
        let says = |term: Term| RULES.iter().find(|rule| rule.says == [term]).unwrap();
        let hour = says(Term::HoursToConfirm);
        let minutes = &Rule { says: &[Term::MinutesOnline], ..*hour };
        assert_eq!(cites(hour, date(2026, 12, 31)), []);
        assert_eq!(cites(hour, date(2027, 4, 30)), [Source::Order677]);
        assert_eq!(cites(hour, date(2027, 5, 1)), [Source::Order267]);
        assert_eq!(cites(minutes, date(2027, 3, 1)), [Source::EgovCard, Source::EgovGuide]);
    }

    #[test]
    fn the_edition_of_a_day_has_the_numbers_and_definitions_of_that_day() {
        let days = turns().flat_map(|day| [day, day.plus_days(1).unwrap()]).chain([Date::MAX]);
        for day in days {
            assert_eq!(EDITIONS.get(edition(day)), Some(&on(day)), "{day}");
        }
    }

    #[test]
    fn a_number_changes_on_the_first_day_of_each_of_its_rows_but_the_first() {
        for term in Term::ALL {
            let rows: Vec<_> = rows().into_iter().filter(|row| row.term == *term).collect();
            let begins: Vec<_> = rows.iter().skip(1).map(|row| row.in_force.from).collect();
            assert_eq!(changes(*term).collect::<Vec<_>>(), begins, "{}", term.name());
        }
    }
}
