//! Which texts stand in the place of the numbers, and by what do a program and its tables know one another?

use crate::calendar::Date;
use crate::decision::terms;
use crate::decision::version::VERSIONS;
use crate::lang::Lang;
use crate::law::result::{Finding, NoRoute, Route, Verdict};
use crate::law::source::{CHECKS, Check};
use crate::law::terms::Terms;
use crate::words::page;
use crate::words::table;
use crate::words::word::{FIRST_IN_OUTCOMES, IN_OUTCOMES, Single, Word};

/// The table of a language: the texts of outcomes under the first numbers and definitions of the law, then
/// those under the next ones, and so on; an empty one where there is no such text. Behind them what is said
/// first on a day on which the rules have not been compared for too long, for each comparison up to the last
/// one with which a version of the rules is old.
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
    let is_of_a_version = |check: &Check| VERSIONS.iter().any(|version| version.checked == check.on);
    let checks = CHECKS.iter().take(CHECKS.iter().rposition(is_of_a_version).map_or(0, |last| last + 1));
    texts.map(str::to_owned).chain(checks.map(|check| page::stale(check.on, lang))).collect()
}

/// Does no outcome say it? What opens once the obstacles are gone is named there, and has no text; that the
/// rules are stale is said with the day. Where each cause has a title of its own, nobody is told that of the
/// result; and nothing that a person can bring about leads to the counter. `tests/law/states.rs` tries it.
#[must_use]
pub fn is_left_out(word: Word) -> bool {
    let of_the_result = |verdict: &Verdict| {
        let title = Word::title(Finding { verdict: *verdict, at: None });
        Word::then(*verdict) == word || is_named_by_its_cause(*verdict) && title == word
    };
    let to_the_counter = Word::gain((Route::ServiceCentre, None));
    [Word::single(Single::Stale), to_the_counter].contains(&word) || Verdict::ALL.iter().any(of_the_result)
}

/// Has each rule by which it is decided a title of its own?
const fn is_named_by_its_cause(verdict: Verdict) -> bool {
    match verdict {
        Verdict::Open(Route::Online | Route::OwnerConsent | Route::ServiceCentre)
        | Verdict::Closed(NoRoute::NotCovered | NoRoute::FixFirst | NoRoute::Ask1414) => true,
        Verdict::Closed(NoRoute::NotEligible) => false,
    }
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
    use crate::decision::version::Version;
    use crate::law::source::{CHECKED, REVIEW_BY};

    #[test]
    fn whichever_version_is_old_its_notice_has_a_place_in_the_table() {
        for lang in Lang::ALL {
            let words = words(*lang);
            for Version { checked, .. } in &VERSIONS {
                let place = usize::try_from(notice(*checked)).unwrap();
                assert_eq!(words.get(place), Some(&page::stale(*checked, *lang)));
            }
        }
    }

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
