//! What can a person do about it? What opens once an obstacle is gone, and the smallest changes that make it better.

use crate::outlook::Outlook;
use crate::question::{Answer, Answers, Consent, Device, Lease, Signing, Value};
use crate::route::{Finding, NoRoute, Place, Route, Verdict};
use crate::rules::{Effect, InForce, RuleId};

/// Something that a person can bring about, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What has to be different.
    pub remedies: Vec<Remedy>,
    /// The route that opens.
    pub route: Route,
    /// Where it is taken, if it is an online route and that is settled too.
    pub at: Option<Place>,
}

/// An answer that a person can bring about: never who they are, where they move or what somebody is capable of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Remedy {
    /// Get the person named in the lease.
    BeNamedInTheLease,
    /// Get the owners ready to confirm.
    OwnersConfirm,
    /// Get a digital signature.
    GetASignature,
    /// Get one's number into the Mobile Citizens Database.
    RegisterTheNumber,
    /// Find a phone or a computer.
    FindADevice,
}

impl Remedy {
    /// Everything that can be brought about.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The answer as it is then.
    #[must_use]
    pub const fn value(self) -> Value {
        match self {
            Self::BeNamedInTheLease => Value::Lease(Lease::Listed),
            Self::OwnersConfirm => Value::Consent(Consent::Ready),
            Self::GetASignature => Value::Signing(Signing::Eds),
            Self::RegisterTheNumber => Value::Signing(Signing::Sms),
            Self::FindADevice => Value::Device(Device::Yes),
        }
    }
}

/// What opens once the obstacles among these rules are gone, where the answers settle it.
#[must_use]
pub fn then(in_force: &InForce, answers: &Answers, because: &[RuleId]) -> Option<Verdict> {
    let cures: Vec<_> = in_force
        .rules
        .iter()
        .filter(|rule| because.contains(&rule.id))
        .filter_map(|rule| match rule.effect {
            Effect::Obstructs(_, cure) => Some(cure),
            Effect::Admits | Effect::Opens(_) | Effect::OpensOnly(_) | Effect::Closes(..) | Effect::Moves(_) => None,
        })
        .collect();
    if cures.is_empty() {
        return None;
    }
    let anew = cures.iter().flat_map(|cure| cure.anew).fold(*answers, |answers, question| answers.without(*question));
    let cured = cures
        .iter()
        .flat_map(|cure| cure.then)
        .filter(|value| !cures.iter().any(|cure| cure.anew.contains(&value.question())))
        .fold(anew, |answers, value| answers.with(*value));
    Outlook::of(in_force, &cured)
        .agreed()
        .map(|finding| finding.verdict)
        .filter(|then| *then != Verdict::Closed(NoRoute::FixFirst))
}

/// The smallest changes that lead to something better than this, the smaller first.
#[must_use]
pub fn changes(in_force: &InForce, answers: &Answers, finding: Finding) -> Vec<Change> {
    let unbound = Remedy::ALL.iter().fold(*answers, |answers, remedy| answers.without(remedy.value().question()));
    if !Outlook::of(in_force, &unbound).has_better_than(finding) {
        return Vec::new();
    }
    let mut found: Vec<RemedySet> = Vec::new();
    let mut changes = Vec::new();
    for size in 1..=Remedy::ALL.len() {
        for set in RemedySet::all().filter(|set| set.len() == size) {
            let a_part_does_it = found.iter().any(|smaller| set.contains_all(*smaller));
            let Some(changed) = set.applied_to(answers).filter(|_| !a_part_does_it) else { continue };
            let better = Outlook::of(in_force, &changed).agreed().filter(|agreed| agreed.beats(finding));
            if let Some(Finding { verdict: Verdict::Open(route), at }) = better {
                found.push(set);
                changes.push(Change { remedies: set.remedies().collect(), route, at });
            }
        }
    }
    changes
}

const _: () = assert!(Remedy::ALL.len() < 8, "a set of remedies has eight places");

/// A set of remedies, a bit each, in the order of [`Remedy::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct RemedySet(u8);

impl RemedySet {
    fn all() -> impl Iterator<Item = Self> {
        (1..1 << Remedy::ALL.len()).map(Self)
    }

    fn remedies(self) -> impl Iterator<Item = Remedy> {
        Remedy::ALL.iter().copied().filter(move |remedy| self.0 & (1 << *remedy as u8) != 0)
    }

    fn len(self) -> usize {
        self.remedies().count()
    }

    fn contains_all(self, smaller: Self) -> bool {
        self.0 & smaller.0 == smaller.0
    }

    /// The answers as they would be; `None` if a remedy changes nothing, or two of them answer the same question.
    fn applied_to(self, answers: &Answers) -> Option<Answers> {
        let mut changed = *answers;
        for remedy in self.remedies() {
            let question = remedy.value().question();
            let already = answers.to(question) == Answer::Known(remedy.value());
            let twice = changed.to(question) != answers.to(question);
            if already || twice {
                return None;
            }
            changed = changed.with(remedy.value());
        }
        Some(changed)
    }
}
