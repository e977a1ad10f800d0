//! Who is there to decide for? Every complete case, every distinct one, and every stretch of time.
//!
//! The space is small enough to be walked whole: that is what the tests, the open book and a reader's own
//! browser do.

use crate::answers::question::{Answers, Question};
use crate::calendar::{DAWN, Date, Period};
use crate::decision::decide::{Kind, Ruling, decide};
use crate::decision::evaluate::{Evaluated, PartialEvaluation};
use crate::decision::in_force::InForce;
use crate::decision::terms;
use crate::law::advice::{CAVEATS, Caveat, STEPS, THINGS};
use crate::law::result::Finding;
use crate::law::rules::{RULES, Rule, RuleId};
use crate::law::terms::{Term, Terms};

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
    let count = open.iter().map(|values| values.len()).product();
    (0..count).map(move |number| {
        let (case, _) = open.iter().rev().fold((given, number), |(case, number), values| {
            (values.get(number % values.len()).map_or(case, |value| case.with(*value)), number / values.len())
        });
        case
    })
}

/// Decides every complete case that begins with this evaluation and takes these questions as they come;
/// `tell` gets each finding with the rules that decide it.
pub fn decide_each(
    evaluation: &PartialEvaluation,
    questions: &[Question],
    tell: &mut impl FnMut(Finding, &[RuleId]),
) {
    if let [first, others @ ..] = questions {
        first.values().iter().for_each(|value| decide_each(&evaluation.with(*value), others, tell));
    } else if let Evaluated::Finding(finding) = evaluation.evaluated() {
        tell(finding, &evaluation.deciding(finding));
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
        Kind::Depends { .. } => {}
    }
}

/// The stretches of time between which something changes: a rule, a number or a definition, a caveat, what to do,
/// or whether the answer passes for current. From the first day there is, without a gap; the last one has no end. Read off these tables.
#[must_use]
pub fn stretches(rules: &[Rule], caveats: &[Caveat]) -> Vec<Period> {
    let rows = rules.iter().map(|rule| rule.in_force).chain(caveats.iter().map(|caveat| caveat.in_force));
    let advice = STEPS.iter().map(|row| row.in_force).chain(THINGS.iter().map(|row| row.in_force));
    let rows: Vec<_> = rows.chain(advice).collect();
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
/// only caveats, what to do and the notice change, of which a decision knows nothing.
#[must_use]
pub fn versions() -> Vec<Date> {
    let version = |on: Date| -> (Terms, Vec<*const Rule>) {
        let in_force = InForce::on(on);
        (in_force.terms, in_force.rules.into_iter().map(std::ptr::from_ref).collect())
    };
    let mut days: Vec<_> = stretches(RULES, CAVEATS).iter().map(|stretch| stretch.from).collect();
    days.dedup_by_key(|on| version(*on));
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::question::{Answer, Device, Signing};
    use crate::law::source::{AFTER_PILOT_TERM, ASTANA_AREA, LAST_BEFORE_SWITCH, REVIEW_BY, SWITCH};
    use std::collections::HashSet;

    #[test]
    fn completions_take_each_value_once_and_the_last_question_turns_fastest() {
        assert_eq!(completions(&Answers::default()).collect::<HashSet<_>>().len(), CASES);
        let nearly = Question::ALL
            .iter()
            .fold(Answers::default(), |answers, question| answers.with(question.values()[0]));
        let open = nearly.unsure_of(Question::Signing).without(Question::Device);
        let found: Vec<_> = completions(&open).map(|case| (case.signing, case.device)).collect();
        let mut expected = Vec::new();
        for signing in [Signing::Eds, Signing::Sms, Signing::Nothing] {
            for device in [Device::Yes, Device::No] {
                expected.push((Answer::Known(signing), Answer::Known(device)));
            }
        }
        assert_eq!(found, expected);
        assert_eq!(completions(&nearly).collect::<Vec<_>>(), [nearly]);
    }

    #[test]
    fn the_stretches_follow_one_another_from_the_first_day_on() {
        let stretches = stretches(RULES, CAVEATS);
        let days: Vec<_> = stretches.iter().map(|stretch| stretch.from).collect();
        assert_eq!(days, [DAWN, SWITCH, ASTANA_AREA, AFTER_PILOT_TERM, REVIEW_BY.tomorrow().unwrap()]);
        for pair in stretches.windows(2) {
            assert_eq!(pair[0].until.and_then(|until| until.tomorrow().ok()), Some(pair[1].from));
        }
        assert_eq!(stretches.last().map(|stretch| stretch.until), Some(None));
        assert_eq!(stretches[0].until, Some(LAST_BEFORE_SWITCH));
        assert_eq!(versions(), [DAWN, SWITCH]);
    }
}
