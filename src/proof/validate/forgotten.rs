//! What was forgotten when a row was changed? The other rows that share what it says.

use super::rows::{self, Advised};
use super::{Fault, Pair, Row, Tables};
use crate::calendar::{DAWN, Date, Period};
use crate::decision::norm::effect;
use crate::decision::terms;
use crate::law::advice::{Caveat, Touches};
use crate::law::condition::Condition;
use crate::law::rules::{PARTED, Rule, RuleId};
use crate::law::terms::Term;

pub(super) fn faults(tables: &Tables) -> Vec<Fault> {
    let mut faults = early(tables);
    let changes = changes(tables.rules);
    faults.extend(same_wordings(tables.rules));
    let mut parted = Vec::new();
    let users = users(tables);
    for left in left(tables, &changes) {
        faults.extend(still_used(&users, &left, &mut parted));
    }
    let is_idle = |(rule, part): &&(RuleId, Condition)| !parted.contains(&(*rule, *part));
    faults.extend(PARTED.iter().filter(is_idle).map(|(rule, _)| Fault::NotParted { rule: rule.name() }));
    faults.extend(wordings(&rows::of_advice(tables), &changes));
    faults
}

/// A row, counted from 1.
type Numbered<'r> = (usize, &'r Rule);

/// Each row of a rule with the one that follows it.
fn changes(rules: &[Rule]) -> Vec<(Numbered<'_>, Numbered<'_>)> {
    let mut rows: Vec<_> = (1..).zip(rules).collect();
    rows.sort_by_key(|(_, rule)| (rule.id.name(), rule.in_force.from));
    let pairs = rows.iter().zip(rows.iter().skip(1));
    let of_one_rule = |((_, one), (_, other)): &(&Numbered, &Numbered)| one.id.name() == other.id.name();
    pairs.filter(of_one_rule).map(|(one, other)| (*one, *other)).collect()
}

/// Rows that are told in the same words, and differ in what they do: also where another row stands between
/// them.
fn same_wordings(rules: &[Rule]) -> impl Iterator<Item = Fault> {
    let differ = |one: &Rule, other: &Rule| effect(one) != effect(other) || one.when != other.when;
    (1..).zip(rules).flat_map(move |(number, one)| {
        let later = (number + 1..).zip(rules.iter().skip(number));
        later.filter(move |(_, other)| one.id == other.id && differ(one, other)).map(move |(after, other)| {
            let rows = Pair { before: rows::of_rule(number, one), after: rows::of_rule(after, other) };
            Fault::SameWording { rows }
        })
    })
}

/// Rules and caveats that follow a number or a definition before it has a row. What to do and what is seen at
/// a glance says its numbers in the words alone: such a row stands there always, and is told where a rule is.
fn early(tables: &Tables) -> Vec<Fault> {
    let mut faults = Vec::new();
    for term in Term::ALL {
        let begins = rows::of_term(tables, *term).map(|(_, row)| row.in_force.from).min().unwrap_or(DAWN);
        let rules = (1..).zip(tables.rules).filter(|(_, rule)| terms::follows(rule, *term));
        let rules = rules.map(|(number, rule)| (rows::of_rule(number, rule), rule.in_force.from));
        let caveats = (1..).zip(tables.caveats).filter(|(_, caveat)| follows(caveat, *term));
        let caveats = caveats.map(|(number, caveat)| (rows::of_caveat(number, caveat), caveat.in_force.from));
        let early = rules.chain(caveats).filter(|(_, from)| *from < begins);
        faults.extend(early.map(|(row, from)| Fault::Early { row, from, term: term.name(), begins }));
    }
    faults
}

/// Does a caveat say this number, or use this definition?
fn follows(caveat: &Caveat, term: Term) -> bool {
    let uses = |part: &&Condition| match part {
        Condition::Meets(definition) => definition.term() == term,
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Is(_) => false,
    };
    caveat.says.contains(&term) || parts_of(&caveat.touches).iter().any(uses)
}

/// How a condition was left.
#[derive(Clone, Copy)]
enum How {
    /// The next row no longer has it: whoever shares it may have been forgotten.
    Changed,
    /// Its rule has ended: many share a part of it, and of those only who has made room for that rule was
    /// forgotten.
    Ended,
}

/// What a row has left, from this day on.
struct Left {
    on: Date,
    by: Row,
    how: How,
    /// The rule that it is of.
    rule: Option<RuleId>,
    /// The largest part comes first: what is in it went with it.
    parts: Vec<Condition>,
}

impl Left {
    fn between(one: &Condition, other: &Condition) -> Vec<Condition> {
        let has = parts(other);
        parts(one).into_iter().filter(|part| !has.contains(part)).copied().collect()
    }
}

