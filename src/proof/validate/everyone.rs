//! What is wrong once the tables are tried on all distinct cases, on a day of each stretch of time?

use super::lacking::Lacking;
use super::rows::{of_advice, of_caveat, of_rule};
use super::{Fault, Row, Table, Tables};
use crate::answers::question::Answers;
use crate::calendar::{DAWN, Period};
use crate::decision::signs::{Seen, Signs};
use crate::lang::Lang;
use crate::law::advice::Touches;
use crate::law::rules::Rule;
use crate::law::terms::Terms;
use crate::proof::cases::between_changes;
use crate::proof::oracle::decide::distinct;
use crate::proof::oracle::table::Table as Walked;
use crate::words::people;

pub(super) fn faults(tables: &Tables) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut undecided_before: Vec<Answers> = Vec::new();
    let mut idle: Vec<_> = (1..).zip(tables.rules).collect();
    let mut idle_caveats: Vec<_> = (1..).zip(tables.caveats).collect();
    let mut idle_steps: Vec<_> = (1..).zip(tables.steps).collect();
    let mut idle_things: Vec<_> = (1..).zip(tables.things).collect();
    let mut version: Option<(Terms, Vec<*const Rule>)> = None;
    let mut cases = Vec::new();
    let advice = of_advice(tables);
    let mut lacking = Lacking::of(&advice);
    let days = advice.iter().map(|advised| advised.in_force);
    let days = between_changes(tables.rules, days).into_iter().map(|stretch| stretch.from);
    // No day before the first one can be asked about.
    for on in days.filter(|on| *on >= DAWN) {
        let in_force = Walked::of(tables.rules.iter(), on);
        // Within a version of the rules only caveats and advice change, of which a decision knows nothing.
        let rows = in_force.rules.iter().map(|rule| std::ptr::from_ref(*rule)).collect();
        let current = Some((in_force.terms, rows));
        if current != version {
            cases = distinct(&in_force);
            version = current;
        }
        for (_, ruling) in &cases {
            idle.retain(|(_, rule)| !(rule.in_force.contains(on) && ruling.because.contains(rule.id)));
        }
        let seen: Vec<_> = cases.iter().map(|(answers, ruling)| Seen::of(ruling, answers)).collect();
        let is_told = |touches: &Touches, days: Period| {
            let signs = Signs::of(touches, in_force.terms);
            days.contains(on) && seen.iter().any(|seen| signs.touch(seen))
        };
        idle_caveats.retain(|(_, caveat)| !is_told(&caveat.touches, caveat.in_force));
        idle_steps.retain(|(_, step)| !is_told(&step.touches, step.in_force));
        idle_things.retain(|(_, thing)| !is_told(&thing.touches, thing.in_force));
        faults.extend(lacking.look(on, in_force.terms, &cases, &seen));
        let undecided = cases.iter().filter(|(_, ruling)| ruling.because.is_empty());
        let undecided: Vec<_> = undecided.map(|(answers, _)| *answers).collect();
        // One of them is enough, and only on the day on which it begins.
        let first = undecided.iter().find(|answers| !undecided_before.contains(answers));
        faults.extend(
            first.map(|answers| Fault::Undecided { on, person: people::sentence(answers, Lang::En) }),
        );
        undecided_before = undecided;
    }
    let row = |table, number, name| Fault::Idle { row: Row { table, number, name } };
    faults.extend(idle.into_iter().map(|(number, rule)| Fault::Idle { row: of_rule(number, rule) }));
    faults.extend(idle_caveats.iter().map(|(number, of)| Fault::Idle { row: of_caveat(*number, of) }));
    faults.extend(idle_steps.iter().map(|(number, of)| row(Table::Steps, *number, of.what.name())));
    faults.extend(idle_things.iter().map(|(number, of)| row(Table::Things, *number, of.what.name())));
    faults.extend(lacking.idle());
    faults
}
