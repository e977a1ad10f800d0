//! Where can it lead: which routes are there, which kinds of "no", and where is an online route taken?

/// A way to be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// On eGov.kz or in eGov Mobile; nobody else has to agree.
    Online,
    /// The same, and each other owner confirms by SMS from 1414 within the hour.
    OwnerConsent,
    /// In person, at the counter of a citizen service centre (CSC, ЦОН, ХҚКО).
    ServiceCentre,
}

impl Route {
    /// Every route, the easiest first.
    pub const ALL: &'static [Self] = &[Self::Online, Self::OwnerConsent, Self::ServiceCentre];
    /// The routes that are one and the same online application.
    pub const BOTH_ONLINE: &'static [Self] = &[Self::Online, Self::OwnerConsent];
}

/// Why there is no route: four kinds, each with its own next step, never mixed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoRoute {
    /// Another procedure serves this case.
    NotCovered,
    /// A cited norm says that there is nothing to apply for.
    NotEligible,
    /// A named obstacle can be removed.
    FixFirst,
    /// No published rule settles it: the contact centre 1414 may know.
    Ask1414,
}

impl NoRoute {
    /// Every kind; where several apply at once, the earlier one is the answer.
    pub const BY_PRECEDENCE: &'static [Self] = &[Self::NotCovered, Self::NotEligible, Self::FixFirst, Self::Ask1414];
}

/// The seven results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// There is a route.
    Open(Route),
    /// There is none.
    Closed(NoRoute),
}

impl Verdict {
    /// Every result: the routes, then the kinds of "no" by precedence.
    pub const ALL: &'static [Self] = &[
        Self::Open(Route::Online),
        Self::Open(Route::OwnerConsent),
        Self::Open(Route::ServiceCentre),
        Self::Closed(NoRoute::NotCovered),
        Self::Closed(NoRoute::NotEligible),
        Self::Closed(NoRoute::FixFirst),
        Self::Closed(NoRoute::Ask1414),
    ];

    /// The result's name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open(Route::Online) => "online",
            Self::Open(Route::OwnerConsent) => "owner-consent",
            Self::Open(Route::ServiceCentre) => "service-centre",
            Self::Closed(NoRoute::NotCovered) => "not-covered",
            Self::Closed(NoRoute::NotEligible) => "not-eligible",
            Self::Closed(NoRoute::FixFirst) => "fix-first",
            Self::Closed(NoRoute::Ask1414) => "ask-1414",
        }
    }
}

/// Where an online application is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Wherever one's own phone or computer is.
    Home,
    /// At the self-service zone of a CSC, on its equipment.
    SelfServiceZone,
}

impl Place {
    /// The place's name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::SelfServiceZone => "self-service-zone",
        }
    }
}

/// A result, and for the online routes the place, once it is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The result.
    pub verdict: Verdict,
    /// Where an online route is taken; `None` for every other result.
    pub at: Option<Place>,
}

impl Finding {
    /// Is it better for a person than `other`? A route beats none, an easier route a harder one, home the self-service zone;
    /// one kind of "no" is no better than another.
    #[must_use]
    pub fn beats(self, other: Self) -> bool {
        self.effort() < other.effort()
    }

    const fn effort(self) -> (u8, u8) {
        let route = match self.verdict {
            Verdict::Open(Route::Online) => 0,
            Verdict::Open(Route::OwnerConsent) => 1,
            Verdict::Open(Route::ServiceCentre) => 2,
            Verdict::Closed(_) => 3,
        };
        let place = match self.at {
            Some(Place::Home) => 0,
            Some(Place::SelfServiceZone) | None => 1,
        };
        (route, place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
