//! Which texts stand in the place of the numbers, and by what do a program and its tables know one another?

use crate::calendar::Date;
use crate::decision::terms;
use crate::lang::Lang;
use crate::law::result::Verdict;
use crate::law::source::{CHECKS, Check};
use crate::law::terms::Terms;
use crate::words::page;
use crate::words::table;
use crate::words::word::{FIRST_IN_OUTCOMES, IN_OUTCOMES, Single, Word};

/// The table of a language: the texts of outcomes under the first numbers and definitions of the law, then
/// those under the next ones, and so on; an empty one where there is no such text. Behind them what is said
/// first on a day on which the rules have not been compared for too long, for each comparison.
#[must_use]
pub fn words(lang: Lang) -> Vec<String> {
    let mut turns: Vec<_> = terms::turns().collect();
    turns.sort_unstable();
    let said = |terms: Terms| {
        Word::all()
            .skip(FIRST_IN_OUTCOMES)
            .map(move |word| word.said(terms, lang).filter(|_| !is_left_out(word)))
    };
    let texts = turns.into_iter().flat_map(|day| said(terms::on(day))).map(Option::unwrap_or_default);
    texts.map(str::to_owned).chain(CHECKS.iter().map(|check| page::stale(check.on, lang))).collect()
}

/// An outcome names what opens once the obstacles are gone, and has no text for it; that the rules are
/// stale, it says with the day.
fn is_left_out(word: Word) -> bool {
    word == Word::single(Single::Stale) || Verdict::ALL.iter().any(|verdict| Word::then(*verdict) == word)
}

/// Where the texts of a day begin in the table.
pub(super) fn first_word(on: Date) -> u32 {
    place(terms::turns().skip(1).filter(|day| *day <= on).count() * IN_OUTCOMES)
}

/// Where the table says that the rules have last been compared on this day.
pub(super) fn notice(checked: Date) -> u32 {
    let among_checks = CHECKS.iter().position(|check| check.on == checked).unwrap_or_default();
    place(terms::turns().count() * IN_OUTCOMES + among_checks)
}

fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// The digest of all that a script reads numbers with: the texts of each time, the days on which the rules
/// were compared, and the order in which numbers are written. Its names are in the order of the texts: where
/// one is added or moved, so is a text.
pub const DIGEST: u32 = digest(&terms::EDITIONS, CHECKS);

const fn digest(editions: &[Terms], mut checks: &[Check]) -> u32 {
    let mut digest = table::taken(table::EMPTY, env!("CARGO_PKG_VERSION").as_bytes());
    digest = table::taken(digest, include_bytes!("mod.rs"));
    digest = table::taken(digest, include_bytes!("outcome.rs"));
    let mut rest = Lang::ALL;
    while let [lang, others @ ..] = rest {
        digest = digest.rotate_left(1) ^ table::digest(*lang, editions, FIRST_IN_OUTCOMES);
        rest = others;
    }
    while let [check, others @ ..] = checks {
        digest = digest.rotate_left(1) ^ check.on.number();
        checks = others;
    }
    digest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::source::{CHECKED, REVIEW_BY};

    #[test]
    fn a_table_with_the_texts_of_another_time_or_another_comparison_has_another_digest() {
        let first = Terms::FIRST;
        let check = Check { on: CHECKED, review_by: REVIEW_BY };
        let later = Check { on: REVIEW_BY, ..check };
        let ours = digest(&[first], &[check]);
        for (editions, checks) in [
            (&[first, first][..], &[check][..]),
            (&[first], &[check, later]),
            (&[first], &[later]),
            (&[first], &[]),
        ] {
            assert_ne!(digest(editions, checks), ours, "{} of {checks:?}", editions.len());
        }
    }
}
