//! How do the questions lead to the results? The rules drawn as a graph: a question met twice with the same
//! future is one.

use crate::answers::question::{Question, Questions, Value};
use crate::decision::diagram::{ENDS, Node};
use crate::decision::in_force::InForce;
use crate::law::result::{FINDINGS, Finding};

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
    /// Draws the diagram of these rules.
    #[must_use]
    pub fn of(in_force: &InForce) -> Self {
        let found = drawn(in_force);
        let Some(To::Crossing(first)) = leads(in_force.version.diagram.root) else { return Self::default() };
        // People meet them from the beginning: by question, then as they are reached.
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

/// The crossings of the diagram, as people meet them: answers that lead to the same place together.
fn drawn(in_force: &InForce) -> Vec<Crossing> {
    let crossings = in_force.version.diagram.crossings.iter();
    let drawn = crossings.filter_map(|crossing| {
        let question = Questions::of_fields(crossing.field).first()?;
        let mut ways: Vec<Way> = Vec::new();
        for (value, to) in question.values().iter().zip(crossing.to) {
            let to = leads(to)?;
            match ways.iter_mut().find(|way| way.to == to) {
                Some(way) => way.values.push(*value),
                None => ways.push(Way { values: vec![*value], to }),
            }
        }
        Some(Crossing { question, ways })
    });
    drawn.collect()
}

fn leads(node: Node) -> Option<To> {
    match usize::from(node).checked_sub(ENDS) {
        Some(crossing) => Some(To::Crossing(crossing)),
        None => FINDINGS.get(usize::from(node)).map(|finding| To::Result(*finding)),
    }
}
