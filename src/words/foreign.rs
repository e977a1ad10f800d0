//! Which part of a text is in another language, so that a screen reader can say it?
//!
//! Texts hold official names as they stand on the portal. In English every Cyrillic word is one. In Kazakh the
//! Russian name stands after the Kazakh one in brackets and quotes: `(«…»)` is the mark.

use super::KEPT;
use crate::lang::Lang;
use std::ops::Range;

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
    // In a build of one language every text is in that.
    let lang = if let [only] = KEPT { *only } else { lang };
    match lang {
        Lang::Ru => None,
        Lang::Kk => bracketed(text.as_bytes()).map(|part| (part, Lang::Ru)),
        Lang::En => {
            let part = cyrillic(text.as_bytes())?;
            // The first byte of the letters that Russian does not have, but for і.
            let is_kazakh = text.get(part.clone())?.bytes().any(|byte| byte > 0xd1);
            Some((part, if is_kazakh { Lang::Kk } else { Lang::Ru }))
        }
    }
}

// By bytes: a search for text would bring a kilobyte of code into the page.
/// What stands in brackets, and in quotes in them.
fn bracketed(text: &[u8]) -> Option<Range<usize>> {
    let open = text.windows(MARK.len()).position(|bytes| bytes == MARK)?;
    let length = text.get(open..)?.iter().position(|byte| *byte == b')')?;
    Some(open + 1..open + length)
}

/// The bracket and the quote with which a Russian name begins in Kazakh.
const MARK: &[u8] = "(«".as_bytes();

/// From a Cyrillic letter to the last one that only blanks, commas and hyphens part from it.
fn cyrillic(text: &[u8]) -> Option<Range<usize>> {
    let start = text.iter().position(|byte| is_cyrillic(*byte))?;
    let rest = text.get(start..)?;
    let is_within = |byte: &u8| is_cyrillic(*byte) || matches!(byte, 0x80..=0xbf | b' ' | b',' | b'-');
    let run = rest.get(..rest.iter().position(|byte| !is_within(byte)).unwrap_or(rest.len()))?;
    // A letter has two bytes.
    Some(start..start + run.iter().rposition(|byte| is_cyrillic(*byte))? + 2)
}

/// Whether it is the first byte of a Cyrillic letter.
fn is_cyrillic(byte: u8) -> bool {
    matches!(byte, 0xd0..=0xd3)
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
