//! What goes into the calendar: the hour agreed on with the owner, and the last day to register? Or what is
//! wrong with the day and the time that a person has picked.

use super::ical::{self, Event, When};
use super::moment::{Moment, minute};
use crate::calendar::{self, Date, date};
use crate::decision::terms;
use crate::lang::Lang;
use crate::screen::Clock;
use crate::words::agree::{self as say, Fault, Field};
use crate::words::dates;

/// A file for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What is in the file.
    pub file: String,
    /// When it reminds, as people write it.
    pub when: String,
}

/// What is wrong, field by field.
pub type Faults = Vec<(Field, Fault)>;

/// Nobody agrees on a day so far away, and nobody has yet moved in then: the year must be wrong.
pub const MOST_DAYS_AHEAD: usize = 366;

/// Nobody who asks has moved in before.
pub const EARLIEST: Date = date(1900, 1, 1);

/// The minute that it is, as the device says. Where it cannot be right, nothing has passed: that would be a
/// claim about a day that nobody knows.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    pub clock: Clock,
    pub moment: Moment,
}

impl Now {
    fn is_past(self, last: Moment) -> bool {
        self.clock == Clock::Believed && last < self.moment
    }

    /// Whether a calendar can still remind so many minutes before: what lies in the past it passes over.
    fn leaves(self, minutes: u16, before: Moment) -> bool {
        self.clock == Clock::Wrong || self.moment.later(minutes).is_ok_and(|then| then <= before)
    }

    fn is_past_day(self, last: Date) -> bool {
        self.is_past(Moment::last_of(last))
    }
}

/// The hour within which the owner confirms, from a day and a time as fields have them.
///
/// # Errors
/// All that is wrong with them.
pub fn agreed(lang: Lang, day: &str, time: &str, now: Now) -> Result<Reminder, Faults> {
    let (picked, minute) = (picked(day), written(time).and_then(|time| minute(time).ok_or(Fault::NoSuch)));
    let picked = picked.and_then(|day| match day {
        day if now.is_past_day(day) => Err(Fault::Past),
        day if is_far(day, now.moment.day) => Err(Fault::Far),
        day => Ok(day),
    });
    let start = match (picked, minute) {
        (Ok(day), Ok(minute)) => Moment::new(day, minute).ok_or(vec![(Field::Time, Fault::NoSuch)])?,
        (day, time) => {
            let faults = [(Field::Day, day.err()), (Field::Time, time.err())];
            return Err(faults.into_iter().filter_map(|(field, fault)| Some((field, fault?))).collect());
        }
    };
    if now.is_past(start) {
        return Err(vec![(Field::Time, Fault::Past)]);
    }
    let terms = terms::on(start.day);
    let no_day = |_| vec![(Field::Day, Fault::Far)];
    let end = start.later(60 * terms.hours_to_confirm as u16).map_err(no_day)?;
    let event = Event {
        what: "agreed",
        when: When::Between(start, end),
        summary: say::OWNER_CONFIRMS.in_language(lang),
        description: say::owner_confirms(terms).in_language(lang),
        alarms: if now.leaves(15, start) { &["-PT15M"] } else { &["PT0S"] },
    };
    let (hour, minute) = start.clock();
    let when = format!("{}, {hour:02}:{minute:02}", dates::date(start.day, lang));
    ical::file(&event, lang, now.moment).map(|file| Reminder { file, when }).map_err(no_day)
}

/// The last day to register, from the day on which somebody moved in.
///
/// # Errors
/// What is wrong with it.
pub fn deadline(lang: Lang, moved_in: &str, now: Now) -> Result<Reminder, Faults> {
    let wrong = |fault| vec![(Field::MovedIn, fault)];
    let moved_in = picked(moved_in).map_err(wrong)?;
    if moved_in < EARLIEST || is_far(moved_in, now.moment.day) {
        return Err(wrong(Fault::Far));
    }
    // The days are those of the law under which somebody moved in: that is when they begin.
    let terms = terms::on(moved_in);
    let last = moved_in.onwards().nth(terms.days_to_register as usize).ok_or_else(|| wrong(Fault::Far))?;
    if now.is_past_day(last) {
        return Err(wrong(Fault::Late));
    }
    let alarms = alarms(last, now).ok_or_else(|| wrong(Fault::Today))?;
    let event = Event {
        what: "deadline",
        when: When::On(last),
        summary: say::DEADLINE.in_language(lang),
        description: say::deadline(terms).in_language(lang),
        alarms,
    };
    let file = ical::file(&event, lang, now.moment).map_err(|_| wrong(Fault::Far))?;
    Ok(Reminder { file, when: dates::date(last, lang) })
}

