//! Who is there to decide for? Every complete case, every distinct one, and every stretch of time.
//!
//! The space is small enough to be walked whole: that is what the tests, the open book and a reader's own
//! browser do.

use crate::answers::question::{Answers, Question};
use crate::calendar::{DAWN, Date, Period};
use crate::decision::decide::{Kind, Ruling, decide};
use crate::decision::in_force::InForce;
use crate::decision::sets::{Rows, RuleSet};
use crate::decision::terms;
use crate::law::advice::{Advice, Caveat, STEPS, THINGS};
use crate::law::glance::{ACTIONS, FACTS};
use crate::law::result::Finding;
use crate::law::rules::{RULES, Rule};
use crate::law::terms::{Term, Terms};
use crate::proof::oracle::evaluate::{Evaluated, PartialEvaluation};

/// How many complete cases there are: one value to each question.
pub const CASES: usize = cases_of(Question::ALL);

const fn cases_of(questions: &[Question]) -> usize {
    match questions {
        [] => 1,
        [first, others @ ..] => first.values().len() * cases_of(others),
    }
}

/// Every completion of these answers, in the order of the questions: the last question turns fastest. What is
/// blank and what the person does not know takes each of its values.
///
/// ```
/// use tirkeu::{Answers, proof::cases::{CASES, completions}};
/// assert_eq!(completions(&Answers::default()).count(), CASES);
/// ```
pub fn completions(answers: &Answers) -> impl Iterator<Item = Answers> + use<> {
    let given = *answers;
    let open = Question::ALL.iter().filter(|question| given.get(**question).known().is_none());
    let open: Vec<_> = open.map(|question| question.values()).collect();
    let first = open.iter().filter_map(|values| values.first()).fold(given, |case, value| case.with(*value));
    let mut places = vec![0; open.len()];
    let next = move |case: &Answers| {
        let mut case = *case;
        // As an odometer: the last turns, and where it is back at its first, the one before it turns, too.
        for (place, values) in places.iter_mut().zip(&open).rev() {
            *place += 1;
            if let Some(value) = values.get(*place) {
                return Some(case.with(*value));
            }
            *place = 0;
            case = values.first().map_or(case, |value| case.with(*value));
        }
        None
    };
    std::iter::successors(Some(first), next)
}

/// Decides every complete case that begins with this evaluation and takes these questions as they come;
/// `tell` gets each finding with the rules that decide it. Where no rule waits for an answer any longer, all
/// who are left are decided for alike.
pub fn decide_each(
    evaluation: &PartialEvaluation,
    questions: &[Question],
    tell: &mut impl FnMut(Finding, RuleSet),
) {
    if evaluation.is_settled() {
        if let Evaluated::Finding(finding) = evaluation.evaluated() {
            let because = evaluation.deciding(finding);
            (0..cases_of(questions)).for_each(|_| tell(finding, because));
        }
    } else if let [first, others @ ..] = questions {
        first.values().iter().for_each(|value| decide_each(&evaluation.with(*value), others, tell));
    }
}

/// The distinct cases: what people who know their answers have said when they are told. Each complete case
/// belongs to just one of them.
#[must_use]
pub fn distinct(in_force: &InForce) -> Vec<(Answers, Ruling)> {
    let mut found = Vec::new();
    walk(in_force, &Answers::default(), &mut found);
    found
}

fn walk(in_force: &InForce, answers: &Answers, found: &mut Vec<(Answers, Ruling)>) {
    match decide(in_force, answers).kind {
        Kind::Ask { question, .. } => {
            question.values().iter().for_each(|value| walk(in_force, &answers.with(*value), found));
        }
        Kind::Decided(decided) => found.push((*answers, decided)),
        // Only not knowing leads here, and here everybody knows.
        Kind::Depends(_) => {}
    }
}

/// The stretches of time between which something changes: a rule, a number or a definition, a caveat, what
/// to do, what is seen at a glance, or whether the answer passes for current. From the first day there is,
/// without a gap; the last one has no end. Rules and caveats are read off these tables.
#[must_use]
pub fn stretches(rules: &[Rule], caveats: &[Caveat]) -> Vec<Period> {
    let advice = days(STEPS).chain(days(THINGS)).chain(days(FACTS)).chain(days(ACTIONS));
    between_changes(rules, caveats.iter().map(|caveat| caveat.in_force).chain(advice))
}

fn days<T>(rows: &[Advice<T>]) -> impl Iterator<Item = Period> {
    rows.iter().map(|row| row.in_force)
}

