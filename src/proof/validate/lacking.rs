//! What does somebody lack of what everybody is told: a fact, a button, a step? And is a fact told twice?

use super::rows::Advised;
use super::{Fault, Pair, Row, Table};
use crate::answers::question::Answers;
use crate::calendar::Date;
use crate::decision::decide::Ruling;
use crate::decision::signs::{Seen, Signs};
use crate::lang::Lang;
use crate::law::terms::Terms;
use crate::words::people;

/// What everybody is told, while day after day is looked at.
pub(super) struct Lacking {
    facts: Vec<Advised>,
    actions: Vec<Advised>,
    steps: Vec<Advised>,
    /// The facts and actions that nobody has seen yet.
    idle: Vec<Row>,
    /// What was wrong on the day that was looked at last, and for whom.
    wrong: Vec<(Wrong, Answers)>,
}

/// What is wrong for somebody.
#[derive(Clone, PartialEq, Eq)]
enum Wrong {
    NoFact,
    SeenTwice(Pair),
    NoAction,
    NoStep,
}

impl Lacking {
    /// Of all rows, those of which everybody has one.
    pub(super) fn of(advice: &[Advised]) -> Self {
        let of = |table| -> Vec<Advised> {
            advice.iter().filter(move |advised| advised.row.table == table).cloned().collect()
        };
        let (facts, actions, steps) = (of(Table::Facts), of(Table::Actions), of(Table::Steps));
        let idle = facts.iter().chain(&actions).map(|advised| advised.row.clone()).collect();
        Self { facts, actions, steps, idle, wrong: Vec::new() }
    }

    /// What begins to be wrong on this day, with one person each; `seen` is what advice sees of each case.
    pub(super) fn look(
        &mut self,
        on: Date,
        terms: Terms,
        cases: &[(Answers, Ruling)],
        seen: &[Seen],
    ) -> Vec<Fault> {
        let signed = |rows: &[Advised]| signed(rows, on, terms);
        let (facts, actions, steps) = (signed(&self.facts), signed(&self.actions), signed(&self.steps));
        let mut wrong = Vec::new();
        for ((answers, _), seen) in cases.iter().zip(seen) {
            let told = facts.iter().filter(|(_, signs)| signs.touch(seen)).map(|(row, _)| row);
            let told: Vec<_> = told.collect();
            // Of those that touch a result, the first is what the button does.
            let action = actions.iter().find(|(_, signs)| signs.touch(seen)).map(|(row, _)| row);
            self.idle.retain(|row| !told.contains(&row) && action != Some(row));
            if told.is_empty() {
                wrong.push((Wrong::NoFact, *answers));
            }
            for (place, after) in told.iter().enumerate() {
                let before = told.iter().take(place).find(|before| before.name == after.name);
                let pair = before.map(|before| Pair { before: (*before).clone(), after: (*after).clone() });
                wrong.extend(pair.map(|pair| (Wrong::SeenTwice(pair), *answers)));
            }
            if action.is_none() {
                wrong.push((Wrong::NoAction, *answers));
            }
            if !steps.iter().any(|(_, signs)| signs.touch(seen)) {
                wrong.push((Wrong::NoStep, *answers));
            }
        }
        let mut said = Vec::new();
        let mut faults = Vec::new();
        // One of them is enough, and only on the day on which it begins.
        for (kind, answers) in wrong.iter().filter(|it| !self.wrong.contains(it)) {
            if !said.contains(&kind) {
                said.push(kind);
                faults.push(fault(kind, on, people::sentence(answers, Lang::En)));
            }
        }
        self.wrong = wrong;
        faults
    }

    /// The facts and actions that nobody has seen on any day.
    pub(super) fn idle(self) -> impl Iterator<Item = Fault> {
        self.idle.into_iter().map(|row| Fault::Idle { row })
    }
}

/// The rows that are in force on a day, with their signs.
fn signed(rows: &[Advised], on: Date, terms: Terms) -> Vec<(Row, Signs)> {
    let in_force = rows.iter().filter(|advised| advised.in_force.contains(on));
    in_force.map(|advised| (advised.row.clone(), Signs::of(advised.touches, terms))).collect()
}

fn fault(wrong: &Wrong, on: Date, person: String) -> Fault {
    match wrong {
        Wrong::NoFact => Fault::NoFact { on, person },
        Wrong::SeenTwice(rows) => Fault::SeenTwice { rows: rows.clone(), on, person },
        Wrong::NoAction => Fault::NoAction { on, person },
        Wrong::NoStep => Fault::NoStep { on, person },
    }
}