/// At ten in the morning, three days and a day before: what lies in the past a calendar passes over, so where
/// both do it reminds on the last day itself. None where that is today.
fn alarms(last: Date, now: Now) -> Option<&'static [&'static str]> {
    let left = now.moment.day.onwards().take(4).position(|day| day == last);
    let is_late = now.moment.clock() > (10, 0);
    match left.filter(|_| now.clock == Clock::Believed) {
        Some(0) => None,
        Some(1) if is_late => Some(&["PT10H"]),
        Some(1 | 2) => Some(&["-PT14H"]),
        Some(3) if is_late => Some(&["-PT14H"]),
        Some(_) | None => Some(&["-P2DT14H", "-PT14H"]),
    }
}

fn written(text: &str) -> Result<&str, Fault> {
    if text.is_empty() { Err(Fault::Empty) } else { Ok(text) }
}

fn picked(text: &str) -> Result<Date, Fault> {
    calendar::parse(written(text)?).ok_or(Fault::NoSuch)
}

fn is_far(day: Date, today: Date) -> bool {
    today.onwards().nth(MOST_DAYS_AHEAD).is_some_and(|last| day > last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::terms::{DaysToRegister, HoursToConfirm};

    fn now() -> Now {
        let moment = Moment::new(date(2026, 11, 27), minute("12:00").unwrap()).unwrap();
        Now { clock: Clock::Believed, moment }
    }

    fn agreed_on(day: &str, time: &str) -> Result<String, Faults> {
        agreed(Lang::En, day, time, now()).map(|reminder| reminder.when)
    }

    fn moved(day: &str) -> Result<String, Faults> {
        deadline(Lang::En, day, now()).map(|reminder| reminder.when)
    }

    fn line<'f>(file: &'f str, name: &str) -> &'f str {
        file.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap()
    }

    #[test]
    fn the_hour_begins_when_it_was_agreed_and_is_as_long_as_the_law_says() {
        let file = agreed(Lang::Kk, "2026-11-28", "13:30", now()).unwrap().file;
        assert_eq!(line(&file, "DTSTART:"), "20261128T083000Z");
        assert_eq!(HoursToConfirm::One as u16, 1);
        assert_eq!(line(&file, "DTEND:"), "20261128T093000Z");
        assert_eq!(line(&file, "TRIGGER:"), "-PT15M");
        let night = agreed(Lang::Kk, "2026-12-01", "00:30", now()).unwrap().file;
        assert_eq!(
            (line(&night, "DTSTART:"), line(&night, "DTEND:")),
            ("20261130T193000Z", "20261130T203000Z")
        );
    }

    #[test]
    fn the_last_day_is_as_many_days_after_moving_in_as_the_law_says() {
        let file = deadline(Lang::Ru, "2026-11-20", now()).unwrap().file;
        assert_eq!(DaysToRegister::Ten as u16, 10);
        assert_eq!(line(&file, "DTSTART;VALUE=DATE:"), "20261130");
        assert_eq!(moved("2028-02-20"), Err(vec![(Field::MovedIn, Fault::Far)]));
        assert_eq!(moved("2026-12-25").as_deref(), Ok("4 January 2027"));
    }

    #[test]
    fn a_day_and_a_time_of_today_may_still_come_and_may_have_passed() {
        assert_eq!(agreed_on("2026-11-27", "12:00").as_deref(), Ok("27 November 2026, 12:00"));
        assert_eq!(agreed_on("2026-11-27", "11:59"), Err(vec![(Field::Time, Fault::Past)]));
        assert_eq!(agreed_on("2026-11-26", "23:59"), Err(vec![(Field::Day, Fault::Past)]));
        assert_eq!(agreed_on("2027-11-28", "12:00").as_deref(), Ok("28 November 2027, 12:00"));
        assert_eq!(agreed_on("2027-11-29", "12:00"), Err(vec![(Field::Day, Fault::Far)]));
    }

    /// The reminders of a file.
    fn triggers(file: &str) -> Vec<&str> {
        file.split("\r\n").filter_map(|line| line.strip_prefix("TRIGGER:")).collect()
    }

    #[test]
    fn no_reminder_lies_in_the_past_and_there_is_one() {
        let at = |day, time| Now { moment: Moment::new(day, minute(time).unwrap()).unwrap(), ..now() };
        let of_the_hour = |time| {
            let reminder = agreed(Lang::En, "2026-11-27", "12:00", at(date(2026, 11, 27), time)).unwrap();
            triggers(&reminder.file).concat()
        };
        assert_eq!(
            ["11:44", "11:45", "11:46", "12:00"].map(of_the_hour),
            ["-PT15M", "-PT15M", "PT0S", "PT0S"]
        );
        // The last day is the 27th.
        for (day, time, expected) in [
            (23, "23:59", &["-P2DT14H", "-PT14H"][..]),
            (24, "10:00", &["-P2DT14H", "-PT14H"]),
            (24, "10:01", &["-PT14H"]),
            (25, "10:00", &["-PT14H"]),
            (26, "10:00", &["-PT14H"]),
            (26, "10:01", &["PT10H"]),
            (26, "23:59", &["PT10H"]),
        ] {
            let reminder = deadline(Lang::En, "2026-11-17", at(date(2026, 11, day), time)).unwrap();
            assert_eq!(triggers(&reminder.file), expected, "{day} {time}");
        }
        // A clock that is wrong says of nothing that it has passed.
        let wrong = Now { clock: Clock::Wrong, ..now() };
        let all = deadline(Lang::En, "2026-11-17", wrong).unwrap().file;
        assert_eq!(triggers(&all), ["-P2DT14H", "-PT14H"]);
    }

    #[test]
    fn the_day_before_and_the_day_after_the_deadline_has_passed() {
        assert_eq!(moved("2026-11-18").as_deref(), Ok("28 November 2026"));
        assert_eq!(moved("2026-11-17"), Err(vec![(Field::MovedIn, Fault::Today)]));
        assert_eq!(moved("2026-11-16"), Err(vec![(Field::MovedIn, Fault::Late)]));
        assert_eq!(moved("1900-01-01"), Err(vec![(Field::MovedIn, Fault::Late)]));
        assert_eq!(moved("1899-12-31"), Err(vec![(Field::MovedIn, Fault::Far)]));
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        assert_eq!(agreed_on("", ""), Err(vec![(Field::Day, Fault::Empty), (Field::Time, Fault::Empty)]));
        assert_eq!(
            agreed_on("2027-02-31", "25:00"),
            Err(vec![(Field::Day, Fault::NoSuch), (Field::Time, Fault::NoSuch)])
        );
        assert_eq!(
            agreed_on("9999-12-31", "-"),
            Err(vec![(Field::Day, Fault::Far), (Field::Time, Fault::NoSuch)])
        );
        for (day, fault) in [
            ("", Fault::Empty),
            ("-", Fault::NoSuch),
            ("2026-02-31", Fault::NoSuch),
            ("275760-09-13", Fault::NoSuch),
            ("9999-12-31", Fault::Far),
            ("0001-01-01", Fault::Far),
        ] {
            assert_eq!(moved(day), Err(vec![(Field::MovedIn, fault)]), "{day}");
        }
        // The clock of a device may say any day.
        let end = Now { moment: Moment::new(Date::MAX, 1439).unwrap(), ..now() };
        assert_eq!(agreed(Lang::En, "9999-12-31", "23:59", end), Err(vec![(Field::Day, Fault::Far)]));
        assert_eq!(deadline(Lang::En, "9999-12-31", end), Err(vec![(Field::MovedIn, Fault::Far)]));
    }

    #[test]
    fn on_a_clock_that_is_wrong_no_day_and_no_deadline_has_passed() {
        let wrong = Now { clock: Clock::Wrong, ..now() };
        let hour = agreed(Lang::En, "2026-11-26", "11:59", wrong).map(|made| made.when);
        assert_eq!(hour.as_deref(), Ok("26 November 2026, 11:59"));
        assert!(agreed(Lang::En, "2026-11-27", "11:59", wrong).is_ok());
        let last = deadline(Lang::En, "2026-10-01", wrong).map(|made| made.when);
        assert_eq!(last.as_deref(), Ok("11 October 2026"));
        // What no calendar has, and a year that must be wrong, are told all the same.
        for (day, fault) in [("2026-02-31", Fault::NoSuch), ("9999-12-31", Fault::Far)] {
            assert_eq!(deadline(Lang::En, day, wrong).err(), Some(vec![(Field::MovedIn, fault)]));
        }
    }
}