/// The stretches between which a rule changes, a number or a definition, or what else is in force so long.
pub(super) fn between_changes(rules: &[Rule], others: impl Iterator<Item = Period>) -> Vec<Period> {
    let rows: Vec<_> = rules.iter().map(|rule| rule.in_force).chain(others).collect();
    let changes = Term::ALL.iter().flat_map(|term| terms::changes(*term));
    let begins = rows.iter().map(|row| row.from).chain(changes);
    let ends = rows.iter().filter_map(|row| row.until).chain(rules.iter().map(|rule| rule.review_by));
    let mut edges: Vec<_> = begins.chain(ends.filter_map(|end| end.tomorrow().ok())).chain([DAWN]).collect();
    edges.sort_unstable();
    edges.dedup();
    let next = edges.iter().skip(1).map(|edge| edge.yesterday().ok()).chain([None]);
    edges.iter().zip(next).map(|(from, until)| Period { from: *from, until }).collect()
}

/// The first day of each version of the rules: other rows, or other numbers and definitions. Within a version
/// only caveats, what to do and the notice change, of which a decision knows nothing: nor does this.
#[must_use]
pub fn versions() -> Vec<Date> {
    let version = |on: Date| -> (Terms, Rows) {
        let in_force = InForce::on(on);
        (in_force.terms(), in_force.rows())
    };
    let stretches = between_changes(RULES, std::iter::empty());
    let mut days: Vec<_> = stretches.iter().map(|stretch| stretch.from).collect();
    days.dedup_by_key(|on| version(*on));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::Answer;
    use crate::law::advice::CAVEATS;
    use std::collections::HashSet;

    #[test]
    fn completions_take_each_value_once_and_the_last_question_turns_fastest() {
        assert_eq!(completions(&Answers::default()).collect::<HashSet<_>>().len(), CASES);
        let nearly = Question::ALL
            .iter()
            .fold(Answers::default(), |answers, question| answers.with(question.values()[0]));
        let open = nearly.unsure_of(Question::Signing).without(Question::Device);
        let answers = |case: Answers| (case.get(Question::Signing), case.get(Question::Device));
        let found: Vec<_> = completions(&open).map(answers).collect();
        let mut expected = Vec::new();
        for signing in Question::Signing.values() {
            for device in Question::Device.values() {
                expected.push((Answer::Known(*signing), Answer::Known(*device)));
            }
        }
        assert_eq!(found, expected);
        assert_eq!(completions(&nearly).collect::<Vec<_>>(), [nearly]);
    }

    #[test]
    fn the_stretches_follow_one_another_from_the_first_day_on_and_begin_where_something_changes() {
        let stretches = stretches(RULES, CAVEATS);
        for pair in stretches.windows(2) {
            assert_eq!(pair[0].until.and_then(|until| until.tomorrow().ok()), Some(pair[1].from));
        }
        assert_eq!(stretches.first().map(|stretch| stretch.from), Some(DAWN));
        assert_eq!(stretches.last().map(|stretch| stretch.until), Some(None));
        // On a day, and not on the day before: is this row in force, may it pass for current?
        let of_rule = |rule: &Rule, day| (rule.in_force.contains(day), day <= rule.review_by);
        let changes = |day: Date| {
            let before = day.yesterday().unwrap();
            RULES.iter().any(|rule| of_rule(rule, day) != of_rule(rule, before))
                || CAVEATS.iter().any(|caveat| caveat.in_force.from == day)
        };
        let last = stretches.last().unwrap().from.plus_days(400).unwrap();
        let first = stretches[1].from.plus_days(-400).unwrap();
        for day in first.onwards().take_while(|day| *day <= last) {
            let begins = stretches.iter().any(|stretch| stretch.from == day);
            assert_eq!(begins, changes(day), "{day}");
        }
    }

    #[test]
    fn a_version_begins_where_other_rows_come_into_force() {
        let versions = versions();
        assert_eq!(versions.first(), Some(&DAWN));
        let rows = |on| InForce::on(on).rows();
        for stretch in stretches(RULES, CAVEATS) {
            let version = versions.iter().rev().find(|version| **version <= stretch.from).unwrap();
            assert_eq!(rows(*version), rows(stretch.from), "{}", stretch.from);
        }
        for pair in versions.windows(2) {
            assert_ne!(rows(pair[0]), rows(pair[1]), "{}", pair[1]);
        }
    }
}
