//! What does it come to to decide for everybody? Counts, and a text of all the answers that two people can
//! compare.
//!
//! For each version of the rules a line `from YYYY-MM-DD`; then, over all complete cases in the order of
//! [`completions`](crate::proof::cases::completions), a line for each run of cases with the same answer: how
//! many, the result, the place, the rules that decide. `36864 not-covered because temporary-foreigner`.
//! Whoever has the rules in another program can write the same text and compare its digest.

use crate::answers::question::{Answers, Question};
use crate::calendar::{Date, iso};
use crate::decision::sets::RuleSet;
use crate::law::result::Finding;
use crate::proof::cases::{decide_each, versions};
use crate::proof::oracle::evaluate::PartialEvaluation;
use crate::proof::oracle::table::Table;

/// How many complete cases lead to each finding, in one version of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The first day of the version.
    pub from: Date,
    pub finding: Finding,
    /// How many cases lead to it.
    pub cases: u32,
}

impl Count {
    /// What was counted, by name: `2025-11-24 online at home`.
    #[must_use]
    pub fn name(&self) -> String {
        let mut name = iso(self.from);
        name.push(' ');
        write_finding(self.finding, &mut |part| name.push_str(part));
        name
    }
}

/// A finding by name: `online at home`.
fn write_finding(finding: Finding, write: &mut impl FnMut(&str)) {
    write(finding.verdict.name());
    if let Some(at) = finding.at {
        write(" at ");
        write(at.name());
    }
}

/// A census that is under way: it goes batch by batch, so that a page can show how far it is.
#[derive(Debug)]
pub struct Census {
    batches: Vec<(Table, Answers)>,
    done: usize,
    counts: Vec<Count>,
    run: Option<(u32, Finding, RuleSet)>,
}

/// The questions that a batch goes through; it has those before them answered.
const IN_A_BATCH: usize = 7;

impl Census {
    /// Nobody has been counted yet.
    #[must_use]
    pub fn new() -> Self {
        let before = Question::ALL.split_at(Question::ALL.len().saturating_sub(IN_A_BATCH)).0;
        let start = before.iter().fold(vec![Answers::default()], |starts, question| {
            starts.iter().flat_map(|start| question.values().iter().map(|value| start.with(*value))).collect()
        });
        let versions = versions().into_iter().map(Table::on);
        let batches = versions
            .flat_map(|table| start.iter().map(move |start| (table.clone(), *start)).collect::<Vec<_>>());
        Self { batches: batches.collect(), done: 0, counts: Vec::new(), run: None }
    }

    /// How many batches there are.
    #[must_use]
    pub fn batches(&self) -> usize {
        self.batches.len()
    }

    /// How many have been decided.
    #[must_use]
    pub fn done(&self) -> usize {
        self.done
    }

    /// Decides the cases of the next batch and writes their lines, as far as they are known to be whole. Once
    /// all are decided, it writes the last line, and then nothing.
    pub fn next(&mut self, write: &mut impl FnMut(&str)) {
        let Some((table, start)) = self.batches.get(self.done).cloned() else {
            return self.end_run(write);
        };
        if self.batches.get(self.done.wrapping_sub(1)).is_none_or(|(before, _)| before.on != table.on) {
            self.end_run(write);
            write("from ");
            write(&iso(table.on));
            write("\n");
        }
        let after = Question::ALL.split_at(Question::ALL.len().saturating_sub(IN_A_BATCH)).1;
        decide_each(&PartialEvaluation::of(&table, &start), after, &mut |finding, because| {
            self.count(table.on, finding);
            match &mut self.run {
                Some((cases, last, rules)) if *last == finding && *rules == because => *cases += 1,
                Some(_) | None => {
                    self.end_run(write);
                    self.run = Some((1, finding, because));
                }
            }
        });
        self.done += 1;
    }

    /// The counts so far, those of a version together.
    #[must_use]
    pub fn counts(&self) -> &[Count] {
        &self.counts
    }

    fn count(&mut self, from: Date, finding: Finding) {
        match self.counts.iter_mut().find(|count| count.from == from && count.finding == finding) {
            Some(count) => count.cases += 1,
            None => self.counts.push(Count { from, finding, cases: 1 }),
        }
    }

    fn end_run(&mut self, write: &mut impl FnMut(&str)) {
        let Some((cases, finding, because)) = self.run.take() else { return };
        write(&cases.to_string());
        write(" ");
        write_finding(finding, write);
        write(" because");
        for rule in because.iter() {
            write(" ");
            write(rule.name());
        }
        write("\n");
    }
}

impl Default for Census {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::rules::RuleId;
    use crate::proof::cases::{CASES, completions};
    use crate::proof::oracle::evaluate::{Evaluated, deciding};

    #[test]
    fn a_census_counts_everybody_and_writes_each_answer_in_the_order_of_the_cases() {
        let mut census = Census::new();
        let mut text = String::new();
        while census.done() < census.batches() {
            census.next(&mut |part| text.push_str(part));
        }
        census.next(&mut |part| text.push_str(part));
        census.next(&mut |_| panic!("nothing is left to write"));
        let mut lines = text.lines();
        for on in versions() {
            assert_eq!(lines.next(), Some(format!("from {}", iso(on)).as_str()));
            let table = Table::on(on);
            let mut left = 0;
            let mut said = "";
            for case in completions(&Answers::default()) {
                if left == 0 {
                    let (count, answer) = lines.next().and_then(|line| line.split_once(' ')).unwrap();
                    (left, said) = (count.parse().unwrap(), answer);
                }
                let Evaluated::Finding(finding) = PartialEvaluation::of(&table, &case).evaluated() else {
                    panic!("it is complete")
                };
                let at = finding.at.map_or(String::new(), |at| format!(" at {}", at.name()));
                let because: Vec<_> = deciding(&table, &case, finding).iter().map(RuleId::name).collect();
                assert_eq!(said, format!("{}{at} because {}", finding.verdict.name(), because.join(" ")));
                left -= 1;
            }
            assert_eq!(left, 0);
            let of_version = census.counts().iter().filter(|count| count.from == on);
            assert_eq!(of_version.map(|count| count.cases as usize).sum::<usize>(), CASES);
        }
        assert_eq!(lines.next(), None);
    }
}
