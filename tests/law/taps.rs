//! Is nobody asked more than it takes, and are those asked least who are most?

#[path = "../../scripts/taps/order.rs"]
mod order;
#[path = "../../scripts/taps/population.rs"]
mod population;
#[path = "../../scripts/taps/states.rs"]
mod states;

use order::{ANYHOW, BEFORE, Taps, best, keeps_to, names, taps};
use states::States;
use tirkeu::answers::question::{Answers, Question};
use tirkeu::decision::decide::{Kind, decide};
use tirkeu::decision::in_force::InForce;
use tirkeu::law::source::CHECKED;
use tirkeu::proof::cases::completions;

/// Mean and most; neither rises unless the domain asks more.
const LIMIT: Taps = Taps { mean: 6.235, most: 10 };
/// How far, in taps, the mean may be from what no order could be better than.
const FROM_THE_BOUND: f64 = 0.02;

#[test]
fn the_population_is_whole() {
    assert_eq!(population::faults(), Vec::<String>::new());
    let everybody: f64 = completions(&Answers::default()).map(|complete| population::part(&complete)).sum();
    assert!((everybody - 1.0).abs() < 1e-9, "{everybody}");
}

#[test]
fn the_order_of_questions_reads_naturally_and_no_such_order_takes_fewer_taps() {
    let states = States::of(&InForce::on(CHECKED));
    let ours: Vec<_> = (0..Question::ALL.len()).collect();
    let Taps { mean, most } = taps(&states, &ours);
    assert!(mean <= LIMIT.mean && most <= LIMIT.most, "{mean} and {most}");
    assert!(keeps_to(&ours, BEFORE));
    assert!(mean - states.fewest() < FROM_THE_BOUND, "{mean}, and {} could be", states.fewest());
    for before in [BEFORE, ANYHOW] {
        let other = best(&states, before);
        assert!(mean - taps(&states, &other).mean < 1e-3, "better: {}", names(&other));
    }
}

/// Asked as the program asks, question by question.
fn asked(in_force: &InForce, answers: &Answers, people: &[(Answers, f64)]) -> Taps {
    let Kind::Ask { question, .. } = decide(in_force, answers).kind else {
        return Taps { mean: 0.0, most: 0 };
    };
    let tapped = Taps { mean: people.iter().map(|(_, part)| part).sum(), most: 1 };
    question.values().iter().fold(tapped, |all, value| {
        let who: Vec<_> = people.iter().copied().filter(|(complete, _)| complete.is(*value)).collect();
        let next = asked(in_force, &answers.with(*value), &who);
        Taps { mean: all.mean + next.mean, most: all.most.max(next.most + 1) }
    })
}

#[test]
fn the_program_asks_what_still_matters_and_nothing_else() {
    let in_force = InForce::on(CHECKED);
    let people = completions(&Answers::default()).map(|complete| (complete, population::part(&complete)));
    let as_asked = asked(&in_force, &Answers::default(), &people.collect::<Vec<_>>());
    let ours: Vec<_> = (0..Question::ALL.len()).collect();
    let counted = taps(&States::of(&in_force), &ours);
    assert!((as_asked.mean - counted.mean).abs() < 1e-4, "{} and {}", as_asked.mean, counted.mean);
    assert_eq!(as_asked.most, counted.most);
}
