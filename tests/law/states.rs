//! Does it hold for whoever has said only a part, or does not know? Every state that can be reached, and many
//! that cannot.
//!
//! `WHOLE=1` looks at every partial state there is, blank where it is not known: millions. That not knowing is
//! not having answered is shown of every state that can be reached.

use crate::gate::sound;
use crate::person::{self, anybody, simplest_state};
use crate::possible::{Possible, minimal_changes, tells_apart};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use tirkeu::answers::question::{Answer, Answers, Device, Question};
use tirkeu::api::numbers::names::is_left_out;
use tirkeu::calendar::{DAWN, Date, Period};
use tirkeu::decision::decide::{Decision, Depends, Kind, Ruling, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::explain::told::{Told, title_by, told};
use tirkeu::law::condition::Condition;
use tirkeu::law::remedy::Remedy;
use tirkeu::law::result::{NoRoute, Place, Route, Verdict};
use tirkeu::law::rules::{Effect, Norm, RULES, Refusal, Rule, Why};
use tirkeu::law::source::Source;
use tirkeu::proof::cases::{completions, versions};
use tirkeu::proof::oracle::decide::{Kind as Walked, decide as walk};
use tirkeu::proof::oracle::reachable::matters;
use tirkeu::proof::oracle::table::Table;
use tirkeu::words::word::Word;

/// Every state that a person can reach by answering what is asked, "I don't know" included, decided.
fn reachable(in_force: &InForce) -> HashMap<Answers, Decision> {
    let mut states = HashMap::new();
    let mut queue = vec![Answers::default()];
    while let Some(answers) = queue.pop() {
        if states.contains_key(&answers) {
            continue;
        }
        let decision = decide(in_force, &answers);
        if let Kind::Ask { question, .. } = decision.kind {
            let values = question.values().iter().map(|value| Answer::Known(*value));
            queue.extend(values.chain([Answer::Unsure]).map(|answer| answers.set(question, answer)));
        }
        states.insert(answers, decision);
    }
    states
}

/// A version of the rules, and every state that can be reached in it.
struct Version {
    in_force: InForce,
    reached: HashMap<Answers, Decision>,
}

impl Version {
    fn on(on: Date) -> Self {
        let in_force = InForce::on(on);
        Self { reached: reachable(&in_force), in_force }
    }

    /// Is anything asked at all? Before the switch one rule says all.
    fn asks(&self) -> bool {
        self.reached.len() > 1
    }
}

/// Every version: found once, and looked at by several tests.
static VERSIONS: LazyLock<Vec<Version>> = LazyLock::new(|| {
    sound();
    versions().into_iter().map(Version::on).collect()
});

/// States given in any order; or all there are.
fn others() -> Box<dyn Iterator<Item = Answers>> {
    let values = |question: &Question| {
        question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Blank])
    };
    if std::env::var_os("WHOLE").is_none() {
        return Box::new(anybody().take(20_000));
    }
    let nothing: Box<dyn Iterator<Item = Answers>> = Box::new(std::iter::once(Answers::default()));
    Question::ALL.iter().fold(nothing, |states, question| {
        Box::new(
            states.flat_map(move |state| values(question).map(move |answer| state.set(*question, answer))),
        )
    })
}

/// Everything that has to be true of the decision in one state; what is not, in words.
fn complaint(in_force: &InForce, possible: &Possible, answers: &Answers) -> Option<String> {
    complaint_about(&decide(in_force, answers), in_force, possible, answers)
}

fn complaint_about(
    decision: &Decision,
    in_force: &InForce,
    possible: &Possible,
    answers: &Answers,
) -> Option<String> {
    let allowed: Vec<_> = decision.possible.iter().collect();
    if allowed != possible.verdicts(answers) {
        return Some(format!(
            "possible is {:?}, and by brute force {:?}",
            decision.possible,
            possible.verdicts(answers)
        ));
    }
    if allowed != possible.verdicts(&decision.answers) {
        return Some("the answers that matter allow something else".to_owned());
    }
    if decision.answers != *answers && decide(in_force, &decision.answers) != *decision {
        return Some("the answers that matter say something else".to_owned());
    }
    match &decision.kind {
        Kind::Decided(decided) => decided_complaint(possible, answers, decided),
        Kind::Ask { question, .. } if answers.get(*question) != Answer::Blank => {
            Some(format!("{question:?} is asked twice"))
        }
        Kind::Ask { question, .. } => {
            (!tells_apart(possible, answers, *question)).then(|| format!("{question:?} does not matter"))
        }
        Kind::Depends(depends) => {
            let blank = Question::ALL.iter().find(|question| {
                answers.get(**question) == Answer::Blank && tells_apart(possible, answers, **question)
            });
            let useless =
                depends.find_out().iter().find(|question| !tells_apart(possible, answers, *question));
            let asked = blank.map(|question| format!("{question:?} matters and was not asked"));
            asked.or_else(|| useless.map(|question| format!("finding out {question:?} is useless")))
        }
    }
}

