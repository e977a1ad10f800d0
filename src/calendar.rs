//! What day is it? Civil days in Kazakhstan, as text and as periods.
//!
//! Days are compared when the crate is compiled, which no library's type allows; whatever counts them at run
//! time goes through jiff, and is not on the page's way.

use std::fmt;

/// A civil day of the years 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
// `year * 10000 + month * 100 + day`: in the order of the calendar.
pub struct Date(u32);

/// A day that the calendar does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the calendar has no such day")]
pub struct NoSuchDay;

/// This civil day. In a constant, one that the calendar lacks does not compile.
///
/// # Panics
/// The calendar has no such day.
#[must_use]
pub const fn date(year: i16, month: i8, day: i8) -> Date {
    let found = Date::new(year, month, day);
    assert!(found.is_ok(), "the calendar has no such day");
    match found {
        Ok(date) => date,
        Err(NoSuchDay) => DAWN,
    }
}

/// The earliest day that can be asked about.
pub const DAWN: Date = Date(1_01_01);

/// Kazakhstan is five hours ahead of UTC, all of it and all year, since 1 March 2024.
pub const MILLISECONDS_AHEAD_OF_UTC: f64 = 5.0 * 60.0 * 60.0 * 1000.0;

/// The same in minutes.
pub const MINUTES_AHEAD_OF_UTC: u16 = 5 * 60;

impl Date {
    /// The last day there is.
    pub const MAX: Self = date(9999, 12, 31);

    /// This day, if the calendar has it.
    ///
    /// # Errors
    /// It does not.
    pub const fn new(year: i16, month: i8, day: i8) -> Result<Self, NoSuchDay> {
        let is_positive = year >= 0 && year <= 9999 && month >= 1 && day >= 1;
        let (year, month) = (year.unsigned_abs() as u32, month.unsigned_abs() as u32);
        let day = day.unsigned_abs() as u32;
        let is_day = is_positive && day <= days_in(year, month);
        if is_day { Ok(Self(year * 10_000 + month * 100 + day)) } else { Err(NoSuchDay) }
    }

    /// The day that comes so many days after 1 January 1970; beyond the calendar, its last one.
    #[must_use]
    pub fn of_day(days: u32) -> Self {
        const LAST_DAY: u32 = 2_932_896;
        let (mut left, mut year, mut month) = (days.min(LAST_DAY), 1970, 1);
        // Month by month: written as one formula, it would be twice as much in a page.
        loop {
            let length = days_in(year, month);
            if left < length {
                return Self(year * 10_000 + month * 100 + left + 1);
            }
            left -= length;
            month += 1;
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }

    /// The day that a number says, `year * 10000 + month * 100 + day`, if the calendar has it and it can be
    /// asked about.
    #[must_use]
    pub fn numbered(number: u32) -> Option<Self> {
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        let is_day = (DAWN.0..=Self::MAX.0).contains(&number) && day > 0 && day <= days_in(year, month);
        is_day.then_some(Self(number))
    }

    /// The number that says it: see [`Self::numbered`].
    #[must_use]
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The year.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, reason = "a year has four digits")]
    pub const fn year(self) -> i16 {
        (self.0 / 10_000) as i16
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> i8 {
        (self.0 / 100 % 100) as i8
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> i8 {
        (self.0 % 100) as i8
    }

    /// Does it come before this day?
    #[must_use]
    pub const fn is_before(self, other: Self) -> bool {
        self.0 < other.0
    }

    /// The next day.
    ///
    /// # Errors
    /// There is none.
    pub const fn tomorrow(self) -> Result<Self, NoSuchDay> {
        let (year, month, day) = (self.year(), self.month(), self.day());
        match Self::new(year, month, day + 1) {
            Ok(next) => Ok(next),
            Err(NoSuchDay) if month < 12 => Self::new(year, month + 1, 1),
            Err(NoSuchDay) => Self::new(year + 1, 1, 1),
        }
    }

    /// The day before.
    ///
    /// # Errors
    /// There is none.
    #[allow(clippy::cast_possible_truncation, reason = "a month has no more than 31 days")]
    pub const fn yesterday(self) -> Result<Self, NoSuchDay> {
        let (year, month, day) = (self.year(), self.month(), self.day());
        if day > 1 {
            Self::new(year, month, day - 1)
        } else if month > 1 {
            Self::new(year, month - 1, days_in(self.0 / 10_000, self.0 / 100 % 100 - 1) as i8)
        } else {
            Self::new(year - 1, 12, 31)
        }
    }

    /// So many days later, or earlier: for the proofs and the tests.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let day = jiff::civil::Date::from(self).checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        Self::try_from(day).ok()
    }

    /// This day and those after it, to the last there is.
    pub fn onwards(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |day| day.tomorrow().ok())
    }
}

