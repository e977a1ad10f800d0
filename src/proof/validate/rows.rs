//! What is wrong with a row by itself, or between two rows of one name?

use std::collections::BTreeSet;

use super::{Fault, Pair, Row, Table, Tables};
use crate::calendar::{DAWN, Date, Period};
use crate::decision::terms;
use crate::law::advice::{Advice, Caveat, CaveatId, Step, Thing, Touches};
use crate::law::glance::{Action, Fact};
use crate::law::rules::{Rule, RuleId};
use crate::law::source::{CHECKS, Check};
use crate::law::terms::Term;

/// Each row of all tables, with its days.
fn all(tables: &Tables) -> Vec<(Row, Period)> {
    let mut all = Vec::new();
    for (number, rule) in (1..).zip(tables.rules) {
        all.push((of_rule(number, rule), rule.in_force));
    }
    all.extend(of_advice(tables).into_iter().map(|advice| (advice.row, advice.in_force)));
    for term in Term::ALL {
        all.extend(of_term(tables, *term).map(|(row, found)| (row, found.in_force)));
    }
    all
}

/// A row that is told to whom it touches: a caveat, a step, a thing to bring, a fact, an action.
#[derive(Clone, Debug)]
pub(super) struct Advised {
    pub(super) row: Row,
    pub(super) touches: &'static Touches,
    pub(super) in_force: Period,
}

/// Each such row of all tables.
pub(super) fn of_advice(tables: &Tables) -> Vec<Advised> {
    let caveats = (1..).zip(tables.caveats).map(|(number, caveat)| Advised {
        row: of_caveat(number, caveat),
        touches: &caveat.touches,
        in_force: caveat.in_force,
    });
    let mut all: Vec<_> = caveats.collect();
    all.extend(each(Table::Steps, tables.steps, Step::name));
    all.extend(each(Table::Things, tables.things, Thing::name));
    all.extend(each(Table::Facts, tables.facts, Fact::name));
    all.extend(each(Table::Actions, tables.actions, Action::name));
    all
}

fn each<T: Copy>(
    table: Table,
    rows: &'static [Advice<T>],
    name: fn(T) -> &'static str,
) -> impl Iterator<Item = Advised> {
    (1..).zip(rows).map(move |(number, of)| Advised {
        row: Row { table, number, name: name(of.what) },
        touches: &of.touches,
        in_force: of.in_force,
    })
}

/// The rows of a number or a definition, in the order of their table.
pub(super) fn of_term(tables: &Tables, term: Term) -> impl Iterator<Item = (Row, &terms::Row)> {
    let rows = tables.terms.iter().filter(move |row| row.term == term);
    (1..)
        .zip(rows)
        .map(move |(number, found)| (Row { table: Table::Terms, number, name: term.name() }, found))
}

/// The row of a rule.
pub(super) fn of_rule(number: usize, rule: &Rule) -> Row {
    Row { table: Table::Rules, number, name: rule.id.name() }
}

/// The row of a caveat.
pub(super) fn of_caveat(number: usize, caveat: &Caveat) -> Row {
    Row { table: Table::Caveats, number, name: caveat.id.name() }
}

pub(super) fn unnamed(tables: &Tables) -> Vec<Fault> {
    let no_row = |table, name| Fault::NoRow { table, name };
    let mut faults = Vec::new();
    for id in RuleId::ALL.iter().filter(|id| !tables.rules.iter().any(|rule| rule.id == **id)) {
        faults.push(no_row(Table::Rules, id.name()));
    }
    for id in CaveatId::ALL.iter().filter(|id| !tables.caveats.iter().any(|caveat| caveat.id == **id)) {
        faults.push(no_row(Table::Caveats, id.name()));
    }
    for step in Step::ALL.iter().filter(|step| !tables.steps.iter().any(|row| row.what == **step)) {
        faults.push(no_row(Table::Steps, step.name()));
    }
    for thing in Thing::ALL.iter().filter(|thing| !tables.things.iter().any(|row| row.what == **thing)) {
        faults.push(no_row(Table::Things, thing.name()));
    }
    for fact in Fact::ALL.iter().filter(|fact| !tables.facts.iter().any(|row| row.what == **fact)) {
        faults.push(no_row(Table::Facts, fact.name()));
    }
    for action in Action::ALL.iter().filter(|action| !tables.actions.iter().any(|row| row.what == **action)) {
        faults.push(no_row(Table::Actions, action.name()));
    }
    for term in Term::ALL.iter().filter(|term| !tables.terms.iter().any(|row| row.term == **term)) {
        faults.push(no_row(Table::Terms, term.name()));
    }
    let named = Term::ALL.iter().filter(|term| tables.terms.iter().any(|row| row.term == **term));
    let values = named.flat_map(|term| terms::values(*term));
    let unused = values.filter(|value| !tables.terms.iter().any(|row| row.value == *value));
    faults.extend(unused.map(|value| Fault::NoValueRow { value }));
    faults
}

pub(super) fn backwards(tables: &Tables) -> Vec<Fault> {
    let ends_first = |(row, period): (Row, Period)| {
        let until = period.until.filter(|until| *until < period.from)?;
        Some(Fault::EndsFirst { row, from: period.from, until })
    };
    all(tables).into_iter().filter_map(ends_first).collect()
}

