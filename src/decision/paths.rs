//! Which ways do answers leave open in a diagram? Two passes over its crossings, from the first and from the
//! last.
//!
//! Not knowing is not having answered: a set of values says which may still be true.

use super::diagram::{Crossing, ENDS, Node};
use super::sets::Verdicts;
use super::space::Space;
use crate::answers::question::Values;
use crate::law::result::{FINDINGS, Finding};

/// Crossings, where everybody begins, and the questions that are asked.
#[derive(Clone, Copy, Debug)]
pub struct Diagram<'d, const VALUES: usize> {
    /// The questions.
    pub space: &'d Space,
    /// The crossings; a way leads to a finding or to one further on.
    pub crossings: &'d [Crossing<VALUES>],
    /// Where everybody begins.
    pub root: Node,
}

/// Findings, a bit each in the order of [`FINDINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings(u16);

/// Findings and crossings, a bit each.
#[derive(Clone, Copy)]
struct Nodes<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Nodes<WORDS> {
    const NONE: Self = Self([0; WORDS]);

    fn take(&mut self, node: Node) {
        if let Some(word) = self.0.get_mut(usize::from(node / 64)) {
            *word |= 1 << (node % 64);
        }
    }

    fn has(&self, node: usize) -> bool {
        self.0.get(node / 64).is_some_and(|word| word >> (node % 64) & 1 == 1)
    }
}

impl<const VALUES: usize> Diagram<'_, VALUES> {
    /// Where a crossing leads by the values that are still possible.
    fn ways<'c>(
        &self,
        crossing: &'c Crossing<VALUES>,
        possible: Values,
    ) -> impl Iterator<Item = Node> + use<'c, VALUES> {
        let field = self.space.fields.get(usize::from(crossing.question)).copied().unwrap_or_default();
        let mut left = (possible & field) >> (field.trailing_zeros() & 63);
        std::iter::from_fn(move || {
            let value = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            crossing.to.get(value as usize).copied()
        })
    }

    /// From the first crossing on: where do these answers lead, and past which questions?
    #[must_use]
    pub fn reached<const WORDS: usize>(&self, possible: Values) -> Reached<WORDS> {
        let mut nodes = Nodes::<WORDS>::NONE;
        let mut questions = 0;
        nodes.take(self.root);
        for (number, crossing) in (ENDS..).zip(self.crossings) {
            if nodes.has(number) {
                questions |= 1 << crossing.question;
                self.ways(crossing, possible).for_each(|to| nodes.take(to));
            }
        }
        let findings = nodes.0.first().copied().unwrap_or_default() & ((1 << ENDS) - 1);
        Reached { nodes, questions, findings: Findings(u16::try_from(findings).unwrap_or_default()) }
    }

    /// Where answers that leave one way lead to; nothing where it parts. What is met is added.
    #[must_use]
    pub fn only_way(&self, possible: Values, questions: &mut u32) -> Option<Finding> {
        let mut at = self.root;
        while let Some(number) = usize::from(at).checked_sub(ENDS) {
            let crossing = self.crossings.get(number)?;
            *questions |= 1 << crossing.question;
            let mut ways = self.ways(crossing, possible);
            at = ways.next()?;
            if ways.next().is_some() {
                return None;
            }
        }
        FINDINGS.get(usize::from(at)).copied()
    }

    /// From the last crossing back: which questions still make a difference? A crossing whose ways lead to
    /// the same place is none; two of one question whose ways lead to the same places are one.
    #[must_use]
    pub fn open<const NODES: usize, const WORDS: usize>(
        &self,
        possible: Values,
        reached: &Reached<WORDS>,
    ) -> Open<NODES> {
        let mut leads = [0; NODES];
        for (end, node) in (0..).zip(leads.iter_mut().take(ENDS)) {
            *node = end;
        }
        // A number that crossings which lead alike have in common: it tells most others at once.
        let mut keys = [0_u32; NODES];
        let lead = |leads: &[Node; NODES], to: Node| leads.get(usize::from(to)).copied().unwrap_or_default();
        for (number, crossing) in self.crossings.iter().enumerate().rev() {
            let number = number + ENDS;
            if !reached.nodes.has(number) {
                continue;
            }
            let mut ways = self.ways(crossing, possible).map(|to| lead(&leads, to));
            let first = ways.next().unwrap_or_default();
            let is_one = ways.all(|to| to == first);
            let key = self.ways(crossing, possible).fold(1_u32, |key, to| {
                key.wrapping_mul(0x9e37_79b1).wrapping_add(u32::from(lead(&leads, to)))
            });
            let alike = |(other, this): &(usize, &Crossing<VALUES>)| {
                let mut both = self.ways(crossing, possible).zip(self.ways(this, possible));
                keys.get(*other) == Some(&key)
                    && reached.nodes.has(*other)
                    && both.all(|(one, two)| lead(&leads, one) == lead(&leads, two))
            };
            let of_the_question = (number + 1..)
                .zip(self.crossings.iter().skip(number + 1 - ENDS))
                .take_while(|(_, other)| other.question == crossing.question);
            let leads_to = if is_one {
                first
            } else {
                let same = { of_the_question }.find(alike).map_or(number, |(other, _)| other);
                Node::try_from(same).unwrap_or_default()
            };
            if let (Some(node), Some(of_node)) = (leads.get_mut(number), keys.get_mut(number)) {
                (*node, *of_node) = (leads_to, key);
            }
        }
        // From the first on once more: what is still met.
        let mut met = Nodes::<WORDS>::NONE;
        let mut questions = 0;
        met.take(lead(&leads, self.root));
        for (number, crossing) in (ENDS..).zip(self.crossings) {
            if met.has(number) {
                questions |= 1 << crossing.question;
                self.ways(crossing, possible).for_each(|to| met.take(lead(&leads, to)));
            }
        }
        Open { leads, questions }
    }

    /// Of somebody who finds out what decides: the question after these values, or the finding.
    #[must_use]
    pub fn next<const NODES: usize>(&self, open: &Open<NODES>, possible: Values) -> Next {
        let mut at = open.leads.get(usize::from(self.root)).copied().unwrap_or_default();
        while let Some(crossing) =
            usize::from(at).checked_sub(ENDS).and_then(|number| self.crossings.get(number))
        {
            let mut ways = self.ways(crossing, possible);
            let to = ways.next().unwrap_or_default();
            if ways.next().is_some() {
                return Next::Question(crossing.question);
            }
            at = open.leads.get(usize::from(to)).copied().unwrap_or_default();
        }
        Next::Finding(Findings(1 << (at & 15)))
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A question, by its number.
    Question(u8),
    /// An end.
    Finding(Findings),
}

