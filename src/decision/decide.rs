//! What is decided, what is asked, and what does it depend on?

use super::applies;
use super::in_force::InForce;
use super::paths::Next;
use super::remedy::{self, Changes};
use super::sets::{RuleSet, Verdicts};
use super::version::{OpenHere, ReachedHere, Version};
use crate::answers::question::{Answer, Answers, Question, Questions, Values};
use crate::calendar::Date;
use crate::law::result::{Finding, Verdict};

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
    open: OpenHere,
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
    let reached = version.reached(possible);
    // What is met on no way has been made pointless by what was answered before it.
    let met = Questions::of(reached.questions);
    let answers = keep(given, |question| met.contains(question));
    let verdicts = reached.findings.verdicts();
    if let Some(finding) = reached.findings.unanimous() {
        let (answers, ruling) = decided(
            version,
            given,
            &keep(&answers, |question| !answers.unsure().contains(question)),
            finding,
        );
        return Decision { answers, possible: verdicts, kind: Kind::Decided(ruling) };
    }
    let (answers, kind) = undecided(version, possible, &answers, &reached);
    Decision { answers, possible: verdicts, kind }
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
    in_short(&InForce::on(on), answers)
}

/// The same as [`decide`], without all that takes a second look: which answers matter, what would be better.
#[must_use]
pub fn in_short(in_force: &InForce, given: &Answers) -> InShort {
    let version = in_force.version;
    let reached = version.reached(given.still_possible());
    let possible = reached.findings.verdicts();
    if let Some(finding) = reached.findings.unanimous() {
        let because = applies::that_decide(version, given.still_possible(), finding);
        return InShort { possible, because, kind: Short::Decided(finding) };
    }
    let met = Questions::of(reached.questions);
    let answers = keep(given, |question| met.contains(question));
    match undecided(version, given.still_possible(), &answers, &reached).1 {
        Kind::Ask { question, because, .. } => InShort { possible, because, kind: Short::Ask(question) },
        Kind::Decided(_) | Kind::Depends(_) => {
            InShort { possible, because: RuleSet::NONE, kind: Short::Depends }
        }
    }
}

/// What to ask, or what it depends on, and the answers that matter.
fn undecided(
    version: &'static Version,
    possible: Values,
    answers: &Answers,
    reached: &ReachedHere,
) -> (Answers, Kind) {
    let open = version.open(possible, reached);
    let matter = Questions::of(open.questions);
    let answers = keep(answers, |question| !answers.unsure().contains(question) || matter.contains(question));
    let blank = || matter.iter().filter(|question| answers.get(*question) == Answer::Blank);
    let kind = match blank().next() {
        Some(question) => Kind::Ask {
            question,
            because: applies::that_wait(version, answers.still_possible(), question),
            at_most: blank().count(),
        },
        None => Kind::Depends(Depends { version, answers, open }),
    };
    (answers, kind)
}

/// The answers to these questions.
fn keep(answers: &Answers, is_kept: impl Fn(Question) -> bool) -> Answers {
    Question::ALL
        .iter()
        .fold(*answers, |kept, question| if is_kept(*question) { kept } else { kept.without(*question) })
}

impl Depends {
    /// The questions to find out about.
    #[must_use]
    pub fn find_out(&self) -> Questions {
        Questions::of(self.open.questions & self.answers.unsure().bits())
    }

    /// What each finding would mean: disjoint, and together all there is.
    pub fn cases(&self) -> impl Iterator<Item = Branch> + '_ {
        let first = self.case(Answers::NOTHING);
        std::iter::successors(first, |case| self.case(another(case.answers)?))
    }

    /// The first case of those who have found this out.
    fn case(&self, mut found_out: Answers) -> Option<Branch> {
        loop {
            let possible = self.answers.still_possible() & found_out.still_possible();
            match self.version.diagram().next(&self.open, possible) {
                Next::Finding(finding) => {
                    return finding.unanimous().map(|finding| Branch { answers: found_out, finding });
                }
                Next::Question(number) => {
                    let question = Question::ALL.get(usize::from(number))?;
                    found_out = found_out.with(*question.values().first()?);
                }
            }
        }
    }
}

/// The last thing found out is another now; where it has taken each value, the one before it.
fn another(found_out: Answers) -> Option<Answers> {
    let known = |question: &Question| found_out.get(*question).known();
    let value = Question::ALL.iter().rev().find_map(known)?;
    match value.question().values().get(usize::from(value.place()) + 1) {
        Some(other) => Some(found_out.with(*other)),
        None => another(found_out.without(value.question())),
    }
}

/// The decision, and the answers that it rests on: those that matter, and those without which it would say
/// less.
fn decided(version: &Version, given: &Answers, that_matter: &Answers, finding: Finding) -> (Answers, Ruling) {
    let mut met = Questions::NONE;
    let ruling = tell(version, given.still_possible(), finding, &mut met);
    let mut answers = *given;
    for question in Question::ALL.iter().rev() {
        let shorter = answers.without(*question);
        if that_matter.get(*question) != Answer::Blank || shorter == answers {
            continue;
        }
        let possible = shorter.still_possible();
        // What was met nowhere changes nothing but, perhaps, which rules apply.
        let says_the_same = possible == answers.still_possible()
            || applies::that_decide(version, possible, finding) == ruling.because
                && (!met.contains(*question) || tell(version, possible, finding, &mut met) == ruling);
        if says_the_same {
            answers = shorter;
        }
    }
    (answers, ruling)
}

fn tell(version: &Version, possible: Values, finding: Finding, met: &mut Questions) -> Ruling {
    let because = applies::that_decide(version, possible, finding);
    let then = remedy::then(version, possible, because, met);
    Ruling { finding, because, then, changes: remedy::changes(version, possible, finding, met) }
}

/// The rules that decide this finding for these answers: those that surely apply or, if none does, those that
/// still may.
#[must_use]
pub fn deciding(in_force: &InForce, answers: &Answers, finding: Finding) -> RuleSet {
    applies::that_decide(in_force.version, answers.still_possible(), finding)
}
