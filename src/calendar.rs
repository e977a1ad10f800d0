//! What day is it? Civil days in Kazakhstan, as text and as periods.

pub use jiff::civil::{Date, date};

/// The earliest day that can be asked about.
pub const DAWN: Date = date(1, 1, 1);

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
    let digit = |number: i16| char::from(b'0' + u8::try_from(number % 10).unwrap_or(0));
    let (year, month, day) = (day.year(), i16::from(day.month()), i16::from(day.day()));
    [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        '-',
        digit(month / 10),
        digit(month),
        '-',
        digit(day / 10),
        digit(day),
    ]
    .iter()
    .collect()
}

/// The civil day so many days after 1 January 1970; beyond the calendar the last one that it has.
#[must_use]
pub fn days_after_1970(days: i64) -> Date {
    civil(days).unwrap_or(Date::MAX)
}

/// By numbers alone: a program asks which day it is at every call.
fn civil(days: i64) -> Option<Date> {
    /// Years of which each has as many days as any other, or, at the end of a longer part, one more.
    const PARTS: [(i64, i64, i64); 4] = [(400, 146_097, 24), (100, 36_524, 3), (4, 1_461, 24), (1, 365, 3)];
    let mut left = days.checked_add(719_162).filter(|days| *days >= 0)?;
    let mut year = 1;
    for (years, length, most) in PARTS {
        let whole = (left / length).min(most);
        year += whole * years;
        left -= whole * length;
    }
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let february = if is_leap { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    Date::new(i16::try_from(year).ok()?, month, i8::try_from(left + 1).ok()?).ok()
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

    /// Does it hold on this day?
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_day_is_known_by_how_many_days_after_1970_it_is() {
        let mut day = date(1899, 12, 31);
        for days in -25_568..60_000 {
            assert_eq!(days_after_1970(days), day, "{days}");
            day = day.tomorrow().unwrap();
        }
        for (days, day) in [(-719_162, DAWN), (2_932_896, date(9999, 12, 31)), (-135_081, date(1600, 2, 29))]
        {
            assert_eq!(days_after_1970(days), day);
        }
        for beyond in [-719_163, 2_932_897, i64::MIN, i64::MAX] {
            assert_eq!(days_after_1970(beyond), Date::MAX);
        }
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
}