/// Where some answers lead.
pub struct Reached<const WORDS: usize> {
    nodes: Nodes<WORDS>,
    /// The questions on the ways, a bit each.
    pub questions: u32,
    /// The findings.
    pub findings: Findings,
}

/// What still makes a difference under some answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open<const NODES: usize> {
    /// Where each node leads: to itself, to one like it, or past what makes no difference.
    leads: [Node; NODES],
    /// The questions that do, a bit each; one that is answered, too.
    pub questions: u32,
}

impl Findings {
    /// They.
    pub fn iter(self) -> impl Iterator<Item = Finding> {
        FINDINGS
            .iter()
            .enumerate()
            .filter(move |(number, _)| self.0 >> number & 1 == 1)
            .map(|(_, finding)| *finding)
    }

    /// The results among them.
    #[must_use]
    pub fn verdicts(self) -> Verdicts {
        self.iter().fold(Verdicts::NONE, |verdicts, finding| verdicts.with(finding.verdict))
    }

    /// The only one, place included.
    #[must_use]
    pub fn unanimous(self) -> Option<Finding> {
        if self.0.is_power_of_two() { self.iter().next() } else { None }
    }

    /// The result that all of them have, with the place where they agree on that too.
    #[must_use]
    pub fn agreed(self) -> Option<Finding> {
        let first = self.iter().next()?;
        if !self.iter().all(|other| other.verdict == first.verdict) {
            return None;
        }
        let at = if self.0.is_power_of_two() { first.at } else { None };
        Some(Finding { verdict: first.verdict, at })
    }
}
