//! Which of two results is better for a person?
#![allow(clippy::indexing_slicing, reason = "the compiler sees each place")]

use crate::law::result::{FINDINGS, Finding, Place, Route, Verdict};

/// How findings compare. A trait, so that the law, which has the finding, does not judge it.
pub trait Beats {
    /// Is it better for a person than `other`? A route beats none, an easier route a harder one, home the
    /// self-service zone; one kind of "no" is no better than another.
    fn beats(self, other: Self) -> bool;
}

impl Beats for Finding {
    fn beats(self, other: Self) -> bool {
        effort(self) < effort(other)
    }
}

/// Of each of [`FINDINGS`] those that beat it, a bit each.
pub(super) const BETTER: [u16; FINDINGS.len()] = {
    let mut better = [0; FINDINGS.len()];
    let mut number = 0;
    while number < better.len() {
        let mut other = 0;
        while other < better.len() {
            if effort(FINDINGS[other]) < effort(FINDINGS[number]) {
                better[number] |= 1 << other;
            }
            other += 1;
        }
        number += 1;
    }
    better
};

/// The effort that it takes, the easiest way 0. Where the place is not settled, it is that of the zone.
const fn effort(finding: Finding) -> u8 {
    let route = match finding.verdict {
        Verdict::Open(Route::Online) => 0,
        Verdict::Open(Route::OwnerConsent) => 1,
        Verdict::Open(Route::ServiceCentre) => 2,
        Verdict::Closed(_) => 3,
    };
    let place = match finding.at {
        Some(Place::Home) => 0,
        Some(Place::SelfServiceZone) | None => 1,
    };
    route * 2 + place
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::result::NoRoute;

    #[test]
    fn an_easier_way_beats_a_harder_one_and_no_kind_of_no_beats_another() {
        let order = [
            Finding { verdict: Verdict::Open(Route::Online), at: Some(Place::Home) },
            Finding { verdict: Verdict::Open(Route::Online), at: Some(Place::SelfServiceZone) },
            Finding { verdict: Verdict::Open(Route::OwnerConsent), at: Some(Place::Home) },
            Finding { verdict: Verdict::Open(Route::OwnerConsent), at: Some(Place::SelfServiceZone) },
            Finding { verdict: Verdict::Open(Route::ServiceCentre), at: None },
            Finding { verdict: Verdict::Closed(NoRoute::FixFirst), at: None },
        ];
        for (rank, finding) in order.iter().enumerate() {
            for (other_rank, other) in order.iter().enumerate() {
                assert_eq!(finding.beats(*other), rank < other_rank, "{finding:?} beats {other:?}");
            }
        }
        for no in NoRoute::BY_PRECEDENCE {
            assert!(!order[5].beats(Finding { verdict: Verdict::Closed(*no), at: None }));
        }
    }
}
