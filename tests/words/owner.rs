//! Does the page of an owner say each paragraph once, in short sentences, and no more than a source says?

use tirkeu::decision::terms;
use tirkeu::lang::Lang;
use tirkeu::law::source::CHECKED;
use tirkeu::words::authority::{self, Authority, sentences};
use tirkeu::words::owner::{FIRST, Part, Saying, sayings, says};

#[test]
fn each_paragraph_stands_on_the_page_once() {
    // The hour stands on top, in a place of its own.
    let on_top = FIRST.iter().copied().chain([Saying::WithinTheHour]);
    let in_parts = Part::ALL.iter().flat_map(|part| sayings(*part).iter().copied());
    let all: Vec<_> = on_top.chain(in_parts).collect();
    for saying in Saying::ALL {
        assert_eq!(all.iter().filter(|other| *other == saying).count(), 1, "{saying:?}");
    }
}

/// A sentence has at most so many words, and on the average so many.
const LONGEST: usize = 20;
const ON_AVERAGE: usize = 12;

#[test]
fn a_tired_reader_gets_to_the_end_of_each_sentence() {
    for lang in Lang::ALL {
        let said = |saying: &Saying| sentences(says(*saying, terms::on(CHECKED)).in_language(*lang));
        let all: Vec<_> = Saying::ALL.iter().flat_map(said).collect();
        let words = |sentence: &str| {
            sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
        };
        for sentence in &all {
            assert!(words(sentence) <= LONGEST, "{}, {} words: {sentence}", lang.code(), words(sentence));
        }
        let together: usize = all.iter().map(|sentence| words(sentence)).sum();
        assert!(together <= ON_AVERAGE * all.len(), "{}: {together} in {}", lang.code(), all.len());
    }
}

/// What no source says: how one confirms, whether registration gives rights, whether one who lets nothing has to
/// agree. Each is said to be so.
#[test]
fn what_the_sources_are_silent_on_is_said_to_be_so() {
    let silent: Vec<_> = Saying::ALL
        .iter()
        .filter(|saying| authority::owner(**saying).contains(&Authority::NotFound))
        .collect();
    assert_eq!(silent, [&Saying::ConfirmIfYouAgree, &Saying::NoWordOnRights, &Saying::NoWordOnDuty]);
}

/// Nobody is told to give a code, nor that nobody asks for one: swindlers do.
#[test]
fn of_a_code_nothing_is_said_but_to_keep_it() {
    for (lang, code) in [(Lang::Kk, "код"), (Lang::Ru, "код"), (Lang::En, "code")] {
        for saying in Saying::ALL {
            let said = says(*saying, terms::on(CHECKED)).in_language(lang).to_lowercase();
            assert!(!said.contains(code) || *saying == Saying::TellNobodyTheCode, "{saying:?}: {said}");
        }
    }
}
