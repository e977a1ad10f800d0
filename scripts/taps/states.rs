//! What could be asked, in any order? Every state that answers can leave, each with its people, with
//! what they are told and with the fewest taps that still lead there.
#![allow(clippy::indexing_slicing, reason = "there is a place for each state and each question")]

use super::population;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::result::{FINDINGS, Finding};

/// Not one finding but several.
const SEVERAL: u8 = u8::MAX;

/// Some questions, a bit each, in the order of [`Question::ALL`].
pub type Questions = u16;

/// All of them: a state is a number of as many digits as there are questions, each the place of an
/// answer or, as its largest, that there is none yet.
pub struct States {
    /// How much a digit of each question counts.
    steps: Vec<usize>,
    /// Which part of everybody has these answers.
    people: Vec<f32>,
    finding: Vec<u8>,
    matters: Vec<Questions>,
    /// The mean number of taps from here, times the part of everybody, whatever is asked next.
    fewest: Vec<f32>,
}

impl States {
    /// Works them all out: those with fewer questions open come first, since an answer has a smaller
    /// digit than none.
    pub fn of(in_force: &InForce) -> Self {
        let mut steps = vec![1];
        for question in Question::ALL {
            steps.push(steps.last().copied().unwrap_or(1) * (question.values().len() + 1));
        }
        let count = steps.pop().unwrap_or_default();
        let mut states = Self {
            steps,
            people: vec![0.0; count],
            finding: vec![SEVERAL; count],
            matters: vec![0; count],
            fewest: vec![0.0; count],
        };
        (0..count).for_each(|state| states.work_out(in_force, state));
        states
    }

    fn work_out(&mut self, in_force: &InForce, state: usize) {
        let open: Vec<_> = (0..Question::ALL.len()).filter(|place| self.is_open(state, *place)).collect();
        let [first, ..] = open[..] else {
            let complete = self.answers(state);
            #[allow(clippy::cast_possible_truncation, reason = "a mean of taps needs no more")]
            let people = population::part(&complete) as f32;
            self.people[state] = people;
            self.finding[state] = finding(in_force, &complete);
            return;
        };
        self.people[state] = self.after(state, first).map(|next| self.people[next]).sum();
        self.finding[state] = self.common_finding(state, first);
        for place in &open {
            let other = open.iter().find(|other| *other != place);
            // What matters behind an answer to one question is all but that question, which matters
            // behind another.
            self.matters[state] |=
                self.after(state, *place).fold(0, |all, next| all | self.matters[next]) & !(1 << place);
            if other.is_none() && self.finding[state] == SEVERAL {
                self.matters[state] |= 1 << place;
            }
        }
        if self.finding[state] == SEVERAL {
            let taps =
                |place: &usize| -> f32 { self.after(state, *place).map(|next| self.fewest[next]).sum() };
            let fewest = open.iter().map(taps).fold(f32::INFINITY, f32::min);
            self.fewest[state] = self.people[state] + fewest;
        }
    }

    fn common_finding(&self, state: usize, place: usize) -> u8 {
        let mut all = self.after(state, place).map(|next| self.finding[next]);
        let first = all.next().unwrap_or(SEVERAL);
        if all.all(|finding| finding == first) { first } else { SEVERAL }
    }

    /// The state in which nothing is answered.
    pub fn first(&self) -> usize {
        self.people.len() - 1
    }

    /// The states behind each answer to a question that is open.
    pub fn after(&self, state: usize, place: usize) -> impl Iterator<Item = usize> + use<> {
        let (step, values) = (self.steps[place], Question::ALL[place].values().len());
        (1..=values).map(move |less| state - less * step)
    }

    fn digit(&self, state: usize, place: usize) -> usize {
        state / self.steps[place] % (Question::ALL[place].values().len() + 1)
    }

    fn is_open(&self, state: usize, place: usize) -> bool {
        self.digit(state, place) == Question::ALL[place].values().len()
    }

    fn answers(&self, state: usize) -> Answers {
        (0..Question::ALL.len()).fold(Answers::default(), |answers, place| {
            let value = Question::ALL[place].values().get(self.digit(state, place));
            value.map_or(answers, |value| answers.with(*value))
        })
    }

    /// Is everybody told the same who has these answers?
    pub fn is_decided(&self, state: usize) -> bool {
        self.finding[state] != SEVERAL
    }

    /// The questions whose answer changes what somebody is told who has these answers.
    pub fn matters(&self, state: usize) -> Questions {
        self.matters[state]
    }

    /// Which part of everybody has these answers.
    pub fn people(&self, state: usize) -> f64 {
        self.people[state].into()
    }

    /// The mean number of taps where each question is the best that could be asked just there.
    pub fn fewest(&self) -> f64 {
        self.fewest[self.first()].into()
    }
}

fn finding(in_force: &InForce, complete: &Answers) -> u8 {
    let is = |told: Finding| FINDINGS.iter().position(|finding| *finding == told);
    match decide(in_force, complete).kind {
        Kind::Decided(ruling) => is(ruling.finding).and_then(|place| u8::try_from(place).ok()),
        Kind::Ask { .. } | Kind::Depends(_) => None,
    }
    .unwrap_or(SEVERAL)
}
