//! What stands in the table of a language, and by what does a program know the table that it was made with?
//!
//! A table holds a string for each [`Word`], in their order; an empty one where there is no such text. Between
//! two `|` stands what is not plain text: a part in another language with its code before it, or the place of a
//! day, a month or a year.
//!
//! ```text
//! «Хабарламалар» |ru«Сообщения»|        |Y| жылғы |D| |M|
//! ```

use super::foreign::foreign;
use super::word::{COUNT, Word};
use crate::lang::Lang;
use crate::law::terms::Terms;

/// What parts plain text from what is not.
const MARK: &str = "|";

/// What stands in a text for what is put there, and its mark in the table. A mark of one letter is no language.
const SLOTS: &[(&str, &str)] = &[("{day}", "D"), ("{month}", "M"), ("{year}", "Y"), ("{since}", "S")];

/// The texts of a language, as they stand in its table: under the first numbers and definitions of the law,
/// then under the next ones, and so on.
#[must_use]
pub fn table(lang: Lang, editions: &[Terms]) -> Vec<String> {
    let text = |terms: Terms, word: Word| {
        let said = word.said(terms, lang).unwrap_or_default();
        if word.is_marked() { marked(said, lang) } else { said.to_owned() }
    };
    editions.iter().flat_map(|terms| Word::all().map(|word| text(*terms, word))).collect()
}

fn marked(text: &str, lang: Lang) -> String {
    let (mut marked, mut rest) = (String::new(), text);
    while let Some((part, spoken)) = foreign(rest, lang) {
        let [before, run, after] = [0..part.start, part.start..part.end, part.end..rest.len()]
            .map(|part| rest.get(part).unwrap_or_default());
        marked.extend([before, MARK, spoken.code(), run, MARK]);
        rest = after;
    }
    marked.push_str(rest);
    SLOTS.iter().fold(marked, |text, (slot, mark)| text.replace(slot, &[MARK, mark, MARK].concat()))
}

/// The digest of the texts of a language from a place on: what a program has of a table instead of its words.
/// FNV-1a over the UTF-16 units of the texts, a line each, marks and slots left out, so that a script reckons
/// it from the table in a few lines.
#[must_use]
pub const fn digest(lang: Lang, mut editions: &[Terms], first: usize) -> u32 {
    let mut digest = EMPTY;
    while let [terms, others @ ..] = editions {
        let mut place = first;
        while place < COUNT {
            if let Some(text) = Word::at(place).said(*terms, lang) {
                digest = taken(digest, text.as_bytes());
            }
            digest = taken(digest, END);
            place += 1;
        }
        editions = others;
    }
    digest
}

/// Where a text ends: one that has got into its empty neighbour's place is another table.
const END: &[u8] = b"\n";

/// The digest of nothing.
pub const EMPTY: u32 = 0x811c_9dc5;

/// The digest with these bytes behind those that are in it: UTF-8.
#[must_use]
pub const fn taken(mut digest: u32, mut bytes: &[u8]) -> u32 {
    loop {
        let (unit, rest) = match bytes {
            [] => return digest,
            [b'{', rest @ ..] => {
                bytes = after_the_slot(rest);
                continue;
            }
            [a @ 0..=0x7f, rest @ ..] => (*a as u32, rest),
            [a @ 0x80..=0xdf, b, rest @ ..] => ((*a as u32 & 0x1f) << 6 | *b as u32 & 0x3f, rest),
            [a, b, c, rest @ ..] => {
                ((*a as u32 & 0xf) << 12 | (*b as u32 & 0x3f) << 6 | *c as u32 & 0x3f, rest)
            }
            [_, rest @ ..] => (0, rest),
        };
        digest = (digest ^ unit).wrapping_mul(0x0100_0193);
        bytes = rest;
    }
}

const fn after_the_slot(mut bytes: &[u8]) -> &[u8] {
    while let [byte, rest @ ..] = bytes {
        bytes = rest;
        if *byte == b'}' {
            break;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decision::terms;
    use crate::law::source::CHECKED;

    /// As the script reckons it.
    fn of_table(table: &[String]) -> u32 {
        let mut digest = 0x811c_9dc5_u32;
        for text in table {
            for (place, piece) in text.split(MARK).enumerate() {
                let skipped = if place % 2 == 1 { 2 } else { 0 };
                for unit in piece.encode_utf16().skip(skipped) {
                    digest = (digest ^ u32::from(unit)).wrapping_mul(0x0100_0193);
                }
            }
            digest = (digest ^ u32::from(b'\n')).wrapping_mul(0x0100_0193);
        }
        digest
    }

    #[test]
    fn a_table_has_the_digest_that_the_program_knows_and_no_other_one_has() {
        let terms = terms::on(CHECKED);
        for lang in Lang::ALL {
            let whole = table(*lang, &[terms]);
            let known = digest(*lang, &[terms], 0);
            assert_eq!(of_table(&whole), known);
            for place in 0..whole.len() {
                let mut other = whole.clone();
                other[place].push('.');
                assert_ne!(of_table(&other), known, "{place}");
                if whole[place].split(MARK).any(|piece| piece.len() > 2) {
                    other[place].clear();
                    assert_ne!(of_table(&other), known, "{place}");
                }
            }
            for other in Lang::ALL.iter().filter(|other| *other != lang) {
                assert_ne!(digest(*other, &[terms], 0), known);
            }
        }
    }

    #[test]
    fn no_text_has_what_marks_a_part_and_every_mark_is_closed() {
        let terms = terms::on(CHECKED);
        for lang in Lang::ALL {
            assert!(Word::all().all(|word| !word.said(terms, *lang).unwrap_or_default().contains(MARK)));
            for text in table(*lang, &[terms]) {
                assert_eq!(text.matches(MARK).count() % 2, 0, "{text}");
                assert!(!text.contains(['\n', '\r', '<', '`', '\\', '$']), "{text}: see `layout::lines`");
            }
        }
        assert_eq!(marked("жаңа («История»)", Lang::Kk), "жаңа (|ru«История»|)");
        assert_eq!(marked("{day} {month}", Lang::Ru), "|D| |M|");
    }
}
