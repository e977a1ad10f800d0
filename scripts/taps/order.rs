//! In which order are the questions asked, and how many of them does that take?

use super::states::States;
use tirkeu::answers::question::Question;

/// What an order takes.
#[derive(Clone, Copy)]
pub struct Taps {
    /// Of the population.
    pub mean: f64,
    /// Of anybody, however rare.
    pub most: usize,
}

/// Who is asked what first: an order reads naturally that keeps to these. What a home is comes before
/// whose it is, since only of a private one does anybody know; who asks comes before how old the other
/// is; how one signs comes when it is clear that one may.
pub const BEFORE: &[(Question, Question)] = &[
    (Question::Person, Question::Age),
    (Question::Home, Question::Lease),
    (Question::Home, Question::Ownership),
    (Question::Ownership, Question::Stay),
    (Question::Ownership, Question::ProtectedOwner),
    (Question::ProtectedOwner, Question::Consent),
    (Question::Stay, Question::Consent),
    (Question::Person, Question::Signing),
    (Question::Age, Question::Signing),
    (Question::Home, Question::Signing),
    (Question::Ownership, Question::Signing),
    (Question::Signing, Question::Device),
];

/// Nothing has to come before anything.
pub const ANYHOW: &[(Question, Question)] = &[];

/// What it takes where the first of this order is asked that still matters.
pub fn taps(states: &States, order: &[usize]) -> Taps {
    from(states, order, states.first())
}

/// From a state on, the mean counted for all who come there.
fn from(states: &States, order: &[usize], state: usize) -> Taps {
    let nothing = Taps { mean: 0.0, most: 0 };
    if states.is_decided(state) {
        return nothing;
    }
    let asked = order.iter().find(|place| states.matters(state) & 1 << **place != 0);
    asked.map_or(nothing, |place| {
        let tapped = Taps { mean: states.people(state), most: 1 };
        states
            .after(state, *place)
            .map(|next| from(states, order, next))
            .fold(tapped, |all, next| Taps { mean: all.mean + next.mean, most: all.most.max(next.most + 1) })
    })
}

/// The best of those that keep to what comes before what, found by moving one question at a time to
/// where it does best, from each of many beginnings, until no move is better.
pub fn best(states: &States, before: &[(Question, Question)]) -> Vec<usize> {
    let ours: Vec<_> = (0..Question::ALL.len()).collect();
    let mut best = (taps(states, &ours).mean, ours.clone());
    for first in beginnings(&ours, before) {
        let found = settled(states, first, before);
        if found.0 + TINY < best.0 {
            best = found;
        }
    }
    best.1
}

/// No difference: what a sum of small parts is off by.
const TINY: f64 = 1e-6;

fn settled(states: &States, mut order: Vec<usize>, before: &[(Question, Question)]) -> (f64, Vec<usize>) {
    let mut mean = taps(states, &order).mean;
    loop {
        let better = moves(&order, before).map(|other| (taps(states, &other).mean, other));
        match better.min_by(|one, other| one.0.total_cmp(&other.0)) {
            Some(found) if found.0 + TINY < mean => (mean, order) = found,
            Some(_) | None => return (mean, order),
        }
    }
}

/// Our own order, and each that has one question moved.
fn beginnings(ours: &[usize], before: &[(Question, Question)]) -> Vec<Vec<usize>> {
    std::iter::once(ours.to_vec()).chain(moves(ours, before)).collect()
}

fn moves(order: &[usize], before: &[(Question, Question)]) -> impl Iterator<Item = Vec<usize>> {
    let places = order.len();
    (0..places * places).filter_map(move |number| {
        let (from, to) = (number / places, number % places);
        let mut other = order.to_vec();
        let moved = other.remove(from);
        other.insert(to, moved);
        (from != to && keeps_to(&other, before)).then_some(other)
    })
}

/// Does the order keep to what comes first?
pub fn keeps_to(order: &[usize], before: &[(Question, Question)]) -> bool {
    let place =
        |question: Question| order.iter().position(|place| Question::ALL.get(*place) == Some(&question));
    before.iter().all(|(first, then)| place(*first) < place(*then))
}

/// Their names, in this order.
pub fn names(order: &[usize]) -> String {
    let names = order.iter().filter_map(|place| Question::ALL.get(*place)).map(|question| question.name());
    names.collect::<Vec<_>>().join(", ")
}
