//! Who says so, and how sure are we? What a rule, a step, and a thing to bring rests on.
//!
//! What is inferred is never said as law: it is worded as ours.

use super::source::Source;

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The announcement of the change (`nit-2025`).
    Announced,
    /// Another public source.
    Published,
    /// Nobody but us.
    Inferred,
}

impl Basis {
    /// Each, whoever is nearest to the law first.
    pub const ALL: &'static [Self] = &[Self::Announced, Self::Published, Self::Inferred];

    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Published => "published",
            Self::Inferred => "inferred",
        }
    }
}

/// How sure we are that it is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// We found nothing against it.
    High,
    /// It may be read otherwise, or rests on less than we would like.
    Medium,
    /// Heard of: whoever relies on it asks first.
    Low,
}

impl Confidence {
    /// Each, the surest first.
    pub const ALL: &'static [Self] = &[Self::High, Self::Medium, Self::Low];

    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// What a piece of advice rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rests {
    /// Who says so.
    pub basis: Basis,
    /// How sure that is.
    pub confidence: Confidence,
    /// Where it is written, as far as that has a name here; nowhere, where it is ours.
    pub sources: &'static [Source],
}

impl Rests {
    /// On the announcement, and these beside it.
    #[must_use]
    pub const fn announced(sources: &'static [Source]) -> Self {
        Self { basis: Basis::Announced, confidence: Confidence::High, sources }
    }

    /// On what else is public.
    #[must_use]
    pub const fn published(confidence: Confidence, sources: &'static [Source]) -> Self {
        Self { basis: Basis::Published, confidence, sources }
    }

    /// On nothing but our own reading.
    pub const OURS: Self = Self { basis: Basis::Inferred, confidence: Confidence::Low, sources: &[] };
}
