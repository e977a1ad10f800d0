//! What was forgotten when a row was changed? The other rows that share what it says.

use super::rows::{Advised, of_advice, of_rule};
use super::{Fault, Pair, Tables};
use crate::calendar::DAWN;
use crate::decision::norm::effect;
use crate::decision::terms;
use crate::law::advice::Touches;
use crate::law::condition::Condition;
use crate::law::rules::{PARTED, Rule, RuleId};
use crate::law::terms::Term;

pub(super) fn faults(tables: &Tables) -> Vec<Fault> {
    let mut faults = early(tables);
    let changes = changes(tables.rules);
    for ((before, one), (after, other)) in &changes {
        if one.id == other.id && (effect(one) != effect(other) || one.when != other.when) {
            let rows = Pair { before: of_rule(*before, one), after: of_rule(*after, other) };
            faults.push(Fault::SameWording { rows });
        }
    }
    let mut parted = Vec::new();
    for ((_, one), after) in &changes {
        faults.extend(still_used(tables.rules, one, *after, &mut parted));
    }
    let is_idle = |(rule, part): &&(RuleId, Condition)| !parted.contains(&(*rule, *part));
    faults.extend(PARTED.iter().filter(is_idle).map(|(rule, _)| Fault::NotParted { rule: rule.name() }));
    faults.extend(old_wordings(&of_advice(tables), &changes));
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

/// Rules that follow a number or a definition before it has a row.
fn early(tables: &Tables) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (number, rule) in (1..).zip(tables.rules) {
        for term in Term::ALL.iter().filter(|term| terms::follows(rule, **term)) {
            let rows = tables.terms.iter().filter(|row| row.term == *term);
            let begins = rows.map(|row| row.in_force.from).min().unwrap_or(DAWN);
            let from = rule.in_force.from;
            if from < begins {
                faults.push(Fault::Early { row: of_rule(number, rule), from, term: term.name(), begins });
            }
        }
    }
    faults
}

/// The rows that still use what a rule has left. What is listed as parted is not a fault; it is added to
/// `parted`.
fn still_used(
    rules: &[Rule],
    one: &Rule,
    (number, other): Numbered,
    parted: &mut Vec<(RuleId, Condition)>,
) -> Vec<Fault> {
    let on = other.in_force.from;
    let (mut had, mut has) = (Vec::new(), Vec::new());
    parts(&one.when, &mut had);
    parts(&other.when, &mut has);
    let left: Vec<_> = had.into_iter().filter(|part| !has.contains(part)).collect();
    let mut faults = Vec::new();
    for (row, rule) in (1..).zip(rules) {
        let stays = rule.in_force.contains(on) && rule.in_force.from < on;
        if !stays || rule.id.name() == other.id.name() {
            continue;
        }
        let mut uses = Vec::new();
        parts(&rule.when, &mut uses);
        // The largest part that was left comes first: what is in it went with it.
        let Some(part) = left.iter().find(|part| uses.contains(part)) else { continue };
        if PARTED.contains(&(other.id, **part)) {
            parted.push((other.id, **part));
        } else {
            let (row, by) = (of_rule(row, rule), of_rule(number, other));
            faults.push(Fault::StillUses { row, on, by, what: said(part) });
        }
    }
    faults
}

/// What rows can share, the whole before its parts: definitions, and conditions of more than one question.
fn parts<'c>(condition: &'c Condition, found: &mut Vec<&'c Condition>) {
    match condition {
        Condition::Is(_) => {}
        Condition::Meets(_) => found.push(condition),
        Condition::Not(part) => parts(part, found),
        Condition::All(inner) | Condition::Any(inner) => {
            found.push(condition);
            inner.iter().for_each(|part| parts(part, found));
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

/// What is told beside a result, names a rule in an old wording, and goes on when that has a new one.
fn old_wordings(advice: &[Advised], changes: &[(Numbered, Numbered)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for Advised { row, touches, in_force } in advice {
        let mut named = Vec::new();
        rules_of(touches, &mut named);
        for ((_, one), (_, other)) in changes {
            let on = other.in_force.from;
            if named.contains(&one.id) && !named.contains(&other.id) && in_force.contains(on) {
                faults.push(Fault::OldWording { row: row.clone(), on, rule: one.id.name() });
            }
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
