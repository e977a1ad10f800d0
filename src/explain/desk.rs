//! What does the desk show of some answers? Which questions are still asked, what comes next in the order of
//! a reception, and what is decided, with the sentence to say.

use super::aloud::aloud;
use super::told::{Told, told};
use crate::answers::question::{Answers, Question, Questions};
use crate::decision::decide::{self, Decision, Kind, Ruling};
use crate::decision::in_force::InForce;
use crate::words::aloud::Aloud;

/// The questions as a reception asks them: the home and whose it is, then who, then with what. Each part has
/// a heading.
pub const ORDER: &[(Part, &[Question])] = &[
    (
        Part::Home,
        &[
            Question::Home,
            Question::Lease,
            Question::Ownership,
            Question::ProtectedOwner,
            Question::Consent,
            Question::Stay,
        ],
    ),
    (Part::Who, &[Question::Person, Question::Age, Question::Citizenship]),
    (Part::Means, &[Question::Signing, Question::Device]),
];

/// A part of the questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The home, and whose it is.
    Home,
    /// Who is registered, and who asks.
    Who,
    /// What the application is made and signed with.
    Means,
}

/// The same, one after another.
pub fn in_order() -> impl Iterator<Item = Question> {
    ORDER.iter().flat_map(|(_, questions)| *questions).copied()
}

/// What the desk shows.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// The questions that are asked, or whose answers matter: all others cannot matter any more.
    pub asked: Questions,
    /// How far it is.
    pub stage: Stage,
}

/// How far it is.
#[derive(Clone, Copy, Debug)]
pub enum Stage {
    /// This is asked next.
    Ask(Question),
    /// It is decided: what is told, and what is said aloud.
    Decided(Ruling, Told, Aloud),
    /// What is not known decides: these are to be found out.
    Depends(Questions),
}

/// What the desk shows of these answers, in whatever order they were given.
#[must_use]
pub fn shown(in_force: &InForce, given: &Answers) -> Shown {
    let open = decide::open(in_force, given);
    let Decision { answers, kind, .. } = decide::decide(in_force, given);
    let stage = match kind {
        Kind::Ask { question, .. } => {
            let said = given.questions();
            let mut waiting = in_order().filter(|next| open.contains(*next) && !said.contains(*next));
            Stage::Ask(waiting.next().unwrap_or(question))
        }
        Kind::Decided(ruling) => {
            Stage::Decided(ruling, told(in_force, &ruling, &answers), aloud(&ruling, &answers))
        }
        Kind::Depends(depends) => Stage::Depends(depends.find_out()),
    };
    Shown { asked: open | answers.questions(), stage }
}

const _: () = {
    let (mut listed, mut rest) = (0, ORDER);
    while let [(_, questions), others @ ..] = rest {
        listed += questions.len();
        rest = others;
    }
    assert!(listed == Question::ALL.len(), "every question has its place at the desk");
};
