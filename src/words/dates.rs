//! How is a day written?

use super::{Text, text};
use crate::calendar::Date;
use crate::lang::Lang;

/// A day, as it is written in this language: `24 November 2025`.
#[must_use]
pub fn date(day: Date, lang: Lang) -> String {
    with_month(day, lang, month(day).0)
}

/// A day from which something holds, as it stands in a sentence: in Kazakh the month takes the ending.
#[must_use]
pub fn since(day: Date, lang: Lang) -> String {
    with_month(day, lang, month(day).1)
}

fn with_month(day: Date, lang: Lang, month: Text) -> String {
    let month = month.in_language(lang);
    let year = number(usize::from(day.year().unsigned_abs()));
    let day = number(usize::from(day.day().unsigned_abs()));
    match lang {
        Lang::Kk => year + " жылғы " + &day + " " + month,
        Lang::Ru => day + " " + month + " " + &year + " года",
        Lang::En => day + " " + month + " " + &year,
    }
}

/// A number, as it is written in every language of ours.
///
/// By digits: a page has no other use for formatting, which would bring half a kilobyte.
#[must_use]
pub fn number(number: usize) -> String {
    let digit = u32::try_from(number % 10).ok().and_then(|digit| char::from_digit(digit, 10));
    let mut written = if number < 10 { String::new() } else { self::number(number / 10) };
    written.extend(digit);
    written
}

fn month(day: Date) -> (Text, Text) {
    let place = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    MONTHS.get(place).copied().unwrap_or(FIRST)
}

/// Each month, by itself and in [`since`].
const MONTHS: [(Text, Text); 12] = [
    FIRST,
    (
        text! { kk: "ақпан", ru: "февраля", en: "February" },
        text! { kk: "ақпаннан", ru: "февраля", en: "February" },
    ),
    (text! { kk: "наурыз", ru: "марта", en: "March" }, text! { kk: "наурыздан", ru: "марта", en: "March" }),
    (text! { kk: "сәуір", ru: "апреля", en: "April" }, text! { kk: "сәуірден", ru: "апреля", en: "April" }),
    (text! { kk: "мамыр", ru: "мая", en: "May" }, text! { kk: "мамырдан", ru: "мая", en: "May" }),
    (text! { kk: "маусым", ru: "июня", en: "June" }, text! { kk: "маусымнан", ru: "июня", en: "June" }),
    (text! { kk: "шілде", ru: "июля", en: "July" }, text! { kk: "шілдеден", ru: "июля", en: "July" }),
    (
        text! { kk: "тамыз", ru: "августа", en: "August" },
        text! { kk: "тамыздан", ru: "августа", en: "August" },
    ),
    (
        text! { kk: "қыркүйек", ru: "сентября", en: "September" },
        text! { kk: "қыркүйектен", ru: "сентября", en: "September" },
    ),
    (
        text! { kk: "қазан", ru: "октября", en: "October" },
        text! { kk: "қазаннан", ru: "октября", en: "October" },
    ),
    (
        text! { kk: "қараша", ru: "ноября", en: "November" },
        text! { kk: "қарашадан", ru: "ноября", en: "November" },
    ),
    (
        text! { kk: "желтоқсан", ru: "декабря", en: "December" },
        text! { kk: "желтоқсаннан", ru: "декабря", en: "December" },
    ),
];

const FIRST: (Text, Text) = (
    text! { kk: "қаңтар", ru: "января", en: "January" },
    text! { kk: "қаңтардан", ru: "января", en: "January" },
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date as civil;

    #[test]
    fn a_day_is_written_as_people_write_it() {
        let said = |write: fn(Date, Lang) -> String, day| {
            Lang::ALL.iter().map(|lang| write(day, *lang)).collect::<Vec<_>>()
        };
        let (november, january) = (civil(2025, 11, 24), civil(2027, 1, 5));
        assert_eq!(said(date, november), ["2025 жылғы 24 қараша", "24 ноября 2025 года", "24 November 2025"]);
        assert_eq!(said(date, january), ["2027 жылғы 5 қаңтар", "5 января 2027 года", "5 January 2027"]);
        assert_eq!(
            said(since, november),
            ["2025 жылғы 24 қарашадан", "24 ноября 2025 года", "24 November 2025"]
        );
        assert_eq!(said(since, january), ["2027 жылғы 5 қаңтардан", "5 января 2027 года", "5 January 2027"]);
    }

    #[test]
    fn in_kazakh_each_month_takes_its_own_ending() {
        for (name, since) in
            MONTHS.map(|(name, since)| (name.in_language(Lang::Kk), since.in_language(Lang::Kk)))
        {
            let ending = since.strip_prefix(name).unwrap();
            assert!(["дан", "ден", "тан", "тен", "нан", "нен"].contains(&ending), "{since}");
        }
    }
}
