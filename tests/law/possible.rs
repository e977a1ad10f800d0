//! What can come of any answers, known or not, and what changes it? Every partial state there is, by brute
//! force.

use crate::reading::finding;
use tirkeu::answers::question::{Answer, Answers, Question};
use tirkeu::decision::better::Beats;
use tirkeu::decision::decide::Ruling;
use tirkeu::law::remedy::Remedy;
use tirkeu::law::result::{Finding, Place, Route, Verdict};
use tirkeu::proof::cases::completions;
use tirkeu::proof::oracle::table::Table;

/// The findings of the completions of every state: each question has a value or none. There are millions.
pub struct Possible {
    findings: Vec<Finding>,
    masks: Vec<u16>,
}

impl Possible {
    /// Settles every complete case, then lets each state with a question open be the union of those with it
    /// answered.
    pub fn on(table: &Table) -> Self {
        let states = Question::ALL.iter().map(|question| question.values().len() + 1).product();
        let mut possible = Self { findings: Vec::new(), masks: vec![0; states] };
        for case in completions(&Answers::default()) {
            let finding = finding(table, &case);
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

/// Is there a completion of the other answers whose finding this question changes? By brute force.
pub fn tells_apart(possible: &Possible, answers: &Answers, question: Question) -> bool {
    let open =
        Question::ALL.iter().filter(|other| **other != question && answers.get(**other).known().is_none());
    let base = answers.with(question.values()[0]);
    let agree = |state: &Answers| {
        let mut findings = question.values().iter().map(|value| possible.agreed(&state.with(*value)));
        let first = findings.next().unwrap();
        first.is_some() && findings.all(|finding| finding == first)
    };
    // Most often the values agree at once, or a little further on; only where they do not is the state walked
    // to the end.
    if agree(&base) {
        return false;
    }
    open.count() == 0 || completions(&base).any(|case| !agree(&case))
}

/// Every set of remedies that leads to a better route with certainty and of which no part does, the smaller
/// first.
pub fn minimal_changes(
    possible: &Possible,
    answers: &Answers,
    decided: &Ruling,
) -> Vec<(Vec<Remedy>, Route, Option<Place>)> {
    let mut found: Vec<(Vec<Remedy>, Route, Option<Place>)> = Vec::new();
    let mut sets: Vec<Vec<Remedy>> = (1_u32..1 << Remedy::ALL.len())
        .map(|set| {
            Remedy::ALL
                .iter()
                .enumerate()
                .filter(|(bit, _)| set & (1 << bit) != 0)
                .map(|(_, remedy)| *remedy)
                .collect()
        })
        .collect();
    sets.sort_by_key(Vec::len);
    for set in sets {
        let changed = set.iter().fold(*answers, |answers, remedy| answers.with(remedy.value()));
        let each_changes = set.iter().all(|remedy| {
            let question = remedy.value().question();
            // An owner who has died, or who has no means to confirm, is made ready by nobody.
            let is_hopeless = remedy.hopeless().is_some_and(|value| answers.is(value));
            changed.get(question) == Answer::Known(remedy.value())
                && answers.get(question) != changed.get(question)
                && !is_hopeless
        });
        let a_part_works = found.iter().any(|(part, ..)| part.iter().all(|remedy| set.contains(remedy)));
        let findings: Vec<_> = possible.findings(&changed).collect();
        let (verdict, at) = (findings[0].verdict, findings[0].at);
        let one_route = findings.iter().all(|finding| finding.verdict == verdict);
        let at = if findings.iter().all(|finding| finding.at == at) { at } else { None };
        let better = Finding { verdict, at }.beats(decided.finding);
        if let (true, false, true, true, Verdict::Open(route)) =
            (each_changes, a_part_works, one_route, better, verdict)
        {
            found.push((set, route, at));
        }
    }
    found
}
