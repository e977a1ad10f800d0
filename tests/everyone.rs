//! Does it hold for everyone? Every complete case, on a day of every stretch of time.

mod common;

use common::{completions, day, everyone, finding, said, segments};
use std::collections::{HashMap, HashSet};
use tirkeu::advice::{self, CaveatId, STEPS, THINGS};
use tirkeu::decide::{Decided, Decision, Kind, decide};
use tirkeu::law::Date;
use tirkeu::outlook::matters;
use tirkeu::question::{
    Age, Answer, Answers, Citizenship, Consent, Device, Home, Lease, Ownership, Person, ProtectedOwner, Question, Signing,
};
use tirkeu::route::{NoRoute, Place, Route, Verdict};
use tirkeu::rules::{InForce, RuleId};

const NOW: &str = "2026-11-22";

/// The decision written down a second time, as one reads section 4 of the rules aloud, with nothing of the table in it.
fn by_the_book(on: Date, case: &Answers) -> (Verdict, Option<Place>) {
    if on < day("2025-11-24") {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    let Answers { citizenship, person, age, home, lease, ownership, protected_owner, consent, signing, device } = *case;
    let self_ = person == Answer::Known(Person::Myself);
    let ward = person == Answer::Known(Person::Ward);
    let child = person == Answer::Known(Person::Child);
    let at = if signing == Answer::Known(Signing::Nothing) || device == Answer::Known(Device::No) {
        Place::SelfServiceZone
    } else {
        Place::Home
    };
    if citizenship == Answer::Known(Citizenship::Other) {
        return (Verdict::Closed(NoRoute::NotCovered), None);
    }
    if !ward && age == Answer::Known(Age::Under14) {
        return (Verdict::Closed(NoRoute::NotEligible), None);
    }
    let wrong_applicant = match age {
        Answer::Known(Age::From14To15) => !child && !ward,
        Answer::Known(Age::From16To17 | Age::From18) => !self_ && !ward,
        Answer::Known(Age::Under14) | Answer::Blank | Answer::Unsure => false,
    };
    if wrong_applicant {
        return (Verdict::Closed(NoRoute::FixFirst), None);
    }
    if citizenship == Answer::Known(Citizenship::ResidencePermit) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    if citizenship == Answer::Known(Citizenship::Kandas) {
        return (Verdict::Closed(NoRoute::Ask1414), None);
    }
    match home {
        Answer::Known(Home::NotInRegister) => return (Verdict::Closed(NoRoute::FixFirst), None),
        Answer::Known(Home::Institution) => return (Verdict::Closed(NoRoute::Ask1414), None),
        Answer::Known(Home::StateRental) if lease == Answer::Known(Lease::Listed) => {
            return (Verdict::Open(Route::Online), Some(at));
        }
        Answer::Known(Home::StateRental) => return (Verdict::Closed(NoRoute::FixFirst), None),
        Answer::Known(Home::Private) | Answer::Blank | Answer::Unsure => {}
    }
    let applicant_owns = matches!(ownership, Answer::Known(Ownership::Sole | Ownership::Shared));
    let is_a_minor_owner = self_ && age == Answer::Known(Age::From16To17) && applicant_owns;
    let asked_about_other_owners = matches!(ownership, Answer::Known(Ownership::Shared | Ownership::Others));
    if is_a_minor_owner || (asked_about_other_owners && protected_owner != Answer::Known(ProtectedOwner::None)) {
        return (Verdict::Open(Route::ServiceCentre), None);
    }
    match (ownership, consent) {
        (Answer::Known(Ownership::Sole), _) => (Verdict::Open(Route::Online), Some(at)),
        (Answer::Known(Ownership::Nobody), _) => (Verdict::Closed(NoRoute::Ask1414), None),
        (_, Answer::Known(Consent::Ready)) => (Verdict::Open(Route::OwnerConsent), Some(at)),
        (_, _) => (Verdict::Closed(NoRoute::FixFirst), None),
    }
}

#[test]
fn everyone_gets_the_answer_that_the_rules_read_aloud_give() {
    let cases = everyone();
    assert_eq!(cases.len(), 147_456);
    for on in versions() {
        let in_force = InForce::on(on);
        for case in &cases {
            let found = finding(&in_force, case);
            assert_eq!((found.verdict, found.at), by_the_book(on, case), "{on} {}", said(case));
        }
    }
}

/// A day of each version of the rules. Between these only caveats and the notice change, of which a decision knows nothing.
fn versions() -> Vec<Date> {
    let rows = |on: Date| InForce::on(on).rules.iter().map(|row| std::ptr::from_ref(*row)).collect::<Vec<_>>();
    let mut days = segments();
    days.dedup_by_key(|on| rows(*on));
    days
}

/// Decisions, each made once.
struct Decisions {
    in_force: InForce,
    made: HashMap<Answers, Decision>,
}

impl Decisions {
    fn on(on: Date) -> Self {
        Self { in_force: InForce::on(on), made: HashMap::new() }
    }

    fn decide(&mut self, answers: &Answers) -> &Decision {
        self.made.entry(*answers).or_insert_with(|| decide(&self.in_force, answers))
    }
}

#[test]
fn asking_step_by_step_agrees_with_knowing_everything_and_asks_nothing_useless() {
    for on in versions() {
        let mut decisions = Decisions::on(on);
        let in_force = InForce::on(on);
        for case in everyone() {
            let mut answers = Answers::default();
            let mut before = usize::MAX;
            loop {
                match decisions.decide(&answers).kind.clone() {
                    Kind::Ask { question, because, at_most } => {
                        assert!(
                            at_most < before,
                            "after an answer, {at_most} questions are left of {before}: {}",
                            said(&answers)
                        );
                        assert!(!because.is_empty(), "nothing waits for {question:?} at {}", said(&answers));
                        assert_eq!(answers.to(question), Answer::Blank, "asked twice at {}", said(&answers));
                        before = at_most;
                        answers = answers.set(question, case.to(question));
                    }
                    Kind::Decided(decided) => {
                        assert_eq!(decided.finding, finding(&in_force, &case), "{} of {}", said(&answers), said(&case));
                        assert!(!decided.because.is_empty());
                        break;
                    }
                    Kind::Depends { .. } => panic!("{} knows everything it was asked", said(&answers)),
                }
            }
            assert_eq!(decisions.decide(&answers).answers, answers, "what was asked mattered");
        }
        assert!(decisions.made.len() < 2_000, "{} screens", decisions.made.len());
    }
}

/// Whose answers are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum People {
    WhoKnow,
    AlsoUnsure,
}

