//! Who of everybody is meant? A set of complete cases.

use crate::answers::question::{Answers, Question};
use crate::proof::cases::completions;
use crate::proof::diff::Part;
use crate::proof::groups::{Group, groups_of};

/// Some of all complete cases.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// What they have said when they are told: nobody is in two of them.
    said: Vec<Answers>,
    /// Whether a complete case belongs, in the order of all of them.
    belongs: Vec<bool>,
}

/// What people were asked may differ from one stretch of time to the next, and they are the same people.
impl PartialEq for People {
    fn eq(&self, other: &Self) -> bool {
        self.belongs == other.belongs
    }
}

impl Eq for People {}

impl People {
    /// Those who have said one of these.
    #[must_use]
    pub fn of(said: Vec<Answers>) -> Self {
        let mut belongs = vec![false; completions(&Answers::default()).count()];
        for case in said.iter().flat_map(completions) {
            if let Some(belongs) = belongs.get_mut(number(&case)) {
                *belongs = true;
            }
        }
        Self { said, belongs }
    }

    /// Does this complete case belong?
    #[must_use]
    pub fn contains(&self, case: &Answers) -> bool {
        self.belongs.get(number(case)) == Some(&true)
    }

    /// How many complete cases belong.
    #[must_use]
    pub fn cases(&self) -> usize {
        self.belongs.iter().filter(|belongs| **belongs).count()
    }

    /// In as few groups as can be, those of most people first.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let part = |group: Group| {
            let case = group.example();
            let example = self.said.iter().find(|said| both(said, &case).is_some()).copied();
            Part { example: example.unwrap_or(case), group }
        };
        let mut parts: Vec<_> = groups_of(self.belongs.clone()).into_iter().map(part).collect();
        parts.sort_by_key(|part| std::cmp::Reverse(part.group.cases()));
        parts
    }
}

/// The place of a complete case among all: the last question turns fastest.
fn number(case: &Answers) -> usize {
    Question::ALL.iter().fold(0, |number, question| {
        let place = case.get(*question).known().map_or(0, |value| usize::from(value.place()));
        number * question.values().len() + place
    })
}

/// What both have said; `None` where they contradict each other.
#[must_use]
pub fn both(one: &Answers, other: &Answers) -> Option<Answers> {
    Question::ALL.iter().try_fold(*one, |both, question| {
        match (one.get(*question).known(), other.get(*question).known()) {
            (Some(ours), Some(theirs)) => (ours == theirs).then_some(both),
            (None, Some(theirs)) => Some(both.with(theirs)),
            (Some(_) | None, None) => Some(both),
        }
    })
}
