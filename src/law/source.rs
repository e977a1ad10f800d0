//! Where is the law written? Acts and other sources, the days on which they take effect, and the days on
//! which we compared them.
//!
//! No act could be read whole: each statement was compared with secondary sources on one of the days in
//! [`CHECKS`] and must be compared again by the day that stands beside it. After that day no answer that
//! rests on it passes for current.

use crate::calendar::{Date, date};

/// A day on which rows were compared with their sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// The civil day on which it was done.
    pub on: Date,
    /// The last day on which they may then pass for current.
    pub review_by: Date,
}

/// The first comparison, of all the rows that there were.
pub const FIRST_CHECK: Check = Check { on: date(2026, 11, 22), review_by: date(2027, 5, 22) };

/// The second one, of those that came in by what people ask.
pub const SECOND_CHECK: Check = Check { on: date(2026, 11, 26), review_by: date(2027, 5, 22) };

/// Every comparison that was made, the earliest first. None is taken out or moved: a row that was compared on
/// that day and not since rests on it, and since the first one people have been answered.
pub const CHECKS: &[Check] = &[FIRST_CHECK, SECOND_CHECK];

/// The comparison on which each rule and each caveat rests that names no other one in its row.
pub const UNLESS_NAMED: Check = FIRST_CHECK;

/// The comparison on which steps, things to bring and numbers rest: their rows name none.
pub const OF_ADVICE: Check = SECOND_CHECK;

const LAST_CHECK: Check = match CHECKS {
    [.., last] => *last,
    [] => FIRST_CHECK,
};

/// The day on which rows were last compared with their sources.
pub const CHECKED: Date = LAST_CHECK.on;

/// The last day on which the rows that were compared then may pass for current: others may for less long.
pub const REVIEW_BY: Date = LAST_CHECK.review_by;

/// A device that says it is later than this has a wrong clock, as has one that says it is before [`CHECKED`].
pub const LATEST: Date = date(2036, 11, 22);

/// The first day of online registration (`nit-2025`).
pub const SWITCH: Date = date(2025, 11, 24);

/// The last day before it.
pub const LAST_BEFORE_SWITCH: Date = date(2025, 11, 23);

/// The first day after the pilot's stated end, 30 June 2026 (`pilot-2025`, as the press gives it).
pub const AFTER_PILOT_TERM: Date = date(2026, 7, 1);

/// The day from which Astana counts square metres (`astana-2025`).
pub const ASTANA_AREA: Date = date(2025, 12, 26);

/// An act, an announcement or a service card. Titles are in `src/words/law.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
pub enum Source {
    /// Announcement of JSC «National Information Technologies» of 18 Nov 2025: online only from 24 Nov 2025.
    #[strum(serialize = "nit-2025")]
    Nit2025,
    /// Joint order of 7 Oct 2025 No. 500/НҚ and 31 Oct 2025 No. 801: the pilot project, from 11 Nov 2025.
    #[strum(serialize = "pilot-2025")]
    Pilot2025,
    /// Rules of registration of the population, order of 9 Sep 2024 No. 677, as amended on 14 Nov 2025.
    #[strum(serialize = "order-677")]
    Order677,
    /// Rules of the state services, order of 30 Mar 2020 No. 267.
    #[strum(serialize = "order-267")]
    Order267,
    /// Government resolution of 4 Feb 2020 No. 30: children under 14 are no longer registered.
    #[strum(serialize = "resolution-30")]
    Resolution30,
    /// Civil Code, article 16: the residence of those under 14 and of people under guardianship.
    #[strum(serialize = "civil-16")]
    Civil16,
    /// Card of the service on eGov.kz (`pass001_mvd`) and gov.kz (3038), last known state August 2026.
    #[strum(serialize = "egov-card")]
    EgovCard,
    /// gov.kz, life situation 424.
    #[strum(serialize = "egov-guide")]
    EgovGuide,
    /// Decision of the maslikhat of Astana of 26 Dec 2025 No. 368/48-VIII.
    #[strum(serialize = "astana-2025")]
    Astana2025,
    /// Order of 17 Nov 2025 No. 923, in force from 1 Jul 2026: foreigners staying temporarily.
    #[strum(serialize = "foreigners-923")]
    Foreigners923,
    /// Law «On housing relations» of 16 Apr 1997 No. 94, articles 23–24, as eGov's answers cite them: who
    /// lets a home sees to the registration of the tenant.
    #[strum(serialize = "housing-law")]
    HousingLaw,
    /// oq.gov.kz, guide for kandas, undated.
    #[strum(serialize = "kandas-guide")]
    KandasGuide,
    /// Code of Administrative Offences, articles 492 and 493.
    #[strum(serialize = "koap-492")]
    Koap492,
}

impl Source {
    /// Every source.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// Its short name on the wire.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparisons_stand_in_their_order_and_none_lets_rows_pass_for_current_for_less_long_than_one_before() {
        assert_eq!(CHECKS.first(), Some(&FIRST_CHECK));
        assert!(CHECKS.is_sorted_by(|one, next| one.on < next.on && one.review_by <= next.review_by));
        assert!(CHECKS.iter().all(|check| check.on < check.review_by), "{CHECKS:?}");
        assert!(CHECKS.contains(&UNLESS_NAMED) && CHECKS.contains(&OF_ADVICE), "{CHECKS:?}");
    }

    #[test]
    fn the_last_comparison_gives_the_day_of_all_that_is_printed() {
        assert_eq!(CHECKS.last(), Some(&Check { on: CHECKED, review_by: REVIEW_BY }));
    }

    #[test]
    fn the_last_day_before_the_switch_is_the_day_before_it() {
        assert_eq!(LAST_BEFORE_SWITCH.tomorrow().ok(), Some(SWITCH));
    }
}
