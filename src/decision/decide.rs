//! What is decided, what is asked, and what does it depend on?

use super::applies;
use super::findings::Findings;
use super::in_force::InForce;
use super::remedy::{self, Changes};
use super::sets::{RuleSet, Verdicts};
use super::space::{OURS, first_of};
use super::version::{MOST_CROSSINGS, OpenHere, ReachedHere, Version, WORDS};
use crate::answers::question::{Answers, EVERYTHING, Question, Questions, Values};
use crate::calendar::Date;
use crate::law::result::{FINDINGS, Finding, Verdict};

/// What the rules of a day say to a person's answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answers that matter.
    pub answers: Answers,
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Verdicts,
    /// Which of the three kinds of decision it is.
    pub kind: Kind,
}

/// The three kinds of decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something still matters and has not been asked.
    Ask {
        /// What to ask next.
        question: Question,
        /// The rules that wait for it.
        because: RuleSet,
        /// Questions still to come, this one included, on the longest way. That is the way of somebody who
        /// knows nothing, and every other way is a part of it.
        at_most: usize,
    },
    /// Every completion agrees.
    Decided(Ruling),
    /// Nothing is left to ask, yet what the person does not know decides.
    Depends(Depends),
}

/// A decision with its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The result and the place.
    pub finding: Finding,
    /// Every rule that decided; never empty.
    pub because: RuleSet,
    /// What opens once the obstacles are gone, where the answers settle it. Only for
    /// [`NoRoute::FixFirst`](crate::law::result::NoRoute::FixFirst).
    pub then: Option<Verdict>,
    /// The smallest changes that lead to something better.
    pub changes: Changes,
}

/// What it depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depends {
    version: &'static Version,
    answers: Answers,
}

/// What it would mean if the person found this out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Branch {
    /// What they would have found out.
    pub answers: Answers,
    /// What it leads to.
    pub finding: Finding,
}

/// Decides by the rules in force. Pure: the same rules and answers give the same decision for ever.
#[must_use]
pub fn decide(in_force: &InForce, given: &Answers) -> Decision {
    let version = in_force.version;
    let possible = given.still_possible();
    let reached = version.diagram.reached(possible);
    let findings = reached.findings();
    match findings.unanimous() {
        Some(finding) => decided(version, possible, reached.questions, (findings, finding)),
        None => undecided(version, given, &reached),
    }
}

/// What is decided, asked or left open, and by which rules: all of a decision that takes no second look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InShort {
    /// Exactly the results that some completion of the answers leads to.
    pub possible: Verdicts,
    /// The rules that decide, or that wait for the question; none where it depends.
    pub because: RuleSet,
    /// Which of the three kinds of decision it is.
    pub kind: Short,
}

/// The three kinds of decision, with no more than what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Short {
    /// This is to be asked next.
    Ask(Question),
    /// Every completion agrees on this.
    Decided(Finding),
    /// What the person does not know decides.
    Depends,
}

/// What these answers lead to on a day, without a word.
///
/// ```
/// use tirkeu::{Answers, Short, Verdict, NoRoute, date, verdict};
/// let short = verdict(&Answers::parse([("citizenship", "other")])?, date(2026, 11, 22));
/// let Short::Decided(finding) = short.kind else { panic!("nothing else matters") };
/// assert_eq!(finding.verdict, Verdict::Closed(NoRoute::NotCovered));
/// # Ok::<(), tirkeu::InputError>(())
/// ```
#[must_use]
pub fn verdict(answers: &Answers, on: Date) -> InShort {
    in_short(Version::on(on), answers)
}

/// The same as [`decide`], without all that takes a second look: which answers matter, what would be better.
#[must_use]
pub fn in_short(version: &'static Version, given: &Answers) -> InShort {
    let reached = version.diagram.reached(given.still_possible());
    let findings = reached.findings();
    let possible = findings.verdicts();
    if let Some(finding) = findings.unanimous() {
        let because = applies::that_decide(version, given.still_possible(), findings);
        return InShort { possible, because, kind: Short::Decided(finding) };
    }
    match undecided(version, given, &reached).kind {
        Kind::Ask { question, because, .. } => InShort { possible, because, kind: Short::Ask(question) },
        Kind::Decided(_) | Kind::Depends(_) => {
            InShort { possible, because: RuleSet::NONE, kind: Short::Depends }
        }
    }
}

/// The questions that still make a difference to somebody who has answered this: whatever is said to any
/// other leads to the same.
#[must_use]
pub fn open(in_force: &InForce, given: &Answers) -> Questions {
    let (diagram, possible) = (&in_force.version.diagram, given.still_possible());
    let reached: ReachedHere = diagram.reached(possible);
    let open: OpenHere = diagram.open(possible, &reached);
    Questions::of_fields(open.questions)
}