/// What is wrong with the days on which rules and caveats were compared with their sources.
pub(super) fn checks(tables: &Tables) -> Vec<Fault> {
    let made = |on: Date| CHECKS.iter().find(|check| check.on == on);
    let mut faults = Vec::new();
    for (number, rule) in (1..).zip(tables.rules) {
        let (row, checked, review_by) = (of_rule(number, rule), rule.checked, rule.review_by);
        faults.extend(match made(checked) {
            _ if review_by <= checked => Some(Fault::ReviewedFirst { row, checked, review_by }),
            None => Some(Fault::NoSuchCheck { row, checked, review_by }),
            Some(Check { review_by: until, .. }) => {
                (*until != review_by).then_some(Fault::OtherReview { row, checked, until: *until, review_by })
            }
        });
    }
    for (number, caveat) in (1..).zip(tables.caveats).filter(|(_, caveat)| made(caveat.checked).is_none()) {
        let row = Row { table: Table::Caveats, number, name: caveat.id.name() };
        faults.push(Fault::NotCompared { row, checked: caveat.checked });
    }
    faults
}

/// What is wrong between the rows of one name. A caveat, a step or a thing may pause; a rule, a number and a
/// definition may not, and a number or a definition does not end. Of a fact or an action several rows may be
/// in force at once, each for other people: what is wrong with those is seen where people are told them.
pub(super) fn in_time(tables: &Tables) -> Vec<Fault> {
    let mut rows = all(tables);
    rows.retain(|(row, period)| {
        !row.table.is_at_a_glance() && period.until.is_none_or(|until| period.from <= until)
    });
    rows.sort_by_key(|(row, period)| (row.table as u8, row.name, period.from));
    let mut faults = Vec::new();
    let nexts = rows.iter().skip(1).map(Some).chain([None]);
    for ((row, period), next) in rows.iter().zip(nexts) {
        let next = next.filter(|(next, _)| (next.table, next.name) == (row.table, row.name));
        let lasts = match row.table {
            Table::Rules | Table::Terms => true,
            Table::Caveats | Table::Steps | Table::Things | Table::Facts | Table::Actions => false,
        };
        let Some((after, next)) = next else {
            let ends = period.until.filter(|_| row.table == Table::Terms);
            faults.extend(ends.map(|until| Fault::NotFollowed { row: row.clone(), until }));
            continue;
        };
        if row.table == Table::Terms && after.number < row.number {
            faults.push(Fault::OutOfOrder { rows: pair(row, after) });
        }
        match period.until.filter(|until| *until < next.from) {
            None => faults.push(Fault::Overlap { rows: pair(row, after), on: next.from }),
            Some(until) => {
                let between = days_between(until, next.from).filter(|_| lasts);
                faults.extend(between.map(|(from, until)| Fault::Gap {
                    rows: pair(row, after),
                    from,
                    until,
                }));
            }
        }
    }
    faults
}

fn pair(before: &Row, after: &Row) -> Pair {
    Pair { before: before.clone(), after: after.clone() }
}

/// The first and the last day between two days, if there is one.
fn days_between(until: Date, next: Date) -> Option<(Date, Date)> {
    let (from, until) = (until.tomorrow().ok()?, next.yesterday().ok()?);
    (from <= until).then_some((from, until))
}

/// Each day on which a rule or a caveat begins or has ended, or a number or a definition changes, against the
/// turns of the law. Where only what to do or what is seen at a glance changes, there may be one, and need
/// not.
pub(super) fn turns(tables: &Tables, turns: &[Date]) -> Vec<Fault> {
    let must_be_told = |(row, _): &&(Row, Period)| match row.table {
        Table::Rules | Table::Caveats | Table::Terms => true,
        Table::Steps | Table::Things | Table::Facts | Table::Actions => false,
    };
    let rows = all(tables);
    let changes =
        |(_, period): &(Row, Period)| [Some(period.from), period.until.and_then(|day| day.tomorrow().ok())];
    let any: BTreeSet<_> = rows.iter().flat_map(changes).flatten().collect();
    let told: BTreeSet<_> = rows.iter().filter(must_be_told).flat_map(changes).flatten().collect();
    let unsaid =
        told.iter().filter(|on| **on > DAWN && !turns.contains(on)).map(|on| Fault::NoTurn { on: *on });
    let idle = turns.iter().filter(|on| !any.contains(on)).map(|on| Fault::IdleTurn { on: *on });
    unsaid.chain(idle).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::law::history::Turn;

    #[test]
    fn of_a_day_on_which_only_a_step_changes_an_older_article_may_be_told_and_need_not() {
        let (day, idle) = (date(2031, 1, 15), date(2031, 1, 16));
        let mut tables = Tables::ours();
        let mut steps = tables.steps.to_vec();
        steps[0].in_force = Period::since(day);
        tables.steps = steps.leak();
        let told = |more: &[Date]| {
            let days: Vec<_> = Turn::ALL.iter().map(|turn| turn.day()).chain(more.iter().copied()).collect();
            turns(&tables, &days).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(told(&[]), [""; 0]);
        assert_eq!(told(&[day]), [""; 0]);
        assert_eq!(
            told(&[idle]),
            ["2031-01-16 has a `Turn` in src/law/history.rs, and nothing changes on it"]
        );
    }
}