/// Every state that a person can reach by answering what is asked, "I don't know" included, if they may say so.
fn reachable(in_force: &InForce, people: People) -> Vec<(Answers, Decision)> {
    let mut seen = HashSet::from([Answers::default()]);
    let mut queue = vec![Answers::default()];
    let mut states = Vec::new();
    while let Some(answers) = queue.pop() {
        let decision = decide(in_force, &answers);
        if let Kind::Ask { question, .. } = decision.kind {
            let values = question.values().iter().map(|value| Answer::Known(*value));
            let next = values
                .chain((people == People::AlsoUnsure).then_some(Answer::Unsure))
                .map(|answer| answers.set(question, answer));
            queue.extend(next.filter(|answers| seen.insert(*answers)));
        }
        states.push((answers, decision));
    }
    states
}

#[test]
fn what_is_possible_is_exactly_what_some_completion_leads_to() {
    let in_force = InForce::on(day(NOW));
    let complete: HashMap<Answers, Verdict> =
        everyone().into_iter().map(|case| (case, finding(&in_force, &case).verdict)).collect();
    let insist = |answers: &Answers, possible: &[Verdict]| {
        let brute: HashSet<_> = completions(answers).iter().map(|case| complete[case]).collect();
        assert_eq!(possible.iter().copied().collect::<HashSet<_>>(), brute, "{}", said(answers));
        assert_eq!(possible.len(), brute.len(), "no result is named twice");
    };
    for (answers, decision) in reachable(&in_force, People::WhoKnow) {
        insist(&answers, &decision.possible);
    }
    // And of others: answers given in any order, known, blank and unsure, by a small generator that always starts alike.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    for _ in 0..3_000 {
        let answers = Question::ALL.iter().fold(Answers::default(), |answers, question| match random(10) {
            0 | 1 => answers,
            2 => answers.unsure_of(*question),
            _ => answers.with(question.values()[random(question.values().len())]),
        });
        let decision = decide(&in_force, &answers);
        insist(&answers, &decision.possible);
        insist(&decision.answers, &decision.possible);
        assert_eq!(decide(&in_force, &decision.answers), decision, "the answers that matter say the same: {}", said(&answers));
        if let Kind::Decided(decided) = &decision.kind {
            assert!(!decided.because.is_empty(), "{}", said(&answers));
            let agree = completions(&answers).iter().all(|case| finding(&in_force, case) == decided.finding);
            assert!(agree, "{}", said(&answers));
        }
    }
}

#[test]
fn an_answer_never_adds_a_possible_result_or_a_question() {
    let in_force = InForce::on(day(NOW));
    for (answers, decision) in reachable(&in_force, People::AlsoUnsure) {
        let Kind::Ask { question, at_most, .. } = decision.kind else { continue };
        for answer in question.values().iter().map(|value| Answer::Known(*value)).chain([Answer::Unsure]) {
            let next = decide(&in_force, &answers.set(question, answer));
            assert!(next.possible.iter().all(|verdict| decision.possible.contains(verdict)), "{}", said(&answers));
            match next.kind {
                Kind::Ask { at_most: left, .. } => assert!(left < at_most, "{}", said(&answers)),
                Kind::Decided(_) | Kind::Depends { .. } => {}
            }
        }
    }
}

