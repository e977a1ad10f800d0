//! Which ways do answers leave open in a diagram? Two passes over its crossings, from the first and from the
//! last.
//!
//! Not knowing is not having answered: a set of values says which may still be true. A set of questions is
//! all values of each.

use super::diagram::{Crossing, ENDS, Node};
use super::findings::Findings;
use crate::answers::question::Values;

/// Crossings, and where everybody begins.
#[derive(Clone, Copy, Debug)]
pub struct Diagram<'d, const VALUES: usize> {
    /// The crossings; a way leads to a finding or to one further on.
    pub crossings: &'d [Crossing<VALUES>],
    /// Where everybody begins.
    pub root: Node,
}

/// Findings and crossings, a bit each.
#[derive(Clone, Copy)]
struct Nodes<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Nodes<WORDS> {
    const NONE: Self = Self([0; WORDS]);

    /// The place of the word that has a node. Where there is one word, the compiler sees that, and keeps it
    /// at hand.
    const fn word(node: usize) -> usize {
        if WORDS == 1 { 0 } else { node / 64 }
    }

    fn take(&mut self, node: Node) {
        if let Some(word) = self.0.get_mut(Self::word(node.into())) {
            *word |= 1 << (node % 64);
        }
    }

    /// The first of them that is not before this one.
    fn first_from(&self, node: usize) -> Option<usize> {
        let mut word = Self::word(node);
        let mut left = self.0.get(word)? & u64::MAX << (node % 64);
        while left == 0 {
            word += 1;
            left = *self.0.get(word)?;
        }
        Some(word * 64 + left.trailing_zeros() as usize)
    }

    /// The last of them that is before this one.
    fn last_before(&self, node: usize) -> Option<usize> {
        let mut word = Self::word(node);
        let mut left = self.0.get(word).copied().unwrap_or_default() & !(u64::MAX << (node % 64));
        while left == 0 {
            word = word.checked_sub(1)?;
            left = *self.0.get(word)?;
        }
        Some(word * 64 + 63 - left.leading_zeros() as usize)
    }
}

/// The values of a crossing that are still possible, from the first bit on.
const fn left<const VALUES: usize>(crossing: &Crossing<VALUES>, possible: Values) -> Values {
    (possible & crossing.field) >> (crossing.field.trailing_zeros() & 63)
}

/// Where a node leads, of which each crossing has a place; a finding, and one of which nothing is said, to
/// itself.
fn lead(leads: &[Node], node: Node) -> Node {
    let place = usize::from(node).wrapping_sub(ENDS);
    leads.get(place).copied().unwrap_or(node)
}

impl<const VALUES: usize> Diagram<'_, VALUES> {
    fn crossing(&self, node: usize) -> Option<&Crossing<VALUES>> {
        self.crossings.get(node.checked_sub(ENDS)?)
    }

    /// From the first crossing on: where do these answers lead, and past which questions?
    #[must_use]
    pub fn reached<const WORDS: usize>(&self, possible: Values) -> Reached<WORDS> {
        self.followed(possible, &[])
    }

    /// The same, where each node leads there.
    fn followed<const WORDS: usize>(&self, possible: Values, leads: &[Node]) -> Reached<WORDS> {
        let mut reached = Reached { nodes: Nodes::NONE, questions: 0 };
        reached.nodes.take(lead(leads, self.root));
        // A way leads to a larger number, so what is met is met in the order of the numbers.
        let mut number = ENDS;
        while let Some(met) = reached.nodes.first_from(number) {
            let Some(crossing) = self.crossing(met) else { break };
            reached.questions |= crossing.field;
            let mut left = left(crossing, possible);
            for way in &crossing.to {
                if left & 1 == 1 {
                    reached.nodes.take(lead(leads, *way));
                }
                left >>= 1;
            }
            number = met + 1;
        }
        reached
    }

    /// From the last crossing back: which questions still make a difference? A crossing whose ways lead to
    /// the same place is none; two of one question whose ways lead to the same places are one.
    #[must_use]
    pub fn open<const PLACES: usize, const WORDS: usize>(
        &self,
        possible: Values,
        reached: &Reached<WORDS>,
    ) -> Open<PLACES> {
        const { assert!(ENDS + PLACES < WORDS * 64, "behind the last crossing there is a place") }
        let mut leads = [0; PLACES];
        // Where the ways of each crossing lead; nowhere, where it is not met.
        let mut found = [[0; VALUES]; PLACES];
        let mut number = ENDS + PLACES;
        while let Some(met) = reached.nodes.last_before(number) {
            number = met;
            let Some(crossing) = self.crossing(met) else { break };
            let mut to = [0; VALUES];
            // All lead to the same place where any and each of them has the same bits.
            let (mut any, mut each) = (0, Node::MAX);
            let mut left = left(crossing, possible);
            for (place, way) in to.iter_mut().zip(&crossing.to) {
                if left & 1 == 1 {
                    *place = lead(&leads, *way);
                    any |= *place;
                    each &= *place;
                }
                left >>= 1;
            }
            let mut leads_to = any;
            if any != each {
                let mut same = met;
                loop {
                    same += 1;
                    if self.crossing(same).is_none_or(|other| other.field != crossing.field) {
                        same = met;
                        break;
                    }
                    if found.get(same - ENDS) == Some(&to) {
                        break;
                    }
                }
                leads_to = Node::try_from(same).unwrap_or_default();
            }
            if let (Some(node), Some(of_node)) = (leads.get_mut(met - ENDS), found.get_mut(met - ENDS)) {
                (*node, *of_node) = (leads_to, to);
            }
        }
        let questions = self.followed::<WORDS>(possible, &leads).questions;
        Open { leads, questions }
    }

    /// Of those who find out what decides, the first, and the number of their finding: what they have found
    /// out, they know, and of what they have not, the first value.
    #[must_use]
    pub fn first<const PLACES: usize>(
        &self,
        open: &Open<PLACES>,
        possible: Values,
        mut found_out: Values,
    ) -> (Values, Node) {
        let mut at = lead(&open.leads, self.root);
        while let Some(crossing) = self.crossing(usize::from(at)) {
            let field = crossing.field;
            let left = possible & found_out & field;
            if left & left.wrapping_sub(1) != 0 {
                found_out = found_out & !field | left & left.wrapping_neg();
            }
            let value = left.trailing_zeros().wrapping_sub(field.trailing_zeros());
            at = lead(&open.leads, crossing.to.get(value as usize).copied().unwrap_or_default());
        }
        (found_out, at)
    }
}

/// Where some answers lead.
pub struct Reached<const WORDS: usize> {
    nodes: Nodes<WORDS>,
    /// The questions on the ways.
    pub questions: Values,
}

impl<const WORDS: usize> Reached<WORDS> {
    /// The findings.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "only the first bits are kept")]
    pub fn findings(&self) -> Findings {
        let first = self.nodes.0.first().copied().unwrap_or_default();
        Findings::of(first as u16).and(Findings::ALL)
    }
}

/// What still makes a difference under some answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open<const PLACES: usize> {
    /// Where each crossing leads: to itself, to one like it, or past what makes no difference.
    leads: [Node; PLACES],
    /// The questions that do; one that is answered, too.
    pub questions: Values,
}