/// What rules have left, those that have ended among them, and what definitions no longer are.
fn left(tables: &Tables, changes: &[(Numbered, Numbered)]) -> Vec<Left> {
    let ends = |(number, rule): Numbered| {
        let on = rule.in_force.until?.tomorrow().ok()?;
        let goes_on = changes.iter().any(|((before, _), _)| *before == number);
        let parts = parts(&rule.when).into_iter().copied().collect();
        let (by, rule) = (rows::of_rule(number, rule), Some(rule.id));
        (!goes_on).then_some(Left { on, by, how: How::Ended, rule, parts })
    };
    let of_rules = changes.iter().map(|((_, one), (number, other))| Left {
        on: other.in_force.from,
        by: rows::of_rule(*number, other),
        how: How::Changed,
        rule: Some(other.id),
        parts: Left::between(&one.when, &other.when),
    });
    let mut left: Vec<_> = of_rules.chain((1..).zip(tables.rules).filter_map(ends)).collect();
    for term in Term::ALL {
        let rows: Vec<_> = rows::of_term(tables, *term).collect();
        for ((_, one), (by, other)) in rows.iter().zip(rows.iter().skip(1)) {
            if let (Some(before), Some(after)) = (&one.condition, &other.condition) {
                let parts = Left::between(before, after);
                let (on, by) = (other.in_force.from, by.clone());
                left.push(Left { on, by, how: How::Changed, rule: None, parts });
            }
        }
    }
    left
}

/// A row that may share conditions with others.
struct User {
    row: Row,
    in_force: Period,
    uses: Vec<&'static Condition>,
    /// What of it must not be so.
    excludes: Vec<&'static Condition>,
}

impl User {
    fn has(&self, how: How) -> &[&'static Condition] {
        match how {
            How::Changed => &self.uses,
            How::Ended => &self.excludes,
        }
    }

    fn is_of(&self, row: &Row) -> bool {
        (self.row.table, self.row.name) == (row.table, row.name)
    }
}

fn users(tables: &Tables) -> Vec<User> {
    let rules = (1..).zip(tables.rules).map(|(number, rule)| User {
        row: rows::of_rule(number, rule),
        in_force: rule.in_force,
        uses: parts(&rule.when),
        excludes: excluded(&rule.when),
    });
    let advice = rows::of_advice(tables).into_iter().map(|Advised { row, touches, in_force }| User {
        row,
        in_force,
        uses: parts_of(touches),
        excludes: answered(touches).into_iter().flat_map(excluded).collect(),
    });
    rules.chain(advice).collect()
}

/// The rows that still use what another has left. What is listed as parted is not a fault; it is added to
/// `parted`.
fn still_used(users: &[User], left: &Left, parted: &mut Vec<(RuleId, Condition)>) -> Vec<Fault> {
    let on = left.on;
    let mut faults = Vec::new();
    for user in users {
        if !user.in_force.contains(on) || user.is_of(&left.by) {
            continue;
        }
        // A row that begins on that day has kept it if the one before it had it: another source is no
        // second thought.
        let had = |part: &Condition| {
            users.iter().any(|had| {
                had.is_of(&user.row) && had.in_force.from < on && had.has(left.how).contains(&part)
            })
        };
        let mut parts = left.parts.iter();
        let Some(part) = parts.find(|part| user.has(left.how).contains(part) && had(part)) else { continue };
        let listed = left.rule.map(|rule| (rule, *part)).filter(|pair| PARTED.contains(pair));
        if let Some(pair) = listed {
            parted.push(pair);
        } else {
            let (row, by) = (user.row.clone(), left.by.clone());
            faults.push(Fault::StillUses { row, on, by, what: said(part) });
        }
    }
    faults
}

/// What rows can share of what they touch.
fn parts_of(touches: &Touches) -> Vec<&Condition> {
    answered(touches).into_iter().flat_map(parts).collect()
}

/// What is to be answered by whom a row touches.
fn answered(touches: &Touches) -> Vec<&Condition> {
    match touches {
        Touches::Answered(condition) => vec![condition],
        Touches::Both(these) | Touches::Either(these) => these.iter().flat_map(answered).collect(),
        Touches::Is(_) | Touches::Rule(_) | Touches::Taken(_) => Vec::new(),
    }
}

/// The parts of a condition that must not be so.
fn excluded(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::Is(_) | Condition::Meets(_) => Vec::new(),
        Condition::Not(part) => parts(part),
        Condition::All(inner) | Condition::Any(inner) => inner.iter().flat_map(excluded).collect(),
    }
}