/// What to ask, or what it depends on, and the answers that matter.
fn undecided(version: &'static Version, given: &Answers, reached: &ReachedHere) -> Decision {
    // What is met on no way has been made pointless by what was answered before it.
    let met = reached.questions;
    let possible = given.still_possible() | EVERYTHING & !met;
    let mut unsure = given.unsure_fields() & met;
    let mut blank = OURS.unsettled(possible) & met & !unsure;
    // Where nobody has been unsure, and all that was asked comes before what was not, each crossing that is
    // met still makes a difference: the diagram has no other.
    if unsure != 0 || met & !blank > blank & blank.wrapping_neg() {
        let open: OpenHere = version.diagram.open(given.still_possible(), reached);
        unsure &= open.questions;
        blank &= open.questions;
    }
    let answers = Answers::of(possible, unsure);
    let kind = match first_of(blank) {
        Some(question) => Kind::Ask {
            question,
            because: applies::that_wait(version, possible, question.mask()),
            at_most: (blank & OURS.tops).count_ones() as usize,
        },
        None => Kind::Depends(Depends { version, answers }),
    };
    Decision { answers, possible: reached.findings().verdicts(), kind }
}

impl Depends {
    /// The rules that decide a case of it.
    #[must_use]
    pub fn because(&self, case: &Branch) -> RuleSet {
        let possible = self.known(case).still_possible();
        applies::that_decide(self.version, possible, Findings::like(case.finding))
    }

    /// What is known in a case of it: what was answered, and what would have been found out.
    #[must_use]
    pub fn known(&self, case: &Branch) -> Answers {
        self.answers.and(&case.answers)
    }

    /// The questions to find out about.
    #[must_use]
    pub fn find_out(&self) -> Questions {
        self.answers.unsure()
    }

    /// What each finding would mean: disjoint, and together all there is.
    #[must_use]
    pub fn cases(&self) -> Cases {
        let Self { version, answers } = *self;
        let possible = answers.still_possible();
        let open =
            version.diagram.open::<MOST_CROSSINGS, WORDS>(possible, &version.diagram.reached(possible));
        Cases { version, possible, open, next: EVERYTHING }
    }
}

/// The cases, one after another.
#[derive(Clone, Debug)]
pub struct Cases {
    version: &'static Version,
    possible: Values,
    open: OpenHere,
    /// What those of the next case have found out, but for what they find out still; nothing is left where
    /// there is none.
    next: Values,
}

impl Iterator for Cases {
    type Item = Branch;

    fn next(&mut self) -> Option<Branch> {
        if self.next == 0 {
            return None;
        }
        let (found_out, finding) = self.version.diagram.first(&self.open, self.possible, self.next);
        self.next = another(found_out);
        let finding = *FINDINGS.get(usize::from(finding))?;
        Some(Branch { answers: Answers::of(found_out, 0), finding })
    }
}

/// The last thing found out is another now; where it has taken each value, the one before it; in the end
/// nothing is left.
fn another(mut found_out: Values) -> Values {
    for field in OURS.fields.iter().rev() {
        let value = found_out & field;
        found_out |= field;
        let other = value << 1 & field;
        if value != *field && other != 0 {
            return found_out & !field | other;
        }
    }
    0
}

/// The decision, and the answers that it rests on: those that are met, and those without which it would say
/// less.
fn decided(
    version: &Version,
    mut possible: Values,
    asked: Values,
    (findings, finding): (Findings, Finding),
) -> Decision {
    let mut met = asked;
    let told = tell(version, possible, findings, &mut met);
    // The less is answered, the fewer rules are sure: those that are where none of this is answered are the
    // same where some of it is.
    let pointless = EVERYTHING & !asked;
    // Whoever has answered just what is asked has nothing to leave out.
    let may_be_left_out = pointless & !possible;
    let by_the_same = may_be_left_out == 0
        || applies::that_apply(version, possible | pointless, findings).0 == told.because;
    for field in OURS.fields.iter().rev() {
        if field & may_be_left_out == 0 {
            continue;
        }
        let shorter = possible | field;
        // What was met nowhere changes nothing but, perhaps, which rules apply.
        let says_the_same = (by_the_same || applies::that_decide(version, shorter, findings) == told.because)
            && (met & field == 0 || tell(version, shorter, findings, &mut met) == told);
        if says_the_same {
            possible = shorter;
        }
    }
    let Told { because, then, changes } = told;
    Decision {
        answers: Answers::of(possible, 0),
        possible: findings.verdicts(),
        kind: Kind::Decided(Ruling { finding, because, then: then.first(), changes }),
    }
}

/// What is told of a finding.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Told {
    because: RuleSet,
    then: Verdicts,
    changes: Changes,
}

/// What is told of this finding. The questions that are met are added to those met on the way to it.
fn tell(version: &Version, possible: Values, finding: Findings, met: &mut Values) -> Told {
    let because = applies::that_decide(version, possible, finding);
    let then = remedy::then(version, possible, (finding, because), met);
    let mut told = Told { because, then, changes: Changes::NONE };
    remedy::change(&mut told.changes, version, possible, finding, met);
    told
}

/// The rules that decide this finding for these answers: those that surely apply or, if none does, those that
/// still may.
#[must_use]
pub fn deciding(in_force: &InForce, answers: &Answers, finding: Finding) -> RuleSet {
    applies::that_decide(in_force.version, answers.still_possible(), Findings::like(finding))
}
