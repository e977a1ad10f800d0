//! Which minute of which day is it, in Kazakhstan and in UTC?

use crate::calendar::{Date, MINUTES_AHEAD_OF_UTC, NoSuchDay};

const MINUTES_A_DAY: u16 = 24 * 60;

/// A minute in Kazakhstan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The civil day.
    pub day: Date,
    /// The minute of that day, from 0; below a day's minutes, or else the day has no such one.
    minute: u16,
}

impl Moment {
    /// This minute of this day, if the day has it.
    #[must_use]
    pub fn new(day: Date, minute: u16) -> Option<Self> {
        (minute < MINUTES_A_DAY).then_some(Self { day, minute })
    }

    /// The first minute of this day.
    #[must_use]
    pub const fn midnight(day: Date) -> Self {
        Self { day, minute: 0 }
    }

    /// The last minute of this day.
    #[must_use]
    pub const fn last_of(day: Date) -> Self {
        Self { day, minute: MINUTES_A_DAY - 1 }
    }

    /// The hour of the day, and the minute of the hour.
    #[must_use]
    pub const fn clock(self) -> (u16, u16) {
        (self.minute / 60, self.minute % 60)
    }

    /// So many minutes later, on whichever day that is.
    ///
    /// # Errors
    /// The calendar ends before.
    pub fn later(self, minutes: u16) -> Result<Self, NoSuchDay> {
        let (mut day, mut left) = (self.day, u32::from(self.minute) + u32::from(minutes));
        while left >= u32::from(MINUTES_A_DAY) {
            day = day.tomorrow()?;
            left -= u32::from(MINUTES_A_DAY);
        }
        Ok(Self { day, minute: u16::try_from(left).unwrap_or_default() })
    }

    /// The same moment, by the clock of UTC.
    ///
    /// # Errors
    /// The calendar begins after it.
    pub fn in_utc(self) -> Result<Self, NoSuchDay> {
        match self.minute.checked_sub(MINUTES_AHEAD_OF_UTC) {
            Some(minute) => Ok(Self { minute, ..self }),
            None => Ok(Self {
                day: self.day.yesterday()?,
                minute: self.minute + MINUTES_A_DAY - MINUTES_AHEAD_OF_UTC,
            }),
        }
    }
}

/// Reads a time of the day, written `HH:MM`, as the minute of the day; seconds may follow and do not count.
///
/// ```
/// use tirkeu::site::moment::minute;
/// assert_eq!(minute("09:30"), Some(570));
/// assert_eq!(minute("09:30:00"), Some(570));
/// assert_eq!(minute("24:00"), None);
/// ```
#[must_use]
pub fn minute(text: &str) -> Option<u16> {
    let mut parts = text.split(':');
    let (hour, minute) = (two_digits(parts.next()?, 24)?, two_digits(parts.next()?, 60)?);
    if let Some(seconds) = parts.next() {
        two_digits(seconds.split('.').next()?, 60)?;
    }
    parts.next().is_none().then_some(hour * 60 + minute)
}

fn two_digits(text: &str, below: u16) -> Option<u16> {
    let is_two = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| is_two && *number < below)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{DAWN, date};

    fn at(day: Date, time: &str) -> Moment {
        Moment::new(day, minute(time).unwrap()).unwrap()
    }

    #[test]
    fn a_time_is_read_as_a_browser_gives_it_and_no_other() {
        assert_eq!(
            ["00:00", "05:07", "23:59", "23:59:59", "23:59:59.999"].map(minute),
            [Some(0), Some(307), Some(1439), Some(1439), Some(1439)]
        );
        for text in [
            "",
            "9:30",
            "09.30",
            "24:00",
            "09:60",
            "09:30:60",
            "09:30:00:00",
            "+9:30",
            "0930",
            "09:",
            "٠٩:٣٠",
        ] {
            assert_eq!(minute(text), None, "{text}");
        }
        assert_eq!(Moment::new(DAWN, 1440), None);
    }

    #[test]
    fn utc_is_five_hours_behind_and_before_five_in_the_morning_it_is_the_day_before() {
        let utc = |day, time| at(day, time).in_utc().map(|utc| (utc.day, utc.clock()));
        assert_eq!(utc(date(2026, 11, 28), "05:00"), Ok((date(2026, 11, 28), (0, 0))));
        assert_eq!(utc(date(2027, 1, 1), "04:59"), Ok((date(2026, 12, 31), (23, 59))));
        assert_eq!(utc(date(2028, 3, 1), "00:00"), Ok((date(2028, 2, 29), (19, 0))));
        assert_eq!(utc(date(0, 1, 1), "00:00"), Err(NoSuchDay));
    }

    #[test]
    fn an_hour_that_begins_before_midnight_ends_on_the_next_day() {
        let later = |day, time| at(day, time).later(60).map(|end| (end.day, end.clock()));
        assert_eq!(later(date(2026, 12, 31), "23:30"), Ok((date(2027, 1, 1), (0, 30))));
        assert_eq!(later(date(2026, 12, 31), "23:00"), Ok((date(2027, 1, 1), (0, 0))));
        assert_eq!(later(date(2026, 12, 31), "22:59"), Ok((date(2026, 12, 31), (23, 59))));
        assert_eq!(later(Date::MAX, "23:30"), Err(NoSuchDay));
    }

    #[test]
    fn a_time_to_confirm_of_a_day_and_more_ends_on_the_day_on_which_it_does() {
        let later =
            |minutes| at(date(2026, 12, 31), "09:00").later(minutes).map(|end| (end.day, end.clock()));
        assert_eq!(later(0), Ok((date(2026, 12, 31), (9, 0))));
        assert_eq!(later(24 * 60 - 1), Ok((date(2027, 1, 1), (8, 59))));
        assert_eq!(later(24 * 60), Ok((date(2027, 1, 1), (9, 0))));
        assert_eq!(later(36 * 60), Ok((date(2027, 1, 1), (21, 0))));
        assert_eq!(later(72 * 60), Ok((date(2027, 1, 3), (9, 0))));
        assert_eq!(at(date(2027, 1, 1), "23:59").later(u16::MAX).map(|end| end.day), Ok(date(2027, 2, 16)));
    }
}