fn decided_complaint(possible: &Possible, answers: &Answers, decided: &Ruling) -> Option<String> {
    if possible.agreed(answers) != Some(decided.finding) {
        return Some(format!("{:?} is told, and not all completions agree", decided.finding));
    }
    if decided.because.is_empty() {
        return Some("nobody says why".to_owned());
    }
    let told: Vec<(Vec<Remedy>, Route, Option<Place>)> = decided
        .changes
        .iter()
        .map(|change| (change.remedies.iter().collect(), change.route, change.at))
        .collect();
    let works = minimal_changes(possible, answers, decided);
    (told != works).then(|| format!("the changes are {told:?}, and by brute force {works:?}"))
}

/// One of these of which it is true, looked for on every core.
fn find_on_every_core<T: Sync>(all: &[T], is_it: impl Fn(&T) -> bool + Sync) -> Option<&T> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(threads).max(1));
        let searches: Vec<_> = parts.map(|part| scope.spawn(|| part.iter().find(|one| is_it(one)))).collect();
        searches.into_iter().find_map(|search| search.join().unwrap())
    })
}

#[test]
fn what_is_possible_is_exactly_what_some_completion_leads_to_and_changes_are_the_smallest() {
    for version in &*VERSIONS {
        let Version { in_force, reached } = version;
        let on = in_force.on;
        let possible = Possible::on(&in_force.into());
        // Where nothing is asked, a few states show it.
        let more: Vec<_> = others().take(if version.asks() { usize::MAX } else { 500 }).collect();
        println!("{on}: {} states", reached.len() + more.len());
        let complains = |(answers, decision): &(&Answers, &Decision)| {
            complaint_about(decision, in_force, &possible, answers).is_some()
        };
        let reached: Vec<_> = reached.iter().collect();
        let failing = find_on_every_core(&reached, complains).map(|(answers, _)| **answers);
        let failing = failing.or_else(|| {
            find_on_every_core(&more, |answers| complaint(in_force, &possible, answers).is_some()).copied()
        });
        if let Some(answers) = failing {
            let person =
                simplest_state(&answers, |answers| complaint(in_force, &possible, answers).is_some());
            panic!(
                "{on}, «{}»: {}",
                person::sentence(&person),
                complaint(in_force, &possible, &person).unwrap()
            );
        }
    }
}

#[test]
fn what_comes_out_the_same_is_not_asked_however_it_is_written() {
    // "With a device or without one": the rule waits for an answer that cannot matter.
    const EITHER: Condition = Condition::Any(&[
        Condition::Is(Device::among(&[Device::Yes])),
        Condition::Is(Device::among(&[Device::No])),
    ]);
    let refuses = Effect::Closes(Route::ALL, Why::Refuses(Refusal::NotCovered));
    let row = Rule {
        norm: Norm::Written(refuses, Source::ALL[0], &[]),
        when: EITHER,
        in_force: Period::since(DAWN),
        ..RULES[0]
    };
    let rules: &[Rule] = vec![row].leak();
    let table = Table::of(rules.iter(), DAWN);
    for answers in [Answers::default(), Answers::default().unsure_of(Question::Device)] {
        let Walked::Decided(decided) = walk(&table, &answers).kind else { panic!("there is nothing to ask") };
        assert_eq!(decided.finding.verdict, Verdict::Closed(NoRoute::NotCovered));
        assert_eq!(decided.because.iter().collect::<Vec<_>>(), [row.id]);
    }
}

