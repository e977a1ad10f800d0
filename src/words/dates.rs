//! How is a day written?

use super::{Text, text};
use crate::calendar::Date;
use crate::lang::Lang;

/// How a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// By itself: `24 November 2025`.
    Plain,
    /// As a day from which something holds, in a sentence: in Kazakh the month takes the ending.
    Since,
}

pub(super) const FORMS: [Form; 2] = [Form::Plain, Form::Since];

/// In which order; `{day}`, `{month}` and `{year}` are put in their places.
#[must_use]
pub const fn pattern(form: Form) -> Text {
    match form {
        Form::Plain | Form::Since => text! {
            kk: "{year} жылғы {day} {month}", ru: "{day} {month} {year} года", en: "{day} {month} {year}",
        },
    }
}

/// A day, as it is written in this language: `24 November 2025`.
#[must_use]
pub fn date(day: Date, lang: Lang) -> String {
    written(day, lang, Form::Plain)
}

/// A day from which something holds, as it stands in a sentence.
#[must_use]
pub fn since(day: Date, lang: Lang) -> String {
    written(day, lang, Form::Since)
}

fn written(day: Date, lang: Lang, form: Form) -> String {
    let place = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    let (plain, since) = MONTHS.get(place).copied().unwrap_or(FIRST);
    let month = match form {
        Form::Plain => plain,
        Form::Since => since,
    };
    let pattern = pattern(form).in_language(lang);
    pattern
        .replace("{day}", &day.day().to_string())
        .replace("{month}", month.in_language(lang))
        .replace("{year}", &day.year().to_string())
}

/// Each month, by itself and in [`since`].
pub(super) const MONTHS: [(Text, Text); 12] = [
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