/// What rows can share, the whole before its parts: definitions, and conditions of more than one question.
fn parts(condition: &Condition) -> Vec<&Condition> {
    match condition {
        // Nothing is shared by what asks for nothing.
        Condition::Is(_) | Condition::All([]) | Condition::Any([]) => Vec::new(),
        Condition::Meets(_) => vec![condition],
        Condition::Not(part) => parts(part),
        Condition::All(inner) | Condition::Any(inner) => {
            [condition].into_iter().chain(inner.iter().flat_map(parts)).collect()
        }
    }
}

/// A condition as it is written, with definitions by their names.
fn said(condition: &Condition) -> String {
    let each = |parts: &[Condition], word: &str| parts.iter().map(said).collect::<Vec<_>>().join(word);
    match condition {
        Condition::All(parts) => each(parts, " and "),
        Condition::Any(parts) => format!("({})", each(parts, " or ")),
        Condition::Not(part) => format!("not {}", said(part)),
        Condition::Meets(definition) => format!("`{}`", definition.term().name()),
        Condition::Is(one_of) => {
            let values = one_of.question().values().iter().filter(|value| one_of.contains(**value));
            let values: Vec<_> = values.map(|value| value.name()).collect();
            format!("{}={}", one_of.question().name(), values.join("|"))
        }
    }
}

/// What is told beside a result and names a rule in one wording alone, on days on which it has another: it
/// goes on when the new one begins, or is there before it does.
fn wordings(advice: &[Advised], changes: &[(Numbered, Numbered)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for Advised { row, touches, in_force } in advice {
        let mut named = Vec::new();
        rules_of(touches, &mut named);
        for ((_, one), (_, other)) in changes {
            let (on, rule) = (other.in_force.from, one.id.name());
            let (names_old, names_new) = (named.contains(&one.id), named.contains(&other.id));
            if names_old && !names_new && in_force.contains(on) {
                faults.push(Fault::OldWording { row: row.clone(), on, rule });
            }
            let eve = on.yesterday().ok().filter(|eve| in_force.contains(*eve));
            let eve = eve.filter(|_| names_new && !names_old);
            faults.extend(eve.map(|on| Fault::NewWording { row: row.clone(), on, rule }));
        }
    }
    faults
}

fn rules_of(touches: &Touches, found: &mut Vec<RuleId>) {
    match touches {
        Touches::Rule(rules) => found.extend_from_slice(rules),
        Touches::Both(these) | Touches::Either(these) => {
            these.iter().for_each(|touches| rules_of(touches, found));
        }
        Touches::Is(_) | Touches::Taken(_) | Touches::Answered(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::rules::RULES;
    use crate::proof::validate::Table;

    /// Which faults are there of a row that names these rules, on these days? The first stands for the old
    /// wording, up to the eve of the day, the second for the new one.
    fn told(rules: &'static [RuleId], in_force: Period) -> Vec<String> {
        let on = day();
        let row =
            |id: RuleId, in_force| Rule { id, in_force, ..*RULES.iter().find(|rule| rule.id == id).unwrap() };
        let old = row(RuleId::NotInLease, Period::up_to(on.yesterday().unwrap()));
        let new = row(RuleId::OwnerRefuses, Period::since(on));
        let touches = Box::leak(Box::new(Touches::Either(vec![Touches::Rule(rules)].leak())));
        let row = Row { table: Table::Facts, number: 3, name: "free" };
        let faults = wordings(&[Advised { row, touches, in_force }], &[((1, &old), (2, &new))]);
        faults.iter().map(ToString::to_string).collect()
    }

    fn day() -> Date {
        crate::calendar::parse("2031-01-15").unwrap()
    }

    #[test]
    fn a_row_that_names_a_rule_in_one_wording_alone_is_named_on_the_days_of_the_other() {
        const OLD: RuleId = RuleId::NotInLease;
        const NEW: RuleId = RuleId::OwnerRefuses;
        let eve = day().yesterday().unwrap();
        assert_eq!(
            told(&[OLD], Period::ALWAYS),
            [
                "row 3 of the facts, `free`, is given on 2031-01-15, and names `not-in-lease` in its wording up to the day before alone"
            ]
        );
        assert_eq!(
            told(&[NEW], Period::ALWAYS),
            [
                "row 3 of the facts, `free`, is given on 2031-01-14, and names `not-in-lease` in its wording from the day after alone"
            ]
        );
        assert_eq!(told(&[OLD, NEW], Period::ALWAYS), [""; 0]);
        assert_eq!(told(&[OLD], Period::up_to(eve)), [""; 0]);
        assert_eq!(told(&[NEW], Period::since(day())), [""; 0]);
        assert_eq!(told(&[RuleId::NoMeans], Period::ALWAYS), [""; 0]);
    }
}