#[test]
fn an_answer_never_adds_a_possible_result_or_a_question_and_not_knowing_is_not_having_answered() {
    for Version { in_force, reached } in &*VERSIONS {
        let on = in_force.on;
        let mut blanks: HashMap<Answers, Decision> = HashMap::new();
        for (answers, decision) in reached {
            let blank = Question::ALL.iter().filter(|question| answers.get(**question) == Answer::Unsure);
            let blank = blank.fold(*answers, |answers, question| answers.without(*question));
            let not_asked = blanks.entry(blank).or_insert_with(|| decide(in_force, &blank));
            let of = || format!("{on}, «{}»", person::sentence(answers));
            assert_eq!(not_asked.possible, decision.possible, "{}", of());
            if let (Kind::Decided(one), Kind::Decided(other)) = (&decision.kind, &not_asked.kind) {
                assert_eq!(one, other, "{}", of());
            }
            let both_decide =
                matches!(decision.kind, Kind::Decided(_)) == matches!(not_asked.kind, Kind::Decided(_));
            assert!(both_decide, "{}", of());
            let Kind::Ask { question, at_most, .. } = decision.kind else { continue };
            let mut longest = 0;
            for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure])
            {
                let next = &reached[&answers.set(question, answer)];
                let adds = next.possible.iter().find(|verdict| !decision.possible.contains(*verdict));
                assert_eq!(adds, None, "{}", of());
                let left = match next.kind {
                    Kind::Ask { at_most, .. } => at_most,
                    Kind::Decided(_) | Kind::Depends(_) => 0,
                };
                longest = left.max(longest);
            }
            // One question after another, each state says of the next: so this is the longest way to an end.
            assert_eq!(at_most, longest + 1, "questions on the longest way: {}", of());
        }
    }
}

/// What an outcome of the package would say and has no text for.
fn left_out(in_force: &InForce, decision: &Decision) -> Option<Word> {
    let said: Vec<_> = match &decision.kind {
        Kind::Ask { .. } => Vec::new(),
        Kind::Decided(ruling) => {
            let Told { title, summary, .. } = told(in_force, ruling, &decision.answers);
            let gains = ruling.changes.iter().map(|change| Word::gain((change.route, change.at)));
            gains.chain([title, summary]).collect()
        }
        Kind::Depends(depends) => depends
            .cases()
            .map(|case| title_by(depends.because(&case), case.finding, &depends.known(&case)))
            .collect(),
    };
    said.into_iter().find(|word| is_left_out(*word))
}

#[test]
fn the_package_has_every_title_and_gain_that_somebody_is_told() {
    for Version { in_force, reached } in VERSIONS.iter() {
        let given = others().map(|answers| (answers, decide(in_force, &answers)));
        let all = reached.iter().map(|(answers, decision)| (*answers, *decision)).chain(given);
        for (answers, decision) in all {
            let lacking = left_out(in_force, &decision);
            assert_eq!(lacking, None, "{}, {}", in_force.on, person::sentence(&answers));
        }
    }
}

#[test]
fn not_knowing_is_asked_about_to_the_end_and_then_every_case_is_told() {
    assert!(VERSIONS.iter().any(Version::asks));
    for version in &*VERSIONS {
        let Version { in_force, reached } = version;
        let possible = Possible::on(&in_force.into());
        let mut met = 0;
        for (answers, decision) in reached {
            let Kind::Depends(depends) = &decision.kind else { continue };
            met += 1;
            insist_that_every_case_is_told(in_force, &possible, answers, decision, depends);
        }
        assert_eq!(met > 0, version.asks(), "somebody knows nothing at all: {}", in_force.on);
    }
}

/// What somebody is told whose answer depends on what they do not know.
fn insist_that_every_case_is_told(
    in_force: &InForce,
    possible: &Possible,
    answers: &Answers,
    decision: &Decision,
    depends: &Depends,
) {
    let of = || person::sentence(answers);
    let (cases, find_out) = (depends.cases().collect::<Vec<_>>(), depends.find_out());
    assert!(!find_out.is_empty() && cases.len() > 1, "«{}»", of());
    assert!(find_out.iter().all(|question| answers.get(question) == Answer::Unsure), "«{}»", of());
    let asks_all = Question::ALL.iter().all(|question| {
        answers.get(*question) != Answer::Blank || !matters(&in_force.into(), answers, *question)
    });
    assert!(asks_all, "«{}»", of());
    let verdicts: HashSet<_> = cases.iter().map(|case| case.finding.verdict).collect();
    assert_eq!(verdicts, decision.possible.iter().collect(), "«{}»", of());
    // Disjoint, covering, true: the cases hold every completion once, and each says what it leads to.
    let merged = |case: &Answers| {
        case.given().fold(*answers, |answers, (question, answer)| answers.set(question, answer))
    };
    let sizes = cases.iter().map(|case| completions(&merged(&case.answers)).count()).sum::<usize>();
    assert_eq!(sizes, completions(answers).count(), "«{}»", of());
    for (number, case) in cases.iter().enumerate() {
        assert_eq!(possible.agreed(&merged(&case.answers)), Some(case.finding), "«{}»", of());
        let apart = cases.iter().skip(number + 1).all(|other| {
            case.answers.given().any(|(question, answer)| {
                let theirs = other.answers.get(question);
                theirs != Answer::Blank && theirs != answer
            })
        });
        assert!(apart, "two cases hold the same person: «{}»", of());
    }
}
