//! What can come of any answers, known or not? Every partial state there is, by brute force.

use crate::reading::finding;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::result::{Finding, Verdict};
use tirkeu::proof::cases::completions;

/// The findings of the completions of every state: each question has a value or none. There are millions.
pub struct Possible {
    findings: Vec<Finding>,
    masks: Vec<u16>,
}

impl Possible {
    /// Settles every complete case, then lets each state with a question open be the union of those with it
    /// answered.
    pub fn on(in_force: &InForce) -> Self {
        let states = Question::ALL.iter().map(|question| question.values().len() + 1).product();
        let mut possible = Self { findings: Vec::new(), masks: vec![0; states] };
        for case in completions(&Answers::default()) {
            let finding = finding(in_force, &case);
            let number = possible.findings.iter().position(|other| *other == finding).unwrap_or_else(|| {
                possible.findings.push(finding);
                possible.findings.len() - 1
            });
            possible.masks[state(&case)] = 1 << number;
        }
        let mut step = states;
        for question in Question::ALL {
            let (places, before) = (question.values().len() + 1, step);
            step /= places;
            for number in (0..states).filter(|number| number % before / step == 0) {
                possible.masks[number] =
                    (1..places).fold(0, |mask, value| mask | possible.masks[number + value * step]);
            }
        }
        possible
    }

    /// Every finding that some completion leads to.
    pub fn findings(&self, answers: &Answers) -> impl Iterator<Item = Finding> {
        let mask = self.masks[state(answers)];
        self.findings
            .iter()
            .enumerate()
            .filter(move |(number, _)| mask & (1 << number) != 0)
            .map(|(_, finding)| *finding)
    }

    /// Every result that some completion leads to, in the order in which results are listed.
    pub fn verdicts(&self, answers: &Answers) -> Vec<Verdict> {
        Verdict::ALL
            .iter()
            .copied()
            .filter(|verdict| self.findings(answers).any(|finding| finding.verdict == *verdict))
            .collect()
    }

    /// The one finding on which all completions agree.
    pub fn agreed(&self, answers: &Answers) -> Option<Finding> {
        let mut findings = self.findings(answers);
        findings.next().filter(|_| findings.next().is_none())
    }
}

/// The number of a state: the first question counts most, and no value counts nothing.
fn state(answers: &Answers) -> usize {
    Question::ALL.iter().fold(0, |number, question| {
        let value = answers.get(*question).known();
        let place =
            value.map_or(0, |value| 1 + question.values().iter().position(|other| *other == value).unwrap());
        number * (question.values().len() + 1) + place
    })
}
