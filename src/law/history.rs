//! What has changed since an article was written? Days on which a rule, a caveat or a number begins or ends.
//!
//! An article lives for years, and the checker in it tells what holds today: so it says first what its text
//! cannot know.

use crate::calendar::Date;
use crate::law::source::{AFTER_PILOT_TERM, ASTANA_AREA, SWITCH};

/// A day on which something changed. `proof::validate` compares them with the rules, the caveats, the numbers
/// and the definitions: no day without one, none without a day. What changed is said in
/// `src/words/history.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Turn {
    /// Registration went online (`nit-2025`).
    Switch,
    /// Astana counts square metres (`astana-2025`).
    AstanaArea,
    /// The pilot's stated term had passed (`pilot-2025`).
    PilotTerm,
}

impl Turn {
    /// Every turn, in the order of their days.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The first day on which it is as it is since.
    #[must_use]
    pub const fn day(self) -> Date {
        match self {
            Self::Switch => SWITCH,
            Self::AstanaArea => ASTANA_AREA,
            Self::PilotTerm => AFTER_PILOT_TERM,
        }
    }
}
