//! How do the questions lead to the results? The rules drawn as a graph: a question met twice with the same
//! future is one.

use crate::answers::question::{Answers, Question, Value};
use crate::decision::decide::{Kind, decide};
use crate::decision::in_force::InForce;
use crate::law::result::Finding;

/// The graph of a day's rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// The places at which something is asked. The first is where everybody begins; each leads only to later
    /// ones.
    pub crossings: Vec<Crossing>,
}

/// A place at which something is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// What is asked.
    pub question: Question,
    /// Where the answers lead: each answer stands in one way, and no two ways lead to the same place.
    pub ways: Vec<Way>,
}

/// Answers that lead to the same place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The answers.
    pub values: Vec<Value>,
    /// Where they lead.
    pub to: To,
}

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// To a result, with the place where it is taken.
    Result(Finding),
    /// To the crossing of this number in [`Graph::crossings`].
    Crossing(usize),
}

impl Graph {
    /// Draws the map of these rules: as they are asked, with everything that has the same future drawn once.
    #[must_use]
    pub fn of(in_force: &InForce) -> Self {
        let mut found = Vec::new();
        let Some(To::Crossing(first)) = explore(in_force, &Answers::default(), &mut found) else {
            return Self::default();
        };
        // They were found from the end. People meet them from the beginning: by question, then as they are
        // reached.
        let mut order = vec![first];
        let mut next = 0;
        while let Some(crossing) = order.get(next).and_then(|number| found.get(*number)) {
            let reached = crossing.ways.iter().filter_map(|way| match way.to {
                To::Crossing(number) => Some(number),
                To::Result(_) => None,
            });
            let new: Vec<_> = reached.filter(|number| !order.contains(number)).collect();
            order.extend(new);
            next += 1;
        }
        order.sort_by_key(|number| found.get(*number).map(|crossing| crossing.question));
        let place = |old: usize| order.iter().position(|number| *number == old).unwrap_or(old);
        let renumbered = |way: &Way| Way {
            values: way.values.clone(),
            to: match way.to {
                To::Crossing(old) => To::Crossing(place(old)),
                To::Result(finding) => To::Result(finding),
            },
        };
        let crossings = order.iter().filter_map(|number| found.get(*number)).map(|crossing| Crossing {
            question: crossing.question,
            ways: crossing.ways.iter().map(renumbered).collect(),
        });
        Self { crossings: crossings.collect() }
    }
}

fn explore(in_force: &InForce, answers: &Answers, found: &mut Vec<Crossing>) -> Option<To> {
    match decide(in_force, answers).kind {
        Kind::Decided(decided) => Some(To::Result(decided.finding)),
        Kind::Ask { question, .. } => {
            let mut ways: Vec<Way> = Vec::new();
            for value in question.values() {
                let to = explore(in_force, &answers.with(*value), found)?;
                match ways.iter_mut().find(|way| way.to == to) {
                    Some(way) => way.values.push(*value),
                    None => ways.push(Way { values: vec![*value], to }),
                }
            }
            let crossing = Crossing { question, ways };
            let number = found.iter().position(|other| *other == crossing).unwrap_or_else(|| {
                found.push(crossing);
                found.len() - 1
            });
            Some(To::Crossing(number))
        }
        // Only not knowing leads here, and on a map everything is known.
        Kind::Depends(_) => None,
    }
}
