//! What can a person do about it? What opens once an obstacle is gone, and the smallest changes that make it
//! better.

use super::findings::Findings;
use super::sets::{Remedies, RuleSet, Verdicts};
use super::version::{Version, WORDS};
use crate::answers::question::{EVERYTHING, Values};
use crate::law::remedy::Remedy;
use crate::law::result::{Finding, NoRoute, Place, Route, Verdict};

/// Something that a person can bring about, and what it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has to be different.
    pub remedies: Remedies,
    /// The route that opens.
    pub route: Route,
    /// Where it is taken, if it is an online route and that is settled too.
    pub at: Option<Place>,
}

/// Some changes, of which none is a part of another.
// INVARIANT: behind the first ones, nothing. Each is a number: bits of its remedies and, above them, of the
// findings that it leads to, which have the same route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes([u32; MOST]);

/// So many sets of remedies are there at most of which none is a part of another: those that take half of
/// them.
const MOST: usize = {
    let (mut sets, mut taken) = (1, 0);
    while taken < Remedy::ALL.len() / 2 {
        sets = sets * (Remedy::ALL.len() - taken) / (taken + 1);
        taken += 1;
    }
    sets
};

const _: () =
    assert!(MOST <= 20, "a list of changes is handed on by value: it takes another way to be so long");

/// Above these bits are those of the findings.
const REMEDIES: u32 = 8;

impl Changes {
    /// None.
    pub const NONE: Self = Self([0; MOST]);

    /// They, the one that takes the earliest remedies first.
    pub fn iter(&self) -> impl Iterator<Item = Change> + '_ {
        self.0.iter().map_while(|change| read(*change))
    }

    /// How many they are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.iter().filter(|change| **change != 0).count()
    }

    /// The one at this place: what has to be different, and the findings that it leads to, of one route.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "each has its bits")]
    pub fn at(&self, place: usize) -> (Remedies, Findings) {
        let change = self.0.get(place).copied().unwrap_or_default();
        (Remedies::of(change as u8), Findings::of((change >> REMEDIES) as u16))
    }

    /// Nothing makes it better?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }

    /// Adds one behind the others.
    pub(crate) fn push(&mut self, change: Change) {
        let Change { remedies, route, at } = change;
        self.take(remedies.bits(), Findings::like(Finding { verdict: Verdict::Open(route), at }));
    }

    fn take(&mut self, remedies: u8, findings: Findings) {
        if let Some(free) = self.0.iter_mut().find(|change| **change == 0) {
            *free = u32::from(findings.bits()) << REMEDIES | u32::from(remedies);
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "each has its bits")]
fn read(change: u32) -> Option<Change> {
    match Findings::of((change >> REMEDIES) as u16).first_of_all()? {
        Finding { verdict: Verdict::Open(route), at } => {
            Some(Change { remedies: Remedies::of(change as u8), route, at })
        }
        Finding { verdict: Verdict::Closed(_), .. } => None,
    }
}

/// What a remedy brings about.
#[derive(Clone, Copy)]
struct Brings {
    /// In this field...
    field: Values,
    /// ... this value,
    value: Values,
    /// unless it is this one.
    hopeless: Values,
}

#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const BRINGS: [Brings; Remedy::ALL.len()] = {
    let mut brings = [Brings { field: 0, value: 0, hopeless: 0 }; Remedy::ALL.len()];
    let mut number = 0;
    while number < brings.len() {
        let value = Remedy::ALL[number].value();
        let hopeless = match Remedy::ALL[number].hopeless() {
            Some(value) => value.bit(),
            None => 0,
        };
        let mut before = 0;
        while before < number {
            assert!(
                brings[before].value != value.bit(),
                "two remedies bring about one answer: see law/remedy.rs"
            );
            before += 1;
        }
        brings[number] = Brings { field: value.question().mask(), value: value.bit(), hopeless };
        number += 1;
    }
    brings
};

/// The fields of all of it.
#[allow(clippy::indexing_slicing, reason = "the compiler sees each place")]
const BROUGHT_ABOUT: Values = {
    let (mut fields, mut number) = (0, 0);
    while number < BRINGS.len() {
        fields |= BRINGS[number].field;
        number += 1;
    }
    fields
};

const TO_FIX: Finding = Finding { verdict: Verdict::Closed(NoRoute::FixFirst), at: None };

/// What opens once the obstacles among these rules, which decide this, are gone, where the answers settle it.
/// The questions that were met are added.
pub(super) fn then(
    version: &Version,
    possible: Values,
    (finding, because): (Findings, RuleSet),
    met: &mut Values,
) -> Verdicts {
    // An obstacle decides nothing else.
    if finding != const { Findings::like(TO_FIX) } {
        return Verdicts::NONE;
    }
    let (mut anew, mut cured) = (0, EVERYTHING);
    for cube in version.cubes {
        if let Some(cure) = cube.cure().filter(|_| because.contains(cube.id)) {
            anew |= cure.anew;
            cured = cured & !cure.fields | cure.then;
        }
    }
    // Where none of them has a cure, it leads to where it led before.
    let then = leads(version, (possible | anew) & cured, met).verdicts();
    if then.len() == 1 && then != finding.verdicts() { then } else { Verdicts::NONE }
}

/// Adds the smallest changes that lead to something better than this: of none would a part do. The questions
/// that are met are added to those that were met on the way to it.
// What it adds to is lent: handed on by value it would be copied, and a page is larger with that.
pub(super) fn change(
    changes: &mut Changes,
    version: &Version,
    possible: Values,
    finding: Findings,
    met: &mut Values,
) {
    let better = finding.better();
    // Where nothing was met that they can bring about, they are led the same way with it.
    if better.is_empty() || *met & BROUGHT_ABOUT == 0 {
        return;
    }
    // All that a person can bring about, and everything else in its fields.
    let mut unbound = possible;
    for brings in &BRINGS {
        if possible & brings.field != brings.hopeless {
            unbound |= brings.field;
        }
    }
    if leads(version, unbound, met).and(better).is_empty() {
        return;
    }
    // What is so already, or is met on no way, is a part of no smallest change.
    let (mut useful, mut this) = (0, 1);
    for brings in &BRINGS {
        let left = possible & brings.field;
        if left != brings.value && left != brings.hopeless && *met & brings.field != 0 {
            useful |= this;
        }
        this <<= 1;
    }
    // A part of a set has a smaller number than the set, so it has been tried before. That keeps out two that
    // answer the same question, too: a part does as much.
    let mut set = 0_u8;
    loop {
        set = set.wrapping_sub(useful) & useful;
        if set == 0 {
            return;
        }
        let of_set = !u32::from(set) & ((1 << REMEDIES) - 1);
        if changes.0.iter().any(|part| *part != 0 && part & of_set == 0) {
            continue;
        }
        let (mut changed, mut rest) = (possible, set);
        for brings in &BRINGS {
            if rest & 1 == 1 {
                changed = changed & !brings.field | brings.value;
            }
            rest >>= 1;
        }
        let to = leads(version, changed, met);
        if to.all_of(better) && to.verdicts().len() == 1 {
            changes.take(set, to);
        }
    }
}

/// Where these answers lead. The questions that were met are added.
fn leads(version: &Version, possible: Values, met: &mut Values) -> Findings {
    let reached = version.diagram.reached::<WORDS>(possible);
    *met |= reached.questions;
    reached.findings()
}