/// No day at all in a month that the calendar lacks.
// Measured: inlined, or as a list of months, it is more in a page.
#[inline(never)]
const fn days_in(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + is_leap as u32,
        // Every other month from January on is a long one, and from August on again.
        1..=12 => 30 + (month + month / 8) % 2,
        0 | 13.. => 0,
    }
}

impl From<Date> for jiff::civil::Date {
    fn from(day: Date) -> Self {
        Self::new(day.year(), day.month(), day.day()).unwrap_or(Self::MAX)
    }
}

impl TryFrom<jiff::civil::Date> for Date {
    type Error = NoSuchDay;

    fn try_from(day: jiff::civil::Date) -> Result<Self, NoSuchDay> {
        Self::new(day.year(), day.month(), day.day())
    }
}

/// As [`iso`] writes it.
impl fmt::Display for Date {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&iso(*self))
    }
}

/// As [`iso`] writes it.
impl fmt::Debug for Date {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, to)
    }
}

/// Reads a civil day written `YYYY-MM-DD`; nothing else passes, and neither does a day that the calendar does
/// not have.
///
/// ```
/// use tirkeu::calendar::parse;
/// assert!(parse("2026-02-28").is_some());
/// assert!(parse("2026-02-30").is_none());
/// assert!(parse("2026-2-3").is_none());
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + i16::from(digit - b'0'))
        })
    };
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().filter(|day| *day >= DAWN)
}

/// Writes a civil day as `YYYY-MM-DD`.
#[must_use]
pub fn iso(day: Date) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// The days on which something holds, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; none is known.
    pub until: Option<Date>,
}

impl Period {
    /// On every day there is.
    pub const ALWAYS: Self = Self::since(DAWN);

    /// From this day on.
    #[must_use]
    pub const fn since(from: Date) -> Self {
        Self { from, until: None }
    }

    /// From the one day up to the other, and on both.
    #[must_use]
    pub const fn between(from: Date, until: Date) -> Self {
        Self { from, until: Some(until) }
    }

    /// Up to this day, and on it.
    #[must_use]
    pub const fn up_to(until: Date) -> Self {
        Self { from: DAWN, until: Some(until) }
    }

