//! What stands in the table of a language, and by what does a program know the table that it was made with?
//!
//! A table holds a string for each [`Word`], in their order; an empty one where there is no such text. Between
//! two `|` stands what is not plain text: a part in another language with its code before it, or the place of a
//! day, a month or a year.
//!
//! ```text
//! «Хабарламалар» |ru«Сообщения»|        |y| жылғы |d| |m|
//! ```

use super::foreign::foreign;
use super::word::{COUNT, Word};
use crate::lang::Lang;
use crate::law::terms::Terms;

/// What parts plain text from what is not.
const MARK: &str = "|";

/// What stands in a text for what is put there, and its mark in the table, the first letter of its name. A mark of
/// one letter is no language.
const SLOTS: &[(&str, &str)] = &[("{day}", "d"), ("{month}", "m"), ("{year}", "y"), ("{since}", "s")];

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
/// FNV-1a over the UTF-16 units of the texts, a line each, as they stand in the table, but of a part in another
/// language without the code and what parts it from the rest. So a script reckons it from the table in two lines.
#[must_use]
pub const fn digest(lang: Lang, mut editions: &[Terms], first: usize) -> u32 {
    let mut digest = EMPTY;
    while let [terms, others @ ..] = editions {
        let mut place = first;
        while place < COUNT {
            if let Some(text) = Word::at(place).said(*terms, lang) {
                digest = said(digest, text.as_bytes());
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
    while !bytes.is_empty() {
        let (unit, rest) = first_unit(bytes);
        (digest, bytes) = (mixed(digest, unit), rest);
    }
    digest
}

/// The same of a text, of whose slots the table has the marks.
const fn said(mut digest: u32, mut bytes: &[u8]) -> u32 {
    loop {
        bytes = match bytes {
            [] => return digest,
            [b'{', mark, rest @ ..] => {
                digest = taken(mixed(taken(digest, MARK.as_bytes()), *mark as u32), MARK.as_bytes());
                after_the_slot(rest)
            }
            bytes => {
                let (unit, rest) = first_unit(bytes);
                digest = mixed(digest, unit);
                rest
            }
        };
    }
}

const fn mixed(digest: u32, unit: u32) -> u32 {
    (digest ^ unit).wrapping_mul(0x0100_0193)
}

/// The first unit of a text of which none takes two, and what stands behind it.
const fn first_unit(bytes: &[u8]) -> (u32, &[u8]) {
    match bytes {
        [a @ 0x80..=0xdf, b, rest @ ..] => ((*a as u32 & 0x1f) << 6 | *b as u32 & 0x3f, rest),
        [a @ 0xe0..=0xff, b, c, rest @ ..] => {
            ((*a as u32 & 0xf) << 12 | (*b as u32 & 0x3f) << 6 | *c as u32 & 0x3f, rest)
        }
        [a, rest @ ..] => (*a as u32, rest),
        [] => (0, bytes),
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
        table.iter().fold(EMPTY, |digest, text| taken(taken(digest, without_codes(text).as_bytes()), END))
    }

    /// Between a mark with a code behind it and the next mark, what is in another language stands alone.
    fn without_codes(text: &str) -> String {
        let opened = Lang::ALL
            .iter()
            .filter_map(|lang| Some((text.find(&[MARK, lang.code()].concat())?, lang.code())));
        let Some((open, code)) = opened.min() else { return text.to_owned() };
        let (before, rest) = (&text[..open], &text[open + MARK.len() + code.len()..]);
        match rest.split_once(MARK) {
            Some((part, rest)) => [before, part, &without_codes(rest)].concat(),
            None => text.to_owned(),
        }
    }

    #[test]
    fn a_table_has_the_digest_that_the_program_knows_and_no_other_one_has() {
        let terms = terms::on(CHECKED);
        for lang in Lang::ALL {
            let mut table = table(*lang, &[terms]);
            let known = digest(*lang, &[terms], 0);
            assert_eq!(of_table(&table), known);
            for place in 0..table.len() {
                let whole = table[place].clone();
                let near =
                    [place.checked_sub(1), Some(place), (place + 1 < table.len()).then_some(place + 1)];
                let around =
                    |table: &[String]| near.into_iter().flatten().map(|at| table[at].clone()).collect();
                // What comes before and behind stays what it is: so does what the digest makes of it.
                let is: Vec<String> = around(&table);
                let is = of_table(&is);
                for (at, letter) in whole.char_indices() {
                    for other in others(letter) {
                        let (before, behind) = (&whole[..at], &whole[at + letter.len_utf8()..]);
                        table[place] = [before, &other, behind].concat();
                        let changed: Vec<String> = around(&table);
                        assert_ne!(of_table(&changed), is, "{whole:?} as {:?}", table[place]);
                    }
                }
                table[place] = format!("{whole}.");
                assert_ne!(of_table(&table), known, "{place}");
                table[place] = whole;
            }
            for other in Lang::ALL.iter().filter(|other| *other != lang) {
                assert_ne!(digest(*other, &[terms], 0), known);
            }
        }
    }

    /// What may stand in the place of a letter: nothing, another mark, and what one bit makes of it.
    fn others(letter: char) -> Vec<String> {
        let bits = (0..16).filter_map(|bit| char::from_u32(u32::from(letter) ^ 1 << bit));
        let all = bits.chain("dmysDMYS|. ".chars()).filter(|other| *other != letter);
        all.map(String::from).chain([String::new()]).collect()
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
        assert_eq!(marked("{day} {month}", Lang::Ru), "|d| |m|");
    }
}
