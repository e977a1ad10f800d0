//! Are links and answers of the version published last read as far as they go, and asked on? And who has
//! answered all, are they told the same, but where a rule was always wrong and is corrected?

use crate::gate::sound;
use crate::reading::{answers, day};
use tirkeu::answers::question::{Answers, Question};
use tirkeu::calendar::{Date, iso};
use tirkeu::decision::decide::{Kind, Ruling, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::advice::CAVEATS;
use tirkeu::law::rules::{RULES, RuleId};
use tirkeu::law::source::{CHECKED, SWITCH};
use tirkeu::proof::cases::stretches;
use tirkeu::proof::vectors::{AnswersByName, Expected, Stretch, Vector, Vectors, vectors};

/// A rule that was always wrong, and is corrected for every day.
#[derive(Clone, Copy, Debug)]
struct Correction {
    /// The rule as it is called outside.
    rule: &'static str,
    /// What was wrong, and which source says so.
    why: &'static str,
}

/// Every correction since the version that was published last: whom one of these rules decides or has decided,
/// or of whom it waits for an answer, may be told otherwise. Once the corrected rules are published, it corrects
/// nothing any more, and goes.
const CORRECTED: &[Correction] = &[];

fn published() -> Vectors {
    serde_json::from_str(include_str!("published/cases.json")).unwrap()
}

/// The questions that nobody had been asked when this was published.
fn new_since(published: &Vectors) -> Vec<Question> {
    let asked = |question: &Question| {
        let mut cases = published.cases.iter().flat_map(|case| &case.answers.0);
        cases.any(|(name, _)| name == question.name())
    };
    Question::ALL.iter().copied().filter(|question| !asked(question)).collect()
}

/// What those are told today who had answered all.
#[derive(Debug)]
enum Today {
    /// The same.
    Same,
    /// A new question, and then, with one of its answers, the same.
    AskedOnce,
    /// Something else: what, and by which rules.
    Otherwise(String, Vec<&'static str>),
}

/// What a person is told today, whom this was told.
fn today(in_force: &InForce, answers: &Answers, before: &Expected, new: &[Question]) -> Today {
    match decide(in_force, answers).kind {
        Kind::Decided(ruling) if is_the_same(&ruling, before) => Today::Same,
        Kind::Decided(ruling) => {
            let because: Vec<_> = ruling.because.iter().map(RuleId::name).collect();
            let told = format!("is told `{}` by `{}`", ruling.finding.verdict.name(), because.join(" "));
            Today::Otherwise(told, because)
        }
        Kind::Ask { question, .. } if new.contains(&question) => {
            let values = question.values().iter();
            let ends = values.map(|value| today(in_force, &answers.with(*value), before, new));
            let ends: Vec<_> = ends.collect();
            if ends.iter().any(|end| !matches!(end, Today::Otherwise(..))) {
                return Today::AskedOnce;
            }
            let because = ends.into_iter().flat_map(|end| match end {
                Today::Otherwise(_, because) => because,
                Today::Same | Today::AskedOnce => Vec::new(),
            });
            let told = format!("is asked `{}`, and is told the same by no answer to it", question.name());
            Today::Otherwise(told, because.collect())
        }
        Kind::Ask { question, because, .. } => Today::Otherwise(
            format!("is asked `{}`, which is no new question", question.name()),
            because.iter().map(RuleId::name).collect(),
        ),
        Kind::Depends(_) => Today::Otherwise("depends on what was never asked".to_owned(), Vec::new()),
    }
}

fn is_the_same(ruling: &Ruling, before: &Expected) -> bool {
    let because: Vec<_> = ruling.because.iter().map(|rule| rule.name().to_owned()).collect();
    ruling.finding.verdict.name() == before.result
        && ruling.finding.at.map(|at| at.name().to_owned()) == before.at
        && because == before.because
}

/// What has been made of a published record.
#[derive(Debug, Default)]
struct Compared {
    told: usize,
    asked: usize,
    /// What is wrong, a line each.
    faults: Vec<String>,
}

/// The days up to the last comparison on which this was published for these stretches: the first of each, and
/// each on which something changes by today's rows. What was foreseen for later may come otherwise.
fn days_of(stretches: &[Stretch], firsts: &[String], changes: &[Date]) -> Vec<Date> {
    let theirs = stretches.iter().filter(|stretch| firsts.contains(&stretch.from));
    let days = theirs.flat_map(|stretch| {
        let (from, until) = (day(&stretch.from), stretch.until.as_deref().map(day));
        let within =
            changes.iter().copied().filter(move |on| from < *on && until.is_none_or(|until| *on <= until));
        std::iter::once(from).chain(within)
    });
    days.filter(|on| *on <= CHECKED).collect()
}

fn compared(published: &Vectors, corrected: &[Correction]) -> Compared {
    sound();
    let changes: Vec<_> = stretches(RULES, CAVEATS).into_iter().map(|stretch| stretch.from).collect();
    let new = new_since(published);
    let mut used = vec![false; corrected.len()];
    let mut compared = Compared::default();
    for case in &published.cases {
        let fragment = written(&case.answers);
        // Every part of an address of before can be read.
        let answers = answers(&fragment);
        for on in days_of(&published.stretches, &case.on, &changes) {
            match today(&InForce::on(on), &answers, &case.expect, &new) {
                Today::Same => compared.told += 1,
                Today::AskedOnce => compared.asked += 1,
                Today::Otherwise(what, because) => {
                    let names = |correction: &Correction| {
                        let before = case.expect.because.iter().map(String::as_str);
                        before.chain(because.iter().copied()).any(|rule| rule == correction.rule)
                    };
                    let meant: Vec<_> = corrected.iter().map(names).collect();
                    used.iter_mut().zip(&meant).for_each(|(used, meant)| *used |= meant);
                    if !meant.contains(&true) {
                        let (result, rules) = (&case.expect.result, case.expect.because.join(" "));
                        let line =
                            format!("on {on}, who was told `{result}` by `{rules}` {what}: {fragment}");
                        compared.faults.push(line);
                    }
                }
            }
        }
    }
    for (correction, _) in corrected.iter().zip(used).filter(|(_, used)| !used) {
        compared.faults.push(format!(
            "`{}` stands in CORRECTED, and nobody is told otherwise by it than was published",
            correction.rule
        ));
    }
    compared
}

fn written(answers: &AnswersByName) -> String {
    let parts = answers.0.iter().map(|(question, value)| format!("{question}={value}"));
    parts.collect::<Vec<_>>().join("&")
}

#[test]
fn whoever_answered_all_before_is_told_the_same_or_asked_what_is_new() {
    let published = published();
    let Compared { told, asked, faults } = compared(&published, CORRECTED);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(told > 0, "nobody is told the same");
    assert_eq!(asked > 0, !new_since(&published).is_empty(), "{asked} are asked");
}

/// A record as if something else had been published: of who is told on a day what nobody is told today.
fn with_another_result_from(first: Date) -> Vectors {
    let mut published = vectors();
    let last = first.yesterday().unwrap();
    let place = published.stretches.iter().rposition(|stretch| day(&stretch.from) < first).unwrap();
    let whole = published.stretches[place].clone();
    let later = Stretch { from: iso(first), until: whole.until.clone() };
    published.stretches[place].until = Some(iso(last));
    published.stretches.insert(place + 1, later);
    let told_then: Vec<_> =
        published.cases.iter().filter(|case| case.on.contains(&whole.from)).cloned().collect();
    let otherwise = told_then.into_iter().map(|mut case| {
        case.on = vec![iso(first)];
        "nothing that is told".clone_into(&mut case.expect.result);
        case
    });
    let otherwise: Vec<_> = otherwise.collect();
    published.cases.extend(otherwise);
    published
}

#[test]
fn what_was_foreseen_for_a_day_that_has_not_come_may_come_otherwise_and_what_has_come_may_not() {
    let days_from = |days: i32| {
        let first = CHECKED.plus_days(days).unwrap();
        compared(&with_another_result_from(first), &[]).faults
    };
    assert_eq!(days_from(1), [""; 0]);
    let faults = days_from(0);
    let begins = format!("on {CHECKED}, who was told `nothing that is told` by ");
    assert!(!faults.is_empty() && faults.iter().all(|line| line.starts_with(&begins)), "{faults:?}");
}

/// Of a record in which what was so before the switch goes on for some days, that is seen on the day of it.
#[test]
fn what_is_changed_for_days_that_are_past_is_seen_wherever_in_what_was_published_it_begins() {
    let mut published = vectors();
    let (switch, later) = (iso(SWITCH), "2025-12-01".to_owned());
    let [before, since, ..] = published.stretches.as_mut_slice() else { panic!("there are no stretches") };
    assert_eq!(since.from, switch);
    (before.until, since.from) = (Some("2025-11-30".to_owned()), later.clone());
    let days = published.cases.iter_mut().flat_map(|case| &mut case.on);
    days.filter(|on| **on == switch).for_each(|on| on.clone_from(&later));
    let faults = compared(&published, &[]).faults;
    let begins = format!("on {switch}, who was told `not-covered` by `before-the-switch` ");
    assert!(!faults.is_empty() && faults.iter().all(|line| line.starts_with(&begins)), "{faults:?}");
}

#[test]
fn every_correction_names_a_rule_and_says_why() {
    for Correction { rule, why } in CORRECTED {
        assert!(RuleId::ALL.iter().any(|id| id.name() == *rule), "`{rule}` is no rule");
        assert!(!why.trim().is_empty(), "`{rule}` is corrected, and nobody says why");
    }
}

/// A record as today's rules would have made it, but that one rule led whom it alone decides to another
/// result: that rule, and the record.
fn with_a_wrong_rule() -> (&'static str, Vectors) {
    let mut published = vectors();
    let alone = |because: &[String]| matches!(because, [_]);
    let wrong = published.cases.iter().find(|case| alone(&case.expect.because)).unwrap();
    let (wrong, told) = (wrong.expect.because.clone(), wrong.expect.result.clone());
    let is_another = |case: &&Vector| case.expect.because != wrong && case.expect.result != told;
    let other = published.cases.iter().find(is_another).unwrap();
    let (result, at) = (other.expect.result.clone(), other.expect.at.clone());
    let theirs = published.cases.iter_mut().filter(|case| case.expect.because == wrong);
    for case in theirs {
        (case.expect.result, case.expect.at) = (result.clone(), at.clone());
    }
    let rule = RuleId::ALL.iter().map(|id| id.name()).find(|name| *name == wrong[0]).unwrap();
    (rule, published)
}

#[test]
fn a_rule_that_was_always_wrong_is_a_fault_until_its_correction_is_listed() {
    let (rule, published) = with_a_wrong_rule();
    let faults = compared(&published, &[]).faults;
    let told = format!("by `{rule}` is told `");
    assert!(!faults.is_empty() && faults.iter().all(|line| line.contains(&told)), "{faults:?}");
    let why = "it is made up";
    assert_eq!(compared(&published, &[Correction { rule, why }]).faults, [""; 0]);
}

#[test]
fn a_correction_of_another_rule_hides_nothing_and_is_a_fault_itself() {
    let (rule, published) = with_a_wrong_rule();
    let other = RULES.iter().map(|row| row.id.name()).find(|name| *name != rule).unwrap();
    let without = compared(&published, &[]).faults;
    let with = compared(&published, &[Correction { rule: other, why: "it is made up" }]).faults;
    let idle =
        format!("`{other}` stands in CORRECTED, and nobody is told otherwise by it than was published");
    assert_eq!(with, [without, vec![idle]].concat());
}

/// Of a record that lacks the answers to one question, everybody who had given one is asked it.
#[test]
fn a_question_that_was_asked_of_nobody_is_new_whichever_it_is_and_one_that_was_asked_is_not() {
    let ours = vectors();
    assert_eq!(new_since(&ours), [], "a question is asked of nobody");
    let question = *Question::ALL.last().unwrap();
    let gave = |answers: &AnswersByName| answers.0.iter().any(|(name, _)| name == question.name());
    let mut before = ours.clone();
    before.cases.iter_mut().for_each(|case| case.answers.0.retain(|(name, _)| name != question.name()));
    assert_eq!(new_since(&before), [question]);
    let Compared { told, asked, faults } = compared(&before, &[]);
    assert!(faults.is_empty() && told > 0 && asked > 0, "{faults:?}");
    let mut forgetful = ours.clone();
    let one = forgetful.cases.iter_mut().find(|case| gave(&case.answers)).unwrap();
    one.answers.0.retain(|(name, _)| name != question.name());
    let faults = compared(&forgetful, &[]).faults;
    let told = format!("is asked `{}`, which is no new question: ", question.name());
    assert!(!faults.is_empty() && faults.iter().all(|line| line.contains(&told)), "{faults:?}");
}
