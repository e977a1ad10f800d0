//! By which signs does advice know whom it touches?
//!
//! A row says it as it is read; worked out by the compiler, it is a list of signs, of which one has to be
//! seen.
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use super::cubes::Cubes;
use super::decide::Ruling;
use super::findings::Findings;
use super::sets::RuleSet;
use super::space::OURS;
use crate::answers::question::{Answers, EVERYTHING, Values};
use crate::law::advice::Touches;
use crate::law::result::Finding;
use crate::law::rules::RuleId;
use crate::law::terms::Terms;

/// What advice looks at.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    possible: Values,
    because: RuleSet,
    findings: Findings,
}

impl Seen {
    /// What it sees of a ruling, and of the answers on which that rests.
    #[must_use]
    pub const fn of(ruling: &Ruling, answers: &Answers) -> Self {
        let findings = Findings::like(ruling.finding);
        Self { possible: answers.still_possible(), because: whichever_or(ruling.because), findings }
    }
}

/// A sign that advice touches somebody: all of this together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    /// Whatever is still to be answered, it is none of these.
    pub(super) forbids: Values,
    /// One of these decided: where [`WHICHEVER`] is among them, any.
    pub(super) rules: RuleSet,
    /// It is none of these: mostly none, which compresses better than the others, mostly all.
    pub(super) others: Findings,
}

impl Sign {
    pub(super) const ANYTHING: Self = Self { forbids: 0, rules: WHICHEVER, others: Findings::NONE };

    const fn of(findings: Findings) -> Self {
        Self { others: findings.others(), ..Self::ANYTHING }
    }

    /// Is it seen?
    pub(super) const fn is_in(&self, seen: &Seen) -> bool {
        seen.possible & self.forbids == 0
            && self.rules.bits() & seen.because.bits() != 0
            && seen.findings.and(self.others).is_empty()
    }
}

/// The signs of a row, of which one is enough.
#[derive(Clone, Copy, Debug)]
pub struct Signs {
    /// The first [`Self::len`] of them count.
    pub(super) at: [Sign; MOST],
    pub(super) len: usize,
}

const MOST: usize = 48;

impl Signs {
    const NONE: Self = Self { at: [Sign::ANYTHING; MOST], len: 0 };

    /// By which a row touches somebody, as the law defines its words on the day.
    #[must_use]
    pub const fn of(touches: &Touches, terms: Terms) -> Self {
        let mut signs = Self::NONE;
        match touches {
            Touches::Is(verdicts) => {
                let (mut findings, mut rest) = (Findings::NONE, *verdicts);
                while let [verdict, others @ ..] = rest {
                    findings = findings.or(Findings::like(Finding { verdict: *verdict, at: None }));
                    rest = others;
                }
                signs = signs.with(Sign::of(findings));
            }
            Touches::Rule(rules) => {
                let (mut any, mut rest) = (RuleSet::NONE, *rules);
                while let [rule, others @ ..] = rest {
                    any = any.with(*rule);
                    rest = others;
                }
                signs = signs.with(Sign { rules: any, ..Sign::ANYTHING });
            }
            Touches::Taken(place) => {
                signs = signs.with(Sign::of(Findings::taken(*place)));
            }
            Touches::Answered(condition) => {
                let cubes = Cubes::of(condition, terms);
                let mut cube = 0;
                while cube < cubes.len {
                    signs = signs.with(Sign { forbids: EVERYTHING & !cubes.at[cube], ..Sign::ANYTHING });
                    cube += 1;
                }
            }
            Touches::Both(parts) => {
                signs = signs.with(Sign::ANYTHING);
                let mut rest = *parts;
                while let [part, others @ ..] = rest {
                    signs = signs.and(&Self::of(part, terms));
                    rest = others;
                }
            }
            Touches::Either(parts) => {
                let mut rest = *parts;
                while let [part, others @ ..] = rest {
                    let more = Self::of(part, terms);
                    let mut sign = 0;
                    while sign < more.len {
                        signs = signs.with(more.at[sign]);
                        sign += 1;
                    }
                    rest = others;
                }
            }
        }
        signs
    }

    /// One more, unless nobody has it; where only the findings or the rules are others, in the place of both.
    const fn with(mut self, sign: Sign) -> Self {
        let is_never = sign.others.others().is_empty() || sign.rules.is_empty();
        if is_never || !OURS.is_somebody(EVERYTHING & !sign.forbids) {
            return self;
        }
        let mut place = 0;
        while place < self.len {
            let other = self.at[place];
            if other.forbids == sign.forbids && other.rules.bits() == sign.rules.bits() {
                self.at[place].others = other.others.and(sign.others);
                return self;
            }
            if other.forbids == sign.forbids && other.others.bits() == sign.others.bits() {
                self.at[place].rules = RuleSet::of(other.rules.bits() | sign.rules.bits());
                return self;
            }
            place += 1;
        }
        assert!(place < MOST, "a row of advice has too many signs: write it as two");
        self.at[place] = sign;
        self.len += 1;
        self
    }

    const fn and(&self, other: &Self) -> Self {
        let mut both = Self::NONE;
        let mut one = 0;
        while one < self.len {
            let mut number = 0;
            while number < other.len {
                let (left, right) = (self.at[one], other.at[number]);
                both = both.with(Sign {
                    forbids: left.forbids | right.forbids,
                    rules: both_of(left.rules, right.rules),
                    others: left.others.or(right.others),
                });
                number += 1;
            }
            one += 1;
        }
        both
    }