    /// The days that both have.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        let from = if self.from.is_before(other.from) { other.from } else { self.from };
        let until = match (self.until, other.until) {
            (Some(one), Some(two)) => Some(if two.is_before(one) { two } else { one }),
            (until, None) | (None, until) => until,
        };
        Self { from, until }
    }

    /// Does it hold on this day?
    #[must_use]
    pub const fn contains(self, day: Date) -> bool {
        let has_ended = match self.until {
            Some(until) => until.is_before(day),
            None => false,
        };
        !day.is_before(self.from) && !has_ended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_periods_have_the_days_from_the_later_beginning_to_the_earlier_end() {
        let spring = Period::between(date(2026, 1, 1), date(2026, 6, 30));
        let summer = Period::between(date(2026, 3, 1), date(2026, 9, 30));
        let both = Period::between(date(2026, 3, 1), date(2026, 6, 30));
        assert_eq!([spring.and(summer), summer.and(spring)], [both; 2]);
        let since = Period::since(date(2026, 3, 1));
        assert_eq!([spring.and(since), since.and(spring)], [both; 2]);
        assert_eq!([since.and(Period::ALWAYS), Period::ALWAYS.and(since)], [since; 2]);
    }

    #[test]
    fn only_a_day_of_the_calendar_written_in_full_is_read() {
        for text in ["2025-11-24", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(parse(text).map(iso).as_deref(), Some(text));
        }
        for text in [
            "",
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "0000-01-01",
            "-001-01-01",
            "20261122",
            "2026-11-22T00",
            "2026/11/22",
            "٢٠٢٦",
            "2026-11-2 ",
            "2026-+1-02",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_comes_back_from_its_number_and_no_other_number_is_one() {
        for day in [DAWN, date(2024, 2, 29), date(2026, 11, 22), Date::MAX] {
            assert_eq!(Date::numbered(day.number()), Some(day));
        }
        for number in [0, 101, 20_260_230, 20_261_301, 20_260_100, 20_250_229, 99_999_999, u32::MAX] {
            assert_eq!(Date::numbered(number), None, "{number}");
        }
    }

    #[test]
    fn a_day_that_is_counted_from_1970_is_that_of_the_calendar() {
        assert_eq!(Date::of_day(0), date(1970, 1, 1));
        let mut day = Date::of_day(0);
        for count in 1..400 * 366 {
            day = day.tomorrow().unwrap();
            assert_eq!(Date::of_day(count), day);
        }
        assert_eq!(
            [Date::of_day(2_932_896), Date::of_day(2_932_897), Date::of_day(u32::MAX)],
            [Date::MAX; 3]
        );
    }

    #[test]
    fn kazakhstan_is_ahead_of_utc_by_as_many_minutes_as_milliseconds() {
        assert!((f64::from(MINUTES_AHEAD_OF_UTC) * 60_000.0 - MILLISECONDS_AHEAD_OF_UTC).abs() < 1.0);
    }

    #[test]
    fn a_period_holds_on_its_first_and_its_last_day() {
        let period = Period { from: date(2025, 11, 24), until: Some(date(2026, 6, 30)) };
        for (on, holds) in [
            (date(2025, 11, 23), false),
            (date(2025, 11, 24), true),
            (date(2025, 11, 25), true),
            (date(2026, 6, 29), true),
            (date(2026, 6, 30), true),
            (date(2026, 7, 1), false),
        ] {
            assert_eq!(period.contains(on), holds, "{on}");
        }
        assert!(Period::since(date(2025, 11, 24)).contains(date(9999, 12, 31)));
        assert!(Period::up_to(date(2025, 11, 23)).contains(DAWN));
    }

    #[test]
    fn the_calendar_is_that_of_the_library_on_every_day() {
        let mut days = 0;
        for day in date(0, 1, 1).onwards() {
            days += 1;
            let theirs = jiff::civil::Date::from(day);
            assert_eq!((theirs.year(), theirs.month(), theirs.day()), (day.year(), day.month(), day.day()));
            assert_eq!(day.to_string(), theirs.to_string());
            let next = day.tomorrow().ok();
            assert_eq!(next, theirs.tomorrow().ok().and_then(|next| Date::try_from(next).ok()));
            assert!(next.is_none_or(|next| day < next && day.is_before(next) && next.yesterday() == Ok(day)));
        }
        assert_eq!(days, 3_652_425, "all days of ten thousand years");
        assert_eq!(date(0, 1, 1).yesterday(), Err(NoSuchDay));
        assert_eq!(date(2026, 11, 27).plus_days(-27), Some(date(2026, 10, 31)));
        for (year, month, day) in [(-1, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29), (2100, 2, 29)] {
            assert_eq!(Date::new(year, month, day), Err(NoSuchDay));
        }
    }
}
