//! What is decided, what is asked, what does it depend on, and what would change it?

use crate::outlook::{self, Outlook};
use crate::question::{Answer, Answers, Consent, Device, Lease, Question, Signing, Value};
use crate::route::{Finding, NoRoute, Place, Route, Verdict};
use crate::rules::{Effect, InForce, RuleId};
use crate::settle::deciding;
use crate::truth::Truth;

/// What the rules of a day say to a person's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers that matter.
    pub answers: Answers,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Vec<Verdict>,
    /// Which of the three kinds of decision it is.
    pub kind: Kind,
}

/// The three kinds of decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something still matters and has not been asked.
    Ask {
        /// What to ask next.
        question: Question,
        /// The rules that wait for it.
        because: Vec<RuleId>,
        /// Questions still to come, this one included, on the longest way. That is the way of somebody who knows nothing,
        /// and every other way is a part of it.
        at_most: usize,
    },
    /// Every completion agrees.
    Decided(Decided),
    /// Nothing is left to ask, yet what the person does not know decides.
    Depends {
        /// What each finding would mean: disjoint, and together all there is.
        cases: Vec<Case>,
        /// The questions to find out about.
        find_out: Vec<Question>,
    },
}

/// A decision with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The result and the place.
    pub finding: Finding,
    /// Every rule that decided; never empty.
    pub because: Vec<RuleId>,
    /// What opens once the obstacles are gone, where the answers settle it. Only for [`NoRoute::FixFirst`].
    pub then: Option<Verdict>,
    /// The smallest changes that lead to something better.
    pub changes: Vec<Change>,
}

/// What it would mean if the person found this out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// What they would have found out.
    pub answers: Answers,
    /// What it leads to.
    pub finding: Finding,
}

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

/// Decides by the rules in force. Pure: the same rules and answers give the same decision for ever.
#[must_use]
pub fn decide(in_force: &InForce, given: &Answers) -> Decision {
    let answers = outlook::that_matter(in_force, given);
    let outlook = Outlook::of(in_force, &answers);
    let (answers, kind) = match outlook.unanimous() {
        Some(finding) => {
            let (answers, decided) = decided(in_force, given, &answers, finding);
            (answers, Kind::Decided(decided))
        }
        None => (answers, undecided(in_force, &answers)),
    };
    Decision { answers, possible: outlook.possible().collect(), kind }
}

fn undecided(in_force: &InForce, answers: &Answers) -> Kind {
    let blank: Vec<_> = outlook::open_questions(in_force, answers, Answer::Blank).collect();
    match blank.first() {
        Some(question) => Kind::Ask { question: *question, because: waiting(in_force, answers, *question), at_most: blank.len() },
        None => {
            let mut cases = Vec::new();
            walk_cases(in_force, answers, Answers::default(), &mut cases);
            Kind::Depends { cases, find_out: outlook::open_questions(in_force, answers, Answer::Unsure).collect() }
        }
    }
}

/// The rules that one answer to this question can bring to bear or, if it takes more than one, those that wait for it.
fn waiting(in_force: &InForce, answers: &Answers, question: Question) -> Vec<RuleId> {
    let waiting = in_force.rules.iter().filter(|rule| match rule.when.holds(answers) {
        Truth::Waits(questions) => questions.contains(question),
        Truth::Yes | Truth::No => false,
    });
    let brought: Vec<_> = waiting
        .clone()
        .filter(|rule| question.values().iter().any(|value| rule.when.holds(&answers.with(*value)) == Truth::Yes))
        .map(|rule| rule.id)
        .collect();
    if brought.is_empty() { waiting.map(|rule| rule.id).collect() } else { brought }
}

/// Branches on what the person does not know, as long as it matters.
fn walk_cases(in_force: &InForce, answers: &Answers, found_out: Answers, cases: &mut Vec<Case>) {
    match outlook::open_questions(in_force, answers, Answer::Unsure).next() {
        Some(question) => question.values().iter().for_each(|value| {
            walk_cases(in_force, &answers.with(*value), found_out.with(*value), cases);
        }),
        None => cases.extend(Outlook::of(in_force, answers).unanimous().map(|finding| Case { answers: found_out, finding })),
    }
}

/// The decision, and the answers that it rests on: those that matter, and those without which it would say less.
fn decided(in_force: &InForce, given: &Answers, that_matter: &Answers, finding: Finding) -> (Answers, Decided) {
    let tell = |answers: &Answers| {
        let because = deciding(in_force, answers, finding);
        let then = then(in_force, answers, &because);
        Decided { finding, then, changes: changes(in_force, answers, finding), because }
    };
    let decided = tell(given);
    let pointless = given.said().filter(|(question, _)| that_matter.to(*question) == Answer::Blank);
    let answers = pointless.collect::<Vec<_>>().into_iter().rev().fold(*given, |answers, (question, _)| {
        let shorter = answers.without(question);
        if tell(&shorter) == decided { shorter } else { answers }
    });
    (answers, decided)
}

fn then(in_force: &InForce, answers: &Answers, because: &[RuleId]) -> Option<Verdict> {
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

fn changes(in_force: &InForce, answers: &Answers, finding: Finding) -> Vec<Change> {
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
