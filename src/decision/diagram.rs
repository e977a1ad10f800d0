//! Where does each answer lead? The rules as a reduced, ordered decision diagram: crossings at which a
//! question is asked, and findings at the end.
//!
//! Worked out by the compiler, in two sweeps. Down: from what is left of the rules before a question
//! follows, for each value, what is left of them after it; two people of whom the same is left stand at the
//! same place. Up: a place from which every value leads to the same one is none, and two that lead to the
//! same ones are one.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
#![allow(
    clippy::cast_possible_truncation,
    reason = "a constant function has no other conversion, and a list is short"
)]

pub use super::left::NumberedRule;
use super::left::{Left, Table, WORDS, is_same};
use super::refusal::too_many;
use super::space::Space;
use crate::answers::question::Values;
use crate::law::result::FINDINGS;

/// A finding, if it is less than [`FINDINGS`] are; else, less those, the number of a crossing.
pub type Node = u16;

/// How many nodes are findings.
pub const ENDS: usize = FINDINGS.len();

/// A place at which something is asked, with at most so many values. A way leads to a finding or to a
/// crossing of a larger number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing<const VALUES: usize> {
    /// All values of the question.
    pub field: Values,
    /// Where each value leads.
    pub to: [Node; VALUES],
}

/// A diagram, in the first places of lists that are long enough.
#[derive(Clone, Copy, Debug)]
pub struct Built<const VALUES: usize, const PLACES: usize> {
    /// The first [`Self::len`] of them count.
    pub crossings: [Crossing<VALUES>; PLACES],
    /// How many there are.
    pub len: usize,
    /// Where everybody begins.
    pub root: Node,
}

const EMPTY: u16 = u16::MAX;

/// Works out the diagram of these rules.
///
/// # Panics
/// When the crate is compiled, where the rules tie too many questions together.
#[must_use]
pub const fn build<const VALUES: usize, const PLACES: usize>(
    space: &Space,
    rules: &[NumberedRule],
) -> Built<VALUES, PLACES> {
    let table = Table::of(space, rules);
    // Down. The places of a question stand together: `begins[q]..begins[q + 1]`.
    let mut places = [Left { cubes: [0; WORDS], sure: 0 }; PLACES];
    let mut ways = [[EMPTY; VALUES]; PLACES];
    let mut begins = [0; 33];
    let mut len = 0;
    let root = match table.settled(table.everything(), 0) {
        Ok(finding) => finding,
        Err(left) => {
            places[0] = left;
            len = 1;
            ENDS as Node
        }
    };
    let mut question = 0;
    while question < space.fields.len() {
        begins[question + 1] = len;
        let mut place = begins[question];
        while place < begins[question + 1] {
            let mut value = 0;
            while value < space.fields[question].count_ones() as usize {
                ways[place][value] =
                    match table.settled(table.after(&places[place], question, value), question + 1) {
                        Ok(finding) => finding,
                        Err(left) => {
                            let mut same = begins[question + 1];
                            while same < len && !is_same(&places[same], &left) {
                                same += 1;
                            }
                            if same == len {
                                if len == PLACES {
                                    assert!(
                                        len < PLACES,
                                        "{}",
                                        too_many(&table, &places, begins[question], len).said()
                                    );
                                }
                                places[len] = left;
                                len += 1;
                            }
                            (ENDS + same) as Node
                        }
                    };
                value += 1;
            }
            place += 1;
        }
        question += 1;
    }
    reduced(&ways, &begins, space.fields, len, root)
}

/// Up: what has the same future is one.
const fn reduced<const VALUES: usize, const PLACES: usize>(
    ways: &[[Node; VALUES]; PLACES],
    begins: &[usize; 33],
    fields: &[Values],
    len: usize,
    root: Node,
) -> Built<VALUES, PLACES> {
    // From the end: where each place leads now, findings first.
    let mut leads = [EMPTY; PLACES];
    let mut found = [Crossing { field: 0, to: [EMPTY; VALUES] }; PLACES];
    let mut many = 0;
    let mut question = fields.len();
    while question > 0 {
        question -= 1;
        let first = many;
        let mut place = begins[question];
        while place < begins[question + 1] {
            let mut to = ways[place];
            let mut is_one = true;
            let mut value = 0;
            while value < VALUES && to[value] != EMPTY {
                if to[value] as usize >= ENDS {
                    to[value] = leads[to[value] as usize - ENDS];
                }
                is_one = is_one && to[value] == to[0];
                value += 1;
            }
            if is_one {
                leads[place] = to[0];
            } else {
                let mut same = first;
                while same < many && !leads_alike(&found[same].to, &to) {
                    same += 1;
                }
                found[same] = Crossing { field: fields[question], to };
                if same == many {
                    many += 1;
                }
                leads[place] = (ENDS + same) as Node;
            }
            place += 1;
        }
    }
    // Turned round: a way leads to a larger number.
    let mut built =
        Built { crossings: [Crossing { field: 0, to: [EMPTY; VALUES] }; PLACES], len: many, root };
    let mut number = 0;
    while number < many {
        let mut crossing = found[many - 1 - number];
        let mut value = 0;
        while value < VALUES {
            crossing.to[value] = turned(crossing.to[value], many);
            value += 1;
        }
        built.crossings[number] = crossing;
        number += 1;
    }
    if len > 0 {
        built.root = turned(leads[0], many);
    }
    built
}

const fn leads_alike<const VALUES: usize>(one: &[Node; VALUES], other: &[Node; VALUES]) -> bool {
    let mut value = 0;
    while value < VALUES {
        if one[value] != other[value] {
            return false;
        }
        value += 1;
    }
    true
}

const fn turned(node: Node, many: usize) -> Node {
    if node == EMPTY || (node as usize) < ENDS {
        node
    } else {
        (ENDS + many - 1 - (node as usize - ENDS)) as Node
    }
}
