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
    pub const BY_PRECEDENCE: &'static [Self] =
        &[Self::NotCovered, Self::NotEligible, Self::FixFirst, Self::Ask1414];
}

/// The seven results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// There is a way, and this is the easiest one.
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

    /// Its place in the list of all.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "there are three")]
    pub const fn place(self) -> u32 {
        match self {
            Self::Open(route) => route as u32,
            Self::Closed(kind) => Route::ALL.len() as u32 + kind as u32,
        }
    }

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

/// Everything that rules can lead to, by the order of the results.
pub const FINDINGS: [Finding; 9] = [
    Finding { verdict: Verdict::Open(Route::Online), at: Some(Place::Home) },
    Finding { verdict: Verdict::Open(Route::Online), at: Some(Place::SelfServiceZone) },
    Finding { verdict: Verdict::Open(Route::OwnerConsent), at: Some(Place::Home) },
    Finding { verdict: Verdict::Open(Route::OwnerConsent), at: Some(Place::SelfServiceZone) },
    Finding { verdict: Verdict::Open(Route::ServiceCentre), at: None },
    Finding { verdict: Verdict::Closed(NoRoute::NotCovered), at: None },
    Finding { verdict: Verdict::Closed(NoRoute::NotEligible), at: None },
    Finding { verdict: Verdict::Closed(NoRoute::FixFirst), at: None },
    Finding { verdict: Verdict::Closed(NoRoute::Ask1414), at: None },
];
