//! How is something written down for a calendar? As iCalendar (RFC 5545) has it: a file of one event.
//!
//! Times are in UTC, so that no device has to know which zone Kazakhstan has. Lines end in CRLF and are
//! folded at [`LONGEST_LINE`] octets, never within a letter.

use super::moment::Moment;
use crate::calendar::{Date, NoSuchDay};
use crate::lang::Lang;

/// The most octets of a line, without its end (RFC 5545, 3.1).
pub const LONGEST_LINE: usize = 75;

/// What a calendar is to take in.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// What it is: with when it is, that is its id, so that the same file twice is one event.
    pub what: &'static str,
    pub when: When,
    /// What the calendar shows.
    pub summary: &'static str,
    /// What it says when one looks closer.
    pub description: &'static str,
    /// When the calendar reminds, from the beginning on, as RFC 5545 writes durations: `-PT15M` is before it.
    pub alarms: &'static [&'static str],
}

/// When it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From one moment to another.
    Between(Moment, Moment),
    /// All day, whatever the zone of the device.
    On(Date),
}

/// The file, made at this moment.
///
/// # Errors
/// A moment has no day in UTC.
pub fn file(event: &Event, lang: Lang, now: Moment) -> Result<String, NoSuchDay> {
    let mut file = String::new();
    let mut line = |line: &[&str]| fold(&mut file, &line.concat());
    line(&["BEGIN:VCALENDAR"]);
    line(&["VERSION:2.0"]);
    line(&["PRODID:-//tirkeu//", event.what, "//", &lang.code().to_uppercase()]);
    line(&["CALSCALE:GREGORIAN"]);
    line(&["BEGIN:VEVENT"]);
    let (id, times) = match event.when {
        When::Between(start, end) => {
            let start = utc(start)?;
            (start.clone(), [["DTSTART:", &start].concat(), ["DTEND:", &utc(end)?].concat()])
        }
        // Whoever has something to do on that day is not busy all day.
        When::On(day) => {
            (basic(day), [["DTSTART;VALUE=DATE:", &basic(day)].concat(), "TRANSP:TRANSPARENT".to_owned()])
        }
    };
    line(&["UID:", &id, "-", event.what, "@tirkeu"]);
    line(&["DTSTAMP:", &utc(now)?]);
    times.iter().for_each(|time| line(&[time]));
    let summary = escaped(event.summary);
    line(&["SUMMARY:", &summary]);
    line(&["DESCRIPTION:", &escaped(event.description)]);
    for alarm in event.alarms {
        line(&["BEGIN:VALARM"]);
        line(&["ACTION:DISPLAY"]);
        line(&["DESCRIPTION:", &summary]);
        line(&["TRIGGER:", alarm]);
        line(&["END:VALARM"]);
    }
    line(&["END:VEVENT"]);
    line(&["END:VCALENDAR"]);
    Ok(file)
}

/// `20261128T080000Z`.
fn utc(moment: Moment) -> Result<String, NoSuchDay> {
    let utc = moment.in_utc()?;
    let (hour, minute) = utc.clock();
    Ok(format!("{}T{hour:02}{minute:02}00Z", basic(utc.day)))
}

/// `20261128`.
fn basic(day: Date) -> String {
    format!("{:08}", day.number())
}

/// What would end a text, or begin another, is written otherwise.
fn escaped(text: &str) -> String {
    let escapes = [("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")];
    escapes.iter().fold(text.to_owned(), |text, (letter, escape)| text.replace(letter, escape))
}

/// Adds a line, folded: what goes on begins with a blank, which counts.
fn fold(file: &mut String, line: &str) {
    let mut room = LONGEST_LINE;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            file.push_str("\r\n ");
            room = LONGEST_LINE - 1;
        }
        file.push(letter);
        room -= letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    fn noon() -> Moment {
        Moment::new(date(2026, 11, 27), 12 * 60).unwrap()
    }

    #[test]
    fn a_file_has_an_event_with_its_times_in_utc_and_its_alarms() {
        let event = Event {
            what: "agreed",
            when: When::Between(noon(), noon().later(60).unwrap()),
            summary: "one, two; three\\four",
            description: "a\nb",
            alarms: &["-PT15M"],
        };
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//tirkeu//agreed//KK",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:20261127T070000Z-agreed@tirkeu",
            "DTSTAMP:20261127T070000Z",
            "DTSTART:20261127T070000Z",
            "DTEND:20261127T080000Z",
            "SUMMARY:one\\, two\\; three\\\\four",
            "DESCRIPTION:a\\nb",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:one\\, two\\; three\\\\four",
            "TRIGGER:-PT15M",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(file(&event, Lang::Kk, noon()), Ok(expected.join("\r\n")));
        let day = Event { when: When::On(date(2026, 12, 7)), ..event };
        let written = file(&day, Lang::Ru, noon()).unwrap();
        for expected in
            ["UID:20261207-agreed@tirkeu\r\n", "DTSTART;VALUE=DATE:20261207\r\n", "TRANSP:TRANSPARENT\r\n"]
        {
            assert!(written.contains(expected), "{expected} in {written}");
        }
        assert!(!written.contains("DTEND"), "{written}");
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_reads_as_before() {
        for text in ["a".repeat(400), "я".repeat(200), "aя漢😀".repeat(40), "a".repeat(75), String::new()]
        {
            let mut folded = String::new();
            fold(&mut folded, &text);
            let lines: Vec<_> = folded.strip_suffix("\r\n").unwrap().split("\r\n").collect();
            assert!(lines.iter().all(|line| line.len() <= LONGEST_LINE), "{lines:?}");
            assert!(lines.iter().skip(1).all(|line| line.starts_with(' ')), "{lines:?}");
            assert_eq!(folded.strip_suffix("\r\n").unwrap().replace("\r\n ", ""), text);
        }
        let mut short = String::new();
        fold(&mut short, &"a".repeat(75));
        assert_eq!(short.matches("\r\n").count(), 1);
    }
}
