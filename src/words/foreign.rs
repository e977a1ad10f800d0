//! Which part of a text is in another language, so that a screen reader can say it?
//!
//! Texts hold official names as they stand on the portal. In English every Cyrillic word is one. In Kazakh the
//! Russian name stands after the Kazakh one in brackets and quotes: `(«…»)` is the mark.

use crate::lang::Lang;
use std::ops::Range;

/// Letters that Russian does not have.
const KAZAKH: &str = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";

/// The first part of a text in this language that is in another one, as bytes, and which that is.
///
/// ```
/// use tirkeu::{lang::Lang, words::foreign::foreign};
/// let text = "«Тарих» («История») бөлімінде";
/// let (part, lang) = foreign(text, Lang::Kk).unwrap();
/// assert_eq!((&text[part], lang), ("«История»", Lang::Ru));
/// assert_eq!(foreign("«История»", Lang::Ru), None);
/// ```
#[must_use]
pub fn foreign(text: &str, lang: Lang) -> Option<(Range<usize>, Lang)> {
    match lang {
        Lang::Ru => None,
        Lang::Kk => bracketed(text).map(|part| (part, Lang::Ru)),
        Lang::En => {
            let part = cyrillic(text)?;
            let is_kazakh = text.get(part.clone())?.chars().any(|letter| KAZAKH.contains(letter));
            Some((part, if is_kazakh { Lang::Kk } else { Lang::Ru }))
        }
    }
}

/// What stands in brackets, and in quotes in them.
fn bracketed(text: &str) -> Option<Range<usize>> {
    let mut before = ' ';
    let mut start = None;
    for (at, letter) in text.char_indices() {
        match (start, letter) {
            (None, '«') if before == '(' => start = Some(at),
            (Some(start), ')') => return Some(start..at),
            (None | Some(_), _) => {}
        }
        before = letter;
    }
    None
}

/// From a Cyrillic letter to the last one that only blanks, commas and hyphens part from it.
fn cyrillic(text: &str) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    for (at, letter) in text.char_indices() {
        match (&mut found, letter) {
            (Some(part), '\u{400}'..='\u{4ff}') => part.end = at + letter.len_utf8(),
            (None, '\u{400}'..='\u{4ff}') => found = Some(at..at + letter.len_utf8()),
            (Some(_), ' ' | ',' | '-') | (None, _) => {}
            (Some(_), _) => break,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::foreign;
    use crate::lang::Lang;

    fn parts(text: &str, lang: Lang) -> Vec<(&str, Lang)> {
        let (mut parts, mut rest) = (Vec::new(), text);
        while let Some((part, spoken)) = foreign(rest, lang) {
            parts.push((&rest[part.clone()], spoken));
            rest = &rest[part.end..];
        }
        parts
    }

    #[test]
    fn an_english_text_marks_each_name_whole_and_nothing_around_it() {
        let text = "«Гражданство, миграция и иммиграция» (citizenship) → «ЭЦП», a № 500/НҚ.";
        let expected =
            [("Гражданство, миграция и иммиграция", Lang::Ru), ("ЭЦП", Lang::Ru), ("НҚ", Lang::Kk)];
        assert_eq!(parts(text, Lang::En), expected);
        assert_eq!(parts("Nothing foreign, at all", Lang::En), []);
    }

    #[test]
    fn a_kazakh_text_marks_the_russian_name_after_the_kazakh_one() {
        let text = "«Хабарламалар» → «Тарих» («Сообщения» → «История») (қолтаңба) («Гражданам»)";
        let expected = [("«Сообщения» → «История»", Lang::Ru), ("«Гражданам»", Lang::Ru)];
        assert_eq!(parts(text, Lang::Kk), expected);
        assert_eq!(parts("(«", Lang::Kk), []);
    }
}