    pub(super) const fn are_those_of(&self, other: &Self) -> bool {
        let mut place = 0;
        while place < self.len && place < other.len {
            let (one, two) = (self.at[place], other.at[place]);
            let is_same = one.forbids == two.forbids
                && one.rules.bits() == two.rules.bits()
                && one.others.bits() == two.others.bits();
            if !is_same {
                return false;
            }
            place += 1;
        }
        self.len == other.len
    }

    /// Is one of them seen?
    #[must_use]
    pub fn touch(&self, seen: &Seen) -> bool {
        self.at.iter().take(self.len).any(|sign| sign.is_in(seen))
    }
}

/// What each decision has, beside the rules that decided: a sign which names none is looked at as any other.
const WHICHEVER: RuleSet = RuleSet::of(1 << 31);
const _: () = assert!(
    RuleId::ALL.len() < 32,
    "a sign has 31 bits for the names of rules, and one for any of them: it takes a wider number"
);

const fn whichever_or(rules: RuleSet) -> RuleSet {
    RuleSet::of(WHICHEVER.bits() | rules.bits())
}

/// The rules of which one decided where one of each of these did: the fewer, since a sign has one list.
const fn both_of(one: RuleSet, other: RuleSet) -> RuleSet {
    let (left, right) = (one.bits(), other.bits());
    if left & WHICHEVER.bits() != 0 {
        return other;
    }
    if right & WHICHEVER.bits() != 0 {
        return one;
    }
    let fewer = left & right;
    assert!(
        fewer == left || fewer == right,
        "a row of advice asks for two rules at once, which no sign can say: name the fewer of both"
    );
    RuleSet::of(fewer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Device, Question, Signing};
    use crate::law::condition::Condition;
    use crate::law::result::{FINDINGS, NoRoute, Place, Route, Verdict};
    use Touches::{Answered, Both, Either, Is, Rule, Taken};

    /// The row as it is read, for answers that leave nothing open.
    fn read(touches: &Touches, (finding, because): (Finding, RuleSet), answers: &Answers) -> bool {
        let read = |part: &Touches| read(part, (finding, because), answers);
        match touches {
            Is(verdicts) => verdicts.contains(&finding.verdict),
            Rule(rules) => rules.iter().any(|rule| because.contains(*rule)),
            Taken(place) => finding.at == Some(*place),
            Answered(Condition::Is(one_of)) => answers.still_possible() & !one_of.allows() == 0,
            Answered(_) => unreachable!("the rows below ask no more"),
            Both(parts) => parts.iter().all(read),
            Either(parts) => parts.iter().any(read),
        }
    }

    #[test]
    fn the_signs_of_a_row_are_seen_where_the_row_touches_as_it_is_read() {
        const SIGNS: Touches = Answered(Condition::Is(Signing::among(&[Signing::Nothing])));
        const DEVICE: Touches = Answered(Condition::Is(Device::among(&[Device::No])));
        const ONLINE: Touches = Is(&[Verdict::Open(Route::Online), Verdict::Open(Route::OwnerConsent)]);
        const RULES: Touches = Rule(&[RuleId::SoleOwner, RuleId::NoMeans]);
        let rows = [
            ONLINE,
            RULES,
            SIGNS,
            Taken(Place::Home),
            Both(&[Taken(Place::SelfServiceZone), SIGNS]),
            Both(&[RULES, Rule(&[RuleId::NoMeans])]),
            Either(&[Both(&[RULES, DEVICE]), Both(&[Rule(&[RuleId::CitizenApplies]), DEVICE])]),
            Either(&[Rule(&[]), Both(&[RULES, Rule(&[])])]),
            Both(&[Either(&[ONLINE, RULES]), Either(&[SIGNS, DEVICE])]),
            Both(&[SIGNS, DEVICE, Either(&[])]),
            Either(&[Is(&[Verdict::Closed(NoRoute::FixFirst)]), Both(&[RULES, DEVICE])]),
            Both(&[]),
            Either(&[]),
        ];
        let because = [RuleId::SoleOwner, RuleId::NoMeans, RuleId::CitizenApplies];
        let decided =
            (0..8).map(|bits| (0..3).filter(move |rule| bits >> rule & 1 == 1).map(|rule| because[rule]));
        let decided: Vec<RuleSet> = decided.map(Iterator::collect).collect();
        let devices = Question::Device.values().iter().map(|value| Answers::default().with(*value));
        let mut people = vec![Answers::default()];
        people
            .extend(devices.flat_map(|answers| {
                Question::Signing.values().iter().map(move |value| answers.with(*value))
            }));
        for row in &rows {
            let signs = Signs::of(row, Terms::default());
            for (finding, because, answers) in { FINDINGS.iter() }.flat_map(|finding| {
                let people = &people;
                { decided.iter() }.flat_map(move |rules| people.iter().map(move |one| (finding, rules, one)))
            }) {
                let seen = Seen {
                    possible: answers.still_possible(),
                    because: whichever_or(*because),
                    findings: Findings::like(*finding),
                };
                let expected = read(row, (*finding, *because), answers);
                assert_eq!(signs.touch(&seen), expected, "{row:?} of {finding:?}, {because:?}, {answers:?}");
            }
        }
    }

    #[test]
    #[should_panic = "asks for two rules at once"]
    fn a_row_that_asks_for_two_rules_at_once_is_refused() {
        let two = [Rule(&[RuleId::NoMeans]), Rule(&[RuleId::CitizenApplies])];
        let _ = both_of(
            Signs::of(&two[0], Terms::default()).at[0].rules,
            Signs::of(&two[1], Terms::default()).at[0].rules,
        );
    }
}