#[test]
fn not_knowing_is_asked_about_to_the_end_and_then_every_case_is_told() {
    let in_force = InForce::on(day(NOW));
    let mut met = 0;
    for (answers, decision) in reachable(&in_force, People::AlsoUnsure) {
        let Kind::Depends { cases, find_out } = &decision.kind else { continue };
        met += 1;
        assert!(!find_out.is_empty() && cases.len() > 1, "{}", said(&answers));
        assert!(find_out.iter().all(|question| answers.to(*question) == Answer::Unsure), "{}", said(&answers));
        assert!(
            Question::ALL
                .iter()
                .all(|question| answers.to(*question) != Answer::Blank || !matters(&in_force, &answers, *question))
        );
        let verdicts: HashSet<_> = cases.iter().map(|case| case.finding.verdict).collect();
        assert_eq!(verdicts, decision.possible.iter().copied().collect(), "{}", said(&answers));
        if met % 50 == 0 {
            // Disjoint, covering, true: every completion belongs to exactly one case, which says what it leads to.
            for completion in completions(&answers) {
                let fits = |found: &Answers| found.said().all(|(question, answer)| completion.to(question) == answer);
                let fitting: Vec<_> = cases.iter().filter(|case| fits(&case.answers)).collect();
                assert_eq!(fitting.len(), 1, "{}", said(&completion));
                assert_eq!(fitting[0].finding, finding(&in_force, &completion), "{}", said(&completion));
            }
        }
    }
    assert!(met > 1_000, "{met}");
}

#[test]
fn every_rule_decides_somewhere_and_every_result_caveat_step_and_thing_is_met() {
    let mut rules = HashSet::new();
    let mut verdicts = HashSet::new();
    let mut caveats = HashSet::new();
    let mut steps = HashSet::new();
    let mut things = HashSet::new();
    for on in segments() {
        for (_, decision) in reachable(&InForce::on(on), People::WhoKnow) {
            let Kind::Decided(decided) = &decision.kind else { continue };
            verdicts.insert((decided.finding.verdict, decided.finding.at));
            rules.extend(decided.because.iter().copied());
            caveats.extend(advice::caveats(on, decided, &decision.answers).map(|caveat| caveat.id));
            let told: Vec<_> = advice::touching(STEPS, decided, &decision.answers).collect();
            assert!(!told.is_empty(), "nothing to do at {}", said(&decision.answers));
            steps.extend(told);
            things.extend(advice::touching(THINGS, decided, &decision.answers));
        }
    }
    let all = |these: &[RuleId]| these.iter().copied().collect::<HashSet<_>>();
    assert_eq!(rules, all(RuleId::ALL));
    assert_eq!(verdicts.iter().map(|(verdict, _)| *verdict).collect::<HashSet<_>>(), Verdict::ALL.iter().copied().collect());
    assert_eq!(verdicts.len(), 9, "two of the results are taken in two places");
    assert_eq!(caveats, CaveatId::ALL.iter().copied().collect());
    assert_eq!(steps.len(), STEPS.len());
    assert_eq!(things.len(), THINGS.len());
}

#[test]
fn every_change_is_honest_and_the_smallest() {
    let in_force = InForce::on(day(NOW));
    let mut told = 0;
    for (answers, decision) in reachable(&in_force, People::WhoKnow) {
        let Kind::Decided(Decided { finding, changes, .. }) = &decision.kind else { continue };
        for change in changes {
            told += 1;
            let apply = |remedies: &[tirkeu::remedy::Remedy]| {
                remedies.iter().fold(answers, |answers, remedy| answers.with(remedy.value()))
            };
            let changed = decide(&in_force, &apply(&change.remedies));
            assert_eq!(changed.possible, [Verdict::Open(change.route)], "{}", said(&answers));
            if let Kind::Decided(after) = &changed.kind {
                assert_eq!(after.finding.at, change.at, "{}", said(&answers));
                assert!(after.finding.beats(*finding), "{}", said(&answers));
            }
            for left_out in 0..change.remedies.len() {
                let mut fewer = change.remedies.clone();
                fewer.remove(left_out);
                if let Kind::Decided(after) = decide(&in_force, &apply(&fewer)).kind {
                    assert!(!after.finding.beats(*finding), "a part of {:?} is enough at {}", change.remedies, said(&answers));
                }
            }
        }
        let nothing_better =
            matches!(finding.at, Some(Place::Home)) || matches!(finding.verdict, Verdict::Open(Route::ServiceCentre));
        assert!(!nothing_better || changes.is_empty(), "{}", said(&answers));
    }
    assert!(told > 30, "{told}");
}

#[test]
fn every_question_matters_to_somebody() {
    let in_force = InForce::on(day(NOW));
    let asked: HashSet<_> = reachable(&in_force, People::WhoKnow)
        .into_iter()
        .filter_map(|(_, decision)| match decision.kind {
            Kind::Ask { question, .. } => Some(question),
            Kind::Decided(_) | Kind::Depends { .. } => None,
        })
        .collect();
    assert_eq!(asked.len(), Question::ALL.len());
}
