//! Does it hold for whoever has said only a part, or does not know? Every state that can be reached, and many
//! that cannot.
//!
//! `WHOLE=1` looks at every partial state there is, blank where it is not known: 2,250,000. That not knowing
//! is not having answered is shown of every state that can be reached.

use crate::person::{self, anybody, simplest_state};
use crate::possible::Possible;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use tirkeu::answers::question::{Answer, Answers, Device, Question};
use tirkeu::decision::better::Beats;
use tirkeu::decision::decide::{Decision, Kind, Ruling, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::decision::reachable::matters;
use tirkeu::law::condition::Condition;
use tirkeu::law::remedy::Remedy;
use tirkeu::law::result::{NoRoute, Place, Route, Verdict};
use tirkeu::law::rules::{RULES, Rule, RuleId};
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::{completions, versions};

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

/// Those of today's rules: found once, and looked at by several tests.
static REACHED: LazyLock<HashMap<Answers, Decision>> = LazyLock::new(|| reachable(&InForce::on(CHECKED)));

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
    if decision.possible != possible.verdicts(answers) {
        return Some(format!(
            "possible is {:?}, and by brute force {:?}",
            decision.possible,
            possible.verdicts(answers)
        ));
    }
    if decision.possible != possible.verdicts(&decision.answers) {
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
        Kind::Depends { find_out, .. } => {
            let blank = Question::ALL.iter().find(|question| {
                answers.get(**question) == Answer::Blank && tells_apart(possible, answers, **question)
            });
            let useless = find_out.iter().find(|question| !tells_apart(possible, answers, **question));
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
    let told: Vec<(Vec<Remedy>, Route, Option<Place>)> =
        decided.changes.iter().map(|change| (change.remedies.clone(), change.route, change.at)).collect();
    let works = minimal_changes(possible, answers, decided);
    (told != works).then(|| format!("the changes are {told:?}, and by brute force {works:?}"))
}

/// Is there a completion of the other answers whose finding this question changes? By brute force.
fn tells_apart(possible: &Possible, answers: &Answers, question: Question) -> bool {
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
fn minimal_changes(
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
            changed.get(question) == Answer::Known(remedy.value())
                && answers.get(question) != changed.get(question)
        });
        let a_part_works = found.iter().any(|(part, ..)| part.iter().all(|remedy| set.contains(remedy)));
        let findings: Vec<_> = possible.findings(&changed).collect();
        let (verdict, at) = (findings[0].verdict, findings[0].at);
        let one_route = findings.iter().all(|finding| finding.verdict == verdict);
        let at = if findings.iter().all(|finding| finding.at == at) { at } else { None };
        let better = tirkeu::law::result::Finding { verdict, at }.beats(decided.finding);
        if let (true, false, true, true, Verdict::Open(route)) =
            (each_changes, a_part_works, one_route, better, verdict)
        {
            found.push((set, route, at));
        }
    }
    found
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
    for on in versions() {
        let in_force = InForce::on(on);
        let possible = Possible::on(&in_force);
        let others_version;
        let reached = if on == *versions().last().unwrap() {
            &*REACHED
        } else {
            others_version = reachable(&in_force);
            &others_version
        };
        // Before the switch one rule says all, and nothing is asked: a few states show it.
        let more: Vec<_> = others().take(if reached.len() > 1 { usize::MAX } else { 500 }).collect();
        println!("{on}: {} states", reached.len() + more.len());
        assert!(reached.len() + more.len() > 500);
        let complains = |(answers, decision): &(&Answers, &Decision)| {
            complaint_about(decision, &in_force, &possible, answers).is_some()
        };
        let reached: Vec<_> = reached.iter().collect();
        let failing = find_on_every_core(&reached, complains).map(|(answers, _)| **answers);
        let failing = failing.or_else(|| {
            find_on_every_core(&more, |answers| complaint(&in_force, &possible, answers).is_some()).copied()
        });
        if let Some(answers) = failing {
            let person =
                simplest_state(&answers, |answers| complaint(&in_force, &possible, answers).is_some());
            panic!(
                "{on}, «{}»: {}",
                person::sentence(&person),
                complaint(&in_force, &possible, &person).unwrap()
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
    let row =
        Rule { when: EITHER, ..*RULES.iter().find(|rule| rule.id == RuleId::TemporaryForeigner).unwrap() };
    let rules: &[Rule] = vec![row].leak();
    let in_force = InForce::of(rules.iter(), CHECKED);
    for answers in [Answers::default(), Answers::default().unsure_of(Question::Device)] {
        let Kind::Decided(decided) = decide(&in_force, &answers).kind else {
            panic!("there is nothing to ask")
        };
        assert_eq!(decided.finding.verdict, Verdict::Closed(NoRoute::NotCovered));
        assert_eq!(decided.because, [RuleId::TemporaryForeigner]);
    }
}

#[test]
fn an_answer_never_adds_a_possible_result_or_a_question_and_not_knowing_is_not_having_answered() {
    let in_force = InForce::on(CHECKED);
    let mut looked_at = 0;
    let mut blanks: HashMap<Answers, Decision> = HashMap::new();
    for (answers, decision) in &*REACHED {
        let blank = Question::ALL.iter().filter(|question| answers.get(**question) == Answer::Unsure);
        let blank = blank.fold(*answers, |answers, question| answers.without(*question));
        let not_asked = blanks.entry(blank).or_insert_with(|| decide(&in_force, &blank));
        let of = || person::sentence(answers);
        assert_eq!(not_asked.possible, decision.possible, "«{}»", of());
        if let (Kind::Decided(one), Kind::Decided(other)) = (&decision.kind, &not_asked.kind) {
            assert_eq!(one, other, "«{}»", of());
        }
        let both_decide =
            matches!(decision.kind, Kind::Decided(_)) == matches!(not_asked.kind, Kind::Decided(_));
        assert!(both_decide, "«{}»", of());
        let Kind::Ask { question, at_most, .. } = decision.kind else { continue };
        for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure]) {
            looked_at += 1;
            let next = &REACHED[&answers.set(question, answer)];
            assert!(next.possible.iter().all(|verdict| decision.possible.contains(verdict)), "«{}»", of());
            match next.kind {
                Kind::Ask { at_most: left, .. } => assert!(left < at_most, "«{}»", of()),
                Kind::Decided(_) | Kind::Depends { .. } => {}
            }
        }
    }
    assert!(looked_at > 30_000, "{looked_at}");
}

#[test]
fn not_knowing_is_asked_about_to_the_end_and_then_every_case_is_told() {
    let in_force = InForce::on(CHECKED);
    let possible = Possible::on(&in_force);
    let mut met = 0;
    for (answers, decision) in &*REACHED {
        let Kind::Depends { cases, find_out } = &decision.kind else { continue };
        met += 1;
        let of = || person::sentence(answers);
        assert!(!find_out.is_empty() && cases.len() > 1, "«{}»", of());
        assert!(find_out.iter().all(|question| answers.get(*question) == Answer::Unsure), "«{}»", of());
        let asks_all = Question::ALL.iter().all(|question| {
            answers.get(*question) != Answer::Blank || !matters(&in_force, answers, *question)
        });
        assert!(asks_all, "«{}»", of());
        let verdicts: HashSet<_> = cases.iter().map(|case| case.finding.verdict).collect();
        assert_eq!(verdicts, decision.possible.iter().copied().collect(), "«{}»", of());
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
    assert!(met > 1_000, "{met}");
}
